//! Writes every sound to a file, for ears and for pictures: `PEDULI_WRITE_SOUNDS=folder cargo test sounds_are_written`.

#![allow(
    clippy::disallowed_methods,
    reason = "whoever works on the sounds wants to hear them"
)]

use std::path::PathBuf;

use super::{every_sound, rendered};
use crate::sound::kinds::SampleRate;

const RATE_HZ: u32 = 48_000;
const LENGTH_MS: u64 = 12_000;

#[test]
fn sounds_are_written_where_somebody_wants_them() {
    let Some(folder) = std::env::var("PEDULI_WRITE_SOUNDS").ok().map(PathBuf::from) else {
        return;
    };
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let rate = SampleRate::new(RATE_HZ);
    for (name, sound) in every_sound() {
        let samples = rendered(&sound, 1, rate, LENGTH_MS);
        let file = folder.join(format!("{name}.wav"));
        std::fs::write(file, wave(&samples)).expect("the file can be written");
    }
}

/// A RIFF file of 16 bits and one channel.
fn wave(samples: &[f32]) -> Vec<u8> {
    let data_bytes = 2 * samples.len() as u32;
    let mut file = Vec::with_capacity(44 + data_bytes as usize);
    file.extend(b"RIFF");
    file.extend((36 + data_bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    for half in [1_u16, 1] {
        file.extend(half.to_le_bytes());
    }
    file.extend(RATE_HZ.to_le_bytes());
    file.extend((2 * RATE_HZ).to_le_bytes());
    for half in [2_u16, 16] {
        file.extend(half.to_le_bytes());
    }
    file.extend(b"data");
    file.extend(data_bytes.to_le_bytes());
    for sample in samples {
        let whole = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16;
        file.extend(whole.to_le_bytes());
    }
    file
}
