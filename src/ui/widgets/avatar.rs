//! Somebody as a round sign with their initials: who is known by their words only.

use egui::{Color32, Sense, Ui, Vec2};

use crate::ui::kinds::Speaker;
use crate::ui::theme::{Theme, TypeSize, bold};

/// Its diameter, in parts of the type size in which it stands.
const DIAMETER_EMS: f32 = 2.1;

/// How large the sign is beside words of a size, in points.
pub fn avatar_side(ui: &Ui, size: TypeSize) -> f32 {
    (bold(ui, size).size * DIAMETER_EMS).round()
}

/// The sign of a speaker; whoever reads it out finds the name beside it.
pub fn avatar_ui(ui: &mut Ui, theme: &Theme, size: TypeSize, speaker: &Speaker) {
    let side = avatar_side(ui, size);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let c = &theme.colors;
    let (ground, ink) = match speaker {
        Speaker::Customer { .. } => (c.warning_soft, c.warning_ink),
        Speaker::Colleague { .. } => (c.bubble_colleague, c.patience),
        Speaker::Trainee | Speaker::Desk => (c.accent, c.on_accent),
    };
    ui.painter()
        .circle(rect.center(), side / 2.0, ground, egui::Stroke::NONE);
    let mut letters_font = bold(ui, size);
    letters_font.size = (letters_font.size * 0.82).round();
    let letters =
        ui.painter()
            .layout_no_wrap(initials(speaker), letters_font, Color32::PLACEHOLDER);
    let at = rect.center() - letters.size() / 2.0;
    ui.painter().galley(at, letters, ink);
}

/// The first letters of the first two names.
fn initials(speaker: &Speaker) -> String {
    match speaker {
        Speaker::Customer { name } | Speaker::Colleague { name, .. } => name
            .split(|letter: char| letter.is_whitespace() || letter == '-')
            .filter_map(|part| part.chars().find(|letter| letter.is_alphabetic()))
            .take(2)
            .flat_map(char::to_uppercase)
            .collect(),
        Speaker::Trainee | Speaker::Desk => egui_phosphor::regular::HEADSET.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_has_the_first_letters_of_two_names() {
        for (name, expected) in [
            ("Gwen Pritchard", "GP"),
            ("Callum", "C"),
            ("Steel City Sideye", "SC"),
            ("“étoile” du-nord", "ÉD"),
            ("", ""),
        ] {
            let speaker = Speaker::Customer {
                name: name.to_owned(),
            };
            assert_eq!(initials(&speaker), expected, "{name}");
        }
    }
}
