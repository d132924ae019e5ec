//! The typefaces: Noto Sans for words, Phosphor for icons.

use egui::{FontData, FontDefinitions, FontFamily};

pub(super) const BOLD: &str = "bold";
pub(super) const ITALIC: &str = "italic";

/// Words in Noto Sans with a real bold and a real italic; whatever it lacks comes from egui's own fonts.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in [
        ("noto-sans", notosans::REGULAR_TTF),
        ("noto-sans-bold", notosans::BOLD_TTF),
        ("noto-sans-italic", notosans::ITALIC_TTF),
    ] {
        fonts
            .font_data
            .insert(name.to_owned(), FontData::from_static(bytes).into());
    }
    egui_phosphor::add_to_fonts(&mut fonts, egui_phosphor::Variant::Regular);
    let fallbacks = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    for (family, first) in [
        (FontFamily::Proportional, "noto-sans"),
        (FontFamily::Name(BOLD.into()), "noto-sans-bold"),
        (FontFamily::Name(ITALIC.into()), "noto-sans-italic"),
    ] {
        // The icons stand right behind the words, so that no emoji takes their code points.
        let mut names = vec![first.to_owned(), "phosphor".to_owned()];
        names.extend(fallbacks.iter().filter(|name| *name != "phosphor").cloned());
        fonts.families.insert(family, names);
    }
    fonts
}
