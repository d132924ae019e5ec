//! Why a feeling moved: "Anger rose by 220: cutting in (180), tone (40)".

use crate::engine::Event;
use crate::engine::feelings::{CHANNELS, Change};
use crate::scenario::FeelingChannel;

/// What moved a feeling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    Empathy,
    Patience,
    Ownership,
    Progress,
    Information,
    Effort,
    /// Believing in a solution lets a feeling go by itself.
    Drift,
    BrokenPromise,
}

impl Cause {
    /// In the order of the emotion model's inputs.
    const INPUTS: [Cause; 6] = [
        Cause::Empathy,
        Cause::Patience,
        Cause::Ownership,
        Cause::Progress,
        Cause::Information,
        Cause::Effort,
    ];

    /// The word used in identifiers of texts and in JSON.
    pub const fn kebab(self) -> &'static str {
        match self {
            Cause::Empathy => "empathy",
            Cause::Patience => "patience",
            Cause::Ownership => "ownership",
            Cause::Progress => "progress",
            Cause::Information => "information",
            Cause::Effort => "effort",
            Cause::Drift => "drift",
            Cause::BrokenPromise => "broken-promise",
        }
    }
}

/// How one feeling changed at one turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeelingChange {
    pub channel: FeelingChannel,
    pub before: i32,
    pub after: i32,
    /// What moved it, strongest first; the parts add up to `after − before`.
    pub parts: Vec<(Cause, i32)>,
}

impl FeelingChange {
    pub const fn change(&self) -> i32 {
        self.after - self.before
    }
}

const NAMES: [FeelingChannel; CHANNELS] = [
    FeelingChannel::Anger,
    FeelingChannel::Disappointment,
    FeelingChannel::Worry,
];

/// How anger, disappointment and worry changed over the events of one turn.
pub fn feeling_changes(events: &[Event]) -> Option<[FeelingChange; CHANNELS]> {
    let felt = events.iter().find_map(|event| match event {
        Event::Felt(change) => Some(*change),
        _ => None,
    })?;
    let anger_at_last = events.iter().rev().find_map(|event| match event {
        Event::BrokePromise { anger, .. } => Some(*anger),
        _ => None,
    });
    Some(std::array::from_fn(|channel| {
        let mut change = feeling_change(&felt, channel);
        if channel == 0
            && let Some(anger) = anger_at_last
        {
            change
                .parts
                .push((Cause::BrokenPromise, anger - change.after));
            change.after = anger;
        }
        change
            .parts
            .sort_by_key(|(cause, part)| (std::cmp::Reverse(part.abs()), *cause));
        change
    }))
}

fn feeling_change(felt: &Change, channel: usize) -> FeelingChange {
    let before = felt.before.channels()[channel];
    let after = felt.after.channels()[channel];
    let drift = felt.drift[channel];
    let pushed = after - before - drift;
    let shares = apportion(pushed, felt.pushes(channel));
    let inputs = Cause::INPUTS.into_iter().zip(shares);
    FeelingChange {
        channel: NAMES[channel],
        before,
        after,
        parts: inputs
            .chain([(Cause::Drift, drift)])
            .filter(|(_, part)| *part != 0)
            .collect(),
    }
}

/// Splits `total` in proportion to `pushes`, so that the whole parts add up to it exactly (largest remainder; of equal
/// remainders the first).
fn apportion(total: i32, pushes: [i32; 6]) -> [i32; 6] {
    let sum: i64 = pushes.iter().map(|push| i64::from(*push)).sum();
    if sum == 0 || total == 0 {
        // Pushes that cancel out moved nothing; a floor may also have stopped the feeling.
        return match total {
            0 => [0; 6],
            // A change without a net push is a rounding of at most a unit: it belongs to the strongest push.
            _ => {
                let strongest =
                    (0..6).max_by_key(|input| (pushes[*input].abs(), std::cmp::Reverse(*input)));
                let mut shares = [0; 6];
                shares[strongest.unwrap_or(0)] = total;
                shares
            }
        };
    }
    let exact = pushes.map(|push| i64::from(push) * i64::from(total));
    let mut shares = exact.map(|share| share.div_euclid(sum) as i32);
    let mut left = total - shares.iter().sum::<i32>();
    let mut order: Vec<usize> = (0..6).filter(|input| pushes[*input] != 0).collect();
    order.sort_by_key(|input| (std::cmp::Reverse(exact[*input].rem_euclid(sum)), *input));
    for input in order.iter().cycle() {
        if left == 0 {
            break;
        }
        shares[*input] += left.signum();
        left -= left.signum();
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn shares_add_up(total in -1000..1000_i32, pushes in proptest::array::uniform6(-600..600_i32)) {
            prop_assert_eq!(apportion(total, pushes).iter().sum::<i32>(), total);
        }
    }

    #[test]
    fn shares_follow_the_pushes() {
        assert_eq!(apportion(220, [180, 40, 0, 0, 0, 0]), [180, 40, 0, 0, 0, 0]);
        assert_eq!(apportion(-10, [-1, -1, -1, 0, 0, 0]), [-4, -3, -3, 0, 0, 0]);
    }
}
