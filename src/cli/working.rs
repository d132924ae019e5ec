//! Shows that something goes on where it takes longer than a second.

use crate::base::limits::STATES_MAX;
use crate::text::Strings;
use indicatif::{ProgressBar, ProgressStyle};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How long somebody waits before they wonder.
const PATIENCE: Duration = Duration::from_secs(1);

const TICK: Duration = Duration::from_millis(120);

/// Does `work`, with a sign of life on standard error after a second, if that is a terminal.
pub(super) fn while_working<T>(text: &Strings, work: impl FnOnce() -> T) -> T {
    let spinner = ProgressBar::new_spinner().with_message(text.get("terminal-working"));
    shown(spinner, &AtomicU64::new(0), work)
}

/// Does `work`, which says how many states it has found, with a bar after a second, up to the number of states that are
/// counted exactly. Nothing is half done where somebody stops it with Ctrl+C: it only reads.
pub(super) fn while_exploring<T>(text: &Strings, work: impl FnOnce(&dyn Fn(usize)) -> T) -> T {
    let found = AtomicU64::new(0);
    let style = ProgressStyle::with_template("{msg} {wide_bar} {human_pos}/{human_len}");
    let bar = ProgressBar::new(STATES_MAX as u64)
        .with_message(text.get("terminal-exploring"))
        .with_style(style.expect("the template is right"));
    shown(bar, &found, || {
        work(&|states| found.store(states as u64, Ordering::Relaxed))
    })
}

fn shown<T>(bar: ProgressBar, position: &AtomicU64, work: impl FnOnce() -> T) -> T {
    let (done, waiting) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            if waiting.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                // Ends where the other side is dropped, also by a panic.
                while waiting.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                    bar.set_position(position.load(Ordering::Relaxed));
                    bar.tick();
                }
            }
            bar.finish_and_clear();
        });
        let result = work();
        drop(done);
        result
    })
}
