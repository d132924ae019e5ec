//! The loudspeakers.

use std::sync::mpsc::{Receiver, Sender, channel};

use rodio::cpal::ErrorKind;
use rodio::{ChannelCount, DeviceSinkBuilder, MixerDeviceSink, Source};

use super::player::{Order, Output};
use crate::sound::{Mixer, SampleRate, Wish};

/// How many samples are mixed at a time: at 48,000 a second, new wishes are looked for every ten milliseconds.
const BLOCK: usize = 480;

/// How long it must have been silent before the device is given back, in ms: opening it again may click.
const SILENCE_MS: u64 = 1_500;

/// The default output device, as long as it is there.
pub(super) struct Speakers {
    orders: Sender<(Vec<Wish>, u64)>,
    /// Plays until it is dropped.
    _device: MixerDeviceSink,
}

/// Opens the default device; it tells `back` when it has nothing left to play, or is lost.
pub(super) fn open(back: Sender<Order>) -> Result<Speakers, String> {
    let lost = back.clone();
    let mut device = DeviceSinkBuilder::from_default_device()
        .map_err(|error| in_full(&error))?
        .with_error_callback(move |error| {
            if is_fatal(error.kind()) {
                // Nobody listens any more while the game is being closed.
                let _ = lost.send(Order::Lost(error.to_string()));
            }
        })
        .open_sink_or_fallback()
        .map_err(|error| in_full(&error))?;
    device.log_on_drop(false);
    let (orders, ordered) = channel();
    let rate = device.config().sample_rate();
    device.mixer().add(Stream::new(rate, ordered, back));
    Ok(Speakers {
        orders,
        _device: device,
    })
}

impl Output for Speakers {
    fn play(&mut self, wishes: Vec<Wish>, nth: u64) {
        // The stream ends only with the device.
        let _ = self.orders.send((wishes, nth));
    }
}

/// A glitch or another route is no loss.
fn is_fatal(kind: ErrorKind) -> bool {
    !matches!(
        kind,
        ErrorKind::Xrun | ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied
    )
}

/// An error with its reasons.
fn in_full(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(reason) => format!("{error}: {}", in_full(reason)),
        None => error.to_string(),
    }
}

/// Everything that is heard, mixed, as one source without an end.
struct Stream {
    rate: rodio::SampleRate,
    mixer: Mixer,
    ordered: Receiver<(Vec<Wish>, u64)>,
    back: Sender<Order>,
    block: [f32; BLOCK],
    at: usize,
    /// The last order that came in.
    nth: u64,
    silent_blocks: usize,
    silent_blocks_max: usize,
}

impl Stream {
    fn new(
        rate: rodio::SampleRate,
        ordered: Receiver<(Vec<Wish>, u64)>,
        back: Sender<Order>,
    ) -> Stream {
        let sample_rate = SampleRate::new(rate.get());
        Stream {
            rate,
            mixer: Mixer::new(sample_rate),
            ordered,
            back,
            block: [0.0; BLOCK],
            at: BLOCK,
            nth: 0,
            silent_blocks: 0,
            silent_blocks_max: sample_rate.samples(SILENCE_MS) / BLOCK,
        }
    }

    fn mix(&mut self) {
        for (wishes, nth) in self.ordered.try_iter() {
            self.mixer.wish(&wishes);
            self.nth = nth;
            self.silent_blocks = 0;
        }
        self.mixer.fill(&mut self.block);
        if self.mixer.is_silent() {
            self.silent_blocks += 1;
            if self.silent_blocks == self.silent_blocks_max {
                let _ = self.back.send(Order::Silent { nth: self.nth });
            }
        } else {
            self.silent_blocks = 0;
        }
    }
}

impl Iterator for Stream {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.at == BLOCK {
            self.mix();
            self.at = 0;
        }
        self.at += 1;
        Some(self.block[self.at - 1])
    }
}

impl Source for Stream {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        ChannelCount::MIN
    }

    fn sample_rate(&self) -> rodio::SampleRate {
        self.rate
    }

    fn total_duration(&self) -> Option<std::time::Duration> {
        None
    }
}
