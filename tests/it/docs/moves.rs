//! `docs/moves.md` is written from the moves that are built in; `PEDULI_WRITE_DOCS=1` writes it anew.

use super::{read, root};
use peduli::scenario::{Axis, Element, Move, MoveEffect, Moves, Principle};
use std::fmt::Write as _;
use std::fs;

/// With this variable in the environment the test writes the page instead of comparing it.
const UPDATE: &str = "PEDULI_WRITE_DOCS";

const HEAD: &str = "\
# Moves

A move is something that a reply *does* to the person it is said to: it names a feeling, cuts in, gives a time. Each
choice of a [scenario](writing-scenarios.md) names the moves it makes. The debrief tells them by their names, and a move
that was made before works less the next time ([how the customer feels](writing-scenarios.md#how-the-customer-feels)).

A move earns no points by itself: the key of the choice does. But they should agree. A reply with a move that harms will
seldom have a good key on the same axis.

*Principles* are numbered P1 to P14, *elements* 1.1 to 5.4; both are named [below](#principles).
";

const TAIL_OF_HEAD: &str = "
*This page is written from the program; `PEDULI_WRITE_DOCS=1 cargo test --no-default-features docs::moves` renews it.*
";

fn rendered(moves: &Moves) -> String {
    let mut out = format!("{HEAD}{TAIL_OF_HEAD}");
    for axis in Axis::ALL {
        writeln!(out, "\n## {}", axis.name()).expect("writing to a string cannot fail");
        for (effect, heading) in [(MoveEffect::Helps, "helps"), (MoveEffect::Harms, "harms")] {
            group(moves, axis, effect, heading, &mut out);
        }
    }
    defensive(moves, &mut out);
    names(moves, &mut out);
    out
}

fn group(moves: &Moves, axis: Axis, effect: MoveEffect, heading: &str, out: &mut String) {
    let axis_name = axis.name();
    write!(
        out,
        "\n### {axis_name}: what {heading}\n\n| move | name | what it looks like | principles | elements |\n|---|---|---|---|---|\n"
    )
    .expect("writing to a string cannot fail");
    let found = moves
        .iter()
        .filter(|(_, found)| found.axis == axis && found.effect == effect);
    for (id, found) in found {
        let Move {
            principles,
            elements,
            name,
            looks_like,
            ..
        } = found;
        let principles = listed(principles);
        let elements = listed(elements);
        let (name, looks_like) = (name.in_language("en"), looks_like.in_language("en"));
        writeln!(
            out,
            "| `{id}` | {name} | {looks_like} | {principles} | {elements} |"
        )
        .expect("writing to a string cannot fail");
    }
}

fn defensive(moves: &Moves, out: &mut String) {
    out.push_str(
        "\n## The three defensive mistakes\n\n\
         Three moves protect whoever makes them and leave the customer alone. Where one decided a conversation, the debrief\n\
         calls it by its name.\n\n",
    );
    for (id, found) in moves.iter().filter(|(_, found)| found.defensive.is_some()) {
        let looks_like = found.looks_like.in_language("en");
        writeln!(out, "- `{id}`: {looks_like}").expect("writing to a string cannot fail");
    }
}

fn names(moves: &Moves, out: &mut String) {
    out.push_str("\n## Principles\n\n| | principle |\n|---|---|\n");
    for principle in Principle::all() {
        let name = moves
            .principle(principle)
            .expect("every principle is named");
        let name = name.in_language("en");
        writeln!(out, "| {principle} | {name} |").expect("writing to a string cannot fail");
    }
    out.push_str(
        "\n## Competence elements\n\n\
         From the national standard for customer service, in five units. A session can support a claim to an element; it is\n\
         never enough by itself.\n\n| | element |\n|---|---|\n",
    );
    for element in Element::ALL {
        let name = moves.element(*element).expect("every element is named");
        let name = name.in_language("en");
        writeln!(out, "| {element} | {name} |").expect("writing to a string cannot fail");
    }
}

fn listed(values: &[impl ToString]) -> String {
    let values: Vec<String> = values.iter().map(ToString::to_string).collect();
    values.join(", ")
}

#[test]
fn the_page_of_moves_is_up_to_date() {
    let path = root().join("docs").join("moves.md");
    let expected = rendered(&Moves::builtin());
    if std::env::var_os(UPDATE).is_some() {
        fs::write(&path, &expected).expect("the page can be written");
    }
    let written = read(&path);
    assert!(
        written == expected,
        "docs/moves.md is not what the moves say; write it anew with {UPDATE}=1"
    );
}

#[test]
fn every_move_stands_on_the_page_once() {
    let page = rendered(&Moves::builtin());
    for name in Moves::builtin().names() {
        assert_eq!(page.matches(&format!("| `{name}` |")).count(), 1, "{name}");
    }
}
