//! Which field has which name, found without comparing it with every other.

use super::Field;
use crate::base::name_slot::{NAME_SLOTS, name_slot};

/// No shape has more fields than this; the largest have 18.
pub const FIELDS_MAX: usize = 24;

// A slot that stays empty ends every search.
const _: () = assert!(FIELDS_MAX < NAME_SLOTS);

/// A hash table with open addressing, made when the program is compiled.
#[derive(Debug)]
pub(super) struct Places {
    /// The place of a field and 1; 0 where there is none.
    slots: [u8; NAME_SLOTS],
}

impl Places {
    pub(super) const fn of(fields: &[Field]) -> Places {
        assert!(
            fields.len() <= FIELDS_MAX,
            "a shape has more fields than a reader has room for"
        );
        let mut slots = [0; NAME_SLOTS];
        let mut at = 0;
        while at < fields.len() {
            let mut slot = name_slot(fields[at].name.as_bytes());
            while slots[slot] != 0 {
                slot = (slot + 1) % NAME_SLOTS;
            }
            at += 1;
            slots[slot] = at as u8;
        }
        Places { slots }
    }

    /// The place of the field of this name among `fields`, which are those that the table was made of.
    #[inline]
    pub(super) fn find(&self, fields: &[Field], name: &str) -> Option<usize> {
        let mut slot = name_slot(name.as_bytes());
        loop {
            let place = self.slots[slot].checked_sub(1)? as usize;
            if fields[place].name == name {
                return Some(place);
            }
            slot = (slot + 1) % NAME_SLOTS;
        }
    }
}
