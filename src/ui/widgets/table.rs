//! A table whose cells wrap: widths in parts of what there is, rows as high as their longest cell.

use egui::accesskit::Role;
use egui::{Align, Layout, Stroke, Ui, UiBuilder, vec2};

use super::prose::{phrase_ui, words_ui};
use crate::ui::theme::{Theme, TypeSize, bold, font};

/// A column: its heading and its share of the width.
#[derive(Clone, Debug)]
pub struct Column {
    pub heading: String,
    pub share: f32,
    pub align: Align,
}

/// The least room for one share, in parts of the small type size; below it, rows become stacks.
const SHARE_EMS_MIN: f32 = 3.9;

/// Columns with at least this share hold sentences.
const SENTENCE_SHARE: f32 = 5.0;

/// Shows a table; `cell` paints one cell of one row. Where there is too little room, each row is a stack of
/// headings with their cells.
pub fn table_ui(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    columns: &[Column],
    rows: usize,
    mut cell: impl FnMut(&mut Ui, usize, usize),
) {
    let shares: f32 = columns.iter().map(|column| column.share).sum();
    let narrow = ui.available_width() < shares * SHARE_EMS_MIN * font(ui, TypeSize::Small).size;
    let table = ui.scope(|ui| {
        if narrow {
            for row in 0..rows {
                rule_ui(ui, theme);
                ui.add_space(theme.measures.spacing.tight);
                stack_ui(ui, theme, columns, |ui, column| cell(ui, row, column));
            }
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        row_ui(ui, theme, columns, Role::ColumnHeader, |ui, column| {
            let heading_font = bold(ui, TypeSize::Small);
            words_ui(
                ui,
                heading_font,
                theme.colors.muted,
                &columns[column].heading,
            );
        });
        for row in 0..rows {
            rule_ui(ui, theme);
            row_ui(ui, theme, columns, Role::Cell, |ui, column| {
                cell(ui, row, column);
            });
        }
    });
    ui.ctx().accesskit_node_builder(table.response.id, |node| {
        node.set_role(Role::Table);
        node.set_label(name);
    });
}

fn stack_ui(ui: &mut Ui, theme: &Theme, columns: &[Column], mut cell: impl FnMut(&mut Ui, usize)) {
    let row = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = theme.measures.spacing.hair;
        for (place, column) in columns.iter().enumerate() {
            let mut with_heading = |ui: &mut Ui| {
                if !column.heading.is_empty() {
                    let heading_font = bold(ui, TypeSize::Small);
                    phrase_ui(ui, heading_font, theme.colors.muted, &column.heading);
                }
                cell(ui, place);
            };
            // Whole sentences stand under their heading, single words beside it.
            let inner = if column.share >= SENTENCE_SHARE {
                ui.vertical(|ui| with_heading(ui))
            } else {
                ui.horizontal_wrapped(|ui| with_heading(ui))
            };
            ui.ctx()
                .accesskit_node_builder(inner.response.id, |node| node.set_role(Role::Cell));
        }
    });
    ui.ctx()
        .accesskit_node_builder(row.response.id, |node| node.set_role(Role::Row));
}

fn row_ui(
    ui: &mut Ui,
    theme: &Theme,
    columns: &[Column],
    role: Role,
    mut cell: impl FnMut(&mut Ui, usize),
) {
    let s = theme.measures.spacing;
    let gap = s.snug;
    let shares: f32 = columns.iter().map(|column| column.share).sum();
    let room = ui.available_width() - gap * (columns.len().saturating_sub(1)) as f32;
    let row = ui.scope(|ui| {
        let top = ui.cursor().top() + s.tight;
        let left = ui.cursor().left();
        let mut x = left;
        let mut bottom = top;
        for (place, column) in columns.iter().enumerate() {
            let width = room * column.share / shares;
            let rect = egui::Rect::from_min_size(egui::pos2(x, top), vec2(width, 0.0));
            let builder = UiBuilder::new()
                .max_rect(rect)
                .layout(Layout::top_down(column.align));
            let inner = ui.scope_builder(builder, |ui| {
                ui.set_width(width);
                cell(ui, place);
            });
            ui.ctx()
                .accesskit_node_builder(inner.response.id, |node| node.set_role(role));
            bottom = f32::max(bottom, inner.response.rect.bottom());
            x += width + gap;
        }
        let used = egui::Rect::from_min_max(
            egui::pos2(left, top),
            egui::pos2(left + room, bottom + s.tight),
        );
        ui.advance_cursor_after_rect(used);
    });
    ui.ctx()
        .accesskit_node_builder(row.response.id, |node| node.set_role(Role::Row));
}

fn rule_ui(ui: &mut Ui, theme: &Theme) {
    let rect = ui.available_rect_before_wrap();
    ui.painter().hline(
        rect.x_range(),
        rect.top(),
        Stroke::new(1.0, theme.colors.outline),
    );
}
