//! The drawn customer: a person made of flat shapes, whose face is the emotion model made visible.

mod body;
mod brush;
mod expression;
mod features;
mod geometry;
mod hair;
mod head;
mod look;
mod pose;

use egui::{Rect, Shape};

pub use expression::Expression;
pub use look::{Age, Glasses, Hair, Look};
pub use pose::Pose;

use brush::Brush;
use geometry::Motion2;

#[cfg(test)]
mod tests;

/// Draws a person into a rectangle, head and shoulders on its lower edge.
///
/// The drawing is made in a unit square and scaled to the shorter side, centred and standing on the bottom.
pub fn customer(look: &Look, expression: &Expression, pose: &Pose, rect: Rect) -> Vec<Shape> {
    let colors = look.colors();
    let mut brush = Brush::new(rect);
    let head = Motion2::of_head(expression, pose);
    let trunk = Motion2::of_trunk(expression, pose);

    brush.moved(head, |brush| hair::draw_behind(brush, look, &colors));
    brush.moved(trunk, |brush| body::draw(brush, look, &colors));
    body::draw_neck(&mut brush, look, &colors, head, trunk);
    brush.moved(trunk, |brush| body::draw_collar(brush, look, &colors));
    brush.moved(head, |brush| {
        head::draw(brush, look, &colors, expression);
        features::draw(brush, look, &colors, expression, pose);
        hair::draw_before(brush, look, &colors);
    });
    brush.into_shapes()
}
