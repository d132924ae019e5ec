//! Measures samples: loudness, pitch and roughness.
//!
//! Pitch and roughness after P. Boersma, "Accurate short-term analysis of the fundamental frequency and the
//! harmonics-to-noise ratio of a sampled sound", Proceedings of the Institute of Phonetic Sciences 17 (1993): the
//! autocorrelation of a windowed frame, divided by that of the window, has its highest maximum at the period; if r is its
//! height, the ratio of what repeats to what does not is r / (1 − r), here in dB.

use std::f32::consts::TAU;

use crate::sound::kinds::SampleRate;

const FRAME_MS: u64 = 48;
const HOP_MS: u64 = 30;
const PITCH_HZ_MIN: u32 = 65;
const PITCH_HZ_MAX: u32 = 550;

/// A frame softer than this part of the loudest is a rest.
const REST: f32 = 0.15;

/// A frame that repeats less than this is a hiss or a change of syllables.
const VOICED: f32 = 0.5;

/// How much a period of twice the length must be better to be preferred (Boersma's octave cost).
const OCTAVE_COST: f32 = 0.03;

pub fn peak(samples: &[f32]) -> f32 {
    samples
        .iter()
        .fold(0.0, |peak, sample| sample.abs().max(peak))
}

pub fn root_mean_square(samples: &[f32]) -> f32 {
    let square: f64 = samples
        .iter()
        .map(|sample| f64::from(*sample).powi(2))
        .sum();
    (square / samples.len().max(1) as f64).sqrt() as f32
}

/// What a voice measures.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// The median.
    pub pitch_hz: f32,
    /// Harmonics to noise, the median: the lower the rougher.
    pub harmonics_db: f32,
}

pub fn measured(samples: &[f32], rate: SampleRate) -> Measured {
    let frame = rate.samples(FRAME_MS);
    let window: Vec<f32> = (0..frame)
        .map(|at| 0.5 - 0.5 * (TAU * (at as f32 + 0.5) / frame as f32).cos())
        .collect();
    let of_window = correlation(&window, rate);
    let loudest = samples
        .chunks(frame)
        .map(root_mean_square)
        .fold(0.0, f32::max);
    let mut voiced: Vec<(f32, f32)> = Vec::new();
    for begin in (0..samples.len().saturating_sub(frame)).step_by(rate.samples(HOP_MS)) {
        let part = &samples[begin..begin + frame];
        let found = (root_mean_square(part) > REST * loudest)
            .then(|| period(part, &window, &of_window, rate))
            .flatten();
        voiced.extend(found);
    }
    assert!(voiced.len() > 10, "hardly a voice: {} frames", voiced.len());
    let ratio = |repeats: f32| 10.0 * (repeats / (1.0 - repeats).max(1.0e-4)).log10();
    Measured {
        pitch_hz: median(voiced.iter().map(|(pitch, _)| *pitch).collect()),
        harmonics_db: median(voiced.iter().map(|(_, repeats)| ratio(*repeats)).collect()),
    }
}

/// The pitch of a frame in Hz and how much it repeats (0…1), if it has one.
fn period(part: &[f32], window: &[f32], of_window: &[f32], rate: SampleRate) -> Option<(f32, f32)> {
    let mean = part.iter().sum::<f32>() / part.len() as f32;
    let framed: Vec<f32> = part
        .iter()
        .zip(window)
        .map(|(sample, weight)| (sample - mean) * weight)
        .collect();
    let repeats: Vec<f32> = correlation(&framed, rate)
        .iter()
        .zip(of_window)
        .map(|(signal, window)| signal / window)
        .collect();
    let shortest = (rate.per_second() / PITCH_HZ_MAX) as usize;
    let best = (shortest.max(1)..repeats.len() - 1)
        .filter(|lag| repeats[*lag] >= repeats[lag - 1] && repeats[*lag] >= repeats[lag + 1])
        .map(|lag| {
            (
                lag,
                repeats[lag] - OCTAVE_COST * (lag as f32 / shortest as f32).log2(),
            )
        })
        .max_by(|one, other| one.1.total_cmp(&other.1))?
        .0;
    // A parabola through the maximum and its neighbours: the period is seldom a whole number of samples.
    let (left, top, right) = (repeats[best - 1], repeats[best], repeats[best + 1]);
    let bend = left - 2.0 * top + right;
    let aside = if bend < 0.0 {
        0.5 * (left - right) / bend
    } else {
        0.0
    };
    let height = (top - 0.25 * (left - right) * aside).min(0.9999);
    (height > VOICED).then(|| (rate.per_second() as f32 / (best as f32 + aside), height))
}

/// The autocorrelation up to the longest period, in parts of that at zero.
fn correlation(samples: &[f32], rate: SampleRate) -> Vec<f32> {
    let longest = (rate.per_second() / PITCH_HZ_MIN) as usize;
    let at = |lag: usize| -> f32 {
        let later = &samples[lag..];
        samples
            .iter()
            .zip(later)
            .map(|(one, other)| one * other)
            .sum()
    };
    let whole = at(0).max(f32::MIN_POSITIVE);
    (0..=longest).map(|lag| at(lag) / whole).collect()
}

fn median(mut values: Vec<f32>) -> f32 {
    values.sort_by(f32::total_cmp);
    values[values.len() / 2]
}

#[test]
fn a_tone_with_a_known_pitch_and_noise_is_measured() {
    let rate = SampleRate::new(16_000);
    for (hz, noise) in [(110.0, 0.0), (220.0, 0.1), (330.0, 0.3)] {
        let mut dice = crate::sound::parts::Dice::of(1, 1);
        // A sine and its octave, of a mean square of 0.625, and noise of one of noise²/3.
        let samples: Vec<f32> = (0..16_000)
            .map(|at| {
                let turns = hz * at as f32 / 16_000.0;
                (TAU * turns).sin() + 0.5 * (2.0 * TAU * turns).sin() + noise * dice.noise()
            })
            .collect();
        let found = measured(&samples, rate);
        assert!((found.pitch_hz / hz - 1.0).abs() < 0.01, "{hz}: {found:?}");
        if noise > 0.0 {
            let expected = 10.0 * (0.625 / (noise * noise / 3.0)).log10();
            assert!(
                (found.harmonics_db - expected).abs() < 2.0,
                "{expected}: {found:?}"
            );
        }
    }
}
