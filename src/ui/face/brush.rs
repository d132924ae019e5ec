//! Fills outlines of any form with soft edges, which the painter by itself does only for convex ones.

use std::sync::Arc;

use egui::epaint::{Mesh, PathShape, PathStroke};
use egui::{Color32, Pos2, Rect, Shape, Vec2, pos2, vec2};

use super::geometry::{Motion2, cross, ellipse, signed_area};

/// Half the width of a soft edge, in points.
const SOFT_EDGE: f32 = 0.6;

/// How much of the side of the drawing a unit takes: hands need room beside and below the head.
pub(super) const SHOWN: f32 = 0.90;
/// What of the side of the drawing lies above the unit square.
const ABOVE: f32 = 0.03;

/// What an outline is filled with.
#[derive(Clone, Copy, Debug)]
pub(super) enum Paint {
    Flat(Color32),
    /// From one colour at one point to the other at another, in the unit square.
    Fade {
        from: (Pos2, Color32),
        to: (Pos2, Color32),
    },
}

/// Collects shapes, given in coordinates whose middle axis is x = 0 and whose unit is the side of the drawing.
pub(super) struct Brush {
    origin: Pos2,
    side: f32,
    motion: Motion2,
    shapes: Vec<Shape>,
}

impl Brush {
    pub(super) fn new(rect: Rect) -> Brush {
        let whole = rect.width().min(rect.height());
        let side = whole * SHOWN;
        let top = rect.bottom() - whole * (1.0 - ABOVE);
        let origin = pos2(rect.center().x - side / 2.0, top);
        Brush {
            origin,
            side,
            motion: Motion2::NONE,
            shapes: Vec::new(),
        }
    }

    pub(super) fn into_shapes(self) -> Vec<Shape> {
        self.shapes
    }

    /// Draws a group of shapes that move as one.
    pub(super) fn moved(&mut self, motion: Motion2, draw: impl FnOnce(&mut Brush)) {
        let before = std::mem::replace(&mut self.motion, motion);
        draw(self);
        self.motion = before;
    }

    /// Fills an outline without holes that does not cross itself.
    pub(super) fn fill(&mut self, outline: &[Pos2], paint: Paint) {
        let points: Vec<Pos2> = outline.iter().map(|point| self.on_screen(*point)).collect();
        let Some(mesh) = soft_polygon(&points, |point| self.color_at(paint, point)) else {
            return;
        };
        self.shapes.push(Shape::Mesh(Arc::new(mesh)));
    }

    pub(super) fn flat(&mut self, outline: &[Pos2], color: Color32) {
        self.fill(outline, Paint::Flat(color));
    }

    /// A spot that fades out towards its edge.
    pub(super) fn glow(&mut self, center: Pos2, radius: Vec2, color: Color32) {
        let mut mesh = Mesh::default();
        mesh.colored_vertex(self.on_screen(center), color);
        let rim = ellipse(center, radius);
        for point in &rim {
            mesh.colored_vertex(self.on_screen(*point), Color32::TRANSPARENT);
        }
        let count = rim.len() as u32;
        for place in 0..count {
            mesh.add_triangle(0, 1 + place, 1 + (place + 1) % count);
        }
        self.shapes.push(Shape::Mesh(Arc::new(mesh)));
    }

    /// A line of even width with round ends.
    pub(super) fn line(&mut self, points: &[Pos2], width: f32, color: Color32) {
        let on_screen: Vec<Pos2> = points.iter().map(|point| self.on_screen(*point)).collect();
        let stroke = width * self.side;
        if stroke > 2.0
            && let (Some(first), Some(last)) = (on_screen.first(), on_screen.last())
        {
            for end in [first, last] {
                self.shapes
                    .push(Shape::circle_filled(*end, stroke / 2.0, color));
            }
        }
        self.shapes.push(Shape::Path(PathShape::line(
            on_screen,
            PathStroke::new(stroke, color),
        )));
    }

    /// A line whose width changes: points with the width there.
    pub(super) fn ribbon(&mut self, spine: &[(Pos2, f32)], color: Color32) {
        let mut upper = Vec::with_capacity(spine.len() * 2);
        let mut lower = Vec::with_capacity(spine.len());
        for (place, (point, width)) in spine.iter().enumerate() {
            let before = spine[place.saturating_sub(1)].0;
            let after = spine[(place + 1).min(spine.len() - 1)].0;
            let along = (after - before).normalized();
            let across = vec2(-along.y, along.x) * (width / 2.0);
            upper.push(*point + across);
            lower.push(*point - across);
        }
        upper.extend(lower.into_iter().rev());
        self.flat(&upper, color);
    }

    fn on_screen(&self, point: Pos2) -> Pos2 {
        let placed = self.motion.apply(pos2(point.x + 0.5, point.y));
        self.origin + placed.to_vec2() * self.side
    }

    fn color_at(&self, paint: Paint, on_screen: Pos2) -> Color32 {
        match paint {
            Paint::Flat(color) => color,
            Paint::Fade { from, to } => {
                let (start, end) = (self.on_screen(from.0), self.on_screen(to.0));
                let along = end - start;
                let part = ((on_screen - start).dot(along) / along.length_sq()).clamp(0.0, 1.0);
                from.1.lerp_to_gamma(to.1, part)
            }
        }
    }
}

/// The polygon as triangles, with an edge that fades over a point's width.
fn soft_polygon(points: &[Pos2], color: impl Fn(Pos2) -> Color32) -> Option<Mesh> {
    let mut outline: Vec<Pos2> = Vec::with_capacity(points.len());
    for point in points {
        if outline
            .last()
            .is_none_or(|last| last.distance_sq(*point) > 1e-4)
        {
            outline.push(*point);
        }
    }
    while outline.len() > 2 && outline[0].distance_sq(outline[outline.len() - 1]) <= 1e-4 {
        outline.pop();
    }
    if outline.len() < 3 {
        return None;
    }
    if signed_area(&outline) < 0.0 {
        outline.reverse();
    }
    let count = outline.len();
    let mut mesh = Mesh::default();
    for (place, point) in outline.iter().enumerate() {
        let before = outline[(place + count - 1) % count];
        let after = outline[(place + 1) % count];
        let outward = outward_at(before, *point, after) * SOFT_EDGE;
        let ink = color(*point);
        mesh.colored_vertex(*point - outward, ink);
        mesh.colored_vertex(*point + outward, Color32::TRANSPARENT);
    }
    for [a, b, c] in triangles(&outline) {
        mesh.add_triangle(2 * a, 2 * b, 2 * c);
    }
    for place in 0..count as u32 {
        let next = (place + 1) % count as u32;
        mesh.add_triangle(2 * place, 2 * place + 1, 2 * next);
        mesh.add_triangle(2 * place + 1, 2 * next + 1, 2 * next);
    }
    Some(mesh)
}

/// Where "out" is at a corner of an outline that goes round with the clock.
fn outward_at(before: Pos2, here: Pos2, after: Pos2) -> Vec2 {
    let normal = |along: Vec2| {
        let along = along.normalized();
        vec2(along.y, -along.x)
    };
    let sum = normal(here - before) + normal(after - here);
    let length = sum.length();
    if length < 1e-3 {
        normal(after - here)
    } else {
        sum / length * (2.0 / length).min(2.0)
    }
}

/// Cuts off one ear after the other; an outline that crosses itself loses its last piece instead of looping.
fn triangles(outline: &[Pos2]) -> Vec<[u32; 3]> {
    let mut rest: Vec<u32> = (0..outline.len() as u32).collect();
    let at = |index: u32| outline[index as usize];
    let mut cut = Vec::with_capacity(outline.len());
    while rest.len() > 3 {
        let count = rest.len();
        let ear = (0..count).find(|place| {
            let (a, b, c) = (
                rest[(place + count - 1) % count],
                rest[*place],
                rest[(place + 1) % count],
            );
            let (pa, pb, pc) = (at(a), at(b), at(c));
            cross(pb - pa, pc - pb) > 0.0
                && rest
                    .iter()
                    .all(|other| [a, b, c].contains(other) || !inside(at(*other), pa, pb, pc))
        });
        let Some(place) = ear.or_else(|| flattest(&rest, &at)) else {
            break;
        };
        cut.push([
            rest[(place + count - 1) % count],
            rest[place],
            rest[(place + 1) % count],
        ]);
        rest.remove(place);
    }
    if let [a, b, c] = rest[..] {
        cut.push([a, b, c]);
    }
    cut
}

/// The corner that may go first where rounding has left no clear ear.
fn flattest(rest: &[u32], at: &impl Fn(u32) -> Pos2) -> Option<usize> {
    let count = rest.len();
    let bend = |place: &usize| {
        let (a, b, c) = (
            at(rest[(place + count - 1) % count]),
            at(rest[*place]),
            at(rest[(place + 1) % count]),
        );
        cross(b - a, c - b).abs()
    };
    (0..count).min_by(|one, other| bend(one).total_cmp(&bend(other)))
}

fn inside(point: Pos2, a: Pos2, b: Pos2, c: Pos2) -> bool {
    let (ab, bc, ca) = (
        cross(b - a, point - a),
        cross(c - b, point - b),
        cross(a - c, point - c),
    );
    ab >= 0.0 && bc >= 0.0 && ca >= 0.0
}
