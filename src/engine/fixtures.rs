//! Scenarios built in code for tests.

use crate::base::text_range::ByteRange;
use crate::scenario::*;

pub fn spanned(text: &str) -> Spanned<Name> {
    Spanned {
        value: text.to_owned().into(),
        range: ByteRange::default(),
    }
}

pub fn onward(goto: &str) -> Onward {
    Onward {
        routes: Vec::new(),
        goto: spanned(goto),
    }
}

/// A choice that moves nothing but its key; its own move is named after it and its node.
pub fn choice(node: &str, id: &str, key: [i16; 3], goto: &str) -> Choice {
    let [empathy, patience, ownership] = key.map(|points| Some(points * 100));
    Choice {
        id: spanned(id),
        says: format!("Reply {id}"),
        key: Key {
            empathy,
            patience,
            ownership,
        },
        moves: vec![spanned(&format!("{node}-{id}"))],
        why: "Because.".to_owned(),
        when: None,
        onward: onward(goto),
        effects: Effects::default(),
        critical: None,
        costs: 0,
        standards: Vec::new(),
        range: ByteRange::default(),
    }
}

pub fn line(id: &str, says: &str) -> Line {
    Line {
        id: spanned(id),
        by: Speaker::Customer,
        says: Wording {
            variants: vec![says.to_owned()],
        },
        thinks: None,
        when: None,
    }
}

pub fn decision(id: &str, stage: Stage, weight: u8, choices: Vec<Choice>) -> Node {
    Node {
        id: spanned(id),
        lines: vec![line("line-1", id)],
        body: NodeBody::Decision(Decision {
            stage,
            weight,
            choices,
            silence: None,
        }),
    }
}

pub fn ending(id: &str, outcome: Outcome, loss: u16) -> Node {
    Node {
        id: spanned(id),
        lines: vec![line("line-1", id)],
        body: NodeBody::Ending(Ending {
            outcome,
            tells: Tells::Nothing,
            loss: loss * 100,
            afterwards: "It was over.".to_owned(),
        }),
    }
}

pub fn scenario(start: &str, nodes: Vec<Node>) -> Scenario {
    Scenario {
        id: spanned("test"),
        language: "en".to_owned(),
        title: "Test".to_owned(),
        summary: "A test.".to_owned(),
        channel: ChannelKind::Call,
        phase: Phase::After,
        sector: "test".to_owned(),
        complaint: ComplaintKind::Justified,
        fault: Fault::Company,
        difficulty: 3,
        composite: Weights::EQUAL,
        mandatory: Vec::new(),
        briefing: Briefing {
            role: "You.".to_owned(),
            ticket: "None.".to_owned(),
            look_up: Vec::new(),
        },
        customer: Customer {
            name: "Ann".to_owned(),
            persona: Persona::Custom(Sensitivity {
                anger: 1000,
                disappointment: 1000,
                worry: 1000,
            }),
            feels: StartFeelings {
                anger: 650,
                disappointment: 550,
                worry: 350,
            },
            look: Look::default(),
        },
        cast: Vec::new(),
        start: spanned(start),
        nodes,
    }
}

/// "Missed boiler visit", the worked example of the scoring notes.
pub fn worked_example() -> Scenario {
    let with = |mut choice: Choice, progress: i16, informs: i16, effort: u8| {
        choice.effects = Effects {
            progress,
            informs,
            effort,
            ..Effects::default()
        };
        choice
    };
    let critical = |mut choice: Choice| {
        choice.critical = Some(CriticalKind::Customer);
        choice
    };
    scenario(
        "d1",
        vec![
            decision(
                "d1",
                Stage::Open,
                1,
                vec![
                    choice("d1", "a", [-1, 0, 0], "d2"),
                    choice("d1", "b", [0, 0, 0], "d2"),
                    choice("d1", "c", [2, 1, 1], "d2"),
                ],
            ),
            decision(
                "d2",
                Stage::Listen,
                1,
                vec![
                    choice("d2", "a", [-2, -2, 0], "d2x"),
                    choice("d2", "b", [1, 2, 0], "d3"),
                    choice("d2", "c", [0, -1, 0], "d3"),
                ],
            ),
            decision(
                "d2x",
                Stage::Listen,
                1,
                vec![
                    critical(choice("d2x", "a", [-2, -1, -2], "hang-up")),
                    choice("d2x", "b", [2, 2, 1], "d3"),
                ],
            ),
            decision(
                "d3",
                Stage::Own,
                2,
                vec![
                    with(choice("d3", "a", [0, 0, -2], "transfer"), -300, 0, 1),
                    with(choice("d3", "b", [1, 0, 2], "d4"), 300, 300, 0),
                    with(choice("d3", "c", [0, 0, -1], "d3"), -100, 0, 1),
                ],
            ),
            decision(
                "d4",
                Stage::Resolve,
                2,
                vec![
                    with(choice("d4", "a", [0, 0, 0], "d5"), 200, 300, 0),
                    with(choice("d4", "b", [1, 1, 2], "d5"), 800, 700, 0),
                    critical(with(choice("d4", "c", [-2, -1, -2], "hang-up"), -400, 0, 0)),
                ],
            ),
            decision(
                "d5",
                Stage::Close,
                1,
                vec![
                    choice("d5", "a", [0, 0, 0], "ok"),
                    with(choice("d5", "b", [1, 0, 2], "great"), 300, 800, 0),
                ],
            ),
            ending("great", Outcome::Success, 0),
            ending("ok", Outcome::Success, 0),
            ending("transfer", Outcome::Failure, 6),
            ending("hang-up", Outcome::Failure, 12),
        ],
    )
}

/// Inputs written `d1c d2b …`.
pub fn inputs(program: &crate::engine::Program, path: &str) -> Vec<crate::engine::Input> {
    path.split_whitespace()
        .map(|step| {
            let (node, choice) = step.split_at(step.len() - 1);
            let node = program.node_named(node).expect("the path names a node");
            let choice = program
                .choice_named(node, choice)
                .expect("the path names a choice");
            crate::engine::Input::Choose(choice)
        })
        .collect()
}

/// A program of two decisions, of which the first has a silence that begins after `after_s`.
pub fn with_silence(after_s: u16) -> crate::engine::Program {
    let mut first = decision(
        "first",
        Stage::Open,
        1,
        vec![choice("first", "go", [1, 1, 1], "second")],
    );
    if let NodeBody::Decision(decision) = &mut first.body {
        decision.silence = Some(Silence {
            after_s,
            key: None,
            moves: Vec::new(),
            why: None,
            onward: onward("second"),
            effects: Effects::default(),
        });
    }
    let second = decision(
        "second",
        Stage::Close,
        1,
        vec![choice("second", "go", [1, 1, 1], "end")],
    );
    let nodes = vec![first, second, ending("end", Outcome::Success, 0)];
    crate::engine::compile(&scenario("first", nodes)).expect("it compiles")
}
