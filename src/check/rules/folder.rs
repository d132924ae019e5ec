//! S018: a scenario whose id is not the name of its folder.

use super::Subject;
use crate::check::problem::{Problem, code, quoted};
use crate::check::problems::Problems;
use crate::check::reader::is_name;
use crate::ron_text::TextEdit;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let id = &subject.scenario.id;
    let Some(folder) = subject.context.folder else {
        return;
    };
    // An id that cannot be a name at all was reported as such.
    if id.value == folder || !is_name(&id.value) {
        return;
    }
    let message = format!(
        "the scenario is called {} and its folder {}",
        quoted(&id.value),
        quoted(folder)
    );
    let mut problem = Problem::error(code::OTHER_FOLDER, id.range, message)
        .help("a scenario is found by the name of its folder: rename one of them");
    if is_name(folder) {
        let edit = TextEdit::replace(id.range, format!("\"{folder}\""));
        problem = problem.fix(format!("write `{folder}`"), edit);
    }
    problems.push(problem);
}
