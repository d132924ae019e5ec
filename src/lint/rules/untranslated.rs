//! T101: a translation that says the same as the source, word for word.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::{Subject, codes, prose};
use crate::scenario::texts::each_text;

/// Words from which a text is no longer a name or an "Okay".
const WORDS_MIN: usize = 4;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    each_text(subject.scenario, &mut |id, text| {
        if prose::words(text).count() < WORDS_MIN {
            return;
        }
        for (index, file) in subject.translations.iter().enumerate() {
            let Some((translated, range)) = file.translation.find(id.message, id.attribute) else {
                continue;
            };
            if translated != text {
                continue;
            }
            let message = format!(
                "{} says the same as the source: it is not translated",
                quoted(&id.to_string())
            );
            let problem = Problem::warning(codes::UNTRANSLATED, range, message);
            problems.push(problem.in_translation(index).help(format!(
                "write it in the language {}",
                quoted(file.language)
            )));
        }
    });
}
