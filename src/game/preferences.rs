//! What somebody has set for themselves, kept in the store.

mod hearing;

use crate::sound::Hearing;
use crate::store::{Store, StoreError};
use crate::text::Language;
use crate::ui::kinds::{Motion, Thoughts, TimePressure};
use crate::ui::theme::ThemeKind;

const LANGUAGE: &str = "language";
const TEXT_PERCENT: &str = "text-percent";
const THEME: &str = "theme";
const MOTION: &str = "motion";
const THOUGHTS: &str = "thoughts";
const TIME: &str = "time";

const TEXT_PERCENT_MIN: u16 = 100;
const TEXT_PERCENT_MAX: u16 = 200;

/// How the game looks and speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Preferences {
    pub language: Language,
    /// 100…200.
    pub text_percent: u16,
    pub theme: ThemeKind,
    pub motion: Motion,
    pub thoughts: Thoughts,
    pub time: TimePressure,
    pub hearing: Hearing,
}

impl Preferences {
    /// Before anybody set anything.
    pub fn initial(language: Language) -> Preferences {
        Preferences {
            language,
            text_percent: TEXT_PERCENT_MIN,
            theme: ThemeKind::default(),
            motion: Motion::default(),
            thoughts: Thoughts::default(),
            time: TimePressure::default(),
            hearing: Hearing::default(),
        }
    }

    /// What was kept; what was never set, or is not understood, is as in `initial`.
    pub fn read(store: &Store, initial: Preferences) -> Result<Preferences, StoreError> {
        let kept = |key| store.setting(key);
        let language = kept(LANGUAGE)?.and_then(|code| code.parse().ok());
        let text_percent = kept(TEXT_PERCENT)?
            .and_then(|percent| percent.parse().ok())
            .map(within_limits);
        let theme = kept(THEME)?.and_then(|name| named(&name, &ThemeKind::ALL, theme_name));
        let motion = kept(MOTION)?
            .and_then(|name| named(&name, &[Motion::Full, Motion::Reduced], motion_name));
        let thoughts = kept(THOUGHTS)?
            .and_then(|name| named(&name, &[Thoughts::Hidden, Thoughts::Shown], thoughts_name));
        let time = kept(TIME)?.and_then(|name| named(&name, TimePressure::ALL, TimePressure::name));
        Ok(Preferences {
            language: language.unwrap_or(initial.language),
            text_percent: text_percent.unwrap_or(initial.text_percent),
            theme: theme.unwrap_or(initial.theme),
            motion: motion.unwrap_or(initial.motion),
            thoughts: thoughts.unwrap_or(initial.thoughts),
            time: time.unwrap_or(initial.time),
            hearing: hearing::read(store, initial.hearing)?,
        })
    }

    /// Keeps what differs from `before`.
    pub fn write(self, store: &mut Store, before: Preferences) -> Result<(), StoreError> {
        if self.language != before.language {
            store.set_setting(LANGUAGE, self.language.code())?;
        }
        if self.text_percent != before.text_percent {
            store.set_setting(TEXT_PERCENT, &self.text_percent.to_string())?;
        }
        if self.theme != before.theme {
            store.set_setting(THEME, theme_name(self.theme))?;
        }
        if self.motion != before.motion {
            store.set_setting(MOTION, motion_name(self.motion))?;
        }
        if self.thoughts != before.thoughts {
            store.set_setting(THOUGHTS, thoughts_name(self.thoughts))?;
        }
        if self.time != before.time {
            store.set_setting(TIME, self.time.name())?;
        }
        hearing::write(self.hearing, store, before.hearing)
    }
}

pub(super) fn within_limits(text_percent: u16) -> u16 {
    text_percent.clamp(TEXT_PERCENT_MIN, TEXT_PERCENT_MAX)
}

fn named<T: Copy>(wanted: &str, all: &[T], name: fn(T) -> &'static str) -> Option<T> {
    all.iter().copied().find(|kind| name(*kind) == wanted)
}

fn theme_name(theme: ThemeKind) -> &'static str {
    match theme {
        ThemeKind::Light => "light",
        ThemeKind::Dark => "dark",
        ThemeKind::HighContrast => "high-contrast",
    }
}

fn motion_name(motion: Motion) -> &'static str {
    match motion {
        Motion::Full => "full",
        Motion::Reduced => "reduced",
    }
}

fn thoughts_name(thoughts: Thoughts) -> &'static str {
    match thoughts {
        Thoughts::Hidden => "hidden",
        Thoughts::Shown => "shown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_there_the_next_time() {
        let mut store = Store::in_memory().expect("a store");
        let initial = Preferences::initial(Language::English);
        let mine = Preferences {
            language: Language::Indonesian,
            text_percent: 150,
            theme: ThemeKind::HighContrast,
            motion: Motion::Reduced,
            thoughts: Thoughts::Shown,
            time: TimePressure::HalfMore,
            hearing: Hearing::default(),
        };
        mine.write(&mut store, initial).expect("kept");
        assert_eq!(Preferences::read(&store, initial), Ok(mine));
    }

    #[test]
    fn what_is_not_understood_is_as_it_was_at_first() {
        let mut store = Store::in_memory().expect("a store");
        for (key, value) in [
            (LANGUAGE, "tlh"),
            (TEXT_PERCENT, "large"),
            (THEME, "neon"),
            (MOTION, ""),
            (THOUGHTS, "yes"),
            (TIME, "always"),
        ] {
            store.set_setting(key, value).expect("kept");
        }
        let initial = Preferences::initial(Language::Indonesian);
        assert_eq!(Preferences::read(&store, initial), Ok(initial));
    }

    #[test]
    fn a_text_size_out_of_bounds_is_the_nearest_within_them() {
        let mut store = Store::in_memory().expect("a store");
        let initial = Preferences::initial(Language::English);
        for (kept, expected) in [("5", 100), ("900", 200)] {
            store.set_setting(TEXT_PERCENT, kept).expect("kept");
            let read = Preferences::read(&store, initial).expect("readable");
            assert_eq!(read.text_percent, expected, "{kept}");
        }
    }
}
