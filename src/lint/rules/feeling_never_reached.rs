//! E004: a condition on a feeling that no bot ever made true, or ever made false.

use crate::base::limits::USAGE_RUNS;
use crate::base::text_range::ByteRange;
use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::engine::feelings::Feelings;
use crate::lint::{Subject, codes};
use crate::scenario::condition::Channel;
use crate::scenario::{Bound, Condition, NodeBody, Onward};
use crate::scoring::bots::{Bot, Dice};
use crate::scoring::{Level, Policy, Trainee};
use std::ops::RangeInclusive;

/// Who draws replies, besides the bots that look at one thing only: somebody without any skill (`None`) and two trainees.
const DRAWING: [Option<Level>; 3] = [None, Some(Level::Novice), Some(Level::Skilled)];

const CONVERSATIONS: u32 = Policy::NAIVE.len() as u32 + DRAWING.len() as u32 * USAGE_RUNS;

/// The same on every machine.
const SEED: u64 = 0x66_65_65_6c;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let read = conditions(subject);
    if read.is_empty() {
        return;
    }
    let felt = felt(subject);
    for (range, channel, bound) in read {
        let seen = &felt[channel as usize];
        let holds = |strength: i32| match bound {
            Bound::AtLeast(least) => strength >= least.into(),
            Bound::AtMost(most) => strength <= most.into(),
        };
        let (low, high) = (*seen.start(), *seen.end());
        let how = match (holds(low), holds(high)) {
            (true, true) => "always holds",
            (false, false) => "never holds",
            _ => continue,
        };
        let name = format!("{channel:?}");
        let wanted = match bound {
            Bound::AtLeast(least) => format!("AtLeast({least})"),
            Bound::AtMost(most) => format!("AtMost({most})"),
        };
        let message = format!(
            "`Feels({name}, {wanted})` {how}: in {CONVERSATIONS} conversations of bots it lay between {low} and {high}"
        );
        problems.push(
            Problem::warning(codes::FEELING_NEVER_REACHED, range, message)
                .help("choose a bound between the two, or take the condition out"),
        );
    }
}

/// Every condition on a feeling, with a place near it.
fn conditions(subject: &Subject<'_>) -> Vec<(ByteRange, Channel, Bound)> {
    let mut found = Vec::new();
    let mut of = |near: ByteRange, when: &Condition| {
        when.walk(&mut |part| {
            if let Condition::Feels(channel, bound) = part {
                found.push((near, *channel, *bound));
            }
        });
    };
    let onward = |onward: &Onward, of: &mut dyn FnMut(ByteRange, &Condition)| {
        for route in &onward.routes {
            of(route.goto.range, &route.when);
        }
    };
    for node in &subject.scenario.nodes {
        for line in &node.lines {
            if let Some(when) = &line.when {
                of(line.id.range, when);
            }
        }
        match &node.body {
            NodeBody::Decision(decision) => {
                for choice in &decision.choices {
                    if let Some(when) = &choice.when {
                        of(choice.id.range, when);
                    }
                    onward(&choice.onward, &mut of);
                }
                if let Some(silence) = &decision.silence {
                    onward(&silence.onward, &mut of);
                }
            }
            NodeBody::Beat(beat) => onward(&beat.onward, &mut of),
            NodeBody::Ending(_) => {}
        }
    }
    found
}

/// By channel: between what every bot made of it.
fn felt(subject: &Subject<'_>) -> Vec<RangeInclusive<i32>> {
    let program = subject.program;
    let start = by_channel(&Feelings::start(&program.temperament));
    let mut felt: Vec<_> = start.iter().map(|strength| *strength..=*strength).collect();
    let mut note = |feelings: &Feelings| {
        for (felt, strength) in felt.iter_mut().zip(by_channel(feelings)) {
            *felt = strength.min(*felt.start())..=strength.max(*felt.end());
        }
    };
    let mut bot = Bot::new(program);
    let mut dice = Dice::new(SEED);
    for policy in Policy::NAIVE {
        bot.play(|state, decision, offer| {
            note(&state.situation.mood.feelings);
            policy.pick(program, decision, offer)
        });
        note(&bot.feelings());
    }
    for level in DRAWING {
        let trainee = level.map(|level| Trainee::new(program, level.skill()));
        for _ in 0..USAGE_RUNS {
            bot.play(|state, decision, offer| {
                note(&state.situation.mood.feelings);
                match &trainee {
                    Some(trainee) => trainee.pick(&mut dice, decision, offer),
                    None => dice.pick(decision, offer),
                }
            });
            note(&bot.feelings());
        }
    }
    felt
}

/// In the order of [`Channel`].
fn by_channel(feelings: &Feelings) -> [i32; 5] {
    [
        feelings.anger,
        feelings.disappointment,
        feelings.worry,
        feelings.belief,
        feelings.trust,
    ]
}
