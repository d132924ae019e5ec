//! What the library still knows of a session that was played.

use crate::scenario::Scenario;
use crate::store::SessionSummary;

/// The scenario of a session, as the library has it now.
pub(super) fn on_shelf<'a>(
    session: &SessionSummary,
    library: &'a [Scenario],
) -> Option<&'a Scenario> {
    library
        .iter()
        .find(|scenario| scenario.id.value == session.scenario.id)
}

/// Its title in the library's language; as it was recorded where the library has it no more.
pub(super) fn title<'a>(session: &'a SessionSummary, library: &'a [Scenario]) -> &'a str {
    on_shelf(session, library).map_or(&session.scenario.title, |scenario| &scenario.title)
}
