//! `peduli explore`: everything that can happen in a scenario.

mod measure;
mod trainees;
mod usage;

use super::Answer;
use super::arguments::{ExploreArguments, Format};
use super::context::Context;
use super::error::CommandError;
use super::json::{ByAxis, Counted, ExploreResult, Mean, Score};
use super::output::{write_json, write_title};
use super::table::{Column, Table};
use super::told::Ready;
use super::working::while_working;
use crate::scenario::{Axis, Stage};
use crate::text::Strings;
use std::collections::BTreeMap;
use std::io::Write;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &ExploreArguments,
) -> Result<Answer, CommandError> {
    let ready = Ready::load(context, &arguments.scenario)?;
    let result = while_working(&context.text, || measure::measure(&ready));
    match arguments.format {
        Format::Text => write_text(context, &ready, &result)?,
        Format::Json => write_json(context.out, &result)?,
    }
    Ok(Answer::Fine)
}

fn write_text(
    context: &mut Context<'_>,
    ready: &Ready,
    result: &ExploreResult,
) -> Result<(), CommandError> {
    let text = &context.text;
    let out = &mut *context.out;
    write_head(text, out, ready, result)?;
    write_par(text, out, result)?;
    write_perhaps_approximate(text, out, "terminal-explore-bounds", result.exact)?;
    let bound = |cost: &Option<String>| cost.clone().unwrap_or_else(|| text.get("none"));
    writeln!(out, "{} … {}", bound(&result.v_start), bound(&result.j_max))?;
    write_endings(text, out, result)?;
    write_players(text, out, result)?;
    trainees::write(text, out, &result.trainees)?;
    write_coverage(text, out, result)?;
    usage::write(text, out, &result.coverage)
}

fn write_head(
    text: &Strings,
    out: &mut dyn Write,
    ready: &Ready,
    result: &ExploreResult,
) -> Result<(), CommandError> {
    let exactness = match result.exact {
        true => text.get("terminal-explore-exact"),
        false => text.get("terminal-explore-approximate"),
    };
    let title = format!("{} ({})", ready.shown.title, ready.shown.id.value);
    let states = format!("{} ({exactness})", text.number(result.states as i64));
    let decisions = text.number(result.par.path.len() as i64);
    let mut table = Table::new([Column::Left, Column::Left]);
    table.row([text.get("terminal-scenario"), title]);
    table.row([text.get("terminal-explore-states"), states]);
    table.row([text.get("terminal-explore-decisions"), decisions]);
    table.write(out)?;
    Ok(())
}

fn write_par(
    text: &Strings,
    out: &mut dyn Write,
    result: &ExploreResult,
) -> Result<(), CommandError> {
    write_perhaps_approximate(text, out, "terminal-explore-par", result.exact)?;
    let mut path = Table::new([Column::Right, Column::Left, Column::Left]);
    for (position, (node, choice)) in result.par.path.iter().enumerate() {
        path.row([(position + 1).to_string(), node.clone(), choice.clone()]);
    }
    path.write(out)?;

    write_title(out, &text.get("terminal-explore-par-points"))?;
    let mut table = Table::new([Column::Left, Column::Right, Column::Right, Column::Right]);
    table.row(axis_head(text));
    for stage in Stage::ALL {
        let points = by_axis(&result.par.points).map(|points| points.get(stage.kebab()));
        if points.iter().any(Option::is_some) {
            let points = points.map(|points| points.map_or("–", String::as_str).to_owned());
            table.row(
                [text.word("stage", stage.kebab())]
                    .into_iter()
                    .chain(points),
            );
        }
    }
    table.write(out)?;
    Ok(())
}

/// A title, with the word that says so where what follows is not exact.
fn write_perhaps_approximate(
    text: &Strings,
    out: &mut dyn Write,
    title: &str,
    is_exact: bool,
) -> Result<(), CommandError> {
    let title = text.get(title);
    match is_exact {
        true => write_title(out, &title)?,
        false => {
            let named = [("title", title.into())];
            write_title(
                out,
                &text.format("terminal-explore-title-approximate", &named),
            )?;
        }
    }
    Ok(())
}

fn write_endings(
    text: &Strings,
    out: &mut dyn Write,
    result: &ExploreResult,
) -> Result<(), CommandError> {
    let coverage = &result.coverage;
    let is_exact = result.exact && !coverage.sampled;
    let title = match coverage.sampled {
        true => "terminal-explore-endings-plays",
        false => "terminal-explore-endings-ways",
    };
    write_perhaps_approximate(text, out, title, is_exact)?;
    let mut table = Table::new([Column::Left, Column::Left, Column::Left, Column::Right]);
    for ending in &result.endings {
        let reachable = match ending.reachable {
            true => text.get("terminal-explore-reachable"),
            false => text.get("terminal-explore-unreachable"),
        };
        let outcome = text.word("outcome", &ending.outcome);
        let share = usage::share(text, coverage, ending.share, ending.standard_error);
        table.row([ending.id.clone(), outcome, reachable, share]);
    }
    table.write(out)?;
    Ok(())
}

/// Random clicking and the simple strategies, under one head.
fn write_players(
    text: &Strings,
    out: &mut dyn Write,
    result: &ExploreResult,
) -> Result<(), CommandError> {
    let is_sampled = result.chance.sampled_runs.is_some();
    let mean = |mean: &Option<Mean>| match mean {
        None => "–".to_owned(),
        Some(mean) if is_sampled => {
            let error = text.one_decimal((mean.standard_error * 10.0).round() as i64);
            format!("{} ± {error}", mean.shown)
        }
        Some(mean) => mean.shown.to_string(),
    };
    let score = |score: &Option<Score>| {
        let shown = score.as_ref().map(|score| score.shown.to_string());
        shown.unwrap_or_else(|| "–".to_owned())
    };
    write_title(out, &text.get("terminal-explore-strategies"))?;
    let mut table = Table::new([
        Column::Left,
        Column::Right,
        Column::Right,
        Column::Right,
        Column::Right,
        Column::Left,
    ]);
    let head = [text.get("composite"), text.get("terminal-ending")];
    table.row(axis_head(text).into_iter().chain(head));
    let chance = &result.chance;
    table.row([
        text.get(match is_sampled {
            true => "terminal-explore-chance-sampled",
            false => "terminal-explore-chance",
        }),
        mean(&chance.empathy),
        mean(&chance.patience),
        mean(&chance.ownership),
        mean(&chance.composite),
    ]);
    for (name, strategy) in &result.strategies {
        table.row([
            text.word("strategy", name),
            score(&strategy.scores.empathy),
            score(&strategy.scores.patience),
            score(&strategy.scores.ownership),
            score(&strategy.composite),
            strategy.ending.clone().unwrap_or_else(|| text.get("none")),
        ]);
    }
    table.write(out)?;
    Ok(())
}

fn write_coverage(
    text: &Strings,
    out: &mut dyn Write,
    result: &ExploreResult,
) -> Result<(), CommandError> {
    let coverage = &result.coverage;
    write_perhaps_approximate(text, out, "terminal-explore-coverage", coverage.exact)?;
    let kinds: [(String, &Counted); 3] = [
        (text.get("terminal-explore-nodes"), &coverage.nodes),
        (text.get("terminal-explore-choices"), &coverage.choices),
        (text.get("terminal-explore-lines"), &coverage.lines),
    ];
    let mut table = Table::new([Column::Left, Column::Right]);
    for (kind, counted) in &kinds {
        let place = [
            ("number", counted.reached.into()),
            ("count", counted.total.into()),
        ];
        table.row([kind.clone(), text.format("place-of", &place)]);
    }
    table.write(out)?;
    for name in kinds.iter().flat_map(|(_, counted)| &counted.unreached) {
        writeln!(
            out,
            "  {}: {name}",
            text.get("terminal-explore-unreachable")
        )?;
    }
    Ok(())
}

/// An empty cell and the names of the axes.
fn axis_head(text: &Strings) -> Vec<String> {
    let axes = Axis::ALL.iter().map(|axis| text.word("axis", axis.kebab()));
    [String::new()].into_iter().chain(axes).collect()
}

fn by_axis(points: &ByAxis<BTreeMap<String, String>>) -> [&BTreeMap<String, String>; 3] {
    [&points.empathy, &points.patience, &points.ownership]
}
