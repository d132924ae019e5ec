//! Everything that a person can ask for, as data; the shell alone turns it into effects.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::sound::{Captions, Kind, Playback};
use crate::text::Language;
use crate::ui::kinds::{Motion, Thoughts, TimePressure};
use crate::ui::theme::ThemeKind;

/// A wish of the person at the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Shows the list of keys, or puts it away.
    ToggleShortcuts,
    /// Puts the message about something that went wrong away.
    CloseNotice,
    /// Shows what is wrong with a scenario that cannot be played.
    ShowMistakes {
        scenario: String,
    },
    CloseMistakes,
    GoHome,
    OpenTeam,
    OpenSettings,
    /// One step back, to whatever was open before.
    Back,
    Quit,

    /// Makes the profile of the person who plays. The name is trimmed and not empty.
    SetName {
        name: String,
    },
    OpenBriefing {
        scenario: String,
    },
    /// Takes an interrupted session up where it stopped.
    ContinueSession {
        session: String,
    },
    /// Leaves an interrupted session as it is and stops offering it.
    SetSessionAside {
        session: String,
    },

    StartSession {
        scenario: String,
    },

    /// Says one of the sentences on the table.
    Choose {
        choice: String,
    },
    /// Shows the line that is being said at once.
    ShowLine,
    Pause,
    Resume,
    /// Leaves the conversation; what was said is kept and can be taken up again.
    LeaveConversation,

    OpenDebrief {
        session: String,
    },
    PlayAgain {
        scenario: String,
    },

    SetLanguage {
        language: Language,
    },
    /// 100…200.
    SetTextSize {
        percent: u16,
    },
    SetTheme {
        theme: ThemeKind,
    },
    SetMotion {
        motion: Motion,
    },
    SetThoughts {
        thoughts: Thoughts,
    },
    SetTime {
        time: TimePressure,
    },
    SetSound {
        playback: Playback,
    },
    SetCaptions {
        captions: Captions,
    },
    /// 0…100.
    SetVolume {
        kind: Kind,
        percent: u8,
    },
}

impl Action {
    /// The id of the text that names the action on a button or in the list of keys.
    pub fn label_id(&self) -> &'static str {
        match self {
            Action::ToggleShortcuts => "shortcuts-title",
            Action::CloseNotice | Action::CloseMistakes => "close",
            Action::ShowMistakes { .. } => "mistakes-show",
            Action::GoHome => "home-title",
            Action::OpenTeam => "team-title",
            Action::OpenSettings => "settings-title",
            Action::Back => "back",
            Action::Quit => "quit",
            Action::SetName { .. } => "home-name-start",
            Action::OpenBriefing { .. } => "home-card-open",
            Action::ContinueSession { .. } => "home-continue-action",
            Action::SetSessionAside { .. } => "home-continue-aside",
            Action::StartSession { .. } => "briefing-start",
            Action::Choose { .. } => "shortcut-choose",
            Action::ShowLine => "conversation-show-all",
            Action::Pause => "conversation-pause",
            Action::Resume => "conversation-resume",
            Action::LeaveConversation => "conversation-leave-confirm",
            Action::OpenDebrief { .. } => "team-open",
            Action::PlayAgain { .. } => "debrief-again",
            Action::SetLanguage { .. } => "settings-language",
            Action::SetTextSize { .. } => "settings-text-size",
            Action::SetTheme { .. } => "settings-theme",
            Action::SetMotion { .. } => "settings-motion",
            Action::SetThoughts { .. } => "settings-thoughts",
            Action::SetTime { .. } => "settings-time",
            Action::SetSound { .. } => "settings-sound",
            Action::SetCaptions { .. } => "settings-captions",
            Action::SetVolume { kind, .. } => volume_id(*kind),
        }
    }

    /// The key that stands for the action on every screen that offers it.
    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        let plain = |key| Some(KeyboardShortcut::new(Modifiers::NONE, key));
        let command = |key| Some(KeyboardShortcut::new(Modifiers::COMMAND, key));
        match self {
            Action::ToggleShortcuts => plain(Key::Questionmark),
            Action::GoHome => command(Key::H),
            Action::OpenTeam => command(Key::T),
            Action::OpenSettings => command(Key::Comma),
            Action::Quit => command(Key::Q),
            Action::Back | Action::Pause => plain(Key::Escape),
            Action::ShowLine => plain(Key::Space),
            _ => None,
        }
    }

    /// One of each, for the tests that go through all of them.
    #[cfg(test)]
    pub fn examples() -> Vec<Action> {
        let text = || "example".to_owned();
        vec![
            Action::ToggleShortcuts,
            Action::CloseNotice,
            Action::ShowMistakes { scenario: text() },
            Action::CloseMistakes,
            Action::GoHome,
            Action::OpenTeam,
            Action::OpenSettings,
            Action::Back,
            Action::Quit,
            Action::SetName { name: text() },
            Action::OpenBriefing { scenario: text() },
            Action::ContinueSession { session: text() },
            Action::SetSessionAside { session: text() },
            Action::StartSession { scenario: text() },
            Action::Choose { choice: text() },
            Action::ShowLine,
            Action::Pause,
            Action::Resume,
            Action::LeaveConversation,
            Action::OpenDebrief { session: text() },
            Action::PlayAgain { scenario: text() },
            Action::SetLanguage {
                language: Language::Indonesian,
            },
            Action::SetTextSize { percent: 150 },
            Action::SetTheme {
                theme: ThemeKind::Dark,
            },
            Action::SetMotion {
                motion: Motion::Reduced,
            },
            Action::SetThoughts {
                thoughts: Thoughts::Shown,
            },
            Action::SetTime {
                time: TimePressure::Double,
            },
            Action::SetSound {
                playback: Playback::Off,
            },
            Action::SetCaptions {
                captions: Captions::Hidden,
            },
            Action::SetVolume {
                kind: Kind::Voice,
                percent: 35,
            },
        ]
    }
}

/// The id of the text that names what the volume of a kind of sound is the volume of.
fn volume_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Room => "settings-volume-room",
        Kind::Voice => "settings-volume-voice",
        Kind::Signals => "settings-volume-signals",
        Kind::Music => "settings-volume-music",
    }
}
