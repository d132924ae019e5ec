//! The briefing of a scenario.

use super::look::look;
use crate::scenario::{Card, Scenario};
use crate::ui::kinds::Feelings;
use crate::ui::screens::briefing::{BriefingView, LookUpCard};

/// `scenario` in the language in which it will be played.
pub(in crate::game) fn briefing(scenario: &Scenario) -> BriefingView {
    BriefingView {
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
