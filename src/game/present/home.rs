//! Home: who plays, what is next, where they stand, and everything there is.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::briefing::on_arrival;
use super::look::look;
use super::shelved::{on_shelf, title};
use crate::game::practice::BrokenOff;
use crate::game::shelf::LeftOut;
use crate::game::shown_library::ShownLibrary;
use crate::insight::attempt::Attempt;
use crate::insight::catalogue::skills;
use crate::insight::{Award, Reason, progress, suggest};
use crate::scenario::{Moves, Scenario};
use crate::session::Trainee;
use crate::store::SessionSummary;
use crate::text::Strings;
use crate::ui::screens::home::{
    self, AwardView, HomeView, Interrupted, Picture, ScenarioCard, Suggestion,
};

/// What Home is told from.
pub(in crate::game) struct AtHome<'a> {
    pub trainee: Option<&'a Trainee>,
    /// The library in the language of the screens.
    pub library: &'a ShownLibrary,
    /// What of the library cannot be played.
    pub left_out: &'a [LeftOut],
    /// What this person finished.
    pub attempts: &'a [Attempt],
    pub awards: &'a [Award],
    /// The one to offer to continue.
    pub interrupted: Option<&'a BrokenOff>,
    pub moves: &'a Moves,
    pub text: &'a Strings,
    pub zone: &'a TimeZone,
}

pub(in crate::game) fn home(at: &AtHome<'_>) -> HomeView {
    HomeView {
        name: at.trainee.map(|trainee| trainee.name.to_string()),
        suggestion: suggestion(at),
        interrupted: at.interrupted.map(|broken_off| interrupted(broken_off, at)),
        library: at
            .library
            .scenarios
            .iter()
            .map(|scenario| card(scenario, at.attempts))
            .collect(),
        catalogue: Arc::clone(&at.library.catalogue),
        facets: at.library.facets.clone(),
        progress: progress(at.attempts),
        awards: at.awards.iter().map(|one| award(one, at)).collect(),
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

fn card(scenario: &Scenario, attempts: &[Attempt]) -> ScenarioCard {
    let own = |attempt: &&Attempt| attempt.scenario == scenario.id.value;
    ScenarioCard {
        id: scenario.id.value.to_string(),
        title: scenario.title.clone(),
        summary: scenario.summary.clone(),
        persona: scenario.customer.persona,
        difficulty: scenario.difficulty,
        times_played: attempts.iter().filter(own).count() as u32,
        picture: Picture {
            look: look(scenario),
            feelings: on_arrival(scenario),
            channel: scenario.channel,
        },
    }
}

fn award(award: &Award, at: &AtHome<'_>) -> AwardView {
    let earned = award.earned_at_unix_ms;
    AwardView {
        kind: award.kind,
        done: award.done,
        of: award.of,
        earned: earned.map(|unix_ms| at.text.date_of_unix_ms(unix_ms, at.zone)),
    }
}

fn interrupted(broken_off: &BrokenOff, at: &AtHome<'_>) -> Interrupted {
    let session: &SessionSummary = &broken_off.session;
    let library = &at.library.scenarios;
    let shelved = on_shelf(session, library);
    let told = broken_off.told.as_ref();
    // Where it cannot be replayed, the customer is as they arrive.
    let feelings = match told {
        Some(told) => Some(told.feelings),
        None => shelved.map(on_arrival),
    };
    Interrupted {
        session: session.id.to_string(),
        scenario: shelved.map(|scenario| scenario.id.value.to_string()),
        title: title(session, library).to_owned(),
        customer: shelved.map_or_else(String::new, |scenario| scenario.customer.name.clone()),
        when: at
            .text
            .date_time_of_unix_ms(session.last_at_unix_ms, at.zone),
        choices_made: session.turns as usize,
        stage: told.and_then(|told| told.stage),
        last_words: told.and_then(|told| told.last_words.clone()),
        picture: shelved.zip(feelings).map(|(scenario, feelings)| Picture {
            look: look(scenario),
            feelings,
            channel: scenario.channel,
        }),
    }
}

fn suggestion(at: &AtHome<'_>) -> Option<Suggestion> {
    // What was broken off is offered to be continued.
    let broken_off = at.interrupted.map(|one| one.session.scenario.id.as_str());
    let shelf: Vec<&Scenario> = at
        .library
        .scenarios
        .iter()
        .filter(|scenario| broken_off != Some(scenario.id.value.as_str()))
        .collect();
    let suggested = suggest(&shelf, at.attempts)?;
    let scenario = shelf
        .iter()
        .find(|scenario| scenario.id.value == suggested.scenario)?;
    let language = at.text.language().code();
    let skills = skills(scenario, at.moves)
        .into_iter()
        .filter_map(|name| Some(at.moves.get(&name)?.name.in_language(language).to_owned()));
    Some(Suggestion {
        scenario: suggested.scenario.to_owned(),
        reason: match (suggested.reason, at.interrupted) {
            // What was broken off is still to be finished: not all have been played.
            (Reason::Again, Some(_)) => at.text.get("home-reason-again-other"),
            (suggested, _) => reason(suggested, at.text),
        },
        skills: skills.collect(),
    })
}

fn reason(reason: Reason, text: &Strings) -> String {
    let id = match reason {
        Reason::Axis(axis) => {
            let axis = [("axis", text.get(axis.inline_text_id()).into())];
            return text.format("home-reason-axis", &axis);
        }
        Reason::First => "home-reason-first",
        Reason::Channel => "home-reason-channel",
        Reason::Harder => "home-reason-harder",
        Reason::New => "home-reason-new",
        Reason::Again => "home-reason-again",
    };
    text.get(id)
}
