//! How much each smell matters in one library, in `library.ron` beside the scenarios' folders.

use super::beside::Form;
use super::{all_pages, codes};
use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::syntax;
use crate::diagnostic::{Code, Diagnostic, Page, Severity};
use crate::ron_text::{self, TextEdit, Value, ValueKind};
use std::collections::BTreeMap;

/// What a library says of codes that are not errors; of the others nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    by_code: BTreeMap<Code, Setting>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Setting {
    /// As bad as an error.
    Deny,
    Warn,
    /// Not told at all.
    Allow,
}

impl Settings {
    /// `diagnostics` as this library wants them told.
    pub fn apply(&self, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let told = diagnostics.into_iter().filter_map(|mut found| {
            // A mistake is one in every library.
            if found.severity != Severity::Error {
                match self.by_code.get(&found.code) {
                    None => {}
                    Some(Setting::Deny) => found.severity = Severity::Error,
                    Some(Setting::Warn) => found.severity = Severity::Warning,
                    Some(Setting::Allow) => return None,
                }
            }
            Some(found)
        });
        told.collect()
    }
}

/// Reads `Library(format: 1, lints: { "K105": Allow(reason: "…"), "long-sentence": Deny, "W005": Warn })`; what cannot be
/// read is told, and the rest holds. `path` is how messages name the file.
pub fn read_settings(path: &str, bytes: &[u8]) -> (Settings, Vec<Diagnostic>) {
    let parsed = ron_text::parse(bytes);
    let mut problems = Problems::default();
    problems.extend(syntax::problems(&parsed));
    let entries = FORM.entries(&parsed, &mut problems);
    let mut reader = Reader {
        pages: all_pages(),
        settings: Settings::default(),
        problems: &mut problems,
    };
    for entry in entries {
        reader.lint(entry.key, entry.value);
    }
    let settings = reader.settings;
    (settings, problems.into_diagnostics(path, &[]))
}

const FORM: Form = Form {
    name: "Library",
    field: "lints",
    code: codes::BAD_LIBRARY_FILE,
    help: "write `Library(format: 1, lints: { \"W005\": Deny, \"K105\": Allow(reason: \"…\") })`",
};

struct Reader<'p> {
    pages: Vec<Page>,
    settings: Settings,
    problems: &'p mut Problems,
}

impl Reader<'_> {
    fn lint(&mut self, key: Value<'_>, value: Value<'_>) {
        let Some(name) = key.text() else {
            let message = "expected a code in quotes, such as `\"W005\"`";
            self.problems.push(FORM.wrong(key.span(), message));
            return;
        };
        let named = |page: &&Page| page.code.0 == name || page.name == name;
        let Some(page) = self.pages.iter().find(named).copied() else {
            self.unknown(&name, key.span());
            return;
        };
        let Some(setting) = self.setting(value) else {
            return;
        };
        if page.severities == [Severity::Error] {
            let message = format!(
                "{} is a mistake, and no library can change that",
                quoted(&name)
            );
            self.problems.push(
                Problem::error(codes::MISTAKE_STAYS, key.span(), message)
                    .help("take the line out; only warnings and advice can be denied or allowed"),
            );
            return;
        }
        self.settings.by_code.insert(page.code, setting);
    }

    fn setting(&mut self, value: Value<'_>) -> Option<Setting> {
        match (value.name(), value.kind()) {
            (Some("Deny"), ValueKind::Identifier | ValueKind::Unit) => Some(Setting::Deny),
            (Some("Warn"), ValueKind::Identifier | ValueKind::Unit) => Some(Setting::Warn),
            (Some("Allow"), ValueKind::Struct | ValueKind::Identifier | ValueKind::Unit) => {
                let reason = value.fields().find(|field| field.name == "reason");
                let reason = reason.and_then(|field| field.value.text());
                if reason.is_some_and(|reason| !reason.trim().is_empty()) {
                    return Some(Setting::Allow);
                }
                let problem = Problem::error(
                    codes::NO_REASON,
                    value.span(),
                    "an exception needs its reason",
                );
                self.problems.push(
                    problem.help("write `Allow(reason: \"…\")`: whoever comes next will ask"),
                );
                None
            }
            (_, ValueKind::Missing) => None,
            _ => {
                let message = "expected `Deny`, `Warn` or `Allow(reason: \"…\")`";
                self.problems.push(FORM.wrong(value.span(), message));
                None
            }
        }
    }

    fn unknown(&mut self, name: &str, range: ByteRange) {
        let message = format!("there is no code {}", quoted(name));
        let problem = Problem::error(codes::UNKNOWN_CODE, range, message);
        let known = self.pages.iter().flat_map(|page| [page.code.0, page.name]);
        let problem = match did_you_mean(name, known) {
            Some(meant) => {
                problem.did_you_mean(meant, TextEdit::replace(range, format!("{meant:?}")))
            }
            None => problem.help("`peduli explain` lists every code"),
        };
        self.problems.push(problem);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The codes of what is wrong, each with what it points at.
    fn wrong(text: &str) -> Vec<(&'static str, String)> {
        let (_, found) = read_settings("library.ron", text.as_bytes());
        let point = |found: &Diagnostic| {
            (
                found.code.0,
                text[found.primary.range.to_usize()].to_owned(),
            )
        };
        found.iter().map(point).collect()
    }

    fn lints(inside: &str) -> String {
        format!("Library(format: 1, lints: {{ {inside} }})")
    }

    #[test]
    fn codes_and_names_are_set() {
        let text = lints(
            "\"W005\": Deny, \"long-sentence\": Warn, \"K105\": Allow(reason: \"They see it shuffled.\")",
        );
        let (settings, found) = read_settings("library.ron", text.as_bytes());
        assert_eq!(found, []);
        let expected = [
            (codes::UNEVEN_LENGTHS, Setting::Deny),
            (codes::LONG_SENTENCE, Setting::Warn),
            (codes::BEST_IS_LONGEST, Setting::Allow),
        ];
        assert_eq!(settings.by_code, BTreeMap::from(expected));
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        let at = |code: &'static str, place: &str| vec![(code, place.to_owned())];
        assert_eq!(wrong(&lints("\"W999\": Deny")), at("P202", "\"W999\""));
        assert_eq!(wrong(&lints("\"P005\": Warn")), at("P203", "\"P005\""));
        assert_eq!(wrong(&lints("\"W005\": Allow")), at("P204", "Allow"));
        assert_eq!(
            wrong(&lints("\"W005\": Allow(reason: \" \")")),
            at("P204", "Allow(reason: \" \")")
        );
        assert_eq!(wrong(&lints("\"W005\": Forbid")), at("P201", "Forbid"));
        assert_eq!(wrong("Library(format: 2)"), at("P201", "2"));
        assert_eq!(wrong("Shelf(format: 1)"), at("P201", "Shelf(format: 1)"));
        assert_eq!(wrong("Library(format: 1, rules: {})"), at("P201", "rules"));
    }

    #[test]
    fn several_mistakes_are_told_in_one_run_and_the_rest_holds() {
        let text = lints("\"W00\": Deny, \"W005\": Deny, \"W004\": Allow()");
        let (settings, found) = read_settings("library.ron", text.as_bytes());
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(settings.by_code.len(), 1);
    }

    #[test]
    fn a_code_is_found_by_what_was_probably_meant() {
        let text = lints("\"long-sentences\": Deny");
        let (_, found) = read_settings("library.ron", text.as_bytes());
        assert!(found[0].help[0].contains("`long-sentence`"), "{found:?}");
    }
}
