//! Runs the program as somebody at a terminal would, cut off from the machine it runs on.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The worked example of the scoring notes, as a path that the program takes.
pub const WORKED_EXAMPLE: &str = "tests/it/data/worked-example";

/// A scenario with a little of everything.
pub const SMALL_TALK: &str = "tests/it/data/small-talk";

/// A data folder of its own, and nothing of the surroundings.
pub struct Sandbox {
    folder: TempDir,
}

/// What came of a command.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Sandbox {
    pub fn new() -> Sandbox {
        Sandbox {
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
        }
    }

    /// A path inside the sandbox.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with these arguments, ready to start.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_peduli"));
        command
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_clear()
            .env("LANG", "en_GB.UTF-8")
            .env("NO_COLOR", "1")
            .env("TZ", "UTC")
            .args(arguments)
            .arg("--data")
            .arg(self.path("data"));
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_typing(arguments, "")
    }

    /// Runs it with `typed` on standard input.
    pub fn run_typing(&self, arguments: &[&str], typed: &str) -> Ran {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut input = child.stdin.take().expect("standard input is a pipe");
        // A program that ends before it has read everything closes the pipe.
        let _ = input.write_all(typed.as_bytes());
        drop(input);
        let output = child.wait_with_output().expect("the program ends");
        Ran {
            code: output.status.code().expect("it ends by itself"),
            out: self.shown(output.stdout),
            err: self.shown(output.stderr),
        }
    }

    /// A copy of a scenario of the tests, to be changed.
    pub fn copy_of(&self, scenario: &str) -> PathBuf {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(scenario);
        let to = self
            .path("scenarios")
            .join(from.file_name().expect("a folder's name"));
        fs::create_dir_all(&to).expect("a folder can be made");
        for file in fs::read_dir(&from).expect("the scenario is there") {
            let file = file.expect("readable");
            fs::copy(file.path(), to.join(file.file_name())).expect("a file can be copied");
        }
        let settings = from.with_file_name("library.ron");
        if settings.is_file() {
            let beside = to.with_file_name("library.ron");
            fs::copy(settings, beside).expect("a file can be copied");
        }
        to
    }

    /// What was printed, with the sandbox's own folder written `[sandbox]`.
    fn shown(&self, printed: Vec<u8>) -> String {
        let printed = String::from_utf8(printed).expect("the program prints UTF-8");
        printed.replace(&self.folder.path().display().to_string(), "[sandbox]")
    }
}

impl Ran {
    /// Standard output of a command that must have gone well.
    #[track_caller]
    pub fn fine(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }

    /// Standard error of a command that must have ended with `code` and without a result.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self:?}");
        assert_eq!(self.out, "", "an error leaves no result");
        self.err
    }
}

/// Replaces `old`, which must be there, in a file.
#[track_caller]
pub fn change(file: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(file).expect("the file is text");
    assert!(text.contains(old), "`{old}` is not in {}", file.display());
    fs::write(file, text.replacen(old, new, 1)).expect("the file can be written");
}
