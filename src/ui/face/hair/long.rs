//! Long hair, open or put up.

use egui::{pos2, vec2};

use super::{darker, shine};
use crate::ui::face::brush::{Brush, Paint};
use crate::ui::face::geometry::{ellipse, line_through, loop_through, mirrored};
use crate::ui::face::look::LookColors;
use crate::ui::face::traits::Traits;

/// To the chin, with a fringe, instead of over the shoulders.
fn is_bob(traits: &Traits) -> bool {
    traits.cut % 2 == 1
}

/// In the neck instead of on top.
fn is_low(traits: &Traits) -> bool {
    traits.cut % 2 == 1
}

pub(super) fn draw_behind(brush: &mut Brush, traits: &Traits, colors: &LookColors) {
    let half = if is_bob(traits) {
        [
            pos2(0.0, 0.100),
            pos2(0.110, 0.116),
            pos2(0.190, 0.205),
            pos2(0.208, 0.330),
            pos2(0.216, 0.450),
            pos2(0.220, 0.560),
            pos2(0.196, 0.632),
            pos2(0.120, 0.640),
            pos2(0.0, 0.620),
        ]
    } else {
        [
            pos2(0.0, 0.100),
            pos2(0.110, 0.118),
            pos2(0.186, 0.205),
            pos2(0.205, 0.330),
            pos2(0.206, 0.480),
            pos2(0.226, 0.640),
            pos2(0.222, 0.760),
            pos2(0.150, 0.800),
            pos2(0.0, 0.790),
        ]
    };
    brush.fill(
        &loop_through(&mirrored(&half)),
        Paint::Fade {
            from: (pos2(-0.1, 0.2), colors.hair),
            to: (pos2(0.2, 0.8), darker(colors)),
        },
    );
}

pub(super) fn draw_before(brush: &mut Brush, traits: &Traits, colors: &LookColors) {
    if is_bob(traits) {
        bob(brush, colors);
    } else {
        parted(brush, colors);
    }
}

pub(super) fn draw_bun_behind(brush: &mut Brush, traits: &Traits, colors: &LookColors) {
    if is_low(traits) {
        brush.flat(
            &ellipse(pos2(0.118, 0.560), vec2(0.072, 0.062)),
            darker(colors),
        );
        brush.flat(
            &ellipse(pos2(0.122, 0.552), vec2(0.062, 0.052)),
            colors.hair,
        );
    } else {
        brush.flat(
            &ellipse(pos2(0.012, 0.096), vec2(0.074, 0.066)),
            colors.hair,
        );
        let shine = line_through(&[pos2(-0.034, 0.080), pos2(0.0, 0.058), pos2(0.040, 0.066)]);
        brush.line(&shine, 0.006, colors.hair_light);
    }
    let half = [
        pos2(0.0, 0.118),
        pos2(0.105, 0.136),
        pos2(0.172, 0.215),
        pos2(0.180, 0.330),
        pos2(0.160, 0.430),
        pos2(0.0, 0.420),
    ];
    brush.flat(&loop_through(&mirrored(&half)), colors.hair);
}

pub(super) fn draw_bun_before(brush: &mut Brush, traits: &Traits, colors: &LookColors) {
    if is_low(traits) {
        swept(brush, colors);
    } else {
        combed_up(brush, colors);
    }
    if traits.jewel.is_multiple_of(2) {
        for side in [-1.0, 1.0] {
            let gold = egui::Color32::from_rgb(0xD9, 0xA9, 0x3F);
            brush.flat(
                &ellipse(pos2(side * 0.172, 0.452), vec2(0.0085, 0.0085)),
                gold,
            );
        }
    }
}

fn parted(brush: &mut Brush, colors: &LookColors) {
    // Parted off the middle, falling to both sides over the shoulders.
    for side in [-1.0, 1.0] {
        let sweep = |x: f32, y: f32| pos2(side * x, y);
        let mut lock = line_through(&[
            pos2(-0.028 - side * 0.012, 0.101),
            pos2(-0.028 + side * 0.070, 0.099),
            sweep(0.150, 0.140),
            sweep(0.198, 0.235),
            sweep(0.204, 0.360),
            sweep(0.206, 0.520),
            sweep(0.214, 0.680),
            sweep(0.190, 0.800),
        ]);
        lock.extend(line_through(&[
            sweep(0.150, 0.812),
            sweep(0.142, 0.700),
            sweep(0.158, 0.560),
            sweep(0.166, 0.440),
            sweep(0.152, 0.330),
            sweep(0.122, 0.262),
            sweep(0.072, 0.222),
            pos2(-0.026, 0.190),
            pos2(-0.027 - side * 0.004, 0.150),
        ]));
        brush.fill(&lock, shine(colors));
        let strand = line_through(&[
            sweep(0.120, 0.180),
            sweep(0.172, 0.290),
            sweep(0.182, 0.440),
            sweep(0.176, 0.600),
            sweep(0.182, 0.730),
        ]);
        brush.line(&strand, 0.005, colors.hair_light.gamma_multiply(0.6));
    }
}

/// A fringe over the forehead and two smooth sides that end at the chin.
fn bob(brush: &mut Brush, colors: &LookColors) {
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32| pos2(side * x, y);
        let mut lock = line_through(&[
            at(0.060, 0.106),
            at(0.150, 0.142),
            at(0.200, 0.235),
            at(0.212, 0.360),
            at(0.222, 0.480),
            at(0.220, 0.570),
            at(0.188, 0.636),
        ]);
        lock.extend(line_through(&[
            at(0.142, 0.622),
            at(0.158, 0.540),
            at(0.164, 0.440),
            at(0.154, 0.330),
            at(0.134, 0.250),
            at(0.060, 0.180),
        ]));
        brush.fill(&lock, shine(colors));
        let strand = line_through(&[
            at(0.130, 0.180),
            at(0.182, 0.300),
            at(0.192, 0.430),
            at(0.188, 0.560),
        ]);
        brush.line(&strand, 0.005, colors.hair_light.gamma_multiply(0.55));
    }
    let mut fringe = line_through(&[
        pos2(-0.150, 0.280),
        pos2(-0.140, 0.190),
        pos2(-0.080, 0.118),
        pos2(0.0, 0.098),
        pos2(0.080, 0.118),
        pos2(0.140, 0.190),
        pos2(0.150, 0.280),
    ]);
    fringe.extend(line_through(&[
        pos2(0.126, 0.272),
        pos2(0.060, 0.262),
        pos2(-0.010, 0.256),
        pos2(-0.070, 0.262),
        pos2(-0.128, 0.274),
    ]));
    brush.fill(&fringe, shine(colors));
    for x in [-0.085, -0.030, 0.035, 0.090] {
        let strand = line_through(&[pos2(x * 0.7, 0.140), pos2(x * 0.95, 0.200), pos2(x, 0.246)]);
        brush.line(&strand, 0.0045, colors.hair_light.gamma_multiply(0.5));
    }
}

/// Parted at the side and drawn back to the neck.
fn swept(brush: &mut Brush, colors: &LookColors) {
    let mut cap = line_through(&[
        pos2(-0.164, 0.410),
        pos2(-0.180, 0.310),
        pos2(-0.170, 0.205),
        pos2(-0.108, 0.130),
        pos2(0.0, 0.106),
        pos2(0.108, 0.130),
        pos2(0.170, 0.205),
        pos2(0.180, 0.310),
        pos2(0.164, 0.410),
    ]);
    cap.extend(line_through(&[
        pos2(0.154, 0.340),
        pos2(0.140, 0.276),
        pos2(0.090, 0.232),
        pos2(0.0, 0.208),
        pos2(-0.072, 0.176),
        pos2(-0.118, 0.226),
        pos2(-0.146, 0.280),
        pos2(-0.154, 0.340),
    ]));
    brush.fill(&cap, shine(colors));
    let parting = line_through(&[
        pos2(-0.072, 0.180),
        pos2(-0.060, 0.148),
        pos2(-0.036, 0.118),
    ]);
    brush.line(&parting, 0.004, darker(colors));
    for (from, over, to) in [
        (pos2(-0.030, 0.186), pos2(0.070, 0.180), pos2(0.150, 0.270)),
        (pos2(-0.010, 0.150), pos2(0.090, 0.158), pos2(0.162, 0.250)),
        (
            pos2(-0.090, 0.180),
            pos2(-0.140, 0.220),
            pos2(-0.166, 0.310),
        ),
    ] {
        let strand = line_through(&[from, over, to]);
        brush.line(&strand, 0.0045, colors.hair_light.gamma_multiply(0.55));
    }
}

fn combed_up(brush: &mut Brush, colors: &LookColors) {
    let mut cap = line_through(&[
        pos2(-0.158, 0.372),
        pos2(-0.176, 0.300),
        pos2(-0.168, 0.210),
        pos2(-0.108, 0.138),
        pos2(0.0, 0.112),
        pos2(0.108, 0.138),
        pos2(0.168, 0.210),
        pos2(0.176, 0.300),
        pos2(0.158, 0.372),
    ]);
    cap.extend(line_through(&[
        pos2(0.150, 0.310),
        pos2(0.128, 0.245),
        pos2(0.070, 0.205),
        pos2(0.0, 0.196),
        pos2(-0.070, 0.205),
        pos2(-0.128, 0.245),
        pos2(-0.150, 0.310),
    ]));
    brush.fill(&cap, shine(colors));
    for (from, to) in [
        (pos2(-0.110, 0.228), pos2(-0.030, 0.126)),
        (pos2(-0.040, 0.196), pos2(-0.006, 0.120)),
        (pos2(0.050, 0.196), pos2(0.030, 0.120)),
        (pos2(0.118, 0.230), pos2(0.060, 0.130)),
    ] {
        let middle = pos2((from.x + to.x) / 2.0 - 0.004, (from.y + to.y) / 2.0 - 0.008);
        let strand = line_through(&[from, middle, to]);
        brush.line(&strand, 0.0045, colors.hair_light.gamma_multiply(0.55));
    }
}
