//! Words that come out at a human pace, one line after the other.

use std::collections::VecDeque;

use crate::ui::kinds::{Motion, Speaker, Utterance};
use crate::ui::screens::conversation::CurrentLine;

/// About twice as fast as people talk: nobody has to wait for what they have already read.
pub(super) const CHARACTER_MS: u64 = 32;

/// Words come out in pieces of a few letters: as smooth to the eye as letter by letter.
const SYLLABLE_MS: u64 = 3 * CHARACTER_MS;

/// Between the end of one line and the next, or before the sentences on the table appear.
const BREATH_MS: u64 = 350;

/// After a reply, before the customer answers: the face comes first.
pub(super) const REACTION_MS: u64 = 700;

/// What has been said, and what is still to be said.
#[derive(Clone, Debug, Default)]
pub(super) struct Speech {
    said: Vec<Utterance>,
    coming: VecDeque<Utterance>,
    /// When the first of `coming` begins, in ms of the clock that the callers pass in.
    begins_ms: u64,
    /// When the last of `coming` was said in full; `None`: nothing came.
    arrived_ms: Option<u64>,
}

impl Speech {
    /// A speech that starts with words that were said before.
    pub fn after(said: Vec<Utterance>) -> Speech {
        Speech {
            said,
            ..Speech::default()
        }
    }

    /// What has been said in full, oldest first.
    pub fn said(&self) -> &[Utterance] {
        &self.said
    }

    /// The line that is being said at `now_ms`, and for how long it has been, in ms.
    pub fn said_since(&self, now_ms: u64) -> Option<(&Utterance, u64)> {
        let line = self.coming.front()?;
        Some((line, now_ms.checked_sub(self.begins_ms)?))
    }

    /// When somebody other than the trainee last came to the end of a line.
    pub fn arrived_ms(&self) -> Option<u64> {
        self.arrived_ms
    }

    /// Whether nobody is speaking or about to speak.
    pub fn is_over(&self) -> bool {
        self.coming.is_empty()
    }

    /// Adds what the trainee says: it is there at once.
    pub fn reply(&mut self, utterance: Utterance) {
        self.finish();
        self.said.push(utterance);
    }

    /// Adds lines that begin at `begins_ms`, or after what is still to be said.
    pub fn say(&mut self, lines: impl IntoIterator<Item = Utterance>, begins_ms: u64) {
        if self.coming.is_empty() {
            self.begins_ms = begins_ms;
        }
        self.coming.extend(lines);
    }

    /// Moves on to `now_ms`. Where nothing may move, words do not crawl either: all are there at once.
    pub fn advance(&mut self, now_ms: u64, motion: Motion) {
        if motion == Motion::Reduced {
            if !self.coming.is_empty() {
                self.arrived_ms = Some(now_ms);
            }
            return self.finish();
        }
        while let Some(line) = self.coming.front() {
            let ends_ms = self.begins_ms + speaking_ms(line) + BREATH_MS;
            if now_ms < ends_ms {
                break;
            }
            self.said.extend(self.coming.pop_front());
            self.begins_ms = ends_ms;
            self.arrived_ms = Some(ends_ms);
        }
    }

    /// Shows the line that is being said, or is about to be, at once; the next begins at `now_ms`.
    pub fn show_line(&mut self, now_ms: u64) {
        if let Some(line) = self.coming.pop_front() {
            self.said.push(line);
            self.arrived_ms = Some(now_ms);
        }
        self.begins_ms = now_ms + BREATH_MS;
    }

    /// The line that is being said at `now_ms`, if one has begun.
    pub fn current(&self, now_ms: u64) -> Option<CurrentLine> {
        let utterance = self.coming.front()?;
        let passed_ms = now_ms.checked_sub(self.begins_ms)?;
        let characters = utterance.says.chars().count();
        let revealed_chars = if speaking_ms(utterance) == 0 {
            characters
        } else {
            usize::try_from(passed_ms / CHARACTER_MS).map_or(characters, |out| out.min(characters))
        };
        Some(CurrentLine {
            utterance: utterance.clone(),
            revealed_chars,
        })
    }

    /// For how long from `now_ms` on, in ms, no more words come out; `None`: until somebody acts.
    pub fn keeps_ms(&self, now_ms: u64) -> Option<u64> {
        let line = self.coming.front()?;
        let Some(passed_ms) = now_ms.checked_sub(self.begins_ms) else {
            return Some(self.begins_ms - now_ms);
        };
        let said_ms = speaking_ms(line);
        let next_ms = if passed_ms < said_ms {
            (passed_ms - passed_ms % SYLLABLE_MS + SYLLABLE_MS).min(said_ms)
        } else {
            said_ms + BREATH_MS
        };
        Some(next_ms.saturating_sub(passed_ms).max(1))
    }

    fn finish(&mut self) {
        self.said.extend(self.coming.drain(..));
    }
}

/// How long it takes to say a line. Paperwork lies there at once.
fn speaking_ms(line: &Utterance) -> u64 {
    match line.speaker {
        Speaker::Desk => 0,
        Speaker::Customer { .. } | Speaker::Colleague { .. } | Speaker::Trainee => {
            CHARACTER_MS * line.says.chars().count() as u64
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(says: &str) -> Utterance {
        Utterance {
            speaker: Speaker::Customer {
                name: "Ratna".to_owned(),
            },
            says: says.to_owned(),
            thinks: None,
        }
    }

    /// Two lines of four characters that begin at 1000.
    fn two_lines() -> Speech {
        let mut speech = Speech::default();
        speech.say([line("That"), line("this")], 1_000);
        speech
    }

    #[track_caller]
    fn check(speech: &Speech, now_ms: u64, said: usize, revealed: Option<usize>) {
        let out = speech.current(now_ms).map(|line| line.revealed_chars);
        assert_eq!((speech.said().len(), out), (said, revealed), "at {now_ms}");
    }

    #[test]
    fn words_come_out_one_by_one_and_lines_one_after_the_other() {
        let mut speech = two_lines();
        for (now_ms, said, revealed) in [
            (0, 0, None),
            (1_000, 0, Some(0)),
            (1_064, 0, Some(2)),
            (1_300, 0, Some(4)),
            (1_478, 1, Some(0)),
            (1_510, 1, Some(1)),
            (1_956, 2, None),
        ] {
            speech.advance(now_ms, Motion::Full);
            check(&speech, now_ms, said, revealed);
        }
        assert!(speech.is_over());
    }

    #[test]
    fn no_word_comes_out_before_it_says() {
        let speech = two_lines();
        for (now_ms, keeps_ms) in [
            (0, 1_000),
            (1_000, 96),
            (1_090, 6),
            (1_096, 32),
            (1_128, 350),
            (1_477, 1),
        ] {
            assert_eq!(speech.keeps_ms(now_ms), Some(keeps_ms), "at {now_ms}");
        }
        assert_eq!(Speech::default().keeps_ms(0), None);
    }

    #[test]
    fn a_long_time_without_a_frame_loses_no_line() {
        let mut speech = two_lines();
        speech.advance(60_000, Motion::Full);
        check(&speech, 60_000, 2, None);
    }

    #[test]
    fn a_key_shows_the_line_and_the_next_one_follows() {
        let mut speech = two_lines();
        speech.show_line(1_010);
        check(&speech, 1_010, 1, None);
        check(&speech, 1_360, 1, Some(0));
    }

    #[test]
    fn reduced_motion_shows_everything_at_once() {
        let mut speech = two_lines();
        speech.advance(0, Motion::Reduced);
        check(&speech, 0, 2, None);
    }

    #[test]
    fn a_reply_stands_after_everything_that_was_said() {
        let mut speech = two_lines();
        speech.reply(line("mine"));
        let said: Vec<&str> = speech
            .said()
            .iter()
            .map(|line| line.says.as_str())
            .collect();
        assert_eq!(said, ["That", "this", "mine"]);
    }

    #[test]
    fn paperwork_is_there_at_once() {
        let mut speech = Speech::default();
        let note = Utterance {
            speaker: Speaker::Desk,
            ..line("Order 8841")
        };
        speech.say([note], 0);
        check(&speech, 0, 0, Some(10));
    }
}
