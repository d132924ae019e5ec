//! Attempts made by hand for tests.

use crate::insight::Evidence;
use crate::insight::attempt::{Attempt, Defence, Moment, Situation, Standing};
use crate::scenario::{Axis, ChannelKind, Outcome, Phase, Stage, Tells};
use crate::scoring::tally::Points;

/// A solved conversation on the phone, without anything in it.
pub fn attempt(scenario: &str, at: i64) -> Attempt {
    Attempt {
        scenario: scenario.to_owned(),
        channel: ChannelKind::Call,
        phase: Phase::After,
        finished_at_unix_ms: at,
        outcome: Outcome::Success,
        tells: Tells::Nothing,
        critical_errors: 0,
        standing: Standing::Counts,
        evidence: Axis::ALL.map(|axis| Evidence {
            axis,
            situations: 0,
            won: 0,
            on_table: 0,
        }),
        situations: Vec::new(),
    }
}

/// A situation in which nothing is at stake.
pub fn situation(node: &str) -> Situation {
    Situation {
        node: node.to_owned(),
        stage: Stage::Listen,
        points: None,
        regret: None,
        moment: Moment::Ordinary,
        defence: Defence::NotOffered,
    }
}

impl Attempt {
    /// Adds a situation that is worth `won` of `on_table` raw points on `axis`.
    pub fn with(mut self, axis: Axis, won: i64, on_table: i64) -> Attempt {
        let mut points = [Points::default(); 3];
        points[axis.index()] = Points {
            on_table: 100 * on_table,
            won: 100 * won,
        };
        let evidence = &mut self.evidence[axis.index()];
        evidence.situations += u32::from(on_table > 0);
        evidence.won += 100 * won;
        evidence.on_table += 100 * on_table;
        self.situations.push(Situation {
            points: Some(points),
            ..situation("d")
        });
        self
    }
}
