//! S009, S010, S011: flags and promises that are read and never made, or made and never read.

use super::Subject;
use super::conditions::each_condition;
use crate::check::problem::{Problem, code};
use crate::check::similar::did_you_mean;
use crate::ron_text::TextEdit;
use crate::scenario::{Condition, Spanned};
use std::collections::BTreeMap;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let mut read: Vec<&Spanned<String>> = Vec::new();
    each_condition(subject.scenario, &mut |condition| {
        if let Condition::Flag(flag) = condition {
            read.push(flag);
        }
    });
    let set: Vec<_> = subject
        .effects()
        .flat_map(|effects| &effects.sets)
        .collect();
    let cleared = subject.effects().flat_map(|effects| &effects.clears);
    let promised: Vec<_> = subject
        .effects()
        .flat_map(|effects| &effects.promises)
        .collect();
    let broken: Vec<_> = subject
        .effects()
        .flat_map(|effects| &effects.breaks)
        .collect();

    let needs_setting = read.iter().copied().chain(cleared);
    missing(needs_setting, &set, code::NEVER_SET, problems, |flag| {
        format!("no choice sets the flag `{flag}`")
    });
    missing(
        broken.iter().copied(),
        &promised,
        code::NEVER_PROMISED,
        problems,
        |promise| format!("no choice makes the promise `{promise}`, so it cannot be broken"),
    );
    let mut unread = first_places(&set);
    for flag in &read {
        unread.remove(flag.value.as_str());
    }
    for (flag, place) in unread {
        let message = format!("the flag `{flag}` is set and never read");
        problems.push(
            Problem::warning(code::NEVER_READ, place.range, message).help(format!(
                "read it in a condition, Flag(\"{flag}\"), or take it out"
            )),
        );
    }
}

/// Reports each name in `used` that nothing in `made` makes, once, at its first place.
fn missing<'a>(
    used: impl Iterator<Item = &'a Spanned<String>>,
    made: &[&'a Spanned<String>],
    code: crate::diagnostic::Code,
    problems: &mut Vec<Problem>,
    message: impl Fn(&str) -> String,
) {
    let known = first_places(made);
    let used: Vec<_> = used.collect();
    for (name, place) in first_places(&used) {
        if known.contains_key(name) {
            continue;
        }
        let mut problem = Problem::error(code, place.range, message(name));
        if let Some(similar) = did_you_mean(name, known.keys().copied()) {
            problem = problem.help(format!("did you mean `{similar}`?")).fix(
                format!("write `{similar}`"),
                TextEdit::replace(place.range, format!("\"{similar}\"")),
            );
        }
        problems.push(problem);
    }
}

fn first_places<'a>(names: &[&'a Spanned<String>]) -> BTreeMap<&'a str, &'a Spanned<String>> {
    let mut first = BTreeMap::new();
    for name in names.iter().filter(|name| !name.value.is_empty()) {
        first.entry(name.value.as_str()).or_insert(*name);
    }
    first
}
