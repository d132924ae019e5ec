//! The one clock of the command line.

/// Milliseconds since 1970.
pub(super) fn now_unix_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
