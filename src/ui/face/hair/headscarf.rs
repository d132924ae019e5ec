//! The headscarf: wound close, or pinned at the side over an inner cap.

use egui::{Color32, pos2, vec2};

use crate::ui::face::brush::{Brush, Paint};
use crate::ui::face::geometry::{ellipse, line_through, loop_through, mirrored};
use crate::ui::face::look::LookColors;
use crate::ui::face::traits::Traits;

pub(super) fn draw_behind(brush: &mut Brush, colors: &LookColors) {
    let half = [
        pos2(0.0, 0.086),
        pos2(0.120, 0.108),
        pos2(0.205, 0.215),
        pos2(0.222, 0.380),
        pos2(0.212, 0.540),
        pos2(0.235, 0.700),
        pos2(0.300, 0.820),
        pos2(0.240, 0.930),
        pos2(0.0, 0.950),
    ];
    brush.flat(&loop_through(&mirrored(&half)), colors.scarf_shade);
}

pub(super) fn draw_before(brush: &mut Brush, traits: &Traits, colors: &LookColors) {
    // The cloth runs round the face and down over the shoulders: two halves that overlap a little on the axis.
    let paint = Paint::Fade {
        from: (pos2(-0.2, 0.3), colors.scarf),
        to: (pos2(0.28, 0.8), colors.scarf_shade),
    };
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32| pos2(side * x, y);
        let mut half = line_through(&[
            at(-0.030, 0.0845),
            at(0.030, 0.0845),
            at(0.118, 0.106),
            at(0.200, 0.210),
            at(0.216, 0.370),
            at(0.200, 0.530),
            at(0.205, 0.640),
            at(0.262, 0.760),
            at(0.178, 0.902),
            at(0.060, 0.944),
            at(-0.030, 0.948),
        ]);
        half.extend(line_through(&[
            at(-0.030, 0.614),
            at(0.030, 0.614),
            at(0.092, 0.574),
            at(0.142, 0.480),
            at(0.153, 0.370),
            at(0.138, 0.268),
            at(0.082, 0.208),
            at(0.030, 0.197),
            at(-0.030, 0.197),
        ]));
        brush.fill(&half, paint);
    }
    let band = line_through(&[
        pos2(-0.138, 0.262),
        pos2(-0.080, 0.203),
        pos2(0.0, 0.190),
        pos2(0.080, 0.203),
        pos2(0.138, 0.262),
    ]);
    brush.line(&band, 0.012, colors.scarf_shade);
    for fold in [
        [
            pos2(-0.150, 0.500),
            pos2(-0.110, 0.640),
            pos2(0.020, 0.740),
            pos2(0.150, 0.800),
        ],
        [
            pos2(-0.175, 0.560),
            pos2(-0.140, 0.700),
            pos2(-0.020, 0.810),
            pos2(0.090, 0.860),
        ],
        [
            pos2(0.150, 0.500),
            pos2(0.130, 0.600),
            pos2(0.060, 0.680),
            pos2(-0.020, 0.715),
        ],
        [
            pos2(0.060, 0.112),
            pos2(0.140, 0.180),
            pos2(0.180, 0.290),
            pos2(0.190, 0.400),
        ],
    ] {
        brush.line(&line_through(&fold), 0.006, colors.scarf_shade);
    }
    let shadow = line_through(&[
        pos2(-0.120, 0.540),
        pos2(-0.060, 0.604),
        pos2(0.0, 0.622),
        pos2(0.060, 0.604),
        pos2(0.120, 0.540),
    ]);
    brush.line(&shadow, 0.010, colors.scarf_shade);
    if traits.cut % 2 == 1 {
        pinned(brush, colors);
    }
}

/// The edge of an inner cap over the forehead, and a pin where the cloth is fastened.
fn pinned(brush: &mut Brush, colors: &LookColors) {
    let cap = line_through(&[
        pos2(-0.134, 0.276),
        pos2(-0.078, 0.214),
        pos2(0.0, 0.201),
        pos2(0.078, 0.214),
        pos2(0.134, 0.276),
    ]);
    brush.line(&cap, 0.015, colors.dress);
    let hem = line_through(&[
        pos2(0.128, 0.560),
        pos2(0.060, 0.690),
        pos2(-0.070, 0.800),
        pos2(-0.190, 0.850),
    ]);
    brush.line(&hem, 0.010, colors.dress_trim.gamma_multiply(0.8));
    let gold = Color32::from_rgb(0xE0, 0xB8, 0x56);
    brush.flat(
        &ellipse(pos2(0.118, 0.590), vec2(0.013, 0.013)),
        colors.scarf_shade,
    );
    brush.flat(&ellipse(pos2(0.118, 0.590), vec2(0.009, 0.009)), gold);
}
