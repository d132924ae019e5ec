//! Words: headings with their level, and paragraphs no wider than the eye likes.

use egui::accesskit::{Live, Role};
use egui::{Align, Color32, FontId, Label, Response, RichText, Ui, Vec2};

use crate::ui::theme::{Theme, TypeSize, bold, font};

/// Characters in a line of running text, at most.
const LINE_CHARS_MAX: f32 = 70.0;
/// The mean width of a character of Noto Sans, in parts of the type size.
const CHAR_WIDTH: f32 = 0.52;

/// From this width on, in parts of the body type size, dialogue is set larger.
const ROOMY_EMS: f32 = 46.0;

/// How deep a heading lies; 1 is the screen's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    Screen,
    Section,
    Item,
}

/// The width of 70 characters, or what is there if that is less.
pub fn prose_width(ui: &Ui, size: TypeSize) -> f32 {
    line_width(ui, size).min(ui.available_width())
}

/// The width of 70 characters.
pub fn line_width(ui: &Ui, size: TypeSize) -> f32 {
    font(ui, size).size * CHAR_WIDTH * LINE_CHARS_MAX
}

/// The size of what people say: larger where there is room for it.
pub fn dialogue_size(ui: &Ui) -> TypeSize {
    let ems = ui.available_width() / font(ui, TypeSize::Body).size;
    if ems >= ROOMY_EMS {
        TypeSize::Lead
    } else {
        TypeSize::Body
    }
}

/// A heading, announced as one.
pub fn heading_ui(ui: &mut Ui, theme: &Theme, heading: Heading, words: &str) -> Response {
    let (size, level) = match heading {
        Heading::Screen => (TypeSize::Display, 1),
        Heading::Section => (TypeSize::Title, 2),
        Heading::Item => (TypeSize::Lead, 3),
    };
    let id = bold(ui, size);
    let response = words_ui(ui, id, theme.colors.ink, words);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(words);
        node.clear_value();
    });
    response
}

/// Running text in the ink colour.
pub fn paragraph_ui(ui: &mut Ui, theme: &Theme, size: TypeSize, words: &str) -> Response {
    let id = font(ui, size);
    let width = prose_width(ui, size);
    bounded_ui(ui, width, |ui| words_ui(ui, id, theme.colors.ink, words))
}

/// Running text that may be overlooked.
pub fn note_ui(ui: &mut Ui, theme: &Theme, words: &str) -> Response {
    let id = font(ui, TypeSize::Small);
    let width = prose_width(ui, TypeSize::Small);
    bounded_ui(ui, width, |ui| words_ui(ui, id, theme.colors.muted, words))
}

/// Words in any font and colour, wrapped at the width that is there.
pub fn words_ui(ui: &mut Ui, font: FontId, color: Color32, words: &str) -> Response {
    ui.add(Label::new(RichText::new(words).font(font).color(color)).wrap())
}

/// Words that stay on one line: in a row that wraps they go to the next line as a whole.
pub fn phrase_ui(ui: &mut Ui, font: FontId, color: Color32, words: &str) -> Response {
    ui.add(Label::new(RichText::new(words).font(font).color(color)).extend())
}

/// Makes a label say other words than it shows: without an icon, or with the name of who speaks.
pub fn say_instead(ui: &Ui, response: &Response, words: &str) {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| match node.role() {
            Role::Label => node.set_value(words),
            _ => node.set_label(words),
        });
}

/// Marks a response as a place whose changes are read out when the reader is idle.
pub fn announce(ui: &Ui, response: &Response) {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}

fn bounded_ui(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> Response) -> Response {
    ui.allocate_ui_with_layout(
        Vec2::new(width, 0.0),
        egui::Layout::top_down(Align::Min),
        |ui| {
            ui.set_max_width(width);
            add(ui)
        },
    )
    .inner
}
