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
use crate::ui::face::Lips;
use crate::ui::kinds::{Channel, Motion, Speaker, Thoughts, TimePressure, Utterance};
use crate::ui::screens::conversation::{
    CaptionView, Choice, ConversationView, CurrentLine, Place, Progress, Said, TimeLeft,
};
use crate::ui::widgets::portrait::Portrait;

/// Soon enough that nobody sees lines come one by one.
const NEXT_FRAME_MS: u64 = 1;

/// What the settings say about a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::game) struct Staging {
    pub motion: Motion,
    pub thoughts: Thoughts,
    pub time: TimePressure,
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
    let face = conversation.face;
    let progress = conversation.progress();
    let said = conversation.speech.said();
    let lasted_ms = match (&progress, said.last()) {
        (Progress::Ended { .. }, Some(last)) => last.after_ms,
        _ => conversation.speech.lasted_ms(stage_ms),
    };
    let caught_up = conversation.is_caught_up();
    let current = conversation.speech.current(stage_ms).filter(|_| caught_up);
    ConversationView {
        title: scenario.title.clone(),
        channel: scenario.channel,
        place: if conversation.is_wrapping_up() {
            Place::AtMyDesk
        } else {
            Place::WithTheCustomer
        },
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
            lips: current
                .as_ref()
                .map_or(Lips::SILENT, |line| lips(line, scenario.channel)),
        },
        ticket: scenario.briefing.ticket.clone(),
        waiting: others_waiting(scenario.difficulty),
        lasted_ms,
        transcript: conversation
            .shown()
            .iter()
            .map(|said| Said {
                utterance: without_thoughts(said.utterance.clone(), thoughts),
                after: text.timer(said.after_ms / 1000),
            })
            .collect(),
        current: current.map(|line| CurrentLine {
            utterance: without_thoughts(line.utterance, thoughts),
            ..line
        }),
        words_keep_ms: if caught_up {
            conversation.speech.keeps_ms(stage_ms)
        } else {
            Some(NEXT_FRAME_MS)
        },
        choices: conversation
            .table()
            .iter()
            .map(|id| script.choice(*id))
            .map(|choice| Choice {
                id: choice.id.value.to_string(),
                says: choice.says.clone(),
            })
            .collect(),
        time_left: conversation
            .patience(staging.time, now_ms)
            .map(|patience| TimeLeft {
                left_ms: patience.left_ms,
                words: text.timer(patience.left_ms.div_ceil(1000)),
            }),
        look_up: look_up(scenario),
        progress,
        caption: match staging.captions {
            Captions::Shown => {
                caption_of(&scene(conversation, staging.motion, now_ms), text, scenario)
            }
            Captions::Hidden => None,
        },
    }
}

/// How many others wait in the shop: a hard conversation is not had in an empty one.
fn others_waiting(difficulty: u8) -> u8 {
    1 + difficulty / 2
}

/// The customer's mouth moves while they speak, and only then: nobody speaks who writes.
fn lips(line: &CurrentLine, channel: Channel) -> Lips {
    match line.utterance.speaker {
        Speaker::Customer { .. } if !channel.is_written() => {
            Lips::saying(&line.utterance.says, line.revealed_chars)
        }
        _ => Lips::SILENT,
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
