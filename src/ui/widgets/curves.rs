//! The customer's feelings over the turns, as three curves that differ in dash, mark and name.

use egui::{Color32, Stroke, Ui};
use egui_plot::{Line, LineStyle, MarkerShape, Plot, PlotPoint, PlotPoints, Points, Text, VLine};

use super::prose::phrase_ui;
use crate::text::Strings;
use crate::ui::kinds::{Feeling, Feelings};
use crate::ui::theme::{Theme, TypeSize, bold};

const FEELING_MAX: f64 = 1000.0;
const MARK_RADIUS: f32 = 4.5;

/// The colour of a feeling; never its only sign.
pub fn feeling_color(theme: &Theme, feeling: Feeling) -> Color32 {
    match feeling {
        Feeling::Anger => theme.colors.anger,
        Feeling::Disappointment => theme.colors.disappointment,
        Feeling::Worry => theme.colors.worry,
    }
}

/// The mark of a feeling, for the words beside a curve.
pub fn feeling_sign(feeling: Feeling) -> &'static str {
    match feeling {
        Feeling::Anger => "▲",
        Feeling::Disappointment => "■",
        Feeling::Worry => "●",
    }
}

/// Paints the curves over the turns and a line where the cursor stands; returns a turn that was clicked.
pub fn curves_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    turns: &[Feelings],
    stages: &[(usize, String)],
    cursor: usize,
    height: f32,
) -> Option<usize> {
    let last = turns.len().saturating_sub(1);
    let c = &theme.colors;
    let label_font = bold(ui, TypeSize::Small);
    let painter = ui.painter().clone();
    let name_font = label_font.clone();
    let name_width = move |name: &str| {
        painter
            .layout_no_wrap(name.to_owned(), name_font.clone(), c.muted)
            .size()
            .x
            + 10.0
    };
    let label = |words: &str| egui::RichText::new(words).font(label_font.clone());
    let plot = Plot::new("feelings")
        .height(height)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .label_formatter(|_| None)
        .default_x_bounds(-0.3, last as f64 + 0.3)
        .default_y_bounds(-60.0, FEELING_MAX + 120.0);
    let response = plot.show(ui, |plot_ui| {
        plot_ui.set_plot_bounds_x(-0.3..=last as f64 + 0.3);
        plot_ui.set_plot_bounds_y(-60.0..=FEELING_MAX + 120.0);
        for level in [0.0, 500.0, FEELING_MAX] {
            plot_ui.hline(
                egui_plot::HLine::new("", level)
                    .stroke(Stroke::new(1.0, c.outline))
                    .allow_hover(false),
            );
        }
        for (place, (turn, name)) in stages.iter().enumerate() {
            let x = *turn as f64 - 0.3;
            let next = stages
                .get(place + 1)
                .map_or(last as f64 + 0.6, |(turn, _)| *turn as f64);
            let room = (next - *turn as f64) as f32 * plot_ui.transform().dpos_dvalue_x() as f32;
            plot_ui.vline(
                VLine::new("", x)
                    .stroke(Stroke::new(1.0, c.outline))
                    .allow_hover(false),
            );
            let at = PlotPoint::new(x + 0.05, FEELING_MAX + 60.0);
            // A name that does not fit would stand in its neighbour's; the stage is said beside the face too.
            if name_width(name) < room {
                let words = Text::new("", at, label(name)).color(c.muted);
                plot_ui.text(words.anchor(egui::Align2::LEFT_CENTER));
            }
        }
        plot_ui.vline(
            VLine::new("", cursor as f64)
                .stroke(Stroke::new(2.0, c.focus))
                .allow_hover(false),
        );
        for feeling in Feeling::ALL {
            let color = feeling_color(theme, feeling);
            let (style, shape) = match feeling {
                Feeling::Anger => (LineStyle::Solid, MarkerShape::Up),
                Feeling::Disappointment => (LineStyle::Dashed { length: 9.0 }, MarkerShape::Square),
                Feeling::Worry => (LineStyle::Dotted { spacing: 6.0 }, MarkerShape::Circle),
            };
            let points: Vec<[f64; 2]> = turns
                .iter()
                .enumerate()
                .map(|(turn, feelings)| [turn as f64, f64::from(feelings.of(feeling))])
                .collect();
            plot_ui.line(
                Line::new("", PlotPoints::from(points.clone()))
                    .color(color)
                    .width(2.2)
                    .style(style)
                    .allow_hover(false),
            );
            plot_ui.points(
                Points::new("", PlotPoints::from(points))
                    .color(color)
                    .shape(shape)
                    .radius(MARK_RADIUS)
                    .allow_hover(false),
            );
        }
        plot_ui.pointer_coordinate()
    });
    let name = curves_in_words(text, turns, cursor);
    ui.ctx()
        .accesskit_node_builder(response.response.id, |node| {
            node.set_role(egui::accesskit::Role::Image);
            node.set_label(name);
        });
    let clicked = response
        .response
        .clicked()
        .then_some(response.inner)
        .flatten();
    clicked.map(|point| (point.x.round().max(0.0) as usize).min(last))
}

/// The names of the three curves with their marks and their values at the cursor.
pub fn legend_ui(ui: &mut Ui, theme: &Theme, text: &Strings, feelings: Feelings) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.measures.spacing.regular;
        for feeling in Feeling::ALL {
            let words = format!(
                "{} {} {}",
                feeling_sign(feeling),
                text.get(feeling.text_id()),
                in_hundred(feelings.of(feeling))
            );
            let words_font = bold(ui, TypeSize::Small);
            phrase_ui(ui, words_font, feeling_color(theme, feeling), &words);
        }
    });
}

/// People read feelings from 0 to 100; the model counts to 1000.
pub fn in_hundred(feeling: u16) -> u16 {
    (feeling + 5) / 10
}

fn curves_in_words(text: &Strings, turns: &[Feelings], cursor: usize) -> String {
    let Some(feelings) = turns.get(cursor) else {
        return text.get("debrief-curves-hint");
    };
    let values: Vec<String> = Feeling::ALL
        .iter()
        .map(|feeling| {
            text.format(
                "debrief-curve-point",
                &[
                    ("feeling", text.get(feeling.text_id()).into()),
                    ("turn", (cursor + 1).into()),
                    ("value", in_hundred(feelings.of(*feeling)).into()),
                ],
            )
        })
        .collect();
    values.join(". ")
}
