//! The timeline: what was heard, what was said to it, and what could have been said.

use super::super::kinds::{feelings, mood_id, utterance};
use super::{Told, last_stage};
use crate::insight::{Debrief, Entry, TurnStory};
use crate::ui::kinds::{Speaker, Thoughts, Utterance};
use crate::ui::screens::debrief::{ReplayOption, Turn};

/// One more than there are replies: the last has nothing said by the trainee.
pub(super) fn turns(story: &Debrief, told: &Told<'_>) -> Vec<Turn> {
    let mut heard = heard(story, told.thoughts);
    let replied = story.turns.iter().map(Some);
    replied
        .chain([None])
        .zip(&story.curve)
        .enumerate()
        .map(|(position, (replied, (felt, label)))| Turn {
            stage: replied.map_or_else(|| last_stage(story), |turn| turn.stage),
            heard: std::mem::take(&mut heard[position]),
            said: replied.and_then(said),
            options: replied.map(options).unwrap_or_default(),
            feelings: feelings(felt, *label),
            mood: told.text.get(&mood_id(*label)),
        })
        .collect()
}

/// The words of the customer that a reply answered; else the last words of anybody.
pub(super) fn heard_last(turn: &Turn) -> String {
    let by_customer =
        |utterance: &&Utterance| matches!(utterance.speaker, Speaker::Customer { .. });
    let last = turn.heard.iter().rfind(by_customer).or(turn.heard.last());
    last.map(|utterance| utterance.says.clone())
        .unwrap_or_default()
}

/// What was heard before each reply, and after the last.
fn heard(story: &Debrief, thoughts: Thoughts) -> Vec<Vec<Utterance>> {
    let mut heard = vec![Vec::new(); story.turns.len() + 1];
    for entry in &story.transcript {
        if let Entry::Line { turn, spoken, .. } = entry {
            let mut line = utterance(spoken.clone());
            line.thinks = line.thinks.filter(|_| thoughts == Thoughts::Shown);
            heard[*turn].push(line);
        }
    }
    heard
}

fn said(turn: &TurnStory) -> Option<String> {
    turn.chosen.map(|_| turn.says.clone())
}

fn options(turn: &TurnStory) -> Vec<ReplayOption> {
    let best = turn.regret.map(|regret| regret.best);
    turn.offered
        .iter()
        .map(|reply| ReplayOption {
            says: reply.says.clone(),
            why: Some(reply.why.clone()).filter(|why| !why.is_empty()),
            chosen: turn.chosen == Some(reply.choice),
            best: best == Some(reply.choice),
        })
        .collect()
}
