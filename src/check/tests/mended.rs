//! Certain fixes, made together: the good scenario comes back, comments and layout stay, and nothing gets worse.

use super::fixture::{GOOD, GOOD_TRANSLATION, SCENARIO_PATH, TRANSLATION_PATH, Texts, edits};
use super::random_edits::{apply, cut, scenario_and_translation};
use crate::check::mend::{FileText, Mended, mend};
use crate::diagnostic::Severity;
use proptest::prelude::*;
use proptest::sample::Index;

fn mended(texts: &Texts) -> Mended {
    let file = |path: &str, text: &str| FileText {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let translation = texts.translation.as_deref().unwrap_or_default();
    let files = vec![
        file(SCENARIO_PATH, &texts.scenario),
        file(TRANSLATION_PATH, translation),
    ];
    mend(files, |files| {
        let texts = Texts::of(files[0].text.clone(), Some(files[1].text.clone()));
        texts.check().diagnostics
    })
}

#[test]
fn many_mistakes_at_once_are_all_mended_in_place() {
    let texts = Texts::edited_with_translation(&edits([
        (
            "    id: \"late-parcel\",",
            "    \"id\": \"late-parcel\"; // mine",
        ),
        ("title: \"The late parcel\",", "title: “The late parcel”"),
        ("channel: Chat,", "channel = \"Chat\""),
        ("fault: Company,", "fault: Fault::Company,,"),
        ("difficulty: 2", "Difficulty: \"2\""),
        ("start: \"opening\"", "start: Opening"),
        ("stage: Listen,", "stage: listen, stage: listen,"),
        ("after_s: 30", "after-s: 30"),
        ("patience: -2", "patience: −2"),
        ("Flag(\"knows-party\")", "Flag(\"Knows-Party\")"),
        ("[CheckFixed]", "Check_Fixed"),
        ("offer-wait = ", "Offer-wait = "),
    ]));
    let mended = mended(&texts);
    assert_eq!(mended.diagnostics, []);
    // The one difference left: a fix writes no more than it must.
    let expected = GOOD
        .replace("id: \"late-parcel\",", "id: \"late-parcel\", // mine")
        .replace("stage: Listen,", "stage: Listen, stage: Listen,");
    let expected = expected.replace("stage: Listen, stage: Listen,", "stage: Listen,");
    assert_eq!(mended.files[0].text, expected);
    assert_eq!(mended.files[1].text, GOOD_TRANSLATION);
    assert!(mended.made.len() >= 16, "{:?}", mended.made);
    assert_eq!(mended.unmade(), 0);
}

#[test]
fn what_is_only_probable_is_left_to_the_author() {
    let texts = Texts::edited_with_translation(&edits([
        ("start: \"opening\"", "start: \"openning\""),
        ("channel: Chat", "channel: Chatt"),
    ]));
    let mended = mended(&texts);
    assert_eq!(mended.made, []);
    assert_eq!(mended.files[0].text, texts.scenario);
    assert_eq!(mended.diagnostics.len(), 2);
}

#[test]
fn mending_random_texts_never_adds_an_error_and_comes_to_an_end() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let cuts = || prop::collection::vec(cut(), 0..5);
    runner
        .run(
            &(any::<Index>(), cuts(), cuts()),
            |(which, cuts, of_translation)| {
                let (scenario, translation) = scenario_and_translation(&which);
                let cut_up = |text: &str, cuts: &[_]| {
                    let mut bytes = text.as_bytes().to_vec();
                    cuts.iter().for_each(|cut| apply(&mut bytes, cut));
                    String::from_utf8_lossy(&bytes).into_owned()
                };
                let texts = Texts::of(
                    cut_up(scenario, &cuts),
                    Some(cut_up(translation, &of_translation)),
                );
                let errors = |found: &[crate::diagnostic::Diagnostic]| {
                    let errors = found.iter().filter(|one| one.severity == Severity::Error);
                    errors.count()
                };
                let before = errors(&texts.check().diagnostics);
                let mended = mended(&texts);
                prop_assert!(errors(&mended.diagnostics) <= before);
                if mended.made.is_empty() {
                    prop_assert_eq!(&mended.files[0].text, &texts.scenario);
                }
                Ok(())
            },
        )
        .unwrap_or_else(|error| panic!("{error}"));
}
