//! Team: everybody's sessions by name, never ranked.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::shelved::title;
use crate::scenario::Scenario;
use crate::session::{Trainee, TraineeId};
use crate::store::SessionSummary;
use crate::text::Strings;
use crate::ui::kinds::Completion;
use crate::ui::screens::team::{Person, TeamSession, TeamView};

/// `sessions` come as the store lists them, the latest first; people without one are there too.
pub(in crate::game) fn team(
    people: &[Trainee],
    sessions: &[SessionSummary],
    library: &[Scenario],
    text: &Strings,
    zone: &TimeZone,
) -> TeamView {
    let mut sessions_of: BTreeMap<&TraineeId, Vec<TeamSession>> = BTreeMap::new();
    for session in sessions {
        let told = team_session(session, library, text, zone);
        sessions_of
            .entry(&session.trainee.id)
            .or_default()
            .push(told);
    }
    TeamView {
        people: people
            .iter()
            .map(|person| Person {
                name: person.name.to_string(),
                sessions: sessions_of.remove(&person.id).unwrap_or_default(),
            })
            .collect(),
    }
}

fn team_session(
    session: &SessionSummary,
    library: &[Scenario],
    text: &Strings,
    zone: &TimeZone,
) -> TeamSession {
    let closing = session.closing.as_ref();
    let percent = |score: i64| u8::try_from(score.clamp(0, 100)).expect("clamped to 0…100");
    TeamSession {
        session: session.id.to_string(),
        title: title(session, library).to_owned(),
        when: text.date_time_of_unix_ms(session.started_at_unix_ms, zone),
        scores: closing.map_or([None; 3], |closing| {
            closing.axes.map(|score| score.map(percent))
        }),
        outcome: closing.map(|closing| closing.outcome),
        critical_errors: closing.map_or(0, |closing| closing.critical_errors),
        completion: match closing {
            Some(_) => Completion::Finished,
            None => Completion::Incomplete,
        },
    }
}
