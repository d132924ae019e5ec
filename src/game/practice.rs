//! What a person has practised: their finished sessions, replayed once each, their awards, and what they broke off.

use std::collections::BTreeMap;

use super::apply_action::as_played;
use super::notice::ActionError;
use super::present::{feelings, utterance};
use super::workplace::{Workplace, set_aside};
use crate::insight::attempt::Attempt;
use crate::insight::debrief::curve;
use crate::insight::{Award, Entry, Script, SpokenBy, transcript};
use crate::scenario::Stage;
use crate::session::{Replayed, SessionId, replay};
use crate::store::{SessionSummary, StoreError};
use crate::ui::kinds::Feelings;

/// Finished sessions by id. What is recorded never changes, so each is replayed once; `None` is one that cannot be.
pub(super) type Attempts = BTreeMap<SessionId, Option<Attempt>>;

/// A session to be taken up again.
pub(super) struct BrokenOff {
    pub session: SessionSummary,
    /// `None` where it cannot be replayed.
    pub told: Option<WhereItStands>,
}

/// Where a broken-off conversation stands.
pub(super) struct WhereItStands {
    pub stage: Option<Stage>,
    /// What the customer said last.
    pub last_words: Option<String>,
    pub feelings: Feelings,
}

impl Workplace {
    /// Everything that is finished among `sessions`. One that cannot be replayed is left out: it is still in the list of
    /// sessions, where its debrief says what is wrong.
    pub fn attempts(&mut self, sessions: &[SessionSummary]) -> Vec<Attempt> {
        let finished = || sessions.iter().filter(|one| one.closing.is_some());
        for session in finished() {
            if !self.attempts.contains_key(&session.id) {
                let attempt = match self.replayed(&session.id) {
                    Ok((replayed, _)) => {
                        Attempt::of(&replayed, &self.shelf.moves, session.last_at_unix_ms)
                    }
                    Err(_) => None,
                };
                self.attempts.insert(session.id.clone(), attempt);
            }
        }
        finished()
            .filter_map(|session| self.attempts.get(&session.id)?.clone())
            .collect()
    }

    /// The awards as they were earned first. One that was ever shown stays, whatever becomes of the recordings it rests
    /// on: an older session may be brought from another computer and be the first attempt then.
    pub fn kept(&mut self, awards: Vec<Award>) -> Result<Vec<Award>, StoreError> {
        let Some(trainee) = self.trainee.clone() else {
            return Ok(awards);
        };
        let mut kept = Vec::with_capacity(awards.len());
        for award in awards {
            let key = format!("award-{}", award.kind.kebab());
            let known = self.store.personal_setting(&trainee.id, &key)?;
            let known = known.and_then(|unix_ms| unix_ms.parse().ok());
            kept.push(match (known, award.earned_at_unix_ms) {
                (Some(unix_ms), _) => Award {
                    done: award.of,
                    earned_at_unix_ms: Some(unix_ms),
                    ..award
                },
                (None, Some(unix_ms)) => {
                    self.store
                        .set_personal_setting(&trainee.id, &key, &unix_ms.to_string())?;
                    award
                }
                (None, None) => award,
            });
        }
        Ok(kept)
    }

    /// The latest of `sessions` without an ending, unless it was set aside or the same conversation was begun afresh since.
    pub fn broken_off(
        &mut self,
        sessions: &[SessionSummary],
    ) -> Result<Option<BrokenOff>, StoreError> {
        for (place, session) in sessions.iter().enumerate() {
            // The one begun last comes first.
            let is_superseded = sessions[..place]
                .iter()
                .any(|later| later.scenario.id == session.scenario.id);
            if session.closing.is_some() || is_superseded {
                continue;
            }
            let aside = self.store.setting(&set_aside(session.id.as_str()))?;
            if aside.is_none() {
                return Ok(Some(BrokenOff {
                    session: session.clone(),
                    told: self.where_it_stands(&session.id),
                }));
            }
        }
        Ok(None)
    }

    fn where_it_stands(&mut self, session: &SessionId) -> Option<WhereItStands> {
        let (replayed, shown) = self.replayed(session).ok()?;
        let program = &replayed.prepared.program;
        let played = &replayed.playthrough;
        let (felt, label) = curve(program, played).pop()?;
        let said = transcript(&Script::new(&shown), &played.events);
        let last_words = said.into_iter().rev().find_map(|entry| match entry {
            Entry::Line { spoken, .. } if matches!(spoken.by, SpokenBy::Customer { .. }) => {
                Some(utterance(spoken).says)
            }
            _ => None,
        });
        Some(WhereItStands {
            stage: program
                .decision(played.last.node)
                .map(|decision| decision.stage),
            last_words,
            feelings: feelings(&felt, label),
        })
    }

    /// A session played again, and its scenario in the words to show it in.
    fn replayed(
        &mut self,
        session: &SessionId,
    ) -> Result<(Replayed, crate::scenario::Scenario), ActionError> {
        let recording = self.store.load(session)?;
        let prepared = self.shelf.ready(&recording.scenario_text)?.prepared;
        let replayed = replay(&recording.header, &prepared, recording.replies())?;
        let language = self.preferences.language;
        let shown = self
            .shelf
            .translated(&recording.scenario_text, language)
            .unwrap_or_else(|| as_played(&recording, &prepared.scenario));
        Ok((replayed, shown))
    }
}
