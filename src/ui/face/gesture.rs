//! Arms and hands: what strong feelings do with them.

use egui::{Pos2, pos2, vec2};

use super::brush::{Brush, Paint};
use super::expression::{Expression, ramp};
use super::geometry::line_through;
use super::hand::{self, Grip, Place};
use super::look::LookColors;

/// Less of a gesture than this is not seen: the hands are below the edge of the picture. Two gestures never share the
/// weight so that both are seen.
const SEEN_FROM: f32 = 0.5;

/// The lower edge of the picture in the unit square, with room for the width of a sleeve.
const BELOW: f32 = 1.14;

/// Hands that are before the chest.
pub(super) fn draw_at_chest(brush: &mut Brush, colors: &LookColors, expression: &Expression) {
    if let Some(sink) = sunk(expression.arms_crossed, 0.83) {
        crossed(brush, sink, colors);
    }
    if let Some(sink) = sunk(expression.hands_clasped, 0.76) {
        clasped(brush, sink, colors);
    }
    if let Some(sink) = sunk(expression.hand_on_chest, 0.78) {
        let place = Place {
            wrist: pos2(0.165, 0.985 + sink),
            angle: -0.95,
            length: 0.225,
            side: 1.0,
        };
        arm(brush, pos2(0.43, 1.20 + sink), place, colors);
        hand::draw(brush, place, Grip::Flat, colors);
    }
    if let Some(sink) = sunk(expression.finger_raised, 0.50) {
        let place = Place {
            wrist: pos2(0.345, 0.800 + sink),
            angle: -0.12,
            length: 0.255,
            side: 1.0,
        };
        arm(brush, pos2(0.414, 1.26 + sink), place, colors);
        hand::draw(brush, place, Grip::Pointing, colors);
    }
}

/// Hands that touch the head and move with it.
pub(super) fn draw_at_head(brush: &mut Brush, colors: &LookColors, expression: &Expression) {
    if let Some(sink) = sunk(expression.hand_at_brow, 0.20) {
        let place = Place {
            wrist: pos2(-0.225, 0.390 + sink),
            angle: 0.86,
            length: 0.235,
            side: -1.0,
        };
        arm(brush, pos2(-0.382, 1.16 + sink), place, colors);
        hand::draw(brush, place, Grip::Flat, colors);
    }
    if let Some(sink) = sunk(expression.hands_at_head, 0.20) {
        for side in [-1.0, 1.0] {
            let place = Place {
                wrist: pos2(side * 0.222, 0.475 + sink),
                angle: -side * 0.26,
                length: 0.235,
                side: -side,
            };
            arm(brush, pos2(side * 0.413, 1.23 + sink), place, colors);
            hand::draw(brush, place, Grip::Flat, colors);
        }
    }
}

/// How far below its place a gesture is whose highest point is `top`; `None` where nothing of it is seen.
fn sunk(amount: f32, top: f32) -> Option<f32> {
    let raised = ramp(SEEN_FROM, 1.0, amount);
    (raised > 0.0).then_some((1.0 - raised) * (BELOW - top))
}

/// One forearm over the other; the hands lie on the upper arms.
fn crossed(brush: &mut Brush, sink: f32, colors: &LookColors) {
    let at = |x: f32, y: f32| pos2(x, y + sink);
    let under = Place {
        wrist: at(-0.195, 0.955),
        angle: -1.46,
        length: 0.175,
        side: 1.0,
    };
    arm(brush, at(0.350, 1.050), under, colors);
    hand::draw(brush, under, Grip::Closed, colors);
    let over = Place {
        wrist: at(0.190, 0.985),
        angle: 1.58,
        length: 0.175,
        side: -1.0,
    };
    arm(brush, at(-0.350, 1.065), over, colors);
    hand::draw(brush, over, Grip::Closed, colors);
}

/// One hand around the other, below the chin.
fn clasped(brush: &mut Brush, sink: f32, colors: &LookColors) {
    for (side, y) in [(-1.0, 0.985), (1.0, 0.970)] {
        let place = Place {
            wrist: pos2(side * 0.118, y + sink),
            angle: -side * 1.02,
            length: 0.215,
            side: -side,
        };
        arm(brush, pos2(side * 0.46, 1.20 + sink), place, colors);
        hand::draw(brush, place, Grip::Closed, colors);
    }
}

/// A sleeve from the elbow to the wrist, with its cuff.
fn arm(brush: &mut Brush, elbow: Pos2, place: Place, colors: &LookColors) {
    let [left, right] = hand::wrist(place);
    let wrist = left.lerp(right, 0.5);
    let way = (wrist - elbow).normalized();
    let across = vec2(-way.y, way.x);
    let cuff = wrist - way * 0.022;
    let (wide, slim) = (0.082, 0.046);
    let mut outline = line_through(&[
        elbow + across * wide,
        elbow.lerp(cuff, 0.5) + across * (wide + slim) * 0.52,
        cuff + across * slim,
    ]);
    outline.extend(line_through(&[
        cuff - across * slim,
        elbow.lerp(cuff, 0.5) - across * (wide + slim) * 0.52,
        elbow - across * wide,
        elbow - across * wide * 0.72 - way * wide * 0.55,
        elbow - way * wide * 0.80,
        elbow + across * wide * 0.72 - way * wide * 0.55,
        elbow + across * wide,
    ]));
    // The hand comes out of the sleeve.
    let skin = hand::capsule(
        &[cuff - way * 0.02, wrist + way * 0.03],
        0.24 * place.length,
    );
    brush.flat(&skin, colors.skin);
    let mut edge = outline.clone();
    edge.extend(outline.first());
    brush.line(&edge, 0.007, colors.dress_shade);
    brush.fill(
        &outline,
        Paint::Fade {
            from: (elbow + across * wide, colors.dress),
            to: (elbow - across * wide, colors.dress_shade),
        },
    );
    let band = [
        cuff + across * slim * 1.06,
        cuff - across * slim * 1.06,
        cuff - across * slim * 1.08 - way * 0.020,
        cuff + across * slim * 1.08 - way * 0.020,
    ];
    brush.flat(&band, colors.dress_shade);
}
