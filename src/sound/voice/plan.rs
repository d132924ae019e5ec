//! Which syllables a line is said in: when each begins, how it sounds and how high it lies.

use super::manner::Manner;
use crate::sound::kinds::Spoken;
use crate::sound::parts::{Dice, swell};

/// A line longer than this is said to its end by holding the last syllables longer.
const SYLLABLES_PER_PHRASE_MAX: usize = 400;

/// How far the voice goes up at the end of a question, in semitones.
const QUESTION: f32 = 4.0;

/// How much an exclamation stands out, in parts of what a syllable does.
const EXCLAMATION: f32 = 1.25;

/// One syllable; all times in ms since the line began.
#[derive(Clone, Debug, PartialEq)]
pub struct Syllable {
    pub begins_ms: f32,
    pub length_ms: f32,
    pub onset: Onset,
    pub vowel: Vowel,
    /// At its middle, in parts of the person's own pitch.
    pub pitch: f32,
    /// How far the pitch has come at its end, as a ratio.
    pub glide: f32,
    /// 0…1.
    pub strength: f32,
}

/// What a syllable begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onset {
    Open,
    Nasal,
    Stop,
    Hiss,
}

/// The six vowels of Indonesian, of which English has its own versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vowel {
    A,
    E,
    Schwa,
    I,
    O,
    U,
}

impl Onset {
    /// How long it takes at most, in ms.
    const fn ms(self) -> f32 {
        match self {
            Onset::Open => 0.0,
            Onset::Nasal => 55.0,
            Onset::Stop => 40.0,
            Onset::Hiss => 60.0,
        }
    }
}

impl Syllable {
    pub fn ends_ms(&self) -> f32 {
        self.begins_ms + self.length_ms
    }

    /// Never so long that no vowel is left.
    pub(super) fn onset_ms(&self) -> f32 {
        self.onset.ms().min(self.length_ms * 0.35)
    }

    pub(super) fn pitch_at(&self, in_ms: f32) -> f32 {
        let part = in_ms / self.length_ms;
        self.pitch * libm::powf(self.glide, part - 0.5)
    }

    /// How much of the voice is heard, 0…1.
    pub(super) fn voicing_at(&self, in_ms: f32) -> f32 {
        /// A hum through the nose is softer than an open mouth.
        const HUM: f32 = 0.45;
        let onset_ms = self.onset_ms();
        let open = self.strength
            * swell(
                in_ms - onset_ms,
                self.length_ms - onset_ms,
                18.0,
                self.length_ms * 0.35,
            );
        match self.onset {
            Onset::Nasal if in_ms < onset_ms => HUM * self.strength,
            Onset::Nasal => open.max(HUM * self.strength * (1.0 - (in_ms - onset_ms) / 30.0)),
            Onset::Open | Onset::Stop | Onset::Hiss => open,
        }
    }

    /// How much is heard of air between teeth and lips, 0…1.
    pub(super) fn hiss_at(&self, in_ms: f32) -> f32 {
        /// A stop bursts open for this long, in ms.
        const BURST_MS: f32 = 9.0;
        let onset_ms = self.onset_ms();
        match self.onset {
            Onset::Open | Onset::Nasal => 0.0,
            Onset::Stop if (onset_ms - BURST_MS..onset_ms).contains(&in_ms) => 0.25 * self.strength,
            Onset::Stop => 0.0,
            Onset::Hiss => 0.16 * self.strength * swell(in_ms, onset_ms, 15.0, 15.0),
        }
    }
}

/// The syllables of a line: one for every few characters between two marks of punctuation, at which the voice rests.
pub fn plan(spoken: &Spoken, manner: &Manner, seed: u64) -> Vec<Syllable> {
    let mut dice = Dice::of(seed ^ spoken.person.seed, 0x514);
    let mut syllables = Vec::new();
    let character_ms = spoken.character_ms as f32;
    let mut begins = 0;
    let mut characters = 0;
    let ends = spoken.says.chars().map(Some).chain([None]);
    for (place, character) in ends.enumerate() {
        match character.map(rests_at) {
            Some(false) => characters += 1,
            Some(true) | None => {
                let phrase = Phrase {
                    begins_ms: begins as f32 * character_ms,
                    characters,
                    length_ms: characters as f32 * character_ms,
                    mark: character,
                };
                phrase.fill(manner, &mut dice, &mut syllables);
                begins = place + 1;
                characters = 0;
            }
        }
    }
    syllables
}

fn rests_at(character: char) -> bool {
    matches!(
        character,
        '.' | ',' | ';' | ':' | '!' | '?' | '…' | '–' | '—' | '\n'
    )
}

/// What is said in one breath.
struct Phrase {
    begins_ms: f32,
    characters: usize,
    length_ms: f32,
    mark: Option<char>,
}

impl Phrase {
    fn fill(&self, manner: &Manner, dice: &mut Dice, syllables: &mut Vec<Syllable>) {
        // A space or a quotation mark between two full stops is no syllable.
        if self.characters < 2 {
            return;
        }
        let wanted = libm::roundf(self.characters as f32 / manner.characters_per_syllable);
        let count = (wanted as usize).clamp(1, SYLLABLES_PER_PHRASE_MAX);
        let each_ms = self.length_ms / count as f32;
        let mut begins_ms = self.begins_ms;
        for place in 0..count {
            let part = (place as f32 + 0.5) / count as f32;
            // The last one ends with the phrase; the others are longer and shorter by turns.
            let ends_ms = if place + 1 == count {
                self.begins_ms + self.length_ms
            } else {
                self.begins_ms + each_ms * (place as f32 + dice.between(0.82, 1.18))
            };
            let is_last = place + 1 == count;
            let asks = is_last && self.mark == Some('?');
            let accent = manner.accent * dice.between(-1.0, 1.0);
            let semitones =
                accent + manner.drift * (part - 0.3) + if asks { QUESTION } else { 0.0 };
            let glide = if asks { QUESTION } else { manner.drift * 0.4 };
            let exclaims = if self.mark == Some('!') {
                EXCLAMATION
            } else {
                1.0
            };
            syllables.push(Syllable {
                begins_ms,
                length_ms: ends_ms - begins_ms,
                onset: dice.pick(&[
                    Onset::Open,
                    Onset::Nasal,
                    Onset::Nasal,
                    Onset::Stop,
                    Onset::Stop,
                    Onset::Stop,
                    Onset::Hiss,
                ]),
                vowel: dice.pick(&[
                    Vowel::A,
                    Vowel::A,
                    Vowel::E,
                    Vowel::Schwa,
                    Vowel::Schwa,
                    Vowel::I,
                    Vowel::O,
                    Vowel::U,
                ]),
                pitch: manner.pitch * ratio(semitones * exclaims),
                glide: ratio(glide),
                strength: (dice.between(0.72, 0.95) * exclaims).min(1.0),
            });
            begins_ms = ends_ms;
        }
    }
}

/// How many times higher so many semitones are.
fn ratio(semitones: f32) -> f32 {
    libm::exp2f(semitones / 12.0)
}
