//! The briefing of a scenario.

use super::look::look;
use crate::engine::TimePressure;
use crate::scenario::{Card, NodeBody, Scenario};
use crate::session::Mode;
use crate::ui::kinds::Feelings;
use crate::ui::screens::briefing::{BriefingView, LookUpCard, Term};

/// `scenario` in the language in which it will be played, and how it will be played.
pub(in crate::game) fn briefing(
    scenario: &Scenario,
    mode: Mode,
    time: TimePressure,
) -> BriefingView {
    let assessment = (mode == Mode::Assessment).then_some(Term::Assessment);
    let runs = time != TimePressure::Off && has_silence(scenario);
    BriefingView {
        terms: assessment
            .into_iter()
            .chain(runs.then_some(Term::TimeRuns))
            .collect(),
        scenario: scenario.id.value.to_string(),
        title: scenario.title.clone(),
        channel: scenario.channel,
        persona: scenario.customer.persona,
        difficulty: scenario.difficulty,
        role: scenario.briefing.role.clone(),
        ticket: scenario.briefing.ticket.clone(),
        customer_name: scenario.customer.name.clone(),
        look: look(scenario),
        feelings: on_arrival(scenario),
        look_up: look_up(scenario),
    }
}

/// Whether there is a place at which a customer does not wait for ever.
fn has_silence(scenario: &Scenario) -> bool {
    scenario.nodes.iter().any(|node| match &node.body {
        NodeBody::Decision(decision) => decision.silence.is_some(),
        NodeBody::Beat(_) | NodeBody::Ending(_) => false,
    })
}

/// What the customer feels before the first word.
pub(super) fn on_arrival(scenario: &Scenario) -> Feelings {
    let feels = scenario.customer.feels;
    Feelings {
        anger: feels.anger,
        disappointment: feels.disappointment,
        worry: feels.worry,
        ..Feelings::default()
    }
}

pub(super) fn look_up(scenario: &Scenario) -> Vec<LookUpCard> {
    let card = |card: &Card| LookUpCard {
        id: card.id.value.to_string(),
        title: card.title.clone(),
        body: card.body.clone(),
    };
    scenario.briefing.look_up.iter().map(card).collect()
}
