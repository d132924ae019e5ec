//! The parameters of the emotion model, all in one table with names.
//!
//! They reproduce published directions (Menon & Dubé 2007 on angry and anxious customers, Lewicki et al. 2016 on
//! apologies, Clark et al. 2013 on calls for help); they are not fitted to data.

use super::feelings::CHANNELS;
use crate::scenario::{Persona, StartFeelings};

/// Upper end of every feeling, of belief and of trust; the lower end is 0.
pub const FULL: i32 = 1000;

/// Belief that it will be fixed, before the first word.
pub const BELIEF_START: i32 = 200;

/// Trust, before the first word.
pub const TRUST_START: i32 = 500;

/// Response of anger, disappointment and worry (rows) to empathy, patience, ownership, progress, information and
/// effort (columns), in thousandths; negative calms. Angry people need emotional *and* practical support, anxious
/// ones practical support and information.
pub const RESPONSE: [[i32; 6]; CHANNELS] = [
    [-240, -200, -200, -120, -40, 120],
    [-80, -40, -180, -400, -100, 80],
    [-40, -80, -140, -200, -400, 60],
];

/// The share of the first feeling, in thousandths, that words alone cannot take away while nothing is believed.
pub const FLOOR: [i32; CHANNELS] = [350, 700, 500];

/// How fast a feeling drifts to its base where a solution is believed, in thousandths a turn.
pub const DRIFT: [i32; CHANNELS] = [60, 20, 40];

/// Where a feeling drifts to.
pub const BASE: [i32; CHANNELS] = [100, 150, 100];

/// The most that one turn can change a feeling, in thousandths of the room there is.
pub const CHANGE_MAX: i32 = 700;

/// Anger from which a solution offered before listening counts only half.
pub const TOO_ANGRY_TO_HEAR: i32 = 600;

/// Trust's response to ownership, empathy, patience and progress, in thousandths.
pub const TRUST_RESPONSE: [i32; 4] = [400, 300, 100, 200];

/// Trust gained and lost, in thousandths of the room there is: lost more than twice as fast.
pub const TRUST_GAIN: i32 = 150;
pub const TRUST_LOSS: i32 = 350;

/// What one point of a key is worth as an impulse.
pub const IMPULSE_PER_POINT: i32 = 500;

/// What one transfer, repetition or channel switch is worth as an impulse.
pub const IMPULSE_PER_EFFORT: i32 = 1000;

/// How this customer begins and answers; fixed for a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Temperament {
    /// Anger, disappointment and worry before the first word, 0 … 1000.
    pub start: [i32; CHANNELS],
    /// Sensitivity of each, in thousandths (600 … 1400).
    pub sensitivity: [i32; CHANNELS],
}

impl Temperament {
    pub fn new(persona: Persona, start: StartFeelings) -> Temperament {
        let sensitivity = persona.sensitivity();
        Temperament {
            start: [start.anger, start.disappointment, start.worry].map(i32::from),
            sensitivity: [
                sensitivity.anger,
                sensitivity.disappointment,
                sensitivity.worry,
            ]
            .map(i32::from),
        }
    }
}
