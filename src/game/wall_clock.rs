//! The time of day, for what is recorded.

#![allow(
    clippy::disallowed_methods,
    reason = "this is where the time of day comes from"
)]

use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970; 0 where the computer believes that it is earlier.
pub(super) fn unix_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| {
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}
