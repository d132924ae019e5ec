//! Everything that has a name has it in both languages.

use crate::text::{Language, Strings};
use crate::ui::action::Action;
use crate::ui::kinds::{Axis, Channel, CriticalKind, Feeling, Outcome, Persona, Stage, Tells};
use crate::ui::screens::debrief::CauseKind;
use crate::ui::theme::ThemeKind;

fn check(ids: impl IntoIterator<Item = &'static str>) {
    let [english, indonesian] = [Language::English, Language::Indonesian].map(Strings::new);
    for id in ids {
        assert!(english.has(id), "there is no text {id}");
        assert_ne!(
            indonesian.get(id),
            english.get(id),
            "{id} is not translated"
        );
    }
}

#[test]
fn every_action_has_a_label_in_both_languages() {
    check(Action::examples().iter().map(Action::label_id));
}

#[test]
fn every_example_is_another_action() {
    let examples = Action::examples();
    for (place, one) in examples.iter().enumerate() {
        for other in &examples[place + 1..] {
            assert_ne!(
                std::mem::discriminant(one),
                std::mem::discriminant(other),
                "{one:?}"
            );
        }
    }
}

#[test]
fn every_kind_has_a_word_in_both_languages() {
    check(Axis::ALL.map(Axis::text_id));
    check(Axis::ALL.map(Axis::inline_text_id));
    check(Feeling::ALL.map(Feeling::text_id));
    check(Channel::ALL.map(Channel::text_id));
    check(ThemeKind::ALL.map(ThemeKind::text_id));
    check(Persona::NAMED.iter().map(|(_, persona)| persona.text_id()));
    let own = Persona::Custom(Persona::Calm.sensitivity());
    check([own.text_id()]);
    check(Stage::ALL.map(Stage::text_id));
    check(Outcome::ALL.map(Outcome::text_id));
    check(Tells::ALL.map(Tells::text_id));
    check(CriticalKind::ALL.map(CriticalKind::text_id));
    check(
        [
            CauseKind::Empathy,
            CauseKind::Patience,
            CauseKind::Ownership,
            CauseKind::Progress,
            CauseKind::Information,
            CauseKind::Effort,
            CauseKind::BrokenPromise,
            CauseKind::Drift,
        ]
        .map(CauseKind::text_id),
    );
}
