//! Hair and headscarf: what lies behind the head, and what frames the face.

use egui::{pos2, vec2};

use super::brush::{Brush, Paint};
use super::geometry::{ellipse, line_through, loop_through, mirrored};
use super::look::{Hair, Look, LookColors};

/// What is behind the neck and the head.
pub(super) fn draw_behind(brush: &mut Brush, look: &Look, colors: &LookColors) {
    match look.hair {
        Hair::Long => {
            let half = [
                pos2(0.0, 0.100),
                pos2(0.110, 0.118),
                pos2(0.186, 0.205),
                pos2(0.205, 0.330),
                pos2(0.206, 0.480),
                pos2(0.226, 0.640),
                pos2(0.222, 0.760),
                pos2(0.150, 0.800),
                pos2(0.0, 0.790),
            ];
            brush.fill(
                &loop_through(&mirrored(&half)),
                Paint::Fade {
                    from: (pos2(-0.1, 0.2), colors.hair),
                    to: (pos2(0.2, 0.8), darker(colors)),
                },
            );
        }
        Hair::Bun => {
            brush.flat(
                &ellipse(pos2(0.012, 0.096), vec2(0.074, 0.066)),
                colors.hair,
            );
            let shine = line_through(&[pos2(-0.034, 0.080), pos2(0.0, 0.058), pos2(0.040, 0.066)]);
            brush.line(&shine, 0.006, colors.hair_light);
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
        Hair::Curly => curls(brush, colors, &BEHIND_CURLS),
        Hair::Short => {
            let half = [
                pos2(0.0, 0.112),
                pos2(0.112, 0.128),
                pos2(0.176, 0.205),
                pos2(0.180, 0.300),
                pos2(0.166, 0.385),
                pos2(0.0, 0.400),
            ];
            brush.flat(&loop_through(&mirrored(&half)), darker(colors));
        }
        Hair::Bald => {}
        Hair::Headscarf => {
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
    }
}

/// What lies over forehead and temples.
pub(super) fn draw_before(brush: &mut Brush, look: &Look, colors: &LookColors) {
    match look.hair {
        Hair::Short => short(brush, colors),
        Hair::Long => long(brush, colors),
        Hair::Bun => bun(brush, colors),
        Hair::Curly => curls(brush, colors, &FRONT_CURLS),
        Hair::Bald => bald(brush, colors),
        Hair::Headscarf => headscarf(brush, colors),
    }
}

fn short(brush: &mut Brush, colors: &LookColors) {
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

fn long(brush: &mut Brush, colors: &LookColors) {
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

fn bun(brush: &mut Brush, colors: &LookColors) {
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

fn bald(brush: &mut Brush, colors: &LookColors) {
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
        egui::Color32::WHITE.gamma_multiply(0.20),
    );
}

fn headscarf(brush: &mut Brush, colors: &LookColors) {
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
}

fn shine(colors: &LookColors) -> Paint {
    Paint::Fade {
        from: (
            pos2(-0.10, 0.12),
            colors.hair_light.lerp_to_gamma(colors.hair, 0.45),
        ),
        to: (pos2(0.05, 0.30), colors.hair),
    }
}

fn darker(colors: &LookColors) -> egui::Color32 {
    colors.hair.lerp_to_gamma(egui::Color32::BLACK, 0.25)
}
