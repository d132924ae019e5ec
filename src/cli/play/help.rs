//! What can be typed during a conversation.

use crate::text::Strings;

/// Something that the trainee typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// The reply at this position of those shown, from 0.
    Reply(usize),
    SayNothing,
    Cards,
    Again,
    Transcript,
    Feelings,
    Thoughts,
    Leave,
    Help,
    /// Nothing that can be understood here.
    Unknown,
}

/// What can be typed at the moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Possible {
    pub replies: usize,
    pub silence: bool,
    /// Whether thoughts may be asked for, which only practice allows.
    pub thoughts: bool,
}

impl Possible {
    pub fn read(self, typed: &str) -> Typed {
        match typed.trim().to_lowercase().as_str() {
            "c" => Typed::Cards,
            "r" => Typed::Again,
            "t" => Typed::Transcript,
            "f" => Typed::Feelings,
            "w" if self.thoughts => Typed::Thoughts,
            "s" if self.silence => Typed::SayNothing,
            "q" => Typed::Leave,
            "?" | "h" => Typed::Help,
            number => match number.parse::<usize>() {
                Ok(number) if (1..=self.replies).contains(&number) => Typed::Reply(number - 1),
                _ => Typed::Unknown,
            },
        }
    }

    /// One line for each.
    pub fn lines(self, text: &Strings) -> Vec<String> {
        let count = [("count", self.replies.into())];
        let mut lines = vec![text.format("terminal-help-reply", &count)];
        if self.silence {
            lines.push(text.get("terminal-help-silence"));
        }
        lines.push(text.get("terminal-help-cards"));
        lines.push(text.get("terminal-help-again"));
        lines.push(text.get("terminal-help-transcript"));
        lines.push(text.get("terminal-help-feelings"));
        if self.thoughts {
            lines.push(text.get("terminal-help-thoughts"));
        }
        lines.push(text.get("terminal-help-quit"));
        lines.push(text.get("terminal-help-help"));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn check(possible: Possible, typed: &str, expected: Typed) {
        assert_eq!(possible.read(typed), expected, "{typed:?}");
    }

    #[test]
    fn only_what_is_possible_is_understood() {
        let most = Possible {
            replies: 3,
            silence: true,
            thoughts: true,
        };
        let least = Possible {
            replies: 2,
            silence: false,
            thoughts: false,
        };
        check(most, " 3 \n", Typed::Reply(2));
        check(least, "3", Typed::Unknown);
        check(most, "0", Typed::Unknown);
        check(most, "-1", Typed::Unknown);
        check(most, "99999999999999999999999", Typed::Unknown);
        check(most, "S", Typed::SayNothing);
        check(least, "s", Typed::Unknown);
        check(most, "w", Typed::Thoughts);
        check(least, "w", Typed::Unknown);
        check(least, "", Typed::Unknown);
        check(least, "Q", Typed::Leave);
    }

    #[test]
    fn every_line_of_the_help_can_be_typed_in_every_language() {
        let possible = Possible {
            replies: 2,
            silence: true,
            thoughts: true,
        };
        for language in Language::ALL {
            let lines = possible.lines(&Strings::new(*language));
            assert!(lines[0].starts_with('1'), "{language}: {}", lines[0]);
            for line in &lines[1..] {
                let (key, _) = line.split_once(':').expect("a key and what it does");
                assert_ne!(possible.read(key), Typed::Unknown, "{language}: {line}");
            }
        }
    }
}
