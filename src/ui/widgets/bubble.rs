//! What somebody says: a bubble on their side, or a note on the desk.

use egui::{Align, Color32, CornerRadius, Frame, Layout, Margin, Response, Stroke, Ui, vec2};
use egui_phosphor::regular as icon;

use super::prose::{dialogue_size, prose_width, say_instead, words_ui};
use crate::text::Strings;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::{Theme, TypeSize, bold, font, italic};

/// The widest bubble: in parts of its type size, and of the room there is.
const WIDEST_EMS: f32 = 38.0;
const WIDEST_SHARE: f32 = 0.86;

/// How much a bubble stands out among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Past,
    /// Being said.
    Current,
    /// Where the cursor of a playback stands.
    Marked,
}

/// How a bubble is shown.
#[derive(Clone, Copy)]
struct Manner {
    revealed_chars: Option<usize>,
    weight: Weight,
    size: TypeSize,
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
    // What is past is smaller than what is said now.
    let size = match weight {
        Weight::Current => dialogue_size(ui),
        Weight::Past | Weight::Marked => TypeSize::Body,
    };
    let manner = Manner {
        revealed_chars,
        weight,
        size,
    };
    let side = match utterance.speaker {
        Speaker::Desk => return desk_note_ui(ui, theme, text, utterance, manner),
        Speaker::Trainee => Align::Max,
        Speaker::Customer { .. } | Speaker::Colleague { .. } => Align::Min,
    };
    // Room on the far side shows at a glance who speaks.
    let widest = font(ui, size).size * WIDEST_EMS;
    let width = (ui.available_width() * WIDEST_SHARE).min(widest);
    ui.with_layout(Layout::top_down(side), |ui| {
        let bubble = vec2(width, 0.0);
        ui.allocate_ui_with_layout(bubble, Layout::top_down(side), |ui| {
            spoken_ui(ui, theme, text, utterance, manner)
        })
        .inner
    })
    .inner
}

/// A line in full, with the thought behind it, for words that have a place of their own.
pub fn line_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    utterance: &Utterance,
    size: TypeSize,
) -> Response {
    let manner = Manner {
        revealed_chars: None,
        weight: Weight::Past,
        size,
    };
    let words = words_so_far_ui(ui, theme, &utterance.says, manner);
    if let Some(thinks) = &utterance.thinks {
        thought_ui(ui, theme, text, thinks);
    }
    words
}

/// Who speaks, in words.
pub fn speaker_name(text: &Strings, speaker: &Speaker) -> String {
    match speaker {
        Speaker::Customer { name } => name.clone(),
        Speaker::Trainee => text.get("you"),
        Speaker::Colleague { name, department } if department.is_empty() => name.clone(),
        Speaker::Colleague { name, department } => format!("{name} · {department}"),
        Speaker::Desk => text.get("conversation-desk"),
    }
}

fn spoken_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    utterance: &Utterance,
    manner: Manner,
) -> Response {
    let c = &theme.colors;
    let (fill, name_ink) = match utterance.speaker {
        Speaker::Trainee => (c.bubble_yours, c.accent_ink),
        Speaker::Colleague { .. } => (c.bubble_colleague, c.patience),
        Speaker::Customer { .. } | Speaker::Desk => (c.bubble_theirs, c.warning_ink),
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
    let edge = match manner.weight {
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
                let words = words_so_far_ui(ui, theme, &utterance.says, manner);
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
fn words_so_far_ui(ui: &mut Ui, theme: &Theme, says: &str, manner: Manner) -> Response {
    let format = |color| egui::TextFormat::simple(font(ui, manner.size), color);
    let shown_bytes = manner
        .revealed_chars
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
    let width = prose_width(ui, manner.size);
    let line = ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(egui::Label::new(job).wrap())
    });
    let response = line.inner;
    // A reader gets the sentence in one piece, whatever is painted so far.
    say_instead(ui, &response, says);
    response
}

fn thought_ui(ui: &mut Ui, theme: &Theme, text: &Strings, thinks: &str) {
    let thought_font = italic(ui, TypeSize::Small);
    let words = format!("{} {thinks}", icon::CLOUD);
    let response = words_ui(ui, thought_font, theme.colors.muted, &words);
    let name = format!("{}: {thinks}", text.get("conversation-thinks"));
    say_instead(ui, &response, &name);
}

/// Paperwork is on paper: ruled at its left edge, no bubble.
fn desk_note_ui(
    ui: &mut Ui,
    theme: &Theme,
    text: &Strings,
    utterance: &Utterance,
    manner: Manner,
) -> Response {
    let c = &theme.colors;
    let edge = match manner.weight {
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
            let name = text.get("conversation-desk");
            let shown = format!("{} {name}", icon::NOTE_PENCIL);
            let label = words_ui(ui, name_font, c.muted, &shown);
            say_instead(ui, &label, &name);
            words_so_far_ui(ui, theme, &utterance.says, manner)
        });
    let rect = inner.response.rect;
    let margin = rect.left() + 9.0;
    let rule = Stroke::new(2.0, c.warning_ink.gamma_multiply(0.5));
    ui.painter().vline(margin, rect.shrink(1.0).y_range(), rule);
    inner.inner
}
