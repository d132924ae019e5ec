//! The text of one scenario, read once, with what has been found out about it so far.

use super::names::Names;
use super::worth::Worth;
use crate::check::read_leniently;
use crate::ron_text::{Parsed, TokenKind, parse, tokens};
use crate::scenario::format::SCENARIO;
use crate::scenario::{Node, Scenario};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// A version of a text. What is expensive is worked out when it is first asked for, and then kept.
#[derive(Debug)]
pub struct Document {
    parsed: Parsed,
    names: OnceCell<Names>,
    scenario: OnceCell<Option<Scenario>>,
    /// Positions of nodes by name: a scenario may have ten thousand.
    nodes: OnceCell<BTreeMap<String, usize>>,
    worth: OnceCell<Option<Worth>>,
}

impl Document {
    /// Reads `text`, whatever is in it.
    pub fn new(text: &str) -> Document {
        Document {
            parsed: parse(text.as_bytes()),
            names: OnceCell::new(),
            scenario: OnceCell::new(),
            nodes: OnceCell::new(),
            worth: OnceCell::new(),
        }
    }

    /// Empty where the file is too large to be read.
    pub fn text(&self) -> &str {
        self.parsed.text()
    }

    pub fn parsed(&self) -> &Parsed {
        &self.parsed
    }

    /// Every name and where it stands.
    pub fn names(&self) -> &Names {
        self.names.get_or_init(|| Names::of(&self.parsed))
    }

    /// As much of the scenario as can be read.
    pub fn scenario(&self) -> Option<&Scenario> {
        let read = self.scenario.get_or_init(|| read_leniently(&self.parsed));
        read.as_ref()
    }

    /// The first node with this name, as much of it as can be read.
    pub fn node(&self, name: &str) -> Option<&Node> {
        let nodes = &self.scenario()?.nodes;
        let by_name = self.nodes.get_or_init(|| {
            let names = nodes.iter().map(|node| node.id.value.to_string());
            // Of two with the same name the first one is kept.
            names
                .enumerate()
                .map(|(at, name)| (name, at))
                .rev()
                .collect()
        });
        by_name.get(name).map(|at| &nodes[*at])
    }

    /// What replies are worth; `None` where the scenario cannot be played.
    pub fn worth(&self) -> Option<&Worth> {
        let known = self.worth.get_or_init(|| Worth::of(self.text()));
        known.as_ref()
    }
}

/// Whether a RON text says of itself that it is a scenario: its first name outside of `#![…]` is `Scenario`.
pub fn says_scenario(text: &str) -> bool {
    let mut in_attribute = false;
    for token in tokens(text) {
        match token.kind {
            kind if kind.is_trivia() => {}
            TokenKind::Hash => in_attribute = true,
            TokenKind::BracketClose => in_attribute = false,
            _ if in_attribute => {}
            kind => {
                let first = &text[token.range.to_usize()];
                return kind == TokenKind::Identifier && first == SCENARIO.name;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::says_scenario;

    #[test]
    fn a_text_says_what_it_is_with_its_first_name() {
        for (text, expected) in [
            ("Scenario(", true),
            ("// mine\n#![enable(implicit_some)]\nScenario(id: 1", true),
            ("#![enable(", false),
            ("Moves(moves: { \"Scenario\": 1 })", false),
            ("(Scenario", false),
            ("\"Scenario\"", false),
            ("", false),
        ] {
            assert_eq!(says_scenario(text), expected, "{text}");
        }
    }
}
