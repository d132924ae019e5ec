//! The ledger: every missing point and the choice it went with; with the score they make 100.

use egui::{Align, Ui};

use super::view::AxisScore;
use crate::text::{Arg, Strings};
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::prose::{note_ui, words_ui};
use crate::ui::widgets::table::{Column, table_ui};

/// A score that was not clamped leaves 0…100 points.
const FULL_TENTHS: i64 = 1_000;

pub(super) fn ledger_ui(ui: &mut Ui, axis: &AxisScore, score: u8, theme: &Theme, text: &Strings) {
    let title_font = bold(ui, TypeSize::Body);
    words_ui(
        ui,
        title_font,
        theme.colors.ink,
        &text.get("debrief-ledger"),
    );
    if axis.ledger.is_empty() && axis.forfeits.is_empty() {
        note_ui(ui, theme, &text.get("debrief-ledger-empty"));
        return;
    }
    if !axis.ledger.is_empty() {
        let columns = [
            column(text.get("debrief-ledger-turn"), 1.2, Align::Min),
            column(text.get("debrief-ledger-stage"), 2.4, Align::Min),
            column(text.get("debrief-ledger-words"), 7.4, Align::Min),
            column(text.get("debrief-ledger-cost"), 1.4, Align::Max),
        ];
        let name = text.get("debrief-ledger");
        table_ui(
            ui,
            theme,
            &name,
            &columns,
            axis.ledger.len(),
            |ui, row, column| {
                let entry = &axis.ledger[row];
                let cell_font = font(ui, TypeSize::Body);
                let words = match column {
                    0 => text.number((entry.turn + 1) as i64),
                    1 => text.get(entry.stage.text_id()),
                    2 => entry.said.clone(),
                    _ => text.one_decimal(entry.cost_tenths),
                };
                words_ui(ui, cell_font, theme.colors.ink, &words);
                if column == 2 && entry.detour {
                    note_ui(ui, theme, &text.get("debrief-detour"));
                }
            },
        );
    }
    forfeits_ui(ui, axis, theme, text);
    let total = text.format(
        "debrief-ledger-total",
        &[
            ("total", Arg::Tenths(axis.lost_tenths)),
            ("score", score.into()),
        ],
    );
    let total_font = bold(ui, TypeSize::Body);
    words_ui(ui, total_font, theme.colors.ink, &total);
    if axis.lost_tenths > FULL_TENTHS {
        note_ui(ui, theme, &text.get("debrief-ledger-clamped"));
    }
}

/// Points that went with the end of the conversation are no choice of the ledger's: listed apart.
fn forfeits_ui(ui: &mut Ui, axis: &AxisScore, theme: &Theme, text: &Strings) {
    if axis.forfeits.is_empty() {
        return;
    }
    let title_font = bold(ui, TypeSize::Small);
    words_ui(
        ui,
        title_font,
        theme.colors.muted,
        &text.get("debrief-forfeits"),
    );
    for forfeit in &axis.forfeits {
        let words = text.format(
            "debrief-forfeit",
            &[
                ("stage", text.get(forfeit.stage.text_id()).into()),
                ("points", Arg::Tenths(forfeit.cost_tenths)),
            ],
        );
        let words_font = font(ui, TypeSize::Body);
        words_ui(ui, words_font, theme.colors.ink, &words);
    }
}

fn column(heading: String, share: f32, align: Align) -> Column {
    Column {
        heading,
        share,
        align,
    }
}
