//! The texts of the program in one language.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::argument::Arg;
use super::bundled::files_of;
use super::format::number_formatter;
use super::language::Language;

type Bundle = FluentBundle<FluentResource>;

/// The texts of the program in one language; to switch, make another one.
///
/// A text that the language lacks comes in English, and one that does not exist at all shows its id, so that nobody
/// faces an empty button. Call the value `text` or `strings` where ids are written as literals: a test looks for
/// `text.get("cancel")` and `strings.format("place-of", …)` in the sources and fails on an id that does not exist.
pub struct Strings {
    language: Language,
    /// The language's own texts first, then English unless it is the same.
    bundles: Vec<Bundle>,
}

impl Strings {
    pub fn new(language: Language) -> Self {
        let mut bundles = vec![bundle_of(language)];
        if language != Language::English {
            bundles.push(bundle_of(Language::English));
        }
        Strings { language, bundles }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The text with this id. For a text with variables use [`format`](Self::format).
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The text with this id and these variables filled in.
    ///
    /// Numbers appear in the language's own form. A variable that is not given appears as `{$name}`.
    pub fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some((bundle, pattern)) = self
            .bundles
            .iter()
            .find_map(|bundle| Some((bundle, bundle.get_message(id)?.value()?)))
        else {
            return id.to_owned();
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, value.to_fluent()))
            .collect();
        // A missing variable is visible in the text itself, and a test fills every variable of every text.
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }

    /// The word for one of a fixed list, such as `word("axis", "empathy")` for the text `axis-empathy`.
    ///
    /// `which` is the name of the Rust variant in kebab-case.
    pub fn word(&self, kind: &str, which: &str) -> String {
        self.get(&format!("{kind}-{which}"))
    }

    /// Whether there is a text with this id, in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| {
            bundle
                .get_message(id)
                .is_some_and(|message| message.value().is_some())
        })
    }
}

impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Strings")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

fn bundle_of(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.identifier()]);
    // The marks that isolate a variable's direction of writing are for mixed scripts; here they would only be
    // strange characters in a copied text.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number_formatter(language)));
    for file in files_of(language) {
        let resource =
            FluentResource::try_new(file.source.to_owned()).unwrap_or_else(|(_, errors)| {
                panic!(
                    "{}/{} is not valid Fluent: {errors:?}",
                    language.code(),
                    file.name
                )
            });
        if let Err(errors) = bundle.add_resource(resource) {
            panic!(
                "{}/{} defines a text twice: {errors:?}",
                language.code(),
                file.name
            );
        }
    }
    bundle
}
