//! The stage while a conversation is going on.

use super::briefing::look_up;
use super::kinds::mood_id;
use super::look::{look, rhythm};
use crate::game::conversation::Conversation;
use crate::game::hearing::scene;
use crate::insight::Script;
use crate::scenario::Scenario;
use crate::sound::Captions;
use crate::sound::caption::caption;
use crate::sound::scene::Scene;
use crate::text::Strings;
use crate::ui::kinds::{Motion, Thoughts, Utterance};
use crate::ui::screens::conversation::{CaptionView, Choice, ConversationView, CurrentLine};
use crate::ui::widgets::portrait::Portrait;

/// What the settings say about a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::game) struct Staging {
    pub motion: Motion,
    pub thoughts: Thoughts,
    pub captions: Captions,
}

pub(in crate::game) fn conversation(
    conversation: &Conversation,
    staging: Staging,
    text: &Strings,
    now_ms: u64,
) -> ConversationView {
    let scenario = &conversation.shown;
    let script = Script::new(scenario);
    let stage_ms = conversation.clock.at(now_ms);
    let thoughts = conversation.thoughts(staging.thoughts);
    let show = |utterance: &Utterance| without_thoughts(utterance.clone(), thoughts);
    let face = conversation.face;
    ConversationView {
        title: scenario.title.clone(),
        channel: scenario.channel,
        customer: Portrait {
            look: look(scenario),
            name: scenario.customer.name.clone(),
            mood: text.get(&mood_id(face.label)),
            feelings: face.feelings,
            feelings_before: face.feelings_before,
            changed_ms: face.changed_ms,
            now_ms: stage_ms,
            seed: rhythm(scenario),
            motion: staging.motion,
        },
        transcript: conversation.speech.said().iter().map(show).collect(),
        current: conversation
            .speech
            .current(stage_ms)
            .map(|line| CurrentLine {
                utterance: without_thoughts(line.utterance, thoughts),
                ..line
            }),
        words_keep_ms: conversation.speech.keeps_ms(stage_ms),
        choices: conversation
            .table()
            .iter()
            .map(|id| script.choice(*id))
            .map(|choice| Choice {
                id: choice.id.value.clone(),
                says: choice.says.clone(),
            })
            .collect(),
        look_up: look_up(scenario),
        progress: conversation.progress(),
        caption: match staging.captions {
            Captions::Shown => {
                caption_of(&scene(conversation, staging.motion, now_ms), text, scenario)
            }
            Captions::Hidden => None,
        },
    }
}

fn caption_of(scene: &Scene, text: &Strings, scenario: &Scenario) -> Option<CaptionView> {
    let caption = caption(scene)?;
    let name = caption
        .colleague
        .unwrap_or_else(|| scenario.customer.name.clone());
    Some(CaptionView {
        words: text.format(&caption.text_id, &[("name", name.into())]),
        keeps_ms: caption.keeps_ms,
    })
}

fn without_thoughts(utterance: Utterance, thoughts: Thoughts) -> Utterance {
    Utterance {
        thinks: utterance.thinks.filter(|_| thoughts == Thoughts::Shown),
        ..utterance
    }
}
