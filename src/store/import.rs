//! Takes in a recording that was made elsewhere.

use super::erase::is_erased;
use super::load::load;
use super::people::{find_trainee, insert_trainee};
use super::record::{find_session, insert_closing, insert_entry, insert_recording};
use super::{Store, StoreError};
use crate::session::{Recording, verify};

/// What came of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    New,
    /// All of it was there before.
    AlreadyThere,
    /// Its beginning was there before; so many entries were appended.
    Continued {
        entries: usize,
    },
}

impl Store {
    /// Takes in a recording that verifies; any number of times gives the same as once.
    ///
    /// A different session under the same id is refused, and so are the records of somebody who was erased.
    pub fn import(&mut self, recording: &Recording) -> Result<Imported, StoreError> {
        let header = &recording.header;
        let findings = verify(recording);
        if !findings.is_empty() {
            return Err(StoreError::NotGenuine {
                session: header.id.clone(),
                findings,
            });
        }
        self.write(|transaction| {
            if is_erased(transaction, &header.trainee.id)? {
                return Err(StoreError::Erased(header.trainee.id.clone()).into());
            }
            if let Some(kept) = load(transaction, &header.id)? {
                let missing = missing_entries(&kept, recording);
                let missing =
                    missing.ok_or_else(|| StoreError::DifferentSession(header.id.clone()))?;
                if missing == 0 {
                    return Ok(Imported::AlreadyThere);
                }
                let place = find_session(transaction, &header.id)?.expect("it was just loaded");
                let coming = &recording.entries[kept.entries.len()..];
                for (position, entry) in (place.entries..).zip(coming) {
                    insert_entry(transaction, place.number, position, entry)?;
                }
                if let Some(closing) = &recording.closing {
                    insert_closing(transaction, place.number, closing)?;
                }
                return Ok(Imported::Continued { entries: missing });
            }
            if find_trainee(transaction, &header.trainee.id)?.is_none() {
                insert_trainee(transaction, &header.trainee, header.started_at_unix_ms)?;
            }
            insert_recording(transaction, recording)?;
            Ok(Imported::New)
        })
    }
}

/// How many entries `coming` has beyond `kept`; `None` where one is not the beginning of the other.
fn missing_entries(kept: &Recording, coming: &Recording) -> Option<usize> {
    let common = kept.entries.len().min(coming.entries.len());
    let same = kept.header_hash == coming.header_hash
        && kept.entries[..common] == coming.entries[..common];
    same.then(|| coming.entries.len() - common)
}
