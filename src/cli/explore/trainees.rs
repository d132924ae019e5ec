//! How trainees of different skill score, and whether the scenario tells them apart.

use super::axis_head;
use crate::cli::error::CommandError;
use crate::cli::json::{LevelScore, Trainees};
use crate::cli::output::write_title;
use crate::cli::table::{Column, Table};
use crate::scoring::Level;
use crate::text::Strings;
use std::io::Write;

pub(super) fn write(
    text: &Strings,
    out: &mut dyn Write,
    trainees: &Trainees,
) -> Result<(), CommandError> {
    write_title(out, &text.get("terminal-explore-trainees"))?;
    let mut columns = vec![Column::Left];
    columns.extend([Column::Right; 4]);
    let mut table = Table::new(columns);
    let composite = [text.get("composite")];
    table.row(axis_head(text).into_iter().chain(composite));
    let tenths = |points: f64| text.one_decimal((points * 10.0).round() as i64);
    let cell = |score: &Option<LevelScore>| match score {
        Some(score) => format!(
            "{} ± {}",
            tenths(score.mean),
            tenths(score.standard_deviation)
        ),
        None => "–".to_owned(),
    };
    for level in Level::ALL.map(Level::name) {
        let scores = &trainees.levels[level];
        let axes = &scores.axes;
        let scores = [
            &axes.empathy,
            &axes.patience,
            &axes.ownership,
            &scores.composite,
        ];
        table.row(
            [text.word("strategy", level)]
                .into_iter()
                .chain(scores.map(cell)),
        );
    }
    table.write(out)?;
    let Some(told_apart) = trainees.told_apart else {
        return Ok(());
    };
    let effect = trainees.effects["novice-skilled"];
    let args = [("effect", effect.map_or("∞".to_owned(), tenths).into())];
    let verdict = match told_apart {
        true => "terminal-explore-told-apart",
        false => "terminal-explore-not-told-apart",
    };
    writeln!(out, "{}", text.format(verdict, &args))?;
    Ok(())
}
