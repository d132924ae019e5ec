//! The customer's feelings and how one reply changes them (one update per turn, no clock).
//!
//! Every division is a floor division, so that the result is the same integer on every machine.

use super::ids::MoveId;
use super::temperament::{
    BASE, BELIEF_START, CHANGE_MAX, DRIFT, FLOOR, FULL, IMPULSE_PER_EFFORT, IMPULSE_PER_POINT,
    RESPONSE, TOO_ANGRY_TO_HEAR, TRUST_GAIN, TRUST_LOSS, TRUST_RESPONSE, TRUST_START, Temperament,
};
use crate::base::limits::MOVES_PER_SCENARIO_MAX;

/// Anger, disappointment, worry.
pub const CHANNELS: usize = 3;

/// What the customer feels, each 0 … 1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Feelings {
    pub anger: i32,
    pub disappointment: i32,
    pub worry: i32,
    /// Belief that it will be fixed.
    pub belief: i32,
    pub trust: i32,
}

impl Feelings {
    pub fn start(temperament: &Temperament) -> Feelings {
        let [anger, disappointment, worry] = temperament.start;
        Feelings {
            anger,
            disappointment,
            worry,
            belief: BELIEF_START,
            trust: TRUST_START,
        }
    }

    /// Anger, disappointment and worry.
    pub const fn channels(&self) -> [i32; CHANNELS] {
        [self.anger, self.disappointment, self.worry]
    }
}

/// What one reply does, before habituation; empathy, patience and ownership in 500 a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Impulse {
    pub empathy: i16,
    pub patience: i16,
    pub ownership: i16,
    /// Practical progress, −1000 … 1000.
    pub progress: i16,
    /// Information, −1000 … 1000.
    pub information: i16,
    /// 1000 for each transfer, repetition or channel switch imposed.
    pub effort: i16,
}

impl Impulse {
    /// What a key in hundredths, progress, information and one to three troubles come to.
    pub(super) fn of(key: [i16; 3], progress: i16, information: i16, effort: u8) -> Impulse {
        let [empathy, patience, ownership] =
            key.map(|hundredths| hundredths * (IMPULSE_PER_POINT / 100) as i16);
        Impulse {
            empathy,
            patience,
            ownership,
            progress,
            information,
            effort: i16::from(effort) * IMPULSE_PER_EFFORT as i16,
        }
    }

    const fn as_inputs(self) -> [i32; 6] {
        [
            self.empathy as i32,
            self.patience as i32,
            self.ownership as i32,
            self.progress as i32,
            self.information as i32,
            self.effort as i32,
        ]
    }
}

/// How often each move was used so far, up to three times: two bits for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Worn([u64; MOVES_PER_SCENARIO_MAX / 32]);

/// Uses after which a move is worn as far as it goes.
const WORN_MAX: u32 = 3;

impl Worn {
    pub const fn uses(self, tag: MoveId) -> u32 {
        (self.0[tag.index() / 32] >> (tag.index() % 32 * 2) & 3) as u32
    }

    const fn count(&mut self, tag: MoveId) {
        if self.uses(tag) < WORN_MAX {
            self.0[tag.index() / 32] += 1 << (tag.index() % 32 * 2);
        }
    }
}

/// Everything about the customer that the next reply builds on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mood {
    pub feelings: Feelings,
    /// Whether any reply so far was empathic or patient.
    pub heard: bool,
    pub worn: Worn,
}

/// What one reply changed and why, for the debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub before: Feelings,
    pub after: Feelings,
    /// Empathy, patience, ownership, progress, information and effort as they worked: habituated, and heavier where they
    /// make it worse.
    pub weighted: [i32; 6],
    /// The customer's sensitivity on each channel, in thousandths.
    pub sensitivity: [i32; CHANNELS],
    /// For each channel, what drifted away because a solution is believed (0 or less).
    pub drift: [i32; CHANNELS],
}

impl Change {
    /// What each of the six inputs pushed on a channel, in thousandths of the room there is, before the limit of one
    /// turn; negative calms. Worked out only when somebody asks: bots never do.
    pub fn pushes(&self, channel: usize) -> [i32; 6] {
        std::array::from_fn(|input| {
            let product = i64::from(RESPONSE[channel][input]) * i64::from(self.weighted[input]);
            (product * i64::from(self.sensitivity[channel])).div_euclid(1_000_000) as i32
        })
    }
}

impl Mood {
    pub fn start(temperament: &Temperament) -> Mood {
        Mood {
            feelings: Feelings::start(temperament),
            heard: false,
            worn: Worn::default(),
        }
    }

    /// Lets one reply work on the customer.
    #[allow(
        clippy::inline_always,
        reason = "nothing of the change is made where nobody listens"
    )]
    #[inline(always)]
    pub fn respond(
        &mut self,
        temperament: &Temperament,
        impulse: Impulse,
        moves: &[MoveId],
    ) -> Change {
        let before = self.feelings;
        let mut inputs = impulse.as_inputs();

        // 1 habituation: the most worn of its moves decides; what harms never wears off.
        let worn = moves
            .iter()
            .map(|tag| self.worn.uses(*tag))
            .max()
            .unwrap_or(0);
        for input in &mut inputs[..3] {
            if *input > 0 {
                *input >>= worn;
            }
        }
        for tag in moves {
            self.worn.count(*tag);
        }
        let [empathy, patience, ownership, ..] = inputs;

        // 2 too early: who is furious and not yet heard cannot take in a solution.
        self.heard |= empathy > 0 || patience > 0;
        if !self.heard && before.anger >= TOO_ANGRY_TO_HEAR && inputs[3] > 0 {
            inputs[3] /= 2;
        }
        let progress = inputs[3];

        // 4 belief, before the channels: what is believed lets the feeling go.
        let belief = (before.belief + (progress >> 1) + ownership.div_euclid(10)).clamp(0, FULL);

        let weighted = inputs.map(worse_weighs_more);
        let mut channels = before.channels();
        let mut drift = [0; CHANNELS];
        for channel in 0..CHANNELS {
            let sensitivity = temperament.sensitivity[channel];
            let products = (0..6).map(|input| RESPONSE[channel][input] * weighted[input]);
            let push = thousandths(thousandths(products.sum()) * sensitivity);
            let floor = thousandths(FLOOR[channel] * (FULL - belief));
            let floor = thousandths(floor * temperament.start[channel]);
            let feeling = &mut channels[channel];
            // 3 each channel. Which way it goes cannot be foreseen by a processor: both are one calculation, of how much
            // room there is and how much of it is taken.
            let (room, rate, way) = if push <= 0 {
                let rate = thousandths(-push * (500 + before.trust));
                ((*feeling - floor).max(0), rate, -1)
            } else {
                (FULL - *feeling, push, 1)
            };
            *feeling += way * thousandths(room * rate.min(CHANGE_MAX));
            // 5 drift
            let above = (*feeling - BASE[channel].max(floor)).max(0);
            drift[channel] = -millionths(above * DRIFT[channel] * belief);
            *feeling += drift[channel];
        }

        // 6 trust
        let [by_ownership, by_empathy, by_patience, by_progress] = TRUST_RESPONSE;
        let worth = thousandths(
            by_ownership * ownership
                + by_empathy * empathy
                + by_patience * patience
                + by_progress * progress,
        );
        let trust = before.trust + millionths((FULL - before.trust) * TRUST_GAIN * worth.max(0))
            - millionths(before.trust * TRUST_LOSS * (-worth).max(0));

        let [anger, disappointment, worry] = channels;
        self.feelings = Feelings {
            anger,
            disappointment,
            worry,
            belief,
            trust,
        };
        Change {
            before,
            after: self.feelings,
            weighted,
            sensitivity: temperament.sensitivity,
            drift,
        }
    }

    /// 7 A promise turned out broken.
    pub fn feel_broken_promise(&mut self) {
        let feelings = &mut self.feelings;
        feelings.anger += (FULL - feelings.anger).div_euclid(2);
        feelings.trust = feelings.trust.div_euclid(2);
    }
}

/// φ: what makes it worse weighs half as much again.
const fn worse_weighs_more(input: i32) -> i32 {
    if input < 0 { (3 * input) >> 1 } else { input }
}

/// Added before a division and taken off again after it, so that it never divides a negative number: rounding down is then
/// what an unsigned division does, which by a constant is one multiplication. A multiple of a million, and more than any
/// amount of the model, which stay within 4·10⁸ of 0.
const MOVED: i32 = 2_000_000_000;

/// A thousandth of `amount`, rounded down, for amounts from −2·10⁹ to 2·10⁹.
const fn thousandths(amount: i32) -> i32 {
    (moved(amount) / 1_000) as i32 - MOVED / 1_000
}

/// A millionth of `amount`, rounded down, in the same range.
const fn millionths(amount: i32) -> i32 {
    (moved(amount) / 1_000_000) as i32 - MOVED / 1_000_000
}

const fn moved(amount: i32) -> u32 {
    debug_assert!(amount >= -MOVED && amount <= MOVED);
    amount.wrapping_add(MOVED) as u32
}

#[cfg(test)]
mod tests {
    use super::{millionths, thousandths};

    #[test]
    fn thousandths_and_millionths_are_rounded_down() {
        let amounts = [
            0,
            1,
            999,
            1000,
            1001,
            390_625_000,
            1_999_999_999,
            2_000_000_000,
        ];
        for amount in amounts.into_iter().flat_map(|amount| [amount, -amount]) {
            assert_eq!(thousandths(amount), amount.div_euclid(1000), "{amount}");
            assert_eq!(millionths(amount), amount.div_euclid(1_000_000), "{amount}");
        }
    }
}
