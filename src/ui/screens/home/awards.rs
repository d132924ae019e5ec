//! What one has shown: every award with its rule, how far one is with it, and the day on which it was earned.

use egui::{CornerRadius, Sense, Stroke, Ui, vec2};
use egui_phosphor::regular as icon;

use super::library::columns;
use super::view::AwardView;
use crate::text::Strings;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::row_ui;
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::prose::{
    Heading, heading_ui, note_ui, paragraph_ui, say_instead, words_ui,
};

/// Between two marks of progress, and how high they are, in points.
const MARK_GAP: f32 = 4.0;
const MARK_HEIGHT: f32 = 6.0;

pub(super) fn awards_ui(ui: &mut Ui, awards: &[AwardView], theme: &Theme, text: &Strings) {
    ui.add_space(theme.measures.spacing.tight);
    heading_ui(ui, theme, Heading::Section, &text.get("home-awards-title"));
    note_ui(ui, theme, &text.get("home-awards-note"));
    let gap = theme.measures.spacing.regular;
    let (count, width) = columns(ui, gap);
    for (place, row) in awards.chunks(count).enumerate() {
        let widths = vec![width; row.len()];
        row_ui(ui, ("awards", place), gap, &widths, |ui, place, spare| {
            award_ui(ui, &row[place], spare, theme, text);
        });
        ui.add_space(gap - ui.spacing().item_spacing.y);
    }
}

fn award_ui(ui: &mut Ui, award: &AwardView, spare: f32, theme: &Theme, text: &Strings) {
    let (c, s) = (&theme.colors, theme.measures.spacing);
    let sheet = match award.earned {
        Some(_) => Sheet::Good,
        None => Sheet::Plain,
    };
    card_ui(ui, theme, sheet, |ui| {
        ui.spacing_mut().item_spacing.y = s.tight;
        let name = text.word("home-award", award.kind.kebab());
        let sign = match award.earned {
            Some(_) => icon::SEAL_CHECK,
            None => icon::MEDAL,
        };
        let heading = heading_ui(ui, theme, Heading::Item, &format!("{sign}  {name}"));
        say_instead(ui, &heading, &name);
        let rule = text.get(&format!("home-award-{}-rule", award.kind.kebab()));
        paragraph_ui(ui, theme, TypeSize::Body, &rule);
        ui.add_space(spare + s.hair);
        marks_ui(ui, award, theme);
        let (words, words_font, ink) = match &award.earned {
            Some(date) => {
                let words = text.format("home-award-earned", &[("date", date.into())]);
                (words, bold(ui, TypeSize::Small), c.good_ink)
            }
            None => {
                let args = [("done", award.done.into()), ("of", award.of.into())];
                let words = text.format("home-award-progress", &args);
                (words, font(ui, TypeSize::Small), c.muted)
            }
        };
        words_ui(ui, words_font, ink, &words);
    });
}

/// A mark for each step, full if it was made. A picture of the words below it.
fn marks_ui(ui: &mut Ui, award: &AwardView, theme: &Theme) {
    let c = &theme.colors;
    let size = vec2(ui.available_width(), MARK_HEIGHT);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let count = award.of as f32;
    let width = (rect.width() - MARK_GAP * (count - 1.0)) / count;
    for step in 0..award.of {
        let left = rect.left() + (width + MARK_GAP) * step as f32;
        let at = egui::Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, MARK_HEIGHT));
        let corner = CornerRadius::same(3);
        if step < award.done {
            ui.painter().rect_filled(at, corner, c.good_ink);
        } else {
            let edge = Stroke::new(1.0, c.outline_strong);
            ui.painter()
                .rect_stroke(at, corner, edge, egui::StrokeKind::Inside);
        }
    }
}
