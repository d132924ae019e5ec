//! Which text colour may stand on which background, and how strong the contrast is.

use egui::Color32;

use super::tokens::Colors;

/// The least contrast between words and what they stand on (WCAG 2.2, 1.4.3).
pub const TEXT_CONTRAST_MIN: f64 = 4.5;
/// The least contrast of lines and outlines that carry a meaning (WCAG 2.2, 1.4.11).
pub const LINE_CONTRAST_MIN: f64 = 3.0;

/// The contrast ratio of two opaque colours, 1…21 (WCAG 2.2, "contrast ratio").
pub fn ratio(one: Color32, other: Color32) -> f64 {
    let (a, b) = (relative_luminance(one), relative_luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn relative_luminance(color: Color32) -> f64 {
    let linear = |byte: u8| {
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
}

/// Every pair of words and background that a screen may use: `(name, text, background)`.
pub fn text_pairs(c: &Colors) -> Vec<(String, Color32, Color32)> {
    let plain = [
        ("background", c.background),
        ("surface", c.surface),
        ("sunken", c.sunken),
        ("desk", c.desk),
        ("bubble_theirs", c.bubble_theirs),
        ("bubble_yours", c.bubble_yours),
        ("bubble_colleague", c.bubble_colleague),
        ("accent_soft", c.accent_soft),
        ("good_soft", c.good_soft),
        ("warning_soft", c.warning_soft),
        ("critical_soft", c.critical_soft),
    ];
    let inks = [
        ("ink", c.ink),
        ("muted", c.muted),
        ("accent_ink", c.accent_ink),
        ("good_ink", c.good_ink),
        ("warning_ink", c.warning_ink),
        ("critical_ink", c.critical_ink),
        ("empathy", c.empathy),
        ("patience", c.patience),
        ("ownership", c.ownership),
        ("anger", c.anger),
        ("disappointment", c.disappointment),
        ("worry", c.worry),
    ];
    let mut pairs = vec![
        ("on_accent on accent".to_owned(), c.on_accent, c.accent),
        (
            "on_accent on accent_hover".to_owned(),
            c.on_accent,
            c.accent_hover,
        ),
    ];
    for (ink_name, ink) in inks {
        for (ground_name, ground) in plain {
            pairs.push((format!("{ink_name} on {ground_name}"), ink, ground));
        }
    }
    pairs
}

/// The lines that carry a meaning: `(name, line, background)`.
pub fn line_pairs(c: &Colors) -> Vec<(String, Color32, Color32)> {
    let mut pairs = Vec::new();
    for (line_name, line) in [("focus", c.focus), ("outline_strong", c.outline_strong)] {
        for (ground_name, ground) in [
            ("background", c.background),
            ("surface", c.surface),
            ("sunken", c.sunken),
        ] {
            pairs.push((format!("{line_name} on {ground_name}"), line, ground));
        }
    }
    pairs
}
