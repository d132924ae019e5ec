//! Time, as a bench needs it.

use std::time::Instant;

/// Long enough that the clock's grain and the first cold plays do not matter.
const SECONDS_MIN: f64 = 0.5;

pub struct Stopwatch(Instant);

impl Stopwatch {
    pub fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

/// Plays by one engine; each call plays some and says how many decisions that took.
pub type Player<'a> = Box<dyn FnMut() -> u64 + 'a>;

/// Decisions per second of `play` over a short time.
pub fn pace(play: &mut Player<'_>) -> f64 {
    let watch = Stopwatch::start();
    let mut decisions = 0;
    loop {
        decisions += play();
        let seconds = watch.seconds();
        if seconds >= SECONDS_MIN {
            return decisions as f64 / seconds;
        }
    }
}

/// The middle one; of an even number the lower of the two.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(values.len() - 1) / 2]
}
