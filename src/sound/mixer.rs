//! Mixes what is wished for, fading each sound in and out, and never louder than the loudest.

use super::kinds::{SampleRate, Sound};
use super::{Samples, begin};

/// One occasion on which a sound is heard: as long as it is wished for it goes on, and it is never begun twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    pub sound: Sound,
    /// Tells two occasions of the same sound apart, and is the seed of this one.
    pub occasion: u64,
}

/// A cue that is to be heard.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    pub cue: Cue,
    /// How long ago it began, in ms.
    pub since_ms: u64,
    /// 0…1.
    pub gain: f32,
}

/// How fast a sound reaches its loudness, in ms: slowly enough not to click.
const FADE_MS: f32 = 35.0;

/// What has faded this far is over.
const SILENT: f32 = 1.0e-4;

/// Up to here samples pass as they are; above they are bent towards 1 and never reach it.
const KNEE: f32 = 0.8;

struct Playing {
    cue: Cue,
    samples: Samples,
    gain: f32,
    wanted: f32,
}

/// Everything that is being heard.
pub struct Mixer {
    rate: SampleRate,
    fade: f32,
    playing: Vec<Playing>,
}

impl Mixer {
    pub fn new(rate: SampleRate) -> Mixer {
        Mixer {
            rate,
            fade: rate.approach(FADE_MS),
            playing: Vec::new(),
        }
    }

    /// From here on this is wished for and nothing else.
    pub fn wish(&mut self, wishes: &[Wish]) {
        for playing in &mut self.playing {
            let wish = wishes.iter().find(|wish| wish.cue == playing.cue);
            playing.wanted = wish.map_or(0.0, |wish| wish.gain);
        }
        for wish in wishes {
            if !self.playing.iter().any(|playing| playing.cue == wish.cue) {
                let Wish {
                    cue,
                    since_ms,
                    gain,
                } = wish.clone();
                self.playing.push(Playing {
                    samples: begin(&cue.sound, cue.occasion, self.rate, since_ms),
                    cue,
                    gain: 0.0,
                    wanted: gain,
                });
            }
        }
    }

    /// Whether nothing is being heard.
    pub fn is_silent(&self) -> bool {
        self.playing.is_empty()
    }

    /// Overwrites `out` with what is heard next.
    pub fn fill(&mut self, out: &mut [f32]) {
        out.fill(0.0);
        let fade = self.fade;
        self.playing.retain_mut(|playing| {
            for slot in out.iter_mut() {
                let Some(sample) = playing.samples.next() else {
                    return false;
                };
                playing.gain += fade * (playing.wanted - playing.gain);
                *slot += sample * playing.gain;
            }
            playing.wanted > 0.0 || playing.gain > SILENT
        });
        for slot in out {
            *slot = limited(*slot);
        }
    }
}

fn limited(sample: f32) -> f32 {
    let over = sample.abs() - KNEE;
    if over <= 0.0 {
        return sample;
    }
    let room = 1.0 - KNEE;
    (KNEE + room * libm::tanhf(over / room)).copysign(sample)
}

#[cfg(test)]
#[expect(
    clippy::float_cmp,
    reason = "silence is exactly zero, and the same sound the same samples"
)]
mod tests {
    use super::*;
    use crate::scenario::ChannelKind;

    const BLOCK: usize = 1_600;

    fn wish(sound: Sound, occasion: u64, since_ms: u64) -> Wish {
        let cue = Cue { sound, occasion };
        Wish {
            cue,
            since_ms,
            gain: 1.0,
        }
    }

    fn mixer() -> Mixer {
        Mixer::new(SampleRate::new(16_000))
    }

    /// The loudest sample of the next tenth of a second.
    fn peak(mixer: &mut Mixer) -> f32 {
        let mut block = [9.0; BLOCK];
        mixer.fill(&mut block);
        block
            .iter()
            .fold(0.0, |peak, sample| sample.abs().max(peak))
    }

    #[test]
    fn nothing_wished_for_is_silence() {
        let mut mixer = mixer();
        mixer.wish(&[]);
        assert_eq!(peak(&mut mixer), 0.0);
        assert!(mixer.is_silent());
    }

    #[test]
    fn what_is_not_wished_for_any_more_fades_and_is_gone() {
        let mut mixer = mixer();
        mixer.wish(&[wish(Sound::HoldMusic, 1, 0)]);
        peak(&mut mixer);
        assert!(peak(&mut mixer) > 0.01);
        mixer.wish(&[]);
        for _ in 0..5 {
            peak(&mut mixer);
        }
        assert!(mixer.is_silent());
        assert_eq!(peak(&mut mixer), 0.0);
    }

    #[test]
    fn a_sound_that_is_over_ends_by_itself_and_is_not_begun_again() {
        let mut mixer = mixer();
        mixer.wish(&[wish(Sound::Message, 1, 0)]);
        for _ in 0..10 {
            peak(&mut mixer);
        }
        assert!(mixer.is_silent());
        mixer.wish(&[wish(Sound::Message, 1, 1_000)]);
        assert_eq!(peak(&mut mixer), 0.0);
    }

    #[test]
    fn a_wish_said_twice_is_heard_once() {
        let (mut once, mut twice) = (mixer(), mixer());
        let wishes = [wish(Sound::Ring, 1, 0)];
        once.wish(&wishes);
        twice.wish(&wishes);
        twice.wish(&wishes);
        assert_eq!(peak(&mut once), peak(&mut twice));
    }

    #[test]
    fn everything_at_once_is_not_clipped() {
        let mut mixer = mixer();
        let many: Vec<Wish> = (0..40)
            .map(|occasion| wish(Sound::End(ChannelKind::Call), occasion, 0))
            .collect();
        mixer.wish(&many);
        peak(&mut mixer);
        let loudest = peak(&mut mixer);
        assert!(loudest > 0.9 && loudest <= 1.0, "{loudest}");
    }
}
