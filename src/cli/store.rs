//! The store of recordings, with its failures in the words of the command line.

use super::context::Context;
use super::error::CommandError;
use crate::session::SessionId;
use crate::store::{SessionFilter, Store, StoreError, data_folder, database_path};
use crate::text::Strings;
use std::path::PathBuf;

/// Digits of an id that are enough to name a session, where only one begins with them.
const ID_DIGITS_MIN: usize = 4;

/// The file of the store.
pub(super) fn path(context: &Context<'_>) -> Result<PathBuf, CommandError> {
    let folder = data_folder(context.data_folder.as_deref());
    let folder = folder.map_err(|error| CommandError::new(error.to_string()))?;
    Ok(database_path(&folder))
}

/// Opens the store, which is made where it is missing.
pub(super) fn open(context: &Context<'_>) -> Result<Store, CommandError> {
    done(&context.text, Store::open(&path(context)?))
}

/// What the store did, or its failure in words.
pub(super) fn done<T>(text: &Strings, result: Result<T, StoreError>) -> Result<T, CommandError> {
    result.map_err(|error| CommandError::store(text, &error))
}

/// The session that `typed` names: its id, or the beginning of one.
pub(super) fn named(
    context: &Context<'_>,
    store: &Store,
    typed: &str,
) -> Result<SessionId, CommandError> {
    let text = &context.text;
    let unknown = || {
        let message = text.format("error-session-not-found", &[("id", typed.into())]);
        CommandError::new(message).hint(text.get("error-session-not-found-next"))
    };
    let sessions = done(text, store.sessions(&SessionFilter::default()))?;
    let ids = || sessions.iter().map(|session| &session.id);
    if let Some(exact) = ids().find(|id| id.as_str() == typed) {
        return Ok(exact.clone());
    }
    if typed.len() < ID_DIGITS_MIN {
        return Err(unknown());
    }
    let mut beginning = ids().filter(|id| id.as_str().starts_with(typed));
    match (beginning.next(), beginning.next()) {
        (Some(only), None) => Ok(only.clone()),
        (None, _) => Err(unknown()),
        (Some(_), Some(_)) => {
            let message = text.format("error-session-not-one", &[("id", typed.into())]);
            Err(CommandError::new(message).hint(text.get("error-session-not-found-next")))
        }
    }
}
