//! The shape of `peduli translate --format json`.

use super::run::ScenarioRef;
use crate::scenario::translation::{Counted, ImportProblem, TextState};
use serde::{Deserialize, Serialize};

/// What came of a translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslateResult {
    pub scenario: ScenarioRef,
    /// The code of the language that it is translated to.
    pub language: String,
    /// That of the translation.
    pub file: String,
    /// `written`, `unchanged`, `would-change`, `exported`, or `left` where the file has mistakes.
    pub outcome: String,
    /// `null` where the file has mistakes.
    pub texts: Option<TextCounts>,
    /// What needs somebody: in the order of the scenario, orphans last.
    pub open: Vec<OpenText>,
    /// Texts that were kept under their new names.
    pub renamed: Vec<RenamedText>,
    /// The names of the texts that a sheet changed.
    pub taken: Vec<String>,
    /// What a sheet does not say as it should.
    pub problems: Vec<SheetProblem>,
}

/// How many texts there are of each state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextCounts {
    pub current: usize,
    pub missing: usize,
    pub outdated: usize,
    /// Besides those that the scenario has.
    pub orphans: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenText {
    pub id: String,
    /// `missing`, `outdated` or `orphan`.
    pub state: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenamedText {
    pub old: String,
    pub new: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetProblem {
    /// As a spreadsheet counts, from 1 and with the heading.
    pub row: usize,
    /// As it stands in the sheet.
    pub id: String,
    /// `unknown-id`, `empty`, `twice` or `placeholder-lost`.
    pub problem: String,
    /// What got lost; `null` otherwise.
    pub placeholder: Option<String>,
}

impl TextCounts {
    pub fn of(texts: &[Counted]) -> TextCounts {
        let count = |state: TextState| texts.iter().filter(|text| text.state == state).count();
        TextCounts {
            current: count(TextState::Current),
            missing: count(TextState::Missing),
            outdated: count(TextState::Outdated),
            orphans: count(TextState::Orphan),
        }
    }
}

impl OpenText {
    /// Those that are not current.
    pub fn all(texts: &[Counted]) -> Vec<OpenText> {
        let open = texts.iter().filter(|text| text.state != TextState::Current);
        let shown = open.map(|text| OpenText {
            id: text.id.clone(),
            state: text.state.name().to_owned(),
        });
        shown.collect()
    }
}

impl SheetProblem {
    pub fn of(problem: &ImportProblem) -> SheetProblem {
        SheetProblem {
            row: problem.row(),
            id: problem.id().to_owned(),
            problem: problem.kebab().to_owned(),
            placeholder: match problem {
                ImportProblem::PlaceholderLost { placeholder, .. } => Some(placeholder.clone()),
                ImportProblem::UnknownId { .. }
                | ImportProblem::Empty { .. }
                | ImportProblem::Twice { .. } => None,
            },
        }
    }
}
