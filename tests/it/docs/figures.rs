//! Figures that the pages quote of the example: feelings, scores, the ledger, what exploring tells.

use super::example::{checked, example, scenario, text};
use super::{block, number, page, quoted, table};
use peduli::base::exact::Exact;
use peduli::diagnostic::terminal::{Colour, render};
use peduli::diagnostic::{Report, Sources};
use peduli::engine::temperament::{IMPULSE_PER_EFFORT, IMPULSE_PER_POINT, Temperament};
use peduli::engine::{Feelings, Impulse, Mood, Program};
use peduli::insight::debrief::curve;
use peduli::scenario::{Axis, Outcome};
use peduli::scoring::bots::Scores;
use peduli::scoring::{Analysis, assess};

fn five(feelings: &Feelings) -> [i64; 5] {
    let Feelings {
        anger,
        disappointment,
        worry,
        belief,
        trust,
    } = *feelings;
    [anger, disappointment, worry, belief, trust].map(i64::from)
}

fn numbers(cells: &[String]) -> Vec<i64> {
    cells.iter().map(|cell| number(cell)).collect()
}

#[test]
fn one_reply_alone_does_what_the_table_says() {
    let customer = scenario().customer;
    let temperament = Temperament::new(customer.persona, customer.feels);
    for row in table(&page("writing-scenarios.md"), "<!-- figures: one reply -->") {
        let mut mood = Mood::start(&temperament);
        if let [reply] = quoted(&row[0])[..] {
            let (field, value) = reply.split_once(": ").expect("a field and its value");
            mood.respond(&temperament, impulse(field, number(value)), &[]);
        }
        assert_eq!(numbers(&row[1..]), five(&mood.feelings), "{}", row[0]);
    }
}

fn impulse(field: &str, value: i64) -> Impulse {
    let nothing = Impulse::default();
    let times = |unit: i32| i16::try_from(value * i64::from(unit)).expect("an impulse is small");
    match field {
        "empathy" => Impulse {
            empathy: times(IMPULSE_PER_POINT),
            ..nothing
        },
        "patience" => Impulse {
            patience: times(IMPULSE_PER_POINT),
            ..nothing
        },
        "ownership" => Impulse {
            ownership: times(IMPULSE_PER_POINT),
            ..nothing
        },
        "progress" => Impulse {
            progress: times(1),
            ..nothing
        },
        "informs" => Impulse {
            information: times(1),
            ..nothing
        },
        "effort" => Impulse {
            effort: times(IMPULSE_PER_EFFORT),
            ..nothing
        },
        other => panic!("`{other}` is not an input of the emotion model"),
    }
}

#[test]
fn the_best_way_feels_as_the_table_says() {
    let example = example();
    let par = example.par();
    let felt = curve(&example.program, &example.play(&par));
    let rows = table(&page("writing-scenarios.md"), "<!-- figures: best way -->");
    assert_eq!(rows.len(), felt.len());
    for (position, (row, (feelings, label))) in rows.iter().zip(&felt).enumerate() {
        if position > 0 {
            assert_eq!(quoted(&row[0]), [par[position - 1]]);
        }
        assert_eq!(numbers(&row[1..6]), five(feelings), "{}", row[0]);
        assert_eq!(row[6], label.kebab().replace('-', " "), "{}", row[0]);
    }
}

#[test]
fn the_message_of_the_checker_looks_as_shown() {
    const FILE: &str = "new-glasses/scenario.ron";
    let text = text();
    let at = text
        .find("id: \"fright\"")
        .expect("the reply `fright` is there");
    let wrong = text[at..].replacen("goto: \"the-49\"", "goto: \"the-94\"", 1);
    let wrong = format!("{}{wrong}", &text[..at]);
    let mut sources = Sources::new();
    sources.add(FILE, &wrong);
    let report = Report::new(checked(&wrong).diagnostics);
    let told = render(&report, &sources, Colour::Plain, Some(100));
    let page = page("writing-scenarios.md");
    let shown = block(&page, "<!-- figures: a message -->");
    assert_eq!(shown.trim_end(), told.trim_end());
}

#[test]
fn exploring_tells_what_the_table_says() {
    let example = example();
    let program = &example.program;
    let mut expected = vec![chance(program, &example.analysis)];
    let names = [
        ("first", "always the first"),
        ("last", "always the last"),
        ("longest", "always the longest"),
        ("shortest", "always the shortest"),
        ("empathic", "always the warmest"),
        ("patient", "always the most patient"),
        ("owning", "always the most committed"),
    ];
    let best = example.analysis.play_best(program);
    let played = example.analysis.strategies(program).into_iter();
    let played = played.map(|(policy, outcome)| {
        let name = names.iter().find(|(id, _)| *id == policy.name());
        (name.expect("every strategy is in the table").1, outcome)
    });
    for (name, outcome) in played.chain([("the best way", best)]) {
        let scores = outcome.scores(program, &example.analysis.par.points);
        let ending = outcome.ending.expect("every strategy comes to an end");
        let mut row = vec![name.to_owned()];
        row.extend(shown(scores));
        row.push(format!("`{}`", program.node_name(ending)));
        expected.push(row);
    }
    let rows = table(&page("writing-scenarios.md"), "<!-- figures: explore -->");
    assert_eq!(rows, expected);
}

fn chance(program: &Program, analysis: &Analysis) -> Vec<String> {
    let chance = analysis.chance(program);
    let all = chance.axes.into_iter().chain([chance.composite]);
    let mut row = vec!["clicking at random".to_owned()];
    row.extend(all.map(|mean| mean.expect("every axis is assessed").shown().to_string()));
    row.push(String::new());
    row
}

fn shown(scores: Scores) -> impl Iterator<Item = String> {
    let all = scores.axes.into_iter().chain([scores.composite]);
    all.map(|millionths| {
        let exact = Exact::ratio(millionths.expect("every axis is assessed"), 1_000_000);
        exact.shown().to_string()
    })
}

#[test]
fn the_calculated_conversation_loses_what_the_table_says() {
    let example = example();
    let names = [
        "lab",
        "come-back",
        "fright",
        "if-it-is-us",
        "ashamed",
        "our-stairs",
    ];
    let played = example.play(&names);
    let report = assess(&example.program, &example.analysis, &played);
    let page = page("scoring.md");
    let rows = table(&page, "## A conversation, calculated");
    let (last, turns) = rows.split_last().expect("the table has rows");
    assert_eq!(turns.len(), names.len());
    for (turn, row) in turns.iter().enumerate() {
        assert_eq!(quoted(&row[0]), [names[turn]]);
        for (axis, cell) in Axis::ALL.iter().zip(&row[2..]) {
            let entry = report
                .ledger_of(*axis)
                .find(|entry| entry.cause.turn() == Some(turn));
            let expected = entry.map_or("–".to_owned(), |entry| {
                let tenths = entry.cost.tenths();
                format!("{}.{}", tenths / 10, tenths % 10)
            });
            assert_eq!(*cell, expected, "{} at {}", axis.kebab(), row[0]);
        }
    }
    for (axis, cell) in Axis::ALL.iter().zip(&last[2..]) {
        let score = report.axis(*axis).expect("every axis is assessed");
        assert_eq!(*cell, format!("**{}**", score.exact.shown()));
    }
    let ended = report.ending.expect("the conversation ends");
    assert_eq!(
        (example.program.node_name(ended.node), ended.outcome),
        ("unconvinced", Outcome::Partial)
    );
    let worst = report
        .turning_points
        .first()
        .expect("there is a turning point");
    assert_eq!(names[worst.turn], "ashamed");
    let points = |cost: peduli::scoring::cost::Cost| cost.points(&example.program).to_string();
    let par = &example.analysis.par.points;
    let [empathy, patience, ownership] = par.map(|stages| stages.iter().sum::<i64>() / 100);
    for claim in [
        format!(
            "Par has {empathy} points of empathy, {patience} of patience and {ownership} of ownership."
        ),
        format!(
            "The composite is {}.",
            report.composite.expect("every axis is assessed").shown()
        ),
        format!(
            "`J` = {} raw",
            points(report.total_cost.expect("the conversation ends"))
        ),
        format!(
            "the best costs {},",
            points(example.analysis.start_value().expect("there is a way"))
        ),
    ] {
        let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(&claim), "the page does not say: {claim}");
    }
    assert_eq!(points(worst.immediate), "0");
    assert_eq!(points(worst.downstream), "3");
}
