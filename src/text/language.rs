//! The languages of the program.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A language in which every text of the program exists.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub enum Language {
    /// The language that every other one falls back to.
    #[default]
    English,
    Indonesian,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: &'static [Language] = &[Language::English, Language::Indonesian];

    /// The two-letter code, as in the names of translation files: `en`, `id`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Indonesian => "id",
        }
    }

    /// What speakers of the language call it, so that they find it whatever language is shown.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Indonesian => "Bahasa Indonesia",
        }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        let identifier = self.code().parse();
        identifier.unwrap_or_else(|error| panic!("`{self}` is no language identifier: {error}"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A name or code that is none of the languages of the program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language `{0}`; known are `en` (English) and `id` (Bahasa Indonesia)")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes a code with or without a region or an encoding (`id`, `en-GB`, `id_ID.UTF-8`), or the language's own name.
    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let wanted = text.trim();
        let primary = wanted
            .split(['-', '_', '.', '@'])
            .next()
            .unwrap_or_default();
        Language::ALL
            .iter()
            .copied()
            .find(|language| {
                primary.eq_ignore_ascii_case(language.code())
                    || wanted.eq_ignore_ascii_case(language.own_name())
            })
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}
