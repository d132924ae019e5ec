//! The engines that a Rust game would otherwise use.

use crate::clock::{Player, Stopwatch};
use std::collections::HashMap;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use yarnspinner::prelude::{Compilation, Dialogue, DialogueEvent, YarnCompiler, YarnFile};
use yarnspinner::runtime::{MemoryVariableStorage, StringTableTextProvider};

/// Seconds that inkjs takes to compile `ink` to `story`, inside its process; an error says what is missing.
pub fn compile_ink(ink: &Path, story: &Path) -> Result<f64, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("node")
        .current_dir(here)
        .arg("inkjs.mjs")
        .args([ink, story])
        .output()
        .map_err(|error| format!("node does not start ({error})"))?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        let reason = error.lines().find(|line| line.contains("Error")).unwrap_or("no message");
        return Err(format!("inkjs fails ({reason}); `npm install` in benches/peers brings it"));
    }
    let seconds = String::from_utf8_lossy(&output.stdout);
    seconds.trim().parse().map_err(|_| format!("inkjs printed {seconds:?} for its seconds"))
}

/// Random plays of a story that inkjs compiled, by bladeink.
pub fn ink_player(json: &str) -> Player<'static> {
    let json = json.trim_start_matches('\u{feff}');
    let mut story = bladeink::story::Story::new_with_seed(json, 1).expect("what inkjs wrote is a story");
    let mut dice = Picker(1);
    Box::new(move || {
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

/// Seconds that Yarn Spinner takes to compile and load `text`, and its random plays.
pub fn yarn(text: &str) -> (f64, Player<'static>) {
    let watch = Stopwatch::start();
    let mut dialogue = load_yarn(compile_yarn(text));
    let seconds = watch.seconds();
    let mut dice = Picker(1);
    let player: Player<'_> = Box::new(move || {
        let mut decisions = 0;
        dialogue.set_node("n_0_0").expect("the first node is there");
        loop {
            for event in dialogue.continue_().expect("the dialogue goes on") {
                match event {
                    DialogueEvent::Options(options) => {
                        let option = options[dice.below(options.len())].id;
                        dialogue.set_selected_option(option).expect("the option is there");
                        decisions += 1;
                    }
                    DialogueEvent::DialogueComplete => return decisions,
                    _ => {}
                }
            }
        }
    });
    (seconds, player)
}

fn compile_yarn(text: &str) -> Compilation {
    let file = YarnFile {
        file_name: "layers.yarn".to_owned(),
        source: text.to_owned(),
    };
    YarnCompiler::new().add_file(file).compile().expect("the generated file compiles")
}

fn load_yarn(compilation: Compilation) -> Dialogue {
    let mut texts = StringTableTextProvider::new();
    let table = compilation.string_table.iter();
    texts.extend_base_language(table.map(|(id, line)| (id.clone(), line.text.to_string())).collect::<HashMap<_, _>>());
    let mut dialogue = Dialogue::new(Box::new(MemoryVariableStorage::new()), Box::new(texts));
    dialogue.add_program(compilation.program.expect("a compilation has its program"));
    dialogue
}

/// A small generator for the peers, so that drawing a number costs them nothing that could be measured.
struct Picker(u64);

impl Picker {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}
