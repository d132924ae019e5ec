//! Social: a post that everybody can read, what is written under it, and who reads along.

use egui::{Align, CornerRadius, Frame, Layout, Margin, Rect, Response, Stroke, Ui, vec2};
use egui_phosphor::regular as icon;

use super::audience::Audience;
use super::chat::{dots_keep_ms, typing_ui};
use super::counter::stage_width;
use super::room::{Room, column_in_ui, impression_ui, is_side_by_side, side_ui};
use super::talk::{Hangs, Newest, announce_line, silence_ui, talk_ui};
use super::{ConversationLocal, scene};
use crate::ui::action::Action;
use crate::ui::kinds::{Speaker, Utterance};
use crate::ui::theme::{TypeSize, bold, font};
use crate::ui::widgets::avatar::avatar_ui;
use crate::ui::widgets::bubble::{Weight, bubble_ui, line_ui, speaker_name};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::prose::{dialogue_size, phrase_ui, say_instead, words_ui};
use crate::ui::widgets::tag::tag_ui;

/// How far in an answer to an answer stands, in parts of the body type size.
const INDENT_EMS: f32 = 2.0;
/// The share of the wall that the people in front of it take.
const CROWD_SHARE: f32 = 0.3;

/// The room; returns for how long, in ms, it stays as it is.
pub(super) fn thread_ui(
    ui: &mut Ui,
    room: Room<'_>,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
) -> Option<u64> {
    let thread = Thread::of(room);
    if is_side_by_side(ui) {
        let width = stage_width(ui, room.theme);
        side_ui(ui, room.theme, width, |ui, rect| {
            wall_ui(ui, room, &thread, rect);
        });
        talk_ui(ui, room, local, actions, Hangs::AboveTheTable, |ui, _| {
            silence_ui(ui, room);
            comments_ui(ui, room, &thread)
        });
    } else {
        talk_ui(ui, room, local, actions, Hangs::AboveTheTable, |ui, _| {
            post_ui(ui, room, &thread);
            comments_ui(ui, room, &thread)
        });
    }
    dots_keep_ms(room)
}

/// What is written in public, in its order.
struct Thread<'a> {
    /// What the customer wrote before anybody else did.
    post: Vec<&'a Utterance>,
    comments: Vec<Comment<'a>>,
    /// Who is typing.
    typing: Option<&'a Speaker>,
    /// How often we have answered.
    replies: u32,
}

/// What one person wrote without anybody in between.
struct Comment<'a> {
    by: &'a Speaker,
    lines: Vec<&'a Utterance>,
    /// 0: to the post; 1: to an answer of ours.
    depth: u8,
}

impl<'a> Thread<'a> {
    fn of(room: Room<'a>) -> Thread<'a> {
        let view = room.view;
        let mut thread = Thread {
            post: Vec::new(),
            comments: Vec::new(),
            typing: None,
            replies: 0,
        };
        for said in &view.transcript {
            thread.add(&said.utterance);
        }
        if let Some(line) = &view.current {
            match line.revealed_chars {
                0 if line.utterance.speaker != Speaker::Desk => {
                    thread.typing = Some(&line.utterance.speaker);
                }
                _ => thread.add(&line.utterance),
            }
        }
        thread
    }

    fn add(&mut self, utterance: &'a Utterance) {
        let mut comments = self.comments.iter();
        let only_notes = comments.all(|comment| *comment.by == Speaker::Desk);
        if only_notes && matches!(utterance.speaker, Speaker::Customer { .. }) {
            self.post.push(utterance);
            return;
        }
        let depth = match utterance.speaker {
            Speaker::Trainee => {
                self.replies += 1;
                0
            }
            _ => u8::from(self.replies > 0),
        };
        match self.comments.last_mut() {
            Some(last) if *last.by == utterance.speaker && last.depth == depth => {
                last.lines.push(utterance);
            }
            _ => self.comments.push(Comment {
                by: &utterance.speaker,
                lines: vec![utterance],
                depth,
            }),
        }
    }
}

/// The post, and the people in front of it.
fn wall_ui(ui: &mut Ui, room: Room<'_>, thread: &Thread<'_>, rect: Rect) {
    let theme = room.theme;
    let s = theme.measures.spacing;
    let corner = CornerRadius::same(theme.measures.radii.large as u8);
    let audience = Audience::of(room.view.customer.feelings, thread.replies);
    scene::paint_crowd(ui, theme, audience, rect, corner);
    let crowd = rect.height() * CROWD_SHARE;
    let upper = Rect::from_min_max(rect.min, rect.max - vec2(0.0, crowd));
    column_in_ui(ui, upper, s.regular, |ui| post_ui(ui, room, thread));
}

fn post_ui(ui: &mut Ui, room: Room<'_>, thread: &Thread<'_>) {
    let Room { view, theme, text } = room;
    let s = theme.measures.spacing;
    let c = &theme.colors;
    card_ui(ui, theme, Sheet::Plain, |ui| {
        ui.spacing_mut().item_spacing.y = s.tight;
        ui.horizontal(|ui| {
            avatar_ui(ui, theme, TypeSize::Body, &room.customer());
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                words_ui(ui, bold(ui, TypeSize::Body), c.ink, &view.customer.name);
                impression_ui(ui, room);
            });
        });
        for part in &thread.post {
            let size = dialogue_size(ui);
            let words = line_ui(ui, theme, text, part, size);
            if thread.comments.is_empty() {
                announce_line(ui, room, part, &words);
            }
        }
        audience_ui(ui, room, thread.replies);
    });
}

/// Who reads along, in numbers and words. It is scenery: nothing of it is scored.
fn audience_ui(ui: &mut Ui, room: Room<'_>, replies: u32) {
    let Room { view, theme, text } = room;
    let c = &theme.colors;
    let audience = Audience::of(view.customer.feelings, replies);
    let edge = Stroke::new(1.0, c.outline);
    let top = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), top, edge);
    ui.add_space(theme.measures.spacing.tight);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        for (sign, id, count, ink) in [
            (icon::EYE, "conversation-reading", audience.reading, c.muted),
            (
                icon::SMILEY_ANGRY,
                "conversation-reading-upset",
                audience.upset,
                c.critical_ink,
            ),
            (
                icon::THUMBS_UP,
                "conversation-reading-pleased",
                audience.pleased,
                c.good_ink,
            ),
        ] {
            if count == 0 {
                continue;
            }
            let told = text.format(id, &[("count", count.into())]);
            let small = font(ui, TypeSize::Small);
            let shown = phrase_ui(ui, small, ink, &format!("{sign} {told}"));
            say_instead(ui, &shown, &told);
        }
    });
}

/// What is written under the post; answers to us stand in a little.
fn comments_ui(ui: &mut Ui, room: Room<'_>, thread: &Thread<'_>) -> Newest {
    let Room { theme, text, .. } = room;
    ui.spacing_mut().item_spacing.y = theme.measures.spacing.tight;
    let mut newest = Newest {
        top: ui.cursor().top(),
    };
    let is_mine = |comment: &Comment<'_>| *comment.by == Speaker::Trainee;
    let news = thread
        .comments
        .iter()
        .rposition(is_mine)
        .map_or(0, |mine| mine + 1);
    for (place, comment) in thread.comments.iter().enumerate() {
        newest.top = ui.cursor().top();
        if *comment.by == Speaker::Desk {
            for note in &comment.lines {
                let words = bubble_ui(ui, theme, text, note, None, Weight::Past);
                if place >= news {
                    announce_line(ui, room, note, &words);
                }
            }
            continue;
        }
        let words = comment_ui(ui, room, comment);
        if let (true, Some(line), Some(words)) = (place >= news, comment.lines.last(), words) {
            announce_line(ui, room, line, &words);
        }
    }
    if let Some(speaker) = thread.typing {
        typing_ui(ui, room, speaker);
    }
    newest
}

/// Returns the last of its lines.
fn comment_ui(ui: &mut Ui, room: Room<'_>, comment: &Comment<'_>) -> Option<Response> {
    let Room { theme, text, .. } = room;
    let c = &theme.colors;
    let indent = font(ui, TypeSize::Body).size * INDENT_EMS * f32::from(comment.depth);
    let fill = match comment.by {
        Speaker::Trainee => c.bubble_yours,
        Speaker::Customer { .. } => c.bubble_theirs,
        Speaker::Colleague { .. } | Speaker::Desk => c.surface,
    };
    let frame = Frame::new()
        .fill(fill)
        .corner_radius(CornerRadius::same(theme.measures.radii.medium as u8))
        .outer_margin(Margin {
            left: indent as i8,
            ..Margin::ZERO
        })
        .inner_margin(Margin::symmetric(12, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        author_ui(ui, room, comment.by);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            let mut last = None;
            for line in &comment.lines {
                last = Some(line_ui(ui, theme, text, line, TypeSize::Body));
            }
            last
        })
        .inner
    });
    if comment.depth > 0 {
        // The branch on which an answer hangs.
        let rect = shown.response.rect;
        let x = rect.left() - indent / 2.0;
        let stroke = Stroke::new(1.5, c.outline_strong);
        ui.painter().vline(x, rect.top()..=rect.center().y, stroke);
        ui.painter()
            .hline(x..=rect.left() - 3.0, rect.center().y, stroke);
    }
    shown.inner
}

/// Who wrote a comment; ours is marked as the house speaking.
fn author_ui(ui: &mut Ui, room: Room<'_>, speaker: &Speaker) {
    let Room { theme, text, .. } = room;
    let c = &theme.colors;
    ui.horizontal_wrapped(|ui| {
        let name = speaker_name(text, speaker);
        avatar_ui(ui, theme, TypeSize::Small, speaker);
        phrase_ui(ui, bold(ui, TypeSize::Small), c.ink, &name);
        let badge = match speaker {
            Speaker::Trainee => Some((icon::SEAL_CHECK, "conversation-official", c.surface)),
            Speaker::Customer { .. } => Some((icon::PEN_NIB, "conversation-author", c.surface)),
            Speaker::Colleague { .. } | Speaker::Desk => None,
        };
        if let Some((sign, id, fill)) = badge {
            tag_ui(ui, theme, fill, c.accent_ink, Some(sign), &text.get(id));
        }
    });
}
