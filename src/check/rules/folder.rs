//! S018: a scenario whose id is not the name of its folder.

use super::Subject;
use crate::check::problem::{Problem, code};
use crate::ron_text::TextEdit;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let id = &subject.scenario.id;
    let Some(folder) = subject.context.folder else {
        return;
    };
    if id.value.is_empty() || id.value == folder {
        return;
    }
    let message = format!(
        "the scenario is called `{}` and its folder `{folder}`",
        id.value
    );
    problems.push(
        Problem::error(code::OTHER_FOLDER, id.range, message)
            .help("a scenario is found by the name of its folder: rename one of them")
            .fix(
                format!("write `{folder}`"),
                TextEdit::replace(id.range, format!("\"{folder}\"")),
            ),
    );
}
