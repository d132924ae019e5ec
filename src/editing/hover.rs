//! What is said about the thing at a place.

use super::document::Document;
use super::names::{Role, Symbol};
use super::tree_walk::{Inner, Place};
use super::worth::Worth;
use super::worth_told::{worth_of_choice, worth_of_node};
use crate::base::ByteRange;
use crate::base::limits::HOVER_ANALYSIS_BYTES_MAX;
use crate::ron_text::Value;
use crate::scenario::format::{Field, NameKind, Need, Shape};
use crate::scenario::{Axis, Ending, Move, Moves, Node, NodeBody};
use std::fmt::Write as _;

/// Something said about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// Markdown.
    pub text: String,
    pub range: ByteRange,
}

/// About the name, the field or the group at `offset`; `language` is that of the moves' texts.
pub fn hover(document: &Document, moves: &Moves, language: &str, offset: u32) -> Option<Hover> {
    if let Some(here) = document.names().at(offset)
        && let Some(text) = of_symbol(document, moves, language, &here.symbol)
    {
        return Some(Hover {
            text,
            range: here.range,
        });
    }
    let mut place = Place::outermost(document.parsed().root()?);
    loop {
        if let Some(shape) = place.shape()
            && let Some(range) = place
                .value
                .name_span()
                .filter(|range| is_in(*range, offset))
        {
            return Some(of_group(document, &place, shape, range));
        }
        let inside = place.inner().into_iter().find_map(|inner| match &inner {
            Inner::Field(field, _) if is_in(field.name_span, offset) => {
                let known = place.shape()?.field(field.name)?;
                Some(Err(of_field(known, field.name_span)))
            }
            inner if is_in(inner.place().value.span(), offset) => Some(Ok(inner.place().clone())),
            _ => None,
        });
        match inside? {
            Ok(inner) => place = inner,
            Err(hover) => return Some(hover),
        }
    }
}

fn is_in(range: ByteRange, offset: u32) -> bool {
    range.start <= offset && offset <= range.end
}

fn of_field(field: &Field, range: ByteRange) -> Hover {
    let mut text = format!("`{}`: {}", field.name, field.about);
    match field.need {
        Need::Required => text += "\n\nIt is needed.",
        Need::Optional("") => {}
        Need::Optional(left_out) => text += &format!("\n\nLeft out: {left_out}."),
    }
    Hover { text, range }
}

/// The name before the brackets of a choice or a node says the same as its own name.
fn of_group(document: &Document, place: &Place<'_>, shape: &Shape, range: ByteRange) -> Hover {
    let node = place.node.as_deref();
    let id = place.value.field("id").and_then(Value::text);
    let (kind, node, name) = match (shape.name, node, id.as_deref()) {
        ("Node" | "Ending", Some(node), _) => (NameKind::Node, None, node),
        ("Choice", Some(node), Some(id)) => (NameKind::Choice, Some(node), id),
        _ => (NameKind::Scenario, None, ""),
    };
    let symbol = Symbol {
        kind,
        node: node.map(str::to_owned),
        name: name.to_owned(),
    };
    let known = match kind {
        NameKind::Node => of_node(document, &symbol),
        NameKind::Choice => of_choice(document, &symbol),
        _ => None,
    };
    let about = || format!("`{}`: {}", shape.name, shape.about);
    Hover {
        text: known.unwrap_or_else(about),
        range,
    }
}

fn of_symbol(
    document: &Document,
    moves: &Moves,
    language: &str,
    symbol: &Symbol,
) -> Option<String> {
    match symbol.kind {
        NameKind::Node => of_node(document, symbol),
        NameKind::Choice => of_choice(document, symbol),
        NameKind::Move => Some(of_move(&symbol.name, moves.get(&symbol.name)?, language)),
        NameKind::Flag => Some(of_fact(document, symbol, "set", "read or taken back")),
        NameKind::Promise => Some(of_fact(document, symbol, "made", "broken")),
        NameKind::Colleague => {
            let mut cast = document.scenario()?.cast.iter();
            let member = cast.find(|member| member.id.value == symbol.name)?;
            Some(match member.department.as_str() {
                "" => member.name.clone(),
                department => format!("{}, {department}", member.name),
            })
        }
        NameKind::Scenario | NameKind::Line | NameKind::Card => None,
    }
}

fn of_node(document: &Document, symbol: &Symbol) -> Option<String> {
    let node = document.node(&symbol.name)?;
    let mut text = format!("`{}`: {}", symbol.name, kind_of(node));
    if let Some(line) = node
        .lines
        .first()
        .and_then(|line| line.says.variants.first())
    {
        write!(text, "\n\n> {}", one_line(line)).expect("a text takes whatever is written");
    }
    text += "\n\n";
    text += &match worth(document) {
        Ok(worth) => match worth.node(&symbol.name) {
            Some(found) => worth_of_node(worth, node, &found),
            None => String::new(),
        },
        Err(why) => why.to_owned(),
    };
    Some(text.trim_end().to_owned())
}

fn of_choice(document: &Document, symbol: &Symbol) -> Option<String> {
    let node = symbol.node.as_deref()?;
    let choice = says_of_choice(document.node(node)?, &symbol.name)?;
    let mut text = format!("`{node}/{}`\n\n> {}\n\n", symbol.name, one_line(choice));
    text += &match worth(document) {
        Ok(worth) => match worth.choice(node, &symbol.name) {
            Some(found) => worth_of_choice(worth, &found),
            None => String::new(),
        },
        Err(why) => why.to_owned(),
    };
    Some(text.trim_end().to_owned())
}

fn says_of_choice<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    match &node.body {
        NodeBody::Decision(decision) => {
            let mut choices = decision.choices.iter();
            let found = choices.find(|choice| choice.id.value == name)?;
            Some(&found.says)
        }
        NodeBody::Beat(_) | NodeBody::Ending(_) => None,
    }
}

fn kind_of(node: &Node) -> String {
    match &node.body {
        NodeBody::Decision(decision) => format!(
            "a decision of the stage {}, weight {}",
            decision.stage.name(),
            decision.weight
        ),
        NodeBody::Beat(beat) => format!("a beat of the stage {}", beat.stage.name()),
        NodeBody::Ending(Ending { outcome, tells, .. }) => {
            format!("an ending, {}; {}", outcome.name(), tells.name())
        }
    }
}

/// What replies are worth, or why that is not known.
fn worth(document: &Document) -> Result<&Worth, &'static str> {
    if document.text().len() > HOVER_ANALYSIS_BYTES_MAX {
        return Err(
            "*The file is too large to work out here what it is worth: `peduli explore` does.*",
        );
    }
    let unknown = "*What it is worth is known when the scenario has no errors.*";
    document.worth().ok_or(unknown)
}

fn of_move(name: &str, found: &Move, language: &str) -> String {
    let axis = match found.axis {
        Axis::Empathy => "empathy",
        Axis::Patience => "patience",
        Axis::Ownership => "ownership",
    };
    format!(
        "`{name}`: {} ({} {axis})\n\n{}",
        found.name.in_language(language),
        found.effect.kebab(),
        found.looks_like.in_language(language)
    )
}

/// A flag or a promise: who makes it and how often it matters.
fn of_fact(document: &Document, symbol: &Symbol, made: &str, used: &str) -> String {
    let count = |role: Role| {
        let places = document.names().of_symbol(symbol);
        places.filter(|place| place.role == role).count()
    };
    let times = |count: usize| match count {
        0 => "nowhere".to_owned(),
        1 => "in one place".to_owned(),
        count => format!("in {count} places"),
    };
    format!(
        "The {} `{}` is {made} {} and {used} {}.",
        symbol.kind.noun(),
        symbol.name,
        times(count(Role::Definition)),
        times(count(Role::Use))
    )
}

/// A text as one line of a quotation, with nothing in it that Markdown would take for more.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut plain = String::with_capacity(text.len());
    for character in words.join(" ").chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|'
        ) {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}
