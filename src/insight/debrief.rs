//! The debrief as data: the timeline, every turn with what it did and what it cost, the moments that decided.

use super::evidence::{Evidence, evidence};
use super::reasons::{FeelingChange, feeling_changes};
use super::script::Script;
use super::transcript::{Entry, transcript};
use crate::engine::feelings::{CHANNELS, Feelings};
use crate::engine::play::{Playthrough, Reply, Turn};
use crate::engine::program::Program;
use crate::engine::{ChoiceId, Event, Label, Labeller};
use crate::scenario::Stage;
use crate::scoring::tally::{Points, decision_of, points};
use crate::scoring::{Analysis, Regret, Report, assess};

/// Everything that a debrief shows.
#[derive(Clone, Debug)]
pub struct Debrief {
    pub transcript: Vec<Entry>,
    pub turns: Vec<TurnStory>,
    /// Feelings before the first reply and after each, with the word for them: one more than there are turns.
    pub curve: Vec<(Feelings, Label)>,
    pub report: Report,
    pub evidence: [Evidence; 3],
    /// Turns that decided the conversation, most regret first; positions in `turns`.
    pub turning_points: Vec<usize>,
    /// The turn that went best; `None` where no reply won anything.
    pub strength: Option<usize>,
}

/// One turn: what was on offer, what was taken, what it did.
#[derive(Clone, Debug)]
pub struct TurnStory {
    pub node: String,
    pub stage: Stage,
    /// What was on offer, in the order in which it was shown.
    pub offered: Vec<OfferedReply>,
    /// `None`: the trainee said nothing.
    pub chosen: Option<ChoiceId>,
    /// What was said, empty for a silence.
    pub says: String,
    /// Why it was keyed as it is; for a silence only where the author wrote it.
    pub why: Option<String>,
    /// Moves of the reply.
    pub moves: Vec<String>,
    pub first_visit: bool,
    /// Points on each axis; `None` for a silence without a key or a later visit, which do not score.
    pub points: Option<[Points; 3]>,
    pub changes: [FeelingChange; CHANNELS],
    /// `None` where the bounds do not reach.
    pub regret: Option<Regret>,
    /// The reply that begins the best continuation, where it is another.
    pub better: Option<OfferedReply>,
    pub broke_promise: bool,
}

/// A reply as it stood on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedReply {
    pub choice: ChoiceId,
    pub id: String,
    pub says: String,
    pub why: String,
    pub moves: Vec<String>,
}

/// Tells a conversation, finished or not. `script` may be a translation of the program's scenario.
pub fn debrief(
    program: &Program,
    analysis: &Analysis,
    script: &Script<'_>,
    played: &Playthrough,
) -> Debrief {
    let report = assess(program, analysis, played);
    let turns: Vec<TurnStory> = (0..played.turns.len())
        .map(|position| turn_story(program, script, played, &report, position))
        .collect();
    Debrief {
        transcript: transcript(script, &played.events),
        curve: curve(program, played),
        evidence: evidence(program, played),
        turning_points: report
            .turning_points
            .iter()
            .map(|point| point.turn)
            .collect(),
        strength: strength(&turns),
        turns,
        report,
    }
}

/// Feelings and their word before the first reply and after each.
pub fn curve(program: &Program, played: &Playthrough) -> Vec<(Feelings, Label)> {
    let mut labeller = Labeller::default();
    let start = Feelings::start(&program.temperament);
    let after = played
        .turns
        .iter()
        .skip(1)
        .map(|turn| turn.before.mood.feelings);
    let last = (!played.turns.is_empty()).then_some(played.last.mood.feelings);
    [start]
        .into_iter()
        .chain(after)
        .chain(last)
        .map(|feelings| (feelings, labeller.observe(&feelings)))
        .collect()
}

fn turn_story(
    program: &Program,
    script: &Script<'_>,
    played: &Playthrough,
    report: &Report,
    position: usize,
) -> TurnStory {
    let turn = &played.turns[position];
    let decision = decision_of(program, turn);
    let next_event = played
        .turns
        .get(position + 1)
        .map_or(played.events.len(), |next| next.first_event);
    let events = &played.events[turn.first_event..next_event];
    let offer = |choice: ChoiceId| {
        let authored = script.choice(choice);
        OfferedReply {
            choice,
            id: authored.id.value.to_string(),
            says: authored.says.clone(),
            why: authored.why.clone(),
            moves: authored
                .moves
                .iter()
                .map(|tag| tag.value.to_string())
                .collect(),
        }
    };
    let (chosen, says, why, moves) = match turn.reply {
        Reply::Choice(choice) => {
            let reply = offer(choice);
            (Some(choice), reply.says, Some(reply.why), reply.moves)
        }
        Reply::Silence(silence) => {
            let authored = script.silence(silence);
            let moves = authored
                .moves
                .iter()
                .map(|tag| tag.value.to_string())
                .collect();
            (None, String::new(), authored.why.clone(), moves)
        }
    };
    let regret = report
        .regrets
        .iter()
        .find(|regret| regret.turn == position)
        .copied();
    let better = regret.filter(|regret| regret.total.0 > 0 && chosen != Some(regret.best));
    let scored = turn
        .is_first_visit()
        .then(|| points(program, decision, turn.offered, turn.reply));
    TurnStory {
        node: program.node_name(turn.node()).to_owned(),
        stage: decision.stage,
        offered: shown_order(played, turn).into_iter().map(offer).collect(),
        chosen,
        says,
        why,
        moves,
        first_visit: turn.is_first_visit(),
        points: scored.flatten(),
        changes: feeling_changes(events).expect("every reply is felt"),
        regret,
        better: better.map(|regret| offer(regret.best)),
        broke_promise: events
            .iter()
            .any(|event| matches!(event, Event::BrokePromise { .. })),
    }
}

/// The order in which the choices of `turn` were shown.
pub fn shown_order(played: &Playthrough, turn: &Turn) -> Vec<ChoiceId> {
    let offered = played.events[..turn.first_event]
        .iter()
        .rev()
        .find_map(|event| match event {
            Event::Offered(order) => Some(order.as_slice().to_vec()),
            _ => None,
        });
    offered.expect("a turn comes after an offer")
}

/// The turn that won most without losing anything; else the one that won most; of equals the first.
fn strength(turns: &[TurnStory]) -> Option<usize> {
    let won = |turn: &TurnStory| {
        let points = turn.points?;
        let won: i64 = points.iter().map(|points| points.won).sum();
        let lost: i64 = points.iter().map(|points| points.lost()).sum();
        (won > 0).then_some((lost == 0, won))
    };
    let ranked = turns
        .iter()
        .enumerate()
        .filter_map(|(position, turn)| Some((won(turn)?, position)));
    ranked
        .max_by_key(|(rank, position)| (*rank, std::cmp::Reverse(*position)))
        .map(|(_, position)| position)
}
