//! Where the boxes stand in pixels, and how the lines run between them.
//!
//! A line leaves its row at the side of a box, runs down or up in the alley beside the column, along the alley above the
//! row of its target, and enters that from above. Alleys hold no boxes, so no line crosses one. All lines to the same
//! node share their tracks and flow together, like pipes; the best way has its own.

use super::card::{CARD_WIDTH, Card, Stroke};
use super::grid::Grid;
use std::collections::BTreeMap;

/// Between two tracks of an alley.
const TRACK_GAP: f64 = 9.0;

/// Between the outer track of an alley and the boxes beside it.
const ALLEY_MARGIN: f64 = 24.0;

/// Between the boxes and the outer track of an alley below them.
const ALLEY_ABOVE: f64 = 14.0;

/// Between the outer track of an alley and the boxes below it: room for the head of an arrow.
const ALLEY_BELOW: f64 = 26.0;

/// How far beside the middle other lines enter where the best way enters, too.
const BESIDE_PAR: f64 = 30.0;

/// Everything placed, from the upper left corner of the first alley.
#[derive(Clone, Debug)]
pub(super) struct Routes {
    pub width: f64,
    pub height: f64,
    /// Left edge of each column's boxes.
    pub column_x: Vec<f64>,
    /// Upper edge of each row's boxes.
    pub row_y: Vec<f64>,
    pub lines: Vec<Line>,
}

/// A line from a row of a box to another box.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub to: usize,
    pub stroke: Stroke,
    /// Corners, the first at the row and the last at the target.
    pub points: Vec<(f64, f64)>,
}

/// What flows together: the target, and whether it is the best way.
type Bundle = (usize, bool);

/// A row of a box and where its line begins.
struct Link {
    from: usize,
    bundle: Bundle,
    stroke: Stroke,
    /// From the box's upper edge.
    port: f64,
    /// Leaves to the right of its box.
    right: bool,
    /// The alley beside the box, counted from the left.
    alley: usize,
}

/// The tracks of one alley: for each bundle the stretch it takes, in any unit that has the order of the picture.
#[derive(Default)]
struct Alley {
    stretches: BTreeMap<Bundle, (i64, i64)>,
    tracks: BTreeMap<Bundle, usize>,
    count: usize,
}

impl Alley {
    fn add(&mut self, bundle: Bundle, a: i64, b: i64) {
        let stretch = self.stretches.entry(bundle).or_insert((a.min(b), a.max(b)));
        *stretch = (stretch.0.min(a).min(b), stretch.1.max(a).max(b));
    }

    /// Gives each stretch the first track that is free there.
    fn assign(&mut self) {
        let mut stretches: Vec<(i64, i64, Bundle)> = self
            .stretches
            .iter()
            .map(|(bundle, (from, to))| (*from, *to, *bundle))
            .collect();
        stretches.sort_unstable();
        let mut ends: Vec<i64> = Vec::new();
        for (from, to, bundle) in stretches {
            let free = ends.iter().position(|end| *end < from);
            let track = free.unwrap_or(ends.len());
            match free {
                Some(track) => ends[track] = to,
                None => ends.push(to),
            }
            self.tracks.insert(bundle, track);
        }
        self.count = ends.len();
    }

    /// From the first track to the last.
    fn breadth(&self) -> f64 {
        self.count.saturating_sub(1) as f64 * TRACK_GAP
    }

    /// From the first track.
    fn place(&self, bundle: Bundle) -> f64 {
        let track = self.tracks.get(&bundle).copied().unwrap_or(0);
        track as f64 * TRACK_GAP
    }
}

/// Units of an alley's stretches: room for every port of a row, and for every track of an alley.
const UNITS: i64 = 1_000_000;

impl Routes {
    pub fn of(grid: &Grid, cards: &[Card]) -> Routes {
        let links = links(grid, cards);
        let mut upright: Vec<Alley> = (0..=grid.columns()).map(|_| Alley::default()).collect();
        for link in &links {
            let from = grid.cells[link.from].row as i64 * UNITS + 1 + (link.port * 10.0) as i64;
            let to = grid.cells[link.bundle.0].row as i64 * UNITS;
            upright[link.alley].add(link.bundle, from, to);
        }
        upright.iter_mut().for_each(Alley::assign);
        let mut level: Vec<Alley> = (0..grid.rows).map(|_| Alley::default()).collect();
        for link in &links {
            let target = grid.cells[link.bundle.0];
            let track = upright[link.alley].tracks[&link.bundle] as i64;
            let from = link.alley as i64 * UNITS + track;
            let to = target.column as i64 * UNITS + UNITS / 2;
            level[target.row].add(link.bundle, from, to);
        }
        level.iter_mut().for_each(Alley::assign);

        let mut column_x = Vec::new();
        let mut alley_x = Vec::new();
        let mut x = 0.0;
        for alley in &upright {
            x += ALLEY_MARGIN;
            alley_x.push(x);
            x += alley.breadth() + ALLEY_MARGIN;
            column_x.push(x);
            x += CARD_WIDTH;
        }
        column_x.pop();
        let width = x - CARD_WIDTH;
        let mut row_height = vec![0.0_f64; grid.rows];
        for (cell, card) in grid.cells.iter().zip(cards) {
            row_height[cell.row] = row_height[cell.row].max(card.height);
        }
        let mut row_y = Vec::new();
        let mut alley_y = Vec::new();
        let mut y = 0.0;
        for (alley, height) in level.iter().zip(&row_height) {
            y += ALLEY_ABOVE;
            alley_y.push(y);
            y += alley.breadth() + ALLEY_BELOW;
            row_y.push(y);
            y += height;
        }

        let with_par: Vec<bool> = (0..cards.len())
            .map(|node| links.iter().any(|link| link.bundle == (node, true)))
            .collect();
        let lines = links.iter().map(|link| {
            let (start, target) = (grid.cells[link.from], grid.cells[link.bundle.0]);
            let port_x = column_x[start.column] + if link.right { CARD_WIDTH } else { 0.0 };
            let port_y = row_y[start.row] + link.port;
            let track_x = alley_x[link.alley] + upright[link.alley].place(link.bundle);
            let track_y = alley_y[target.row] + level[target.row].place(link.bundle);
            let beside = match with_par[link.bundle.0] && !link.bundle.1 {
                true => BESIDE_PAR,
                false => 0.0,
            };
            let entry_x = column_x[target.column] + CARD_WIDTH / 2.0 + beside;
            Line {
                to: link.bundle.0,
                stroke: link.stroke,
                points: vec![
                    (port_x, port_y),
                    (track_x, port_y),
                    (track_x, track_y),
                    (entry_x, track_y),
                    (entry_x, row_y[target.row]),
                ],
            }
        });
        let lines = lines.collect();
        Routes {
            width,
            height: y + ALLEY_ABOVE,
            column_x,
            row_y,
            lines,
        }
    }
}

fn links(grid: &Grid, cards: &[Card]) -> Vec<Link> {
    let mut links = Vec::new();
    for (from, card) in cards.iter().enumerate() {
        let column = grid.cells[from].column;
        for row in &card.rows {
            let right = grid.cells[row.to].column >= column;
            links.push(Link {
                from,
                bundle: (row.to, row.line == Stroke::Par),
                stroke: row.line,
                port: row.port,
                right,
                alley: column + usize::from(right),
            });
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::random_scenario::{Shape, random_scenario};
    use crate::insight::Map;
    use crate::text::{Language, Strings};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_line_crosses_a_box(seed in any::<u64>(), decisions in 1..40_u32) {
            let shape = Shape { decisions, cycles: true, reads_feelings: false };
            let scenario = random_scenario(seed, shape);
            let program = compile(&scenario).expect("it compiles");
            let map = Map::with_best_way(&scenario, &program, &[]);
            let text = Strings::new(Language::English);
            let cards: Vec<Card> = (0..map.places.len()).map(|at| Card::of(&text, &map, at)).collect();
            let grid = Grid::of(&map);
            let routes = Routes::of(&grid, &cards);
            let mut cells: Vec<(usize, usize)> =
                grid.cells.iter().map(|cell| (cell.row, cell.column)).collect();
            cells.sort_unstable();
            cells.dedup();
            prop_assert_eq!(cells.len(), cards.len(), "each box has its own place");
            for line in &routes.lines {
                for ends in line.points.windows(2) {
                    for (cell, card) in grid.cells.iter().zip(&cards) {
                        let (left, top) = (routes.column_x[cell.column], routes.row_y[cell.row]);
                        let apart = ends[0].0.max(ends[1].0) <= left
                            || ends[0].0.min(ends[1].0) >= left + CARD_WIDTH
                            || ends[0].1.max(ends[1].1) <= top
                            || ends[0].1.min(ends[1].1) >= top + card.height;
                        prop_assert!(apart, "{:?} crosses the box at {:?}", ends, cell);
                    }
                }
            }
        }
    }

    #[test]
    fn stretches_that_meet_get_tracks_of_their_own() {
        let mut alley = Alley::default();
        alley.add((1, false), 0, 10);
        alley.add((2, false), 10, 20);
        alley.add((3, false), 11, 12);
        alley.add((3, false), 5, 6);
        alley.add((4, false), 21, 30);
        alley.assign();
        let track = |node| alley.tracks[&(node, false)];
        assert_eq!([track(1), track(3), track(2), track(4)], [0, 1, 2, 0]);
        assert_eq!(alley.count, 3);
    }
}
