//! The map as a picture that stands for itself: no fonts, scripts or files from elsewhere.

mod pen;

use super::card::{CARD_WIDTH, Card, HEAD, KIND, PADDING, Stroke, WORDS};
use super::grid::Grid;
use super::label::{self, Band, outcome_mark};
use super::measure::Face;
use super::routes::Routes;
use crate::base::limits::MAP_NODES_DRAWN_MAX;
use crate::insight::Map;
use crate::paper::escape::escape;
use crate::scenario::{NodeBody, Outcome, Stage};
use crate::text::Strings;
use pen::{colours, look, write_line, write_row, write_step, write_text, write_text_styled};
use std::fmt::Write as _;

/// A map that is too large to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{nodes} nodes are more than the {MAP_NODES_DRAWN_MAX} that are drawn")]
pub struct TooLarge {
    pub nodes: usize,
}

const MARGIN: f64 = 28.0;
const TITLE: Face = Face::bold(26.0);
const SUBTITLE: Face = Face::plain(14.0);
const LEGEND: Face = Face::plain(12.5);
const BAND: Face = Face::bold(16.0);
const BAND_HEIGHT: f64 = 34.0;
const BAND_MARGIN: f64 = 12.0;
const LEGEND_LINE: f64 = 21.0;

const INK: &str = "#1b1f24";
const MUTED: &str = "#4a525c";
const PAPER: &str = "#fcfcfa";
const PAR: &str = "#1f5fbf";

/// The map drawn, with columns for the stages.
///
/// # Errors
/// More than [`MAP_NODES_DRAWN_MAX`] nodes.
pub fn to_svg(text: &Strings, map: &Map<'_>) -> Result<String, TooLarge> {
    let nodes = map.places.len();
    if nodes > MAP_NODES_DRAWN_MAX {
        return Err(TooLarge { nodes });
    }
    let cards: Vec<Card> = (0..nodes).map(|node| Card::of(text, map, node)).collect();
    let grid = Grid::of(map);
    let routes = Routes::of(&grid, &cards);
    let mut picture = Picture {
        text,
        map,
        cards: &cards,
        grid: &grid,
        routes: &routes,
        out: String::new(),
    };
    picture
        .draw()
        .expect("a text takes whatever is written to it");
    Ok(picture.out)
}

struct Picture<'a> {
    text: &'a Strings,
    map: &'a Map<'a>,
    cards: &'a [Card],
    grid: &'a Grid,
    routes: &'a Routes,
    out: String,
}

impl Picture<'_> {
    fn draw(&mut self) -> std::fmt::Result {
        let legend = self.legend();
        let head = MARGIN + 34.0 + 22.0 + 14.0 + legend.len() as f64 * LEGEND_LINE + 18.0;
        let top = head + BAND_HEIGHT;
        let widest = legend.iter().map(|(_, words)| LEGEND.width(words) + 70.0);
        let titles = [TITLE.width(&self.title()), SUBTITLE.width(&self.subtitle())];
        let widest = widest.chain(titles).fold(self.routes.width, f64::max);
        let width = widest + 2.0 * MARGIN;
        let height = top + self.routes.height + BAND_HEIGHT + MARGIN;
        self.open(width, height)?;
        self.write_head(&legend)?;
        self.write_bands(head, height - MARGIN)?;
        writeln!(self.out, "<g transform=\"translate({MARGIN} {top:.1})\">")?;
        // What is drawn later lies on top: the best way over the others.
        for stroke in [
            Stroke::Unreachable,
            Stroke::Silence,
            Stroke::Plain,
            Stroke::Par,
        ] {
            let lines = self.routes.lines.iter();
            for line in lines.filter(|line| line.stroke == stroke) {
                write_line(&mut self.out, self.map, line)?;
            }
        }
        for position in 0..self.cards.len() {
            self.write_card(position)?;
        }
        writeln!(self.out, "</g>\n</svg>")
    }

    fn open(&mut self, width: f64, height: f64) -> std::fmt::Result {
        let title = self.title();
        let description = self.description();
        let out = &mut self.out;
        writeln!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" aria-labelledby=\"map-title map-description\" lang=\"{}\" font-family=\"'Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,'DejaVu Sans',sans-serif\" fill=\"{INK}\">",
            self.text.language().code()
        )?;
        writeln!(out, "<title id=\"map-title\">{}</title>", escape(&title))?;
        writeln!(
            out,
            "<desc id=\"map-description\">{}</desc>",
            escape(&description)
        )?;
        // Paper of its own, so that it reads the same on a light and on a dark page.
        writeln!(
            out,
            "<rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>"
        )
    }

    fn title(&self) -> String {
        let title = [("title", (&self.map.scenario.title).into())];
        self.text.format("map-title", &title)
    }

    fn subtitle(&self) -> String {
        let scenario = self.map.scenario;
        let args = [
            ("id", scenario.id.value.as_str().into()),
            ("customer", (&scenario.customer.name).into()),
        ];
        self.text.format("map-subtitle", &args)
    }

    /// What a picture says, for people who cannot see it.
    fn description(&self) -> String {
        let count = |of: fn(&NodeBody) -> bool| {
            let alike = self.map.places.iter().filter(|place| of(&place.node.body));
            alike.count()
        };
        let id = |position: usize| self.map.places[position].node.id.value.as_str();
        let way: Vec<&str> = self.map.par.iter().map(|position| id(*position)).collect();
        let text = self.text;
        let args = [
            (
                "decisions",
                count(|body| matches!(body, NodeBody::Decision(_))).into(),
            ),
            (
                "beats",
                count(|body| matches!(body, NodeBody::Beat(_))).into(),
            ),
            (
                "endings",
                count(|body| matches!(body, NodeBody::Ending(_))).into(),
            ),
            ("way", way.join(" → ").into()),
        ];
        let described = text.format("map-description", &args);
        let lost: Vec<&str> = self
            .map
            .places
            .iter()
            .filter(|place| !place.reached)
            .map(|place| place.node.id.value.as_str())
            .collect();
        match lost.is_empty() {
            true => described,
            false => {
                let nodes = [("nodes", lost.join(", ").into())];
                let lost = text.format("map-description-unreachable", &nodes);
                format!("{described} {lost}")
            }
        }
    }

    /// A sample of a line, if there is one, and what it means. Only what is in the picture is explained.
    fn legend(&self) -> Vec<(Option<Stroke>, String)> {
        let text = self.text;
        let steps = [("steps", self.map.par.len().into())];
        let mut legend = vec![
            match self.map.places.iter().any(|place| place.par_step.is_some()) {
                true => (Some(Stroke::Par), text.format("map-par", &steps)),
                false => (None, text.get("map-par-none")),
            },
        ];
        let has = |stroke| self.routes.lines.iter().any(|line| line.stroke == stroke);
        if has(Stroke::Silence) {
            legend.push((Some(Stroke::Silence), text.get("map-legend-silence")));
        }
        if has(Stroke::Unreachable) || self.map.places.iter().any(|place| !place.reached) {
            let words = text.get("map-legend-unreachable");
            legend.push((Some(Stroke::Unreachable), words));
        }
        let outcomes = Outcome::ALL.iter().map(|outcome| {
            let word = text.word("outcome", outcome.kebab());
            format!("{} {word}", outcome_mark(*outcome))
        });
        let mut marks: Vec<String> = outcomes.collect();
        marks.push(text.get("map-legend-critical"));
        legend.push((None, marks.join("   ·   ")));
        legend.push((None, text.get("map-legend-reads")));
        legend
    }

    fn write_head(&mut self, legend: &[(Option<Stroke>, String)]) -> std::fmt::Result {
        let (title, subtitle) = (self.title(), self.subtitle());
        let mut y = MARGIN + 26.0;
        write_text(&mut self.out, MARGIN, y, TITLE, INK, &title)?;
        y += 24.0;
        write_text(&mut self.out, MARGIN, y, SUBTITLE, MUTED, &subtitle)?;
        y += 12.0;
        for (stroke, words) in legend {
            y += LEGEND_LINE;
            let mut x = MARGIN;
            if let Some(stroke) = stroke {
                let middle = y - 4.0;
                write!(
                    self.out,
                    "<path d=\"M{x} {middle:.1}h54\" fill=\"none\" {}/>",
                    look(*stroke, MUTED)
                )?;
                x += 66.0;
            }
            write_text(&mut self.out, x, y, LEGEND, INK, words)?;
        }
        Ok(())
    }

    /// A pale strip for each stage, named above and below.
    fn write_bands(&mut self, top: f64, bottom: f64) -> std::fmt::Result {
        let mut column = 0;
        for (band, columns) in &self.grid.bands {
            let left = MARGIN + self.routes.column_x[column] - BAND_MARGIN;
            let last = self.routes.column_x[column + columns - 1];
            let right = MARGIN + last + CARD_WIDTH + BAND_MARGIN;
            column += columns;
            let fill = match band {
                Band::Stage(Stage::Recover) => "#f8f1e4",
                Band::Stage(_) => "#edf1f6",
                Band::Endings => "#efefec",
            };
            writeln!(
                self.out,
                "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"10\" fill=\"{fill}\"/>",
                right - left,
                bottom - top
            )?;
            let title = BAND.cut(&band.title(self.text), right - left - 2.0 * BAND_MARGIN);
            for y in [top + 24.0, bottom - 12.0] {
                write_text(&mut self.out, left + BAND_MARGIN, y, BAND, MUTED, &title)?;
            }
        }
        Ok(())
    }

    fn write_card(&mut self, position: usize) -> std::fmt::Result {
        let card = &self.cards[position];
        let place = &self.map.places[position];
        let cell = self.grid.cells[position];
        let x = self.routes.column_x[cell.column];
        let y = self.routes.row_y[cell.row];
        let out = &mut self.out;
        writeln!(out, "<g transform=\"translate({x:.1} {y:.1})\">")?;
        let words = label::first_words(self.text, self.map.scenario, place);
        let words = format!("{}: {words}", place.node.id.value);
        writeln!(out, "<title>{}</title>", escape(&words))?;
        let (fill, edge) = colours(place);
        let (edge, breadth) = match place.par_step {
            Some(_) => (PAR, 3.0),
            None => (edge, 1.3),
        };
        let dashes = match place.reached {
            true => "",
            false => " stroke-dasharray=\"7 5\"",
        };
        let round = match &place.node.body {
            NodeBody::Decision(_) => 6.0,
            NodeBody::Beat(_) | NodeBody::Ending(_) => 18.0,
        };
        writeln!(
            out,
            "<rect width=\"{CARD_WIDTH}\" height=\"{:.1}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"{edge}\" stroke-width=\"{breadth}\"{dashes}/>",
            card.height
        )?;
        write_text(out, PADDING, 20.0, HEAD, INK, &card.head)?;
        write_text(out, PADDING, 35.0, KIND, MUTED, &card.kind)?;
        if let Some(step) = place.par_step {
            write_step(out, step)?;
        }
        for (base, line) in &card.words {
            write_text_styled(
                out,
                PADDING,
                *base,
                WORDS,
                INK,
                line,
                " font-style=\"italic\"",
            )?;
        }
        for row in &card.rows {
            write_row(out, row)?;
        }
        writeln!(out, "</g>")
    }
}
