//! Shows that something goes on where it takes longer than a second.

use crate::text::Strings;
use indicatif::ProgressBar;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How long somebody waits before they wonder.
const PATIENCE: Duration = Duration::from_secs(1);

const TICK: Duration = Duration::from_millis(120);

/// Does `work`, with a sign of life on standard error after a second, if that is a terminal.
pub(super) fn while_working<T>(text: &Strings, work: impl FnOnce() -> T) -> T {
    let message = text.get("terminal-working");
    let (done, waiting) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            if waiting.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let spinner = ProgressBar::new_spinner().with_message(message);
                spinner.enable_steady_tick(TICK);
                // Ends where the other side is dropped, also by a panic.
                let _ = waiting.recv();
                spinner.finish_and_clear();
            }
        });
        let result = work();
        drop(done);
        result
    })
}
