//! The mouth: two lips, what is seen between them, and the lines around them.

use egui::{Color32, Pos2, pos2, vec2};

use super::brush::Brush;
use super::expression::{Expression, ramp};
use super::geometry::line_through;
use super::lips::Lips;
use super::look::LookColors;
use super::traits::Traits;

const MOUTH_Y: f32 = 0.520;
const HALF: f32 = 0.054;
/// How far the lower lip goes down in a mouth that is open, and how far a corner rises or falls.
const GAP: f32 = 0.054;
const CORNER: f32 = 0.023;

const TEETH: Color32 = Color32::from_rgb(0xFA, 0xF6, 0xEE);

/// Less than this is a line, not teeth.
const TEETH_DEPTH_MIN: f32 = 0.0025;

/// The form of a mouth, in the unit square. Along the lips goes `t` from −1 to 1.
struct Form {
    half: f32,
    left_y: f32,
    right_y: f32,
    upper_y: f32,
    lower_y: f32,
    /// 1 is the curve of a bow, less has rounder corners.
    curve: f32,
    /// How full the lips are.
    full: f32,
    open: f32,
}

impl Form {
    fn of(traits: &Traits, expression: &Expression, lips: Lips) -> Form {
        let open = (expression.mouth_open.clamp(0.0, 1.2) * (1.0 - 0.65 * lips.shut)
            + lips.open * (1.0 - 0.45 * expression.mouth_open.clamp(0.0, 1.0)))
        .clamp(0.0, 1.2);
        let press = (expression.mouth_press * (1.0 - lips.open)).clamp(0.0, 1.0);
        let round = (expression.mouth_round + 0.7 * lips.round).clamp(0.0, 1.0);
        let bare = expression.mouth_bare.clamp(0.0, 1.0);
        let smile = expression.mouth_corner * (1.0 - 0.35 * round);
        let half = HALF
            * (1.0 + 0.28 * expression.mouth_wide + 0.16 * smile.max(0.0) - 0.08 * press)
            * (1.0 - 0.40 * round);
        let gap = GAP * open;
        let middle = MOUTH_Y + 0.009 * smile - 0.004 * press;
        let corner = MOUTH_Y - CORNER * smile + 0.30 * gap * (bare.max(round));
        let skew = 0.0085 * expression.mouth_skew;
        Form {
            half,
            left_y: corner + skew,
            right_y: corner - skew,
            upper_y: middle - 0.26 * gap * bare.max(0.8 * round),
            lower_y: middle + gap * (1.0 - 0.15 * bare),
            curve: 1.0
                - 0.48 * (bare.max(round)) * ramp(0.0, 0.35, open)
                - 0.22 * ramp(0.0, 1.0, -smile),
            full: traits.lips * (1.0 - 0.60 * press - 0.22 * bare),
            open,
        }
    }

    fn x(&self, t: f32) -> f32 {
        self.half * t
    }

    fn corners(&self, t: f32) -> f32 {
        self.left_y + (self.right_y - self.left_y) * (t + 1.0) / 2.0
    }

    /// A height that is `middle` at the middle and runs into the corners.
    fn between(&self, t: f32, middle: f32) -> f32 {
        let bow = (1.0 - t * t).max(0.0).powf(self.curve);
        self.corners(t) + (middle - self.corners(0.0)) * bow
    }

    fn upper(&self, t: f32) -> f32 {
        self.between(t, self.upper_y)
    }

    fn lower(&self, t: f32) -> f32 {
        self.between(t, self.lower_y)
    }

    /// Points of a curve, from the left to the right.
    fn line(&self, reach: f32, height: impl Fn(f32) -> f32) -> Vec<Pos2> {
        const STEPS: i32 = 14;
        (-STEPS..=STEPS)
            .map(|step| {
                // Closer together at the corners, where it bends.
                let t = reach * (step as f32 / STEPS as f32 * std::f32::consts::FRAC_PI_2).sin();
                pos2(self.x(t), height(t))
            })
            .collect()
    }

    /// What lies between two curves.
    fn area(
        &self,
        reach: f32,
        above: impl Fn(f32) -> f32,
        under: impl Fn(f32) -> f32,
    ) -> Vec<Pos2> {
        let mut outline = self.line(reach, above);
        outline.extend(self.line(reach, under).into_iter().rev());
        outline
    }
}

/// Draws it, and says where its upper lip is.
pub(super) fn draw(
    brush: &mut Brush,
    traits: &Traits,
    colors: &LookColors,
    expression: &Expression,
    lips: Lips,
) -> f32 {
    let form = Form::of(traits, expression, lips);
    if form.open > 0.015 {
        hollow(brush, &form, colors, expression);
    }
    let upper_lip = form.area(
        1.0,
        |t| {
            let bow = 1.0 - 0.26 * (-(t / 0.13).powi(2)).exp();
            form.upper(t) - 0.0150 * form.full * bow * (1.0 - t * t).max(0.0).powf(0.75)
        },
        |t| form.upper(t),
    );
    brush.flat(&upper_lip, colors.lip.lerp_to_gamma(colors.lip_dark, 0.20));
    let lower_lip = form.area(
        1.0,
        |t| form.lower(t),
        |t| form.lower(t) + 0.0180 * form.full * (1.0 - t * t).max(0.0).powf(0.6),
    );
    brush.flat(&lower_lip, colors.lip);
    brush.glow(
        pos2(-0.008, form.lower_y + 0.008 * form.full),
        vec2(0.022, 0.006 * form.full),
        Color32::WHITE.gamma_multiply(0.14),
    );
    let shut = 1.0 - ramp(0.03, 0.20, form.open);
    if shut > 0.0 {
        let line = form.line(1.0, |t| form.upper(t));
        brush.line(&line, 0.0046, colors.lip_dark.gamma_multiply(shut));
    }
    around(brush, &form, colors, expression);
    form.upper_y
}

fn hollow(brush: &mut Brush, form: &Form, colors: &LookColors, expression: &Expression) {
    let dark = colors.lip_dark.lerp_to_gamma(Color32::BLACK, 0.25);
    let within = form.area(1.0, |t| form.upper(t), |t| form.lower(t));
    brush.flat(&within, dark);
    let gap = form.lower_y - form.upper_y;
    let bare = expression.mouth_bare.clamp(0.0, 1.0);
    // Nothing in the mouth is translucent: soft edges that overlap would be seen twice.
    let tongue = ramp(0.018, 0.034, gap) * (1.0 - 0.6 * bare);
    if tongue > 0.0 {
        let high = 0.34 * gap * tongue;
        let outline = form.area(
            0.62,
            |t| form.lower(t) - high * (1.0 - (t / 0.62).powi(2)).max(0.0),
            |t| form.lower(t),
        );
        brush.flat(&outline, dark.lerp_to_gamma(colors.blush, 0.75));
    }
    // A raised corner and a raised lip show the teeth, a dropped corner hides them.
    let shown = (0.50 + 0.55 * expression.mouth_corner + 0.75 * bare).clamp(0.0, 1.0);
    let deep = (0.0145_f32).min(0.48 * gap) * shown;
    if deep > TEETH_DEPTH_MIN {
        let reach = 0.88;
        let teeth = form.area(
            reach,
            |t| form.upper(t),
            |t| (form.upper(t) + deep * (1.0 - 0.35 * (t / reach).powi(2))).min(form.lower(t)),
        );
        brush.flat(&teeth, TEETH);
    }
    let lower_deep = (0.0085_f32).min(0.30 * gap) * bare;
    if lower_deep > TEETH_DEPTH_MIN {
        let reach = 0.78;
        let teeth = form.area(
            reach,
            |t| (form.lower(t) - lower_deep * (1.0 - (t / reach).powi(2))).max(form.upper(t)),
            |t| form.lower(t),
        );
        brush.flat(&teeth, TEETH.lerp_to_gamma(dark, 0.12));
    }
}

/// Where the corners tuck in, and the fold over the chin.
fn around(brush: &mut Brush, form: &Form, colors: &LookColors, expression: &Expression) {
    let smile = expression.mouth_corner;
    for (side, corner_y) in [(-1.0, form.left_y), (1.0, form.right_y)] {
        let tuck = line_through(&[
            pos2(side * (form.half - 0.003), corner_y),
            pos2(side * (form.half + 0.004), corner_y - 0.004 * smile),
        ]);
        brush.line(&tuck, 0.0045, colors.lip_dark.gamma_multiply(0.65));
    }
    let below = form.lower_y + 0.018 * form.full;
    let pressed = expression.mouth_press.clamp(0.0, 1.0);
    let chin = line_through(&[
        pos2(-0.022, below + 0.015),
        pos2(0.0, below + 0.020 - 0.004 * pressed),
        pos2(0.022, below + 0.015),
    ]);
    brush.line(
        &chin,
        0.004,
        colors.skin_line.gamma_multiply(0.22 + 0.4 * pressed),
    );
}
