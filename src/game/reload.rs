//! A scenario was edited while the game runs: the library is read again, and a conversation moves to the new text if it
//! can.

use super::apply_action::{Moment, SILENCE};
use super::conversation::Conversation;
use super::notice::ActionError;
use super::screen::Screen;
use super::workplace::{Workplace, set_aside};
use crate::library::LoadedScenario;
use crate::session::{CannotKeep, Mode, NewSession, Translation, carry_over};
use crate::ui::notice::{NoticeKind, NoticeView};

/// What becomes of the conversation that is going on.
enum Fate {
    /// Nothing that it is played on has changed.
    Same,
    /// Its scenario is there no more.
    Gone,
    Broken,
    Changed,
}

impl Workplace {
    /// Reads the library again and shows what became of it. What goes wrong becomes a notice, and the conversation goes on.
    pub fn reload(&mut self, on: Screen, at: Moment) {
        if let Err(error) = self.try_reload(on, at) {
            self.notice = Some(super::notice::notice(&error, &self.text));
        }
    }

    fn try_reload(&mut self, on: Screen, at: Moment) -> Result<(), ActionError> {
        self.library = self.library.again()?;
        self.shelf.renew(&self.library);
        self.forget_shown_library();
        let still_broken = |id: &String| self.shelf.is_left_out(id);
        self.mistakes_of = self.mistakes_of.take().filter(still_broken);
        let playing = self.conversation.take();
        if let Some(conversation) = playing {
            let id = conversation.recorder().header().scenario.id.clone();
            match self.fate(&conversation) {
                Fate::Same | Fate::Gone => self.conversation = Some(conversation),
                Fate::Broken => {
                    self.conversation = Some(conversation);
                    self.mistakes_of = Some(id);
                }
                Fate::Changed => self.move_over(conversation, &id, at)?,
            }
        }
        self.brief_again();
        self.refresh(on)?;
        Ok(())
    }

    fn fate(&self, conversation: &Conversation) -> Fate {
        let recording = conversation.recorder().recording();
        let id = &recording.header.scenario.id;
        match self.shelf.find(id) {
            None if self.shelf.is_left_out(id) => Fate::Broken,
            None => Fate::Gone,
            Some(loaded) => {
                let translation = loaded.translation(&recording.header.language);
                let same_words = recording.header.language == loaded.scenario.language
                    || translation.map(|translation| &*translation.text)
                        == recording.translation_text.as_deref();
                match loaded.text == recording.scenario_text && same_words {
                    true => Fate::Same,
                    false => Fate::Changed,
                }
            }
        }
    }

    /// Begins the conversation anew on the changed text, says again what was said, and goes on there. The session on the
    /// old text stays recorded as far as it came.
    fn move_over(
        &mut self,
        conversation: Conversation,
        id: &str,
        at: Moment,
    ) -> Result<(), ActionError> {
        let old = conversation.recorder().header().clone();
        let was_paused = conversation.clock.is_paused();
        let entries: Vec<_> = conversation
            .recorder()
            .recording()
            .replies()
            .cloned()
            .collect();
        // Whatever goes wrong from here on, it goes on as it was.
        self.conversation = Some(conversation);
        if old.mode == Mode::Assessment {
            self.tell_news("reload-assessment", id, "");
            return Ok(());
        }
        let loaded = self.shelf.find(id);
        let loaded = loaded
            .ok_or_else(|| ActionError::NoScenario(id.to_owned()))?
            .clone();
        let new = NewSession {
            id: self.store.new_session_id()?,
            trainee: old.trainee,
            translation: translation(&loaded, &old.language),
            seed: old.seed,
            mode: old.mode,
            started_at_unix_ms: old.started_at_unix_ms,
        };
        let prepared = self.shelf.ready(&loaded.text)?.prepared;
        let carried = match carry_over(prepared, new, &entries) {
            Ok(carried) => carried,
            Err(CannotKeep { position, problem }) => {
                let reason = format!("{}: {problem}", position + 1);
                self.tell_news("reload-cannot-keep", id, &reason);
                return Ok(());
            }
        };
        let mut recorder = carried.begun;
        self.store.begin_session(&recorder)?;
        for pending in carried.replies {
            self.store
                .append(recorder.id(), pending.entry(), pending.closing())
                .map_err(ActionError::NotRecorded)?;
            recorder.accept(pending);
        }
        self.store.set_setting(&set_aside(old.id.as_str()), "yes")?;
        let shown = loaded.in_language(&old.language);
        let mut conversation =
            Conversation::new(recorder, shown, &self.text.get(SILENCE), at.now_ms);
        if was_paused {
            conversation.clock.pause(at.now_ms);
        }
        self.conversation = Some(conversation);
        Ok(())
    }

    fn tell_news(&mut self, what: &str, scenario: &str, reason: &str) {
        let args = [("scenario", scenario.into()), ("reason", reason.into())];
        self.notice = Some(NoticeView {
            kind: NoticeKind::News,
            what: self.text.format(what, &args),
            next: self.text.get(&format!("{what}-next")),
        });
    }
}

/// The translation in which a session was played, as it is now.
fn translation(loaded: &LoadedScenario, language: &str) -> Option<Translation> {
    let translation = loaded.translation(language)?;
    Some(Translation {
        language: translation.language.clone(),
        text: translation.text.clone(),
    })
}
