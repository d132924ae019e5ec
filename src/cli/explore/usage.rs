//! On how many ways each choice is taken, and which lines no bot ever heard.

use crate::cli::error::CommandError;
use crate::cli::json::Coverage;
use crate::cli::output::write_title;
use crate::cli::table::{Column, Table};
use crate::text::Strings;
use std::io::Write;

pub(super) fn write(
    text: &Strings,
    out: &mut dyn Write,
    coverage: &Coverage,
) -> Result<(), CommandError> {
    let title = match coverage.sampled {
        true => "terminal-explore-usage-sampled",
        false => "terminal-explore-usage",
    };
    let ways = [("count", coverage.ways.into())];
    write_title(out, &text.format(title, &ways))?;
    let mut table = Table::new([Column::Left, Column::Right, Column::Right]);
    for usage in &coverage.usage {
        let share = share(text, coverage, usage.share, usage.standard_error);
        table.row([usage.choice.clone(), text.number(usage.ways.into()), share]);
    }
    table.write(out)?;
    if !coverage.unheard.is_empty() {
        write_title(out, &text.get("terminal-explore-unheard"))?;
        for line in &coverage.unheard {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

/// A part of the ways in percent, with its standard error where they are a sample.
pub(super) fn share(text: &Strings, coverage: &Coverage, share: f64, error: f64) -> String {
    let percent = |share: f64| text.one_decimal((share * 1000.0).round() as i64);
    match coverage.sampled {
        true => format!("{} ± {} %", percent(share), percent(error)),
        false => format!("{} %", percent(share)),
    }
}
