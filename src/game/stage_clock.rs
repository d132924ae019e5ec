//! The time on the stage: the game's clock without the pauses.

/// All times are in milliseconds since the game began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct StageClock {
    paused_since_ms: Option<u64>,
    /// The length of all pauses that are over.
    paused_for_ms: u64,
}

impl StageClock {
    pub fn is_paused(self) -> bool {
        self.paused_since_ms.is_some()
    }

    /// The time on the stage when the game's clock shows `now_ms`.
    pub fn at(self, now_ms: u64) -> u64 {
        self.paused_since_ms
            .unwrap_or(now_ms)
            .saturating_sub(self.paused_for_ms)
    }

    pub fn pause(&mut self, now_ms: u64) {
        self.paused_since_ms.get_or_insert(now_ms);
    }

    pub fn resume(&mut self, now_ms: u64) {
        if let Some(since_ms) = self.paused_since_ms.take() {
            self.paused_for_ms += now_ms.saturating_sub(since_ms);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_stands_still_in_a_pause_and_goes_on_where_it_stood() {
        let mut clock = StageClock::default();
        assert_eq!(clock.at(100), 100);
        clock.pause(100);
        clock.pause(150);
        assert_eq!(clock.at(400), 100);
        clock.resume(400);
        assert_eq!(clock.at(450), 150);
        clock.resume(500);
        assert_eq!(clock.at(500), 200);
    }
}
