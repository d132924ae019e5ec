//! From what somebody feels to how face and body are held: a continuous mapping without memory.

use crate::ui::kinds::Feelings;

/// One list of the parts makes the type, the rest, the mixture and the row of numbers, so that none of them forgets a part.
macro_rules! parts {
    ($($(#[doc = $about:literal])* $part:ident,)+) => {
        /// How face and body are held. Each part is 0 at rest and about ±1 at its strongest.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Expression {
            $($(#[doc = $about])* pub $part: f32,)+
        }

        impl Expression {
            /// Somebody who feels nothing.
            pub const REST: Expression = Expression { $($part: 0.0,)+ };

            /// The parts as numbers, in the order in which they are declared.
            pub fn parts(self) -> Vec<f32> {
                vec![$(self.$part,)+]
            }

            fn plus(self, other: Expression, weight: f32) -> Expression {
                Expression { $($part: self.$part + other.$part * weight,)+ }
            }
        }
    };
}

parts! {
    /// The inner ends of the brows: up is positive.
    brow_inner,
    /// The outer ends of the brows: up is positive.
    brow_outer,
    /// How far the brows are drawn together, with the crease between them.
    brow_pinch,
    /// One brow up and the other down.
    brow_skew,
    /// How much wider the eyes are open than at rest.
    lid_upper,
    /// How far the lower lids are raised.
    lid_lower,
    /// The eyes fall shut.
    eyes_shut,
    /// Where the eyes look: right is positive.
    gaze_x,
    /// Where the eyes look: down is positive.
    gaze_y,
    /// The corners of the mouth: up is positive.
    mouth_corner,
    /// One corner up and the other down.
    mouth_skew,
    mouth_open,
    /// Lips pressed together.
    mouth_press,
    mouth_wide,
    /// The lips form an O.
    mouth_round,
    /// The lips are drawn back from the teeth.
    mouth_bare,
    /// Blood in the cheeks; below 0 the face is pale.
    cheek,
    /// To one side, in radians.
    tilt,
    /// The head hangs (positive) or is lifted.
    drop,
    /// Towards us.
    lean,
    /// Shoulders: raised is positive, hanging is negative.
    shoulders,
    /// Arms crossed before the chest.
    arms_crossed,
    /// A raised finger.
    finger_raised,
    /// A hand at the forehead.
    hand_at_brow,
    /// Hands that hold each other.
    hands_clasped,
    /// Both hands at the head.
    hands_at_head,
    /// A hand laid on the chest.
    hand_on_chest,
}

impl Expression {
    /// How these feelings are held.
    pub fn of(feelings: Feelings) -> Expression {
        let part = |value: u16| f32::from(value.min(1000)) / 1000.0;
        let (anger, disappointment, worry) = (
            part(feelings.anger),
            part(feelings.disappointment),
            part(feelings.worry),
        );
        let (belief, trust) = (part(feelings.belief), part(feelings.trust));

        // Below 0.15 a feeling does not show at all. Several at once do not add up to a mask: the stronger has the
        // larger share of the face.
        let weight = |value: f32| ramp(0.15, 0.95, value).powi(2);
        let (of_anger, of_disappointment, of_worry) =
            (weight(anger), weight(disappointment), weight(worry));
        let together = of_anger + of_disappointment + of_worry + SHARE_BEGINS;

        let strongest = anger.max(disappointment).max(worry);
        let at_ease = 1.0 - ramp(0.24, 0.46, strongest);
        let joy = at_ease * ramp(0.35, 0.95, belief) * (0.55 + 0.45 * ramp(0.4, 0.8, trust));
        let doubt = (1.0 - ramp(0.15, 0.5, trust)) * (1.0 - ramp(0.15, 0.95, anger));

        Expression::REST
            .rising(&ANGER, anger, of_anger / together)
            .rising(
                &DISAPPOINTMENT,
                disappointment,
                of_disappointment / together,
            )
            .rising(&WORRY, worry, of_worry / together)
            .plus(DOUBT, 0.6 * doubt)
            .plus(CALM, at_ease * (1.0 - joy))
            .plus(JOY, joy)
            .plus(RELIEF, part(feelings.relief) * at_ease)
    }

    /// The face on its way to another; `part` 0…1.
    pub fn lerp(self, other: Expression, part: f32) -> Expression {
        Expression::REST.plus(self, 1.0 - part).plus(other, part)
    }

    /// Adds a feeling: each strength comes on top of the one before it.
    fn rising(self, strengths: &[Expression; 3], value: f32, share: f32) -> Expression {
        strengths
            .iter()
            .zip(STRENGTHS)
            .fold(self, |face, (strength, (from, to))| {
                face.plus(*strength, share * ramp(from, to, value))
            })
    }
}

/// Between which values each strength of a feeling comes: whole where it gets its own word (0.35, 0.55 and 0.8) or soon after.
const STRENGTHS: [(f32, f32); 3] = [(0.20, 0.44), (0.46, 0.66), (0.70, 0.88)];

/// Keeps the share of a feeling that hardly shows from jumping when it is the only one.
const SHARE_BEGINS: f32 = 0.008;

/// Irritated, angry, furious: from a look askance over crossed arms to a shout.
const ANGER: [Expression; 3] = [
    Expression {
        brow_inner: -0.50,
        brow_outer: 0.10,
        brow_pinch: 0.55,
        brow_skew: 0.55,
        lid_upper: -0.30,
        lid_lower: 0.30,
        mouth_corner: -0.30,
        mouth_skew: 0.45,
        mouth_press: 0.60,
        cheek: 0.25,
        tilt: -0.035,
        lean: 0.15,
        shoulders: 0.10,
        ..Expression::REST
    },
    Expression {
        brow_inner: -0.60,
        brow_outer: 0.20,
        brow_pinch: 0.50,
        brow_skew: -0.50,
        lid_upper: 0.20,
        lid_lower: 0.25,
        mouth_corner: -0.40,
        mouth_skew: -0.45,
        mouth_press: 0.35,
        mouth_wide: 0.10,
        cheek: 0.45,
        tilt: 0.035,
        drop: 0.30,
        lean: 0.35,
        shoulders: 0.50,
        arms_crossed: 1.0,
        ..Expression::REST
    },
    Expression {
        brow_inner: -0.20,
        brow_outer: 0.50,
        brow_pinch: 0.15,
        lid_upper: 0.65,
        lid_lower: 0.05,
        mouth_corner: -0.05,
        mouth_open: 0.95,
        mouth_press: -0.95,
        mouth_wide: 0.30,
        mouth_bare: 1.0,
        cheek: 0.40,
        drop: -0.25,
        lean: 0.60,
        shoulders: 0.20,
        arms_crossed: -1.0,
        finger_raised: 1.0,
        ..Expression::REST
    },
];

/// Let down, disappointed, bitterly disappointed: eyes that go down until they shut.
const DISAPPOINTMENT: [Expression; 3] = [
    Expression {
        brow_inner: 0.40,
        brow_outer: -0.35,
        lid_upper: -0.25,
        gaze_x: -0.15,
        gaze_y: 0.25,
        mouth_corner: -0.50,
        mouth_skew: 0.35,
        mouth_press: 0.25,
        tilt: 0.05,
        drop: 0.30,
        shoulders: -0.35,
        ..Expression::REST
    },
    Expression {
        brow_inner: 0.40,
        brow_outer: -0.35,
        lid_upper: -0.40,
        gaze_x: 0.65,
        gaze_y: 0.85,
        mouth_corner: -0.40,
        mouth_skew: -0.35,
        mouth_press: 0.15,
        cheek: -0.15,
        tilt: 0.06,
        drop: 0.60,
        lean: -0.30,
        shoulders: -0.55,
        ..Expression::REST
    },
    Expression {
        brow_inner: 0.35,
        brow_pinch: 0.80,
        eyes_shut: 1.0,
        mouth_corner: 0.10,
        mouth_press: 0.35,
        tilt: -0.20,
        drop: 0.50,
        shoulders: -0.10,
        hand_at_brow: 1.0,
        ..Expression::REST
    },
];

/// Uneasy, anxious, panicking: from a look aside over hands that hold each other to hands at the head.
const WORRY: [Expression; 3] = [
    Expression {
        brow_inner: 0.60,
        brow_outer: -0.05,
        brow_pinch: 0.30,
        lid_upper: 0.25,
        gaze_x: -0.75,
        gaze_y: 0.10,
        mouth_corner: -0.15,
        mouth_skew: -0.50,
        mouth_press: 0.55,
        cheek: -0.20,
        tilt: -0.05,
        shoulders: 0.30,
        ..Expression::REST
    },
    Expression {
        brow_inner: 0.55,
        brow_pinch: 0.35,
        lid_upper: 0.30,
        gaze_x: 0.75,
        gaze_y: -0.10,
        mouth_corner: -0.40,
        mouth_skew: 0.50,
        mouth_open: 0.22,
        mouth_press: -0.55,
        mouth_wide: 0.15,
        mouth_bare: 0.45,
        cheek: -0.35,
        tilt: 0.02,
        lean: -0.10,
        shoulders: 0.50,
        hands_clasped: 1.0,
        ..Expression::REST
    },
    Expression {
        brow_inner: 0.25,
        brow_outer: 0.65,
        lid_upper: 0.60,
        mouth_corner: 0.05,
        mouth_open: 0.75,
        mouth_wide: -0.15,
        mouth_round: 0.60,
        mouth_bare: -0.45,
        cheek: -0.40,
        tilt: 0.03,
        drop: -0.20,
        shoulders: 0.30,
        hands_clasped: -1.0,
        hands_at_head: 1.0,
        ..Expression::REST
    },
];

const DOUBT: Expression = Expression {
    lid_lower: 0.25,
    lid_upper: -0.15,
    brow_outer: 0.10,
    brow_skew: 0.30,
    mouth_press: 0.20,
    mouth_corner: -0.10,
    ..Expression::REST
};

const CALM: Expression = Expression {
    mouth_corner: 0.28,
    brow_inner: 0.08,
    brow_outer: 0.12,
    ..Expression::REST
};

const JOY: Expression = Expression {
    brow_inner: 0.20,
    brow_outer: 0.40,
    lid_upper: -0.10,
    lid_lower: 0.75,
    mouth_corner: 1.0,
    mouth_open: 0.42,
    mouth_wide: 0.35,
    cheek: 0.35,
    tilt: -0.05,
    drop: -0.30,
    shoulders: -0.05,
    ..Expression::REST
};

/// Added to a smile: the eyes shut, the breath goes out, the shoulders come down.
const RELIEF: Expression = Expression {
    brow_inner: 0.60,
    brow_outer: -0.45,
    lid_lower: -0.30,
    eyes_shut: 1.0,
    mouth_open: -0.26,
    mouth_corner: -0.40,
    mouth_wide: -0.35,
    mouth_round: 0.35,
    tilt: 0.10,
    drop: 0.05,
    shoulders: -0.90,
    hand_on_chest: 1.0,
    ..Expression::REST
};

/// 0 before `from`, 1 after `to`, smooth between.
pub(super) fn ramp(from: f32, to: f32, value: f32) -> f32 {
    let part = ((value - from) / (to - from)).clamp(0.0, 1.0);
    part * part * (3.0 - 2.0 * part)
}
