//! The conversation that is going on: its recording, its words, and the face that changes.

use crate::engine::{ChoiceId, Event, Input, Label, Refusal, Status};
use crate::insight::debrief::curve;
use crate::insight::{Entry, Script, transcript};
use crate::scenario::{ChannelKind, Scenario};
use crate::session::{Mode, Pending, Recorder, SessionId};
use crate::ui::kinds::{Feelings, Motion, Speaker, Thoughts, Utterance};
use crate::ui::screens::conversation::Progress;
use crate::ui::voice::Voice;

use super::present;
use super::speech::{Delivery, REACTION_MS, Speech};
use super::stage_clock::StageClock;

/// A session being played, and how far its words are out.
pub(super) struct Conversation {
    recorder: Recorder,
    /// The scenario in the language in which it is played.
    pub shown: Scenario,
    pub speech: Speech,
    pub clock: StageClock,
    pub face: Face,
}

/// What the customer shows, and what they showed before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    pub feelings: Feelings,
    pub feelings_before: Feelings,
    /// On the stage's clock.
    pub changed_ms: u64,
    pub label: Label,
}

impl Conversation {
    /// Takes the stage with a session that was begun, or continued: then what was said before is
    /// there at once.
    pub fn new(recorder: Recorder, shown: Scenario, now_ms: u64) -> Conversation {
        let (feelings, label) = felt(&recorder);
        let words = utterances(&shown, &recorder.playthrough().events);
        let speech = if recorder.playthrough().turns.is_empty() {
            let mut speech = Speech::new(now_ms);
            let manner = delivery(shown.channel, feelings);
            speech.say(words, manner, now_ms + REACTION_MS);
            speech
        } else {
            Speech::after(words, now_ms)
        };
        Conversation {
            recorder,
            shown,
            speech,
            clock: StageClock::default(),
            face: Face {
                feelings,
                feelings_before: feelings,
                changed_ms: now_ms,
                label,
            },
        }
    }

    pub fn session(&self) -> &SessionId {
        self.recorder.id()
    }

    pub fn recorder(&self) -> &Recorder {
        &self.recorder
    }

    /// The choices on the table, in the order of their keys: none while somebody speaks, or once
    /// it is over.
    pub fn table(&self) -> &[ChoiceId] {
        let waits = self.recorder.state().status == Status::Waiting;
        match self.recorder.playthrough().events.last() {
            Some(Event::Offered(order)) if waits && self.speech.is_over() => order.as_slice(),
            _ => &[],
        }
    }

    pub fn progress(&self) -> Progress {
        if self.recorder.state().status != Status::Waiting && self.speech.is_over() {
            return Progress::Ended {
                session: self.session().to_string(),
            };
        }
        if self.clock.is_paused() {
            Progress::Paused
        } else {
            Progress::Running
        }
    }

    /// Plays a choice aside, by its authored name; nothing is shown of it before it is recorded
    /// and [accepted](Self::accept).
    ///
    /// # Errors
    /// The choice is not on the table.
    pub fn reply(&self, choice: &str, at_unix_ms: i64) -> Result<Pending, Refusal> {
        let program = &self.recorder.prepared().program;
        let found = self
            .table()
            .iter()
            .find(|id| program.choice_name(**id) == choice);
        let id = found.ok_or(Refusal::NotOffered)?;
        self.recorder.reply(Input::Choose(*id), at_unix_ms)
    }

    /// Shows what a recorded reply does: first the face, then the words.
    pub fn accept(&mut self, pending: Pending, now_ms: u64) {
        let now_ms = self.clock.at(now_ms);
        let known = self.recorder.playthrough().events.len();
        self.recorder.accept(pending);
        let (feelings, label) = felt(&self.recorder);
        self.face = Face {
            feelings,
            feelings_before: self.face.feelings,
            changed_ms: now_ms,
            label,
        };
        let mut words = utterances(&self.shown, &self.recorder.playthrough().events[known..]);
        let answers = words.split_off(words.len().min(1));
        for reply in words {
            self.speech.reply(reply, now_ms);
        }
        let manner = delivery(self.shown.channel, feelings);
        self.speech.say(answers, manner, now_ms + REACTION_MS);
    }

    /// Shows the line that is being said at once.
    pub fn show_line(&mut self, now_ms: u64) {
        self.speech.show_line(self.clock.at(now_ms));
    }

    /// Moves the words on to `now_ms`.
    pub fn advance(&mut self, now_ms: u64, motion: Motion) {
        self.speech.advance(self.clock.at(now_ms), motion);
    }

    /// Whether thoughts may be shown at all: they would give the answer away where it counts.
    pub fn thoughts(&self, wanted: Thoughts) -> Thoughts {
        match self.recorder.header().mode {
            Mode::Practice => wanted,
            Mode::Assessment => Thoughts::Hidden,
        }
    }
}

/// How long a calm hand takes to type a character that is read meanwhile, in ms; a hurried one takes half as long, a slow
/// one half as long again.
const TYPED_CHARACTER_MS: f32 = 36.0;

/// How words come on a channel from somebody who feels like this.
fn delivery(channel: ChannelKind, feelings: Feelings) -> Delivery {
    match channel {
        ChannelKind::WalkIn | ChannelKind::Call => Delivery::Voice,
        ChannelKind::Chat | ChannelKind::Social => {
            let slower = 1.5 - Voice::of(feelings).pace;
            let character_ms = (TYPED_CHARACTER_MS * slower).round() as u64;
            Delivery::Typed { character_ms }
        }
        ChannelKind::Email => Delivery::Letter,
    }
}

/// What the customer feels after what was played, and the word for it.
fn felt(recorder: &Recorder) -> (Feelings, Label) {
    let curve = curve(&recorder.prepared().program, recorder.playthrough());
    let (feelings, label) = curve.last().expect("a curve begins before the first reply");
    (present::feelings(feelings, *label), *label)
}

/// Everything that was said in `events`, thoughts included.
fn utterances(shown: &Scenario, events: &[Event]) -> Vec<Utterance> {
    transcript(&Script::new(shown), events)
        .into_iter()
        .filter_map(|entry| match entry {
            Entry::Line { spoken, .. } => Some(present::utterance(spoken)),
            Entry::Reply { says, .. } => Some(Utterance {
                speaker: Speaker::Trainee,
                says,
                thinks: None,
            }),
            Entry::Silence { .. }
            | Entry::Erred { .. }
            | Entry::BrokePromise { .. }
            | Entry::Ended { .. } => None,
        })
        .collect()
}
