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

use clock::median;
use dialogue::Dialogue;
use std::path::PathBuf;

const DIALOGUE: Dialogue = Dialogue { layers: 12, width: 834 };

/// Readings of which the middle one counts.
const READINGS: usize = 7;

fn main() {
    match std::env::args().nth(1).as_deref() {
        None => compare(),
        Some("sizes") => sizes(),
        Some("read") => read(),
        Some(other) => eprintln!("`{other}` is unknown; give nothing, or `sizes`"),
    }
}

fn compare() {
    println!("{} nodes", DIALOGUE.nodes());
    let text = DIALOGUE.scenario();
    let readings: Vec<ours::Read> = (0..READINGS).map(|_| ours::read(&text)).collect();
    let ours = median(readings.iter().map(|read| read.check_and_par).collect());
    let check = median(readings.iter().map(|read| read.check).collect());
    println!("peduli       read and check {check:.3} s, with par {ours:.3} s");
    let our_pace = ours::play(&text).0;
    println!("peduli       {our_pace:.0} decisions/s, with feelings and scores");

    match ink() {
        Ok((seconds, pace)) => {
            println!("inkjs        compiles in {seconds:.2} s: {:.1} times Peduli", seconds / ours);
            println!("bladeink     {pace:.0} decisions/s: Peduli plays {:.1} times as many", our_pace / pace);
        }
        Err(missing) => println!("inkjs        left out: {missing}"),
    }
    let (seconds, pace) = peers::yarn(&DIALOGUE.yarn());
    println!("yarnspinner  compiles and loads in {seconds:.2} s: {:.1} times Peduli", seconds / ours);
    println!("yarnspinner  {:.0} decisions/s: Peduli plays {:.1} times as many", pace.0, our_pace / pace.0);
}

/// Seconds to compile with inkjs, and decisions per second with bladeink.
fn ink() -> Result<(f64, f64), String> {
    let folder = std::env::temp_dir();
    let name = |end: &str| -> PathBuf { folder.join(format!("peduli-peers-{}.{end}", std::process::id())) };
    let (ink, story) = (name("ink"), name("json"));
    std::fs::write(&ink, DIALOGUE.ink()).map_err(|error| error.to_string())?;
    let seconds = peers::compile_ink(&ink, &story);
    let json = std::fs::read_to_string(&story);
    // What cannot be taken away in a temporary folder does no harm.
    let _ = (std::fs::remove_file(&ink), std::fs::remove_file(&story));
    Ok((seconds?, peers::play_ink(&json.map_err(|error| error.to_string())?).0))
}

/// For a profiler.
fn read() {
    let text = DIALOGUE.scenario();
    for _ in 0..READINGS {
        println!("{:?}", ours::read(&text));
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
        let pace = ours::play(&text).0;
        println!("| {} | {megabytes:.2} MB | {check:.1} µs | {with_par:.1} µs | {pace:.0} |", dialogue.nodes());
    }
}
