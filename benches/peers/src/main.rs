//! Peduli beside the engines that a Rust game would otherwise use, on one dialogue and in one run.
//!
//! - `cargo run --release --manifest-path benches/peers/Cargo.toml` reads and plays 10,008 nodes with each of them;
//!   inkjs needs `npm install` in this folder and is left out without it.
//! - with `-- sizes`, what Peduli alone costs for each node, from 100 to 100,000 nodes.
//!
//! docs/performance.md holds the figures and what they mean.

mod clock;
mod dialogue;
mod ours;
mod peers;

use clock::{Player, median, pace};
use dialogue::Dialogue;
use std::path::PathBuf;

const DIALOGUE: Dialogue = Dialogue { layers: 12, width: 834 };

/// Readings of which the middle one counts; plays of each engine in turn, of which the middle ratio counts: machines are
/// faster at one moment and slower at the next.
const READINGS: usize = 7;

fn main() {
    match std::env::args().nth(1).as_deref() {
        None => compare(),
        Some("sizes") => sizes(),
        Some("read") => read(),
        Some("play") => play(),
        Some(other) => eprintln!("`{other}` is unknown; give nothing, or `sizes`, `read` or `play`"),
    }
}

fn compare() {
    println!("{} nodes", DIALOGUE.nodes());
    let text = DIALOGUE.scenario();
    let ready = ours::Ready::of(&text);
    match ink(&text) {
        Ok((ratio, mut player)) => {
            println!("inkjs takes {ratio:.1} times as long to compile");
            compare_plays("bladeink", &ready, &mut player);
        }
        Err(missing) => println!("inkjs        left out: {missing}"),
    }
    let mut yarn = None;
    let ratio = compare_reading("yarnspinner", &text, || {
        let (seconds, player) = peers::yarn(&DIALOGUE.yarn());
        yarn = Some(player);
        Ok(seconds)
    });
    println!("yarnspinner takes {:.1} times as long to compile", ratio.expect("it cannot fail"));
    compare_plays("yarnspinner", &ready, &mut yarn.expect("it was just made"));
}

/// How many times as long as Peduli a peer takes to read the dialogue: Peduli reads it before and after.
fn compare_reading(
    peer: &str,
    text: &str,
    compile: impl FnOnce() -> Result<f64, String>,
) -> Result<f64, String> {
    let mut readings: Vec<ours::Read> = (0..READINGS).map(|_| ours::read(text)).collect();
    let theirs = compile()?;
    readings.extend((0..READINGS).map(|_| ours::read(text)));
    let check = median(readings.iter().map(|read| read.check).collect());
    let ours = median(readings.iter().map(|read| read.check_and_par).collect());
    println!("peduli       reads and checks in {check:.3} s, with par in {ours:.3} s");
    println!("{peer:12} compiles in {theirs:.2} s");
    Ok(theirs / ours)
}

fn compare_plays(peer: &str, ready: &ours::Ready, theirs: &mut Player<'_>) {
    let mut ours = ready.player();
    let rounds = (0..READINGS).map(|_| (pace(&mut ours), pace(theirs)));
    let (ours, theirs): (Vec<f64>, Vec<f64>) = rounds.unzip();
    let ratios = ours.iter().zip(&theirs).map(|(ours, theirs)| ours / theirs).collect();
    println!("peduli       {:.0} decisions/s, with feelings and scores", median(ours));
    println!("{peer:12} {:.0} decisions/s", median(theirs));
    println!("Peduli plays {:.1} times as many as {peer}", median(ratios));
}

/// How much longer inkjs takes to compile, and plays of what it compiled.
fn ink(text: &str) -> Result<(f64, Player<'static>), String> {
    let folder = std::env::temp_dir();
    let name = |end: &str| -> PathBuf { folder.join(format!("peduli-peers-{}.{end}", std::process::id())) };
    let (ink, story) = (name("ink"), name("json"));
    std::fs::write(&ink, DIALOGUE.ink()).map_err(|error| error.to_string())?;
    let ratio = compare_reading("inkjs", text, || peers::compile_ink(&ink, &story));
    let json = std::fs::read_to_string(&story);
    // What cannot be taken away in a temporary folder does no harm.
    let _ = (std::fs::remove_file(&ink), std::fs::remove_file(&story));
    Ok((ratio?, peers::ink_player(&json.map_err(|error| error.to_string())?)))
}

/// For a profiler.
fn read() {
    let text = DIALOGUE.scenario();
    for _ in 0..READINGS {
        println!("{:?}", ours::read(&text));
    }
}

/// For a profiler.
fn play() {
    let ready = ours::Ready::of(&DIALOGUE.scenario());
    let mut player = ready.player();
    for _ in 0..READINGS {
        println!("{:.0} decisions/s", pace(&mut player));
    }
}

fn sizes() {
    println!("| nodes | file | read and check, for each node | with par, for each node | decisions per second |");
    println!("|---|---|---|---|---|");
    for width in [10, 100, 1_000, 10_000] {
        let dialogue = Dialogue { layers: 10, width };
        let text = dialogue.scenario();
        let readings: Vec<ours::Read> = (0..READINGS).map(|_| ours::read(&text)).collect();
        let each = |part: fn(&ours::Read) -> f64| {
            1e6 * median(readings.iter().map(part).collect()) / dialogue.nodes() as f64
        };
        let (check, with_par) = (each(|read| read.check), each(|read| read.check_and_par));
        let megabytes = text.len() as f64 / 1e6;
        let pace = pace(&mut ours::Ready::of(&text).player());
        println!("| {} | {megabytes:.2} MB | {check:.1} µs | {with_par:.1} µs | {pace:.0} |", dialogue.nodes());
    }
}
