//! The order in which somebody reads a whole scenario: the best way first, then what leads away from it.

use super::map::Map;
use crate::scenario::Stage;
use std::collections::VecDeque;

/// A part of a scenario, with its nodes in reading order; no node is in two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub kind: PartKind,
    /// Positions of nodes on the map, at least one.
    pub places: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    BestWay,
    OtherWays,
    Detours,
    Endings,
    Unreachable,
}

impl PartKind {
    /// In reading order.
    pub const ALL: [PartKind; 5] = [
        PartKind::BestWay,
        PartKind::OtherWays,
        PartKind::Detours,
        PartKind::Endings,
        PartKind::Unreachable,
    ];

    /// The word used in identifiers of texts.
    pub const fn kebab(self) -> &'static str {
        match self {
            PartKind::BestWay => "best-way",
            PartKind::OtherWays => "other-ways",
            PartKind::Detours => "detours",
            PartKind::Endings => "endings",
            PartKind::Unreachable => "unreachable",
        }
    }

    fn of(map: &Map<'_>, place: usize) -> PartKind {
        let place = &map.places[place];
        match (place.reached, place.par_step, place.stage()) {
            (_, Some(_), _) => PartKind::BestWay,
            (false, None, _) => PartKind::Unreachable,
            (true, None, None) => PartKind::Endings,
            (true, None, Some(Stage::Recover)) => PartKind::Detours,
            (true, None, Some(_)) => PartKind::OtherWays,
        }
    }
}

/// Every node of the map, in parts; a part without nodes is left out.
pub fn reading_order(map: &Map<'_>) -> Vec<Part> {
    let order = breadth_first(map);
    let parts = PartKind::ALL.into_iter().map(|kind| {
        let inside = order.iter().copied();
        let mut places: Vec<usize> = inside
            .filter(|place| PartKind::of(map, *place) == kind)
            .collect();
        if kind == PartKind::BestWay {
            places.sort_by_key(|place| map.places[*place].par_step);
        }
        Part { kind, places }
    });
    parts.filter(|part| !part.places.is_empty()).collect()
}

/// From the start, then from whatever no way leads to, in written order.
fn breadth_first(map: &Map<'_>) -> Vec<usize> {
    let mut seen = vec![false; map.places.len()];
    let mut order = Vec::with_capacity(map.places.len());
    let start = map.places.iter().position(|place| place.is_start);
    for root in start.into_iter().chain(0..map.places.len()) {
        let mut waiting = VecDeque::from([root]);
        while let Some(place) = waiting.pop_front() {
            if !std::mem::replace(&mut seen[place], true) {
                order.push(place);
                waiting.extend(map.ways_from(place).iter().map(|way| way.to));
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::compile;
    use crate::engine::fixtures::worked_example;
    use crate::engine::random_scenario::{Shape, random_scenario};
    use proptest::prelude::*;

    #[test]
    fn the_best_way_is_read_first_and_the_endings_last() {
        let scenario = worked_example();
        let program = compile(&scenario).expect("it compiles");
        let analysis = crate::scoring::Analysis::of(&program);
        let map = Map::of(&scenario, &program, &analysis);
        let parts: Vec<String> = reading_order(&map)
            .iter()
            .map(|part| {
                let ids = part
                    .places
                    .iter()
                    .map(|at| map.places[*at].node.id.as_str());
                format!(
                    "{}: {}",
                    part.kind.kebab(),
                    ids.collect::<Vec<_>>().join(" ")
                )
            })
            .collect();
        assert_eq!(
            parts,
            [
                "best-way: d1 d2 d3 d4 d5 great",
                "other-ways: d2x",
                "endings: hang-up transfer ok",
            ]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_node_is_read_once(seed in any::<u64>(), decisions in 1..30_u32) {
            let shape = Shape { decisions, cycles: true, reads_feelings: false };
            let scenario = random_scenario(seed, shape);
            let program = compile(&scenario).expect("it compiles");
            let map = Map::with_best_way(&scenario, &program, &[]);
            let parts = reading_order(&map);
            let mut read: Vec<usize> = parts.into_iter().flat_map(|part| part.places).collect();
            read.sort_unstable();
            prop_assert_eq!(read, (0..scenario.nodes.len()).collect::<Vec<_>>());
        }
    }
}
