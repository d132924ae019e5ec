//! The map as a Mermaid flowchart, for pages written in Markdown.

use super::label::{self, Band, PAR_MARK};
use crate::insight::Map;
use crate::insight::map::{By, Place};
use crate::scenario::{NodeBody, Outcome};
use crate::text::Strings;
use std::fmt::Write as _;

/// How much of what is said at a node stands in its box.
const WORDS_CHARS_MAX: usize = 60;

/// The map as a flowchart with a subgraph for each stage.
pub fn to_mermaid(text: &Strings, map: &Map<'_>) -> String {
    let mut mermaid = String::new();
    write(&mut mermaid, text, map).expect("a text takes whatever is written to it");
    mermaid
}

fn write(out: &mut String, text: &Strings, map: &Map<'_>) -> std::fmt::Result {
    writeln!(out, "---")?;
    // A quoted YAML text is written as a JSON one.
    let title = map.scenario.title.replace(char::is_control, " ");
    writeln!(
        out,
        "title: \"{}\"",
        title.replace('\\', "\\\\").replace('"', "\\\"")
    )?;
    writeln!(out, "---")?;
    writeln!(out, "flowchart TD")?;
    for band in Band::ALL {
        let inside = map.places.iter().enumerate();
        let mut inside = inside
            .filter(|(_, place)| Band::of(place) == band)
            .peekable();
        if inside.peek().is_none() {
            continue;
        }
        writeln!(
            out,
            "  subgraph band_{}[{}]",
            band.kebab(),
            quoted(&[band.title(text)])
        )?;
        for (position, place) in inside {
            writeln!(
                out,
                "    n{position}{}:::{}",
                boxed(text, map, place),
                class(place)
            )?;
        }
        writeln!(out, "  end")?;
    }
    for way in &map.ways {
        let arrow = match (way.on_par, way.reached, way.by) {
            (true, ..) => "==>",
            (false, false, _) | (false, true, By::Silence(_)) => "-.->",
            (false, true, By::Choice(_) | By::Itself) => "-->",
        };
        let said = quoted(&[label::way(text, way)]);
        writeln!(out, "  n{} {arrow}|{said}| n{}", way.from, way.to)?;
    }
    for (class, style) in STYLES {
        writeln!(out, "  classDef {class} {style}")?;
    }
    let par: Vec<String> = (0..map.ways.len())
        .filter(|number| map.ways[*number].on_par)
        .map(|number| number.to_string())
        .collect();
    if !par.is_empty() {
        writeln!(
            out,
            "  linkStyle {} stroke:#1f5fbf,stroke-width:4px",
            par.join(",")
        )?;
    }
    Ok(())
}

/// How each kind of box looks.
const STYLES: &[(&str, &str)] = &[
    ("decision", "fill:#ffffff,stroke:#44546a,color:#1b1f24"),
    ("beat", "fill:#f2f4f7,stroke:#44546a,color:#1b1f24"),
    ("success", "fill:#dff0df,stroke:#2e6b34,color:#1b1f24"),
    ("partial", "fill:#fbf0cf,stroke:#7a5b00,color:#1b1f24"),
    ("failure", "fill:#f8dfda,stroke:#9a3324,color:#1b1f24"),
    (
        "best",
        "fill:#ffffff,stroke:#1f5fbf,stroke-width:4px,color:#1b1f24",
    ),
    (
        "unreachable",
        "fill:#f7f7f7,stroke:#666666,stroke-dasharray:5 5,color:#444444",
    ),
];

fn class(place: &Place<'_>) -> &'static str {
    if !place.reached {
        return "unreachable";
    }
    match &place.node.body {
        NodeBody::Ending(ending) => match ending.outcome {
            Outcome::Success => "success",
            Outcome::Partial => "partial",
            Outcome::Failure => "failure",
        },
        _ if place.par_step.is_some() => "best",
        NodeBody::Decision(_) => "decision",
        NodeBody::Beat(_) => "beat",
    }
}

/// A box in the shape of its kind.
fn boxed(text: &Strings, map: &Map<'_>, place: &Place<'_>) -> String {
    let step = match place.par_step {
        Some(step) => format!("{PAR_MARK} {step}. "),
        None => String::new(),
    };
    let words = label::first_words(text, map.scenario, place);
    let mut lines = vec![
        format!("{step}{}", place.node.id.value),
        label::kind(text, place),
    ];
    if !words.is_empty() {
        lines.push(label::shortened(&words, WORDS_CHARS_MAX));
    }
    let quoted = quoted(&lines);
    match &place.node.body {
        NodeBody::Decision(_) => format!("[{quoted}]"),
        NodeBody::Beat(_) => format!("({quoted})"),
        NodeBody::Ending(_) => format!("([{quoted}])"),
    }
}

/// A quoted text of several lines. Everything that Mermaid, its Markdown or HTML could take for markup is written as the
/// number of its character.
fn quoted(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
    format!("\"{}\"", lines.join("<br/>"))
}

fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    for char in line.chars() {
        match char {
            '"' | '#' | '&' | '<' | '>' | '`' | '*' | '_' | '\\' | ';' | '|' | '~' => {
                escaped.push_str(&format!("#{};", char as u32));
            }
            char if char.is_control() => escaped.push(' '),
            char => escaped.push(char),
        }
    }
    escaped
}
