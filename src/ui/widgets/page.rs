//! The frame of a screen: ground, top bar, and the keys that work everywhere.

use egui::{Frame, Key, Margin, ScrollArea, Stroke, Ui, UiBuilder};
use egui_phosphor::regular as icon;

use super::arrange::{above_and_below_ui, left_and_right_ui};
use super::button::{ButtonKind, action_button_ui, button_ui, icon_button_ui};
use super::prose::words_ui;
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::{Theme, TypeSize, bold, font};

/// How wide the contents of a page get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageWidth {
    /// For reading: a little more than a line.
    Reading,
    /// For things side by side.
    Wide,
    /// For a wall of cards.
    Broad,
}

impl PageWidth {
    /// In parts of the body type size.
    fn ems(self) -> f32 {
        match self {
            PageWidth::Reading => 48.0,
            PageWidth::Wide => 72.0,
            PageWidth::Broad => 100.0,
        }
    }
}

/// From this width on, in parts of the body type size, the ways in the top bar have names.
const NAMED_WAYS_EMS: f32 = 60.0;

/// Whether the ways in the top bar have names beside their icons.
#[derive(Clone, Copy, PartialEq, Eq)]
enum WayNames {
    Shown,
    Hidden,
}

/// What the top bar says and where it leads.
#[derive(Clone, Copy, Debug)]
pub enum TopBar<'a> {
    /// The product's name: nothing to go back to.
    Product,
    /// A way back and the name of the screen.
    Titled(&'a str),
}

/// A page with a top bar over one scrolling column.
pub fn page_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    bar: TopBar<'_>,
    width: PageWidth,
    actions: &mut Vec<Action>,
    add: impl FnOnce(&mut Ui, &mut Vec<Action>),
) {
    ground_ui(ui, theme);
    global_keys(ui, actions);
    top_bar_ui(ui, theme, text, bar, actions);
    column_ui(ui, theme, width, |ui| add(ui, actions));
}

/// Fills the window with the theme's background.
pub fn ground_ui(ui: &mut Ui, theme: &Theme) {
    ui.painter()
        .rect_filled(ui.max_rect(), 0.0, theme.colors.background);
}

/// Whether single keys may mean something: nobody is writing, and nothing lies over the screen.
pub fn keys_are_free(ui: &Ui) -> bool {
    let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    !covered && !ui.ctx().text_edit_focused()
}

/// The keys that mean the same on every screen.
pub fn global_keys(ui: &Ui, actions: &mut Vec<Action>) {
    if !keys_are_free(ui) {
        return;
    }
    for action in [
        Action::GoHome,
        Action::OpenTeam,
        Action::OpenSettings,
        Action::Quit,
    ] {
        if pressed(ui, &action) {
            actions.push(action);
        }
    }
    // Some layouts have no key for `?`; the text that arrives is what counts.
    let asked = ui.input_mut(|input| {
        let before = input.events.len();
        input
            .events
            .retain(|event| !matches!(event, egui::Event::Text(typed) if typed == "?"));
        let typed = input.events.len() < before;
        typed || input.key_pressed(Key::Questionmark)
    });
    if asked {
        actions.push(Action::ToggleShortcuts);
    }
}

/// Whether the key of an action was pressed; it is used up.
pub fn pressed(ui: &Ui, action: &Action) -> bool {
    action
        .shortcut()
        .is_some_and(|shortcut| ui.input_mut(|input| input.consume_shortcut(&shortcut)))
}

/// The bar at the top of a page.
pub fn top_bar_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    bar: TopBar<'_>,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    let roomy = ui.available_width() >= font(ui, TypeSize::Body).size * NAMED_WAYS_EMS;
    let named = match bar {
        TopBar::Product if roomy => WayNames::Shown,
        TopBar::Product | TopBar::Titled(_) => WayNames::Hidden,
    };
    let frame = Frame::new()
        .fill(theme.colors.background)
        .inner_margin(Margin::symmetric(s.regular as i8, s.tight as i8));
    egui::Panel::top("top-bar")
        .frame(frame)
        .show_separator_line(false)
        .show(ui, |ui| {
            left_and_right_ui(
                ui,
                "top-bar-row",
                actions,
                |ui, actions| title_ui(ui, theme, text, bar, actions),
                |ui, actions| ways_ui(ui, theme, text, named, actions),
            );
        });
    if matches!(bar, TopBar::Titled(_)) && keys_are_free(ui) && pressed(ui, &Action::Back) {
        actions.push(Action::Back);
    }
}

fn title_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    bar: TopBar<'_>,
    actions: &mut Vec<Action>,
) {
    let c = &theme.colors;
    let title_font = bold(ui, TypeSize::Lead);
    match bar {
        TopBar::Product => {
            mark_ui(ui, theme);
            words_ui(ui, title_font, c.accent_ink, &text.get("app-name"));
        }
        TopBar::Titled(title) => {
            let left = Some(icon::ARROW_LEFT);
            action_button_ui(
                ui,
                theme,
                text,
                ButtonKind::Quiet,
                left,
                Action::Back,
                actions,
            );
            let title = egui::RichText::new(title).font(title_font).color(c.ink);
            ui.add(egui::Label::new(title).truncate());
        }
    }
}

/// Where one can go from everywhere.
fn ways_ui(ui: &mut Ui, theme: &Theme, text: &Strings, names: WayNames, actions: &mut Vec<Action>) {
    for (sign, action) in [
        (icon::USERS_THREE, Action::OpenTeam),
        (icon::GEAR_SIX, Action::OpenSettings),
        (icon::QUESTION, Action::ToggleShortcuts),
    ] {
        let name = text.get(action.label_id());
        let button = if names == WayNames::Shown && action != Action::ToggleShortcuts {
            button_ui(ui, theme, ButtonKind::Quiet, Some(sign), &name)
        } else {
            icon_button_ui(ui, theme, sign, &name)
        };
        if button.clicked() {
            actions.push(action);
        }
    }
}

/// A bar at the bottom for what comes next, under what fills the rest; over a column it begins where the column does.
pub fn with_footer_ui<C>(
    ui: &mut Ui,
    theme: &Theme,
    column: Option<PageWidth>,
    context: &mut C,
    contents: impl FnOnce(&mut Ui, &mut C),
    footer: impl FnOnce(&mut Ui, &mut C),
) {
    let s = theme.measures.spacing;
    above_and_below_ui(ui, "footer", context, contents, |ui, context| {
        let edge = ui.max_rect().x_range();
        let side = column.map_or(s.roomy, |width| column_side(ui, theme, width));
        let frame = Frame::new()
            .fill(theme.colors.surface)
            .inner_margin(Margin::symmetric(0, s.tight as i8));
        let bar = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.add_space(side);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width() - s.roomy);
                    ui.horizontal_wrapped(|ui| footer(ui, context));
                });
            });
        });
        let line = Stroke::new(1.0, theme.colors.outline);
        ui.painter().hline(edge, bar.response.rect.top(), line);
    });
}

/// How far from the left a centred column begins, in points.
fn column_side(ui: &Ui, theme: &Theme, width: PageWidth) -> f32 {
    let room = ui.available_width();
    let widest = font(ui, TypeSize::Body).size * width.ems();
    let edge = theme.measures.spacing.roomy;
    let width = (room - 2.0 * edge).min(widest);
    ((room - width) / 2.0).floor().max(edge)
}

/// A centred, scrolling column over the rest of the window.
pub fn column_ui(ui: &mut Ui, theme: &Theme, width: PageWidth, add: impl FnOnce(&mut Ui)) {
    let s = theme.measures.spacing;
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let side = column_side(ui, theme, width);
            let widest = font(ui, TypeSize::Body).size * width.ems();
            let width = (ui.available_width() - 2.0 * s.roomy).min(widest);
            let mut column = ui.available_rect_before_wrap();
            column.min.x += side;
            column.max.x = column.min.x + width;
            column.min.y += s.tight;
            ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = s.snug;
                add(ui);
                ui.add_space(s.wide);
            });
        });
}

/// The product's sign: two speech bubbles that overlap, as when somebody listens.
fn mark_ui(ui: &mut Ui, theme: &Theme) {
    let side = font(ui, TypeSize::Lead).size * 1.5;
    let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(side), egui::Sense::hover());
    let c = &theme.colors;
    let radius = side * 0.34;
    let left = rect.center() + egui::vec2(-side * 0.14, side * 0.04);
    let right = rect.center() + egui::vec2(side * 0.16, -side * 0.06);
    ui.painter().circle_filled(left, radius, c.accent);
    ui.painter().circle(
        right,
        radius * 0.82,
        c.focus,
        Stroke::new(side * 0.06, c.background),
    );
}
