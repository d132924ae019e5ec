//! Home: who plays, what is next, and everything there is.

use jiff::tz::TimeZone;

use super::briefing::on_arrival;
use super::look::look;
use super::shelved::{on_shelf, title};
use super::suggestion::{Candidate, Played, Solved, suggest};
use crate::game::shelf::LeftOut;
use crate::scenario::{Outcome, Scenario};
use crate::session::Trainee;
use crate::store::SessionSummary;
use crate::text::Strings;
use crate::ui::screens::home::{self, HomeView, Interrupted, ScenarioCard, Suggestion};

/// What Home is told from.
pub(in crate::game) struct AtHome<'a> {
    pub trainee: Option<&'a Trainee>,
    /// The library in the language of the screens.
    pub library: &'a [Scenario],
    /// What of the library cannot be played.
    pub left_out: &'a [LeftOut],
    /// All of this person.
    pub sessions: &'a [SessionSummary],
    /// The one to offer to continue.
    pub interrupted: Option<&'a SessionSummary>,
    pub text: &'a Strings,
    pub zone: &'a TimeZone,
}

pub(in crate::game) fn home(at: &AtHome<'_>) -> HomeView {
    HomeView {
        name: at.trainee.map(|trainee| trainee.name.to_string()),
        suggestion: suggestion(at),
        interrupted: at.interrupted.map(|session| interrupted(session, at)),
        library: at
            .library
            .iter()
            .map(|scenario| card(scenario, at.sessions))
            .collect(),
        left_out: at
            .left_out
            .iter()
            .map(|scenario| left_out(scenario, at.text))
            .collect(),
    }
}

/// What a trainer, or whoever sits there, can do about it.
fn left_out(scenario: &LeftOut, text: &Strings) -> home::LeftOut {
    let place = match &scenario.place {
        Some(place) => place.display().to_string(),
        None => scenario.id.clone(),
    };
    let told = [
        ("scenario", (&scenario.id).into()),
        ("place", (&place).into()),
    ];
    home::LeftOut {
        scenario: scenario.id.clone(),
        about: text.format("home-left-out", &told),
    }
}

fn card(scenario: &Scenario, sessions: &[SessionSummary]) -> ScenarioCard {
    ScenarioCard {
        id: scenario.id.value.to_string(),
        title: scenario.title.clone(),
        summary: scenario.summary.clone(),
        channel: scenario.channel,
        persona: scenario.customer.persona,
        difficulty: scenario.difficulty,
        times_played: finished(scenario, sessions).count() as u32,
        look: look(scenario),
        feelings: on_arrival(scenario),
    }
}

fn finished<'a>(
    scenario: &'a Scenario,
    sessions: &'a [SessionSummary],
) -> impl Iterator<Item = &'a crate::store::ClosingSummary> {
    sessions
        .iter()
        .filter(|session| session.scenario.id == scenario.id.value)
        .filter_map(|session| session.closing.as_ref())
}

fn interrupted(session: &SessionSummary, at: &AtHome<'_>) -> Interrupted {
    let scenario = on_shelf(session, at.library);
    Interrupted {
        session: session.id.to_string(),
        title: title(session, at.library).to_owned(),
        customer: scenario.map_or_else(String::new, |scenario| scenario.customer.name.clone()),
        when: at
            .text
            .date_time_of_unix_ms(session.last_at_unix_ms, at.zone),
        choices_made: session.turns as usize,
    }
}

fn suggestion(at: &AtHome<'_>) -> Option<Suggestion> {
    // What was broken off is offered to be continued.
    let broken_off = at.interrupted.map(|session| session.scenario.id.as_str());
    let candidates: Vec<Candidate<'_, _>> = at
        .library
        .iter()
        .filter(|scenario| broken_off != Some(scenario.id.value.as_str()))
        .map(|scenario| Candidate {
            scenario: &scenario.id.value,
            channel: scenario.channel,
            difficulty: scenario.difficulty,
            played: played(scenario, at.sessions),
        })
        .collect();
    let (scenario, reason) = suggest(&candidates)?;
    Some(Suggestion {
        scenario: scenario.to_owned(),
        reason: at.text.get(reason.text_id()),
    })
}

fn played(scenario: &Scenario, sessions: &[SessionSummary]) -> Played {
    if finished(scenario, sessions).next().is_none() {
        return Played::Never;
    }
    let solved = finished(scenario, sessions).any(|closing| closing.outcome == Outcome::Success);
    Played::Finished {
        best: finished(scenario, sessions)
            .filter_map(|closing| closing.composite)
            .max(),
        solved: if solved { Solved::Yes } else { Solved::NotYet },
    }
}
