//! The parameters in `docs/scoring.md` are those of the emotion model.

use super::{number, page, quoted, table};
use peduli::engine::temperament::{
    BASE, BELIEF_START, CHANGE_MAX, DRIFT, FLOOR, FULL, IMPULSE_PER_EFFORT, IMPULSE_PER_POINT,
    RESPONSE, TOO_ANGRY_TO_HEAR, TRUST_GAIN, TRUST_LOSS, TRUST_RESPONSE, TRUST_START,
};
use peduli::engine::{Feelings, Labeller};
use peduli::scenario::Persona;

const FEELINGS: [&str; 3] = ["anger", "disappointment", "worry"];

/// The rows of a table by their first cell, with the numbers of the other cells.
fn numbered(mark: &str) -> Vec<(String, Vec<i32>)> {
    let rows = table(&page("scoring.md"), &format!("<!-- parameters: {mark} -->"));
    rows.into_iter()
        .map(|row| {
            let numbers = row[1..].iter().map(|cell| number(cell) as i32).collect();
            (row[0].clone(), numbers)
        })
        .collect()
}

fn by_feeling<const COLUMNS: usize>(rows: [[i32; COLUMNS]; 3]) -> Vec<(String, Vec<i32>)> {
    let named = FEELINGS.iter().zip(rows);
    named
        .map(|(name, row)| ((*name).to_owned(), row.to_vec()))
        .collect()
}

#[test]
fn the_response_is_the_one_of_the_model() {
    let expected = by_feeling(RESPONSE);
    assert_eq!(numbered("response"), expected);
}

#[test]
fn hold_drift_and_resting_value_are_those_of_the_model() {
    let rows: [[i32; 3]; 3] =
        std::array::from_fn(|feeling| [FLOOR[feeling], DRIFT[feeling], BASE[feeling]]);
    let expected = by_feeling(rows);
    assert_eq!(numbered("feelings"), expected);
}

#[test]
fn the_personas_are_those_of_the_model() {
    let expected: Vec<(String, Vec<i32>)> = Persona::NAMED
        .iter()
        .map(|(name, persona)| {
            let of = persona.sensitivity();
            let numbers = [of.anger, of.disappointment, of.worry].map(i32::from);
            (format!("`{name}`"), numbers.to_vec())
        })
        .collect();
    assert_eq!(numbered("personas"), expected);
}

#[test]
fn all_other_parameters_are_those_of_the_model() {
    let [by_ownership, by_empathy, by_patience, by_progress] = TRUST_RESPONSE;
    let expected = [
        ("belief before the first word", BELIEF_START),
        ("trust before the first word", TRUST_START),
        ("upper end of every quantity", FULL),
        (
            "most that one reply changes a feeling, ‰ of the room",
            CHANGE_MAX,
        ),
        (
            "anger from which a solution before listening counts half",
            TOO_ANGRY_TO_HEAR,
        ),
        ("impulse of one point of a key", IMPULSE_PER_POINT),
        (
            "impulse of one transfer, repetition or change of channel",
            IMPULSE_PER_EFFORT,
        ),
        ("trust: weight of ownership, ‰", by_ownership),
        ("trust: weight of empathy, ‰", by_empathy),
        ("trust: weight of patience, ‰", by_patience),
        ("trust: weight of progress, ‰", by_progress),
        ("trust gained, ‰ of the room", TRUST_GAIN),
        ("trust lost, ‰ of what there is", TRUST_LOSS),
    ]
    .map(|(name, value)| (name.to_owned(), vec![value]));
    assert_eq!(numbered("others"), expected);
}

#[test]
fn the_words_for_moods_begin_where_the_table_says() {
    let page = page("scoring.md");
    let rows = table(&page, "<!-- parameters: words -->");
    assert_eq!(rows.len(), FEELINGS.len());
    for (feeling, row) in rows.iter().enumerate() {
        assert_eq!(row[0], FEELINGS[feeling]);
        for (threshold, word) in [350, 550, 800].into_iter().zip(&row[1..]) {
            let told = |strength: i32| {
                let mut channels = [0; 3];
                channels[feeling] = strength;
                let [anger, disappointment, worry] = channels;
                let feelings = Feelings {
                    anger,
                    disappointment,
                    worry,
                    belief: BELIEF_START,
                    trust: TRUST_START,
                };
                let label = Labeller::default().observe(&feelings);
                label.kebab().replace('-', " ")
            };
            assert_eq!(told(threshold), *word);
            assert_ne!(told(threshold - 1), *word);
        }
    }
}

#[test]
fn every_symbol_of_the_model_is_explained() {
    let rows = table(&page("scoring.md"), "### What a reply brings");
    let symbols: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            quoted(&row[0])
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(symbols, ["e", "p", "o", "g", "c", "z"]);
}
