//! The debrief of a session, finished or not.

mod scores;
mod turning_points;
mod turns;

use super::look::{look, rhythm};
use crate::game::shelf::Bounds;
use crate::insight::{self, Debrief, Script, TurnStory};
use crate::scenario::{Moves, Scenario};
use crate::session::Replayed;
use crate::text::Strings;
use crate::ui::kinds::{Completion, Motion, Thoughts};
use crate::ui::screens::debrief::{Customer, DebriefView, Strength};

/// Everything that a debrief is told from.
pub(in crate::game) struct Told<'a> {
    pub session: String,
    pub replayed: &'a Replayed,
    pub bounds: Bounds,
    /// The scenario that was played, in the language of whoever reads.
    pub shown: &'a Scenario,
    pub moves: &'a Moves,
    pub thoughts: Thoughts,
    pub text: &'a Strings,
}

/// The view at the time 0; the clock and the settings move it.
pub(in crate::game) fn debrief(told: &Told<'_>) -> DebriefView {
    let prepared = &told.replayed.prepared;
    let played = &told.replayed.playthrough;
    let script = Script::new(told.shown);
    let story = insight::debrief(&prepared.program, &prepared.analysis, &script, played);
    let turns = turns::turns(&story, told);
    let scenario = told.shown;
    DebriefView {
        session: told.session.clone(),
        scenario: scenario.id.value.to_string(),
        title: scenario.title.clone(),
        customer: Customer {
            name: scenario.customer.name.clone(),
            look: look(scenario),
            seed: rhythm(scenario),
        },
        turning_points: turning_points::turning_points(&story, &turns, told),
        strength: story
            .strength
            .map(|turn| strength(turn, &story.turns[turn], &turns)),
        scores: scores::scores(&story, told),
        turns,
        completion: match played.ending() {
            Some(_) => Completion::Finished,
            None => Completion::Incomplete,
        },
        now_ms: 0,
        motion: Motion::Full,
    }
}

fn strength(
    turn: usize,
    story: &TurnStory,
    turns: &[crate::ui::screens::debrief::Turn],
) -> Strength {
    Strength {
        turn,
        heard: turns::heard_last(&turns[turn]),
        said: story.says.clone(),
        why: story.why.clone(),
    }
}

/// The stage of the last turn, for what comes after it.
fn last_stage(story: &Debrief) -> crate::ui::kinds::Stage {
    story
        .turns
        .last()
        .map_or(crate::ui::kinds::Stage::Open, |turn| turn.stage)
}
