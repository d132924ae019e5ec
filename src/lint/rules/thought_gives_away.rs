//! W001: a thought that names what only the best reply says.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::engine::ChoiceId;
use crate::lint::{Subject, codes, prose};
use crate::scenario::Node;
use std::collections::BTreeSet;

/// Telling words that the thought and the best reply must share. One is chance: in the scenarios that come with Peduli it
/// happens at every fifth decision, and two never do.
const SHARED_MIN: usize = 2;

/// Letters from which a word is telling: shorter ones are in every sentence.
const LETTERS_MIN: usize = 5;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let Subject {
        program, analysis, ..
    } = subject;
    let mut seen = BTreeSet::new();
    for id in analysis.graph.ids() {
        let node = analysis.graph.state(id).node;
        let best = analysis.best(program, id).and_then(|edge| edge.choice());
        if let Some(best) = best
            && seen.insert((node, best))
        {
            at(subject, subject.node(node), best, problems);
        }
    }
}

fn at(subject: &Subject<'_>, node: &Node, best: ChoiceId, problems: &mut Problems) {
    let code = subject
        .program
        .decision(subject.program.about(best).node)
        .expect("a choice stands at a decision");
    let others = code.choice_ids().filter(|id| *id != best);
    let mut known: BTreeSet<String> = others
        .flat_map(|id| telling(&subject.choice(id).says))
        .collect();
    // What is said aloud is known to everybody.
    known.extend(
        node.lines
            .iter()
            .flat_map(|line| &line.says.variants)
            .flat_map(|says| telling(says)),
    );
    let best = subject.choice(best);
    let of_best = telling(&best.says);
    for line in &node.lines {
        let Some(thinks) = &line.thinks else {
            continue;
        };
        let shared: Vec<String> = telling(thinks)
            .into_iter()
            .filter(|word| of_best.contains(word) && !known.contains(word))
            .collect();
        if shared.len() < SHARED_MIN {
            continue;
        }
        let words: Vec<String> = shared.iter().map(|word| quoted(word)).collect();
        let message = format!(
            "this thought says {}, as only the best reply does: it gives the answer away",
            words.join(" and ")
        );
        problems.push(
            Problem::warning(codes::THOUGHT_GIVES_AWAY, line.id.range, message)
                .related(best.id.range, "the best reply")
                .help("let the thought say what it feels like, and never what would be right"),
        );
    }
}

fn telling(text: &str) -> BTreeSet<String> {
    let is_telling = |word: &&str| prose::letters(word) >= LETTERS_MIN;
    let words = prose::words(text).filter(is_telling);
    words.map(str::to_lowercase).collect()
}
