//! Neck, shoulders and clothes.

use egui::{Pos2, pos2, vec2};

use super::brush::{Brush, Paint};
use super::geometry::{Motion2, ellipse, line_through, mirrored};
use super::look::{Hair, Look, LookColors};

/// The cut of what is worn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    Shirt,
    Blazer,
    Round,
    VNeck,
}

fn cut(look: &Look) -> Cut {
    match look.dress {
        1 | 4 | 5 => Cut::Shirt,
        2 | 8 => Cut::Blazer,
        3 | 7 => Cut::Round,
        _ => Cut::VNeck,
    }
}

/// Shoulders and chest, down to and past the lower edge.
pub(super) fn draw(brush: &mut Brush, look: &Look, colors: &LookColors) {
    let half = [
        pos2(0.070, 0.716),
        pos2(0.135, 0.748),
        pos2(0.262, 0.796),
        pos2(0.352, 0.866),
        pos2(0.392, 0.985),
        pos2(0.402, 1.100),
        pos2(0.404, 1.220),
    ];
    let mut outline = line_through(&half);
    let mirror: Vec<Pos2> = outline
        .iter()
        .rev()
        .map(|point| pos2(-point.x, point.y))
        .collect();
    outline.extend(mirror);
    brush.fill(
        &outline,
        Paint::Fade {
            from: (pos2(-0.15, 0.76), colors.dress),
            to: (pos2(0.34, 1.02), colors.dress_shade),
        },
    );
    for side in [-1.0, 1.0] {
        let seam = line_through(&[
            pos2(side * 0.262, 0.850),
            pos2(side * 0.276, 0.920),
            pos2(side * 0.266, 1.160),
        ]);
        brush.line(&seam, 0.005, colors.dress_shade);
    }
    if look.dress == 4 {
        pattern(brush, colors);
    }
}

/// A printed cloth: small four-petalled flowers in rows.
fn pattern(brush: &mut Brush, colors: &LookColors) {
    for row in 0..6 {
        for column in -4i32..=4 {
            let shift = if row % 2 == 0 { 0.0 } else { 0.04 };
            let center = pos2(0.08 * column as f32 + shift, 0.820 + 0.058 * row as f32);
            let shoulder = 0.30 - (0.90 - center.y).max(0.0) * 1.6;
            if center.x.abs() > shoulder || center.x.abs() < 0.07 {
                continue;
            }
            let ink = colors.dress_trim.gamma_multiply(0.75);
            for way in [
                vec2(0.011, 0.0),
                vec2(-0.011, 0.0),
                vec2(0.0, 0.011),
                vec2(0.0, -0.011),
            ] {
                brush.flat(&ellipse(center + way, vec2(0.0068, 0.0068)), ink);
            }
        }
    }
}

/// The neck follows the head above and the trunk below.
pub(super) fn draw_neck(
    brush: &mut Brush,
    look: &Look,
    colors: &LookColors,
    head: Motion2,
    trunk: Motion2,
) {
    let upper = |x: f32, y: f32| back(head, x, y);
    let lower = |x: f32, y: f32| back(trunk, x, y);
    let wide = if look.hair == Hair::Long || look.hair == Hair::Bun {
        0.062
    } else {
        0.070
    };
    let mut outline = line_through(&[
        upper(-wide, 0.50),
        upper(-wide, 0.60),
        lower(-wide - 0.006, 0.690),
        lower(-0.120, 0.752),
    ]);
    outline.extend(line_through(&[
        lower(-0.060, 0.800),
        lower(0.0, 0.818),
        lower(0.060, 0.800),
    ]));
    outline.extend(line_through(&[
        lower(0.120, 0.752),
        lower(wide + 0.006, 0.690),
        upper(wide, 0.60),
        upper(wide, 0.50),
    ]));
    brush.flat(&outline, colors.skin);
    let mut shade = line_through(&[
        upper(-wide, 0.600),
        upper(-wide * 0.4, 0.646),
        lower(wide * 0.4, 0.692),
        lower(wide + 0.004, 0.712),
    ]);
    shade.extend([upper(wide, 0.540), upper(-wide, 0.540)]);
    brush.flat(&shade, colors.skin_shade);
}

/// Where a point of a moved group lies when nothing is moved.
fn back(motion: Motion2, x: f32, y: f32) -> Pos2 {
    let moved = motion.apply(pos2(x + 0.5, y));
    pos2(moved.x - 0.5, moved.y)
}

/// What closes the clothes at the neck.
pub(super) fn draw_collar(brush: &mut Brush, look: &Look, colors: &LookColors) {
    match cut(look) {
        Cut::Shirt => shirt(brush, colors),
        Cut::Blazer => blazer(brush, colors),
        Cut::Round => round(brush, colors),
        Cut::VNeck => v_neck(brush, colors),
    }
}

fn shirt(brush: &mut Brush, colors: &LookColors) {
    let inside = [
        pos2(-0.088, 0.722),
        pos2(0.0, 0.822),
        pos2(0.088, 0.722),
        pos2(0.125, 0.752),
        pos2(0.012, 0.880),
        pos2(-0.012, 0.880),
        pos2(-0.125, 0.752),
    ];
    brush.flat(&inside, colors.dress_shade);
    for side in [-1.0, 1.0] {
        let flap = [
            pos2(side * 0.074, 0.694),
            pos2(side * 0.104, 0.716),
            pos2(side * 0.132, 0.782),
            pos2(side * 0.072, 0.838),
            pos2(side * 0.002, 0.812),
        ];
        brush.flat(&flap, colors.dress_trim);
        let edge = line_through(&[flap[4], flap[3], flap[2]]);
        brush.line(&edge, 0.004, colors.dress_shade.gamma_multiply(0.7));
    }
    brush.line(
        &[pos2(0.0, 0.835), pos2(0.0, 1.20)],
        0.005,
        colors.dress_shade,
    );
    for y in [0.880, 0.955, 1.030] {
        brush.flat(
            &ellipse(pos2(0.012, y), vec2(0.0075, 0.0075)),
            colors.dress_trim,
        );
    }
}

fn blazer(brush: &mut Brush, colors: &LookColors) {
    let blouse = [
        pos2(-0.092, 0.728),
        pos2(-0.04, 0.800),
        pos2(0.0, 0.845),
        pos2(0.04, 0.800),
        pos2(0.092, 0.728),
        pos2(0.120, 0.760),
        pos2(0.0, 1.200),
        pos2(-0.120, 0.760),
    ];
    brush.flat(&blouse, colors.dress_trim);
    for side in [-1.0, 1.0] {
        let lapel = [
            pos2(side * 0.086, 0.712),
            pos2(side * 0.135, 0.740),
            pos2(side * 0.190, 0.845),
            pos2(side * 0.145, 0.862),
            pos2(side * 0.160, 0.885),
            pos2(side * 0.012, 1.220),
            pos2(side * 0.060, 0.880),
        ];
        brush.flat(&lapel, colors.dress_shade);
        let edge = [lapel[0], lapel[6], lapel[5]];
        brush.line(&line_through(&edge), 0.004, colors.dress);
    }
}

fn round(brush: &mut Brush, colors: &LookColors) {
    let mut band = line_through(&[
        pos2(-0.128, 0.742),
        pos2(-0.080, 0.806),
        pos2(0.0, 0.838),
        pos2(0.080, 0.806),
        pos2(0.128, 0.742),
    ]);
    band.extend(line_through(&[
        pos2(0.094, 0.728),
        pos2(0.058, 0.782),
        pos2(0.0, 0.806),
        pos2(-0.058, 0.782),
        pos2(-0.094, 0.728),
    ]));
    brush.flat(&band, colors.dress_shade);
}

fn v_neck(brush: &mut Brush, colors: &LookColors) {
    let opening = mirrored(&[pos2(0.0, 0.700), pos2(0.094, 0.724), pos2(0.0, 0.890)]);
    brush.flat(&opening, colors.skin);
    for side in [-1.0, 1.0] {
        let band = [
            pos2(side * 0.090, 0.716),
            pos2(side * 0.128, 0.742),
            pos2(0.0, 0.935),
            pos2(0.0, 0.890),
        ];
        brush.flat(&band, colors.dress_trim);
    }
}
