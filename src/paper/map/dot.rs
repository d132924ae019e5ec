//! The map in DOT, the language of Graphviz.

use super::label::{self, Band, PAR_MARK};
use crate::insight::Map;
use crate::insight::map::{By, Place, Way};
use crate::scenario::{NodeBody, Outcome};
use crate::text::Strings;
use std::fmt::Write as _;

/// How much of what is said at a node stands in its box.
const WORDS_CHARS_MAX: usize = 60;

/// How many characters of it stand on a line.
const WORDS_LINE_CHARS: usize = 30;

/// The map as a graph with a cluster for each stage.
pub fn to_dot(text: &Strings, map: &Map<'_>) -> String {
    let mut dot = String::new();
    write(&mut dot, text, map).expect("a text takes whatever is written to it");
    dot
}

fn write(dot: &mut String, text: &Strings, map: &Map<'_>) -> std::fmt::Result {
    let scenario = map.scenario;
    writeln!(dot, "digraph {} {{", quoted(&scenario.id.value))?;
    writeln!(
        dot,
        "  graph [label={}, labelloc=t, fontname=\"sans-serif\", fontsize=20, rankdir=TB, ranksep=0.6, nodesep=0.35];",
        quoted(&scenario.title)
    )?;
    writeln!(
        dot,
        "  node [shape=box, style=\"filled,rounded\", fillcolor=\"#ffffff\", color=\"#44546a\", fontname=\"sans-serif\", fontsize=11];"
    )?;
    writeln!(
        dot,
        "  edge [color=\"#44546a\", fontname=\"sans-serif\", fontsize=10];"
    )?;
    for band in Band::ALL {
        let inside = map.places.iter().filter(|place| Band::of(place) == band);
        let mut inside = inside.peekable();
        if inside.peek().is_none() {
            continue;
        }
        writeln!(
            dot,
            "  subgraph {} {{",
            quoted(&format!("cluster_{}", band.kebab()))
        )?;
        writeln!(
            dot,
            "    label={}; style=\"filled,rounded\"; color=\"#e9edf3\";",
            quoted(&band.title(text))
        )?;
        for place in inside {
            write_node(dot, text, map, place)?;
        }
        writeln!(dot, "  }}")?;
    }
    for way in &map.ways {
        write_way(dot, text, map, way)?;
    }
    writeln!(dot, "}}")
}

fn write_node(
    dot: &mut String,
    text: &Strings,
    map: &Map<'_>,
    place: &Place<'_>,
) -> std::fmt::Result {
    let id = &place.node.id.value;
    let step = match place.par_step {
        Some(step) => format!("{PAR_MARK} {step}. "),
        None => String::new(),
    };
    let mut lines = vec![format!("{step}{id}"), label::kind(text, place)];
    let words = label::first_words(text, map.scenario, place);
    lines.extend(broken(&label::shortened(&words, WORDS_CHARS_MAX)));
    write!(dot, "    {} [label={}", quoted(id), lines_quoted(&lines))?;
    match &place.node.body {
        NodeBody::Decision(_) => {}
        NodeBody::Beat(_) => write!(dot, ", shape=ellipse, style=filled")?,
        NodeBody::Ending(ending) => {
            let fill = match ending.outcome {
                Outcome::Success => "#dff0df",
                Outcome::Partial => "#fbf0cf",
                Outcome::Failure => "#f8dfda",
            };
            write!(
                dot,
                ", shape=octagon, style=filled, fillcolor=\"{fill}\", peripheries=2"
            )?;
        }
    }
    if place.par_step.is_some() {
        write!(dot, ", color=\"#1f5fbf\", penwidth=3")?;
    }
    if !place.reached {
        write!(dot, ", style=\"dashed\", fontcolor=\"#666666\"")?;
    }
    writeln!(dot, "];")
}

fn write_way(dot: &mut String, text: &Strings, map: &Map<'_>, way: &Way<'_>) -> std::fmt::Result {
    let id = |position: usize| quoted(&map.places[position].node.id.value);
    let mut said = vec![label::by(text, way)];
    if way.on_par {
        said[0] = format!("{PAR_MARK} {}", said[0]);
    }
    said.extend(label::conditions(text, way));
    if !way.reached {
        said.push(text.get("map-unreachable"));
    }
    write!(
        dot,
        "  {} -> {} [label={}",
        id(way.from),
        id(way.to),
        lines_quoted(&said)
    )?;
    if way.on_par {
        write!(
            dot,
            ", color=\"#1f5fbf\", fontcolor=\"#1f5fbf\", penwidth=3, weight=8"
        )?;
    }
    match (way.reached, way.by) {
        (false, _) => write!(dot, ", style=dashed")?,
        (true, By::Silence(_)) => write!(dot, ", style=dotted")?,
        (true, By::Choice(_) | By::Itself) => {}
    }
    writeln!(dot, "];")
}

/// Breaks a text into lines of about [`WORDS_LINE_CHARS`].
fn broken(words: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < WORDS_LINE_CHARS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn quoted(text: &str) -> String {
    lines_quoted(&[text.to_owned()])
}

/// A quoted text of several lines. DOT knows two special characters, and Graphviz reads `\` once more in labels.
fn lines_quoted(lines: &[String]) -> String {
    let escaped = lines.iter().map(|line| {
        line.replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace(char::is_control, " ")
    });
    let escaped: Vec<String> = escaped.collect();
    format!("\"{}\"", escaped.join("\\n"))
}
