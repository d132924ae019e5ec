//! The themes can be read, and everything on them can be read.

use egui::Color32;

use super::contrast::{LINE_CONTRAST_MIN, TEXT_CONTRAST_MIN, line_pairs, ratio, text_pairs};
use super::{Theme, ThemeKind};

#[test]
fn contrast_of_black_and_white_is_twenty_one() {
    assert!((ratio(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
    assert!((ratio(Color32::from_gray(0x77), Color32::WHITE) - 4.48).abs() < 0.01);
}

#[test]
fn every_text_can_be_read_on_every_background_in_every_theme() {
    let mut faults = Vec::new();
    for kind in ThemeKind::ALL {
        for (name, ink, ground) in text_pairs(&Theme::new(kind).colors) {
            let ratio = ratio(ink, ground);
            if ratio < TEXT_CONTRAST_MIN {
                faults.push(format!("{kind:?}: {name} has {ratio:.2}"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "below {TEXT_CONTRAST_MIN}:1\n{}",
        faults.join("\n")
    );
}

#[test]
fn every_line_with_a_meaning_can_be_seen_in_every_theme() {
    let mut faults = Vec::new();
    for kind in ThemeKind::ALL {
        for (name, line, ground) in line_pairs(&Theme::new(kind).colors) {
            let ratio = ratio(line, ground);
            if ratio < LINE_CONTRAST_MIN {
                faults.push(format!("{kind:?}: {name} has {ratio:.2}"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "below {LINE_CONTRAST_MIN}:1\n{}",
        faults.join("\n")
    );
}

#[test]
fn a_wrong_colour_is_named_with_its_place() {
    let colors = include_str!("../../../assets/theme/light.ron").replace("#FAF5EC", "paper");
    let shared = include_str!("../../../assets/theme/shared.ron");
    let error = Theme::from_ron(ThemeKind::Light, &colors, shared)
        .unwrap_err()
        .to_string();
    assert!(error.contains("`paper` is not a colour"), "{error}");
    assert!(error.contains("4:"), "the line is missing: {error}");
}
