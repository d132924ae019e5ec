//! What the changes did to the best way, its points, the bounds, and what simple strategies win.

use super::marks::marked_list;
use crate::base::exact::Exact;
use crate::cli::error::CommandError;
use crate::cli::output::write_title;
use crate::cli::table::{Column, Table};
use crate::insight::Figures;
use crate::scenario::Axis;
use crate::text::Strings;
use std::io::Write;

pub(super) fn write(
    text: &Strings,
    out: &mut dyn Write,
    old: &Figures,
    new: &Figures,
) -> Result<(), CommandError> {
    write_title(out, &text.get("change-scores"))?;
    if old == new {
        writeln!(out, "{}", text.get("change-scores-same"))?;
        return Ok(());
    }
    let way = |figures: &Figures| -> Vec<String> {
        let steps = figures.par.iter();
        steps
            .map(|(node, choice)| format!("{node}/{choice}"))
            .collect()
    };
    let marked = marked_list(&way(old), &way(new), " → ");
    writeln!(out, "{}: {marked}", text.get("change-best-way"))?;
    let bound = |cost: &Option<Exact>| match cost {
        Some(cost) => cost.to_string(),
        None => text.get("none"),
    };
    for (label, was, is) in [
        ("change-least", &old.v_start, &new.v_start),
        ("change-most", &old.j_max, &new.j_max),
    ] {
        writeln!(
            out,
            "{}: {}",
            text.get(label),
            both(&bound(was), &bound(is))
        )?;
    }
    if !(old.exact && new.exact) {
        writeln!(out, "{}", text.get("change-approximate"))?;
    }
    write_table(text, out, old, new)?;
    for was in &old.players {
        let Some(is) = new.player(was.name) else {
            continue;
        };
        if was.ending != is.ending {
            let ending =
                |ending: &Option<String>| ending.clone().unwrap_or_else(|| text.get("none"));
            let args = [
                ("player", text.word("strategy", was.name).into()),
                ("old", ending(&was.ending).into()),
                ("new", ending(&is.ending).into()),
            ];
            writeln!(out, "{}", text.format("change-player-ending", &args))?;
        }
    }
    Ok(())
}

/// Points on the best way, and the scores of every way of choosing, by axis.
fn write_table(
    text: &Strings,
    out: &mut dyn Write,
    old: &Figures,
    new: &Figures,
) -> Result<(), CommandError> {
    writeln!(out)?;
    let mut table = Table::new([
        Column::Left,
        Column::Right,
        Column::Right,
        Column::Right,
        Column::Right,
    ]);
    let axes = Axis::ALL.iter().map(|axis| text.word("axis", axis.kebab()));
    table.row(
        [String::new()]
            .into_iter()
            .chain(axes)
            .chain([text.get("composite")]),
    );
    let points = old.points.iter().zip(&new.points);
    let points = points.map(|(was, is)| both(&was.to_string(), &is.to_string()));
    table.row([text.get("change-points")].into_iter().chain(points));
    for was in &old.players {
        let shown = |score: Option<i64>| score.map_or("–".to_owned(), |score| text.number(score));
        let is = new.player(was.name).map(|player| player.scores);
        let scores = was.scores.iter().zip(is.unwrap_or_default());
        let scores = scores.map(|(was, is)| both(&shown(*was), &shown(is)));
        table.row([text.word("strategy", was.name)].into_iter().chain(scores));
    }
    table.write(out)?;
    Ok(())
}

/// `36 → 38`, or `36` where nothing changed.
fn both(old: &str, new: &str) -> String {
    match old == new {
        true => old.to_owned(),
        false => format!("{old} → {new}"),
    }
}
