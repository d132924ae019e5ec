//! The tokens themselves: read from `assets/theme/*.ron`, which are part of the binary.

use egui::Color32;
use serde::{Deserialize, Deserializer};

use crate::ui::kinds::Channel;

const SHARED: &str = include_str!("../../../assets/theme/shared.ron");
const LIGHT: &str = include_str!("../../../assets/theme/light.ron");
const DARK: &str = include_str!("../../../assets/theme/dark.ron");
const HIGH_CONTRAST: &str = include_str!("../../../assets/theme/high-contrast.ron");

/// The themes a person can choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ThemeKind {
    #[default]
    Light,
    Dark,
    HighContrast,
}

impl ThemeKind {
    pub const ALL: [ThemeKind; 3] = [ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast];

    pub fn text_id(self) -> &'static str {
        match self {
            ThemeKind::Light => "settings-theme-light",
            ThemeKind::Dark => "settings-theme-dark",
            ThemeKind::HighContrast => "settings-theme-high-contrast",
        }
    }
}

/// A theme file that is not what it should be.
#[derive(Debug, thiserror::Error)]
#[error("theme tokens cannot be read: {0}; mend the file in assets/theme")]
pub struct ThemeError(#[from] ron::error::SpannedError);

/// All tokens of one theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub kind: ThemeKind,
    pub colors: Colors,
    pub measures: Measures,
}

impl Theme {
    /// One of the themes that come with the game.
    pub fn new(kind: ThemeKind) -> Theme {
        let colors = match kind {
            ThemeKind::Light => LIGHT,
            ThemeKind::Dark => DARK,
            ThemeKind::HighContrast => HIGH_CONTRAST,
        };
        Theme::from_ron(kind, colors, SHARED)
            .expect("the embedded theme files are read by a test for every kind")
    }

    /// Reads a theme from the text of its two files.
    ///
    /// # Errors
    /// The first place where a text is not a theme file.
    pub fn from_ron(kind: ThemeKind, colors: &str, shared: &str) -> Result<Theme, ThemeError> {
        Ok(Theme {
            kind,
            colors: ron::from_str(colors)?,
            measures: ron::from_str(shared)?,
        })
    }

    pub fn scene(&self, channel: Channel) -> Scene {
        match channel {
            Channel::WalkIn => self.colors.scene_walk_in,
            Channel::Call => self.colors.scene_call,
            Channel::Chat => self.colors.scene_chat,
            Channel::Email => self.colors.scene_email,
            Channel::Social => self.colors.scene_social,
        }
    }
}

/// Whether a theme is light text on dark or the reverse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Appearance {
    Light,
    Dark,
}

/// Every colour that is used anywhere. Text colours end in `ink` or are named after what they mean;
/// [`super::contrast`] says which may stand on which.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colors {
    pub appearance: Appearance,
    #[serde(deserialize_with = "hex")]
    pub background: Color32,
    #[serde(deserialize_with = "hex")]
    pub surface: Color32,
    #[serde(deserialize_with = "hex")]
    pub sunken: Color32,
    /// The paper of the trainee's own notes and tickets.
    #[serde(deserialize_with = "hex")]
    pub desk: Color32,
    #[serde(deserialize_with = "hex")]
    pub bubble_theirs: Color32,
    #[serde(deserialize_with = "hex")]
    pub bubble_yours: Color32,
    #[serde(deserialize_with = "hex")]
    pub bubble_colleague: Color32,
    #[serde(deserialize_with = "hex")]
    pub accent_soft: Color32,
    #[serde(deserialize_with = "hex")]
    pub good_soft: Color32,
    #[serde(deserialize_with = "hex")]
    pub warning_soft: Color32,
    #[serde(deserialize_with = "hex")]
    pub critical_soft: Color32,
    #[serde(deserialize_with = "hex")]
    pub ink: Color32,
    #[serde(deserialize_with = "hex")]
    pub muted: Color32,
    #[serde(deserialize_with = "hex")]
    pub accent_ink: Color32,
    #[serde(deserialize_with = "hex")]
    pub good_ink: Color32,
    #[serde(deserialize_with = "hex")]
    pub warning_ink: Color32,
    #[serde(deserialize_with = "hex")]
    pub critical_ink: Color32,
    #[serde(deserialize_with = "hex")]
    pub accent: Color32,
    #[serde(deserialize_with = "hex")]
    pub accent_hover: Color32,
    #[serde(deserialize_with = "hex")]
    pub on_accent: Color32,
    #[serde(deserialize_with = "hex")]
    pub outline: Color32,
    #[serde(deserialize_with = "hex")]
    pub outline_strong: Color32,
    #[serde(deserialize_with = "hex")]
    pub focus: Color32,
    #[serde(deserialize_with = "hex")]
    pub shadow: Color32,
    #[serde(deserialize_with = "hex")]
    pub empathy: Color32,
    #[serde(deserialize_with = "hex")]
    pub patience: Color32,
    #[serde(deserialize_with = "hex")]
    pub ownership: Color32,
    #[serde(deserialize_with = "hex")]
    pub anger: Color32,
    #[serde(deserialize_with = "hex")]
    pub disappointment: Color32,
    #[serde(deserialize_with = "hex")]
    pub worry: Color32,
    pub scene_walk_in: Scene,
    pub scene_call: Scene,
    pub scene_chat: Scene,
    pub scene_email: Scene,
    pub scene_social: Scene,
}

/// The three tones of the place behind the customer.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    #[serde(deserialize_with = "hex")]
    pub wall: Color32,
    #[serde(deserialize_with = "hex")]
    pub detail: Color32,
    #[serde(deserialize_with = "hex")]
    pub front: Color32,
}

/// Lengths, sizes and times, the same in every theme.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    pub spacing: Spacing,
    pub radii: Radii,
    pub type_sizes: TypeSizes,
    pub durations: Durations,
}

/// Distances, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spacing {
    pub hair: f32,
    pub tight: f32,
    pub snug: f32,
    pub regular: f32,
    pub roomy: f32,
    pub wide: f32,
}

/// Corner radii, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radii {
    pub small: f32,
    pub medium: f32,
    pub large: f32,
}

/// Type sizes, in points at a text size of 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeSizes {
    pub small: f32,
    pub body: f32,
    pub lead: f32,
    pub title: f32,
    pub display: f32,
}

/// How long things take to move.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Durations {
    pub hover_ms: u64,
    /// One feeling into the next on the customer's face.
    pub ease_ms: u64,
    pub blink_ms: u64,
}

fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text).map_err(|_| {
        serde::de::Error::custom(format!("`{text}` is not a colour such as \"#1D5C54\""))
    })
}
