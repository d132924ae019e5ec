//! Curves through points, movements of a group of shapes, and cutting one shape out of another.

use egui::{Pos2, Vec2, pos2, vec2};

use super::expression::Expression;
use super::pose::Pose;
use super::traits::Traits;

/// The trunk is drawn a little low; this puts the shoulders where the neck is short enough.
const TRUNK_LIFT: f32 = -0.034;
/// Points between two given ones on a smooth curve.
const CURVE_STEPS: usize = 7;

/// A turn about a pivot, a growth about it, and a shift, in the unit square; and how wide what turns is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Motion2 {
    pub pivot: Pos2,
    pub angle: f32,
    pub grow: f32,
    pub wide: f32,
    pub shift: Vec2,
}

impl Motion2 {
    pub(super) const NONE: Motion2 = Motion2 {
        pivot: Pos2::ZERO,
        angle: 0.0,
        grow: 1.0,
        wide: 1.0,
        shift: Vec2::ZERO,
    };

    /// The head turns about the top of the neck.
    pub(super) fn of_head(traits: &Traits, expression: &Expression, pose: &Pose) -> Motion2 {
        let rise = shoulder_rise(expression, pose);
        Motion2 {
            pivot: pos2(0.5, 0.62),
            angle: expression.tilt,
            grow: 1.0 + 0.035 * expression.lean,
            wide: traits.face_wide,
            shift: vec2(
                0.12 * expression.tilt,
                0.022 * expression.drop + 0.35 * rise,
            ),
        }
    }

    /// Shoulders and chest rise with breath and tension.
    pub(super) fn of_trunk(traits: &Traits, expression: &Expression, pose: &Pose) -> Motion2 {
        Motion2 {
            pivot: pos2(0.5, 1.05),
            angle: 0.0,
            grow: 1.0 + 0.02 * expression.lean + 0.004 * pose.breath,
            wide: traits.body_wide,
            shift: vec2(0.0, TRUNK_LIFT + shoulder_rise(expression, pose)),
        }
    }

    pub(super) fn apply(&self, point: Pos2) -> Pos2 {
        let from = (point - self.pivot) * vec2(self.grow * self.wide, self.grow);
        let (sin, cos) = self.angle.sin_cos();
        self.pivot + vec2(from.x * cos - from.y * sin, from.x * sin + from.y * cos) + self.shift
    }
}

fn shoulder_rise(expression: &Expression, pose: &Pose) -> f32 {
    -0.022 * expression.shoulders - 0.004 * pose.breath
}

/// A closed smooth curve through points (Catmull–Rom).
pub(super) fn loop_through(points: &[Pos2]) -> Vec<Pos2> {
    let count = points.len();
    let at = |place: usize| points[place % count];
    let mut curve = Vec::with_capacity(count * CURVE_STEPS);
    for place in 0..count {
        let [before, from, to, after] = [
            at(place + count - 1),
            at(place),
            at(place + 1),
            at(place + 2),
        ];
        for step in 0..CURVE_STEPS {
            curve.push(catmull_rom(
                before,
                from,
                to,
                after,
                step as f32 / CURVE_STEPS as f32,
            ));
        }
    }
    curve
}

/// An open smooth curve through points, ends included.
pub(super) fn line_through(points: &[Pos2]) -> Vec<Pos2> {
    let last = points.len().saturating_sub(1);
    let at = |place: isize| points[place.clamp(0, last as isize) as usize];
    let mut curve = Vec::with_capacity(points.len() * CURVE_STEPS + 1);
    for place in 0..last as isize {
        let [before, from, to, after] = [at(place - 1), at(place), at(place + 1), at(place + 2)];
        for step in 0..CURVE_STEPS {
            curve.push(catmull_rom(
                before,
                from,
                to,
                after,
                step as f32 / CURVE_STEPS as f32,
            ));
        }
    }
    curve.push(at(last as isize));
    curve
}

/// An ellipse as points.
pub(super) fn ellipse(center: Pos2, radius: Vec2) -> Vec<Pos2> {
    const POINTS: usize = 36;
    (0..POINTS)
        .map(|place| {
            let angle = place as f32 / POINTS as f32 * std::f32::consts::TAU;
            center + vec2(radius.x * angle.cos(), radius.y * angle.sin())
        })
        .collect()
}

/// The half given (right of the middle, from top to bottom) and its mirror image, as one outline.
pub(super) fn mirrored(half: &[Pos2]) -> Vec<Pos2> {
    let mut points = half.to_vec();
    points.extend(
        half.iter()
            .rev()
            .filter(|point| point.x > 1e-4)
            .map(|point| pos2(-point.x, point.y)),
    );
    points
}

/// The part of a shape that lies within a convex one (Sutherland–Hodgman).
pub(super) fn within(shape: &[Pos2], convex: &[Pos2]) -> Vec<Pos2> {
    let turn = signed_area(convex).signum();
    let mut rest = shape.to_vec();
    for (place, from) in convex.iter().enumerate() {
        let to = convex[(place + 1) % convex.len()];
        let side = |point: Pos2| turn * cross(to - *from, point - *from);
        let mut kept = Vec::with_capacity(rest.len() + 4);
        for (index, point) in rest.iter().enumerate() {
            let next = rest[(index + 1) % rest.len()];
            let (here, there) = (side(*point), side(next));
            if here >= 0.0 {
                kept.push(*point);
            }
            if here * there < 0.0 {
                kept.push(*point + (next - *point) * (here / (here - there)));
            }
        }
        rest = kept;
        if rest.is_empty() {
            break;
        }
    }
    rest
}

/// Twice the area, positive when the points go round with the clock on the screen.
pub(super) fn signed_area(points: &[Pos2]) -> f32 {
    let mut sum = 0.0;
    for (place, from) in points.iter().enumerate() {
        let to = points[(place + 1) % points.len()];
        sum += from.x * to.y - to.x * from.y;
    }
    sum
}

pub(super) fn cross(one: Vec2, other: Vec2) -> f32 {
    one.x * other.y - one.y * other.x
}

fn catmull_rom(before: Pos2, from: Pos2, to: Pos2, after: Pos2, t: f32) -> Pos2 {
    let (t2, t3) = (t * t, t * t * t);
    let value = |p0: f32, p1: f32, p2: f32, p3: f32| {
        0.5 * (2.0 * p1
            + (p2 - p0) * t
            + (2.0 * p0 - 5.0 * p1 + 4.0 * p2 - p3) * t2
            + (3.0 * p1 - p0 - 3.0 * p2 + p3) * t3)
    };
    pos2(
        value(before.x, from.x, to.x, after.x),
        value(before.y, from.y, to.y, after.y),
    )
}

/// The smallest convex outline around points: what is nearly convex has to be quite so before it can cut.
pub(super) fn convex_hull(points: &[Pos2]) -> Vec<Pos2> {
    let mut points = points.to_vec();
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
                && cross(
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
