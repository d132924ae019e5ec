//! What went wrong, in the words of whoever plays.

use crate::engine::Refusal;
use crate::library::{ReadError, why_practice_only};
use crate::lint::PracticeOnly;
use crate::session::{InvalidName, PrepareError, ReplayError, ResumeError};
use crate::store::StoreError;
use crate::text::Strings;
use crate::ui::notice::{NoticeKind, NoticeView};

/// Why an action had no effect.
#[derive(Debug, thiserror::Error)]
pub(super) enum ActionError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A reply that could not be kept, and was therefore not given.
    #[error(transparent)]
    NotRecorded(StoreError),
    #[error(transparent)]
    Name(#[from] InvalidName),
    #[error("there is no scenario called `{0}`")]
    NoScenario(String),
    #[error("the scenario {0}")]
    Unplayable(#[from] PrepareError),
    #[error("the conversation cannot go on: {0}")]
    Resume(#[from] ResumeError),
    #[error("the conversation cannot be told: {0}")]
    Replay(#[from] ReplayError),
    #[error(transparent)]
    Library(#[from] ReadError),
    /// Asked for as an assessment.
    #[error("the scores of `{0}` say too little for an assessment")]
    PracticeOnly(String, PracticeOnly),
    #[error("nobody has said who plays")]
    NobodyPlays,
    #[error("`{0}` is not the id of a session")]
    NoSession(String),
    #[error("the reply was not taken: {0}")]
    Refused(#[from] Refusal),
}

/// The message about `error`.
pub(super) fn notice(error: &ActionError, text: &Strings) -> NoticeView {
    let reason = error.to_string();
    let told = |id: &str, args: &[(&str, crate::text::Arg<'_>)]| NoticeView {
        kind: NoticeKind::Failure,
        what: text.format(id, args),
        next: text.get(&format!("{id}-next")),
    };
    let because = [("reason", reason.as_str().into())];
    match error {
        ActionError::NoScenario(id) => told("error-scenario-not-found", &[("id", id.into())]),
        ActionError::NoSession(id) => told("error-session-not-found", &[("id", id.into())]),
        ActionError::PracticeOnly(id, why) => NoticeView {
            next: why_practice_only(why, text).join(" "),
            ..told("error-practice-only", &[("id", id.into())])
        },
        ActionError::Store(StoreError::UnknownSession(id)) => {
            told("error-session-not-found", &[("id", id.as_str().into())])
        }
        ActionError::Store(error) | ActionError::NotRecorded(error)
            if matches!(error, StoreError::DiskFull { .. }) =>
        {
            told("error-store-full", &[])
        }
        ActionError::Store(error) | ActionError::NotRecorded(error)
            if matches!(error, StoreError::Busy { .. } | StoreError::OutOfStep(_)) =>
        {
            told("error-store-busy", &[])
        }
        ActionError::NotRecorded(_) => told("error-store-write", &because),
        ActionError::Resume(ResumeError::Changed) => told("error-session-not-verified", &because),
        _ => told("error-unexpected", &because),
    }
}
