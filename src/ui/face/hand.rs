//! Hands, in a few poses: a palm and five fingers, each a rounded stroke with a soft edge.

use egui::{Color32, Pos2, Vec2, vec2};

use super::brush::Brush;
use super::geometry::{line_through, loop_through};
use super::look::LookColors;

/// Where a hand is. Its own coordinates have the wrist at 0, the finger tips at about −1, and the thumb on the left.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub wrist: Pos2,
    /// 0 points up; the other way round than the clock is negative.
    pub angle: f32,
    /// From the wrist to the tip of the longest finger.
    pub length: f32,
    /// 1 with the thumb on the left of the drawing, −1 on its right.
    pub side: f32,
}

impl Place {
    fn on(&self, x: f32, y: f32) -> Pos2 {
        let (sin, cos) = self.angle.sin_cos();
        let local = vec2(x * self.side, y) * self.length;
        self.wrist + vec2(local.x * cos - local.y * sin, local.x * sin + local.y * cos)
    }

    fn all(&self, points: &[(f32, f32)]) -> Vec<Pos2> {
        points.iter().map(|(x, y)| self.on(*x, *y)).collect()
    }
}

/// How the fingers are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grip {
    /// All fingers straight, seen from the back.
    Flat,
    /// The first finger up, the others bent into the palm, seen from the inside.
    Pointing,
    /// Closed around something, seen from the back.
    Closed,
}

/// Root and tip of the four fingers and how thick they are, first finger first.
const FLAT: [[(f32, f32); 2]; 4] = [
    [(-0.165, -0.46), (-0.225, -0.89)],
    [(-0.055, -0.50), (-0.070, -1.00)],
    [(0.055, -0.49), (0.075, -0.95)],
    [(0.155, -0.44), (0.215, -0.80)],
];
const FINGER_WIDTH: f32 = 0.122;
const LITTLE_FINGER_WIDTH: f32 = 0.105;

pub(super) fn draw(brush: &mut Brush, place: Place, grip: Grip, colors: &LookColors) {
    match grip {
        Grip::Flat => flat(brush, place, colors),
        Grip::Pointing => pointing(brush, place, colors),
        Grip::Closed => closed(brush, place, colors),
    }
}

fn flat(brush: &mut Brush, place: Place, colors: &LookColors) {
    palm(brush, place, colors);
    for (finger, [root, tip]) in FLAT.iter().enumerate().rev() {
        let width = if finger == 3 {
            LITTLE_FINGER_WIDTH
        } else {
            FINGER_WIDTH
        };
        stroke(brush, place, &[*root, *tip], width, colors);
    }
    stroke(
        brush,
        place,
        &[(-0.15, -0.14), (-0.28, -0.34), (-0.36, -0.52)],
        0.125,
        colors,
    );
    smooth_back(brush, place, colors);
    for [root, _] in &FLAT {
        let knuckle = place.all(&[
            (root.0 - 0.028, root.1 + 0.045),
            (root.0, root.1 + 0.030),
            (root.0 + 0.028, root.1 + 0.045),
        ]);
        brush.line(
            &line_through(&knuckle),
            0.0034,
            colors.skin_line.gamma_multiply(0.40),
        );
    }
}

fn pointing(brush: &mut Brush, place: Place, colors: &LookColors) {
    palm(brush, place, colors);
    stroke(
        brush,
        place,
        &[(-0.145, -0.36), (-0.165, -0.66), (-0.160, -0.97)],
        0.128,
        colors,
    );
    smooth_back(brush, place, colors);
    for (x, top) in [(0.150, -0.44), (0.055, -0.50), (-0.045, -0.52)] {
        stroke(brush, place, &[(x, top), (x * 0.9, -0.26)], 0.118, colors);
    }
    stroke(
        brush,
        place,
        &[(-0.190, -0.16), (-0.130, -0.30), (0.010, -0.335)],
        0.125,
        colors,
    );
}

fn closed(brush: &mut Brush, place: Place, colors: &LookColors) {
    palm(brush, place, colors);
    smooth_back(brush, place, colors);
    for (x, root, tip) in [
        (0.165, -0.40, -0.66),
        (0.060, -0.44, -0.74),
        (-0.050, -0.45, -0.76),
        (-0.160, -0.42, -0.70),
    ] {
        stroke(brush, place, &[(x, root), (x * 1.02, tip)], 0.124, colors);
    }
}

/// The palm with its edge; the fingers are drawn over it.
fn palm(brush: &mut Brush, place: Place, colors: &LookColors) {
    let outline = place.all(&[
        (-0.115, 0.10),
        (-0.135, -0.04),
        (-0.205, -0.20),
        (-0.225, -0.40),
        (-0.170, -0.53),
        (0.0, -0.57),
        (0.160, -0.51),
        (0.215, -0.38),
        (0.200, -0.16),
        (0.135, -0.02),
        (0.115, 0.10),
    ]);
    let outline = loop_through(&outline);
    let mut closed = outline.clone();
    closed.extend(outline.first());
    brush.line(&closed, 0.0065, edge(colors));
    brush.flat(&outline, colors.skin);
}

/// Takes away the edges between the fingers and the palm.
fn smooth_back(brush: &mut Brush, place: Place, colors: &LookColors) {
    let middle = place.all(&[
        (-0.105, 0.08),
        (-0.125, -0.06),
        (-0.190, -0.22),
        (-0.205, -0.40),
        (-0.150, -0.50),
        (0.0, -0.53),
        (0.145, -0.48),
        (0.195, -0.37),
        (0.180, -0.16),
        (0.115, 0.0),
        (0.105, 0.08),
    ]);
    brush.flat(&loop_through(&middle), colors.skin);
}

/// A finger or a thumb.
fn stroke(brush: &mut Brush, place: Place, joints: &[(f32, f32)], width: f32, colors: &LookColors) {
    let spine = line_through(&place.all(joints));
    let width = width * place.length;
    brush.flat(&capsule(&spine, width + 0.0085), edge(colors));
    brush.flat(&capsule(&spine, width), colors.skin);
}

fn edge(colors: &LookColors) -> Color32 {
    colors.skin_shade.lerp_to_gamma(colors.skin_line, 0.45)
}

/// A line of even width with a round end at its tip, a little slimmer there.
pub(super) fn capsule(spine: &[Pos2], width: f32) -> Vec<Pos2> {
    const ROUND_STEPS: usize = 8;
    let count = spine.len();
    let sides: Vec<(Pos2, Vec2)> = spine
        .iter()
        .enumerate()
        .map(|(place, point)| {
            let before = spine[place.saturating_sub(1)];
            let after = spine[(place + 1).min(count - 1)];
            let way = (after - before).normalized();
            let half = 0.5 * width * (1.0 - 0.14 * place as f32 / (count - 1) as f32);
            (*point, vec2(-way.y, way.x) * half)
        })
        .collect();
    let (tip, across) = sides[count - 1];
    let onward = vec2(across.y, -across.x);
    let mut outline = Vec::with_capacity(2 * count + ROUND_STEPS);
    outline.extend(sides.iter().map(|(point, across)| *point + *across));
    for step in 1..ROUND_STEPS {
        let angle = std::f32::consts::PI * step as f32 / ROUND_STEPS as f32;
        outline.push(tip + across * angle.cos() + onward * angle.sin());
    }
    outline.extend(sides.iter().rev().map(|(point, across)| *point - *across));
    outline
}

/// The two sides of the wrist, where a sleeve ends.
pub(super) fn wrist(place: Place) -> [Pos2; 2] {
    [place.on(-0.12, 0.06), place.on(0.12, 0.06)]
}
