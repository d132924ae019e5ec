//! How an axis looks: its colour and its sign, always beside its name; and its points in words.

use egui::Color32;
use egui_phosphor::regular as icon;

use crate::text::Strings;
use crate::ui::kinds::Axis;
use crate::ui::theme::Theme;

/// The colour of an axis; its name always stands beside it.
pub fn axis_color(theme: &Theme, axis: Axis) -> Color32 {
    match axis {
        Axis::Empathy => theme.colors.empathy,
        Axis::Patience => theme.colors.patience,
        Axis::Ownership => theme.colors.ownership,
    }
}

/// The sign of an axis.
pub fn axis_icon(axis: Axis) -> &'static str {
    match axis {
        Axis::Empathy => icon::HEART,
        Axis::Patience => icon::HOURGLASS_MEDIUM,
        Axis::Ownership => icon::HAND_PALM,
    }
}

/// Points given in tenths: whole ones without a decimal, parts with one.
pub fn points(text: &Strings, tenths: i64) -> String {
    if tenths % 10 == 0 {
        text.number(tenths / 10)
    } else {
        text.one_decimal(tenths)
    }
}
