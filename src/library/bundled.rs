//! The scenarios that are part of the program: the one place that lists them.

use super::files::{BesideText, ScenarioFiles, TranslationText};

/// A scenario inside the program.
#[derive(Debug)]
pub(super) struct BundledScenario {
    pub(super) id: &'static str,
    pub(super) text: &'static str,
    /// By language code.
    pub(super) translations: &'static [(&'static str, &'static str)],
}

/// A scenario's folder and the languages it is translated to; a test compares the list with the folders.
macro_rules! scenarios {
    ($($id:literal: [$($language:literal),* $(,)?]),* $(,)?) => {
        pub(super) const BUNDLED: &[BundledScenario] = &[$(BundledScenario {
            id: $id,
            text: include_str!(concat!("../../scenarios/", $id, "/scenario.ron")),
            translations: &[$((
                $language,
                include_str!(concat!("../../scenarios/", $id, "/", $language, ".ftl")),
            )),*],
        }),*];
    };
}

scenarios! {
    "just-looking": ["id"],
    "one-week-old": ["id"],
    "room-not-ready": ["id"],
    "the-post-that-spreads": ["id"],
    "two-answers": ["id"],
}

impl BundledScenario {
    pub(super) fn files(&self) -> ScenarioFiles {
        ScenarioFiles {
            folder: Some(self.id.to_owned()),
            path: format!("{}/scenario.ron", self.id),
            bytes: self.text.as_bytes().to_vec(),
            translations: self
                .translations
                .iter()
                .map(|(language, text)| TranslationText {
                    path: format!("{}/{language}.ftl", self.id),
                    language: (*language).to_owned(),
                    bytes: text.as_bytes().to_vec(),
                })
                .collect(),
            panel: None,
            settings: Some(BesideText {
                path: "library.ron".to_owned(),
                bytes: include_bytes!("../../scenarios/library.ron").to_vec(),
            }),
        }
    }
}
