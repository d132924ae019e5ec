//! S020: two texts that would have the same id in a translation file.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::scenario::texts::each_text;
use std::collections::BTreeMap;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let mut first = BTreeMap::new();
    let mut scenario = subject.scenario.clone();
    each_text(&mut scenario, &mut |slot| {
        let key = (slot.message.to_owned(), slot.attribute.map(str::to_owned));
        if let Some(earlier) = first.insert(key, slot.near)
            && earlier != slot.near
        {
            let message = format!("two texts have the id `{}` in translations", slot.message);
            problems.push(
                Problem::error(code::SAME_TEXT_ID, slot.near, message)
                    .related(earlier, "the other one")
                    .help("rename the node, the choice or the line"),
            );
        }
    });
}
