//! T001 … T004: a text without translation, a translation without text, a file that cannot be read.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::scenario::TranslationErrorKind;
use crate::scenario::texts::each_text;
use std::collections::BTreeMap;

/// Missing texts of one file that are reported one by one; the rest are counted.
const REPORTED_MAX: usize = 10;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let mut needed = BTreeMap::new();
    let mut order = Vec::new();
    let mut scenario = subject.scenario.clone();
    each_text(&mut scenario, &mut |slot| {
        let key = (slot.message.to_owned(), slot.attribute.map(str::to_owned));
        needed.insert(key.clone(), ());
        order.push((key, slot.near));
    });
    for (index, file) in subject.translations().iter().enumerate() {
        for error in file.errors {
            let (code, message) = match &error.kind {
                TranslationErrorKind::Syntax(message) => {
                    (code::BAD_FLUENT, format!("this is not Fluent: {message}"))
                }
                TranslationErrorKind::Duplicate(name) => {
                    (code::BAD_FLUENT, format!("`{name}` stands twice"))
                }
                TranslationErrorKind::Placeable(name) => (
                    code::BAD_FLUENT,
                    format!("`{name}` has braces, which can only hold a text in quotes"),
                ),
            };
            problems.push(Problem::error(code, error.range, message).in_translation(index));
        }
        if subject.has_hidden_edges {
            continue;
        }
        let mut missing = 0;
        for ((message, attribute), near) in &order {
            if file
                .translation
                .get(message, attribute.as_deref())
                .is_some_and(|text| !text.trim().is_empty())
            {
                continue;
            }
            missing += 1;
            if missing <= REPORTED_MAX {
                let name = shown(message, attribute.as_deref());
                let text = format!("`{name}` has no text in {}", file.language);
                problems.push(
                    Problem::error(code::MISSING_TRANSLATION, *near, text)
                        .help(format!("add `{name}` to {}", file.path)),
                );
            }
        }
        if missing > REPORTED_MAX {
            let text = format!(
                "{} more texts are missing in {}",
                missing - REPORTED_MAX,
                file.language
            );
            problems.push(Problem::error(
                code::MISSING_TRANSLATION,
                subject.scenario.id.range,
                text,
            ));
        }
        for (message, attribute, range) in file.translation.keys() {
            if needed.contains_key(&(message.to_owned(), attribute.map(str::to_owned))) {
                continue;
            }
            let name = shown(message, attribute);
            let mut problem = Problem::warning(
                code::ORPHAN_TRANSLATION,
                range,
                format!("`{name}` translates nothing in the scenario"),
            )
            .in_translation(index);
            let messages = needed.keys().map(|(message, _)| message.as_str());
            if let Some(similar) =
                did_you_mean(message, messages).filter(|similar| *similar != message)
            {
                problem = problem.help(format!("did you mean `{similar}`?"));
            }
            problems.push(problem);
        }
    }
}

fn shown(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_owned(),
    }
}
