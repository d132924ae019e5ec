//! Who reads along in public: scenery that follows the feelings, and is never scored.

use crate::ui::kinds::Feelings;

/// Numbers of people under a public post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Audience {
    pub reading: u32,
    /// Of these: who are indignant with the customer.
    pub upset: u32,
    /// Of these: who like what they read.
    pub pleased: u32,
}

/// Somebody is always up.
const READING_MIN: u32 = 12;
/// Who comes by with each answer, however it goes.
const PER_REPLY: u32 = 4;
/// Who watches a quarrel: at once, and more with each answer that does not end it.
const FOR_A_QUARREL: u32 = 90;
const FOR_A_LONG_QUARREL: u32 = 14;
/// After so many answers everybody has heard of it.
const REPLIES_MAX: u32 = 20;
/// One in so many does more than read.
const TAKES_SIDES_ONE_IN: u32 = 3;

impl Audience {
    /// `replies`: how often the trainee has answered so far.
    pub fn of(feelings: Feelings, replies: u32) -> Audience {
        let replies = replies.min(REPLIES_MAX);
        let share = |value: u16| u32::from(value.min(1000));
        let heat = (7 * share(feelings.anger) + 3 * share(feelings.disappointment)) / 10;
        let warmth = (share(feelings.trust) + share(feelings.belief)) / 2;
        let warmth = warmth.saturating_sub(heat / 2);
        let quarrel = (FOR_A_QUARREL + FOR_A_LONG_QUARREL * replies) * heat / 1000;
        let reading = READING_MIN + PER_REPLY * replies + quarrel;
        Audience {
            reading,
            upset: reading * heat / 1000 / TAKES_SIDES_ONE_IN,
            pleased: reading * warmth / 1000 / TAKES_SIDES_ONE_IN,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crowd(anger: u16, trust: u16, replies: u32) -> Audience {
        let feelings = Feelings {
            anger,
            trust,
            ..Feelings::default()
        };
        Audience::of(feelings, replies)
    }

    #[test]
    fn a_quarrel_draws_a_crowd_and_a_longer_one_a_larger() {
        assert!(crowd(800, 400, 0).reading > crowd(200, 400, 0).reading);
        assert!(crowd(800, 400, 9).reading > crowd(800, 400, 2).reading);
    }

    #[test]
    fn what_goes_well_is_liked_and_what_does_not_is_not() {
        let (well, badly) = (crowd(50, 900, 5), crowd(900, 200, 5));
        assert!(well.pleased > well.upset && badly.upset > badly.pleased);
    }

    #[test]
    fn nobody_takes_sides_who_does_not_read() {
        for anger in (0..=1000).step_by(50) {
            for trust in (0..=1000).step_by(50) {
                for replies in [0, 5, 500] {
                    let crowd = crowd(anger, trust, replies);
                    assert!(crowd.upset + crowd.pleased <= crowd.reading, "{crowd:?}");
                }
            }
        }
    }
}
