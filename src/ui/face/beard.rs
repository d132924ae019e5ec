//! Beards: under the mouth, which moves in them, and over the lip.

use egui::{Pos2, pos2, vec2};

use super::brush::Brush;
use super::expression::Expression;
use super::geometry::{line_through, within};
use super::head;
use super::look::{Beard, Look, LookColors};
use super::traits::Traits;

/// What grows on cheeks and chin. It is drawn before the mouth.
pub(super) fn draw_behind(
    brush: &mut Brush,
    look: &Look,
    traits: &Traits,
    colors: &LookColors,
    expression: &Expression,
) {
    match look.beard {
        Beard::Without | Beard::Moustache => {}
        Beard::Stubble => {
            let outline = head::outline(look, traits, expression);
            let ink = colors
                .brow
                .lerp_to_gamma(colors.skin_line, 0.5)
                .gamma_multiply(0.22);
            brush.flat(&within(&cheeks(0.0), &outline), ink);
        }
        Beard::Full => {
            let mut outline = jaw(expression);
            outline.extend(cheek_line());
            brush.flat(&outline, colors.beard);
            for x in [-0.072, -0.036, 0.0, 0.036, 0.072] {
                let top = 0.560 + 0.9 * x * x;
                let strand = line_through(&[
                    pos2(x, top + 0.012),
                    pos2(x * 0.93, top + 0.032),
                    pos2(x * 0.82, top + 0.048),
                ]);
                brush.line(&strand, 0.004, colors.beard_light.gamma_multiply(0.55));
            }
        }
    }
}

/// What grows over the upper lip and moves with it.
pub(super) fn draw_over_lip(
    brush: &mut Brush,
    look: &Look,
    colors: &LookColors,
    expression: &Expression,
    upper_lip_y: f32,
) {
    let (reach, thick) = match look.beard {
        Beard::Without | Beard::Stubble => return,
        Beard::Moustache => (0.066, 0.019),
        Beard::Full => (0.070, 0.021),
    };
    let fall = 0.004 - 0.016 * expression.mouth_corner;
    let top = (upper_lip_y - 0.026).max(0.4795);
    for side in [-1.0, 1.0] {
        let spine = line_through(&[
            pos2(0.0, top + 0.008),
            pos2(side * reach * 0.45, top + 0.010),
            pos2(side * reach * 0.85, top + 0.020 + 0.6 * fall),
            pos2(side * reach, top + 0.024 + fall),
        ]);
        let last = (spine.len() - 1) as f32;
        let ribbon: Vec<(Pos2, f32)> = spine
            .iter()
            .enumerate()
            .map(|(place, point)| {
                let part = place as f32 / last;
                (
                    *point,
                    thick * (1.0 - 0.80 * part.powi(3)) * (0.75 + 0.25 * part),
                )
            })
            .collect();
        brush.ribbon(&ribbon, colors.beard);
    }
    brush.glow(
        pos2(-0.03, top + 0.006),
        vec2(0.020, 0.006),
        colors.beard_light.gamma_multiply(0.35),
    );
}

/// The outer edge of a full beard, from ear to ear; the chin goes down with the jaw.
fn jaw(expression: &Expression) -> Vec<Pos2> {
    let down = head::jaw_drop(expression);
    line_through(&[
        pos2(-0.163, 0.395),
        pos2(-0.160, 0.455),
        pos2(-0.140, 0.530 + 0.4 * down),
        pos2(-0.100, 0.594 + 0.8 * down),
        pos2(-0.050, 0.626 + down),
        pos2(0.0, 0.634 + down),
        pos2(0.050, 0.626 + down),
        pos2(0.100, 0.594 + 0.8 * down),
        pos2(0.140, 0.530 + 0.4 * down),
        pos2(0.160, 0.455),
        pos2(0.163, 0.395),
    ])
}

/// Its inner edge, back from the right to the left over the lip.
fn cheek_line() -> Vec<Pos2> {
    line_through(&[
        pos2(0.150, 0.400),
        pos2(0.138, 0.462),
        pos2(0.104, 0.496),
        pos2(0.062, 0.500),
        pos2(0.026, 0.492),
        pos2(0.0, 0.496),
        pos2(-0.026, 0.492),
        pos2(-0.062, 0.500),
        pos2(-0.104, 0.496),
        pos2(-0.138, 0.462),
        pos2(-0.150, 0.400),
    ])
}

fn cheeks(down: f32) -> Vec<Pos2> {
    let mut outline = line_through(&[
        pos2(-0.20, 0.40),
        pos2(-0.20, 0.60),
        pos2(-0.08, 0.66 + down),
        pos2(0.08, 0.66 + down),
        pos2(0.20, 0.60),
        pos2(0.20, 0.40),
    ]);
    outline.extend(cheek_line());
    outline
}
