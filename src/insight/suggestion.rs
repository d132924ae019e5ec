//! Which conversation to have next, and why that one.

use super::attempt::Attempt;
use super::progress::{AxisProgress, Carries, progress};
use crate::scenario::{Axis, Key, NodeBody, Outcome, Scenario};

/// How much more an axis must have left on the table than each other one to be called the one with the most, in
/// thousandths: less than a tenth apart is no difference between two axes of a few conversations.
const CLEARLY_MORE_PERMILLE: i64 = 100;

/// The one scenario to play next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion<'a> {
    pub scenario: &'a str,
    pub reason: Reason,
}

/// Why a scenario is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was finished yet, and it is the gentlest.
    First,
    /// At least a third of its points are on the axis where most were left.
    Axis(Axis),
    /// Nobody was met on its channel yet.
    Channel,
    /// One step harder than what was solved.
    Harder,
    /// It is new, and nothing fits better.
    New,
    /// All were played; this one left the most.
    Again,
}

/// The one of `shelf` to play next: of those that are new the nearest in difficulty to one step above what was solved, and
/// of equals the one with room for the weakest axis, then one on a new channel. Once all are played, one that was not
/// solved, or where the best attempt left the most points.
///
/// Of equals the first.
pub fn suggest<'a>(shelf: &[&'a Scenario], attempts: &[Attempt]) -> Option<Suggestion<'a>> {
    let of = |scenario: &Scenario| Tried::of(scenario, attempts);
    let is_new = |scenario: &&&Scenario| of(scenario).is_none();
    let wanted = shelf
        .iter()
        .filter(|scenario| of(scenario).is_some_and(|tried| tried.is_solved))
        .map(|scenario| scenario.difficulty.saturating_add(1))
        .max();
    let channels: Vec<_> = attempts.iter().map(|attempt| attempt.channel).collect();
    let axis = weakest(&progress(attempts));
    let has_room = |scenario: &Scenario| axis.is_some_and(|axis| has_room(scenario, axis));
    let new = shelf.iter().filter(is_new).min_by_key(|scenario| {
        let is_known_channel = channels.contains(&scenario.channel);
        let off = scenario.difficulty.abs_diff(wanted.unwrap_or(1));
        (off, !has_room(scenario), is_known_channel)
    });
    if let Some(scenario) = new {
        let reason = match axis {
            _ if attempts.is_empty() => Reason::First,
            Some(axis) if has_room(scenario) => Reason::Axis(axis),
            _ if !channels.contains(&scenario.channel) => Reason::Channel,
            _ if wanted == Some(scenario.difficulty) => Reason::Harder,
            _ => Reason::New,
        };
        return Some(suggestion(scenario, reason));
    }
    let most_left = shelf.iter().min_by_key(|scenario| {
        let tried = of(scenario).expect("none of them is new");
        (tried.is_solved, tried.best_permille)
    })?;
    Some(suggestion(most_left, Reason::Again))
}

fn suggestion<'a>(scenario: &'a Scenario, reason: Reason) -> Suggestion<'a> {
    Suggestion {
        scenario: &scenario.id.value,
        reason,
    }
}

/// How it went with one scenario so far.
struct Tried {
    is_solved: bool,
    /// Points won at the best attempt, all axes together, in thousandths of what was on the table.
    best_permille: i64,
}

impl Tried {
    /// `None` where it was never finished.
    fn of(scenario: &Scenario, attempts: &[Attempt]) -> Option<Tried> {
        let own = |attempt: &&Attempt| attempt.scenario == scenario.id.value;
        let best = attempts.iter().filter(own).map(won_permille).max()?;
        Some(Tried {
            is_solved: attempts
                .iter()
                .filter(own)
                .any(|attempt| attempt.outcome == Outcome::Success),
            best_permille: best,
        })
    }
}

fn won_permille(attempt: &Attempt) -> i64 {
    let sum = |of: fn(&super::Evidence) -> i64| attempt.evidence.iter().map(of).sum::<i64>();
    match sum(|evidence| evidence.on_table) {
        0 => 0,
        on_table => sum(|evidence| evidence.won) * 1000 / on_table,
    }
}

/// The axis on which clearly more was left than on the others; `None` where that cannot be said.
fn weakest(progress: &[AxisProgress; 3]) -> Option<Axis> {
    let known = progress
        .iter()
        .filter(|axis| axis.carries() >= Carries::Some);
    let weakest = known.max_by_key(|axis| axis.left_permille())?;
    let is_clear = progress.iter().all(|other| {
        other.axis == weakest.axis
            || other.left_permille() + CLEARLY_MORE_PERMILLE <= weakest.left_permille()
    });
    is_clear.then_some(weakest.axis)
}

/// Whether at least a third of what a scenario has on its tables is on `axis`.
fn has_room(scenario: &Scenario, axis: Axis) -> bool {
    let room = room(scenario);
    let all: i64 = room.iter().sum();
    all > 0 && 3 * room[axis.index()] >= all
}

/// What every decision of a scenario has on its table, wherever a conversation leads, in hundredths on each axis.
fn room(scenario: &Scenario) -> [i64; 3] {
    let mut room = [0; 3];
    for node in &scenario.nodes {
        let NodeBody::Decision(decision) = &node.body else {
            continue;
        };
        let keys: Vec<Key> = decision.choices.iter().map(|choice| choice.key).collect();
        for (axis, room) in room.iter_mut().enumerate() {
            let on_axis = keys.iter().map(|key| key.by_axis()[axis].unwrap_or(0));
            let (low, high) = (on_axis.clone().min(), on_axis.max());
            let span = i64::from(high.unwrap_or(0)) - i64::from(low.unwrap_or(0));
            *room += i64::from(decision.weight) * span;
        }
    }
    room
}
