//! How long saying nothing may last before it is an answer: chosen by the trainee, authored by the scenario.
//!
//! The engine has no clock. Whoever has one asks here when the time is over, and then plays [`Input::Silence`], which is
//! recorded like any other input: a replay needs to know nothing of time.
//!
//! [`Input::Silence`]: super::step::Input::Silence

use super::ids::NodeId;
use super::program::Program;

/// How much of the time that a scenario gives there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum TimePressure {
    /// Silence never counts: the default, because nobody should be shut out by a clock.
    #[default]
    Off,
    /// Twice the time.
    Double,
    /// Half as much again.
    HalfMore,
    /// What the author wrote.
    Normal,
}

impl TimePressure {
    /// From none to most.
    pub const ALL: &'static [TimePressure] = &[
        TimePressure::Off,
        TimePressure::Double,
        TimePressure::HalfMore,
        TimePressure::Normal,
    ];

    /// The word in files and settings.
    pub const fn name(self) -> &'static str {
        match self {
            TimePressure::Off => "off",
            TimePressure::Double => "double",
            TimePressure::HalfMore => "half-more",
            TimePressure::Normal => "normal",
        }
    }

    /// How long, in ms, the trainee may say nothing at `node` from the moment they could say something; `None` where
    /// silence means nothing.
    pub fn allows_ms(self, program: &Program, node: NodeId) -> Option<u64> {
        let silence = program.decision(node)?.silence?;
        let authored_ms = u64::from(program.silence(silence).after_s) * 1_000;
        match self {
            TimePressure::Off => None,
            TimePressure::Double => Some(authored_ms * 2),
            TimePressure::HalfMore => Some(authored_ms * 3 / 2),
            TimePressure::Normal => Some(authored_ms),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixtures::with_silence;

    #[test]
    fn the_time_is_that_of_the_scenario_or_more_and_without_a_choice_there_is_none() {
        let program = with_silence(20);
        let allowed = TimePressure::ALL
            .iter()
            .map(|pressure| pressure.allows_ms(&program, program.start));
        let expected = [None, Some(40_000), Some(30_000), Some(20_000)];
        assert!(allowed.eq(expected));
    }

    #[test]
    fn where_the_scenario_has_no_silence_there_is_time_without_end() {
        let program = with_silence(20);
        let elsewhere = program.node_ids().filter(|node| *node != program.start);
        for node in elsewhere {
            assert_eq!(TimePressure::Normal.allows_ms(&program, node), None);
        }
    }
}
