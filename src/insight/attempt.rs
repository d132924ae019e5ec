//! A session that was played to its end, as far as progress, awards and suggestions look at it.

use super::debrief::shown_order;
use super::evidence::{Evidence, evidence};
use super::script::Script;
use crate::engine::play::{Reply, Turn};
use crate::scenario::{
    Axis, ChannelKind, DefensiveMistake, Moves, Name, Outcome, Phase, Spanned, Stage, Tells,
};
use crate::scoring::cost::Cost;
use crate::scoring::tally::{Points, decision_of, points};
use crate::session::Replayed;

/// One finished session of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The id of the scenario, whatever its text was then.
    pub scenario: String,
    pub channel: ChannelKind,
    pub phase: Phase,
    /// When its ending was recorded. Attempts are told apart and ordered by it.
    pub finished_at_unix_ms: i64,
    pub outcome: Outcome,
    pub tells: Tells,
    pub critical_errors: u32,
    pub standing: Standing,
    /// In the order of [`Axis::ALL`].
    pub evidence: [Evidence; 3],
    /// Every decision that was met, at its first visit, in the order of the conversation.
    pub situations: Vec<Situation>,
}

/// Whether a session can be judged at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Counts,
    /// More than a fifth of it was silence: it says little about what the person would have said.
    TooSilent,
}

/// One decision and what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The authored name of its node.
    pub node: String,
    pub stage: Stage,
    /// In the order of [`Axis::ALL`]; `None` for a silence without a key.
    pub points: Option<[Points; 3]>,
    /// What the reply cost, now and later; `None` where the bounds do not reach.
    pub regret: Option<Cost>,
    pub moment: Moment,
    pub defence: Defence,
}

/// Whether the debrief shows a situation as one that decided the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Ordinary,
    TurningPoint,
}

/// What became of the chance to defend oneself instead of helping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defence {
    /// None of the three defensive mistakes was on offer.
    NotOffered,
    Avoided,
    Taken(DefensiveMistake),
}

impl Attempt {
    /// What a replayed session shows; `None` while it has no ending.
    pub fn of(replayed: &Replayed, moves: &Moves, finished_at_unix_ms: i64) -> Option<Attempt> {
        let ended = replayed.report.ending?;
        let scenario = &replayed.prepared.scenario;
        Some(Attempt {
            scenario: scenario.id.value.to_string(),
            channel: scenario.channel,
            phase: scenario.phase,
            finished_at_unix_ms,
            outcome: ended.outcome,
            tells: ended.tells,
            critical_errors: replayed.report.critical.len() as u32,
            standing: match replayed.report.valid_for_reports {
                true => Standing::Counts,
                false => Standing::TooSilent,
            },
            evidence: evidence(&replayed.prepared.program, &replayed.playthrough),
            situations: situations(replayed, &Script::new(scenario), moves),
        })
    }

    /// Points of one axis, over the whole conversation.
    pub fn on(&self, axis: Axis) -> Evidence {
        self.evidence[axis.index()]
    }
}

/// The first attempt at each scenario, in the order in which they were finished, without those that cannot be judged.
///
/// What was finished first stays the first for good: a retry is practice, whatever comes of it. Where the first cannot be
/// judged, no later one stands in for it.
pub fn first_attempts(attempts: &[Attempt]) -> Vec<&Attempt> {
    let mut firsts: Vec<&Attempt> = Vec::new();
    for attempt in in_order(attempts) {
        if firsts
            .iter()
            .all(|first| first.scenario != attempt.scenario)
        {
            firsts.push(attempt);
        }
    }
    firsts.retain(|first| first.standing == Standing::Counts);
    firsts
}

/// All attempts in the order in which they were finished.
pub(super) fn in_order(attempts: &[Attempt]) -> Vec<&Attempt> {
    let mut ordered: Vec<&Attempt> = attempts.iter().collect();
    ordered.sort_by_key(|attempt| attempt.finished_at_unix_ms);
    ordered
}

fn situations(replayed: &Replayed, script: &Script<'_>, moves: &Moves) -> Vec<Situation> {
    let (program, played) = (&replayed.prepared.program, &replayed.playthrough);
    let report = &replayed.report;
    let first_visits = played.turns.iter().enumerate();
    first_visits
        .filter(|(_, turn)| turn.is_first_visit())
        .map(|(position, turn)| {
            let decision = decision_of(program, turn);
            let is_turning_point = report
                .turning_points
                .iter()
                .any(|point| point.turn == position);
            Situation {
                node: program.node_name(turn.node()).to_owned(),
                stage: decision.stage,
                points: points(program, decision, turn.offered, turn.reply),
                regret: report
                    .regrets
                    .iter()
                    .find(|regret| regret.turn == position)
                    .map(|regret| regret.total),
                moment: match is_turning_point {
                    true => Moment::TurningPoint,
                    false => Moment::Ordinary,
                },
                defence: defence(replayed, script, turn, moves),
            }
        })
        .collect()
}

fn defence(replayed: &Replayed, script: &Script<'_>, turn: &Turn, moves: &Moves) -> Defence {
    let mistake = |tags: &[Spanned<Name>]| {
        let mut found = tags.iter().filter_map(|tag| moves.get(&tag.value));
        found.find_map(|found| found.defensive)
    };
    let taken = match turn.reply {
        Reply::Choice(choice) => mistake(&script.choice(choice).moves),
        Reply::Silence(silence) => mistake(&script.silence(silence).moves),
    };
    if let Some(taken) = taken {
        return Defence::Taken(taken);
    }
    let offered = shown_order(&replayed.playthrough, turn);
    let could = offered
        .into_iter()
        .any(|choice| mistake(&script.choice(choice).moves).is_some());
    match could {
        true => Defence::Avoided,
        false => Defence::NotOffered,
    }
}
