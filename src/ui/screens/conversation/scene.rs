//! The place behind the customer, a different one for each channel, in a few flat shapes.

use egui::epaint::Mesh;
use egui::{Color32, CornerRadius, Painter, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::ui::kinds::Channel;
use crate::ui::theme::Theme;

/// What stands behind the customer.
pub(super) fn paint_behind(
    ui: &Ui,
    theme: &Theme,
    channel: Channel,
    rect: Rect,
    corner: CornerRadius,
) {
    let scene = theme.scene(channel);
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, corner, scene.wall);
    // Everything is placed in parts of the stage, so that it fits any window.
    let at = |x: f32, y: f32| {
        pos2(
            rect.left() + rect.width() * x,
            rect.top() + rect.height() * y,
        )
    };
    let area = |x: f32, y: f32, w: f32, h: f32| {
        Rect::from_min_size(at(x, y), vec2(rect.width() * w, rect.height() * h))
    };
    let block = |area: Rect, color: Color32| {
        painter.rect_filled(area, CornerRadius::same(4), color);
    };
    match channel {
        Channel::WalkIn => {
            for shelf in 0..3 {
                let y = 0.24 + 0.17 * shelf as f32;
                block(area(0.0, y, 1.0, 0.012), scene.detail);
                for item in 0..9 {
                    let x = 0.03 + 0.11 * item as f32;
                    let tall = 0.05 + 0.018 * ((item * 7 + shelf * 5) % 4) as f32;
                    block(
                        area(x, y - tall, 0.075, tall),
                        scene.detail.gamma_multiply(0.75),
                    );
                }
            }
        }
        Channel::Call => {
            let window = area(0.58, 0.16, 0.32, 0.3);
            painter.rect_filled(window, CornerRadius::same(6), scene.detail);
            painter.rect_stroke(
                window,
                CornerRadius::same(6),
                Stroke::new(5.0, scene.front),
                StrokeKind::Outside,
            );
            painter.vline(
                window.center().x,
                window.y_range(),
                Stroke::new(4.0, scene.front),
            );
            block(area(0.08, 0.3, 0.2, 0.16), scene.detail);
        }
        Channel::Chat => {
            for (x, y, w) in [
                (0.06, 0.2, 0.4),
                (0.46, 0.31, 0.46),
                (0.06, 0.42, 0.3),
                (0.56, 0.53, 0.38),
            ] {
                painter.rect_filled(area(x, y, w, 0.075), CornerRadius::same(14), scene.detail);
            }
        }
        Channel::Email => {
            let sheet = area(0.1, 0.17, 0.8, 0.7);
            painter.rect_filled(sheet, CornerRadius::same(6), scene.detail);
            for line in 0..9 {
                let width = if line % 3 == 2 { 0.4 } else { 0.66 };
                block(
                    area(0.17, 0.24 + 0.06 * line as f32, width, 0.012),
                    scene.wall,
                );
            }
        }
        Channel::Social => {
            for row in 0..4 {
                for column in 0..6 {
                    let shift = if row % 2 == 0 { 0.0 } else { 0.08 };
                    let center = at(0.06 + shift + 0.17 * column as f32, 0.2 + 0.14 * row as f32);
                    let radius = rect.width() * 0.045;
                    painter.circle_filled(center, radius, scene.detail);
                    let shoulders = Rect::from_min_size(
                        center + vec2(-radius * 1.5, radius * 1.15),
                        vec2(radius * 3.0, radius * 1.5),
                    );
                    let round = (radius * 1.4) as u8;
                    let top = CornerRadius {
                        nw: round,
                        ne: round,
                        sw: 3,
                        se: 3,
                    };
                    painter.rect_filled(shoulders, top, scene.detail);
                }
            }
        }
    }
}

/// What stands between the customer and us.
pub(super) fn paint_before(
    ui: &Ui,
    theme: &Theme,
    channel: Channel,
    rect: Rect,
    corner: CornerRadius,
) {
    let scene = theme.scene(channel);
    let painter = ui.painter_at(rect);
    if channel == Channel::WalkIn {
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
    }
    round_off(&painter, theme, rect, f32::from(corner.sw));
    painter.rect_stroke(
        rect,
        corner,
        Stroke::new(1.0, theme.colors.outline),
        StrokeKind::Inside,
    );
}

/// Covers what of the drawing reaches into the two lower corners, which are round.
fn round_off(painter: &Painter, theme: &Theme, rect: Rect, radius: f32) {
    const ARC_STEPS: usize = 8;
    for side in [-1.0, 1.0] {
        let corner = pos2(
            if side < 0.0 {
                rect.left()
            } else {
                rect.right()
            },
            rect.bottom(),
        );
        let center = corner + vec2(-side * radius, -radius);
        let mut mesh = Mesh::default();
        mesh.colored_vertex(corner, theme.colors.background);
        for step in 0..=ARC_STEPS {
            let angle = step as f32 / ARC_STEPS as f32 * std::f32::consts::FRAC_PI_2;
            let point = center + vec2(side * radius * angle.cos(), radius * angle.sin());
            mesh.colored_vertex(point, theme.colors.background);
        }
        for step in 0..ARC_STEPS as u32 {
            mesh.add_triangle(0, 1 + step, 2 + step);
        }
        painter.add(Shape::mesh(mesh));
    }
}
