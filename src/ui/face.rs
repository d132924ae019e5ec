//! The drawn customer: a person made of flat shapes, whose face is the emotion model made visible.

mod beard;
mod body;
mod brush;
mod expression;
mod eyes;
mod features;
mod geometry;
mod gesture;
mod hair;
mod hand;
mod head;
mod lips;
mod look;
mod mouth;
mod pose;
mod seeded;
mod traits;

use egui::{Rect, Shape};

pub use expression::Expression;
pub use lips::Lips;
pub use look::{Age, Beard, Glasses, Hair, Look};
pub use pose::Pose;

use brush::Brush;
use geometry::Motion2;
use traits::Traits;

#[cfg(test)]
mod tests;

/// Draws a person into a rectangle, head and shoulders on its lower edge.
///
/// The drawing is made in a unit square and scaled to the shorter side, centred and standing on the bottom.
pub fn customer(look: &Look, expression: &Expression, pose: &Pose, rect: Rect) -> Vec<Shape> {
    let colors = look.colors();
    let traits = Traits::of(look.person);
    let mut brush = Brush::new(rect);
    let head = Motion2::of_head(&traits, expression, pose);
    let trunk = Motion2::of_trunk(&traits, expression, pose);

    brush.moved(head, |brush| {
        hair::draw_behind(brush, look, &traits, &colors);
    });
    brush.moved(trunk, |brush| body::draw(brush, look, &colors));
    body::draw_neck(&mut brush, look, &colors, head, trunk);
    brush.moved(trunk, |brush| body::draw_collar(brush, look, &colors));
    brush.moved(head, |brush| {
        head::draw(brush, look, &traits, &colors, expression);
        beard::draw_behind(brush, look, &traits, &colors, expression);
        features::draw(brush, look, &traits, &colors, expression, pose);
        hair::draw_before(brush, look, &traits, &colors);
    });
    brush.moved(trunk, |brush| {
        gesture::draw_at_chest(brush, &colors, expression);
    });
    brush.moved(head, |brush| {
        gesture::draw_at_head(brush, &colors, expression);
    });
    brush.into_shapes()
}
