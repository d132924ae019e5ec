//! What the picture of a map is drawn with: words, rows of a box, lines and their colours.

use super::{INK, MUTED, PAPER, PAR};
use crate::insight::Map;
use crate::insight::map::Place;
use crate::paper::escape::escape;
use crate::paper::map::card::{CARD_WIDTH, PADDING, ROW, Row, STEP_RADIUS, Stroke};
use crate::paper::map::measure::{Face, Weight};
use crate::paper::map::routes::Line;
use crate::scenario::{NodeBody, Outcome, Stage};
use std::fmt::Write as _;

/// How far from a corner of a line its rounding begins.
const CORNER: f64 = 7.0;

/// Fill and edge of a box.
pub(super) fn colours(place: &Place<'_>) -> (&'static str, &'static str) {
    match &place.node.body {
        NodeBody::Decision(_) => ("#ffffff", "#5b6672"),
        NodeBody::Beat(_) => ("#f4f5f7", "#5b6672"),
        NodeBody::Ending(ending) => match ending.outcome {
            Outcome::Success => ("#e2f1e2", "#2e6b34"),
            Outcome::Partial => ("#fbf1d3", "#7a5b00"),
            Outcome::Failure => ("#f9e3df", "#9a3324"),
        },
    }
}

/// The number of a step on the best way, in the upper right corner.
pub(super) fn write_step(out: &mut String, step: usize) -> std::fmt::Result {
    let (x, y) = (CARD_WIDTH - STEP_RADIUS - 8.0, STEP_RADIUS + 8.0);
    writeln!(
        out,
        "<circle cx=\"{x}\" cy=\"{y}\" r=\"{STEP_RADIUS}\" fill=\"{PAR}\"/>"
    )?;
    let size = if step < 100 { 13.0 } else { 10.0 };
    let base = y + size * 0.36;
    let style = " text-anchor=\"middle\"";
    let number = step.to_string();
    write_text_styled(out, x, base, Face::bold(size), "#ffffff", &number, style)
}

pub(super) fn write_row(out: &mut String, row: &Row) -> std::fmt::Result {
    let top = row.top;
    let right = CARD_WIDTH - PADDING;
    writeln!(
        out,
        "<path d=\"M{PADDING} {top:.1}H{right}\" stroke=\"#c9cfd6\" stroke-width=\"1\"/>"
    )?;
    for line in &row.lines {
        let colour = if line.on_par { PAR } else { INK };
        let x = PADDING + line.indent;
        write_text(out, x, line.base, line.face, colour, &line.words)?;
    }
    let (base, target) = &row.target;
    let style = " text-anchor=\"end\"";
    write_text_styled(out, right, *base, ROW, MUTED, target, style)
}

pub(super) fn write_line(out: &mut String, map: &Map<'_>, line: &Line) -> std::fmt::Result {
    let colour = line_colour(&map.places[line.to]);
    let path = rounded(&line.points);
    if line.stroke == Stroke::Par {
        // A pale rim keeps it whole where it crosses others.
        writeln!(
            out,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{PAPER}\" stroke-width=\"8\"/>"
        )?;
    }
    writeln!(
        out,
        "<path d=\"{path}\" fill=\"none\" {}/>",
        look(line.stroke, colour)
    )?;
    let colour = match line.stroke {
        Stroke::Par => PAR,
        _ => colour,
    };
    let (x, y) = line.points[line.points.len() - 1];
    let half = if line.stroke == Stroke::Par { 7.0 } else { 5.0 };
    writeln!(
        out,
        "<path d=\"M{x:.1} {y:.1}l-{half} -{0}h{1}z\" fill=\"{colour}\"/>",
        half * 1.7,
        half * 2.0
    )?;
    let (x, y) = line.points[0];
    writeln!(
        out,
        "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>"
    )
}

/// The colour of lines that lead to a node; never the only thing that tells.
fn line_colour(place: &Place<'_>) -> &'static str {
    match (&place.node.body, place.stage()) {
        (NodeBody::Ending(_), _) => colours(place).1,
        (_, Some(Stage::Recover)) => "#a4682a",
        _ => "#6b7682",
    }
}

pub(super) fn look(stroke: Stroke, colour: &str) -> String {
    match stroke {
        Stroke::Par => format!("stroke=\"{PAR}\" stroke-width=\"4.5\""),
        Stroke::Plain => format!("stroke=\"{colour}\" stroke-width=\"1.6\""),
        Stroke::Silence => {
            format!(
                "stroke=\"{colour}\" stroke-width=\"2\" stroke-dasharray=\"0.1 5\" stroke-linecap=\"round\""
            )
        }
        Stroke::Unreachable => {
            format!("stroke=\"{colour}\" stroke-width=\"1.4\" stroke-dasharray=\"7 5\"")
        }
    }
}

/// A path through the points with its corners rounded off.
fn rounded(points: &[(f64, f64)]) -> String {
    let mut path = format!("M{:.1} {:.1}", points[0].0, points[0].1);
    for corner in points.windows(3) {
        let [before, at, after] = [corner[0], corner[1], corner[2]];
        let towards = |to: (f64, f64)| {
            let (x, y) = (to.0 - at.0, to.1 - at.1);
            let length = x.hypot(y);
            let share = match length > 0.0 {
                true => CORNER.min(length / 2.0) / length,
                false => 0.0,
            };
            (at.0 + x * share, at.1 + y * share)
        };
        let (into, out_of) = (towards(before), towards(after));
        path.push_str(&format!(
            "L{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}",
            into.0, into.1, at.0, at.1, out_of.0, out_of.1
        ));
    }
    let last = points[points.len() - 1];
    path.push_str(&format!("L{:.1} {:.1}", last.0, last.1));
    path
}

pub(super) fn write_text(
    out: &mut String,
    x: f64,
    y: f64,
    face: Face,
    colour: &str,
    words: &str,
) -> std::fmt::Result {
    write_text_styled(out, x, y, face, colour, words, "")
}

pub(super) fn write_text_styled(
    out: &mut String,
    x: f64,
    y: f64,
    face: Face,
    colour: &str,
    words: &str,
    style: &str,
) -> std::fmt::Result {
    if words.is_empty() {
        return Ok(());
    }
    let weight = match face.weight {
        Weight::Plain => "",
        Weight::Bold => " font-weight=\"700\"",
    };
    writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{}\" fill=\"{colour}\"{weight}{style}>{}</text>",
        face.size,
        escape(words)
    )
}
