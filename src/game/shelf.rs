//! The scenarios within reach: read once, and made ready to play as far as they were needed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use bevy::log::warn;

use super::mistakes::{Mistake, mistakes};
use crate::library::{Library, LoadedScenario, Source};
use crate::scenario::{Moves, Scenario};
use crate::scoring::Chance;
use crate::session::{ContentHash, PrepareError, Prepared};
use crate::text::Language;

/// All scenarios that can be played.
pub(super) struct Shelf {
    pub moves: Moves,
    /// By id.
    scenarios: Vec<LoadedScenario>,
    /// The scenarios that cannot be played, by id.
    left_out: Vec<LeftOut>,
    ready: BTreeMap<ContentHash, Ready>,
}

/// A scenario that cannot be played as it is written.
#[derive(Clone, Debug)]
pub(super) struct LeftOut {
    pub id: String,
    /// Where it lies; `None` for one that is built in.
    pub place: Option<PathBuf>,
    /// None where its file cannot even be read.
    pub mistakes: Vec<Mistake>,
}

/// A scenario with what is worth computing only once.
#[derive(Clone)]
pub(super) struct Ready {
    pub prepared: Arc<Prepared>,
    bounds: Arc<OnceLock<Bounds>>,
}

/// What a debrief compares a session with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub chance: Chance,
    /// The composite of the best way through, in millionths of a point.
    pub best: Option<i64>,
}

impl LeftOut {
    fn of(id: &str, source: &Source, moves: &Moves) -> LeftOut {
        let files = source.read();
        LeftOut {
            id: id.to_owned(),
            place: match source {
                Source::Bundled(_) => None,
                Source::Folder(folder) => Some(folder.clone()),
            },
            mistakes: files.map_or_else(|_| Vec::new(), |files| mistakes(&files, moves)),
        }
    }
}

impl Ready {
    /// Thousands of simulated conversations: computed for the first debrief, not before the first
    /// word.
    pub fn bounds(&self) -> Bounds {
        *self.bounds.get_or_init(|| {
            let (program, analysis) = (&self.prepared.program, &self.prepared.analysis);
            Bounds {
                chance: analysis.chance(program),
                best: analysis
                    .play_best(program)
                    .scores(program, &analysis.par.points)
                    .composite,
            }
        })
    }
}

impl Shelf {
    /// Reads the whole library. A scenario with errors is left out, and named on Home and in the
    /// log: its author sees the errors with `peduli check`.
    pub fn of(library: &Library) -> Shelf {
        let mut shelf = Shelf {
            moves: Moves::builtin(),
            scenarios: Vec::new(),
            left_out: Vec::new(),
            ready: BTreeMap::new(),
        };
        shelf.renew(library);
        shelf
    }

    /// Reads the whole library again.
    pub fn renew(&mut self, library: &Library) {
        self.scenarios.clear();
        self.left_out.clear();
        for (id, source) in library.iter() {
            match source.load(&self.moves) {
                Ok(scenario) => self.scenarios.push(scenario),
                Err(error) => {
                    warn!("the scenario `{id}` is left out: {error}; `peduli check` says more");
                    self.left_out.push(LeftOut::of(id, source, &self.moves));
                }
            }
        }
        // A trainer may save a hundred times: what nobody can begin any more is made ready again if it is needed.
        let texts = self
            .scenarios
            .iter()
            .map(|scenario| scenario.text.as_bytes());
        let current: BTreeSet<ContentHash> = texts.map(ContentHash::of).collect();
        self.ready.retain(|hash, _| current.contains(hash));
    }

    /// Every scenario, by id.
    pub fn scenarios(&self) -> &[LoadedScenario] {
        &self.scenarios
    }

    /// Every scenario that cannot be played, by id.
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    pub fn is_left_out(&self, id: &str) -> bool {
        self.left_out.iter().any(|scenario| scenario.id == id)
    }

    pub fn find(&self, id: &str) -> Option<&LoadedScenario> {
        self.scenarios
            .iter()
            .find(|scenario| scenario.scenario.id.value == id)
    }

    /// A scenario that was recorded, in `language` where it is still on the shelf with exactly
    /// this text.
    pub fn translated(&self, text: &str, language: Language) -> Option<Scenario> {
        self.scenarios
            .iter()
            .find(|scenario| &*scenario.text == text)
            .filter(|scenario| scenario.speaks(language.code()))
            .map(|scenario| scenario.in_language(language.code()))
    }

    /// The scenario of exactly this text, ready to be played or replayed.
    ///
    /// # Errors
    /// The text is no scenario that can be played.
    pub fn ready(&mut self, text: &Arc<str>) -> Result<Ready, PrepareError> {
        let hash = ContentHash::of(text.as_bytes());
        if let Some(ready) = self.ready.get(&hash) {
            return Ok(ready.clone());
        }
        let ready = Ready {
            prepared: Arc::new(Prepared::from_text(Arc::clone(text))?),
            bounds: Arc::default(),
        };
        self.ready.insert(hash, ready.clone());
        Ok(ready)
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "a library is made of files")]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_with_mistakes_is_left_out_and_known_by_its_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let broken = folder.path().join("broken");
        std::fs::create_dir(&broken).expect("a folder in it");
        std::fs::write(broken.join("scenario.ron"), "Scenario(").expect("a file in it");
        let library = Library::with_folders(&[folder.path().to_owned()]).expect("a library");
        let shelf = Shelf::of(&library);
        assert_eq!(shelf.scenarios().len(), Library::bundled().iter().len());
        let [left_out] = shelf.left_out() else {
            panic!("not one scenario left out: {:?}", shelf.left_out());
        };
        assert_eq!(left_out.id, "broken");
        assert_eq!(left_out.place.as_deref(), Some(broken.as_path()));
        let [mistake] = &left_out.mistakes[..] else {
            panic!("not one mistake: {:?}", left_out.mistakes);
        };
        assert_eq!(
            (mistake.code, mistake.place.as_str()),
            ("P001", "scenario.ron:1:10")
        );
        assert_eq!(mistake.line, "Scenario(");
    }
}
