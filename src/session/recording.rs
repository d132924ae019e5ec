//! A whole recording with its hashes and the texts it was played on.

use super::chain::{closing_hash, entry_hash, header_hash};
use super::digest::ChainHash;
use super::entry::{Closing, Entry};
use super::header::Header;
use std::sync::Arc;

/// A session as it was recorded: complete where there is a closing, else interrupted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    pub header: Header,
    /// h₀ of the chain.
    pub header_hash: ChainHash,
    pub entries: Vec<ChainedEntry>,
    pub closing: Option<ChainedClosing>,
    /// The exact text that was played.
    pub scenario_text: Arc<str>,
    /// The exact translation that was shown.
    pub translation_text: Option<Arc<str>>,
}

/// An entry and its link of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainedEntry {
    pub entry: Entry,
    pub hash: ChainHash,
}

/// The closing and the last link of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainedClosing {
    pub closing: Closing,
    pub hash: ChainHash,
}

impl Recording {
    /// A recording before its first entry.
    pub fn begin(
        header: Header,
        scenario_text: Arc<str>,
        translation_text: Option<Arc<str>>,
    ) -> Recording {
        Recording {
            header_hash: header_hash(&header),
            header,
            entries: Vec::new(),
            closing: None,
            scenario_text,
            translation_text,
        }
    }

    pub fn is_complete(&self) -> bool {
        self.closing.is_some()
    }

    /// What the trainee did, without the hashes.
    pub fn replies(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().map(|chained| &chained.entry)
    }

    /// The recorded hash that the next record follows.
    pub fn head(&self) -> ChainHash {
        self.hash_before(self.entries.len())
    }

    /// The recorded hash that the entry at `position` follows.
    pub fn hash_before(&self, position: usize) -> ChainHash {
        match position {
            0 => self.header_hash,
            _ => self.entries[position - 1].hash,
        }
    }

    /// The entry as it would follow what is recorded.
    pub fn chain(&self, entry: Entry) -> ChainedEntry {
        let hash = entry_hash(self.head(), &entry);
        ChainedEntry { entry, hash }
    }

    /// Whether every hash follows from what is recorded; says nothing about the texts.
    pub fn chain_holds(&self) -> bool {
        let entries = self.entries.iter().enumerate();
        self.header_hash == header_hash(&self.header)
            && entries.into_iter().all(|(position, chained)| {
                chained.hash == entry_hash(self.hash_before(position), &chained.entry)
            })
            && self
                .closing
                .as_ref()
                .is_none_or(|closing| closing.follows(self.head()))
    }
}

impl ChainedClosing {
    pub fn new(before: ChainHash, closing: Closing) -> ChainedClosing {
        ChainedClosing {
            hash: closing_hash(before, &closing),
            closing,
        }
    }

    /// Whether its hash follows `before`.
    pub fn follows(&self, before: ChainHash) -> bool {
        self.hash == closing_hash(before, &self.closing)
    }
}

impl ChainedEntry {
    /// Whether its hash follows `before`.
    pub fn follows(&self, before: ChainHash) -> bool {
        self.hash == entry_hash(before, &self.entry)
    }
}
