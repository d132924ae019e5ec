//! The accessibility tree of every screen, in both languages.

use super::harness::{Format, Scene, draw, run, tree};
use crate::text::Language;
use crate::ui::kinds::Channel;

fn check(name: &str, scene: Scene) {
    for language in Language::ALL {
        let harness = run(*language, Format::USUAL, draw(scene, *language));
        insta::assert_snapshot!(format!("{name}-{}", language.code()), tree(&harness));
    }
}

#[test]
fn welcome() {
    check("welcome", Scene::Welcome);
}

#[test]
fn home_without_scenarios() {
    check("home-empty", Scene::HomeEmpty);
}

#[test]
fn home() {
    check("home", Scene::Home);
}

#[test]
fn home_before_anything_was_played() {
    check("home-fresh", Scene::HomeFresh);
}

#[test]
fn home_with_its_awards() {
    check("home-awards", Scene::HomeAwards);
}

#[test]
fn home_where_nothing_is_found() {
    check("home-nothing-found", Scene::HomeNothingFound);
}

#[test]
fn briefing() {
    check("briefing", Scene::Briefing);
}

#[test]
fn conversation_while_somebody_speaks() {
    check("conversation-speaking", Scene::Speaking);
}

#[test]
fn conversation_with_sentences_on_the_table() {
    check("conversation-choosing", Scene::Choosing);
}

#[test]
fn conversation_with_the_cards_open() {
    check("conversation-cards", Scene::Cards);
}

#[test]
fn conversation_paused() {
    check("conversation-paused", Scene::Paused);
}

#[test]
fn conversation_ended() {
    check("conversation-ended", Scene::Ended);
}

#[test]
fn the_note_after_a_conversation() {
    check("conversation-wrap-up", Scene::WrappingUp);
}

#[test]
fn time_that_runs() {
    check("conversation-in-time", Scene::InTime);
}

#[test]
fn a_long_table_at_the_counter() {
    check("conversation-counter", Scene::Long(Channel::WalkIn));
}

#[test]
fn a_chat_and_somebody_typing_in_it() {
    check("conversation-chat", Scene::Long(Channel::Chat));
    check("conversation-chat-typing", Scene::Arriving(Channel::Chat));
}

#[test]
fn letters_and_one_that_was_just_answered() {
    check("conversation-letter", Scene::Long(Channel::Email));
    check(
        "conversation-letter-answered",
        Scene::Arriving(Channel::Email),
    );
}

#[test]
fn a_public_thread_and_somebody_typing_in_it() {
    check("conversation-thread", Scene::Long(Channel::Social));
    check(
        "conversation-thread-typing",
        Scene::Arriving(Channel::Social),
    );
}

#[test]
fn debrief_what_happened() {
    check("debrief-happened", Scene::Happened);
}

#[test]
fn debrief_turning_points() {
    check("debrief-turning-points", Scene::TurningPoints);
}

#[test]
fn debrief_scores() {
    check("debrief-scores", Scene::Scores);
}

#[test]
fn debrief_replay() {
    check("debrief-replay", Scene::Replay);
}

#[test]
fn settings() {
    check("settings", Scene::Settings);
}

#[test]
fn settings_of_a_build_without_sound() {
    check("settings-without-sound", Scene::SettingsWithoutSound);
}

#[test]
fn team_without_people() {
    check("team-empty", Scene::TeamEmpty);
}

#[test]
fn team() {
    check("team", Scene::Team);
}

#[test]
fn shortcuts() {
    check("shortcuts", Scene::Shortcuts);
}
