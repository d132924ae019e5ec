//! What has been said so far, and the line that is being said.

use egui::style::ScrollAnimation;
use egui::{Align, Response, ScrollArea, Ui};

use super::{ConversationLocal, ConversationView};
use crate::text::Strings;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::Theme;
use crate::ui::widgets::bubble::{Weight, bubble_ui, speaker_name};
use crate::ui::widgets::prose::{announce, note_ui, say_instead};

pub(super) fn transcript_ui(
    ui: &mut Ui,
    view: &ConversationView,
    local: &mut ConversationLocal,
    theme: &Theme,
    text: &Strings,
) {
    let s = theme.measures.spacing;
    let said = view.transcript.len() + usize::from(view.current.is_some());
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .stick_to_bottom(true)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = s.snug;
            // What was said last stands next to what can be answered.
            let room = ui.available_height();
            ui.add_space((room - local.words_height).max(0.0));
            let top = ui.cursor().top();
            if said == 0 {
                note_ui(ui, theme, &text.get("conversation-transcript-empty"));
            }
            let last = view.transcript.len().wrapping_sub(1);
            // Where words do not crawl, several lines come at once: all of them are news.
            let news = view
                .transcript
                .iter()
                .rposition(|utterance| utterance.speaker == Speaker::Trainee)
                .map_or(0, |reply| reply + 1);
            for (place, utterance) in view.transcript.iter().enumerate() {
                let weight = if view.current.is_none() && place == last {
                    Weight::Current
                } else {
                    Weight::Past
                };
                let words = bubble_ui(ui, theme, text, utterance, None, weight);
                if place >= news {
                    announce_line(ui, text, utterance, &words);
                }
            }
            if let Some(current) = &view.current {
                let revealed = Some(current.revealed_chars);
                let words = bubble_ui(
                    ui,
                    theme,
                    text,
                    &current.utterance,
                    revealed,
                    Weight::Current,
                );
                announce_line(ui, text, &current.utterance, &words);
            }
            ui.add_space(s.tight);
            let height = ui.cursor().top() - top;
            let settled = (height - local.words_height).abs() <= 0.5;
            if !settled {
                local.words_height = height;
                ui.ctx()
                    .request_discard("the transcript has another height");
            }
            if said != local.seen || (room - local.seen_in).abs() > 0.5 {
                // A movement would be cut short by the next line, or by the sentences on the table.
                let at_once = ScrollAnimation::none();
                ui.scroll_to_cursor_animation(Some(Align::BOTTOM), at_once);
                if settled {
                    (local.seen, local.seen_in) = (said, room);
                }
            }
        });
}

/// A new line is read out with the name of who says it.
fn announce_line(ui: &Ui, text: &Strings, utterance: &Utterance, words: &Response) {
    let name = speaker_name(text, &utterance.speaker);
    let id = match utterance.speaker {
        Speaker::Desk => "conversation-desk-says",
        Speaker::Customer { .. } | Speaker::Colleague { .. } | Speaker::Trainee => {
            "conversation-says"
        }
    };
    let said = text.format(
        id,
        &[("name", name.into()), ("text", (&utterance.says).into())],
    );
    say_instead(ui, words, &said);
    announce(ui, words);
}
