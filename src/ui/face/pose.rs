//! What a living body does by itself: breathing, blinking, a glance away. A function of time and a seed.

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
}

const BREATH_MS: f32 = 4_200.0;
/// One blink somewhere in each stretch of this length.
const BLINK_EVERY_MS: u64 = 3_600;
/// One look elsewhere, on about every second stretch of this length.
const GLANCE_EVERY_MS: u64 = 5_200;
const GLANCE_MS: u64 = 900;
const GLANCE_MOVE_MS: f32 = 120.0;

impl Pose {
    /// Somebody who keeps still.
    pub fn still() -> Pose {
        Pose {
            breath: 0.0,
            blink: 0.0,
            glance_x: 0.0,
            glance_y: 0.0,
        }
    }

    /// The pose at a time; another seed is another person's rhythm.
    pub fn at(now_ms: u64, seed: u64, blink_ms: u64) -> Pose {
        let phase = (now_ms % 1_000_000) as f32 + (seed % 4_200) as f32;
        let breath = (phase / BREATH_MS * std::f32::consts::TAU).sin();
        let (glance_x, glance_y) = glance(now_ms, seed);
        Pose {
            breath,
            blink: blink(now_ms, seed, blink_ms.max(1)),
            glance_x,
            glance_y,
        }
    }
}

fn blink(now_ms: u64, seed: u64, blink_ms: u64) -> f32 {
    let (stretch, within) = (now_ms / BLINK_EVERY_MS, now_ms % BLINK_EVERY_MS);
    let start = mix(seed, stretch) % (BLINK_EVERY_MS - blink_ms);
    let Some(passed) = within
        .checked_sub(start)
        .filter(|passed| *passed < blink_ms)
    else {
        return 0.0;
    };
    (passed as f32 / blink_ms as f32 * std::f32::consts::PI).sin()
}

fn glance(now_ms: u64, seed: u64) -> (f32, f32) {
    let (stretch, within) = (now_ms / GLANCE_EVERY_MS, now_ms % GLANCE_EVERY_MS);
    let dice = mix(seed ^ 0x9E37, stretch);
    if dice.is_multiple_of(2) {
        return (0.0, 0.0);
    }
    let start = (dice >> 8) % (GLANCE_EVERY_MS - GLANCE_MS);
    let Some(passed) = within
        .checked_sub(start)
        .filter(|passed| *passed < GLANCE_MS)
    else {
        return (0.0, 0.0);
    };
    let there = (passed as f32 / GLANCE_MOVE_MS)
        .min((GLANCE_MS - passed) as f32 / GLANCE_MOVE_MS)
        .min(1.0);
    let side = if (dice >> 4).is_multiple_of(2) {
        1.0
    } else {
        -1.0
    };
    (0.55 * side * there, 0.2 * there)
}

/// Scatters two numbers into one (the finaliser of splitmix64).
fn mix(seed: u64, place: u64) -> u64 {
    let mut bits = seed.wrapping_add(place.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}
