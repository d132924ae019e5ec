//! Writes results.

use super::context::Context;
use super::error::CommandError;
use super::recording;
use clap::builder::styling::Style;
use serde::Serialize;
use std::io::Write;
use std::path::Path;

/// Writes a result for programs: indented, with a line end after it.
pub(super) fn write_json(out: &mut dyn Write, result: &impl Serialize) -> Result<(), CommandError> {
    serde_json::to_writer_pretty(&mut *out, result).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

/// Writes a title after an empty line. Nothing is drawn under it: a screen reader would read that out.
pub(super) fn write_title(out: &mut dyn Write, title: &str) -> Result<(), CommandError> {
    let bold = Style::new().bold();
    writeln!(out, "\n{bold}{title}{bold:#}")?;
    Ok(())
}

/// Writes a result of many lines: to standard output, or to the file that was asked for.
pub(super) fn write_result(
    context: &mut Context<'_>,
    result: &str,
    file: Option<&Path>,
) -> Result<(), CommandError> {
    let Some(file) = file else {
        write!(context.out, "{result}")?;
        return Ok(());
    };
    recording::write(context, file, result)?;
    let args = [("file", file.display().to_string().into())];
    let note = context.text.format("terminal-sessions-exported", &args);
    context.note(&note);
    Ok(())
}
