//! S009, S010, S011: flags and promises that are read and never made, or made and never read.

use super::{NamedWrongly, Subject, is_full_name};
use crate::check::problem::{Problem, code, quoted, shortened};
use crate::check::problems::Problems;
use crate::check::similar::did_you_mean;
use crate::check::unread::Part;
use crate::ron_text::TextEdit;
use crate::scenario::walk::each_condition;
use crate::scenario::{Condition, Name, Spanned};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let mut read = Names::new();
    each_condition(subject.scenario, &mut |condition| {
        if let Condition::Flag(flag) = condition {
            read.add(flag);
        }
    });
    let [mut set, mut cleared, mut promised, mut broken] = [const { Names::new() }; 4];
    for effects in subject.effects() {
        set.add_all(&effects.sets);
        cleared.add_all(&effects.clears);
        promised.add_all(&effects.promises);
        broken.add_all(&effects.breaks);
    }

    let mut needed = cleared;
    needed.extend(&read);
    let flags = Made {
        by: set,
        code: code::NEVER_SET,
        message: |flag| format!("no choice sets the flag {flag}"),
        help: |flag| format!("let a choice set it, sets: [\"{flag}\"], or take this out"),
    };
    let promises = Made {
        by: promised,
        code: code::NEVER_PROMISED,
        message: |promise| format!("no choice makes the promise {promise}, so none can break it"),
        help: |promise| format!("let a choice make it, promises: [\"{promise}\"]"),
    };
    let mut meant = BTreeSet::new();
    if !subject.may_hide(&[Part::Node, Part::Choice, Part::Effect]) {
        meant = flags.report_missing(&needed, problems);
        promises.report_missing(&broken, problems);
    }
    if subject.may_hide(&[
        Part::Node,
        Part::Choice,
        Part::Way,
        Part::Line,
        Part::Condition,
    ]) {
        return;
    }
    for (flag, place) in &flags.by.first {
        // A flag that is only read under a misspelt name was reported there.
        if read.first.contains_key(flag) || meant.contains(flag) || !is_full_name(flag) {
            continue;
        }
        let message = format!("the flag {} is set and never read", quoted(flag));
        problems.push(
            Problem::warning(code::NEVER_READ, place.range, message).help(format!(
                "read it in a condition, Flag(\"{}\"), or take it out",
                shortened(flag)
            )),
        );
    }
}

/// Names with the first place of each.
struct Names<'a> {
    first: BTreeMap<&'a str, &'a Spanned<Name>>,
}

impl<'a> Names<'a> {
    const fn new() -> Self {
        Names {
            first: BTreeMap::new(),
        }
    }

    fn add_all(&mut self, names: &'a [Spanned<Name>]) {
        for name in names {
            self.add(name);
        }
    }

    fn add(&mut self, name: &'a Spanned<Name>) {
        if name.value.is_empty() {
            return;
        }
        let first = self.first.entry(name.value.as_str()).or_insert(name);
        if name.range < first.range {
            *first = name;
        }
    }

    fn extend(&mut self, others: &Names<'a>) {
        for name in others.first.values() {
            self.add(name);
        }
    }
}

/// What choices make, and how to say that they do not.
struct Made<'a> {
    by: Names<'a>,
    code: crate::diagnostic::Code,
    message: fn(&str) -> String,
    help: fn(&str) -> String,
}

impl<'a> Made<'a> {
    /// Reports each needed name that nothing makes, once, at its first place. Returns the names that were meant instead.
    fn report_missing(&self, needed: &Names<'_>, problems: &mut Problems) -> BTreeSet<&'a str> {
        let mut all_meant = BTreeSet::new();
        let made = || self.by.first.keys().copied();
        let named_wrongly = NamedWrongly::among(made());
        let known = || made().filter(|name| is_full_name(name));
        for (name, place) in &needed.first {
            if self.by.first.contains_key(name)
                || problems.is_full()
                || named_wrongly.is_meant_by(name)
            {
                continue;
            }
            let problem = Problem::error(self.code, place.range, (self.message)(&quoted(name)));
            problems.push(match did_you_mean(name, known()) {
                Some(meant) => {
                    all_meant.insert(meant);
                    let edit = TextEdit::replace(place.range, format!("\"{meant}\""));
                    problem.did_you_mean_name(name, meant, known(), edit)
                }
                None => problem.help((self.help)(&shortened(name))),
            });
        }
        all_meant
    }
}
