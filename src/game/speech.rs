//! Words that come out at a human pace, one line after the other, in the manner of their channel.

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

/// Nobody waits longer than this for one message, and nobody types one faster.
const TYPING_MS: std::ops::RangeInclusive<u64> = 600..=3_000;

/// How words reach the trainee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Delivery {
    /// They are heard while they are said.
    #[default]
    Voice,
    /// A message appears whole, after the time it takes to type it.
    Typed { character_ms: u64 },
    /// A letter is there; its paragraphs follow each other at once.
    Letter,
}

/// Something that was said in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub utterance: Utterance,
    /// When it was complete, in ms since the conversation began.
    pub after_ms: u64,
}

/// What has been said, and what is still to be said.
#[derive(Clone, Debug, Default)]
pub(super) struct Speech {
    said: Vec<Said>,
    coming: VecDeque<Utterance>,
    delivery: Delivery,
    /// When the first of `coming` begins, in ms of the clock that the callers pass in.
    begins_ms: u64,
    /// When the conversation was taken up, on that clock.
    taken_up_ms: u64,
    /// How long it had lasted by then.
    carried_ms: u64,
    /// When the last of `coming` was said in full; `None`: nothing came.
    arrived_ms: Option<u64>,
}

impl Speech {
    pub fn new(now_ms: u64) -> Speech {
        Speech {
            taken_up_ms: now_ms,
            ..Speech::default()
        }
    }

    /// A speech that starts with words that were said before. How long that took is what it takes to say them: nobody
    /// spent the night on the telephone because the window was closed.
    pub fn after(lines: Vec<Utterance>, now_ms: u64) -> Speech {
        let mut speech = Speech::new(now_ms);
        for utterance in lines {
            speech.carried_ms += speech.speaking_ms(&utterance) + BREATH_MS;
            speech.said.push(Said {
                utterance,
                after_ms: speech.carried_ms,
            });
        }
        speech
    }

    /// What has been said in full, oldest first.
    pub fn said(&self) -> &[Said] {
        &self.said
    }

    /// How long the conversation has lasted at `now_ms`, in ms.
    pub fn lasted_ms(&self, now_ms: u64) -> u64 {
        now_ms.saturating_sub(self.taken_up_ms) + self.carried_ms
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

    /// Whether nobody is speaking or about to speak, except the trainee's own paperwork.
    pub fn only_paper_comes(&self) -> bool {
        self.coming.iter().all(|line| line.speaker == Speaker::Desk)
    }

    /// Whether nobody is speaking or about to speak.
    pub fn is_over(&self) -> bool {
        self.coming.is_empty()
    }

    /// Adds what the trainee says: it is there at once.
    pub fn reply(&mut self, utterance: Utterance, now_ms: u64) {
        self.finish(now_ms);
        self.keep(utterance, now_ms);
    }

    /// Adds lines that begin at `begins_ms`, or after what is still to be said.
    pub fn say(
        &mut self,
        lines: impl IntoIterator<Item = Utterance>,
        delivery: Delivery,
        begins_ms: u64,
    ) {
        if self.coming.is_empty() {
            self.begins_ms = begins_ms;
        }
        self.delivery = delivery;
        self.coming.extend(lines);
    }

    /// Moves on to `now_ms`. Where nothing may move, words do not crawl either: what is heard is there at once. A message
    /// that appears whole keeps its time.
    pub fn advance(&mut self, now_ms: u64, motion: Motion) {
        if motion == Motion::Reduced && !matches!(self.delivery, Delivery::Typed { .. }) {
            if !self.coming.is_empty() {
                self.arrived_ms = Some(now_ms);
            }
            return self.finish(now_ms);
        }
        while let Some(line) = self.coming.front() {
            let ends_ms = self.begins_ms + self.speaking_ms(line) + BREATH_MS;
            if now_ms < ends_ms {
                break;
            }
            if let Some(line) = self.coming.pop_front() {
                self.keep(line, ends_ms - BREATH_MS);
            }
            self.begins_ms = ends_ms;
            self.arrived_ms = Some(ends_ms);
        }
    }

    /// Shows the line that is being said, or is about to be, at once; the next begins at `now_ms`.
    pub fn show_line(&mut self, now_ms: u64) {
        if let Some(line) = self.coming.pop_front() {
            self.keep(line, now_ms);
            self.arrived_ms = Some(now_ms);
        }
        self.begins_ms = now_ms + BREATH_MS;
    }

    /// The line that is being said at `now_ms`, if one has begun. Of a message that is being typed nothing is out.
    pub fn current(&self, now_ms: u64) -> Option<CurrentLine> {
        let utterance = self.coming.front()?;
        let passed_ms = now_ms.checked_sub(self.begins_ms)?;
        let characters = utterance.says.chars().count();
        let revealed_chars = match self.delivery {
            _ if passed_ms >= self.speaking_ms(utterance) => characters,
            Delivery::Voice => usize::try_from(passed_ms / CHARACTER_MS)
                .map_or(characters, |out| out.min(characters)),
            Delivery::Typed { .. } | Delivery::Letter => 0,
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
        let said_ms = self.speaking_ms(line);
        let next_ms = match self.delivery {
            _ if passed_ms >= said_ms => said_ms + BREATH_MS,
            Delivery::Voice => (passed_ms - passed_ms % SYLLABLE_MS + SYLLABLE_MS).min(said_ms),
            Delivery::Typed { .. } | Delivery::Letter => said_ms,
        };
        Some(next_ms.saturating_sub(passed_ms).max(1))
    }

    fn finish(&mut self, now_ms: u64) {
        while let Some(line) = self.coming.pop_front() {
            self.keep(line, now_ms);
        }
    }

    fn keep(&mut self, utterance: Utterance, now_ms: u64) {
        let after_ms = self.lasted_ms(now_ms);
        self.said.push(Said {
            utterance,
            after_ms,
        });
    }

    /// How long it takes to say a line. Paperwork lies there at once.
    fn speaking_ms(&self, line: &Utterance) -> u64 {
        if line.speaker == Speaker::Desk {
            return 0;
        }
        let characters = line.says.chars().count() as u64;
        match self.delivery {
            Delivery::Voice => CHARACTER_MS * characters,
            Delivery::Typed { character_ms } => {
                (character_ms * characters).clamp(*TYPING_MS.start(), *TYPING_MS.end())
            }
            Delivery::Letter => 0,
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
        speech.say([line("That"), line("this")], Delivery::Voice, 1_000);
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
        speech.reply(line("mine"), 1_100);
        let said: Vec<&str> = speech
            .said()
            .iter()
            .map(|said| said.utterance.says.as_str())
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
        speech.say([note], Delivery::Voice, 0);
        check(&speech, 0, 0, Some(10));
    }

    #[test]
    fn a_message_appears_whole_once_it_is_typed_also_where_nothing_moves() {
        let mut speech = Speech::default();
        let typed = Delivery::Typed { character_ms: 100 };
        speech.say([line("I am the household")], typed, 0);
        for motion in [Motion::Full, Motion::Reduced] {
            speech.advance(1_799, motion);
            check(&speech, 1_799, 0, Some(0));
        }
        assert_eq!(speech.keeps_ms(1_799), Some(1));
        check(&speech, 1_800, 0, Some(18));
        speech.advance(2_150, Motion::Reduced);
        check(&speech, 2_150, 1, None);
        assert_eq!(speech.said()[0].after_ms, 1_800);
    }

    #[test]
    fn nobody_waits_long_for_a_long_message() {
        let mut speech = Speech::default();
        let typed = Delivery::Typed { character_ms: 100 };
        speech.say([line(&"word ".repeat(100))], typed, 0);
        check(&speech, 3_000, 0, Some(500));
    }

    #[test]
    fn the_paragraphs_of_a_letter_follow_each_other_at_once() {
        let mut speech = Speech::default();
        speech.say([line("Dear"), line("Sir")], Delivery::Letter, 1_000);
        check(&speech, 1_000, 0, Some(4));
        speech.advance(1_350, Motion::Full);
        check(&speech, 1_350, 1, Some(3));
    }

    #[test]
    fn a_conversation_that_goes_on_has_lasted_as_long_as_its_words_take() {
        let mut speech = Speech::after(vec![line("That"), line("this")], 9_000);
        let before = 2 * (4 * CHARACTER_MS + BREATH_MS);
        assert_eq!(speech.lasted_ms(9_000), before);
        assert_eq!(speech.said()[1].after_ms, before);
        speech.reply(line("mine"), 9_500);
        assert_eq!(speech.said()[2].after_ms, before + 500);
    }
}
