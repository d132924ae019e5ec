//! Brows, nose, glasses and the lines that feelings and years draw.

use egui::{Color32, Pos2, pos2, vec2};

use super::brush::Brush;
use super::expression::Expression;
use super::geometry::{ellipse, line_through, loop_through};
use super::look::{Age, Glasses, Look, LookColors};
use super::pose::Pose;
use super::traits::Traits;
use super::{beard, eyes, mouth};

pub(super) fn draw(
    brush: &mut Brush,
    look: &Look,
    traits: &Traits,
    colors: &LookColors,
    expression: &Expression,
    pose: &Pose,
) {
    years(brush, look, colors, expression);
    nose(brush, traits, colors, expression);
    let upper_lip_y = mouth::draw(brush, traits, colors, expression, pose.lips);
    beard::draw_over_lip(brush, look, colors, expression, upper_lip_y);
    for side in [-1.0, 1.0] {
        eyes::draw(brush, side, colors, expression, pose);
    }
    // Brows over the frame: without them nobody could tell what somebody with glasses feels.
    if look.glasses == Glasses::With {
        glasses(brush, traits);
    }
    for side in [-1.0, 1.0] {
        brow(brush, side, look, traits, colors, expression);
    }
    frown(brush, colors, expression);
}

fn brow(
    brush: &mut Brush,
    side: f32,
    look: &Look,
    traits: &Traits,
    colors: &LookColors,
    expression: &Expression,
) {
    let inner_x = 0.034 - 0.010 * expression.brow_pinch;
    let rise = 0.004 * expression.lid_upper.max(0.0);
    let skew = 0.011 * expression.brow_skew * side;
    let inner_y = 0.324 - 0.027 * expression.brow_inner - rise - 0.5 * skew;
    let outer_y = 0.330 - 0.023 * expression.brow_outer - rise - skew;
    let arch_y =
        (inner_y + outer_y) / 2.0 - 0.0135 + 0.006 * expression.brow_pinch - 0.4 * skew.max(0.0);
    let spine = line_through(&[
        pos2(side * inner_x, inner_y + 0.002),
        pos2(side * (inner_x + 0.030), (inner_y + arch_y) / 2.0 - 0.002),
        pos2(side * 0.088, arch_y),
        pos2(side * 0.120, outer_y + 0.002),
    ]);
    let heavy = match look.age {
        Age::Young => 0.0125,
        Age::Adult => 0.0135,
        Age::Elder => 0.0140,
    } * traits.brow;
    let last = spine.len() as f32;
    let ribbon: Vec<(Pos2, f32)> = spine
        .iter()
        .enumerate()
        .map(|(place, point)| {
            let part = place as f32 / last;
            (
                *point,
                heavy * (0.72 + 0.5 * part) * (1.0 - 0.78 * part.powi(3)),
            )
        })
        .collect();
    brush.ribbon(&ribbon, colors.brow);
}

/// What anger and worry draw between the brows and on the forehead.
fn frown(brush: &mut Brush, colors: &LookColors, expression: &Expression) {
    let pinch = expression.brow_pinch.clamp(0.0, 1.0);
    if pinch > 0.02 {
        let ink = colors.skin_line.gamma_multiply(0.8 * pinch);
        for side in [-1.0, 1.0] {
            let crease = line_through(&[
                pos2(side * 0.013, 0.302),
                pos2(side * 0.0095, 0.319),
                pos2(side * 0.012, 0.334),
            ]);
            brush.line(&crease, 0.0042, ink);
        }
    }
    let raised = (expression.brow_inner - 0.25).clamp(0.0, 1.0);
    if raised > 0.02 {
        let ink = colors.skin_line.gamma_multiply(0.65 * raised);
        for (y, half) in [(0.262, 0.058), (0.284, 0.070)] {
            let line = line_through(&[
                pos2(-half, y + 0.004),
                pos2(-half * 0.35, y - 0.003),
                pos2(half * 0.35, y - 0.003),
                pos2(half, y + 0.004),
            ]);
            brush.line(&line, 0.0038, ink);
        }
    }
}

fn nose(brush: &mut Brush, traits: &Traits, colors: &LookColors, expression: &Expression) {
    let flare = 0.004 * expression.brow_pinch * (-expression.brow_inner).max(0.0);
    let wing = 0.026 * traits.nose + flare;
    // One side lies in shade; the bridge is only hinted at.
    let shade = loop_through(&[
        pos2(0.004, 0.372),
        pos2(0.016, 0.425),
        pos2(wing, 0.458),
        pos2(0.018, 0.473),
        pos2(0.004, 0.470),
        pos2(0.008, 0.440),
    ]);
    brush.flat(&shade, colors.skin_shade.gamma_multiply(0.85));
    let base = line_through(&[
        pos2(-wing, 0.460),
        pos2(-0.014, 0.471),
        pos2(0.0, 0.476),
        pos2(0.014, 0.471),
        pos2(wing, 0.460),
    ]);
    brush.line(&base, 0.0048, colors.skin_line.gamma_multiply(0.8));
    for side in [-1.0, 1.0] {
        let wing_line = line_through(&[
            pos2(side * wing, 0.461),
            pos2(side * (wing + 0.002), 0.452),
            pos2(side * (wing - 0.004), 0.444),
        ]);
        brush.line(&wing_line, 0.004, colors.skin_line.gamma_multiply(0.55));
        brush.flat(
            &ellipse(pos2(side * 0.0125, 0.4685), vec2(0.0055, 0.0028)),
            colors.skin_line.gamma_multiply(0.9),
        );
    }
    brush.glow(
        pos2(-0.006, 0.452),
        vec2(0.014, 0.014),
        Color32::WHITE.gamma_multiply(0.14),
    );
}

/// The fold beside the mouth comes with smiling and with age; around old eyes there are more.
fn years(brush: &mut Brush, look: &Look, colors: &LookColors, expression: &Expression) {
    let age = match look.age {
        Age::Young => 0.0,
        Age::Adult => 0.16,
        Age::Elder => 0.60,
    };
    let pulled =
        0.55 * expression.mouth_corner.max(0.0) + 0.25 * expression.mouth_open.clamp(0.0, 1.0);
    let fold = (age + pulled).min(0.9);
    if fold > 0.02 {
        for side in [-1.0, 1.0] {
            let out = 0.022 * expression.mouth_corner.max(0.0);
            let line = line_through(&[
                pos2(side * 0.036, 0.458),
                pos2(side * (0.060 + 0.75 * out), 0.484),
                pos2(side * (0.071 + out), 0.514),
            ]);
            brush.line(&line, 0.0042, colors.skin_line.gamma_multiply(fold * 0.8));
        }
    }
    if look.age == Age::Elder {
        elder(brush, colors);
    }
}

/// Crow's feet, bags under the eyes, lines on the forehead, and the cheeks that come down beside the mouth.
fn elder(brush: &mut Brush, colors: &LookColors) {
    for side in [-1.0, 1.0] {
        for (from, to) in [(0.360, 0.348), (0.372, 0.371), (0.383, 0.394)] {
            let line = [pos2(side * 0.114, from), pos2(side * 0.134, to)];
            brush.line(&line, 0.0036, colors.skin_line.gamma_multiply(0.55));
        }
        let bag = line_through(&[
            pos2(side * 0.040, 0.400),
            pos2(side * 0.066, 0.414),
            pos2(side * 0.096, 0.406),
        ]);
        brush.line(&bag, 0.0040, colors.skin_line.gamma_multiply(0.55));
        let jowl = line_through(&[
            pos2(side * 0.071, 0.540),
            pos2(side * 0.076, 0.560),
            pos2(side * 0.070, 0.578),
        ]);
        brush.line(&jowl, 0.0042, colors.skin_line.gamma_multiply(0.50));
        let hollow = line_through(&[
            pos2(side * 0.122, 0.440),
            pos2(side * 0.108, 0.462),
            pos2(side * 0.102, 0.486),
        ]);
        brush.line(&hollow, 0.0040, colors.skin_line.gamma_multiply(0.28));
    }
    for (y, half) in [(0.268, 0.074), (0.287, 0.062)] {
        let line = line_through(&[
            pos2(-half, y + 0.004),
            pos2(0.0, y - 0.002),
            pos2(half, y + 0.004),
        ]);
        brush.line(&line, 0.0038, colors.skin_line.gamma_multiply(0.45));
    }
}

fn glasses(brush: &mut Brush, traits: &Traits) {
    const FRAMES: [(u8, u8, u8); 3] = [(0x2E, 0x2A, 0x2B), (0x6B, 0x3E, 0x26), (0x33, 0x45, 0x5E)];
    let (red, green, blue) = FRAMES[traits.frame % FRAMES.len()];
    let frame = Color32::from_rgb(red, green, blue);
    let round = (traits.frame / FRAMES.len()).is_multiple_of(2);
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32| pos2(side * x, y);
        let rim = if round {
            ellipse(pos2(side * 0.072, 0.377), vec2(0.051, 0.045))
        } else {
            loop_through(&[
                at(0.020, 0.352),
                at(0.070, 0.340),
                at(0.122, 0.350),
                at(0.124, 0.384),
                at(0.098, 0.416),
                at(0.050, 0.417),
                at(0.022, 0.392),
            ])
        };
        brush.flat(&rim, Color32::WHITE.gamma_multiply(0.12));
        let mut closed = rim.clone();
        closed.extend(rim.first());
        brush.line(&closed, 0.0062, frame);
        let temple = [at(0.122, 0.358), at(0.160, 0.362)];
        brush.line(&temple, 0.0062, frame);
    }
    let bridge = line_through(&[pos2(-0.022, 0.366), pos2(0.0, 0.357), pos2(0.022, 0.366)]);
    brush.line(&bridge, 0.0062, frame);
}
