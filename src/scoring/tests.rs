//! The worked example of the scoring notes.

use super::{Analysis, Policy, Report, assess};
use crate::base::exact::Exact;
use crate::engine::fixtures::{inputs, worked_example};
use crate::engine::{Program, compile, play};
use crate::scenario::{Axis, Stage};

struct Example {
    program: Program,
    analysis: Analysis,
}

fn example() -> Example {
    let program = compile(&worked_example()).expect("the worked example compiles");
    let analysis = Analysis::of(&program);
    Example { program, analysis }
}

impl Example {
    fn assess(&self, path: &str) -> Report {
        let played =
            play(&self.program, 1, &inputs(&self.program, path)).expect("the path can be played");
        assess(&self.program, &self.analysis, &played)
    }

    /// Shown scores of empathy, patience, ownership and the composite.
    fn scores(&self, path: &str) -> [i64; 4] {
        let report = self.assess(path);
        let shown = |axis: Axis| report.axis(axis).expect("assessed").exact.shown();
        let composite = report.composite.as_ref().expect("assessed").shown();
        [
            shown(Axis::Empathy),
            shown(Axis::Patience),
            shown(Axis::Ownership),
            composite,
        ]
    }

    fn points(&self, cost: super::cost::Cost) -> String {
        let hundredths = (cost.points(&self.program) * Exact::whole(100)).shown();
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    }
}

const AMIRA: &str = "d1b d2a d2xb d3b d4b d5a";
const BEN: &str = "d1c d2b d3c d3a";
const DEV: &str = "d1a d2a d2xa";
const FAY: &str = "d1c d2a d2xb d3b d4b d5b";

#[test]
fn par_and_bounds() {
    let example = example();
    let names: Vec<String> = example
        .analysis
        .par
        .path
        .iter()
        .map(|(node, choice)| {
            format!(
                "{}{}",
                example.program.node_name(*node),
                example.program.choice_name(*choice)
            )
        })
        .collect();
    assert_eq!(names.join(" "), "d1c d2b d3b d4b d5b");
    let points = |axis: Axis| {
        let by_stage = example.analysis.par.points[axis.index()];
        [
            Stage::Open,
            Stage::Listen,
            Stage::Own,
            Stage::Resolve,
            Stage::Close,
        ]
        .map(|stage| by_stage[stage.index()] / 100)
    };
    assert_eq!(points(Axis::Empathy), [3, 3, 2, 6, 1]);
    assert_eq!(points(Axis::Patience), [1, 4, 0, 4, 0]);
    assert_eq!(points(Axis::Ownership), [1, 0, 8, 8, 2]);
    assert_eq!(
        example.points(example.analysis.start_value().expect("there is an end")),
        "0.00"
    );
    let worst = example.analysis.worst.expect("there is an end");
    assert_eq!(example.points(worst.cost), "24.67");
    assert!(!worst.approximate);
    assert!(example.analysis.is_exact());
}

#[test]
fn scores_of_the_four_sessions() {
    let example = example();
    assert_eq!(example.scores(AMIRA), [71, 63, 84, 73]);
    assert_eq!(example.scores(BEN), [40, 56, 16, 37]);
    assert_eq!(example.scores(DEV), [0, 0, 0, 0]);
    assert_eq!(example.scores(FAY), [91, 75, 100, 89]);
}

#[test]
fn path_attainment_of_the_sessions() {
    let example = example();
    for (path, attainment, total) in [(AMIRA, 81, "4.67"), (BEN, 51, "12.00"), (DEV, 22, "19.33")] {
        let report = example.assess(path);
        assert_eq!(
            report.path_attainment.expect("finished").shown(),
            attainment,
            "{path}"
        );
        assert_eq!(
            example.points(report.total_cost.expect("finished")),
            total,
            "{path}"
        );
    }
}

#[test]
fn ledgers_of_the_sessions() {
    let example = example();
    let tenths = |path: &str, axis: Axis| -> Vec<i64> {
        example
            .assess(path)
            .ledger_of(axis)
            .map(|entry| entry.cost.tenths())
            .collect()
    };
    assert_eq!(tenths(AMIRA, Axis::Empathy), [133, 86, 67]);
    assert_eq!(tenths(AMIRA, Axis::Patience), [111, 254]);
    assert_eq!(tenths(AMIRA, Axis::Ownership), [53, 105]);
    let ben = example.assess(BEN);
    let forfeits: Vec<(Stage, i64)> = ben
        .ledger_of(Axis::Ownership)
        .filter(|entry| entry.cause.turn().is_none())
        .map(|entry| (entry.stage, entry.cost.tenths()))
        .collect();
    assert_eq!(forfeits, [(Stage::Resolve, 421), (Stage::Close, 105)]);
    let dev: Exact = example
        .assess(DEV)
        .ledger_of(Axis::Ownership)
        .map(|entry| &entry.cost)
        .sum();
    assert_eq!(dev.tenths(), 1158);
}

#[test]
fn turning_points_of_the_sessions() {
    let example = example();
    let amira = example.assess(AMIRA).turning_points[0];
    assert_eq!(
        (amira.turn, example.points(amira.total).as_str()),
        (1, "2.33")
    );
    let ben = example.assess(BEN).turning_points[0];
    assert_eq!(ben.turn, 3);
    assert_eq!(example.points(ben.total), "9.33");
    assert_eq!(example.points(ben.downstream), "6.00");
}

#[test]
fn chance_and_strategies() {
    let example = example();
    let chance = example.analysis.chance(&example.program);
    let shown = chance.axes.map(|axis| axis.expect("assessed").shown());
    assert_eq!(
        (shown, chance.composite.expect("assessed").shown()),
        ([36, 35, 26], 32)
    );
    assert_eq!(chance.sampled_runs, None);
    let strategies = example.analysis.strategies(&example.program);
    assert_eq!(strategies.len(), Policy::NAIVE.len());
    let best = example.analysis.play_best(&example.program);
    assert_eq!(
        best.scores(&example.program, &example.analysis.par.points)
            .composite,
        Some(100_000_000)
    );
}
