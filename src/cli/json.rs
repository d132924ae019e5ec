//! The stable shapes of `--format json`, described in `docs/command-line.md`.
//!
//! An exact number is a text such as `"71"` or `"500/7"`. Turns are counted from 1. Names of axes, stages, outcomes and
//! feelings are in lower case with hyphens. A shape may gain fields; it never loses or changes one.

mod diff;
mod explain;
mod explore;
mod run;
mod score;
mod sessions;
mod show;
mod simulate;
mod translate;

pub use diff::{ChangeShown, DiffResult, FiguresCompared, PlayerCompared, Versions};
pub use explain::ExplainedCode;
pub use explore::{
    ByAxis, Chance, ChoiceUsage, Counted, Coverage, ExploreResult, LevelScore, LevelScores, Mean,
    Par, ReachedEnding, Strategy, Trainees,
};
pub use run::{
    CriticalError, EndingReached, FeelingsShown, LedgerLine, RegretOfTurn, RunResult, SILENCE,
    ScenarioRef, TurnResult,
};
pub use score::{Score, Scores};
pub use sessions::{
    ClosingShown, FindingResult, SessionLine, ShownSession, TraineeRef, TranscriptLine,
    VerifyResult,
};
pub use show::*;
pub use simulate::{Distribution, RunCoverage, SimulateResult};
pub use translate::{OpenText, RenamedText, SheetProblem, TextCounts, TranslateResult};
