//! Writes results.

use super::error::CommandError;
use clap::builder::styling::Style;
use serde::Serialize;
use std::io::Write;

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
