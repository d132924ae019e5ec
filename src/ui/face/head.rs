//! The head: its outline, ears, and the light on it.

use egui::{Color32, Pos2, pos2, vec2};

use super::brush::{Brush, Paint};
use super::expression::Expression;
use super::geometry::{ellipse, line_through, loop_through, mirrored, within};
use super::look::{Age, Look, LookColors};
use super::traits::Traits;

/// How far the chin goes down with an open mouth.
pub(super) fn jaw_drop(expression: &Expression) -> f32 {
    0.020 * expression.mouth_open.clamp(0.0, 1.2)
}

/// The outline of the head, from the crown to the chin and up again.
pub(super) fn outline(look: &Look, traits: &Traits, expression: &Expression) -> Vec<Pos2> {
    // Jaw and cheeks are fuller when young and softer when old.
    let (cheek, jaw, chin) = match look.age {
        Age::Young => (0.160, 0.124, 0.596),
        Age::Adult => (0.157, 0.128, 0.606),
        Age::Elder => (0.155, 0.137, 0.610),
    };
    let jaw = jaw + 0.0085 * traits.jaw;
    let down = jaw_drop(expression);
    let chin = chin + 0.007 * traits.chin + down;
    let half = [
        pos2(0.0, 0.148),
        pos2(0.088, 0.168),
        pos2(0.143, 0.232),
        pos2(0.160, 0.320),
        pos2(cheek, 0.418),
        pos2(jaw, 0.508 + 0.4 * down),
        pos2(0.085 + 0.011 * traits.jaw, chin - 0.035),
        pos2(0.040 + 0.007 * traits.jaw, chin - 0.006),
        pos2(0.0, chin),
    ];
    loop_through(&mirrored(&half))
}

pub(super) fn draw(
    brush: &mut Brush,
    look: &Look,
    traits: &Traits,
    colors: &LookColors,
    expression: &Expression,
) {
    if look.hair != super::Hair::Headscarf {
        for side in [-1.0, 1.0] {
            ear(brush, side, colors);
        }
    }
    let outline = outline(look, traits, expression);
    let lit = colors.skin.lerp_to_gamma(Color32::WHITE, 0.06);
    brush.fill(
        &outline,
        Paint::Fade {
            from: (pos2(-0.08, 0.24), lit),
            to: (pos2(0.12, 0.60), colors.skin),
        },
    );
    shade(brush, &outline, colors);
    flush(brush, &outline, colors, expression);
}

fn ear(brush: &mut Brush, side: f32, colors: &LookColors) {
    let at = |x: f32, y: f32| pos2(side * x, y);
    let outer = loop_through(&[
        at(0.150, 0.352),
        at(0.172, 0.338),
        at(0.190, 0.358),
        at(0.187, 0.402),
        at(0.172, 0.444),
        at(0.156, 0.448),
        at(0.148, 0.410),
    ]);
    let color = if side > 0.0 {
        colors.skin_shade
    } else {
        colors.skin
    };
    brush.flat(&outer, color);
    let fold = line_through(&[
        at(0.166, 0.362),
        at(0.178, 0.372),
        at(0.174, 0.402),
        at(0.164, 0.420),
    ]);
    brush.line(&fold, 0.005, colors.skin_line.gamma_multiply(0.55));
}

/// Light comes from the upper left: the right of the face lies in shade, as does the temple under the hair.
fn shade(brush: &mut Brush, outline: &[Pos2], colors: &LookColors) {
    let side = loop_through(&[
        pos2(0.120, 0.200),
        pos2(0.135, 0.300),
        pos2(0.128, 0.390),
        pos2(0.108, 0.470),
        pos2(0.066, 0.545),
        pos2(0.010, 0.590),
        pos2(0.060, 0.640),
        pos2(0.190, 0.560),
        pos2(0.210, 0.360),
        pos2(0.180, 0.200),
    ]);
    // Not a translucent shade: where soft edges overlap, it would be seen twice.
    brush.flat(
        &within(&side, outline),
        colors.skin.lerp_to_gamma(colors.skin_shade, 0.55),
    );
}

/// Blood comes and goes.
fn flush(brush: &mut Brush, outline: &[Pos2], colors: &LookColors, expression: &Expression) {
    if expression.cheek < 0.0 {
        let pale = Color32::from_rgb(0xF2, 0xEE, 0xDF).gamma_multiply(-0.30 * expression.cheek);
        brush.flat(outline, pale);
    }
    let warmth = 0.16 + 0.42 * expression.cheek.max(0.0);
    for side in [-1.0, 1.0] {
        let center = pos2(side * 0.092, 0.452);
        brush.glow(
            center,
            vec2(0.060, 0.046),
            colors.blush.gamma_multiply(warmth),
        );
    }
    let heat = (expression.cheek - 0.35).max(0.0) * 0.55;
    if heat > 0.0 {
        let all = within(&ellipse(pos2(0.0, 0.40), vec2(0.22, 0.25)), outline);
        brush.flat(&all, colors.blush.gamma_multiply(heat * 0.45));
    }
}
