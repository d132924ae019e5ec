//! `peduli simulate`: plays a scenario again and again by a simple way of choosing.

mod tally;

use super::Answer;
use super::arguments::{Format, PolicyName, SimulateArguments};
use super::context::Context;
use super::error::CommandError;
use super::json::{Distribution, SimulateResult};
use super::output::{write_json, write_title};
use super::table::{Column, Table};
use super::told::Ready;
use super::working::while_working;
use crate::engine::ChoiceId;
use crate::engine::play::Reply;
use crate::engine::program::{DecisionCode, Program};
use crate::engine::step::ChoiceMask;
use crate::scoring::bots::{Bot, Dice, Outcome};
use crate::scoring::{Level, Policy, Skill, Trainee, cost};
use crate::session::Prepared;
use crate::text::Strings;
use std::cmp::Reverse;
use std::time::Instant;
use tally::Runs;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &SimulateArguments,
) -> Result<Answer, CommandError> {
    let ready = Ready::load(context, &arguments.scenario)?;
    let result = while_working(&context.text, || {
        let started = Instant::now();
        let runs = play(&ready.prepared, arguments);
        runs.result(&ready.prepared, arguments, started.elapsed())
    });
    match arguments.format {
        Format::Text => write_text(context, &ready, &result)?,
        Format::Json => write_json(context.out, &result)?,
    }
    Ok(Answer::Fine)
}

fn play(prepared: &Prepared, arguments: &SimulateArguments) -> Runs {
    let Prepared {
        program, analysis, ..
    } = prepared;
    let mut runs = Runs::new(program);
    let mut bot = Bot::new(program);
    let mut dice = Dice::new(arguments.seed);
    let player = player(program, arguments);
    for _ in 0..arguments.runs {
        let outcome: Outcome = match &player {
            Player::Naive(policy) => {
                bot.play(|_, decision, offered| runs.took(policy.pick(program, decision, offered)))
            }
            Player::Random => {
                bot.play(|_, decision, offered| runs.took(dice.pick(decision, offered)))
            }
            Player::Worst => {
                bot.play(|_, decision, offered| runs.took(dearest(prepared, decision, offered)))
            }
            Player::Trainee(trainee) => bot
                .play(|_, decision, offered| runs.took(trainee.pick(&mut dice, decision, offered))),
            Player::Best => bot.play(|state, decision, offered| {
                let here = analysis.graph.find(&state.situation);
                let best = here.and_then(|here| analysis.best(program, here)?.choice());
                runs.took(best.unwrap_or_else(|| Policy::First.pick(program, decision, offered)))
            }),
        };
        runs.add(outcome, outcome.scores(program, &analysis.par.points));
    }
    runs
}

/// How a policy of the command line chooses.
enum Player {
    Naive(Policy),
    Random,
    Best,
    Worst,
    Trainee(Trainee),
}

fn player(program: &Program, arguments: &SimulateArguments) -> Player {
    let trainee = |skill: Skill| Player::Trainee(Trainee::new(program, skill));
    match arguments.policy {
        PolicyName::Random => Player::Random,
        PolicyName::Best => Player::Best,
        PolicyName::Worst => Player::Worst,
        PolicyName::First => Player::Naive(Policy::First),
        PolicyName::Last => Player::Naive(Policy::Last),
        PolicyName::Longest => Player::Naive(Policy::Longest),
        PolicyName::Shortest => Player::Naive(Policy::Shortest),
        PolicyName::Empathic => Player::Naive(Policy::Empathic),
        PolicyName::Patient => Player::Naive(Policy::Patient),
        PolicyName::Owning => Player::Naive(Policy::Owning),
        PolicyName::Novice => trainee(Level::Novice.skill()),
        PolicyName::Middling => trainee(Level::Middling.skill()),
        PolicyName::Skilled => trainee(Level::Skilled.skill()),
        PolicyName::Trainee => trainee(arguments.skill.expect("clap requires the skill here")),
    }
}

/// The reply that costs most on the spot; of equals the first.
fn dearest(prepared: &Prepared, decision: &DecisionCode, offered: ChoiceMask) -> ChoiceId {
    let cost =
        |id: &ChoiceId| cost::local(&prepared.program, decision, offered, Reply::Choice(*id));
    offered
        .choices(decision)
        .max_by_key(|id| (cost(id), Reverse(id.0)))
        .expect("a conversation that waits offers something")
}

fn write_text(
    context: &mut Context<'_>,
    ready: &Ready,
    result: &SimulateResult,
) -> Result<(), CommandError> {
    let text = &context.text;
    let out = &mut *context.out;
    let title = format!("{} ({})", ready.shown.title, ready.shown.id.value);
    let speed = result.decisions_per_second as i64;
    let mut head = Table::new([Column::Left, Column::Left]);
    head.row([text.get("terminal-scenario"), title]);
    head.row([
        text.get("terminal-simulate-policy"),
        text.word("strategy", &result.policy),
    ]);
    head.row([
        text.get("terminal-simulate-runs"),
        text.number(result.runs.into()),
    ]);
    head.row([text.get("terminal-seed"), result.seed.to_string()]);
    head.row([text.get("terminal-simulate-speed"), text.number(speed)]);
    head.write(out)?;

    write_title(out, &text.get("terminal-simulate-distribution"))?;
    distributions(text, result).write(out)?;

    write_title(out, &text.get("terminal-explore-endings"))?;
    let mut endings = Table::new([Column::Left, Column::Right]);
    for (ending, runs) in &result.endings {
        endings.row([ending.clone(), text.number((*runs).into())]);
    }
    endings.write(out)?;

    write_title(out, &text.get("terminal-explore-coverage"))?;
    let mut coverage = Table::new([Column::Left, Column::Right]);
    for (kind, counted) in [
        ("terminal-explore-choices", &result.coverage.choices),
        ("terminal-explore-endings", &result.coverage.endings),
    ] {
        let place = [
            ("number", counted.reached.into()),
            ("count", counted.total.into()),
        ];
        coverage.row([text.get(kind), text.format("place-of", &place)]);
    }
    coverage.write(out)?;
    Ok(())
}

fn distributions(text: &Strings, result: &SimulateResult) -> Table {
    const FIGURES: usize = 4;
    let mut columns = vec![Column::Left];
    columns.extend([Column::Right; FIGURES + 10]);
    let mut table = Table::new(columns);
    let figures = [
        "terminal-simulate-mean",
        "terminal-simulate-median",
        "terminal-simulate-lowest",
        "terminal-simulate-highest",
    ];
    let tens = (0..10).map(|ten| format!("{}+", ten * 10));
    let head = figures.map(|figure| text.get(figure));
    table.row([String::new()].into_iter().chain(head).chain(tens));
    for (name, distribution) in [
        (text.get("axis-empathy"), &result.empathy),
        (text.get("axis-patience"), &result.patience),
        (text.get("axis-ownership"), &result.ownership),
        (text.get("composite"), &result.composite),
    ] {
        table.row([name].into_iter().chain(cells(text, distribution)));
    }
    table
}

fn cells(text: &Strings, distribution: &Option<Distribution>) -> Vec<String> {
    let Some(found) = distribution else {
        return vec![text.get("not-assessed")];
    };
    let figures = [found.mean, found.median, found.lowest, found.highest];
    let shown = figures.map(|figure| text.one_decimal((figure * 10.0).round() as i64));
    let tens = found.tens.map(|runs| text.number(runs.into()));
    shown.into_iter().chain(tens).collect()
}
