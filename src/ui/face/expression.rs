//! From what somebody feels to how their face is held: a continuous mapping without memory.

use crate::ui::kinds::Feelings;

/// How a face is held. Each part is 0 at rest and about ±1 at its strongest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression {
    /// The inner ends of the brows: up is positive.
    pub brow_inner: f32,
    /// The outer ends of the brows: up is positive.
    pub brow_outer: f32,
    /// How far the brows are drawn together, with the crease between them.
    pub brow_pinch: f32,
    /// How much wider the eyes are open than at rest.
    pub lid_upper: f32,
    /// How far the lower lids are raised.
    pub lid_lower: f32,
    /// Where the eyes look: right and down are positive.
    pub gaze_x: f32,
    pub gaze_y: f32,
    /// The corners of the mouth: up is positive.
    pub mouth_corner: f32,
    pub mouth_open: f32,
    /// Lips pressed together.
    pub mouth_press: f32,
    pub mouth_wide: f32,
    /// Blood in the cheeks; below 0 the face is pale.
    pub cheek: f32,
    /// To the person's left or right, in radians.
    pub tilt: f32,
    /// The head hangs (positive) or is lifted.
    pub drop: f32,
    /// Towards us.
    pub lean: f32,
    /// Shoulders: raised is positive, hanging is negative.
    pub shoulders: f32,
}

impl Expression {
    /// The face at rest.
    pub const REST: Expression = Expression {
        brow_inner: 0.0,
        brow_outer: 0.0,
        brow_pinch: 0.0,
        lid_upper: 0.0,
        lid_lower: 0.0,
        gaze_x: 0.0,
        gaze_y: 0.0,
        mouth_corner: 0.0,
        mouth_open: 0.0,
        mouth_press: 0.0,
        mouth_wide: 0.0,
        cheek: 0.0,
        tilt: 0.0,
        drop: 0.0,
        lean: 0.0,
        shoulders: 0.0,
    };

    /// The face of these feelings.
    pub fn of(feelings: Feelings) -> Expression {
        let part = |value: u16| f32::from(value.min(1000)) / 1000.0;
        // Below 0.15 a feeling does not show; it is full a little before its end.
        let shown = |value: u16| ramp(0.15, 0.95, part(value));
        let (anger, disappointment, worry) = (
            shown(feelings.anger),
            shown(feelings.disappointment),
            shown(feelings.worry),
        );
        let (belief, trust) = (part(feelings.belief), part(feelings.trust));

        // Several feelings at once mix; they do not add up to a mask.
        let together = (anger + disappointment + worry).max(1.0);
        let unease = (anger.max(disappointment)).max(worry);
        let at_ease = 1.0 - ramp(0.1, 0.5, unease);
        let joy = at_ease * ramp(0.35, 0.95, belief) * (0.55 + 0.45 * ramp(0.4, 0.8, trust));
        let doubt = (1.0 - ramp(0.15, 0.5, trust)) * (1.0 - anger);

        Expression::REST
            .plus(ANGER, anger / together)
            // Shouting is what is left when pressing the lips no longer holds it.
            .plus(FURY, ramp(0.72, 1.0, anger) / together)
            .plus(DISAPPOINTMENT, disappointment / together)
            .plus(WORRY, worry / together)
            .plus(PANIC, ramp(0.7, 1.0, worry) / together)
            .plus(DOUBT, doubt * 0.6)
            .plus(CALM, at_ease * (1.0 - joy))
            .plus(JOY, joy)
            .plus(RELIEF, part(feelings.relief) * at_ease)
    }

    /// The face on its way to another; `part` 0…1.
    pub fn lerp(self, other: Expression, part: f32) -> Expression {
        Expression::REST.plus(self, 1.0 - part).plus(other, part)
    }

    /// The parts as numbers, in the order in which they are declared.
    pub fn parts(self) -> [f32; 16] {
        [
            self.brow_inner,
            self.brow_outer,
            self.brow_pinch,
            self.lid_upper,
            self.lid_lower,
            self.gaze_x,
            self.gaze_y,
            self.mouth_corner,
            self.mouth_open,
            self.mouth_press,
            self.mouth_wide,
            self.cheek,
            self.tilt,
            self.drop,
            self.lean,
            self.shoulders,
        ]
    }

    fn plus(self, other: Expression, weight: f32) -> Expression {
        Expression {
            brow_inner: self.brow_inner + other.brow_inner * weight,
            brow_outer: self.brow_outer + other.brow_outer * weight,
            brow_pinch: self.brow_pinch + other.brow_pinch * weight,
            lid_upper: self.lid_upper + other.lid_upper * weight,
            lid_lower: self.lid_lower + other.lid_lower * weight,
            gaze_x: self.gaze_x + other.gaze_x * weight,
            gaze_y: self.gaze_y + other.gaze_y * weight,
            mouth_corner: self.mouth_corner + other.mouth_corner * weight,
            mouth_open: self.mouth_open + other.mouth_open * weight,
            mouth_press: self.mouth_press + other.mouth_press * weight,
            mouth_wide: self.mouth_wide + other.mouth_wide * weight,
            cheek: self.cheek + other.cheek * weight,
            tilt: self.tilt + other.tilt * weight,
            drop: self.drop + other.drop * weight,
            lean: self.lean + other.lean * weight,
            shoulders: self.shoulders + other.shoulders * weight,
        }
    }
}

const ANGER: Expression = Expression {
    brow_inner: -1.0,
    brow_outer: 0.35,
    brow_pinch: 1.0,
    lid_upper: -0.15,
    lid_lower: 0.45,
    mouth_corner: -0.55,
    mouth_press: 0.9,
    mouth_wide: -0.1,
    cheek: 0.9,
    drop: 0.25,
    lean: 0.8,
    shoulders: 0.55,
    ..Expression::REST
};

const FURY: Expression = Expression {
    mouth_open: 0.75,
    mouth_press: -0.8,
    mouth_wide: 0.45,
    lid_upper: 0.35,
    ..Expression::REST
};

const DISAPPOINTMENT: Expression = Expression {
    brow_inner: 0.6,
    brow_outer: -0.6,
    lid_upper: -0.55,
    gaze_x: 0.45,
    gaze_y: 0.6,
    mouth_corner: -0.9,
    mouth_press: 0.35,
    mouth_wide: -0.1,
    tilt: 0.11,
    drop: 0.9,
    lean: -0.3,
    shoulders: -0.9,
    ..Expression::REST
};

const WORRY: Expression = Expression {
    brow_inner: 1.0,
    brow_outer: 0.05,
    brow_pinch: 0.55,
    lid_upper: 0.5,
    gaze_x: -0.25,
    mouth_corner: -0.4,
    mouth_open: 0.16,
    mouth_wide: 0.15,
    cheek: -0.7,
    tilt: -0.05,
    drop: -0.1,
    shoulders: 0.8,
    ..Expression::REST
};

const PANIC: Expression = Expression {
    lid_upper: 0.45,
    mouth_open: 0.4,
    brow_outer: 0.4,
    cheek: -0.3,
    ..Expression::REST
};

const DOUBT: Expression = Expression {
    lid_lower: 0.25,
    lid_upper: -0.2,
    brow_outer: 0.15,
    mouth_press: 0.25,
    mouth_corner: -0.1,
    tilt: -0.02,
    ..Expression::REST
};

const CALM: Expression = Expression {
    mouth_corner: 0.22,
    brow_inner: 0.08,
    brow_outer: 0.12,
    ..Expression::REST
};

const JOY: Expression = Expression {
    brow_inner: 0.12,
    brow_outer: 0.3,
    lid_upper: -0.1,
    lid_lower: 0.6,
    mouth_corner: 0.85,
    mouth_open: 0.15,
    mouth_wide: 0.28,
    cheek: 0.3,
    tilt: -0.03,
    drop: -0.3,
    shoulders: -0.1,
    ..Expression::REST
};

/// Added to a smile: the eyes nearly close, the breath goes out, the shoulders come down.
const RELIEF: Expression = Expression {
    brow_inner: 0.55,
    brow_outer: -0.15,
    lid_upper: -0.55,
    lid_lower: 0.1,
    mouth_open: -0.15,
    mouth_corner: -0.25,
    tilt: 0.07,
    drop: 0.45,
    shoulders: -0.8,
    ..Expression::REST
};

/// 0 before `from`, 1 after `to`, smooth between.
fn ramp(from: f32, to: f32, value: f32) -> f32 {
    let part = ((value - from) / (to - from)).clamp(0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}
