//! The conversation: somebody in front of me, their words, and what I could say. Each channel is a room of its own.

mod audience;
mod call;
mod captions;
mod chat;
mod counter;
mod desk;
mod letter;
mod letters;
mod pause;
mod room;
mod scene;
mod table;
mod talk;
mod thread;
mod time;

pub use captions::CaptionView;

use egui::{Key, Modifiers, Ui};

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::{Channel, Utterance};
use crate::ui::screens::briefing::LookUpCard;
use crate::ui::theme::Theme;
use crate::ui::widgets::frames::changes_in;
use crate::ui::widgets::page::{global_keys, ground_ui, keys_are_free, pressed};
use crate::ui::widgets::portrait::Portrait;
use room::Room;

/// What the conversation shows. There is no score in it: what the customer does is the feedback.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversationView {
    pub title: String,
    pub channel: Channel,
    pub place: Place,
    pub customer: Portrait,
    /// What was written down before it began.
    pub ticket: String,
    /// How many others wait in the shop, 0…4; seen only across a counter.
    pub waiting: u8,
    /// How long the conversation has lasted, in ms; pauses do not count.
    pub lasted_ms: u64,
    /// What has been said in full, oldest first.
    pub transcript: Vec<Said>,
    /// What is being said.
    pub current: Option<CurrentLine>,
    /// For how long, in ms, no more words come out; `None`: until the trainee acts.
    pub words_keep_ms: Option<u64>,
    /// The sentences on the table, in the order of their keys, at most five; empty while somebody speaks.
    pub choices: Vec<Choice>,
    /// The time that runs until silence is an answer, where it does.
    pub time_left: Option<TimeLeft>,
    pub look_up: Vec<LookUpCard>,
    pub progress: Progress,
    /// What there is to hear, where somebody wants it in words.
    pub caption: Option<CaptionView>,
}

/// Something that was said in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub utterance: Utterance,
    /// How far into the conversation, as a clock shows it: `1:05`.
    pub after: String,
}

/// A line that is appearing.
#[derive(Clone, Debug, PartialEq)]
pub struct CurrentLine {
    pub utterance: Utterance,
    /// How many of its characters are out; 0 while a message is being typed.
    pub revealed_chars: usize,
}

/// Where the trainee is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    WithTheCustomer,
    /// The conversation is over, and something is to be written about it.
    AtMyDesk,
}

/// The time in which something can be said before saying nothing is an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeLeft {
    pub left_ms: u64,
    /// As a clock shows it: `0:23`.
    pub words: String,
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
    /// The letters that were answered are unfolded.
    pub history_open: bool,
    pub(in crate::ui) scrolled: talk::Scrolled,
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
    captions::captions_ui(ui, view.caption.as_ref(), theme);
    let room = Room { view, theme, text };
    let moves_in = match view.channel {
        _ if view.place == Place::AtMyDesk => desk::desk_ui(ui, room, local, actions),
        Channel::WalkIn => counter::counter_ui(ui, room, local, actions),
        Channel::Call => call::call_ui(ui, room, local, actions),
        Channel::Chat => chat::chat_ui(ui, room, local, actions),
        Channel::Email => letter::letter_ui(ui, room, local, actions),
        Channel::Social => thread::thread_ui(ui, room, local, actions),
    };
    if view.progress == Progress::Paused {
        pause::pause_ui(ui, view, theme, text, actions);
    } else {
        changes_in(ui, moves_in);
        changes_in(ui, view.words_keep_ms);
        changes_in(ui, time::changes_in_ms(room));
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
