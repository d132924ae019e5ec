//! The whole way from the first start to the debrief for somebody who does not see: by names and roles alone.

mod desk;
mod reader;

use desk::Desk;
use reader::{Reader, Thing, told};

/// What the accessibility service calls the things that a person acts on.
const BUTTON: &str = "button";
const ENTRY: &str = "entry";
const RADIO_BUTTON: &str = "radio button";
const SLIDER: &str = "slider";
const TAB: &str = "page tab";
const CONTROLS: [&str; 5] = [BUTTON, ENTRY, RADIO_BUTTON, SLIDER, TAB];

const LABEL: &str = "label";
const HEADING: &str = "heading";

/// More controls than this no screen has.
const TABS_MAX: usize = 80;
/// Nobody needs more replies to come through the scenarios of the tests.
const REPLIES_MAX: usize = 8;

/// The scenarios of the tests stand on the shelf beside those that come with the program.
const SHELF: [&str; 2] = ["--scenarios", "tests/it/data"];

/// Waits for a screen by its heading, and looks whether everything on it can be told from the rest.
#[track_caller]
fn arrive(reader: &mut Reader, heading: &str) {
    reader.find(HEADING, |name| name == heading);
    all_controls_have_names(reader);
}

#[track_caller]
fn all_controls_have_names(reader: &mut Reader) {
    let things = reader.wait("a tree that can be read", |things, _| Some(things.to_vec()));
    let nameless = |thing: &&Thing| CONTROLS.contains(&thing.role) && thing.name.is_empty();
    let count = things.iter().filter(nameless).count();
    assert_eq!(count, 0, "without a name in:\n{}", told(&things));
}

/// Says one of the sentences on the table: its number differs from time to time.
#[track_caller]
fn reply(reader: &mut Reader, sentence: &str) {
    reader.press(BUTTON, |name| {
        name.split_once(". ")
            .is_some_and(|(number, says)| number.parse::<u8>().is_ok() && says == sentence)
    });
}

/// Waits until everything was read out, each once, in this order.
#[track_caller]
fn hear_in_order(reader: &mut Reader, words: &[&str]) {
    let last = words.last().expect("something to hear");
    reader.hear(last);
    let heard: Vec<&str> = reader
        .heard
        .iter()
        .map(String::as_str)
        .filter(|said| words.contains(said))
        .collect();
    assert_eq!(heard, words, "in {:#?}", reader.heard);
}

#[test]
fn somebody_who_does_not_see_plays_to_the_debrief() {
    let Some(mut desk) = Desk::open(&SHELF) else {
        return;
    };
    arrive(&mut desk.reader, "Welcome to Peduli");
    desk.reader
        .focus(ENTRY, |name| name == "What should we call you?");
    desk.write("Sari");
    let reader = &mut desk.reader;
    reader.press(BUTTON, |name| name == "That’s me");
    arrive(reader, "Hello, Sari");
    reader.press(BUTTON, |name| name.starts_with("A kettle that whistles."));
    arrive(reader, "A kettle that whistles");
    reader.press(BUTTON, |name| name == "Begin the conversation");
    reply(reader, "How early? Tell me from the start.");
    all_controls_have_names(reader);
    reply(
        reader,
        "We boil both now, side by side, and I call you tomorrow.",
    );
    reply(reader, "I ask you tomorrow at ten whether it does.");
    reader.press(BUTTON, |name| name == "To the debrief");
    hear_in_order(
        reader,
        &[
            "Your note: 10:02, one kettle, no receipt.",
            "Mina · Stores says: We have one more of these.",
            "Edo Brandt says: So?",
            "Edo Brandt says: And if it does it again?",
            "Edo Brandt says: Then I will drink tea until ten.",
        ],
    );
    arrive(reader, "What happened");
    reader.find(LABEL, |words| words == "Turn 1 of 4");
    reader.slide("Turn shown", 3.0);
    reader.find(LABEL, |words| words == "Turn 3 of 4");
    reader.press(TAB, |name| name == "Points and reasons");
    arrive(reader, "Points and reasons");
    reader.find(HEADING, |name| name == "Solved");
}

/// Moves the keyboard on until it is on the thing with this role whose name `fits`.
#[track_caller]
fn tab_to(desk: &mut Desk, role: &str, fits: impl Fn(&str) -> bool) {
    let mut way = Vec::new();
    for _ in 0..TABS_MAX {
        let before = way.last().cloned();
        let (at_role, at_name) = desk
            .reader
            .wait("the keyboard somewhere else", |things, _| {
                let at = things.iter().rfind(|thing| thing.focused)?;
                let at = (at.role, at.name.clone());
                (before.as_ref() != Some(&at)).then_some(at)
            });
        if at_role == role && fits(&at_name) {
            return;
        }
        way.push((at_role, at_name));
        desk.key("Tab");
    }
    panic!("the keyboard does not come to it: {way:#?}");
}

#[test]
fn the_keyboard_alone_leads_from_the_first_start_to_the_debrief() {
    let Some(mut desk) = Desk::open(&SHELF) else {
        return;
    };
    arrive(&mut desk.reader, "Welcome to Peduli");
    desk.write("Sari");
    desk.key("Return");
    arrive(&mut desk.reader, "Hello, Sari");
    tab_to(&mut desk, BUTTON, |name| {
        name.starts_with("A kettle that whistles.")
    });
    desk.key("Return");
    arrive(&mut desk.reader, "A kettle that whistles");
    desk.key("Return");
    // The sentence that is about to be said differs from time to time, and so does the way.
    for _ in 0..REPLIES_MAX {
        let over = desk.reader.wait("a sentence, or the end", |things, _| {
            let buttons = || things.iter().filter(|thing| thing.role == BUTTON);
            let over = buttons().any(|thing| thing.name == "To the debrief");
            let on_table = buttons().any(|thing| thing.name.starts_with("1. "));
            (over || on_table).then_some(over)
        });
        if over {
            break;
        }
        desk.key("1");
        desk.reader.wait("an answer", |things, _| {
            let still = things.iter().any(|thing| thing.name.starts_with("1. "));
            (!still).then_some(())
        });
    }
    tab_to(&mut desk, BUTTON, |name| name == "To the debrief");
    desk.key("Return");
    arrive(&mut desk.reader, "What happened");
    desk.key("3");
    arrive(&mut desk.reader, "Points and reasons");
    tab_to(&mut desk, BUTTON, |name| name == "Back to Home");
    desk.key("Return");
    arrive(&mut desk.reader, "Hello, Sari");
}

#[test]
fn nothing_that_is_said_at_once_is_lost_to_the_ear() {
    let Some(mut desk) = Desk::open(&SHELF) else {
        return;
    };
    arrive(&mut desk.reader, "Welcome to Peduli");
    desk.reader.press(BUTTON, |name| name == "Settings");
    let reader = &mut desk.reader;
    arrive(reader, "Settings");
    reader.press(RADIO_BUTTON, |name| name == "On");
    reader.press(RADIO_BUTTON, |name| name == "Bahasa Indonesia");
    arrive(reader, "Pengaturan");
    reader.press(BUTTON, |name| name == "Kembali");
    desk.reader.focus(ENTRY, |name| name == "Siapa nama Anda?");
    desk.write("Sari");
    let reader = &mut desk.reader;
    reader.press(BUTTON, |name| name == "Ini saya");
    reader.press(BUTTON, |name| name.starts_with("Ceret yang bersiul."));
    arrive(reader, "Ceret yang bersiul");
    reader.press(BUTTON, |name| name == "Mulai percakapan");
    // Not heard out: then there are three lines at once.
    reply(reader, "Semua juga begitu.");
    hear_in_order(
        reader,
        &[
            "Catatan Anda: 10.02, satu ceret, tanpa nota.",
            "Mina · Gudang berkata: Masih ada satu lagi yang seperti ini.",
            "Edo Brandt berkata: Yang itu juga akan bersiul.",
            "Edo Brandt berkata: Jadi?",
        ],
    );
}
