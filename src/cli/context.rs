//! What every command is given: the texts, where scenarios and recordings are, and the three streams.

use super::error::CommandError;
use super::window::OpenWindow;
use crate::library::Library;
use crate::text::{Language, Strings};
use std::io::{BufRead, Read as _, Write};
use std::path::PathBuf;

/// The longest line that anybody types; what comes after it is another line.
const LINE_BYTES_MAX: u64 = 4096;

pub(super) struct Context<'a> {
    pub text: Strings,
    /// The language that was asked for.
    pub language: Option<Language>,
    /// The language of the surroundings.
    pub language_default: Language,
    pub window: Option<OpenWindow>,
    /// Where recordings are; `None`: in the platform's folder for data.
    pub data_folder: Option<PathBuf>,
    pub scenario_folders: Vec<PathBuf>,
    pub input: &'a mut dyn BufRead,
    /// Results, and nothing else.
    pub out: &'a mut dyn Write,
    /// Everything else. Whoever writes here goes on where that fails: there is nowhere left to say so.
    pub err: &'a mut dyn Write,
}

impl Context<'_> {
    /// Every scenario that can be named by its id.
    pub fn library(&self) -> Result<Library, CommandError> {
        Library::with_folders(&self.scenario_folders)
            .map_err(|error| CommandError::read(&self.text, &error))
    }

    /// Asks for a line and waits for it, without the blanks around it; `None` at the end of the input.
    pub fn ask(&mut self, question: &str) -> Result<Option<String>, CommandError> {
        let mark = match question.ends_with(['.', '?', ')']) {
            true => "",
            false => ":",
        };
        write!(self.out, "{question}{mark} ")?;
        self.out.flush()?;
        let mut line = Vec::new();
        let mut input = (&mut *self.input).take(LINE_BYTES_MAX);
        input.read_until(b'\n', &mut line)?;
        if line.is_empty() {
            writeln!(self.out)?;
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(&line).trim().to_owned()))
    }

    /// Says something that is no result.
    pub fn note(&mut self, note: &str) {
        let _ = writeln!(self.err, "{note}");
    }
}
