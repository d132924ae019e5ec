//! The numbers, each with what it rests on.

use super::{Debrief, Told};
use crate::base::exact::Exact;
use crate::insight::{Entry, Evidence};
use crate::scenario::{Axis, Stage};
use crate::scoring::report::Cause;
use crate::scoring::{Chance, MeanScore, StagePoints};
use crate::ui::screens::debrief::{AxisScore, CriticalError, Ending, Forfeit, LedgerRow, Scores};

pub(super) fn scores(story: &Debrief, told: &Told<'_>) -> Scores {
    let prepared = &told.replayed.prepared;
    let report = &story.report;
    let chance = &told.bounds.chance;
    let assessed = report.axes.iter().flatten().count();
    Scores {
        axes: Axis::ALL
            .iter()
            .map(|axis| axis_score(*axis, story, &prepared.analysis.par.points, chance))
            .collect(),
        ending: report.ending.map(|ended| Ending {
            outcome: ended.outcome,
            tells: ended.tells,
            afterwards: afterwards(story),
            cost_hours: report.costs_hours,
        }),
        critical: report
            .critical
            .iter()
            .map(|critical| CriticalError {
                kind: critical.kind,
                turn: critical.turn,
                said: story.turns[critical.turn].says.clone(),
                why: story.turns[critical.turn].why.clone(),
            })
            .collect(),
        composite: report.composite.as_ref().map(percent),
        composite_reweighted: report.composite.is_some() && assessed < Axis::ALL.len(),
        attainment_percent: report.path_attainment.as_ref().map(percent),
        par: told.bounds.best.map(|mean| {
            mean_percent(MeanScore {
                mean,
                standard_error: 0,
            })
        }),
        chance: chance.composite.map(mean_percent),
    }
}

fn axis_score(axis: Axis, story: &Debrief, par: &StagePoints, chance: &Chance) -> AxisScore {
    let Evidence {
        situations,
        won,
        on_table,
        ..
    } = story.evidence[axis.index()];
    let is_detour = |stage: Stage| par[axis.index()][stage.index()] == 0;
    let mut ledger = Vec::new();
    let mut forfeits = Vec::new();
    for entry in story.report.ledger_of(axis) {
        let stage = entry.stage;
        let cost_tenths = entry.cost.tenths();
        match entry.cause {
            Cause::Turn(turn) => ledger.push(LedgerRow {
                turn,
                stage,
                said: story.turns[turn].says.clone(),
                cost_tenths,
                detour: is_detour(entry.stage),
            }),
            Cause::Forfeit => forfeits.push(Forfeit { stage, cost_tenths }),
        }
    }
    let lost: Exact = story.report.ledger_of(axis).map(|entry| &entry.cost).sum();
    AxisScore {
        axis,
        score: story.report.axis(axis).map(|score| percent(&score.exact)),
        chance: chance.axes[axis.index()].map(mean_percent),
        situations,
        won_tenths: won / 10,
        table_tenths: on_table / 10,
        ledger,
        forfeits,
        lost_tenths: lost.tenths(),
    }
}

fn afterwards(story: &Debrief) -> String {
    let ended = story.transcript.iter().find_map(|entry| match entry {
        Entry::Ended { afterwards, .. } => Some(afterwards.clone()),
        _ => None,
    });
    ended.unwrap_or_default()
}

fn percent(score: &Exact) -> u8 {
    u8::try_from(score.shown().clamp(0, 100)).expect("clamped to 0…100")
}

fn mean_percent(score: MeanScore) -> u8 {
    u8::try_from(score.shown().clamp(0, 100)).expect("clamped to 0…100")
}
