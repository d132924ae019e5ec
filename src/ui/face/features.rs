//! Eyes, brows, nose, mouth and the lines that feelings and years draw.

use egui::{Color32, Pos2, pos2, vec2};

use super::brush::Brush;
use super::expression::Expression;
use super::geometry::{ellipse, line_through, loop_through, within};
use super::look::{Age, Glasses, Look, LookColors};
use super::pose::Pose;

const EYE_X: f32 = 0.070;
const EYE_Y: f32 = 0.372;
const EYE_HALF: f32 = 0.034;
const MOUTH_Y: f32 = 0.522;

const EYE_WHITE: Color32 = Color32::from_rgb(0xFB, 0xF8, 0xF2);
const PUPIL: Color32 = Color32::from_rgb(0x1D, 0x15, 0x12);
const TEETH: Color32 = Color32::from_rgb(0xFA, 0xF6, 0xEE);

pub(super) fn draw(
    brush: &mut Brush,
    look: &Look,
    colors: &LookColors,
    expression: &Expression,
    pose: &Pose,
) {
    years(brush, look, colors, expression);
    nose(brush, colors, expression);
    mouth(brush, colors, expression);
    for side in [-1.0, 1.0] {
        eye(brush, side, colors, expression, pose);
        brow(brush, side, look, colors, expression);
    }
    frown(brush, colors, expression);
    if look.glasses == Glasses::With {
        glasses(brush);
    }
}

fn eye(brush: &mut Brush, side: f32, colors: &LookColors, expression: &Expression, pose: &Pose) {
    let shut = pose.blink.clamp(0.0, 1.0);
    let upper = (0.0195 * (1.0 + 0.62 * expression.lid_upper)).max(0.003) * (1.0 - shut);
    let lower = (0.0125 * (1.0 - 0.55 * expression.lid_lower)).max(0.002) * (1.0 - 0.6 * shut)
        + 0.004 * shut;
    // Anger lowers the inner end of the lid with the brow; sorrow lowers the outer one.
    let inner_dip = (-expression.brow_inner).max(0.0) * 0.006;
    let outer_dip = (-expression.brow_outer).max(0.0) * 0.006;
    let at = |x: f32, y: f32| pos2(side * (EYE_X + x), EYE_Y + y);

    let inner = at(-EYE_HALF, 0.004);
    let outer = at(EYE_HALF, -0.001 + outer_dip * 0.5);
    let lid = line_through(&[
        inner,
        at(-0.018, -upper * 0.80 + inner_dip),
        at(0.004, -upper),
        at(0.022, -upper * 0.72 + outer_dip),
        outer,
    ]);
    let under = line_through(&[outer, at(0.018, lower * 0.85), at(-0.008, lower), inner]);
    let mut opening = lid.clone();
    opening.extend(under.iter().skip(1).take(under.len().saturating_sub(2)));

    if upper > 0.0035 {
        brush.flat(&opening, EYE_WHITE);
        let gaze = vec2(
            (expression.gaze_x + pose.glance_x).clamp(-1.0, 1.0) * 0.0125,
            (expression.gaze_y + pose.glance_y).clamp(-1.0, 1.0) * 0.0075,
        );
        let center = pos2(side * EYE_X, EYE_Y - 0.002) + gaze;
        let inside = |radius: f32, middle: Pos2| {
            within(
                &ellipse(middle, vec2(radius, radius)),
                &convex_opening(&opening),
            )
        };
        brush.flat(&inside(0.0165, center), colors.iris);
        brush.flat(&inside(0.0085, center), PUPIL);
        let shadow = within(
            &ellipse(at(0.0, -upper - 0.012), vec2(EYE_HALF * 1.2, 0.020)),
            &convex_opening(&opening),
        );
        brush.flat(&shadow, colors.lip_dark.gamma_multiply(0.22));
        brush.flat(
            &inside(0.0036, center + vec2(-0.006, -0.006)),
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

/// The opening of an eye is convex but for rounding; cutting needs it to be so.
fn convex_opening(opening: &[Pos2]) -> Vec<Pos2> {
    let mut points = opening.to_vec();
    points.sort_by(|one, other| one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y)));
    let mut hull: Vec<Pos2> = Vec::with_capacity(points.len() * 2);
    for pass in 0..2 {
        let start = hull.len();
        let order: Vec<Pos2> = if pass == 0 {
            points.clone()
        } else {
            points.iter().rev().copied().collect()
        };
        for point in order {
            while hull.len() >= start + 2
                && super::geometry::cross(
                    hull[hull.len() - 1] - hull[hull.len() - 2],
                    point - hull[hull.len() - 1],
                ) <= 0.0
            {
                hull.pop();
            }
            hull.push(point);
        }
        hull.pop();
    }
    hull
}

fn brow(brush: &mut Brush, side: f32, look: &Look, colors: &LookColors, expression: &Expression) {
    let inner_x = 0.034 - 0.010 * expression.brow_pinch;
    let rise = 0.004 * expression.lid_upper.max(0.0);
    let inner_y = 0.326 - 0.021 * expression.brow_inner - rise;
    let outer_y = 0.331 - 0.017 * expression.brow_outer - rise;
    let arch_y = (inner_y + outer_y) / 2.0 - 0.0135 + 0.006 * expression.brow_pinch;
    let spine = line_through(&[
        pos2(side * inner_x, inner_y + 0.002),
        pos2(side * (inner_x + 0.030), (inner_y + arch_y) / 2.0 - 0.002),
        pos2(side * 0.088, arch_y),
        pos2(side * 0.120, outer_y + 0.002),
    ]);
    let heavy = match look.age {
        Age::Young => 0.0125,
        Age::Adult => 0.0135,
        Age::Elder => 0.0120,
    };
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

fn nose(brush: &mut Brush, colors: &LookColors, expression: &Expression) {
    let flare = 0.004 * expression.brow_pinch * (-expression.brow_inner).max(0.0);
    let wing = 0.026 + flare;
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

fn mouth(brush: &mut Brush, colors: &LookColors, expression: &Expression) {
    let press = expression.mouth_press.clamp(0.0, 1.0);
    let open = expression.mouth_open.clamp(0.0, 1.2);
    let smile = expression.mouth_corner;
    let half = 0.052 * (1.0 + 0.28 * expression.mouth_wide + 0.10 * smile.max(0.0) - 0.10 * press);
    let corner_y = MOUTH_Y - 0.018 * smile;
    let middle_y = MOUTH_Y + 0.007 * smile - 0.002 * open;
    let lip = 1.0 - 0.62 * press;
    let gap = 0.046 * open;

    let at = |x: f32, y: f32| pos2(x, y);
    let upper_edge = line_through(&[
        at(-half, corner_y),
        at(-half * 0.5, middle_y - (middle_y - corner_y) * 0.28),
        at(0.0, middle_y),
        at(half * 0.5, middle_y - (middle_y - corner_y) * 0.28),
        at(half, corner_y),
    ]);
    let lower_middle = middle_y + gap;
    let lower_edge = line_through(&[
        at(half, corner_y),
        at(half * 0.58, lower_middle - (lower_middle - corner_y) * 0.22),
        at(0.0, lower_middle),
        at(
            -half * 0.58,
            lower_middle - (lower_middle - corner_y) * 0.22,
        ),
        at(-half, corner_y),
    ]);

    if open > 0.02 {
        let mut hollow = upper_edge.clone();
        hollow.extend(lower_edge.iter().skip(1).take(lower_edge.len() - 2));
        brush.flat(&hollow, colors.lip_dark);
        let hull = convex_opening(&hollow);
        let teeth_deep = (0.011_f32).min(gap * 0.55);
        let teeth = [
            at(-half * 0.80, middle_y - 0.03),
            at(half * 0.80, middle_y - 0.03),
            at(half * 0.74, middle_y + teeth_deep - 0.006 * smile.max(0.0)),
            at(0.0, middle_y + teeth_deep),
            at(-half * 0.74, middle_y + teeth_deep - 0.006 * smile.max(0.0)),
        ];
        // A raised corner shows the teeth, a dropped one hides them.
        let shown = (0.65 + 0.35 * smile).clamp(0.0, 1.0);
        let cut = within(
            &within(&teeth, &hull),
            &convex_opening(&below(&upper_edge, lower_middle)),
        );
        brush.flat(&cut, TEETH.gamma_multiply(shown));
        if gap > 0.018 {
            let tongue = ellipse(at(0.0, lower_middle + 0.004), vec2(half * 0.55, gap * 0.38));
            brush.flat(&within(&tongue, &hull), colors.blush.gamma_multiply(0.55));
        }
    }
    // Upper lip with its bow, lower lip with its light.
    let mut upper_lip = upper_edge.clone();
    upper_lip.extend(line_through(&[
        at(half, corner_y),
        at(
            half * 0.5,
            middle_y - 0.0095 * lip - (middle_y - corner_y) * 0.30,
        ),
        at(0.012, middle_y - 0.0150 * lip),
        at(0.0, middle_y - 0.0115 * lip),
        at(-0.012, middle_y - 0.0150 * lip),
        at(
            -half * 0.5,
            middle_y - 0.0095 * lip - (middle_y - corner_y) * 0.30,
        ),
        at(-half, corner_y),
    ]));
    brush.flat(&upper_lip, colors.lip.lerp_to_gamma(colors.lip_dark, 0.22));
    let mut lower_lip = lower_edge.clone();
    lower_lip.extend(line_through(&[
        at(-half, corner_y),
        at(
            -half * 0.55,
            lower_middle + 0.012 * lip - (lower_middle - corner_y) * 0.2,
        ),
        at(0.0, lower_middle + 0.0185 * lip),
        at(
            half * 0.55,
            lower_middle + 0.012 * lip - (lower_middle - corner_y) * 0.2,
        ),
        at(half, corner_y),
    ]));
    brush.flat(&lower_lip, colors.lip);
    brush.glow(
        at(-0.008, lower_middle + 0.008 * lip),
        vec2(0.022, 0.006 * lip),
        Color32::WHITE.gamma_multiply(0.16),
    );
    if open <= 0.12 {
        brush.line(&upper_edge, 0.0046, colors.lip_dark);
    }
    for side in [-1.0, 1.0] {
        let tuck = line_through(&[
            at(side * (half - 0.002), corner_y - 0.001),
            at(side * (half + 0.005), corner_y - 0.004 * smile),
        ]);
        brush.line(&tuck, 0.0045, colors.lip_dark.gamma_multiply(0.8));
    }
    let chin = line_through(&[
        at(-0.020, lower_middle + 0.034),
        at(0.0, lower_middle + 0.038),
        at(0.020, lower_middle + 0.034),
    ]);
    brush.line(
        &chin,
        0.004,
        colors.skin_line.gamma_multiply(0.25 + 0.3 * press),
    );
}

/// The region under a line, down to a depth.
fn below(edge: &[Pos2], depth: f32) -> Vec<Pos2> {
    let mut region = edge.to_vec();
    if let (Some(first), Some(last)) = (edge.first(), edge.last()) {
        region.push(pos2(last.x, depth));
        region.push(pos2(first.x, depth));
    }
    region
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
            let out = 0.010 * expression.mouth_corner.max(0.0);
            let line = line_through(&[
                pos2(side * 0.036, 0.458),
                pos2(side * (0.058 + out), 0.486),
                pos2(side * (0.068 + out), 0.516),
            ]);
            brush.line(&line, 0.0042, colors.skin_line.gamma_multiply(fold * 0.8));
        }
    }
    if look.age == Age::Elder {
        for side in [-1.0, 1.0] {
            for (from, to) in [(0.362, 0.352), (0.373, 0.372), (0.383, 0.391)] {
                let line = [pos2(side * 0.112, from), pos2(side * 0.128, to)];
                brush.line(&line, 0.0034, colors.skin_line.gamma_multiply(0.45));
            }
            let bag = line_through(&[
                pos2(side * 0.040, 0.398),
                pos2(side * 0.064, 0.410),
                pos2(side * 0.092, 0.404),
            ]);
            brush.line(&bag, 0.0036, colors.skin_line.gamma_multiply(0.45));
        }
        let line = line_through(&[pos2(-0.07, 0.272), pos2(0.0, 0.266), pos2(0.07, 0.272)]);
        brush.line(&line, 0.0036, colors.skin_line.gamma_multiply(0.35));
    }
}

fn glasses(brush: &mut Brush) {
    let frame = Color32::from_rgb(0x2E, 0x2A, 0x2B);
    for side in [-1.0, 1.0] {
        let rim = loop_through(&[
            pos2(side * 0.020, 0.352),
            pos2(side * 0.070, 0.340),
            pos2(side * 0.122, 0.350),
            pos2(side * 0.124, 0.384),
            pos2(side * 0.098, 0.416),
            pos2(side * 0.050, 0.417),
            pos2(side * 0.022, 0.392),
        ]);
        brush.flat(&rim, Color32::WHITE.gamma_multiply(0.12));
        let mut closed = rim.clone();
        closed.extend(rim.first());
        brush.line(&closed, 0.0062, frame);
        let temple = [pos2(side * 0.123, 0.356), pos2(side * 0.160, 0.362)];
        brush.line(&temple, 0.0062, frame);
    }
    let bridge = line_through(&[pos2(-0.021, 0.364), pos2(0.0, 0.357), pos2(0.021, 0.364)]);
    brush.line(&bridge, 0.0062, frame);
}
