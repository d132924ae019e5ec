//! What somebody wants to hear: whether, how loud, and whether captions stand for it.

use super::kinds::Kind;

/// As loud as it was made.
pub const VOLUME_PERCENT_MAX: u8 = 100;

/// What one press of a key changes.
pub const VOLUME_PERCENT_STEP: u8 = 5;

/// Whether sounds are played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Playback {
    Off,
    #[default]
    On,
}

/// Whether sounds are described in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Captions {
    Hidden,
    #[default]
    Shown,
}

/// How loud each kind of sound is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volumes {
    percents: [u8; Kind::ALL.len()],
}

impl Default for Volumes {
    fn default() -> Volumes {
        Volumes {
            percents: [70; Kind::ALL.len()],
        }
    }
}

impl Volumes {
    /// 0…100.
    pub fn percent(self, kind: Kind) -> u8 {
        self.percents[kind as usize]
    }

    /// The same with another volume for one kind; what is too loud becomes the loudest.
    #[must_use]
    pub fn with(mut self, kind: Kind, percent: u8) -> Volumes {
        self.percents[kind as usize] = percent.min(VOLUME_PERCENT_MAX);
        self
    }

    /// What samples of that kind are multiplied with, 0…1. The square, because the ear hears ratios: half way then sounds
    /// about half as loud (12 dB less), where half the amplitude would hardly be noticed.
    pub fn gain(self, kind: Kind) -> f32 {
        let part = f32::from(self.percent(kind)) / f32::from(VOLUME_PERCENT_MAX);
        part * part
    }
}

/// Everything about sound that somebody can set for themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hearing {
    pub playback: Playback,
    pub captions: Captions,
    pub volumes: Volumes,
}
