//! Which conversation to have next, and why that one.

/// What is known of a scenario and of how it went for the person who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate<'a, C> {
    pub scenario: &'a str,
    pub channel: C,
    /// 1…5.
    pub difficulty: u8,
    pub played: Played,
}

/// How it went so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Played {
    Never,
    /// The best composite reached, 0…100, if any was assessed; and whether the problem was ever solved.
    Finished {
        best: Option<i64>,
        solved: Solved,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Solved {
    Yes,
    NotYet,
}

/// Why a scenario is suggested, as the id of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    First,
    Channel,
    Harder,
    New,
    Again,
}

impl Reason {
    pub const fn text_id(self) -> &'static str {
        match self {
            Reason::First => "home-reason-first",
            Reason::Channel => "home-reason-channel",
            Reason::Harder => "home-reason-harder",
            Reason::New => "home-reason-new",
            Reason::Again => "home-reason-again",
        }
    }
}

/// The gentlest that is new, in steps of difficulty from what was solved; once all are played, the one that went worst.
///
/// Of equals the first.
pub(super) fn suggest<'a, C: PartialEq + Copy>(
    candidates: &[Candidate<'a, C>],
) -> Option<(&'a str, Reason)> {
    let played = |candidate: &&Candidate<'a, C>| candidate.played != Played::Never;
    let mut known = candidates.iter().filter(played).peekable();
    let is_beginner = known.peek().is_none();
    let channels: Vec<C> = known.map(|candidate| candidate.channel).collect();
    let solved = candidates
        .iter()
        .filter(|candidate| {
            matches!(
                candidate.played,
                Played::Finished {
                    solved: Solved::Yes,
                    ..
                }
            )
        })
        .map(|candidate| candidate.difficulty)
        .max();
    let wanted = solved.map_or(1, |difficulty| difficulty.saturating_add(1));
    let new = candidates
        .iter()
        .filter(|candidate| candidate.played == Played::Never)
        .min_by_key(|candidate| {
            let is_known_channel = channels.contains(&candidate.channel);
            (candidate.difficulty.abs_diff(wanted), is_known_channel)
        });
    if let Some(candidate) = new {
        let reason = if is_beginner {
            Reason::First
        } else if !channels.contains(&candidate.channel) {
            Reason::Channel
        } else if solved.is_some() && candidate.difficulty == wanted {
            Reason::Harder
        } else {
            Reason::New
        };
        return Some((candidate.scenario, reason));
    }
    let worst = candidates
        .iter()
        .min_by_key(|candidate| match candidate.played {
            Played::Never => (false, 0),
            Played::Finished { best, solved } => (solved == Solved::Yes, best.unwrap_or(0)),
        })?;
    Some((worst.scenario, Reason::Again))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOLVED: Played = Played::Finished {
        best: Some(80),
        solved: Solved::Yes,
    };
    const FAILED: Played = Played::Finished {
        best: Some(40),
        solved: Solved::NotYet,
    };

    #[track_caller]
    fn check(library: &[(&'static str, char, u8, Played)], expected: Option<(&str, Reason)>) {
        let candidates: Vec<Candidate<'_, char>> = library
            .iter()
            .map(|(scenario, channel, difficulty, played)| Candidate {
                scenario,
                channel: *channel,
                difficulty: *difficulty,
                played: *played,
            })
            .collect();
        assert_eq!(suggest(&candidates), expected);
    }

    #[test]
    fn a_beginner_meets_the_gentlest_first() {
        check(
            &[
                ("storm", 'c', 5, Played::Never),
                ("breeze", 'c', 1, Played::Never),
            ],
            Some(("breeze", Reason::First)),
        );
    }

    #[test]
    fn the_next_is_one_step_harder_than_what_was_solved() {
        check(
            &[
                ("one", 'c', 1, SOLVED),
                ("five", 'c', 5, Played::Never),
                ("two", 'c', 2, Played::Never),
            ],
            Some(("two", Reason::Harder)),
        );
    }

    #[test]
    fn of_two_as_hard_the_unknown_channel_comes_first() {
        check(
            &[
                ("one", 'c', 1, SOLVED),
                ("call", 'c', 2, Played::Never),
                ("chat", 'h', 2, Played::Never),
            ],
            Some(("chat", Reason::Channel)),
        );
    }

    #[test]
    fn after_a_failure_another_gentle_one_is_new() {
        check(
            &[("one", 'c', 1, FAILED), ("two", 'c', 2, Played::Never)],
            Some(("two", Reason::New)),
        );
    }

    #[test]
    fn once_all_are_played_the_one_that_went_worst_comes_again() {
        check(
            &[
                ("good", 'c', 1, SOLVED),
                ("bad", 'c', 2, FAILED),
                ("fine", 'h', 3, SOLVED),
            ],
            Some(("bad", Reason::Again)),
        );
    }

    #[test]
    fn an_empty_library_suggests_nothing() {
        check(&[], None);
    }
}
