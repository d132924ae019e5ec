//! Where each node stands: a column of its stage's band, a row for how far the conversation has come.
//!
//! A layered layout, with one rule that the layout crates lack: a node stays in its band, and a detour stands beside
//! what it leads around instead of pushing it down.

use super::label::Band;
use crate::insight::Map;
use crate::scenario::Stage;

/// Nodes of one band beside each other; more of them go into the next row.
const BAND_COLUMNS_MAX: usize = 2;

/// Rows and columns, both counted from 0.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    /// By node.
    pub cells: Vec<Cell>,
    pub rows: usize,
    /// The bands that have a node, in order, with how many columns each takes.
    pub bands: Vec<(Band, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub row: usize,
    /// Over all bands.
    pub column: usize,
}

impl Grid {
    pub fn of(map: &Map<'_>) -> Grid {
        let bands: Vec<Band> = map.places.iter().map(Band::of).collect();
        let band_of = |node: usize| {
            let position = Band::ALL.iter().position(|band| *band == bands[node]);
            position.expect("every band is in the list")
        };
        let order = order(map);
        let mut row_of = vec![0; bands.len()];
        // How many nodes of a band stand in a row already.
        let mut taken: Vec<[usize; Band::ALL.len()]> = Vec::new();
        let mut rank = vec![0; bands.len()];
        for (number, node) in order.all.iter().enumerate() {
            rank[*node] = number;
        }
        for (number, &node) in order.all.iter().enumerate() {
            if number == order.connected {
                // What nothing leads to stands below everything else.
                let below = taken.len();
                for &lost in &order.all[number..] {
                    row_of[lost] = below;
                }
            }
            let band = band_of(node);
            let mut row: usize = row_of[node];
            loop {
                if row >= taken.len() {
                    taken.resize(row + 1, [0; Band::ALL.len()]);
                }
                if taken[row][band] < BAND_COLUMNS_MAX {
                    break;
                }
                row += 1;
            }
            row_of[node] = row;
            taken[row][band] += 1;
            for way in map.ways_from(node) {
                // Ways back up are drawn upwards, and push nothing down.
                if rank[way.to] > rank[node] {
                    let least = row + step(bands[node], bands[way.to]);
                    row_of[way.to] = row_of[way.to].max(least);
                }
            }
        }
        let used = |band: usize| taken.iter().map(|row| row[band]).max().unwrap_or(0);
        let mut first = [0; Band::ALL.len()];
        let mut columns = 0;
        let mut widths = Vec::new();
        for (position, band) in Band::ALL.iter().enumerate() {
            first[position] = columns;
            columns += used(position);
            if used(position) > 0 {
                widths.push((*band, used(position)));
            }
        }
        // Of nodes beside each other the best way's comes first, so that it runs straight.
        let mut by_place: Vec<usize> = (0..bands.len()).collect();
        by_place.sort_by_key(|node| (map.places[*node].par_step.is_none(), rank[*node]));
        let mut placed = vec![[0; Band::ALL.len()]; taken.len()];
        let mut cells = vec![Cell { row: 0, column: 0 }; bands.len()];
        for node in by_place {
            let (row, band) = (row_of[node], band_of(node));
            cells[node] = Cell {
                row,
                column: first[band] + placed[row][band],
            };
            placed[row][band] += 1;
        }
        Grid {
            cells,
            rows: taken.len(),
            bands: widths,
        }
    }

    pub fn columns(&self) -> usize {
        self.bands.iter().map(|(_, columns)| columns).sum()
    }
}

/// How many rows further down a way leads: an ending or the beginning of a detour stands beside what leads to it.
fn step(from: Band, to: Band) -> usize {
    const DETOUR: Band = Band::Stage(Stage::Recover);
    match (from, to) {
        (_, Band::Endings) => 0,
        (from, to) if to == DETOUR && from != DETOUR => 0,
        _ => 1,
    }
}

/// Nodes in an order in which every way leads forward, but those that close a cycle.
struct Order {
    all: Vec<usize>,
    /// How many of them, at the beginning, the start is connected to.
    connected: usize,
}

/// Reverse postorder of a walk from the start, then from whatever is left. The walk keeps its own stack: a conversation
/// of ten thousand nodes in a row is as deep as it is long.
fn order(map: &Map<'_>) -> Order {
    let count = map.places.len();
    let start = map.places.iter().position(|place| place.is_start);
    let mut seen = vec![false; count];
    let mut connected = 0;
    let mut all = Vec::with_capacity(count);
    for (number, root) in start.into_iter().chain(0..count).enumerate() {
        if seen[root] {
            continue;
        }
        let mut finished = Vec::new();
        seen[root] = true;
        let mut stack = vec![(root, 0)];
        while let Some((node, next)) = stack.last_mut() {
            // The last way first: in reverse postorder, what the first reply leads to then comes first.
            let ways = map.ways_from(*node);
            match ways.len().checked_sub(*next + 1) {
                Some(at) => {
                    *next += 1;
                    let to = ways[at].to;
                    if !seen[to] {
                        seen[to] = true;
                        stack.push((to, 0));
                    }
                }
                None => {
                    finished.push(*node);
                    stack.pop();
                }
            }
        }
        all.extend(finished.into_iter().rev());
        if number == 0 {
            connected = all.len();
        }
    }
    Order { all, connected }
}
