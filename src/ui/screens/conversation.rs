//! The conversation: somebody in front of me, their words, and what I could say.

mod captions;
mod pause;
mod scene;
mod stage;
mod table;
mod words;

pub use captions::CaptionView;

use egui::{Frame, Key, Margin, Modifiers, Ui};

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::{Channel, Utterance};
use crate::ui::screens::briefing::LookUpCard;
use crate::ui::theme::Theme;
use crate::ui::widgets::arrange::above_and_below_ui;
use crate::ui::widgets::frames::changes_in;
use crate::ui::widgets::page::{global_keys, ground_ui, keys_are_free, pressed};
use crate::ui::widgets::portrait::Portrait;

/// What the conversation shows. There is no score in it: the face is the feedback.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversationView {
    pub title: String,
    pub channel: Channel,
    pub customer: Portrait,
    /// What has been said in full, oldest first.
    pub transcript: Vec<Utterance>,
    /// What is being said.
    pub current: Option<CurrentLine>,
    /// For how long, in ms, no more words come out; `None`: until the trainee acts.
    pub words_keep_ms: Option<u64>,
    /// The sentences on the table, in the order of their keys, at most five; empty while somebody speaks.
    pub choices: Vec<Choice>,
    pub look_up: Vec<LookUpCard>,
    pub progress: Progress,
    /// What there is to hear, where somebody wants it in words.
    pub caption: Option<CaptionView>,
}

/// A line that is appearing.
#[derive(Clone, Debug, PartialEq)]
pub struct CurrentLine {
    pub utterance: Utterance,
    /// How many of its characters are out.
    pub revealed_chars: usize,
}

/// One sentence that the trainee could say.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub id: String,
    pub says: String,
}

/// Where the conversation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    Running,
    Paused,
    /// It is over; the debrief of this session is next.
    Ended {
        session: String,
    },
}

/// What the conversation remembers between frames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConversationLocal {
    /// The cards lie open beside the words.
    pub cards_open: bool,
    /// How much had been said when the transcript was last scrolled to its end.
    pub(in crate::ui) seen: usize,
    /// How much room the transcript had then: the sentences on the table take some away.
    pub(in crate::ui) seen_in: f32,
    /// How high the transcript was when it was last laid out.
    pub(in crate::ui) words_height: f32,
}

const CHOICE_KEYS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// Shows the conversation.
pub fn conversation_ui(
    ui: &mut Ui,
    view: &ConversationView,
    local: &mut ConversationLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    ground_ui(ui, theme);
    global_keys(ui, actions);
    if view.progress != Progress::Paused && keys_are_free(ui) {
        conversation_keys(ui, view, local, actions);
    }
    table::bar_ui(ui, view, local, theme, text, actions);
    if local.cards_open && !view.look_up.is_empty() {
        table::cards_ui(ui, view, theme, text);
    }
    stage::stage_ui(ui, view, theme, text);
    let s = theme.measures.spacing;
    let margin = Margin {
        left: s.roomy as i8,
        right: s.regular as i8,
        top: 0,
        bottom: 0,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        above_and_below_ui(
            ui,
            "words-and-table",
            &mut (local, &mut *actions),
            |ui, (local, _)| words::transcript_ui(ui, view, local, theme, text),
            |ui, (_, actions)| table::table_ui(ui, view, theme, text, actions),
        );
    });
    if view.progress == Progress::Paused {
        pause::pause_ui(ui, theme, text, actions);
    } else {
        changes_in(ui, view.customer.keeps_ms(theme));
        changes_in(ui, view.words_keep_ms);
        changes_in(ui, captions::keeps_ms(view.caption.as_ref()));
    }
}

/// `1…5` say a sentence, Space shows the line, L the cards, Escape pauses.
fn conversation_keys(
    ui: &Ui,
    view: &ConversationView,
    local: &mut ConversationLocal,
    actions: &mut Vec<Action>,
) {
    for (choice, key) in view.choices.iter().zip(CHOICE_KEYS) {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            actions.push(Action::Choose {
                choice: choice.id.clone(),
            });
        }
    }
    if view.current.is_some() && pressed(ui, &Action::ShowLine) {
        actions.push(Action::ShowLine);
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::L)) {
        local.cards_open = !local.cards_open;
    }
    if let Progress::Running = view.progress
        && pressed(ui, &Action::Pause)
    {
        actions.push(Action::Pause);
    }
}
