//! What was said by e-mail, as letters: who wrote each, its head, and its paragraphs.

use super::Said;
use crate::ui::kinds::{Speaker, Utterance};

/// One letter, or one note of mine between letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Letter<'a> {
    pub from: &'a Speaker,
    pub head: Option<Head<'a>>,
    pub paragraphs: Vec<&'a Utterance>,
}

/// What stands above a letter: the author's `[21:32 · cc Joyce · Room 12]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head<'a> {
    pub sent: &'a str,
    /// To whom else it goes, where the author says so.
    pub copies: Option<&'a str>,
    pub subject: Option<&'a str>,
}

/// Everything written so far, taken apart for the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mail<'a> {
    /// Up to my last letter that was answered: what one need not see again.
    pub history: Vec<Letter<'a>>,
    /// What came since.
    pub received: Vec<Letter<'a>>,
    /// My letter that nobody has answered yet.
    pub draft: Vec<&'a Utterance>,
}

impl<'a> Mail<'a> {
    /// `arriving` is the line that is just there.
    pub fn sort(said: &'a [Said], arriving: Option<&'a Utterance>) -> Mail<'a> {
        let mut letters: Vec<Letter<'a>> = Vec::new();
        // My letter goes on until somebody else writes; my own notes do not end it.
        let mut mine: Option<usize> = None;
        let lines = said.iter().map(|said| &said.utterance).chain(arriving);
        for line in lines {
            match (&line.speaker, mine) {
                (Speaker::Trainee, Some(place)) => letters[place].paragraphs.push(line),
                (Speaker::Trainee, None) => {
                    mine = Some(letters.len());
                    letters.push(Letter::begin(line));
                }
                (Speaker::Desk, _) => letters.push(Letter::begin(line)),
                (Speaker::Customer { .. } | Speaker::Colleague { .. }, _) => {
                    if let Some(place) = mine.take() {
                        // It went out after the notes that I made while writing it.
                        let sent = letters.remove(place);
                        letters.push(sent);
                    }
                    match letters.last_mut() {
                        Some(last)
                            if last.from == &line.speaker && Head::read(&line.says).is_none() =>
                        {
                            last.paragraphs.push(line);
                        }
                        _ => letters.push(Letter::begin(line)),
                    }
                }
            }
        }
        let draft = match mine {
            Some(place) => letters.remove(place).paragraphs,
            None => Vec::new(),
        };
        let answered = letters
            .iter()
            .rposition(|letter| *letter.from == Speaker::Trainee)
            .map_or(0, |place| place + 1);
        let received = letters.split_off(answered);
        Mail {
            history: letters,
            received,
            draft,
        }
    }
}

impl<'a> Letter<'a> {
    fn begin(line: &'a Utterance) -> Letter<'a> {
        let head = match line.speaker {
            Speaker::Customer { .. } | Speaker::Colleague { .. } => Head::read(&line.says),
            Speaker::Trainee | Speaker::Desk => None,
        };
        let paragraphs = if head.is_some() { vec![] } else { vec![line] };
        Letter {
            from: &line.speaker,
            head,
            paragraphs,
        }
    }
}

impl<'a> Head<'a> {
    /// A line that is nothing but square brackets around parts with ` · ` between them: the time, who else gets it, and
    /// the subject.
    pub fn read(says: &'a str) -> Option<Head<'a>> {
        let inner = says.strip_prefix('[')?.strip_suffix(']')?;
        let mut parts = inner.split(" · ");
        let sent = parts.next()?;
        let (second, third) = (parts.next(), parts.next());
        Some(match third {
            Some(subject) => Head {
                sent,
                copies: second,
                subject: Some(subject),
            },
            None => Head {
                sent,
                copies: None,
                subject: second,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(lines: &[(char, &str)]) -> Vec<Said> {
        let speaker = |by: char| match by {
            'c' => Speaker::Customer {
                name: "Hester".into(),
            },
            'j' => Speaker::Colleague {
                name: "Joyce".into(),
                department: "Housekeeping".into(),
            },
            'd' => Speaker::Desk,
            _ => Speaker::Trainee,
        };
        lines
            .iter()
            .map(|(by, says)| Said {
                utterance: Utterance {
                    speaker: speaker(*by),
                    says: (*says).to_owned(),
                    thinks: None,
                },
                after: String::new(),
            })
            .collect()
    }

    /// How many letters are in the history, how many paragraphs each received one has, and how long the draft is.
    #[track_caller]
    fn check(lines: &[(char, &str)], history: usize, received: &[usize], draft: usize) {
        let said = said(lines);
        let mail = Mail::sort(&said, None);
        let lengths: Vec<usize> = mail
            .received
            .iter()
            .map(|letter| letter.paragraphs.len())
            .collect();
        assert_eq!(
            (mail.history.len(), lengths.as_slice(), mail.draft.len()),
            (history, received, draft)
        );
    }

    #[test]
    fn sentences_in_a_row_are_one_letter_and_a_note_does_not_end_it() {
        check(&[('c', "Will it be ready?"), ('t', "Dear")], 0, &[1], 1);
        let written = [
            ('c', "Will it be ready?"),
            ('c', "I have a coat on."),
            ('t', "Dear"),
            ('d', "The log says ten."),
            ('t', "At ten"),
        ];
        check(&written, 0, &[2, 1], 2);
    }

    #[test]
    fn an_answer_sends_what_was_written_to_the_history() {
        let answered = [
            ('c', "Will it be ready?"),
            ('t', "Dear"),
            ('t', "At ten"),
            ('c', "Thank you."),
        ];
        check(&answered, 2, &[1], 0);
        let noted = [
            ('t', "Dear"),
            ('d', "The log says ten."),
            ('t', "At ten"),
            ('c', "Thank you."),
        ];
        check(&noted, 2, &[1], 0);
    }

    #[test]
    fn a_line_in_brackets_is_the_head_of_a_letter_of_its_own() {
        let mails = [
            ('c', "[21:54 · Is anybody there]"),
            ('c', "[21:56 · (none)]"),
            ('c', "Hello?"),
            ('j', "[22:02 · to Guest mail]"),
            ('j', "It drips."),
        ];
        check(&mails, 0, &[0, 1, 1], 0);
        let head = Head::read("[21:32 · cc Joyce · Room 12]").expect("a head");
        assert_eq!(
            (head.sent, head.copies, head.subject),
            ("21:32", Some("cc Joyce"), Some("Room 12"))
        );
        assert_eq!(Head::read("It is [not] one"), None);
    }
}
