//! What a living body does by itself: breathing, blinking, a glance away. A function of time and a seed.

use super::lips::Lips;
use super::traits::scattered;

/// One moment of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// −1 breathed out … 1 breathed in.
    pub breath: f32,
    /// 0 open … 1 shut.
    pub blink: f32,
    /// Added to where the eyes look.
    pub glance_x: f32,
    pub glance_y: f32,
    /// The mouth of somebody who is speaking.
    pub lips: Lips,
}

/// In, out, and a rest, in which a calm person spends a good part of the time.
const BREATHE_IN_MS: u64 = 1_500;
const BREATHE_OUT_MS: u64 = 1_800;
const BREATH_MS: u64 = 5_000;
/// A chest moves by so little that more steps than these would not be seen.
const BREATH_STEP_MS: u64 = 300;
/// Between two pictures of eyes that move or shut.
const EYES_STEP_MS: u64 = 60;
/// One blink somewhere in each stretch of this length.
const BLINK_EVERY_MS: u64 = 3_600;
/// One look elsewhere, on about every second stretch of this length.
const GLANCE_EVERY_MS: u64 = 5_200;
const GLANCE_MS: u64 = 900;
const GLANCE_MOVE_MS: u64 = 120;

impl Pose {
    /// Somebody who keeps still.
    pub fn still() -> Pose {
        Pose {
            breath: 0.0,
            blink: 0.0,
            glance_x: 0.0,
            glance_y: 0.0,
            lips: Lips::SILENT,
        }
    }

    /// The pose at a time; another seed is another person's rhythm.
    pub fn at(now_ms: u64, seed: u64, blink_ms: u64) -> Pose {
        let (glance_x, glance_y) = glance(now_ms, seed);
        Pose {
            breath: breath(now_ms, seed),
            blink: blink(now_ms, seed, blink_ms.max(1)),
            glance_x,
            glance_y,
            lips: Lips::SILENT,
        }
    }

    /// For how long from `now_ms` on, in ms, the pose looks the same: at least 1.
    pub fn keeps_ms(now_ms: u64, seed: u64, blink_ms: u64) -> u64 {
        breath_keeps_ms(now_ms, seed)
            .min(blink_keeps_ms(now_ms, seed, blink_ms.max(1)))
            .min(glance_keeps_ms(now_ms, seed))
    }
}

/// How far into a breath somebody is, in steps.
fn within_breath(now_ms: u64, seed: u64) -> (u64, u64) {
    let within = (now_ms + seed % BREATH_MS) % BREATH_MS;
    let step = within - within % BREATH_STEP_MS;
    (within, step)
}

fn breath(now_ms: u64, seed: u64) -> f32 {
    let (_, step) = within_breath(now_ms, seed);
    let eased = |part: f32| 1.0 - 2.0 * part * part * (3.0 - 2.0 * part);
    if step < BREATHE_IN_MS {
        -eased(step as f32 / BREATHE_IN_MS as f32)
    } else if step < BREATHE_IN_MS + BREATHE_OUT_MS {
        eased((step - BREATHE_IN_MS) as f32 / BREATHE_OUT_MS as f32)
    } else {
        -1.0
    }
}

fn breath_keeps_ms(now_ms: u64, seed: u64) -> u64 {
    let (within, step) = within_breath(now_ms, seed);
    // The first step of a breath looks like the rest before it.
    if step >= BREATHE_IN_MS + BREATHE_OUT_MS {
        BREATH_MS + BREATH_STEP_MS - within
    } else {
        step + BREATH_STEP_MS - within
    }
}

/// When in its stretch of time this blink begins, and how far into the stretch it is.
fn within_blink(now_ms: u64, seed: u64, blink_ms: u64) -> (u64, u64) {
    let (stretch, within) = (now_ms / BLINK_EVERY_MS, now_ms % BLINK_EVERY_MS);
    (
        scattered(seed, stretch) % (BLINK_EVERY_MS - blink_ms),
        within,
    )
}

fn blink(now_ms: u64, seed: u64, blink_ms: u64) -> f32 {
    let (begins, within) = within_blink(now_ms, seed, blink_ms);
    if within < begins || within >= begins + blink_ms {
        return 0.0;
    }
    ((within - begins) as f32 / blink_ms as f32 * std::f32::consts::PI).sin()
}

fn blink_keeps_ms(now_ms: u64, seed: u64, blink_ms: u64) -> u64 {
    let (begins, within) = within_blink(now_ms, seed, blink_ms);
    if within < begins {
        begins - within
    } else if within < begins + blink_ms {
        EYES_STEP_MS.min(begins + blink_ms - within)
    } else {
        let (next_begins, _) = within_blink(now_ms + BLINK_EVERY_MS, seed, blink_ms);
        BLINK_EVERY_MS - within + next_begins
    }
}

/// The look elsewhere in this stretch of time, if there is one: when it begins, and its dice.
fn within_glance(now_ms: u64, seed: u64) -> (Option<(u64, u64)>, u64) {
    let (stretch, within) = (now_ms / GLANCE_EVERY_MS, now_ms % GLANCE_EVERY_MS);
    let dice = scattered(seed ^ 0x9E37, stretch);
    let looks_away = !dice.is_multiple_of(2);
    let begins = (dice >> 8) % (GLANCE_EVERY_MS - GLANCE_MS);
    (looks_away.then_some((begins, dice)), within)
}

fn glance(now_ms: u64, seed: u64) -> (f32, f32) {
    let (Some((begins, dice)), within) = within_glance(now_ms, seed) else {
        return (0.0, 0.0);
    };
    if within < begins || within >= begins + GLANCE_MS {
        return (0.0, 0.0);
    }
    let passed = within - begins;
    let moved_ms = passed.min(GLANCE_MS - passed).min(GLANCE_MOVE_MS);
    let there = moved_ms as f32 / GLANCE_MOVE_MS as f32;
    let side = if (dice >> 4).is_multiple_of(2) {
        1.0
    } else {
        -1.0
    };
    (0.55 * side * there, 0.2 * there)
}

fn glance_keeps_ms(now_ms: u64, seed: u64) -> u64 {
    let (Some((begins, _)), within) = within_glance(now_ms, seed) else {
        return GLANCE_EVERY_MS - now_ms % GLANCE_EVERY_MS;
    };
    let (there, leaves, back) = (
        begins + GLANCE_MOVE_MS,
        begins + GLANCE_MS - GLANCE_MOVE_MS,
        begins + GLANCE_MS,
    );
    if within < begins {
        begins - within
    } else if within < there {
        EYES_STEP_MS.min(there - within)
    } else if within < leaves {
        leaves - within
    } else if within < back {
        EYES_STEP_MS.min(back - within)
    } else {
        GLANCE_EVERY_MS - within
    }
}
