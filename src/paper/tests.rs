//! What is printed of random scenarios, and of authors who write markup.

use crate::base::limits::MAP_NODES_DRAWN_MAX;
use crate::engine::compile;
use crate::engine::fixtures::{choice, decision, ending, scenario};
use crate::engine::random_scenario::{Shape, random_scenario};
use crate::insight::Map;
use crate::paper::map::{TooLarge, to_dot, to_mermaid, to_svg};
use crate::paper::script::{ScriptForm, write_script};
use crate::scenario::texts::each_text;
use crate::scenario::{Moves, Node, Outcome, Scenario, Stage};
use crate::scoring::Analysis;
use crate::text::{Language, Strings};
use proptest::prelude::*;

fn with_map<T>(scenario: &Scenario, look: impl FnOnce(&Map<'_>) -> T) -> T {
    let program = compile(scenario).expect("it compiles");
    look(&Map::of(scenario, &program, &Analysis::of(&program)))
}

/// Without a best way, which takes long to find among cycles.
fn with_map_only<T>(scenario: &Scenario, look: impl FnOnce(&Map<'_>) -> T) -> T {
    let program = compile(scenario).expect("it compiles");
    look(&Map::with_best_way(scenario, &program, &[]))
}

/// Every text in a picture, as a reader of XML sees it.
fn texts(svg: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).expect("an SVG is XML");
    let texts = document.descendants().filter_map(|node| node.text());
    texts.map(str::to_owned).collect()
}

/// In each format and language every node is there, and every way between them.
fn check_map(map: &Map<'_>) {
    for language in Language::ALL {
        let text = Strings::new(*language);
        let (dot, mermaid) = (to_dot(&text, map), to_mermaid(&text, map));
        let svg = to_svg(&text, map).expect("small enough");
        let texts = texts(&svg);
        for place in &map.places {
            let id = place.node.id.as_str();
            assert!(texts.iter().any(|text| text == id), "{id}");
            assert!(dot.contains(&format!("{id}\\n")), "{id}");
            assert!(mermaid.contains(&format!("{id}<br/>")), "{id}");
        }
        assert_eq!(dot.matches(" -> ").count(), map.ways.len());
    }
}

/// Every text is in the script with the id that a translation has for it, and every link leads somewhere.
fn check_script(map: &Map<'_>) {
    let moves = Moves::builtin();
    for language in Language::ALL {
        let text = Strings::new(*language);
        let script = |form| write_script(&text, map, &moves, "en", form);
        let (html, markdown) = (script(ScriptForm::Html), script(ScriptForm::Markdown));
        each_text(map.scenario, &mut |id, words| {
            let name = id.to_string();
            assert!(html.contains(&format!("<code>{name}</code>")), "{name}");
            assert!(markdown.contains(&format!("`{name}`")), "{name}");
            assert!(html.contains(words.as_str()), "{name}: {words}");
        });
        for place in &map.places {
            let id = &place.node.id.value;
            assert_eq!(html.matches(&format!("<h3 id=\"node-{id}\">")).count(), 1);
            assert_eq!(
                markdown.matches(&format!("<a id=\"node-{id}\">")).count(),
                1
            );
        }
        for link in html.split("href=\"#").skip(1) {
            let target = link.split('"').next().expect("it ends");
            assert!(html.contains(&format!("id=\"{target}\"")), "{target}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_scenario_has_a_script(seed in any::<u64>(), decisions in 1..12_u32) {
        let shape = Shape { decisions, cycles: true, reads_feelings: false };
        with_map_only(&random_scenario(seed, shape), check_script);
    }

    #[test]
    fn every_scenario_has_a_map(seed in any::<u64>(), decisions in 1..20_u32) {
        let shape = Shape { decisions, cycles: false, reads_feelings: false };
        with_map(&random_scenario(seed, shape), check_map);
    }

    #[test]
    fn every_tangle_has_a_map(seed in any::<u64>(), decisions in 1..40_u32) {
        let shape = Shape { decisions, cycles: true, reads_feelings: false };
        with_map_only(&random_scenario(seed, shape), check_map);
    }
}

#[test]
fn what_an_author_writes_never_becomes_markup() {
    let evil = "</title><script>alert(1)</script>\u{1} \"quoted\" \\ [x](y) #1; ]] --> end";
    let mut scenario = scenario(
        "a",
        vec![
            decision("a", Stage::Open, 1, vec![choice("a", "b", [1; 3], "c")]),
            ending("c", Outcome::Success, 0),
        ],
    );
    evil.clone_into(&mut scenario.title);
    for node in &mut scenario.nodes {
        evil.clone_into(&mut node.lines[0].says.variants[0]);
    }
    let text = Strings::new(Language::English);
    with_map(&scenario, |map| {
        let svg = to_svg(&text, map).expect("small enough");
        let document = roxmltree::Document::parse(&svg).expect("an SVG is XML");
        assert!(
            !document
                .descendants()
                .any(|node| node.has_tag_name("script"))
        );
        let mermaid = to_mermaid(&text, map);
        let body = mermaid.split("flowchart").nth(1).expect("a flowchart");
        assert!(
            !body.contains("<script") && !body.contains("\"quoted"),
            "{body}"
        );
        let dot = to_dot(&text, map);
        assert!(dot.contains("\\\"quoted\\\""), "{dot}");
        let moves = Moves::builtin();
        for form in [ScriptForm::Html, ScriptForm::Markdown] {
            let script = write_script(&text, map, &moves, "en", form);
            assert!(
                !script.contains("<script") || script.contains("\\<script"),
                "{script}"
            );
        }
    });
}

/// A conversation of `count` decisions in a row.
fn long(count: usize) -> Scenario {
    let id = |position: usize| match position < count {
        true => format!("n{position}"),
        false => "end".to_owned(),
    };
    let node = |position: usize| -> Node {
        let replies = vec![
            choice(&id(position), "on", [1; 3], &id(position + 1)),
            choice(&id(position), "back", [0; 3], &id(position / 2)),
        ];
        decision(&id(position), Stage::ALL[position % 6], 1, replies)
    };
    let mut nodes: Vec<Node> = (0..count).map(node).collect();
    // One move for all: a scenario has only so many different ones.
    for node in &mut nodes {
        if let crate::scenario::NodeBody::Decision(decision) = &mut node.body {
            for choice in &mut decision.choices {
                choice.moves.clear();
            }
        }
    }
    nodes.push(ending("end", Outcome::Success, 0));
    scenario("n0", nodes)
}

#[test]
fn the_largest_map_is_drawn_and_a_larger_one_is_only_written() {
    let text = Strings::new(Language::English);
    with_map_only(&long(MAP_NODES_DRAWN_MAX - 1), |map| {
        texts(&to_svg(&text, map).expect("just small enough"));
    });
    with_map_only(&long(MAP_NODES_DRAWN_MAX), |map| {
        let nodes = MAP_NODES_DRAWN_MAX + 1;
        assert_eq!(to_svg(&text, map), Err(TooLarge { nodes }));
        assert_eq!(to_dot(&text, map).matches(" -> ").count(), map.ways.len());
        assert!(to_mermaid(&text, map).lines().count() > map.ways.len());
    });
}
