//! What there is to hear, in words, as under a film.

use egui::{Align2, CornerRadius, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};
use egui_phosphor::regular as icon;

use crate::ui::theme::{Theme, TypeSize, font};

/// A caption and how long it stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptionView {
    /// In brackets, such as "[the telephone rings]".
    pub words: String,
    /// In ms; `None`: until something happens.
    pub keeps_ms: Option<u64>,
}

/// Shows the caption on a plate at the foot of `place`; nothing where there is none.
///
/// It is not announced: whoever has the screen read out hears the sounds themselves.
pub fn captions_ui(ui: &Ui, caption: Option<&CaptionView>, theme: &Theme, place: Rect) {
    let Some(caption) = caption else { return };
    let s = theme.measures.spacing;
    let c = &theme.colors;
    let small = font(ui, TypeSize::Small);
    let painter = ui.painter();
    let sign = painter.layout_no_wrap(icon::EAR.to_owned(), small.clone(), c.muted);
    let padding = vec2(s.snug, s.hair);
    let beside = sign.size().x + s.tight;
    let room = place.width() - 2.0 * (s.snug + padding.x) - beside;
    let words = painter.layout(caption.words.clone(), small, c.ink, room);
    let size = vec2(beside + words.size().x, words.size().y.max(sign.size().y));
    let foot = place.center_bottom() - Vec2::Y * s.snug;
    let plate = Align2::CENTER_BOTTOM.anchor_size(foot, size + 2.0 * padding);
    let response = ui.interact(plate, ui.id().with("caption"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &caption.words));
    painter.rect(
        plate,
        CornerRadius::same(theme.measures.radii.small as u8),
        c.surface,
        egui::Stroke::new(1.0, c.outline),
        egui::StrokeKind::Inside,
    );
    let at = plate.min + padding;
    painter.galley(at, sign, c.muted);
    painter.galley(at + Vec2::X * beside, words, c.ink);
}

/// For how long, in ms, the caption stays as it is.
pub(super) fn keeps_ms(caption: Option<&CaptionView>) -> Option<u64> {
    caption.and_then(|caption| caption.keeps_ms)
}
