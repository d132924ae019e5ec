//! What there is to hear, in words, as under a film.

use egui::{Align2, CornerRadius, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};
use egui_phosphor::regular as icon;

use crate::ui::theme::{Theme, TypeSize, font};

/// The height of a line, in parts of its type size.
const LINE: f32 = 1.4;

/// A caption and how long it stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptionView {
    /// In brackets, such as "[the telephone rings]".
    pub words: String,
    /// In ms; `None`: until something happens.
    pub keeps_ms: Option<u64>,
}

/// A strip at the foot of the room for what there is to hear; none where there is nothing.
pub(super) fn captions_ui(ui: &mut Ui, caption: Option<&CaptionView>, theme: &Theme) {
    let Some(caption) = caption else { return };
    let s = theme.measures.spacing;
    let height = font(ui, TypeSize::Small).size * LINE + 2.0 * (s.hair + s.tight);
    egui::Panel::bottom("captions")
        .exact_size(height)
        .resizable(false)
        .show_separator_line(false)
        .frame(egui::Frame::new())
        .show(ui, |ui| {
            let place = ui.available_rect_before_wrap();
            plate_ui(ui, caption, theme, place);
            ui.advance_cursor_after_rect(place);
        });
}

/// The caption on a plate in the middle of `place`.
///
/// It is not announced: whoever has the screen read out hears the sounds themselves.
fn plate_ui(ui: &Ui, caption: &CaptionView, theme: &Theme, place: Rect) {
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
    let plate = Align2::CENTER_CENTER.anchor_size(place.center(), size + 2.0 * padding);
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
