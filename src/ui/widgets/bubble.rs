//! What somebody says: a bubble on their side, or a note on the desk.

use egui::{Align, Color32, CornerRadius, Frame, Layout, Margin, Response, Stroke, Ui, vec2};
use egui_phosphor::regular as icon;

use super::prose::words_ui;
use crate::text::Strings;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::{Theme, TypeSize, bold, font, italic};

/// How much a bubble stands out among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Past,
    /// Being said.
    Current,
    /// Where the cursor of a playback stands.
    Marked,
}

/// The first `revealed_chars` characters of what is said (`None`: all of it).
///
/// The bubble has its full size from the start, so that nothing jumps while the words appear.
pub fn bubble_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    utterance: &Utterance,
    revealed_chars: Option<usize>,
    weight: Weight,
) -> Response {
    match utterance.speaker {
        Speaker::Desk => desk_note_ui(ui, theme, text, utterance, revealed_chars, weight),
        Speaker::Trainee => side_ui(ui, Align::Max, |ui| {
            spoken_ui(ui, theme, text, utterance, revealed_chars, weight)
        }),
        Speaker::Customer { .. } | Speaker::Colleague { .. } => side_ui(ui, Align::Min, |ui| {
            spoken_ui(ui, theme, text, utterance, revealed_chars, weight)
        }),
    }
}

/// Who speaks, in words.
pub fn speaker_name(text: &Strings, speaker: &Speaker) -> String {
    match speaker {
        Speaker::Customer { name } => name.clone(),
        Speaker::Trainee => text.get("you"),
        Speaker::Colleague { name, department } => format!("{name} · {department}"),
        Speaker::Desk => text.get("conversation-desk"),
    }
}

fn side_ui(ui: &mut Ui, side: Align, add: impl FnOnce(&mut Ui) -> Response) -> Response {
    // Room on the far side shows at a glance who speaks.
    let width = (ui.available_width() * 0.86).min(font(ui, TypeSize::Lead).size * 36.0);
    ui.with_layout(Layout::top_down(side), |ui| {
        ui.set_max_width(ui.available_width());
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(side), add)
            .inner
    })
    .inner
}

fn spoken_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    utterance: &Utterance,
    revealed_chars: Option<usize>,
    weight: Weight,
) -> Response {
    let c = &theme.colors;
    let (fill, name_ink) = match utterance.speaker {
        Speaker::Trainee => (c.bubble_yours, c.accent_ink),
        Speaker::Colleague { .. } => (c.bubble_colleague, c.patience),
        Speaker::Customer { .. } | Speaker::Desk => (c.bubble_theirs, c.anger),
    };
    let radius = theme.measures.radii.large as u8;
    let corner = match utterance.speaker {
        Speaker::Trainee => CornerRadius {
            nw: radius,
            ne: radius,
            sw: radius,
            se: 4,
        },
        _ => CornerRadius {
            nw: radius,
            ne: radius,
            sw: 4,
            se: radius,
        },
    };
    let size = match weight {
        Weight::Current => TypeSize::Lead,
        Weight::Past | Weight::Marked => TypeSize::Body,
    };
    let edge = match weight {
        Weight::Marked => Stroke::new(2.0, c.focus),
        Weight::Past | Weight::Current => Stroke::NONE,
    };
    Frame::new()
        .fill(fill)
        .stroke(edge)
        .corner_radius(corner)
        .inner_margin(Margin::symmetric(14, 9))
        .show(ui, |ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let name = speaker_name(text, &utterance.speaker);
                let name_font = bold(ui, TypeSize::Small);
                words_ui(ui, name_font, name_ink, &name);
                let words = words_so_far_ui(ui, theme, size, &utterance.says, revealed_chars);
                if let Some(thinks) = &utterance.thinks {
                    thought_ui(ui, theme, text, thinks);
                }
                words
            })
            .inner
        })
        .inner
}

/// The words that are out; the rest is laid out but not seen.
fn words_so_far_ui(
    ui: &mut Ui,
    theme: &Theme,
    size: TypeSize,
    says: &str,
    revealed_chars: Option<usize>,
) -> Response {
    let format = |color| egui::TextFormat::simple(font(ui, size), color);
    let shown_bytes = revealed_chars
        .and_then(|chars| says.char_indices().nth(chars))
        .map_or(says.len(), |(byte, _)| byte);
    let (shown, hidden) = says.split_at(shown_bytes);
    let mut job = egui::text::LayoutJob::default();
    if !shown.is_empty() {
        job.append(shown, 0.0, format(theme.colors.ink));
    }
    if !hidden.is_empty() {
        job.append(hidden, 0.0, format(Color32::TRANSPARENT));
    }
    let response = ui.add(egui::Label::new(job).wrap());
    // A reader gets the sentence in one piece, whatever is painted so far.
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_value(says));
    response
}

fn thought_ui(ui: &mut Ui, theme: &Theme, text: &Strings, thinks: &str) {
    let thought_font = italic(ui, TypeSize::Small);
    let words = format!("{} {thinks}", icon::CLOUD);
    let response = words_ui(ui, thought_font, theme.colors.muted, &words);
    let name = format!("{}: {thinks}", text.get("conversation-thinks"));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_value(name));
}

/// Paperwork is on paper: ruled at its left edge, no bubble.
fn desk_note_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    utterance: &Utterance,
    revealed_chars: Option<usize>,
    weight: Weight,
) -> Response {
    let c = &theme.colors;
    let edge = match weight {
        Weight::Marked => Stroke::new(2.0, c.focus),
        Weight::Past | Weight::Current => Stroke::new(1.0, c.outline),
    };
    let inner = Frame::new()
        .fill(c.desk)
        .stroke(edge)
        .corner_radius(CornerRadius::same(3))
        .inner_margin(Margin {
            left: 20,
            right: 14,
            top: 10,
            bottom: 10,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            let name_font = bold(ui, TypeSize::Small);
            let name = format!("{} {}", icon::NOTE_PENCIL, text.get("conversation-desk"));
            words_ui(ui, name_font, c.warning_ink, &name);
            words_so_far_ui(ui, theme, TypeSize::Body, &utterance.says, revealed_chars)
        });
    let rect = inner.response.rect;
    let margin = rect.left() + 9.0;
    let rule = Stroke::new(2.0, c.warning_ink.gamma_multiply(0.5));
    ui.painter().vline(margin, rect.shrink(1.0).y_range(), rule);
    inner.inner
}
