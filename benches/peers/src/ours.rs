//! What Peduli does with the dialogue.

use crate::clock::{Player, Stopwatch};
use peduli::check::{self, Checked};
use peduli::engine::Program;
use peduli::scoring::Analysis;
use peduli::scoring::bots::{Bot, Dice};
use std::hint::black_box;

/// Plays between two looks at the clock.
const RUNS_AT_ONCE: u32 = 1_000;

/// Seconds that reading took.
#[derive(Clone, Copy, Debug)]
pub struct Read {
    /// Reading and every rule of the checker.
    pub check: f64,
    /// The same with the state graph, the par path and the bounds of every axis.
    pub check_and_par: f64,
}

fn checked(text: &str) -> Checked {
    check::check("layers/scenario.ron", text.as_bytes(), &check::Context::default())
}

fn program_of(checked: &Checked) -> &Program {
    checked.program.as_ref().expect("the generated scenario has no errors")
}

/// Reads `text` once.
pub fn read(text: &str) -> Read {
    let watch = Stopwatch::start();
    let checked = checked(text);
    let check = watch.seconds();
    let program = program_of(&checked);
    black_box(Analysis::of(program));
    // What is read stays: nobody reads a scenario to throw it away.
    Read { check, check_and_par: watch.seconds() }
}

/// The dialogue, ready to be played.
pub struct Ready {
    checked: Checked,
    analysis: Analysis,
}

impl Ready {
    pub fn of(text: &str) -> Ready {
        let checked = checked(text);
        let analysis = Analysis::of(program_of(&checked));
        Ready { checked, analysis }
    }

    /// Random plays with the customer's feelings, each of them scored.
    pub fn player(&self) -> Player<'_> {
        let program = program_of(&self.checked);
        let mut bot = Bot::new(program);
        let mut dice = Dice::new(1);
        Box::new(move || {
            let mut decisions = 0;
            for _ in 0..RUNS_AT_ONCE {
                let outcome = bot.play_random(&mut dice);
                black_box(outcome.scores(program, &self.analysis.par.points));
                decisions += u64::from(outcome.decisions);
            }
            decisions
        })
    }
}
