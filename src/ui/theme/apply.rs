//! Dresses egui in a theme: fonts, type sizes, colours, spacing.

use std::collections::BTreeMap;

use egui::style::{ScrollAnimation, ScrollStyle, TextCursorStyle, WidgetVisuals};
use egui::{Context, CornerRadius, FontFamily, FontId, Stroke, TextStyle, Ui, Vec2, Visuals, vec2};

use super::fonts;
use super::tokens::{Appearance, Theme};

/// The height of a line of Noto Sans, in parts of its size.
const LINE_HEIGHT: f32 = 1.362;
/// The smallest and largest text size, in per cent.
const TEXT_PERCENT: std::ops::RangeInclusive<u16> = 100..=200;

/// The five type sizes; the text size a person chose is already in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeSize {
    Small,
    Body,
    Lead,
    Title,
    Display,
}

impl TypeSize {
    fn style(self) -> TextStyle {
        match self {
            TypeSize::Small => TextStyle::Small,
            TypeSize::Body => TextStyle::Body,
            TypeSize::Lead => TextStyle::Name("lead".into()),
            TypeSize::Title => TextStyle::Heading,
            TypeSize::Display => TextStyle::Name("display".into()),
        }
    }
}

/// The regular font in a size.
pub fn font(ui: &Ui, size: TypeSize) -> FontId {
    size.style().resolve(ui.style())
}

/// The bold font in a size.
pub fn bold(ui: &Ui, size: TypeSize) -> FontId {
    FontId::new(font(ui, size).size, FontFamily::Name(fonts::BOLD.into()))
}

/// The italic font in a size.
pub fn italic(ui: &Ui, size: TypeSize) -> FontId {
    FontId::new(font(ui, size).size, FontFamily::Name(fonts::ITALIC.into()))
}

/// Puts a theme on. Cheap enough to be called whenever a setting changes; not for every frame.
///
/// `text_percent` is kept within 100…200.
pub fn apply(ctx: &Context, theme: &Theme, text_percent: u16) {
    let percent = text_percent.clamp(*TEXT_PERCENT.start(), *TEXT_PERCENT.end());
    let scale = f32::from(percent) / 100.0;
    ctx.set_fonts(fonts::definitions());
    let choice = match theme.colors.appearance {
        Appearance::Light => egui::Theme::Light,
        Appearance::Dark => egui::Theme::Dark,
    };
    ctx.set_theme(choice);
    ctx.style_mut_of(choice, |style| {
        style.text_styles = text_styles(theme, scale);
        style.visuals = visuals(theme);
        style.animation_time = theme.measures.durations.hover_ms as f32 / 1000.0;
        // Scrolling jumps: an animated scroll would keep an idle window drawing.
        style.scroll_animation = ScrollAnimation::none();
        // Words on screen are for reading; a text cursor over every label says "form".
        style.interaction.selectable_labels = false;
        #[cfg(debug_assertions)]
        {
            style.debug.show_unaligned = false;
            style.debug.warn_if_rect_changes_id = false;
        }
        let spacing = &mut style.spacing;
        let s = theme.measures.spacing;
        spacing.item_spacing = vec2(s.tight, s.tight);
        spacing.button_padding = vec2(s.regular, s.tight);
        // Rows are as high as a button from the start, so that what stands in them is centred.
        let row = (theme.measures.type_sizes.body * scale * LINE_HEIGHT + 2.0 * s.tight).round();
        spacing.interact_size = vec2(row, row);
        spacing.slider_width = 320.0;
        spacing.slider_rail_height = 6.0;
        spacing.icon_width = 18.0;
        spacing.scroll = ScrollStyle {
            bar_width: 8.0,
            floating_width: 4.0,
            floating_allocated_width: 10.0,
            handle_min_length: 32.0,
            dormant_background_opacity: 0.0,
            active_background_opacity: 0.0,
            interact_background_opacity: 0.3,
            dormant_handle_opacity: 0.55,
            active_handle_opacity: 0.75,
            interact_handle_opacity: 1.0,
            ..ScrollStyle::floating()
        };
    });
}

fn text_styles(theme: &Theme, scale: f32) -> BTreeMap<TextStyle, FontId> {
    let sizes = theme.measures.type_sizes;
    let proportional = |size: f32| FontId::new(size * scale, FontFamily::Proportional);
    BTreeMap::from([
        (TypeSize::Small.style(), proportional(sizes.small)),
        (TypeSize::Body.style(), proportional(sizes.body)),
        (TextStyle::Button, proportional(sizes.body)),
        (
            TextStyle::Monospace,
            FontId::new(sizes.body * scale, FontFamily::Monospace),
        ),
        (TypeSize::Lead.style(), proportional(sizes.lead)),
        (TypeSize::Title.style(), proportional(sizes.title)),
        (TypeSize::Display.style(), proportional(sizes.display)),
    ])
}

fn visuals(theme: &Theme) -> Visuals {
    let c = &theme.colors;
    let mut visuals = match c.appearance {
        Appearance::Light => Visuals::light(),
        Appearance::Dark => Visuals::dark(),
    };
    let radius = CornerRadius::same(theme.measures.radii.medium as u8);
    let state = |fill, edge, ink| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, edge),
        corner_radius: radius,
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = state(c.surface, c.outline, c.ink);
    visuals.widgets.inactive = state(c.sunken, c.outline_strong, c.ink);
    visuals.widgets.hovered = state(c.accent_soft, c.accent, c.ink);
    visuals.widgets.active = state(c.accent_soft, c.focus, c.ink);
    visuals.widgets.open = state(c.accent_soft, c.accent, c.ink);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(c.muted);
    visuals.hyperlink_color = c.accent_ink;
    visuals.warn_fg_color = c.warning_ink;
    visuals.error_fg_color = c.critical_ink;
    visuals.extreme_bg_color = c.surface;
    visuals.faint_bg_color = c.sunken;
    visuals.code_bg_color = c.sunken;
    visuals.panel_fill = c.background;
    visuals.window_fill = c.surface;
    visuals.window_stroke = Stroke::new(1.0, c.outline);
    visuals.window_corner_radius = CornerRadius::same(theme.measures.radii.large as u8);
    visuals.menu_corner_radius = radius;
    visuals.selection.bg_fill = c.accent_soft;
    visuals.selection.stroke = Stroke::new(2.0, c.focus);
    visuals.window_shadow = shadow(theme, Vec2::new(0.0, 8.0), 24);
    visuals.popup_shadow = shadow(theme, Vec2::new(0.0, 4.0), 12);
    visuals.text_cursor = TextCursorStyle {
        stroke: Stroke::new(2.0, c.accent_ink),
        // A blinking cursor would keep an idle window drawing.
        blink: false,
        ..TextCursorStyle::default()
    };
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals.slider_trailing_fill = true;
    visuals.disabled_alpha = 0.6;
    visuals
}

fn shadow(theme: &Theme, offset: Vec2, blur: u8) -> egui::Shadow {
    egui::Shadow {
        offset: [offset.x as i8, offset.y as i8],
        blur,
        spread: 0,
        color: theme.colors.shadow,
    }
}
