//! A rail with one mark for each turn and a handle on the turn that is shown.

use egui::accesskit::{self, ActionData};
use egui::{Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::focus::focus_ring_ui;
use super::handle::{self, HEIGHT};
use crate::ui::theme::Theme;

const MARK: f32 = 3.5;

/// What a reader may ask of the handle.
const STEP_ON: accesskit::Action = accesskit::Action::Increment;
const STEP_BACK: accesskit::Action = accesskit::Action::Decrement;
const GO_TO: accesskit::Action = accesskit::Action::SetValue;

/// Shows the rail; a click, a drag, an arrow key or a screen reader returns another turn.
pub fn scrub_ui(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    turn: usize,
    turns: usize,
) -> Option<usize> {
    let c = &theme.colors;
    let last = turns.saturating_sub(1);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), (turn + 1) as f64, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(1.0);
        node.set_max_numeric_value(turns as f64);
        node.set_numeric_value_step(1.0);
        for action in [STEP_ON, STEP_BACK, GO_TO] {
            node.add_action(action);
        }
    });
    let rail = handle::rail_in(rect);
    let x_of = |turn: usize| rail.left() + rail.width() * turn as f32 / last.max(1) as f32;
    let y = rect.center().y;
    let painter = ui.painter();
    painter.hline(rail.x_range(), y, Stroke::new(3.0, c.outline));
    painter.hline(rail.left()..=x_of(turn), y, Stroke::new(3.0, c.accent_ink));
    for place in 0..turns {
        let color = if place <= turn {
            c.accent_ink
        } else {
            c.outline_strong
        };
        painter.circle_filled(pos2(x_of(place), y), MARK, color);
    }
    handle::paint(ui, theme, &response, pos2(x_of(turn), y));
    focus_ring_ui(ui, theme, &response, theme.measures.radii.small);
    handle::moved_to(ui, &response, rail, turn, last)
        .or_else(|| by_reader(ui, &response, turn, last))
        .filter(|to| *to != turn)
}

fn by_reader(ui: &Ui, response: &Response, turn: usize, last: usize) -> Option<usize> {
    ui.input(|input| {
        let set = input
            .accesskit_action_requests(response.id, GO_TO)
            .filter_map(|request| match request.data {
                // Turns are counted from one for people.
                Some(ActionData::NumericValue(value)) => Some((value.max(1.0) - 1.0) as usize),
                _ => None,
            })
            .last();
        let on = input.num_accesskit_action_requests(response.id, STEP_ON);
        let back = input.num_accesskit_action_requests(response.id, STEP_BACK);
        match (set, on + back) {
            (Some(to), _) => Some(to.min(last)),
            (None, 0) => None,
            (None, _) => Some((turn + on).saturating_sub(back).min(last)),
        }
    })
}
