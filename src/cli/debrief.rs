//! The debrief in words: how it ended, the moments that decided, where the points went. Never a bare grade first.

use super::context::Context;
use super::error::CommandError;
use super::output::write_title;
use super::story::{spoken_in_words, write_ledger, write_scores};
use super::told::Told;
use super::words::channel;
use crate::base::exact::Exact;
use crate::insight::{Entry, FeelingChange, TurnStory};
use crate::scenario::{Axis, Moves};
use crate::scoring::Regret;
use crate::session::Prepared;
use crate::text::{Arg, Strings};
use std::io::Write;

pub(super) fn write_debrief(
    context: &mut Context<'_>,
    told: &Told<'_>,
) -> Result<(), CommandError> {
    let scenario = &told.ready.shown;
    let args = [
        ("title", (&scenario.title).into()),
        ("customer", (&scenario.customer.name).into()),
    ];
    let subtitle = context.text.format("debrief-subtitle", &args);
    write_title(context.out, &context.text.get("debrief-title"))?;
    writeln!(context.out, "{subtitle}")?;
    write_outcome(&context.text, context.out, told)?;
    write_turning_points(&context.text, context.out, told)?;
    write_strength(&context.text, context.out, told)?;
    write_scores(context, told)?;
    write_ledger(context, told)?;
    write_comparison(&context.text, context.out, told)
}

fn write_outcome(text: &Strings, out: &mut dyn Write, told: &Told<'_>) -> Result<(), CommandError> {
    let report = &told.debrief.report;
    write_title(out, &text.get("debrief-outcome"))?;
    let Some(ended) = report.ending else {
        writeln!(out, "{}", text.get("debrief-incomplete"))?;
        return Ok(());
    };
    let name = [("name", (&told.ready.shown.customer.name).into())];
    let hours = [("hours", report.costs_hours.into())];
    let mut line = |what: String, how: String| writeln!(out, "{what}: {how}");
    line(
        text.get("debrief-outcome-problem"),
        text.word("outcome", ended.outcome.kebab()),
    )?;
    line(
        text.format("debrief-outcome-tells", &name),
        text.word("tells", ended.tells.kebab()),
    )?;
    line(
        text.get("debrief-outcome-cost"),
        text.format("debrief-outcome-hours", &hours),
    )?;
    if let Some(Entry::Ended { afterwards, .. }) = told.debrief.transcript.last()
        && !afterwards.is_empty()
    {
        line(text.get("debrief-afterwards"), afterwards.clone())?;
    }
    for error in &report.critical {
        let turn = text.format("debrief-turn", &[("turn", (error.turn + 1).into())]);
        let kind = text.word("critical", error.kind.kebab());
        line(format!("{turn}, {}", text.get("critical")), kind)?;
    }
    if !report.critical.is_empty() {
        writeln!(out, "{}", text.get("debrief-critical-consequence"))?;
    }
    Ok(())
}

fn write_turning_points(
    text: &Strings,
    out: &mut dyn Write,
    told: &Told<'_>,
) -> Result<(), CommandError> {
    let moves = Moves::builtin();
    let turns = &told.debrief.turning_points;
    write_title(out, &text.get("debrief-step-turning-points"))?;
    let count = [("count", turns.len().into())];
    writeln!(
        out,
        "{}",
        text.format("debrief-turning-points-intro", &count)
    )?;
    for (number, position) in turns.iter().enumerate() {
        let place = [
            ("number", (number + 1).into()),
            ("count", turns.len().into()),
        ];
        let turn = [
            ("turn", (position + 1).into()),
            ("turns", told.debrief.turns.len().into()),
        ];
        writeln!(
            out,
            "\n{}. {}",
            text.format("debrief-turning-point", &place),
            text.format("debrief-turn-of", &turn),
        )?;
        write_moment(text, out, told, *position, &moves)?;
    }
    Ok(())
}

/// One turn: the words before, the reply, what it did and cost, and what would have served better.
fn write_moment(
    text: &Strings,
    out: &mut dyn Write,
    told: &Told<'_>,
    position: usize,
    moves: &Moves,
) -> Result<(), CommandError> {
    let story = &told.debrief.turns[position];
    if let Some(before) = words_before(text, told, position) {
        writeln!(out, "{}: {before}", text.get("debrief-before"))?;
    }
    writeln!(
        out,
        "{}: {}",
        text.get("debrief-your-words"),
        said(text, story)
    )?;
    for change in story.changes.iter().filter(|change| change.change() != 0) {
        let effect = text.get("debrief-effect");
        writeln!(out, "{effect}: {}", feeling_in_words(text, change))?;
    }
    if story.broke_promise {
        writeln!(out, "{}", text.get("debrief-promise-broken"))?;
    }
    for cost in costs(text, told, position) {
        writeln!(out, "{cost}")?;
    }
    if let Some(regret) = &story.regret {
        writeln!(
            out,
            "{}",
            regret_in_words(text, &told.ready.prepared, regret)
        )?;
    }
    if let Some(why) = &story.why {
        writeln!(out, "{}: {why}", text.get("debrief-why-yours"))?;
    }
    let language = text.language().code();
    for made in story.moves.iter().filter_map(|name| moves.get(name)) {
        if let Some(mistake) = made.defensive {
            let name = [("name", text.word("defensive", mistake.kebab()).into())];
            writeln!(out, "{}", text.format("debrief-defensive", &name))?;
        }
        let what = text.get("debrief-moves");
        writeln!(out, "{what}: {}", made.name.in_language(language))?;
    }
    if let Some(better) = &story.better {
        writeln!(out, "{}: {}", text.get("debrief-better"), better.says)?;
        writeln!(out, "{}: {}", text.get("debrief-why"), better.why)?;
    }
    Ok(())
}

/// The last words before a reply.
fn words_before(text: &Strings, told: &Told<'_>, position: usize) -> Option<String> {
    let before = told.debrief.transcript.iter().rev();
    let mut spoken = before.filter_map(|entry| match entry {
        Entry::Line { turn, spoken, .. } if *turn == position => Some(spoken),
        _ => None,
    });
    Some(spoken_in_words(text, spoken.next()?))
}

fn said(text: &Strings, story: &TurnStory) -> String {
    match story.chosen {
        Some(_) => story.says.clone(),
        None => text.get("debrief-you-said-nothing"),
    }
}

/// "Anger rose by 220: patience, or its lack (+180); warmth, or its lack (+40)".
fn feeling_in_words(text: &Strings, change: &FeelingChange) -> String {
    let by = change.change();
    let args = [
        (
            "feeling",
            text.word("feeling", channel(change.channel)).into(),
        ),
        ("by", by.abs().into()),
    ];
    let moved = match by > 0 {
        true => text.format("debrief-feeling-rose", &args),
        false => text.format("debrief-feeling-fell", &args),
    };
    let causes = change.parts.iter().map(|(cause, part)| {
        let args = [
            ("cause", text.word("cause", cause.kebab()).into()),
            ("by", text.signed(i64::from(*part)).into()),
        ];
        text.format("debrief-feeling-cause", &args)
    });
    let causes: Vec<String> = causes.collect();
    match causes.is_empty() {
        true => moved,
        false => format!("{moved}: {}", causes.join("; ")),
    }
}

/// What a reply cost on each axis.
fn costs(text: &Strings, told: &Told<'_>, position: usize) -> Vec<String> {
    let ledger = told.debrief.report.ledger.iter();
    ledger
        .filter(|entry| entry.cause.turn() == Some(position))
        .map(|entry| {
            let args = [
                ("points", tenths(&entry.cost)),
                ("axis", text.word("axis-inline", entry.axis.kebab()).into()),
            ];
            text.format("debrief-choice-cost", &args)
        })
        .collect()
}

fn regret_in_words(text: &Strings, prepared: &Prepared, regret: &Regret) -> String {
    let now = regret.immediate.points(&prepared.program);
    let later = regret.downstream.points(&prepared.program);
    let args = [("now", tenths(&now)), ("later", tenths(&later))];
    match (now.is_zero(), later.is_zero()) {
        (true, true) => text.get("debrief-choice-cost-nothing"),
        (false, true) => text.format("debrief-cost-now-only", &args),
        (true, false) => text.format("debrief-cost-later-only", &args),
        (false, false) => text.format("debrief-cost-now-and-later", &args),
    }
}

/// A number with one decimal, none where it is whole.
fn tenths(exact: &Exact) -> Arg<'static> {
    match exact.tenths() % 10 {
        0 => Arg::Number(exact.tenths() / 10),
        _ => Arg::Tenths(exact.tenths()),
    }
}

fn write_strength(
    text: &Strings,
    out: &mut dyn Write,
    told: &Told<'_>,
) -> Result<(), CommandError> {
    let Some(position) = told.debrief.strength else {
        return Ok(());
    };
    let story = &told.debrief.turns[position];
    write_title(out, &text.get("debrief-strength"))?;
    if let Some(before) = words_before(text, told, position) {
        writeln!(out, "{}: {before}", text.get("debrief-before"))?;
    }
    writeln!(
        out,
        "{}: {}",
        text.get("debrief-your-words"),
        said(text, story)
    )?;
    if let Some(why) = &story.why {
        writeln!(out, "{}: {why}", text.get("debrief-why"))?;
    }
    writeln!(out, "{}", text.get("debrief-strength-text"))?;
    Ok(())
}

/// What the scores can be held against: the best way, and clicking without reading.
fn write_comparison(
    text: &Strings,
    out: &mut dyn Write,
    told: &Told<'_>,
) -> Result<(), CommandError> {
    let Prepared {
        program, analysis, ..
    } = &*told.ready.prepared;
    writeln!(out)?;
    let best = analysis.play_best(program);
    let best = best.scores(program, &analysis.par.points).composite;
    if let Some(best) = best {
        let score = (best + 500_000).div_euclid(1_000_000);
        writeln!(
            out,
            "{}",
            text.format("debrief-par", &[("score", score.into())])
        )?;
    }
    if let Some(chance) = analysis.chance(program).composite {
        let score = [("score", chance.shown().into())];
        writeln!(out, "{}", text.format("debrief-chance", &score))?;
    }
    for axis in Axis::ALL {
        if told.debrief.report.axis(axis).is_none() {
            let axis = [("axis", text.word("axis-inline", axis.kebab()).into())];
            writeln!(out, "{}", text.format("debrief-not-assessed", &axis))?;
        }
    }
    writeln!(out, "{}", text.get("debrief-evidence-note"))?;
    Ok(())
}
