//! A small scenario that uses everything, edits to it, and the cursor.

use super::super::Document;
use crate::base::ByteRange;
use crate::scenario::Moves;
use std::sync::LazyLock;

pub const SCENARIO: &str = include_str!("../../check/tests/late-parcel.ron");
pub const TRANSLATION: &str = include_str!("../../check/tests/late-parcel.ftl");

/// Read once for all tests.
pub static MOVES: LazyLock<Moves> = LazyLock::new(Moves::builtin);

const CURSOR: &str = "$0";

/// A document and the place of the cursor in it.
pub struct Fixture {
    pub document: Document,
    pub offset: u32,
}

impl Fixture {
    /// The scenario with `to` in the place of `from`, which must stand there once; `to` has the cursor.
    #[track_caller]
    pub fn edited(from: &str, to: &str) -> Fixture {
        assert_eq!(
            SCENARIO.matches(from).count(),
            1,
            "{from:?} stands there once"
        );
        Fixture::of(&SCENARIO.replacen(from, to, 1))
    }

    /// The scenario with the cursor at the `$0` of `marked`.
    #[track_caller]
    pub fn at(marked: &str) -> Fixture {
        Fixture::edited(&marked.replace(CURSOR, ""), marked)
    }

    #[track_caller]
    pub fn of(marked: &str) -> Fixture {
        let (before, after) = marked.split_once(CURSOR).expect("the cursor is marked");
        Fixture {
            document: Document::new(&format!("{before}{after}")),
            offset: before.len() as u32,
        }
    }

    /// What stands in a range, with the rest of its line after it.
    pub fn line_from(&self, range: ByteRange) -> &str {
        let rest = &self.document.text()[range.start as usize..];
        rest.lines().next().unwrap_or_default()
    }
}
