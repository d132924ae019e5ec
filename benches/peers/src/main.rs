//! Random play of one layered dialogue by Peduli and by the ink runtime, in one run.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml -- PEDULI_SCENARIO.ron [INK.json]`
//!
//! Both files hold the same dialogue (see docs/performance.md for how they are made). Peduli plays with the customer's
//! feelings and scores each play; ink adds three numbers for each choice.

#![allow(clippy::disallowed_methods, reason = "a bench reads files and the clock")]

use peduli::check;
use peduli::engine::compile;
use peduli::scoring::Analysis;
use peduli::scoring::bots::{Bot, Dice};
use std::hint::black_box;
use std::time::Instant;

/// Long enough that the clock's grain and the first cold plays do not matter.
const SECONDS_MIN: f64 = 2.0;

/// Plays between two looks at the clock.
const RUNS_AT_ONCE: u32 = 1_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let Some(scenario) = arguments.first() else {
        eprintln!("usage: peduli-peers PEDULI_SCENARIO.ron [INK.json]");
        return;
    };
    let ours = peduli_decisions_per_second(scenario);
    if let Some(ink) = arguments.get(1) {
        let peer = ink_decisions_per_second(ink);
        println!("ratio {:.1}", ours / peer);
    }
}

fn peduli_decisions_per_second(path: &str) -> f64 {
    let bytes = std::fs::read(path).expect("the scenario can be read");
    let start = Instant::now();
    let checked = check::check(path, &bytes, &check::Context::default());
    let scenario = checked.scenario.expect("the scenario has no errors");
    let checked_after = start.elapsed().as_secs_f64();
    let program = compile(&scenario).expect("a checked scenario compiles");
    let analysis = Analysis::of(&program);
    let load = start.elapsed().as_secs_f64();
    println!("peduli nodes={} check_s={checked_after:.4} check_and_par_s={load:.4}", program.nodes.len());

    let mut bot = Bot::new(&program);
    let mut dice = Dice::new(1);
    report("peduli", || {
        let mut decisions = 0;
        for _ in 0..RUNS_AT_ONCE {
            let outcome = bot.play_random(&mut dice);
            black_box(outcome.scores(&program, &analysis.par.points));
            decisions += u64::from(outcome.decisions);
        }
        decisions
    })
}

fn ink_decisions_per_second(path: &str) -> f64 {
    let json = std::fs::read_to_string(path).expect("the ink story can be read");
    let mut story = bladeink::story::Story::new_with_seed(json.trim_start_matches('\u{feff}'), 1).expect("an ink story");
    let mut dice = Picker(1);
    report("bladeink", || {
        let mut decisions = 0;
        story.reset_state().expect("the story starts again");
        loop {
            while story.can_continue() {
                black_box(story.cont().expect("the story goes on"));
            }
            let choices = story.get_current_choices().len();
            if choices == 0 {
                return decisions;
            }
            story.choose_choice_index(dice.below(choices)).expect("the choice is there");
            decisions += 1;
        }
    })
}

/// Runs `play`, which returns how many decisions it made, until the time is enough.
fn report(engine: &str, mut play: impl FnMut() -> u64) -> f64 {
    let mut decisions = 0;
    let start = Instant::now();
    loop {
        decisions += play();
        let seconds = start.elapsed().as_secs_f64();
        if seconds >= SECONDS_MIN {
            let rate = decisions as f64 / seconds;
            println!("{engine} decisions={decisions} play_s={seconds:.3} decisions_per_s={rate:.0}");
            return rate;
        }
    }
}

/// A small generator for the peer, so that drawing a number costs it nothing that could be measured.
struct Picker(u64);

impl Picker {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}
