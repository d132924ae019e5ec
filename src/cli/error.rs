//! Why a command could not do what it was asked, and what to do next.

use super::window::NoWindow;
use crate::base::limits::NAME_CHARS_MAX;
use crate::library::{LoadError, NotFound, ReadError, WriteError, why_practice_only};
use crate::lint::PracticeOnly;
use crate::session::InvalidName;
use crate::store::StoreError;
use crate::text::{Arg, Strings};
use clap::builder::styling::{AnsiColor, Style};
use std::io::{self, Write};

/// An error of the command line, in the language of whoever reads it.
#[derive(Debug)]
pub(super) struct CommandError {
    kind: ErrorKind,
    message: String,
    hints: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ErrorKind {
    /// What was asked could not be done.
    Failed,
    /// Whoever read the output has seen enough, as `head` does: a success.
    ReaderGone,
}

impl CommandError {
    pub fn new(message: impl Into<String>) -> CommandError {
        CommandError {
            kind: ErrorKind::Failed,
            message: message.into(),
            hints: Vec::new(),
        }
    }

    /// Something to do next; an empty one is left out.
    pub fn hint(mut self, hint: impl Into<String>) -> CommandError {
        let hint = hint.into();
        if !hint.is_empty() {
            self.hints.push(hint);
        }
        self
    }

    pub fn is_reader_gone(&self) -> bool {
        self.kind == ErrorKind::ReaderGone
    }

    /// A scenario, or a folder of them, that cannot be read.
    pub fn read(text: &Strings, error: &ReadError) -> CommandError {
        let file = error.path.display().to_string();
        let reason = error.source.to_string();
        let args = [("file", file.into()), ("reason", reason.into())];
        CommandError::new(text.format("error-file-read", &args)).hint(text.get("error-file-next"))
    }

    /// A file that cannot be written.
    pub fn write(text: &Strings, error: &WriteError) -> CommandError {
        let file = error.path.display().to_string();
        let reason = error.source.to_string();
        let args = [("file", file.into()), ("reason", reason.into())];
        CommandError::new(text.format("error-file-write", &args)).hint(text.get("error-file-next"))
    }

    /// A scenario that cannot be had.
    pub fn load(text: &Strings, name: &str, error: &LoadError) -> CommandError {
        match error {
            LoadError::NotFound(error) => CommandError::not_found(text, error),
            LoadError::Read(error) => CommandError::read(text, error),
            LoadError::Invalid { .. } => {
                let count = error.error_count();
                let args = [("id", name.into()), ("count", count.into())];
                CommandError::new(text.format("error-scenario-invalid", &args))
                    .hint(text.format("error-scenario-invalid-next", &[("id", name.into())]))
            }
        }
    }

    /// A scenario that is asked for as an assessment, and whose scores say too little for one.
    pub fn practice_only(text: &Strings, name: &str, why: &PracticeOnly) -> CommandError {
        let id = [("id", name.into())];
        let error = CommandError::new(text.format("error-practice-only", &id));
        let reasons = why_practice_only(why, text);
        reasons
            .into_iter()
            .fold(error, CommandError::hint)
            .hint(text.get("error-practice-only-next"))
    }

    fn not_found(text: &Strings, error: &NotFound) -> CommandError {
        let id = error.id.as_str();
        let message = text.format("error-scenario-not-found", &[("id", id.into())]);
        let hint = match &error.suggestion {
            Some(near) => text.format(
                "error-scenario-did-you-mean",
                &[("suggestion", near.into())],
            ),
            None => text.format(
                "error-scenario-not-found-next",
                &[("known", error.known.join(", ").into())],
            ),
        };
        CommandError::new(message).hint(hint)
    }

    /// A window that did not open, or had to close.
    pub fn no_window(text: &Strings, error: NoWindow) -> CommandError {
        let told = |id: &str, args: &[(&str, Arg<'_>)]| {
            CommandError::new(text.format(id, args)).hint(text.get(&format!("{id}-next")))
        };
        match error {
            NoWindow::NoDisplay => told("error-no-display", &[]),
            NoWindow::Refused { display } => {
                told("error-display-refused", &[("display", display.into())])
            }
            NoWindow::NoLibraries => told("error-no-libraries", &[]),
            NoWindow::NoGraphics { reason } => {
                told("error-no-graphics", &[("reason", reason.into())])
            }
            NoWindow::Store(error) => CommandError::store(text, &error),
            NoWindow::NoScenario { id } => {
                let args = [("id", id.into())];
                CommandError::new(text.format("error-scenario-unplayable", &args))
                    .hint(text.format("error-scenario-invalid-next", &args))
            }
            NoWindow::Stopped { code } => {
                told("error-stopped", &[("code", usize::from(code.get()).into())])
            }
            NoWindow::Other { message } => CommandError::new(message),
        }
    }

    /// A name that nobody can have.
    pub fn name(text: &Strings, error: InvalidName) -> CommandError {
        let count = [("count", NAME_CHARS_MAX.into())];
        CommandError::new(match error {
            InvalidName::Empty => text.get("error-name-empty"),
            InvalidName::TooLong => text.format("error-name-too-long", &count),
            InvalidName::Control | InvalidName::Blanks => error.to_string(),
        })
    }

    /// A failure of the store.
    pub fn store(text: &Strings, error: &StoreError) -> CommandError {
        let told = |id: &str, file: &str, reason: &str| {
            let args = [("file", file.into()), ("reason", reason.into())];
            let next = format!("{id}-next");
            CommandError::new(text.format(id, &args)).hint(text.format(&next, &args))
        };
        match error {
            StoreError::Open { path, reason }
            | StoreError::Folder { path, reason }
            | StoreError::Other { path, reason } => told("error-store-open", path, reason),
            StoreError::ReadOnly { path } => {
                told("error-store-open", path, &text.get("error-read-only"))
            }
            StoreError::NotPeduli { path } => {
                told("error-store-open", path, &text.get("error-not-a-store"))
            }
            StoreError::Newer { path, .. } => told("error-store-newer", path, ""),
            StoreError::DiskFull { path } => told("error-store-full", path, ""),
            StoreError::Busy { path } => told("error-store-busy", path, ""),
            StoreError::Damaged { path, reason } => told("error-store-damaged", path, reason),
            StoreError::UnknownSession(id) => {
                let id = [("id", id.to_string().into())];
                CommandError::new(text.format("error-session-not-found", &id))
                    .hint(text.get("error-session-not-found-next"))
            }
            // Said in full by the store: they speak of ids and files, for whoever looks after the computer.
            StoreError::UnknownTrainee(_)
            | StoreError::Erased(_)
            | StoreError::DifferentSession(_)
            | StoreError::OutOfStep(_)
            | StoreError::NotGenuine { .. }
            | StoreError::NotExportable { .. } => CommandError::new(error.to_string()),
        }
    }

    /// Prints it with its hints, one on each line.
    pub fn print(&self, text: &Strings, err: &mut dyn Write) {
        let error = AnsiColor::Red.on_default().bold();
        let hint = AnsiColor::Cyan.on_default();
        let mut line = |style: Style, word: String, said: &str| {
            // Where standard error is closed there is nobody to tell.
            let _ = writeln!(err, "{style}{word}{style:#}: {said}");
        };
        line(error, text.get("error-word"), &self.message);
        for said in &self.hints {
            line(hint, text.get("error-hint-word"), said);
        }
    }
}

/// Only for the streams of the process: files have errors with their names.
impl From<io::Error> for CommandError {
    fn from(error: io::Error) -> CommandError {
        let mut failed = CommandError::new(error.to_string());
        if error.kind() == io::ErrorKind::BrokenPipe {
            failed.kind = ErrorKind::ReaderGone;
        }
        failed
    }
}
