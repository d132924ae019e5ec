//! A conversation in the terminal, line by line: for a screen reader, over SSH, or without a screen at all.

use super::help::{Possible, Typed};
use super::setup::{Beginning, Start};
use crate::cli::Answer;
use crate::cli::clock;
use crate::cli::context::Context;
use crate::cli::debrief::write_debrief;
use crate::cli::error::CommandError;
use crate::cli::output::write_title;
use crate::cli::store;
use crate::cli::story::entry_in_words;
use crate::engine::{ChoiceId, Event, Input, Status};
use crate::insight::debrief::curve;
use crate::insight::{Entry, Script, transcript};
use crate::scenario::{ChannelKind, Scenario};
use crate::session::Mode;
use crate::store::RecordError;
use crate::text::Arg;
use std::io;

pub(super) struct Talk<'a, 'c> {
    context: &'a mut Context<'c>,
    begun: Beginning,
}

impl<'a, 'c> Talk<'a, 'c> {
    pub fn new(context: &'a mut Context<'c>, begun: Beginning) -> Talk<'a, 'c> {
        Talk { context, begun }
    }

    /// From the briefing to the debrief, or to where the trainee leaves.
    pub fn run(mut self) -> Result<Answer, CommandError> {
        self.brief()?;
        match self.begun.start {
            Start::GoesOn => self.say_again()?,
            Start::Afresh => {
                let begin = self.context.text.get("terminal-begin");
                if self.context.ask(&begin)?.is_none() {
                    return Ok(Answer::Fine);
                }
                // In the store before its first line is shown.
                let begun = self.begun.store.begin_session(&self.begun.recorder);
                store::done(&self.context.text, begun)?;
                self.say_from(0)?;
            }
        }
        while self.begun.recorder.state().status == Status::Waiting {
            self.offer()?;
            let Some(input) = self.wait_for_reply()? else {
                return self.leave();
            };
            let said = self.begun.recorder.playthrough().events.len();
            self.record(input)?;
            self.say_from(said)?;
        }
        self.line(&self.context.text.get("terminal-ended"))?;
        let told = self
            .begun
            .ready
            .tell(self.begun.recorder.playthrough().clone());
        write_debrief(self.context, &told)?;
        Ok(Answer::Fine)
    }

    fn scenario(&self) -> &Scenario {
        &self.begun.ready.shown
    }

    fn brief(&mut self) -> Result<(), CommandError> {
        let text = &self.context.text;
        let scenario = &self.begun.ready.shown;
        let welcome = [
            ("title", (&scenario.title).into()),
            ("customer", (&scenario.customer.name).into()),
        ];
        let channel = text.word("briefing-channel", scenario.channel.kebab());
        let lines = [
            text.format("terminal-welcome", &welcome),
            channel,
            text.format(
                "terminal-briefing-role",
                &[("text", (&scenario.briefing.role).into())],
            ),
            text.format(
                "terminal-briefing-ticket",
                &[("text", (&scenario.briefing.ticket).into())],
            ),
            text.get("terminal-help-hint"),
        ];
        for line in lines {
            self.line(&line)?;
        }
        Ok(())
    }

    /// Says what happened since the event at `first`, and how the customer looks now.
    fn say_from(&mut self, first: usize) -> Result<(), CommandError> {
        let script = Script::new(&self.begun.ready.shown);
        let events = &self.begun.recorder.playthrough().events[first..];
        let said = transcript(&script, events);
        writeln!(self.context.out)?;
        self.say(&said)?;
        if self.begun.recorder.state().status == Status::Waiting {
            let face = self.face();
            self.line(&format!("({face})"))?;
        }
        Ok(())
    }

    /// What was said since the last reply; at the beginning everything.
    fn say_again(&mut self) -> Result<(), CommandError> {
        let turns = &self.begun.recorder.playthrough().turns;
        let first = turns.last().map_or(0, |turn| turn.first_event);
        self.say_from(first)
    }

    fn say_everything(&mut self) -> Result<(), CommandError> {
        let script = Script::new(&self.begun.ready.shown);
        let said = transcript(&script, &self.begun.recorder.playthrough().events);
        write_title(
            self.context.out,
            &self.context.text.get("terminal-transcript"),
        )?;
        self.say(&said)
    }

    /// Words only: what a reply cost is for the debrief.
    fn say(&mut self, said: &[Entry]) -> Result<(), CommandError> {
        for entry in said {
            if let Entry::Line { .. } | Entry::Reply { .. } | Entry::Silence { .. } = entry
                && let Some(line) = entry_in_words(&self.context.text, entry)
            {
                self.line(&line)?;
            }
        }
        Ok(())
    }

    /// How the customer seems, in the way in which it can be noticed on this channel.
    fn face(&self) -> String {
        let text = &self.context.text;
        let program = &self.begun.ready.prepared.program;
        let curve = curve(program, self.begun.recorder.playthrough());
        let (_, label) = curve.last().expect("a curve begins before the first turn");
        let args = [
            ("name", Arg::from(&self.scenario().customer.name)),
            ("label", text.word("label", label.kebab()).into()),
        ];
        match self.scenario().channel {
            ChannelKind::WalkIn => text.format("conversation-face", &args),
            ChannelKind::Call => text.format("conversation-voice", &args),
            ChannelKind::Chat | ChannelKind::Email | ChannelKind::Social => {
                text.format("conversation-writes", &args)
            }
        }
    }

    /// The replies on offer, in the order of the session.
    fn offered(&self) -> Vec<ChoiceId> {
        let events = self.begun.recorder.playthrough().events.iter().rev();
        let mut offers = events.filter_map(|event| match event {
            Event::Offered(order) => Some(order.as_slice().to_vec()),
            _ => None,
        });
        offers
            .next()
            .expect("a conversation that waits offers something")
    }

    fn offer(&mut self) -> Result<(), CommandError> {
        let script = Script::new(&self.begun.ready.shown);
        let text = &self.context.text;
        let mut lines = vec![String::new(), text.get("terminal-choices")];
        for (position, choice) in self.offered().into_iter().enumerate() {
            let args = [
                ("number", (position + 1).into()),
                ("text", (&script.choice(choice).says).into()),
            ];
            lines.push(text.format("terminal-choice", &args));
        }
        for line in lines {
            self.line(&line)?;
        }
        Ok(())
    }

    /// Answers whatever is typed until it is a reply; `None` where the trainee leaves.
    fn wait_for_reply(&mut self) -> Result<Option<Input>, CommandError> {
        let prompt = self.context.text.get("terminal-prompt");
        let offered = self.offered();
        let node = self.begun.recorder.state().node();
        let decision = self.begun.ready.prepared.program.decision(node);
        let possible = Possible {
            replies: offered.len(),
            silence: decision.is_some_and(|decision| decision.silence.is_some()),
            thoughts: self.begun.recorder.header().mode == Mode::Practice,
        };
        loop {
            let Some(typed) = self.context.ask(&prompt)? else {
                return Ok(None);
            };
            match possible.read(&typed) {
                Typed::Reply(position) => return Ok(Some(Input::Choose(offered[position]))),
                Typed::SayNothing => return Ok(Some(Input::Silence)),
                Typed::Leave => return Ok(None),
                Typed::Cards => self.show_cards()?,
                Typed::Again => {
                    self.say_again()?;
                    self.offer()?;
                }
                Typed::Transcript => self.say_everything()?,
                Typed::Feelings => self.show_feelings()?,
                Typed::Thoughts => self.show_thoughts()?,
                Typed::Help => {
                    self.line(&self.context.text.get("terminal-help-title"))?;
                    for line in possible.lines(&self.context.text) {
                        self.line(&line)?;
                    }
                }
                Typed::Unknown => {
                    let count = [("count", possible.replies.into())];
                    let line = self.context.text.format("terminal-not-a-reply", &count);
                    self.line(&line)?;
                }
            }
        }
    }

    fn show_cards(&mut self) -> Result<(), CommandError> {
        let cards = &self.begun.ready.shown.briefing.look_up;
        let mut lines: Vec<String> = cards
            .iter()
            .map(|card| format!("{}: {}", card.title, card.body))
            .collect();
        if lines.is_empty() {
            lines.push(self.context.text.get("terminal-no-cards"));
        }
        for line in lines {
            self.line(&line)?;
        }
        Ok(())
    }

    fn show_feelings(&mut self) -> Result<(), CommandError> {
        let text = &self.context.text;
        let feelings = self.begun.recorder.state().situation.mood.feelings;
        let lines = [
            ("feeling-anger", feelings.anger),
            ("feeling-disappointment", feelings.disappointment),
            ("feeling-worry", feelings.worry),
            ("feeling-belief", feelings.belief),
            ("feeling-trust", feelings.trust),
        ]
        .map(|(feeling, strength)| {
            let args = [("number", strength.into()), ("count", 1000.into())];
            format!("{}: {}", text.get(feeling), text.format("place-of", &args))
        });
        for line in lines {
            self.line(&line)?;
        }
        Ok(())
    }

    /// What went through the customer's head with the last lines.
    fn show_thoughts(&mut self) -> Result<(), CommandError> {
        let script = Script::new(&self.begun.ready.shown);
        let turns = &self.begun.recorder.playthrough().turns;
        let first = turns.last().map_or(0, |turn| turn.first_event);
        let said = transcript(&script, &self.begun.recorder.playthrough().events[first..]);
        let name = Arg::from(&self.begun.ready.shown.customer.name);
        let mut lines: Vec<String> = said
            .iter()
            .filter_map(|entry| match entry {
                Entry::Line { spoken, .. } => spoken.thinks.as_ref(),
                _ => None,
            })
            .map(|thinks| {
                let args = [("name", name.clone()), ("text", thinks.into())];
                self.context.text.format("terminal-thinks", &args)
            })
            .collect();
        if lines.is_empty() {
            lines.push(self.context.text.get("terminal-no-thoughts"));
        }
        for line in lines {
            self.line(&line)?;
        }
        Ok(())
    }

    /// Durable before anything that follows from it is shown.
    fn record(&mut self, input: Input) -> Result<(), CommandError> {
        let Beginning {
            store, recorder, ..
        } = &mut self.begun;
        match store.record(recorder, input, clock::now_unix_ms()) {
            Ok(()) => Ok(()),
            Err(RecordError::Store(error)) => store::done(&self.context.text, Err(error)),
            Err(RecordError::Refused(refusal)) => Err(CommandError::new(refusal.to_string())),
        }
    }

    fn leave(mut self) -> Result<Answer, CommandError> {
        self.line("")?;
        self.line(&self.context.text.get("terminal-left"))?;
        Ok(Answer::Fine)
    }

    fn line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.context.out, "{line}")
    }
}
