//! What is said aloud, in the scenario's own language and in each translation.

use super::Subject;
use crate::base::text_range::ByteRange;
use crate::check::problem::Problem;
use crate::scenario::{NodeBody, Speaker};

/// Something that somebody says.
pub(super) struct Spoken<'a> {
    /// Of the message, such as `opening-name-it`.
    pub id: &'a str,
    pub text: &'a str,
    /// In the file that has the text.
    pub range: ByteRange,
    /// `None`: the scenario itself; else the position of the translation.
    pub translation: Option<usize>,
}

impl Spoken<'_> {
    /// `problem` in the file of this text.
    pub fn place(&self, problem: Problem) -> Problem {
        match self.translation {
            Some(index) => problem.in_translation(index),
            None => problem,
        }
    }
}

/// Calls `visit` for every wording of every line and for every reply. What is written at the desk is not said.
pub(super) fn each_spoken(subject: &Subject<'_>, visit: &mut dyn FnMut(Spoken<'_>)) {
    let mut of = |id: &str, attribute: Option<&str>, text: &str, range: ByteRange| {
        visit(Spoken {
            id,
            text,
            range,
            translation: None,
        });
        for (index, file) in subject.translations.iter().enumerate() {
            if let Some((text, range)) = file.translation.find(id, attribute) {
                visit(Spoken {
                    id,
                    text,
                    range,
                    translation: Some(index),
                });
            }
        }
    };
    for node in &subject.scenario.nodes {
        for line in node.lines.iter().filter(|line| line.by != Speaker::Desk) {
            let id = format!("{}-{}", node.id.value, line.id.value);
            for (position, wording) in line.says.variants.iter().enumerate() {
                let attribute = (position > 0).then(|| format!("or-{}", position + 1));
                of(&id, attribute.as_deref(), wording, line.id.range);
            }
        }
        if let NodeBody::Decision(decision) = &node.body {
            for choice in &decision.choices {
                let id = format!("{}-{}", node.id.value, choice.id.value);
                of(&id, None, &choice.says, choice.id.range);
            }
        }
    }
}
