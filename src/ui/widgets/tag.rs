//! A small label in a pill: an icon and one or two words.

use egui::{Color32, CornerRadius, Response, Sense, Ui, WidgetInfo, WidgetType, vec2};
use egui_phosphor::regular as icon;

use crate::ui::kinds::Channel;
use crate::ui::theme::{Theme, TypeSize, bold};

/// A pill with words, optionally behind an icon.
pub fn tag_ui(
    ui: &mut Ui,
    theme: &Theme,
    fill: Color32,
    ink: Color32,
    icon: Option<&str>,
    words: &str,
) -> Response {
    let s = theme.measures.spacing;
    let padding = vec2(s.tight + 2.0, s.hair - 1.0);
    let shown = icon.map_or_else(|| words.to_owned(), |icon| format!("{icon} {words}"));
    let room = (ui.available_width() - 2.0 * padding.x).max(1.0);
    let galley = ui
        .painter()
        .layout(shown, bold(ui, TypeSize::Small), ink, room);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * padding, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    let radius = (rect.height() / 2.0).min(theme.measures.radii.large);
    ui.painter()
        .rect_filled(rect, CornerRadius::same(radius as u8), fill);
    ui.painter().galley(rect.min + padding, galley, ink);
    response
}

/// The sign of a channel.
pub fn channel_icon(channel: Channel) -> &'static str {
    match channel {
        Channel::WalkIn => icon::STOREFRONT,
        Channel::Call => icon::HEADSET,
        Channel::Chat => icon::CHATS_CIRCLE,
        Channel::Email => icon::ENVELOPE_SIMPLE,
        Channel::Social => icon::MEGAPHONE_SIMPLE,
    }
}
