//! Everything the game has at hand: the store, the library, who plays, and what is being shown.

use std::sync::Arc;

use bevy::platform::cell::SyncCell;
use bevy::prelude::Resource;
use jiff::tz::TimeZone;

use super::conversation::Conversation;
use super::hearing::{CAN_PLAY, Tried};
use super::practice::Attempts;
use super::preferences::Preferences;
use super::present::conversation::Staging;
use super::present::home::{AtHome, home};
use super::present::team::team;
use super::screen::Screen;
use super::shelf::Shelf;
use super::shown_library::ShownLibrary;
use super::wall_clock;
use super::{GameError, GameOptions, StartAt};
use crate::insight::awards;
use crate::library::Library;
use crate::session::{Trainee, TraineeId, TraineeName};
use crate::sound::Captions;
use crate::store::{SessionFilter, SessionSummary, Store, StoreError};
use crate::text::Strings;
use crate::ui::notice::NoticeView;
use crate::ui::screens::briefing::BriefingView;
use crate::ui::screens::debrief::DebriefView;
use crate::ui::screens::home::HomeView;
use crate::ui::screens::settings::SettingsView;
use crate::ui::screens::team::TeamView;

/// The setting that names who played last.
pub(super) const TRAINEE: &str = "trainee";

/// The only state of the game apart from egui's: an action changes it, a screen shows it.
pub(super) struct Workplace {
    pub store: Store,
    pub shelf: Shelf,
    /// Where the shelf is filled from.
    pub library: Library,
    pub preferences: Preferences,
    pub text: Strings,
    pub zone: TimeZone,
    pub trainee: Option<Trainee>,
    pub conversation: Option<Conversation>,
    pub attempts: Attempts,
    /// Made when it is needed; none after the library or the language changed.
    shown_library: Option<Arc<ShownLibrary>>,
    pub views: Views,
    pub notice: Option<NoticeView>,
    /// The scenario whose mistakes are being shown.
    pub mistakes_of: Option<String>,
    pub shortcuts: Shortcuts,
    /// The sound whose volume was set last.
    pub tried: Option<Tried>,
    /// Where to go once it is known who plays, and how to play there.
    pub start_at: Option<StartAt>,
    /// What was open before, the latest last; a way back, never more than there are screens.
    pub way_here: Vec<Screen>,
}

/// What the screens show, made when an action changed it.
#[derive(Default)]
pub(super) struct Views {
    pub home: Option<HomeView>,
    pub briefing: Option<BriefingView>,
    pub debrief: Option<DebriefView>,
    pub team: Option<TeamView>,
}

/// Whether the list of keys lies over the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shortcuts {
    #[default]
    Hidden,
    Shown,
}

/// The workplace where Bevy's systems find it.
#[derive(Resource)]
pub(super) struct AtWork(SyncCell<Workplace>);

impl AtWork {
    pub fn new(workplace: Workplace) -> AtWork {
        AtWork(SyncCell::new(workplace))
    }

    pub fn get(&mut self) -> &mut Workplace {
        self.0.get()
    }
}

impl Workplace {
    /// Opens everything before there is a window.
    ///
    /// # Errors
    /// The store cannot be used, or what to begin with does not exist.
    pub fn open(options: &GameOptions) -> Result<Workplace, GameError> {
        let mut store = Store::open(&options.database)?;
        let initial = Preferences::initial(options.language_default);
        let mut preferences = Preferences::read(&store, initial)?;
        if let Some(language) = options.language {
            preferences.language = language;
        }
        let shelf = Shelf::of(&options.library);
        let named = options.start_at.as_ref().and_then(|at| at.trainee.as_ref());
        let trainee = match named {
            Some(name) => Some(person_named(
                &mut store,
                name.clone(),
                wall_clock::unix_ms(),
            )?),
            None => last_trainee(&store)?,
        };
        if let Some(at) = &options.start_at
            && shelf.find(&at.scenario).is_none()
        {
            return Err(GameError::NoScenario {
                id: at.scenario.clone(),
            });
        }
        Ok(Workplace {
            store,
            shelf,
            library: options.library.clone(),
            text: Strings::new(preferences.language),
            preferences,
            zone: TimeZone::system(),
            trainee,
            conversation: None,
            attempts: Attempts::new(),
            shown_library: None,
            views: Views::default(),
            notice: None,
            mistakes_of: None,
            shortcuts: Shortcuts::default(),
            tried: None,
            start_at: options.start_at.clone(),
            way_here: Vec::new(),
        })
    }

    pub fn settings_view(&self) -> SettingsView {
        let Preferences {
            language,
            text_percent,
            theme,
            motion,
            thoughts,
            time,
            hearing,
        } = self.preferences;
        SettingsView {
            language,
            text_percent,
            theme,
            motion,
            thoughts,
            time,
            hearing: CAN_PLAY.then_some(hearing),
        }
    }

    pub fn staging(&self) -> Staging {
        Staging {
            motion: self.preferences.motion,
            thoughts: self.preferences.thoughts,
            time: self.preferences.time,
            captions: if CAN_PLAY {
                self.preferences.hearing.captions
            } else {
                Captions::Hidden
            },
        }
    }

    /// Makes what `screen` shows anew, where it is told from the store or the library.
    ///
    /// # Errors
    /// The store cannot be read; the screen shows what it showed.
    pub fn refresh(&mut self, screen: Screen) -> Result<(), StoreError> {
        match screen {
            Screen::Home => {
                let sessions = self.own_sessions()?;
                let attempts = self.attempts(&sessions);
                let awards = self.kept(awards(&attempts))?;
                let interrupted = self.broken_off(&sessions)?;
                let library = self.shown_library();
                self.views.home = Some(home(&AtHome {
                    trainee: self.trainee.as_ref(),
                    library: &library,
                    left_out: self.shelf.left_out(),
                    attempts: &attempts,
                    awards: &awards,
                    interrupted: interrupted.as_ref(),
                    moves: &self.shelf.moves,
                    text: &self.text,
                    zone: &self.zone,
                }));
            }
            Screen::Team => {
                let people = self.store.trainees()?;
                let sessions = self.store.sessions(&SessionFilter::default())?;
                let library = self.shown_library();
                let scenarios = &library.scenarios;
                self.views.team = Some(team(&people, &sessions, scenarios, &self.text, &self.zone));
            }
            Screen::Briefing | Screen::Conversation | Screen::Debrief | Screen::Settings => {}
        }
        Ok(())
    }

    /// The library in the language of the screens; the same as before where neither has changed.
    fn shown_library(&mut self) -> Arc<ShownLibrary> {
        let language = self.preferences.language;
        let known = self.shown_library.take();
        let library = known
            .filter(|library| library.language == language)
            .unwrap_or_else(|| Arc::new(ShownLibrary::of(&self.shelf, &self.text)));
        self.shown_library = Some(Arc::clone(&library));
        library
    }

    /// The library was read again.
    pub fn forget_shown_library(&mut self) {
        self.shown_library = None;
    }

    fn own_sessions(&self) -> Result<Vec<SessionSummary>, StoreError> {
        match &self.trainee {
            None => Ok(Vec::new()),
            Some(trainee) => self.store.sessions(&SessionFilter {
                trainee: Some(trainee.id.clone()),
                ..SessionFilter::default()
            }),
        }
    }
}

/// The setting that says that a session is not to be offered again.
pub(super) fn set_aside(session: &str) -> String {
    format!("set-aside-{session}")
}

/// The person of that name who came first, or a new one.
pub(super) fn person_named(
    store: &mut Store,
    name: TraineeName,
    at_unix_ms: i64,
) -> Result<Trainee, StoreError> {
    let known = store.trainees_named(&name)?;
    let trainee = match known.into_iter().next() {
        Some(trainee) => trainee,
        None => store.create_trainee(name, at_unix_ms)?,
    };
    store.set_setting(TRAINEE, trainee.id.as_str())?;
    Ok(trainee)
}

fn last_trainee(store: &Store) -> Result<Option<Trainee>, StoreError> {
    let Some(id) = store.setting(TRAINEE)? else {
        return Ok(None);
    };
    match TraineeId::new(id) {
        Ok(id) => store.trainee(&id),
        Err(_) => Ok(None),
    }
}
