//! Eyes: lids, gaze, and the lines around them.

use egui::{Color32, Pos2, pos2, vec2};

use super::brush::Brush;
use super::expression::Expression;
use super::geometry::{convex_hull, ellipse, line_through, within};
use super::look::LookColors;
use super::pose::Pose;

const EYE_X: f32 = 0.070;
const EYE_Y: f32 = 0.373;
const EYE_HALF: f32 = 0.0375;

const EYE_WHITE: Color32 = Color32::from_rgb(0xFB, 0xF8, 0xF2);
const PUPIL: Color32 = Color32::from_rgb(0x1D, 0x15, 0x12);

pub(super) fn draw(
    brush: &mut Brush,
    side: f32,
    colors: &LookColors,
    expression: &Expression,
    pose: &Pose,
) {
    let shut =
        1.0 - (1.0 - pose.blink.clamp(0.0, 1.0)) * (1.0 - expression.eyes_shut.clamp(0.0, 1.0));
    let upper = (0.0215 * (1.0 + 0.58 * expression.lid_upper)).max(0.003) * (1.0 - shut);
    let lower = (0.0135 * (1.0 - 0.60 * expression.lid_lower)).max(0.003);
    // Shut, the lids meet below the middle of the eye.
    let meet = 0.009 * shut;
    // Anger lowers the inner end of the lid with the brow; sorrow lowers the outer one.
    let inner_dip = (-expression.brow_inner).max(0.0) * 0.009 * (1.0 - shut);
    let outer_dip = (-expression.brow_outer).max(0.0) * 0.009;
    let at = |x: f32, y: f32| pos2(side * (EYE_X + x), EYE_Y + y);

    let inner = at(-EYE_HALF, 0.004);
    let outer = at(EYE_HALF, -0.001 + outer_dip * 0.5);
    let lid = line_through(&[
        inner,
        at(-0.019, -upper * 0.80 + inner_dip + meet),
        at(0.004, -upper + meet * 1.15),
        at(0.024, -upper * 0.72 + outer_dip + meet * 0.8),
        outer,
    ]);
    let under = line_through(&[outer, at(0.020, lower * 0.85), at(-0.008, lower), inner]);
    let mut opening = lid.clone();
    opening.extend(under.iter().skip(1).take(under.len().saturating_sub(2)));

    if upper > 0.0035 {
        brush.flat(&opening, EYE_WHITE);
        let gaze = vec2(
            (expression.gaze_x + pose.glance_x).clamp(-1.0, 1.0) * 0.0150,
            (expression.gaze_y + pose.glance_y).clamp(-1.0, 1.0) * 0.0095,
        );
        let center = pos2(side * EYE_X, EYE_Y - 0.002) + gaze;
        let inside = |radius: f32, middle: Pos2| {
            within(
                &ellipse(middle, vec2(radius, radius)),
                &convex_hull(&opening),
            )
        };
        brush.flat(&inside(0.0180, center), colors.iris);
        brush.flat(&inside(0.0092, center), PUPIL);
        let shadow = within(
            &ellipse(at(0.0, -upper - 0.012), vec2(EYE_HALF * 1.2, 0.020)),
            &convex_hull(&opening),
        );
        brush.flat(&shadow, colors.lip_dark.gamma_multiply(0.22));
        brush.flat(
            &inside(0.0042, center + vec2(-0.0065, -0.0065)),
            Color32::WHITE,
        );
    }
    // The lash line is heaviest at the outer end; a fold lies above it.
    let spine: Vec<(Pos2, f32)> = lid
        .iter()
        .enumerate()
        .map(|(place, point)| (*point, 0.0045 + 0.0045 * place as f32 / lid.len() as f32))
        .collect();
    brush.ribbon(&spine, PUPIL.gamma_multiply(0.92));
    let fold: Vec<Pos2> = line_through(&[
        at(-0.026, -upper * 0.9 - 0.006 + inner_dip),
        at(0.002, -upper - 0.0115),
        at(0.030, -upper * 0.7 - 0.007 + outer_dip),
    ]);
    brush.line(&fold, 0.0038, colors.skin_line.gamma_multiply(0.6));
    let pouch = line_through(&[
        at(0.024, lower * 0.8 + 0.009),
        at(0.0, lower + 0.012),
        at(-0.022, lower * 0.8 + 0.010),
    ]);
    let strained = 0.18 + 0.5 * expression.lid_lower.clamp(0.0, 1.0);
    brush.line(&pouch, 0.0034, colors.skin_line.gamma_multiply(strained));
}
