//! How a text is found, and what stands in for one that is missing.

use crate::text::{Arg, Language, Strings};

fn check(language: Language, id: &str, args: &[(&str, Arg<'_>)], expected: &str) {
    assert_eq!(Strings::new(language).format(id, args), expected);
}

#[test]
fn a_text_comes_in_the_chosen_language() {
    check(Language::English, "cancel", &[], "Cancel");
    check(Language::Indonesian, "cancel", &[], "Batal");
}

#[test]
fn an_unknown_id_shows_itself() {
    check(Language::Indonesian, "no-such-text", &[], "no-such-text");
    assert!(!Strings::new(Language::Indonesian).has("no-such-text"));
    assert!(Strings::new(Language::Indonesian).has("cancel"));
}

/// Points of patience, as a part of a sentence.
fn points(language: Language, points: impl Into<Arg<'static>>, expected: &str) {
    let axis = Strings::new(language).word("axis-inline", "patience");
    let args = [("points", points.into()), ("axis", axis.into())];
    check(language, "debrief-cost-part", &args, expected);
}

#[test]
fn one_and_many_differ_where_the_language_does() {
    points(Language::English, 1, "1 patience point");
    points(Language::English, 26, "26 patience points");
    points(Language::Indonesian, 1, "1 poin kesabaran");
    check(
        Language::English,
        "critical-count",
        &[("count", 0.into())],
        "No critical errors",
    );
}

#[test]
fn numbers_inside_texts_take_the_form_of_the_language() {
    points(Language::English, 12_345, "12,345 patience points");
    points(Language::Indonesian, 12_345, "12.345 poin kesabaran");
    points(Language::English, Arg::Tenths(25), "2.5 patience points");
    points(Language::English, Arg::Tenths(10), "1.0 patience points");
    points(Language::Indonesian, Arg::Tenths(25), "2,5 poin kesabaran");
}

#[test]
fn no_invisible_marks_surround_a_variable() {
    check(
        Language::English,
        "place-of",
        &[("number", "three".into()), ("count", "five".into())],
        "three of five",
    );
}

#[test]
fn words_of_a_list_are_found_by_kind() {
    let text = Strings::new(Language::Indonesian);
    assert_eq!(text.word("label", "bitterly-disappointed"), "sangat kecewa");
    assert_eq!(text.language(), Language::Indonesian);
}

#[test]
fn languages_are_read_from_codes_and_names() {
    let check = |text: &str, expected: Option<Language>| {
        assert_eq!(text.parse::<Language>().ok(), expected, "{text}");
    };
    check("en", Some(Language::English));
    check("id", Some(Language::Indonesian));
    check("ID", Some(Language::Indonesian));
    check("en-GB", Some(Language::English));
    check("id_ID.UTF-8", Some(Language::Indonesian));
    check("bahasa indonesia", Some(Language::Indonesian));
    check("English", Some(Language::English));
    check("fr", None);
    check("idle", None);
    check("", None);
    for &language in Language::ALL {
        assert_eq!(language.code().parse(), Ok(language));
        assert_eq!(language.own_name().parse(), Ok(language));
    }
}

#[test]
fn the_message_about_an_unknown_language_names_the_known_ones() {
    let error = "fr".parse::<Language>().expect_err("French is not there");
    for &language in Language::ALL {
        assert!(error.to_string().contains(language.code()), "{error}");
    }
}

#[test]
fn results_speak_of_choices_and_points() {
    let say = |language, id, points: &[(&str, Arg<'_>)]| {
        let text = Strings::new(language);
        let axis = text.word("axis-inline", "patience");
        let mut args = vec![("axis", Arg::from(&axis))];
        args.extend_from_slice(points);
        text.format(id, &args)
    };
    let evidence = [
        ("situations", 4.into()),
        ("won", 26.into()),
        ("table", 36.into()),
    ];
    assert_eq!(
        say(Language::English, "debrief-evidence", &evidence),
        "In the 4 situations you faced, you won 26 of the 36 patience points."
    );
    assert_eq!(
        say(Language::Indonesian, "debrief-evidence", &evidence),
        "Dalam 4 situasi yang Anda hadapi, Anda meraih 26 dari 36 poin kesabaran."
    );
    assert_eq!(
        say(
            Language::English,
            "debrief-choice-cost",
            &[("points", 25.into())]
        ),
        "This choice cost 25 patience points."
    );
}
