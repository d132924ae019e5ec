//! The rules of a scenario that can be read, one in each file.

mod cast;
mod conditional;
mod conditions;
mod endings;
mod facts;
mod folder;
mod moves;
mod offers;
mod reachability;
mod size;
mod targets;
mod text_ids;
mod translations;

use super::problems::Problems;
use super::reader::is_name;
use super::similar::letters;
use super::unread::{Part, Unread};
use super::{Context, TranslationFile};
use crate::base::hash::HashSet;
use crate::engine::{CompileError, Program};
use crate::scenario::{Decision, Effects, Node, NodeBody, Onward, Scenario};

/// What a rule looks at.
pub(super) struct Subject<'a> {
    pub scenario: &'a Scenario,
    /// What the engine makes of it, once for all rules.
    pub compiled: &'a Result<Program, CompileError>,
    pub context: &'a Context<'a>,
    /// What the text may hold besides.
    pub unread: &'a Unread,
}

/// Runs every rule.
pub(super) fn run(subject: &Subject<'_>, problems: &mut Problems) {
    let mut shape = Problems::default();
    for rule in [
        targets::check,
        conditions::check,
        facts::check,
        offers::check,
        size::check,
    ] {
        rule(subject, &mut shape);
    }
    // What follows the conversation would report an unknown node again as everything that it hides.
    let is_whole = !subject.may_hide(&[
        Part::Node,
        Part::Choice,
        Part::Way,
        Part::Effect,
        Part::Condition,
    ]);
    if is_whole && !shape.has_errors() {
        reachability::check(subject, problems);
    }
    problems.extend(shape.sorted());
    for rule in [
        cast::check,
        endings::check,
        folder::check,
        moves::check,
        text_ids::check,
        translations::check,
    ] {
        rule(subject, problems);
    }
}

impl<'a> Subject<'a> {
    fn decisions(&self) -> impl Iterator<Item = (&'a Node, &'a Decision)> {
        self.scenario
            .nodes
            .iter()
            .filter_map(|node| match &node.body {
                NodeBody::Decision(decision) => Some((node, decision)),
                NodeBody::Beat(_) | NodeBody::Ending(_) => None,
            })
    }

    /// Every way onward, with the node that it leaves.
    fn onwards(&self) -> impl Iterator<Item = (&'a Node, &'a Onward)> {
        self.scenario.nodes.iter().flat_map(|node| {
            let (choices, other) = match &node.body {
                NodeBody::Decision(decision) => {
                    let silence = decision.silence.as_ref();
                    (
                        &decision.choices[..],
                        silence.map(|silence| &silence.onward),
                    )
                }
                NodeBody::Beat(beat) => (&[][..], Some(&beat.onward)),
                NodeBody::Ending(_) => (&[][..], None),
            };
            let of_choices = choices.iter().map(|choice| &choice.onward);
            of_choices.chain(other).map(move |onward| (node, onward))
        })
    }

    fn effects(&self) -> impl Iterator<Item = &'a Effects> {
        self.decisions().flat_map(|(_, decision)| {
            let silence = decision.silence.iter().map(|silence| &silence.effects);
            decision
                .choices
                .iter()
                .map(|choice| &choice.effects)
                .chain(silence)
        })
    }

    fn translations(&self) -> &'a [TranslationFile<'a>] {
        self.context.translations
    }

    /// Whether something of these kinds may stand in the text, unread.
    fn may_hide(&self, parts: &[Part]) -> bool {
        self.unread.any_of(parts)
    }
}

/// The names that cannot be names, which was reported where they are given: whoever writes one of them as it should be
/// is right, and nobody should be led to write it as it stands there.
struct NamedWrongly(HashSet<String>);

impl NamedWrongly {
    fn among<'a>(known: impl IntoIterator<Item = &'a str>) -> NamedWrongly {
        let wrong = known.into_iter().filter(|name| !is_full_name(name));
        NamedWrongly(wrong.map(|name| letters(name).collect()).collect())
    }

    fn is_meant_by(&self, written: &str) -> bool {
        !self.0.is_empty() && self.0.contains(&letters(written).collect::<String>())
    }
}

/// Whether it is a name, or the names of a node and a choice.
fn is_full_name(name: &str) -> bool {
    name.split('/').all(is_name)
}
