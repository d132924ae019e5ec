//! Places in a few flat shapes: a shop with people who wait, and a crowd before a wall.

use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::audience::Audience;
use crate::ui::kinds::Channel;
use crate::ui::theme::Theme;

/// Where those who wait stand, in parts of the stage: their middle, and how tall they are. Nobody stands behind the
/// customer.
const WAITING: [(f32, f32); 4] = [(0.87, 0.5), (0.1, 0.46), (0.97, 0.41), (0.22, 0.38)];

/// As many people as fit before the wall, in rows from the back to the front.
const CROWD_ROWS: [usize; 3] = [11, 9, 7];
/// With so many who read along all places are taken.
const CROWD_FULL: u32 = 220;

/// The shop behind the customer: shelves, and others who wait.
pub(super) fn paint_shop(ui: &Ui, theme: &Theme, waiting: u8, rect: Rect, corner: CornerRadius) {
    let scene = theme.scene(Channel::WalkIn);
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, corner, scene.wall);
    // Everything is placed in parts of the stage, so that it fits any window.
    let area = |x: f32, y: f32, w: f32, h: f32| {
        let at = rect.min + vec2(rect.width() * x, rect.height() * y);
        Rect::from_min_size(at, vec2(rect.width() * w, rect.height() * h))
    };
    let block = |area: Rect, color: Color32| {
        painter.rect_filled(area, CornerRadius::same(4), color);
    };
    for shelf in 0..3 {
        let y = 0.24 + 0.17 * shelf as f32;
        block(area(0.0, y, 1.0, 0.012), scene.detail);
        for item in 0..9 {
            let x = 0.03 + 0.11 * item as f32;
            let tall = 0.05 + 0.018 * ((item * 7 + shelf * 5) % 4) as f32;
            let ware = scene.detail.gamma_multiply(0.75);
            block(area(x, y - tall, 0.075, tall), ware);
        }
    }
    let dark = between(scene.detail, scene.front, 0.55);
    for (x, tall) in WAITING.iter().take(usize::from(waiting)) {
        let head = rect.height() * 0.042;
        let feet = pos2(rect.left() + rect.width() * x, rect.bottom());
        paint_figure(&painter, feet, rect.height() * tall, head, dark);
    }
}

/// The counter between the customer and us, and the frame of the picture.
pub(super) fn paint_counter(ui: &Ui, theme: &Theme, rect: Rect, corner: CornerRadius) {
    let scene = theme.scene(Channel::WalkIn);
    let painter = ui.painter_at(rect);
    let top = rect.bottom() - rect.height() * 0.09;
    let counter = Rect::from_min_max(pos2(rect.left(), top), rect.max);
    let foot = CornerRadius {
        nw: 0,
        ne: 0,
        sw: corner.sw,
        se: corner.se,
    };
    painter.rect_filled(counter, foot, scene.front);
    let edge = Rect::from_min_size(counter.min, vec2(rect.width(), rect.height() * 0.018));
    painter.rect_filled(edge, CornerRadius::ZERO, scene.front.gamma_multiply(0.8));
    frame(&painter, theme, rect, corner);
}

/// A wall, and before it the backs of those who read along: some shake their heads, some nod.
pub(super) fn paint_crowd(
    ui: &Ui,
    theme: &Theme,
    audience: Audience,
    rect: Rect,
    corner: CornerRadius,
) {
    let scene = theme.scene(Channel::Social);
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, corner, scene.wall);
    let places: usize = CROWD_ROWS.iter().sum();
    let taken = places as u32 * audience.reading.min(CROWD_FULL) / CROWD_FULL;
    let head = (rect.width() / 27.0).min(rect.height() / 30.0);
    for (row, people) in CROWD_ROWS.iter().enumerate() {
        let near = row as f32 / (CROWD_ROWS.len() - 1) as f32;
        let color = between(scene.detail, scene.front, 0.25 + 0.5 * near);
        for person in 0..*people {
            // Not from one side to the other: few people stand loosely.
            let order = (person * 4 + row * 3) % people * CROWD_ROWS.len() + row;
            if order as u32 >= taken {
                continue;
            }
            let x = (person as f32 + 0.5 + 0.22 * (row % 2) as f32) / *people as f32;
            let tall =
                rect.height() * (0.2 - 0.055 * near) + head * ((person * 5) % 3) as f32 * 0.4;
            let feet = pos2(rect.left() + rect.width() * x, rect.bottom());
            paint_figure(&painter, feet, tall, head * (1.0 + 0.35 * near), color);
        }
    }
    frame(&painter, theme, rect, corner);
}

/// Somebody seen from behind or far away: a head on shoulders.
fn paint_figure(painter: &Painter, feet: Pos2, tall: f32, head: f32, color: Color32) {
    let top = feet.y - tall;
    painter.circle_filled(pos2(feet.x, top + head), head, color);
    let shoulders = Rect::from_min_max(
        pos2(feet.x - head * 1.9, top + head * 2.25),
        pos2(feet.x + head * 1.9, feet.y),
    );
    let round = (head * 1.5).min(120.0) as u8;
    let corner = CornerRadius {
        nw: round,
        ne: round,
        sw: 0,
        se: 0,
    };
    painter.rect_filled(shoulders, corner, color);
}

/// A colour on the way from one tone of a place to another.
fn between(one: Color32, other: Color32, part: f32) -> Color32 {
    one.lerp_to_gamma(other, part)
}

/// Rounds the corners off: what is drawn in a picture may reach into them.
fn frame(painter: &Painter, theme: &Theme, rect: Rect, corner: CornerRadius) {
    let around = Stroke::new(f32::from(corner.sw), theme.colors.background);
    painter.rect_stroke(rect, corner, around, StrokeKind::Outside);
    let edge = Stroke::new(1.0, theme.colors.outline);
    painter.rect_stroke(rect, corner, edge, StrokeKind::Inside);
}
