//! A scenario made ready, and a conversation on it with everything that is known about it.

use super::Answer;
use super::context::Context;
use super::error::CommandError;
use super::scenario::{load, load_draft, note_language};
use super::working::{while_exploring, while_working};
use crate::engine::Playthrough;
use crate::insight::{Debrief, Script, debrief};
use crate::library::LoadedScenario;
use crate::scenario::{Scenario, Translation};
use crate::session::chain::final_hash;
use crate::session::{FinalHash, Prepared, Recording};
use std::sync::Arc;

/// A scenario that can be played and scored.
pub(super) struct Ready {
    pub prepared: Arc<Prepared>,
    /// With its texts in the language that is shown.
    pub shown: Scenario,
    /// The code of that language.
    pub shown_language: String,
}

/// A conversation, finished or not.
pub(super) struct Told<'a> {
    pub ready: &'a Ready,
    pub played: Playthrough,
    pub debrief: Debrief,
    /// Of everything that happened.
    pub hash: FinalHash,
}

impl Ready {
    /// Loads and analyses the scenario called `name`, an id or a path.
    pub fn load(context: &mut Context<'_>, name: &str) -> Result<Ready, CommandError> {
        let loaded = load(context, name)?;
        note_language(context, &loaded);
        Ready::of(context, &loaded)
    }

    /// Like [`load`](Self::load), but a scenario with errors is told of on standard error and given as far as it could be
    /// understood: to be looked at, never to be played.
    pub fn load_draft(
        context: &mut Context<'_>,
        name: &str,
    ) -> Result<(Option<Ready>, Answer), CommandError> {
        let (loaded, answer) = load_draft(context, name)?;
        let Some(loaded) = loaded else {
            return Ok((None, answer));
        };
        match Ready::of(context, &loaded) {
            Ok(ready) => {
                note_language(context, &loaded);
                Ok((Some(ready), answer))
            }
            // What keeps it from being compiled was told already.
            Err(_) if answer == Answer::No => Ok((None, answer)),
            Err(error) => Err(error),
        }
    }

    /// Analyses a scenario that was loaded.
    pub fn of(context: &Context<'_>, loaded: &LoadedScenario) -> Result<Ready, CommandError> {
        let prepared = while_exploring(&context.text, |watch| {
            Prepared::watched(Arc::clone(&loaded.text), loaded.scenario.clone(), watch)
        });
        let prepared = prepared.map_err(|error| {
            let args = [
                ("file", loaded.scenario.id.value.as_str().into()),
                ("reason", error.to_string().into()),
            ];
            CommandError::new(context.text.format("error-scenario-unreadable", &args))
        })?;
        Ok(Ready {
            prepared: Arc::new(prepared),
            shown: loaded.in_language(context.text.language().code()),
            shown_language: loaded
                .language_shown(context.text.language().code())
                .to_owned(),
        })
    }

    /// Analyses the scenario that a recording carries, with its texts as they were shown.
    pub fn of_recording(
        context: &Context<'_>,
        recording: &Recording,
    ) -> Result<Ready, CommandError> {
        let prepared = while_working(&context.text, || {
            Prepared::from_text(Arc::clone(&recording.scenario_text))
        });
        let prepared = prepared.map_err(|error| {
            let reason = [("reason", error.to_string().into())];
            CommandError::new(context.text.format("error-session-not-verified", &reason))
                .hint(context.text.get("error-session-not-verified-next"))
        })?;
        let shown = match &recording.translation_text {
            Some(text) => Translation::parse(text).0.apply(&prepared.scenario),
            None => prepared.scenario.clone(),
        };
        Ok(Ready {
            prepared: Arc::new(prepared),
            shown,
            shown_language: recording.header.language.clone(),
        })
    }

    pub fn tell(&self, played: Playthrough) -> Told<'_> {
        let Prepared {
            program, analysis, ..
        } = &*self.prepared;
        let script = Script::new(&self.shown);
        Told {
            ready: self,
            hash: final_hash(self.prepared.hash, program, &played),
            debrief: debrief(program, analysis, &script, &played),
            played,
        }
    }
}
