//! Every word of a fixed list has its text, under the id that the list predicts.

use crate::engine::label::Label;
use crate::insight::PartKind;
use crate::insight::changes::{ThingKind, What};
use crate::scenario::DefensiveMistake;
use crate::scenario::condition::Channel;
use crate::scenario::kinds::{
    Axis, ChannelKind, ComplaintKind, CriticalKind, Fault, Outcome, Persona, Phase, Stage, Tells,
};
use crate::scoring::Level;
use crate::scoring::bots::Policy;
use crate::text::{Language, Strings};

fn check<'a>(kind: &str, words: impl IntoIterator<Item = &'a str>) {
    let text = Strings::new(Language::English);
    for word in words {
        let id = format!("{kind}-{word}");
        assert!(text.has(&id), "there is no text {id}");
        assert_eq!(text.word(kind, word), text.get(&id));
    }
}

#[test]
fn every_word_of_a_scenario_has_a_text() {
    for kind in ["axis", "axis-inline", "axis-about"] {
        check(kind, Axis::ALL.iter().map(|axis| axis.kebab()));
    }
    for kind in ["stage", "stage-about"] {
        check(kind, Stage::ALL.iter().map(|stage| stage.kebab()));
    }
    for kind in ["channel", "briefing-channel"] {
        check(kind, ChannelKind::ALL.iter().map(|channel| channel.kebab()));
    }
    for kind in ["persona", "persona-about"] {
        check(
            kind,
            Persona::NAMED.iter().map(|(_, persona)| persona.kebab()),
        );
        check(kind, ["custom"]);
    }
    check("phase", Phase::ALL.iter().map(|phase| phase.kebab()));
    check(
        "complaint",
        ComplaintKind::ALL.iter().map(|complaint| complaint.kebab()),
    );
    check("fault", Fault::ALL.iter().map(|fault| fault.kebab()));
    check(
        "outcome",
        Outcome::ALL.iter().map(|outcome| outcome.kebab()),
    );
    check("tells", Tells::ALL.iter().map(|tells| tells.kebab()));
    check(
        "critical",
        CriticalKind::ALL.iter().map(|critical| critical.kebab()),
    );
    check("difficulty", ["1", "2", "3", "4", "5"]);
}

#[test]
fn every_feeling_and_its_label_have_a_text() {
    let feelings: Vec<String> = Channel::ALL
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    for kind in ["feeling", "feeling-inline"] {
        check(kind, feelings.iter().map(String::as_str));
    }
    check("label", Label::ALL.iter().map(|label| label.kebab()));
}

#[test]
fn every_kind_of_move_and_every_strategy_has_a_text() {
    check(
        "defensive",
        DefensiveMistake::ALL.iter().map(|mistake| mistake.kebab()),
    );
    check("strategy", Policy::NAIVE.iter().map(|policy| policy.name()));
    check("strategy", Level::ALL.iter().map(|level| level.name()));
}

#[test]
fn everything_that_can_change_has_a_text() {
    check("change-what", What::ALL.iter().map(|what| what.kebab()));
    check(
        "change-thing",
        ThingKind::ALL.iter().map(|kind| kind.kebab()),
    );
    for kind in ["script-part", "script-part-about"] {
        check(kind, PartKind::ALL.iter().map(|part| part.kebab()));
    }
}

#[test]
fn every_month_has_a_name() {
    let months: Vec<String> = (1..=12).map(|month| month.to_string()).collect();
    check("month", months.iter().map(String::as_str));
}
