//! The only place where an action becomes an effect.

use std::sync::Arc;

use super::conversation::Conversation;
use super::hearing::Tried;
use super::notice::{ActionError, notice};
use super::preferences::{Preferences, within_limits};
use super::present::briefing::briefing;
use super::present::debrief::{Told, debrief};
use super::screen::Screen;
use super::workplace::{Shortcuts, Workplace, person_named, set_aside};
use crate::scenario::{Scenario, Translation};
use crate::session::{
    self, Mode, NewSession, Pending, Recorder, Recording, SessionId, TraineeName, replay,
};
use crate::sound::Hearing;
use crate::text::{Language, Strings};
use crate::ui::Action;

/// The text that stands where the trainee said nothing.
pub(super) const SILENCE: &str = "conversation-silence";

/// When an action happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// Since the game began.
    pub now_ms: u64,
    pub unix_ms: i64,
}

/// What an action asks of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Consequence {
    /// The same screen, with whatever changed on it.
    Stay,
    Show(Screen),
    Quit,
}

impl Workplace {
    /// Does what `action` asks for. What goes wrong becomes a notice, and nothing has changed.
    pub fn apply(&mut self, action: Action, on: Screen, at: Moment) -> Consequence {
        let done = self.carry_out(action, on, at).and_then(|consequence| {
            let screen = match consequence {
                Consequence::Show(screen) => screen,
                Consequence::Stay | Consequence::Quit => on,
            };
            self.refresh(screen)?;
            Ok(consequence)
        });
        done.unwrap_or_else(|error| {
            self.notice = Some(notice(&error, &self.text));
            Consequence::Stay
        })
    }

    /// Where the game begins.
    pub fn begin(&mut self, at: Moment) -> Consequence {
        let first = match &self.start_at {
            Some(start_at) if self.trainee.is_some() => Action::OpenBriefing {
                scenario: start_at.scenario.clone(),
            },
            _ => Action::GoHome,
        };
        self.apply(first, Screen::Home, at)
    }

    fn carry_out(
        &mut self,
        action: Action,
        on: Screen,
        at: Moment,
    ) -> Result<Consequence, ActionError> {
        match action {
            Action::ToggleShortcuts => {
                self.shortcuts = match self.shortcuts {
                    Shortcuts::Hidden => Shortcuts::Shown,
                    Shortcuts::Shown => Shortcuts::Hidden,
                };
                Ok(Consequence::Stay)
            }
            Action::CloseNotice => {
                self.notice = None;
                Ok(Consequence::Stay)
            }
            Action::ShowMistakes { scenario } => {
                self.mistakes_of = Some(scenario);
                Ok(Consequence::Stay)
            }
            Action::CloseMistakes => {
                self.mistakes_of = None;
                Ok(Consequence::Stay)
            }
            Action::Quit => Ok(Consequence::Quit),

            Action::GoHome | Action::LeaveConversation => {
                self.conversation = None;
                self.way_here.clear();
                Ok(Consequence::Show(Screen::Home))
            }
            Action::OpenTeam => Ok(self.go_aside(Screen::Team, on, at)),
            Action::OpenSettings => Ok(self.go_aside(Screen::Settings, on, at)),
            Action::Back => Ok(Consequence::Show(
                self.way_here.pop().unwrap_or(Screen::Home),
            )),

            Action::SetName { name } => self.set_name(&name, at),
            Action::OpenBriefing { scenario } | Action::PlayAgain { scenario } => {
                self.open_briefing(&scenario, on)
            }
            Action::ContinueSession { session } => self.continue_session(&session, at),
            Action::SetSessionAside { session } => {
                self.store.set_setting(&set_aside(&session), "yes")?;
                Ok(Consequence::Stay)
            }
            Action::StartSession { scenario } => self.start_session(&scenario, at),

            Action::Choose { choice } => self.choose(&choice, at),
            Action::ShowLine => {
                if let Some(conversation) = &mut self.conversation {
                    conversation.show_line(at.now_ms);
                }
                Ok(Consequence::Stay)
            }
            Action::Pause => {
                self.pause(at);
                Ok(Consequence::Stay)
            }
            Action::Resume => {
                if let Some(conversation) = &mut self.conversation {
                    conversation.clock.resume(at.now_ms);
                }
                Ok(Consequence::Stay)
            }

            Action::OpenDebrief { session } => self.open_debrief(&session, on),

            Action::SetLanguage { language } => self.prefer(Preferences {
                language,
                ..self.preferences
            }),
            Action::SetTextSize { percent } => self.prefer(Preferences {
                text_percent: within_limits(percent),
                ..self.preferences
            }),
            Action::SetTheme { theme } => self.prefer(Preferences {
                theme,
                ..self.preferences
            }),
            Action::SetMotion { motion } => self.prefer(Preferences {
                motion,
                ..self.preferences
            }),
            Action::SetThoughts { thoughts } => self.prefer(Preferences {
                thoughts,
                ..self.preferences
            }),
            Action::SetTime { time } => self.prefer(Preferences {
                time,
                ..self.preferences
            }),
            Action::SetSound { playback } => self.prefer_to_hear(Hearing {
                playback,
                ..self.preferences.hearing
            }),
            Action::SetCaptions { captions } => self.prefer_to_hear(Hearing {
                captions,
                ..self.preferences.hearing
            }),
            Action::SetVolume { kind, percent } => {
                let hearing = self.preferences.hearing;
                self.tried = Some(Tried::after(self.tried, kind, at.now_ms));
                self.prefer_to_hear(Hearing {
                    volumes: hearing.volumes.with(kind, percent),
                    ..hearing
                })
            }
        }
    }

    /// Opens a screen from which `Back` leads to where one was.
    fn go_aside(&mut self, screen: Screen, on: Screen, at: Moment) -> Consequence {
        self.pause(at);
        self.remember(on, screen);
        Consequence::Show(screen)
    }

    fn remember(&mut self, on: Screen, next: Screen) {
        // A screen is on the way only once: nobody wants to go back in circles.
        self.way_here
            .retain(|screen| *screen != on && *screen != next);
        if on != next {
            self.way_here.push(on);
        }
    }

    fn pause(&mut self, at: Moment) {
        if let Some(conversation) = &mut self.conversation {
            conversation.clock.pause(at.now_ms);
        }
    }

    fn set_name(&mut self, name: &str, at: Moment) -> Result<Consequence, ActionError> {
        let name = TraineeName::new(name)?;
        self.trainee = Some(person_named(&mut self.store, name, at.unix_ms)?);
        match &self.start_at {
            Some(start_at) => {
                let scenario = start_at.scenario.clone();
                self.open_briefing(&scenario, Screen::Home)
            }
            None => Ok(Consequence::Show(Screen::Home)),
        }
    }

    fn open_briefing(&mut self, id: &str, on: Screen) -> Result<Consequence, ActionError> {
        let scenario = self
            .shelf
            .find(id)
            .ok_or_else(|| ActionError::NoScenario(id.to_owned()))?
            .in_language(self.preferences.language.code());
        let (mode, time) = (self.mode_of(id), self.preferences.time);
        self.views.briefing = Some(briefing(&scenario, mode, time));
        self.remember(on, Screen::Briefing);
        Ok(Consequence::Show(Screen::Briefing))
    }

    fn start_session(&mut self, id: &str, at: Moment) -> Result<Consequence, ActionError> {
        let trainee = self.trainee.clone().ok_or(ActionError::NobodyPlays)?;
        let language = self.preferences.language.code();
        let scenario = self
            .shelf
            .find(id)
            .ok_or_else(|| ActionError::NoScenario(id.to_owned()))?;
        let text = Arc::clone(&scenario.text);
        let shown = scenario.in_language(language);
        let translation = scenario
            .translation(language)
            .map(|translation| session::Translation {
                language: translation.language.clone(),
                text: Arc::clone(&translation.text),
            });
        let asked = self.start_at.as_ref().filter(|asked| asked.scenario == id);
        let seed = asked.and_then(|asked| asked.seed);
        let mode = self.mode_of(id);
        let prepared = self.shelf.ready(&text)?.prepared;
        if mode == Mode::Assessment
            && let Some(scenario) = self.shelf.find(id)
        {
            let assessable = scenario.assessable(&prepared.analysis);
            assessable.map_err(|why| ActionError::PracticeOnly(id.to_owned(), why))?;
        }
        self.start_at = None;
        let recorder = Recorder::begin(
            prepared,
            NewSession {
                id: self.store.new_session_id()?,
                trainee,
                translation,
                seed: match seed {
                    Some(seed) => seed,
                    None => self.store.new_seed()?,
                },
                mode,
                started_at_unix_ms: at.unix_ms,
            },
        );
        self.store.begin_session(&recorder)?;
        Ok(self.take_the_stage(recorder, shown, at))
    }

    fn continue_session(&mut self, id: &str, at: Moment) -> Result<Consequence, ActionError> {
        let recording = self.load(id)?;
        let prepared = self.shelf.ready(&recording.scenario_text)?.prepared;
        let shown = as_played(&recording, &prepared.scenario);
        let recorder = Recorder::resume(prepared, recording)?;
        Ok(self.take_the_stage(recorder, shown, at))
    }

    fn take_the_stage(&mut self, recorder: Recorder, shown: Scenario, at: Moment) -> Consequence {
        let silence = self.text.get(SILENCE);
        self.conversation = Some(Conversation::new(recorder, shown, &silence, at.now_ms));
        self.way_here.clear();
        Consequence::Show(Screen::Conversation)
    }

    fn choose(&mut self, choice: &str, at: Moment) -> Result<Consequence, ActionError> {
        let Some(conversation) = &mut self.conversation else {
            return Ok(Consequence::Stay);
        };
        let pending = conversation.reply(choice, at.unix_ms)?;
        self.record(pending, at)
    }

    /// Lets time pass on the stage: words come out, and where time runs, silence becomes an answer.
    pub fn let_time_pass(&mut self, at: Moment) {
        let (motion, pressure) = (self.preferences.motion, self.preferences.time);
        let Some(conversation) = &mut self.conversation else {
            return;
        };
        conversation.advance(at.now_ms, motion);
        let patience = conversation.patience(pressure, at.now_ms);
        if conversation.clock.is_paused() || patience.is_none_or(|patience| patience.left_ms > 0) {
            return;
        }
        let silent = conversation.stay_silent(at.unix_ms);
        let recorded = silent
            .map_err(ActionError::from)
            .and_then(|pending| self.record(pending, at));
        if let Err(error) = recorded {
            // Time stands still until the trainee has read what is wrong.
            self.pause(at);
            self.notice = Some(notice(&error, &self.text));
        }
    }

    /// Whoever looks elsewhere does not see their time run out.
    pub fn look_away(&mut self, at: Moment) {
        let pressure = self.preferences.time;
        let runs =
            |conversation: &Conversation| conversation.patience(pressure, at.now_ms).is_some();
        if self.conversation.as_ref().is_some_and(runs) {
            self.pause(at);
        }
    }

    /// On disk before anything is shown of it: whatever happens next, the reply was given.
    fn record(&mut self, pending: Pending, at: Moment) -> Result<Consequence, ActionError> {
        let Some(conversation) = &mut self.conversation else {
            return Ok(Consequence::Stay);
        };
        self.store
            .append(conversation.session(), pending.entry(), pending.closing())
            .map_err(ActionError::NotRecorded)?;
        conversation.accept(pending, &self.text.get(SILENCE), at.now_ms);
        Ok(Consequence::Stay)
    }

    fn open_debrief(&mut self, id: &str, on: Screen) -> Result<Consequence, ActionError> {
        self.tell(id)?;
        if on == Screen::Conversation {
            // The conversation is over; there is no way back into it.
            self.conversation = None;
            self.way_here.clear();
        } else {
            self.remember(on, Screen::Debrief);
        }
        Ok(Consequence::Show(Screen::Debrief))
    }

    /// Makes the debrief of a session.
    fn tell(&mut self, id: &str) -> Result<(), ActionError> {
        let recording = self.load(id)?;
        let ready = self.shelf.ready(&recording.scenario_text)?;
        let replayed = replay(&recording.header, &ready.prepared, recording.replies())?;
        let shown = self
            .shelf
            .translated(&recording.scenario_text, self.preferences.language)
            .unwrap_or_else(|| as_played(&recording, &ready.prepared.scenario));
        self.views.debrief = Some(debrief(&Told {
            session: id.to_owned(),
            replayed: &replayed,
            bounds: ready.bounds(),
            shown: &shown,
            moves: &self.shelf.moves,
            thoughts: self.preferences.thoughts,
            text: &self.text,
        }));
        Ok(())
    }

    fn prefer(&mut self, preferences: Preferences) -> Result<Consequence, ActionError> {
        preferences.write(&mut self.store, self.preferences)?;
        let language_before = self.preferences.language;
        self.preferences = preferences;
        if preferences.language == language_before {
            self.brief_again();
        } else {
            self.speak(preferences.language)?;
        }
        Ok(Consequence::Stay)
    }

    fn prefer_to_hear(&mut self, hearing: Hearing) -> Result<Consequence, ActionError> {
        self.prefer(Preferences {
            hearing,
            ..self.preferences
        })
    }

    /// Says everything that is open in another language.
    fn speak(&mut self, language: Language) -> Result<(), ActionError> {
        self.text = Strings::new(language);
        self.brief_again();
        let debriefed = self.views.debrief.as_ref();
        if let Some(session) = debriefed.map(|view| view.session.clone()) {
            self.tell(&session)?;
        }
        Ok(())
    }

    /// Makes the briefing that is open anew, if its scenario is still there.
    pub(super) fn brief_again(&mut self) {
        let language = self.preferences.language.code();
        let briefed = self.views.briefing.as_ref();
        if let Some(scenario) = briefed.map(|view| view.scenario.clone())
            && let Some(loaded) = self.shelf.find(&scenario)
        {
            let (mode, time) = (self.mode_of(&scenario), self.preferences.time);
            self.views.briefing = Some(briefing(&loaded.in_language(language), mode, time));
        }
    }

    /// How the scenario would be played if it began now.
    fn mode_of(&self, scenario: &str) -> Mode {
        let asked = self.start_at.as_ref();
        let asked = asked.filter(|asked| asked.scenario == scenario);
        asked.map_or(Mode::Practice, |asked| asked.mode)
    }

    fn load(&self, id: &str) -> Result<Recording, ActionError> {
        let id = SessionId::new(id).map_err(|_| ActionError::NoSession(id.to_owned()))?;
        Ok(self.store.load(&id)?)
    }
}

/// The scenario in the words in which it was played.
pub(super) fn as_played(recording: &Recording, scenario: &Scenario) -> Scenario {
    match &recording.translation_text {
        Some(text) => Translation::parse(text).0.apply(scenario),
        None => scenario.clone(),
    }
}
