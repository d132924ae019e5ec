//! Curls: many round locks, large or cropped.

use egui::{pos2, vec2};

use crate::ui::face::brush::Brush;
use crate::ui::face::geometry::{ellipse, line_through};
use crate::ui::face::look::LookColors;
use crate::ui::face::traits::Traits;

fn is_cropped(traits: &Traits) -> bool {
    traits.cut % 2 == 1
}

pub(super) fn draw_behind(brush: &mut Brush, traits: &Traits, colors: &LookColors) {
    let places: &[(f32, f32, f32)] = if is_cropped(traits) {
        &CROPPED_BEHIND
    } else {
        &BEHIND_CURLS
    };
    curls(brush, colors, places);
}

pub(super) fn draw_before(brush: &mut Brush, traits: &Traits, colors: &LookColors) {
    let places: &[(f32, f32, f32)] = if is_cropped(traits) {
        &CROPPED_BEFORE
    } else {
        &FRONT_CURLS
    };
    curls(brush, colors, places);
}

/// Centre and radius of each curl.
const BEHIND_CURLS: [(f32, f32, f32); 16] = [
    (0.0, 0.120, 0.085),
    (-0.085, 0.135, 0.080),
    (0.088, 0.135, 0.080),
    (-0.150, 0.195, 0.075),
    (0.152, 0.195, 0.075),
    (-0.190, 0.275, 0.068),
    (0.190, 0.275, 0.068),
    (-0.205, 0.355, 0.062),
    (0.205, 0.355, 0.062),
    (-0.200, 0.435, 0.058),
    (0.200, 0.435, 0.058),
    (-0.178, 0.505, 0.054),
    (0.178, 0.505, 0.054),
    (-0.140, 0.555, 0.046),
    (0.140, 0.555, 0.046),
    (0.0, 0.300, 0.180),
];

const FRONT_CURLS: [(f32, f32, f32); 11] = [
    (-0.150, 0.260, 0.040),
    (-0.118, 0.208, 0.048),
    (-0.068, 0.172, 0.050),
    (-0.010, 0.158, 0.052),
    (0.050, 0.168, 0.050),
    (0.104, 0.196, 0.048),
    (0.146, 0.250, 0.042),
    (-0.166, 0.320, 0.032),
    (0.166, 0.312, 0.032),
    (-0.030, 0.120, 0.050),
    (0.070, 0.128, 0.048),
];

const CROPPED_BEHIND: [(f32, f32, f32); 10] = [
    (0.0, 0.126, 0.058),
    (-0.062, 0.134, 0.056),
    (0.062, 0.134, 0.056),
    (-0.112, 0.166, 0.054),
    (0.112, 0.166, 0.054),
    (-0.146, 0.216, 0.048),
    (0.146, 0.216, 0.048),
    (-0.158, 0.276, 0.040),
    (0.158, 0.276, 0.040),
    (0.0, 0.270, 0.160),
];

const CROPPED_BEFORE: [(f32, f32, f32); 13] = [
    (-0.158, 0.317, 0.020),
    (0.158, 0.317, 0.020),
    (-0.152, 0.276, 0.026),
    (0.152, 0.276, 0.026),
    (-0.132, 0.234, 0.032),
    (0.132, 0.234, 0.032),
    (-0.094, 0.204, 0.036),
    (0.094, 0.204, 0.036),
    (-0.048, 0.190, 0.036),
    (0.048, 0.190, 0.036),
    (0.0, 0.184, 0.036),
    (-0.050, 0.140, 0.040),
    (0.040, 0.136, 0.040),
];

fn curls(brush: &mut Brush, colors: &LookColors, places: &[(f32, f32, f32)]) {
    for (x, y, radius) in places {
        brush.flat(&ellipse(pos2(*x, *y), vec2(*radius, *radius)), colors.hair);
    }
    for (x, y, radius) in places.iter().filter(|place| place.2 < 0.1) {
        let swirl = line_through(&[
            pos2(x - radius * 0.55, y + radius * 0.10),
            pos2(x - radius * 0.25, y - radius * 0.50),
            pos2(x + radius * 0.35, y - radius * 0.45),
            pos2(x + radius * 0.50, y + radius * 0.05),
        ]);
        brush.line(&swirl, 0.0055, colors.hair_light.gamma_multiply(0.7));
    }
}
