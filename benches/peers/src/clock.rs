//! Time, as a bench needs it.

use std::time::Instant;

/// Long enough that the clock's grain and the first cold plays do not matter.
const SECONDS_MIN: f64 = 2.0;

pub struct Stopwatch(Instant);

impl Stopwatch {
    pub fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

/// Decisions per second.
#[derive(Clone, Copy, Debug)]
pub struct Pace(pub f64);

impl Pace {
    /// Runs `play`, which returns how many decisions it made, until the time is enough.
    pub fn of(mut play: impl FnMut() -> u64) -> Pace {
        let watch = Stopwatch::start();
        let mut decisions = 0;
        loop {
            decisions += play();
            let seconds = watch.seconds();
            if seconds >= SECONDS_MIN {
                return Pace(decisions as f64 / seconds);
            }
        }
    }
}

/// The middle one; of an even number the lower of the two.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(values.len() - 1) / 2]
}
