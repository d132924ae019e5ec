//! A conversation in words and numbers: what `run` and `replay` print for people.

use super::context::Context;
use super::error::CommandError;
use super::output::write_title;
use super::table::{Column, Table};
use super::told::Told;
use crate::insight::{Entry, Spoken, SpokenBy};
use crate::scenario::Axis;
use crate::scoring::report::{Cause, LedgerEntry};
use crate::text::{Arg, Strings};

/// Writes the whole conversation with its scores and their reasons.
pub(super) fn write_story(context: &mut Context<'_>, told: &Told<'_>) -> Result<(), CommandError> {
    write_head(context, told)?;
    write_title(context.out, &context.text.get("terminal-transcript"))?;
    write_transcript(context, told)?;
    write_feelings(context, told)?;
    write_scores(context, told)?;
    write_ledger(context, told)?;
    write_regret(context, told)?;
    write_ending(context, told)
}

fn write_head(context: &mut Context<'_>, told: &Told<'_>) -> Result<(), CommandError> {
    let text = &context.text;
    let scenario = &told.ready.shown;
    let mut table = Table::new([Column::Left, Column::Left]);
    let title = format!("{} ({})", scenario.title, scenario.id.value);
    table.row([text.get("terminal-scenario"), title]);
    table.row([text.get("terminal-seed"), told.played.seed.to_string()]);
    table.row([text.get("terminal-hash"), told.hash.to_string()]);
    table.write(context.out)?;
    Ok(())
}

/// Who said what, one line each.
pub(super) fn write_transcript(
    context: &mut Context<'_>,
    told: &Told<'_>,
) -> Result<(), CommandError> {
    for entry in &told.debrief.transcript {
        if let Some(line) = entry_in_words(&context.text, entry) {
            writeln!(context.out, "{line}")?;
        }
    }
    Ok(())
}

/// One line of a transcript; `None` for what is told elsewhere.
pub(super) fn entry_in_words(text: &Strings, entry: &Entry) -> Option<String> {
    match entry {
        Entry::Line { spoken, .. } => Some(spoken_in_words(text, spoken)),
        Entry::Reply { says, .. } => Some(text.format("terminal-you", &[("text", says.into())])),
        Entry::Silence { .. } => Some(text.get("terminal-silence")),
        Entry::BrokePromise { .. } => Some(format!("  {}", text.get("debrief-promise-broken"))),
        Entry::Erred { kind, .. } => {
            let kind = text.word("critical", kind.kebab());
            Some(format!("  {}: {kind}", text.get("critical")))
        }
        Entry::Ended { .. } => None,
    }
}

/// Who says what.
pub(super) fn spoken_in_words(text: &Strings, spoken: &Spoken) -> String {
    let says = ("text", Arg::from(&spoken.says));
    match &spoken.by {
        SpokenBy::Customer { name } => text.format("terminal-says", &[("name", name.into()), says]),
        SpokenBy::Colleague { name, department } if department.is_empty() => {
            text.format("terminal-says", &[("name", name.into()), says])
        }
        SpokenBy::Colleague { name, department } => {
            let args = [
                ("name", name.into()),
                ("department", department.into()),
                says,
            ];
            text.format("terminal-says-from", &args)
        }
        SpokenBy::Desk => text.format("terminal-desk", &[says]),
    }
}

fn write_feelings(context: &mut Context<'_>, told: &Told<'_>) -> Result<(), CommandError> {
    let text = &context.text;
    write_title(context.out, &text.get("terminal-feelings"))?;
    let mut table = Table::new([Column::Left, Column::Left]);
    for (turn, (feelings, label)) in told.debrief.curve.iter().enumerate() {
        let felt = [
            ("turn", Arg::from(turn)),
            ("anger", feelings.anger.into()),
            ("disappointment", feelings.disappointment.into()),
            ("worry", feelings.worry.into()),
            ("label", text.word("label", label.kebab()).into()),
        ];
        let believed = [
            ("belief", feelings.belief.into()),
            ("trust", feelings.trust.into()),
        ];
        table.row([
            text.format("terminal-feelings-turn", &felt),
            text.format("terminal-belief-trust", &believed),
        ]);
    }
    table.write(context.out)?;
    Ok(())
}

pub(super) fn write_scores(context: &mut Context<'_>, told: &Told<'_>) -> Result<(), CommandError> {
    let text = &context.text;
    let report = &told.debrief.report;
    write_title(context.out, &text.get("terminal-scores"))?;
    for (axis, evidence) in Axis::ALL.iter().zip(&told.debrief.evidence) {
        let name = text.word("axis", axis.kebab());
        let Some(score) = report.axis(*axis) else {
            let line = text.format("terminal-score-not-assessed", &[("axis", name.into())]);
            writeln!(context.out, "{line}")?;
            continue;
        };
        let args = [("axis", name.into()), ("score", score.exact.shown().into())];
        let evidence = [
            ("situations", evidence.situations.into()),
            ("won", points(evidence.won)),
            ("table", points(evidence.on_table)),
            ("axis", text.word("axis-inline", axis.kebab()).into()),
        ];
        let score = text.format("terminal-score", &args);
        let evidence = text.format("debrief-evidence", &evidence);
        writeln!(context.out, "{score}. {evidence}")?;
    }
    if let Some(composite) = &report.composite {
        let all_assessed = report.axes.iter().all(Option::is_some);
        let score = [("score", composite.shown().into())];
        let line = match all_assessed {
            true => text.format("terminal-composite", &score),
            false => text.format("debrief-composite-reweighted", &score),
        };
        writeln!(context.out, "{line}")?;
    }
    Ok(())
}

/// Raw points from hundredths: without a decimal where they are whole.
pub(super) fn points(hundredths: i64) -> Arg<'static> {
    match hundredths % 100 {
        0 => Arg::Number(hundredths / 100),
        _ => Arg::Tenths(hundredths / 10),
    }
}

pub(super) fn write_ledger(context: &mut Context<'_>, told: &Told<'_>) -> Result<(), CommandError> {
    let text = &context.text;
    write_title(context.out, &text.get("terminal-ledger"))?;
    let ledger = &told.debrief.report.ledger;
    for entry in ledger {
        writeln!(context.out, "{}", ledger_in_words(text, entry))?;
    }
    if ledger.is_empty() {
        writeln!(context.out, "{}", text.get("terminal-ledger-empty"))?;
    }
    Ok(())
}

fn ledger_in_words(text: &Strings, entry: &LedgerEntry) -> String {
    let stage = ("stage", text.word("stage", entry.stage.kebab()).into());
    let cost = ("cost", Arg::Tenths(entry.cost.tenths()));
    let axis = ("axis", text.word("axis-inline", entry.axis.kebab()).into());
    match entry.cause {
        Cause::Turn(turn) => {
            let turn = ("turn", (turn + 1).into());
            text.format("terminal-ledger-turn", &[turn, stage, cost, axis])
        }
        Cause::Forfeit => text.format("terminal-ledger-forfeit", &[stage, cost, axis]),
    }
}

fn write_regret(context: &mut Context<'_>, told: &Told<'_>) -> Result<(), CommandError> {
    let text = &context.text;
    let report = &told.debrief.report;
    let program = &told.ready.prepared.program;
    write_title(context.out, &text.get("terminal-regret"))?;
    for regret in &report.turning_points {
        let tenths = |cost: crate::scoring::cost::Cost| Arg::Tenths(cost.points(program).tenths());
        let args = [
            ("turn", (regret.turn + 1).into()),
            ("total", tenths(regret.total)),
            ("immediate", tenths(regret.immediate)),
            ("downstream", tenths(regret.downstream)),
        ];
        writeln!(
            context.out,
            "{}",
            text.format("terminal-regret-turn", &args)
        )?;
    }
    if report.turning_points.is_empty() {
        writeln!(context.out, "{}", text.get("terminal-regret-none"))?;
    }
    if let Some(attainment) = &report.path_attainment {
        let percent = [("percent", attainment.shown().into())];
        writeln!(
            context.out,
            "{}",
            text.format("terminal-attainment", &percent)
        )?;
    }
    Ok(())
}

pub(super) fn write_ending(context: &mut Context<'_>, told: &Told<'_>) -> Result<(), CommandError> {
    let text = &context.text;
    let report = &told.debrief.report;
    write_title(context.out, &text.get("terminal-ending"))?;
    match report.ending {
        Some(ended) => {
            let outcome = text.word("outcome", ended.outcome.kebab());
            let tells = text.word("tells", ended.tells.kebab());
            let outcome = text.format("terminal-outcome", &[("outcome", outcome.into())]);
            let tells = text.format("terminal-tells", &[("tells", tells.into())]);
            writeln!(context.out, "{outcome}\n{tells}")?;
        }
        None => writeln!(context.out, "{}", text.get("debrief-incomplete"))?,
    }
    let critical = report.critical.len();
    let critical = text.format("terminal-critical", &[("count", critical.into())]);
    writeln!(context.out, "{critical}")?;
    for entry in &told.debrief.transcript {
        if let Entry::Ended { afterwards, .. } = entry
            && !afterwards.is_empty()
        {
            writeln!(
                context.out,
                "{}: {afterwards}",
                text.get("terminal-afterwards")
            )?;
        }
    }
    Ok(())
}
