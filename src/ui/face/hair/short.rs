//! Short hair in a few cuts, and what is left of it.

use egui::{Color32, Pos2, pos2, vec2};

use super::{darker, shine};
use crate::ui::face::brush::Brush;
use crate::ui::face::geometry::{line_through, loop_through, mirrored};
use crate::ui::face::look::{Age, Look, LookColors};
use crate::ui::face::traits::Traits;

pub(super) fn draw_behind(brush: &mut Brush, colors: &LookColors) {
    let half = [
        pos2(0.0, 0.130),
        pos2(0.104, 0.148),
        pos2(0.162, 0.215),
        pos2(0.170, 0.300),
        pos2(0.160, 0.385),
        pos2(0.0, 0.400),
    ];
    brush.flat(&loop_through(&mirrored(&half)), darker(colors));
}

pub(super) fn draw_before(brush: &mut Brush, look: &Look, traits: &Traits, colors: &LookColors) {
    match (look.age, traits.cut % 3) {
        (Age::Elder, 0 | 1) => receding(brush, colors),
        (_, 0) => side_parting(brush, colors),
        (_, 1) => cropped(brush, colors),
        (_, _) => swept_up(brush, colors),
    }
}

/// The outer edge of a cut, from the left ear over the crown to the right one.
fn crown(top: f32, side: f32) -> Vec<Pos2> {
    line_through(&[
        pos2(-side + 0.012, 0.372),
        pos2(-side, 0.290),
        pos2(-side + 0.012, 0.200),
        pos2(-0.108, top + 0.028),
        pos2(0.0, top),
        pos2(0.108, top + 0.028),
        pos2(side - 0.012, 0.200),
        pos2(side, 0.290),
        pos2(side - 0.012, 0.372),
    ])
}

fn side_parting(brush: &mut Brush, colors: &LookColors) {
    let mut cap = line_through(&[
        pos2(-0.166, 0.372),
        pos2(-0.180, 0.290),
        pos2(-0.170, 0.200),
        pos2(-0.112, 0.126),
        pos2(0.000, 0.098),
        pos2(0.110, 0.118),
        pos2(0.172, 0.195),
        pos2(0.182, 0.290),
        pos2(0.166, 0.372),
    ]);
    cap.extend(line_through(&[
        pos2(0.158, 0.330),
        pos2(0.146, 0.268),
        pos2(0.118, 0.232),
        pos2(0.050, 0.226),
        pos2(-0.040, 0.232),
        pos2(-0.098, 0.208),
        pos2(-0.140, 0.262),
        pos2(-0.156, 0.330),
    ]));
    brush.fill(&cap, shine(colors));
    let parting = line_through(&[
        pos2(-0.094, 0.206),
        pos2(-0.070, 0.165),
        pos2(-0.030, 0.130),
    ]);
    brush.line(&parting, 0.004, darker(colors));
    for (from, over, to) in [
        (pos2(-0.040, 0.212), pos2(0.020, 0.168), pos2(0.090, 0.160)),
        (pos2(0.030, 0.212), pos2(0.080, 0.186), pos2(0.130, 0.196)),
    ] {
        brush.line(
            &line_through(&[from, over, to]),
            0.005,
            colors.hair_light.gamma_multiply(0.7),
        );
    }
}

/// Close to the head, with a straight hairline.
fn cropped(brush: &mut Brush, colors: &LookColors) {
    let mut cap = crown(0.116, 0.174);
    cap.extend(line_through(&[
        pos2(0.157, 0.340),
        pos2(0.150, 0.280),
        pos2(0.128, 0.240),
        pos2(0.088, 0.222),
        pos2(0.0, 0.216),
        pos2(-0.088, 0.222),
        pos2(-0.128, 0.240),
        pos2(-0.150, 0.280),
        pos2(-0.157, 0.340),
    ]));
    brush.fill(&cap, shine(colors));
    // Shaved thinner towards the ears.
    for side in [-1.0, 1.0] {
        let fade = loop_through(&[
            pos2(side * 0.166, 0.290),
            pos2(side * 0.176, 0.300),
            pos2(side * 0.168, 0.372),
            pos2(side * 0.156, 0.350),
        ]);
        brush.flat(&fade, colors.skin_shade.gamma_multiply(0.45));
    }
}

/// Combed up and back from the forehead.
fn swept_up(brush: &mut Brush, colors: &LookColors) {
    let mut cap = line_through(&[
        pos2(-0.162, 0.372),
        pos2(-0.176, 0.290),
        pos2(-0.168, 0.205),
        pos2(-0.130, 0.130),
        pos2(-0.040, 0.078),
        pos2(0.070, 0.072),
        pos2(0.142, 0.118),
        pos2(0.172, 0.200),
        pos2(0.177, 0.290),
        pos2(0.162, 0.372),
    ]);
    cap.extend(line_through(&[
        pos2(0.156, 0.330),
        pos2(0.146, 0.262),
        pos2(0.112, 0.208),
        pos2(0.040, 0.192),
        pos2(-0.050, 0.198),
        pos2(-0.116, 0.222),
        pos2(-0.146, 0.270),
        pos2(-0.156, 0.330),
    ]));
    brush.fill(&cap, shine(colors));
    for (from, over, to) in [
        (
            pos2(-0.090, 0.198),
            pos2(-0.080, 0.150),
            pos2(-0.030, 0.108),
        ),
        (pos2(-0.030, 0.186), pos2(-0.010, 0.138), pos2(0.050, 0.100)),
        (pos2(0.040, 0.182), pos2(0.066, 0.140), pos2(0.112, 0.122)),
    ] {
        let strand = line_through(&[from, over, to]);
        brush.line(&strand, 0.005, colors.hair_light.gamma_multiply(0.7));
    }
}

/// High temples, and thinner on top.
fn receding(brush: &mut Brush, colors: &LookColors) {
    let mut cap = crown(0.120, 0.176);
    cap.extend(line_through(&[
        pos2(0.156, 0.340),
        pos2(0.150, 0.282),
        pos2(0.132, 0.222),
        pos2(0.094, 0.172),
        pos2(0.044, 0.196),
        pos2(-0.030, 0.200),
        pos2(-0.088, 0.170),
        pos2(-0.132, 0.222),
        pos2(-0.150, 0.282),
        pos2(-0.156, 0.340),
    ]));
    brush.fill(&cap, shine(colors));
    for (from, over, to) in [
        (pos2(-0.040, 0.190), pos2(-0.030, 0.156), pos2(0.010, 0.132)),
        (pos2(0.026, 0.190), pos2(0.044, 0.160), pos2(0.080, 0.146)),
    ] {
        let strand = line_through(&[from, over, to]);
        brush.line(&strand, 0.0045, darker(colors).gamma_multiply(0.5));
    }
}

/// A bald head with what grows over the ears.
pub(super) fn draw_fringe(brush: &mut Brush, colors: &LookColors) {
    for side in [-1.0, 1.0] {
        let fringe = loop_through(&[
            pos2(side * 0.150, 0.268),
            pos2(side * 0.166, 0.300),
            pos2(side * 0.170, 0.360),
            pos2(side * 0.160, 0.392),
            pos2(side * 0.154, 0.340),
        ]);
        brush.flat(&fringe, colors.hair);
    }
    brush.glow(
        pos2(-0.055, 0.205),
        vec2(0.055, 0.036),
        Color32::WHITE.gamma_multiply(0.20),
    );
}
