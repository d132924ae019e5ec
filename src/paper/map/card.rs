//! What stands in the box of a node: its name, its first words, and a row for each place that its replies lead to.

use super::label::{self, PAR_MARK};
use super::measure::Face;
use crate::insight::Map;
use crate::insight::map::{By, Way};
use crate::text::Strings;

pub(super) const CARD_WIDTH: f64 = 236.0;
pub(super) const PADDING: f64 = 10.0;
pub(super) const HEAD: Face = Face::bold(14.0);
pub(super) const KIND: Face = Face::plain(10.5);
pub(super) const WORDS: Face = Face::plain(11.5);
pub(super) const ROW: Face = Face::plain(11.5);
const ROW_BOLD: Face = Face::bold(11.5);

/// The circle with the number of a step on the best way, and the room it takes.
pub(super) const STEP_RADIUS: f64 = 13.0;

const INNER_WIDTH: f64 = CARD_WIDTH - 2.0 * PADDING;
const WORDS_LINES_MAX: usize = 3;
const LINE_HEIGHT: f64 = 15.0;
const HEAD_HEIGHT: f64 = 42.0;

/// How far in the second line of a reply stands.
const INDENT: f64 = 10.0;

/// The longest that a condition may become in a row.
const ROW_LINES_MAX: usize = 3;

/// The content of a box with the place of each text, from the box's upper left corner.
#[derive(Clone, Debug)]
pub(super) struct Card {
    pub head: String,
    pub kind: String,
    pub words: Vec<(f64, String)>,
    pub rows: Vec<Row>,
    pub height: f64,
}

/// The replies that lead from one node to the same other.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Position of the node they lead to.
    pub to: usize,
    /// The upper edge of the row.
    pub top: f64,
    /// Where the line leaves the box.
    pub port: f64,
    pub lines: Vec<RowLine>,
    pub target: (f64, String),
    pub line: Stroke,
}

/// A line of text in a row.
#[derive(Clone, Debug)]
pub(super) struct RowLine {
    /// From the left edge of the text: what goes on from the line before stands further in.
    pub indent: f64,
    pub base: f64,
    pub words: String,
    pub face: Face,
    pub on_par: bool,
}

/// How a line between boxes is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stroke {
    Unreachable,
    Silence,
    Plain,
    Par,
}

impl Card {
    pub fn of(text: &Strings, map: &Map<'_>, position: usize) -> Card {
        let place = &map.places[position];
        let room = match place.par_step {
            Some(_) => INNER_WIDTH - 2.0 * STEP_RADIUS,
            None => INNER_WIDTH,
        };
        let mut card = Card {
            head: HEAD.cut(&place.node.id.value, room),
            kind: KIND.cut(&label::kind(text, place), room),
            words: Vec::new(),
            rows: Vec::new(),
            height: HEAD_HEIGHT,
        };
        let said = label::first_words(text, map.scenario, place);
        for line in WORDS.wrap(&said, INNER_WIDTH, WORDS_LINES_MAX) {
            card.height += LINE_HEIGHT;
            card.words.push((card.height, line));
        }
        card.height += PADDING * 0.8;
        let ways = map.ways_from(position);
        // What leads to the same place shares a row, unless its line is drawn otherwise.
        let kind_of = |way: &Way<'_>| (way.to, stroke(way).min(Stroke::Plain));
        let mut kinds: Vec<(usize, Stroke)> = Vec::new();
        for way in ways {
            if !kinds.contains(&kind_of(way)) {
                kinds.push(kind_of(way));
            }
        }
        for kind in kinds {
            let alike = ways.iter().filter(|way| kind_of(way) == kind);
            let alike: Vec<&Way<'_>> = alike.collect();
            let row = Row::of(text, map, &alike, card.height);
            card.height = row.bottom();
            card.rows.push(row);
        }
        card
    }
}

impl Row {
    fn of(text: &Strings, map: &Map<'_>, ways: &[&Way<'_>], top: f64) -> Row {
        let to = ways[0].to;
        let mut lines = Vec::new();
        let mut base = top;
        for way in ways {
            let face = if way.on_par { ROW_BOLD } else { ROW };
            let said = face.wrap(&said(text, way), INNER_WIDTH - INDENT, ROW_LINES_MAX);
            for (number, words) in said.into_iter().enumerate() {
                base += LINE_HEIGHT;
                lines.push(RowLine {
                    indent: if number == 0 { 0.0 } else { INDENT },
                    base,
                    words,
                    face,
                    on_par: way.on_par,
                });
            }
        }
        let target = format!("→ {}", map.places[to].node.id.value);
        let target = ROW.cut(&target, INNER_WIDTH);
        // Beside the last reply where there is room, else below it.
        let beside = lines.last().is_some_and(|line| {
            let used = line.indent + line.face.width(&line.words);
            used + ROW.width("  ") + ROW.width(&target) <= INNER_WIDTH
        });
        if !beside {
            base += LINE_HEIGHT;
        }
        Row {
            to,
            top,
            port: base - ROW.size * 0.35,
            lines,
            target: (base, target),
            line: ways
                .iter()
                .map(|way| stroke(way))
                .max()
                .unwrap_or(Stroke::Plain),
        }
    }

    fn bottom(&self) -> f64 {
        self.target.0 + LINE_HEIGHT * 0.4
    }
}

fn said(text: &Strings, way: &Way<'_>) -> String {
    let mut said = label::by(text, way);
    if let By::Choice(choice) = way.by
        && choice.critical.is_some()
    {
        said = format!("{said} (!)");
    }
    if way.on_par {
        said = format!("{PAR_MARK} {said}");
    }
    let conditions = label::conditions(text, way);
    if !conditions.is_empty() {
        said = format!("{said}, {}", conditions.join(", "));
    }
    if !way.reached {
        said = format!("{said}, {}", text.get("map-unreachable"));
    }
    said
}

fn stroke(way: &Way<'_>) -> Stroke {
    match (way.on_par, way.reached, way.by) {
        (true, ..) => Stroke::Par,
        (false, false, _) => Stroke::Unreachable,
        (false, true, By::Silence(_)) => Stroke::Silence,
        (false, true, By::Choice(_) | By::Itself) => Stroke::Plain,
    }
}
