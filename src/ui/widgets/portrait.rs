//! The drawn customer as a widget: with a name, a mood in words, and the time that moves them.

use egui::{CornerRadius, Rect, Response, Sense, Ui, WidgetInfo, WidgetType};

use super::prose::announce;
use crate::ui::face::{self, Expression, Lips, Look, Pose};
use crate::ui::kinds::{Channel, Feelings, Motion};
use crate::ui::theme::Theme;

/// Everything that the drawing of a customer depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    pub look: Look,
    pub name: String,
    /// The label of the mood in words, such as "let down": what the face says to those who do not see it.
    pub mood: String,
    pub feelings: Feelings,
    /// What they felt before; the face eases from there.
    pub feelings_before: Feelings,
    /// When `feelings` began, on the clock of `now_ms`.
    pub changed_ms: u64,
    pub now_ms: u64,
    /// Makes this person blink at other times than the next.
    pub seed: u64,
    pub motion: Motion,
    /// The mouth while they speak: it moves as the words come out, and asks for no picture of its own.
    pub lips: Lips,
}

/// Between two pictures of a face that changes, in ms.
const FACE_STEP_MS: u64 = 40;

impl Portrait {
    /// For how long, in ms, the drawing stays as it is; `None`: until something happens.
    pub(in crate::ui) fn keeps_ms(&self, theme: &Theme) -> Option<u64> {
        if self.motion == Motion::Reduced {
            return None;
        }
        let durations = theme.measures.durations;
        let changes = self.feelings != self.feelings_before
            && self.now_ms < self.changed_ms + durations.ease_ms;
        Some(if changes {
            FACE_STEP_MS
        } else {
            Pose::keeps_ms(self.now_ms, self.seed, durations.blink_ms)
        })
    }

    fn expression(&self, theme: &Theme) -> Expression {
        let target = Expression::of(self.feelings);
        if self.motion == Motion::Reduced {
            return target;
        }
        let passed = self.now_ms.saturating_sub(self.changed_ms) as f32;
        let part = (passed / theme.measures.durations.ease_ms as f32).clamp(0.0, 1.0);
        let eased = part * part * (3.0 - 2.0 * part);
        Expression::of(self.feelings_before).lerp(target, eased)
    }
}

/// Paints somebody who keeps still, on a ground with round corners: a picture on a card.
pub fn still_portrait_ui(
    ui: &mut Ui,
    theme: &Theme,
    look: &Look,
    feelings: Feelings,
    channel: Channel,
    rect: Rect,
) {
    let corner = CornerRadius::same(theme.measures.radii.medium as u8);
    ui.painter()
        .rect_filled(rect, corner, theme.scene(channel).wall);
    let shapes = face::customer(look, &Expression::of(feelings), &Pose::still(), rect);
    ui.painter_at(rect).extend(shapes);
}

/// Paints the customer into a rectangle: head and shoulders stand on its lower edge.
///
/// `description` says in words what the face shows; a new one is read out.
pub fn portrait_ui(
    ui: &mut Ui,
    theme: &Theme,
    portrait: &Portrait,
    description: &str,
    rect: Rect,
) -> Response {
    let id = ui.id().with("portrait");
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, description));
    announce(ui, &response);
    let pose = match portrait.motion {
        Motion::Full => Pose {
            lips: portrait.lips,
            ..Pose::at(
                portrait.now_ms,
                portrait.seed,
                theme.measures.durations.blink_ms,
            )
        },
        Motion::Reduced => Pose::still(),
    };
    let expression = portrait.expression(theme);
    let shapes = face::customer(&portrait.look, &expression, &pose, rect);
    ui.painter_at(rect).extend(shapes);
    response
}
