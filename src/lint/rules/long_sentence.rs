//! W002: a sentence that nobody would say in one breath.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::spoken::each_spoken;
use crate::lint::{Subject, codes, prose};

/// Words of one spoken sentence. In the scenarios that come with Peduli nineteen of twenty have no more than twenty, and
/// the longest has 29.
const WORDS_MAX: usize = 30;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    each_spoken(subject, &mut |spoken| {
        let longest = prose::sentences(spoken.text).map(|sentence| prose::words(sentence).count());
        let Some(words) = longest.max().filter(|words| *words > WORDS_MAX) else {
            return;
        };
        let name = quoted(spoken.id);
        let message = format!(
            "a sentence of {name} has {words} words: nobody says more than {WORDS_MAX} in one breath"
        );
        let problem = Problem::warning(codes::LONG_SENTENCE, spoken.range, message);
        problems.push(spoken.place(problem.help("make two sentences of it")));
    });
}
