//! The conversation that is going on: its recording, its words, and the face that changes.

use crate::engine::{ChoiceId, Event, Input, Label, Refusal, Status, TimePressure};
use crate::insight::debrief::curve;
use crate::insight::{Entry, Script, transcript};
use crate::scenario::{ChannelKind, Scenario};
use crate::session::{Mode, Pending, Recorder, SessionId};
use crate::ui::kinds::{Feelings, Motion, Speaker, Thoughts, Utterance};
use crate::ui::screens::conversation::Progress;
use crate::ui::voice::Voice;

use super::present;
use super::speech::{Delivery, REACTION_MS, Said, Speech};
use super::stage_clock::StageClock;

/// A session being played, and how far its words are out.
pub(super) struct Conversation {
    recorder: Recorder,
    /// The scenario in the language in which it is played.
    pub shown: Scenario,
    pub speech: Speech,
    pub clock: StageClock,
    pub face: Face,
    /// How many of the lines that were said are on the screen. One more in each frame: a screen reader is told of all
    /// that is new in a frame, but in no order.
    shown_lines: usize,
    /// Since when, on the stage's clock, the trainee could say something; `None` while somebody speaks.
    waits_since_ms: Option<u64>,
}

/// Time that runs while the trainee says nothing, in ms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Patience {
    pub allowed_ms: u64,
    /// 0: their silence is the answer.
    pub left_ms: u64,
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
    /// there at once. `silence` stands where the trainee said nothing.
    pub fn new(recorder: Recorder, shown: Scenario, silence: &str, now_ms: u64) -> Conversation {
        let (feelings, label) = felt(&recorder);
        let words = utterances(&shown, &recorder.playthrough().events, silence);
        // What was answered before is old; what has not been answered yet is read out again.
        let is_mine = |line: &Utterance| line.speaker == Speaker::Trainee;
        let shown_lines = words.iter().rposition(is_mine).map_or(0, |mine| mine + 1);
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
            shown_lines,
            waits_since_ms: None,
        }
    }

    /// What was said in full and is on the screen, oldest first.
    pub fn shown(&self) -> &[Said] {
        &self.speech.said()[..self.shown_lines]
    }

    /// Whether all that was said is on the screen.
    pub fn is_caught_up(&self) -> bool {
        self.shown_lines == self.speech.said().len()
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

    /// Plays that the trainee says nothing, aside like [`reply`](Self::reply).
    ///
    /// # Errors
    /// Silence means nothing here.
    pub fn stay_silent(&self, at_unix_ms: i64) -> Result<Pending, Refusal> {
        self.recorder.reply(Input::Silence, at_unix_ms)
    }

    /// How long the trainee may still say nothing; `None` where no time runs.
    pub fn patience(&self, pressure: TimePressure, now_ms: u64) -> Option<Patience> {
        let since_ms = self.waits_since_ms?;
        let node = self.recorder.state().node();
        let allowed_ms = pressure.allows_ms(&self.recorder.prepared().program, node)?;
        let waited_ms = self.clock.at(now_ms).saturating_sub(since_ms);
        Some(Patience {
            allowed_ms,
            left_ms: allowed_ms.saturating_sub(waited_ms),
        })
    }

    /// Whether the customer is out of the conversation, their last words included, and the trainee writes down what
    /// remains of it.
    pub fn is_wrapping_up(&self) -> bool {
        let node = &self.shown.nodes[self.recorder.state().node().index()];
        node.is_wrap_up() && self.speech.only_paper_comes()
    }

    /// Shows what a recorded reply does: first the face, then the words. `silence` says that there was none.
    pub fn accept(&mut self, pending: Pending, silence: &str, now_ms: u64) {
        let now_ms = self.clock.at(now_ms);
        self.waits_since_ms = None;
        let known = self.recorder.playthrough().events.len();
        self.recorder.accept(pending);
        let (feelings, label) = felt(&self.recorder);
        self.face = Face {
            feelings,
            feelings_before: self.face.feelings,
            changed_ms: now_ms,
            label,
        };
        let events = &self.recorder.playthrough().events[known..];
        let mut words = utterances(&self.shown, events, silence);
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
        let now_ms = self.clock.at(now_ms);
        self.speech.advance(now_ms, motion);
        self.shown_lines = (self.shown_lines + 1).min(self.speech.said().len());
        if !self.table().is_empty() {
            self.waits_since_ms.get_or_insert(now_ms);
        }
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

/// Everything that was said in `events`, thoughts included; `silence` where the trainee said nothing.
fn utterances(shown: &Scenario, events: &[Event], silence: &str) -> Vec<Utterance> {
    let mine = |says: String| Utterance {
        speaker: Speaker::Trainee,
        says,
        thinks: None,
    };
    transcript(&Script::new(shown), events)
        .into_iter()
        .filter_map(|entry| match entry {
            Entry::Line { spoken, .. } => Some(present::utterance(spoken)),
            Entry::Reply { says, .. } => Some(mine(says)),
            Entry::Silence { .. } => Some(mine(silence.to_owned())),
            Entry::Erred { .. } | Entry::BrokePromise { .. } | Entry::Ended { .. } => None,
        })
        .collect()
}
