//! Views for tests: a conversation about a fridge, in both languages.

mod channels;
mod conversation;
mod debrief;
mod home;
mod over;
mod team;

pub use channels::*;
pub use conversation::*;
pub use debrief::*;
pub use home::*;
pub use over::*;
pub use team::*;

use crate::text::{Language, Strings};
use crate::ui::face::{Age, Glasses, Hair, Look};
use crate::ui::kinds::Feelings;

/// Picks the text of a language.
pub struct Say(pub Language);

impl Say {
    pub fn strings(&self) -> Strings {
        Strings::new(self.0)
    }

    fn t(&self, english: &str, indonesian: &str) -> String {
        match self.0 {
            Language::English => english.to_owned(),
            Language::Indonesian => indonesian.to_owned(),
        }
    }
}

pub fn ratna() -> Look {
    Look {
        age: Age::Adult,
        hair: Hair::Headscarf,
        skin: 3,
        dress: 2,
        glasses: Glasses::Without,
        ..Look::default()
    }
}

/// Who waits in a scenario of the library, and how they feel.
fn person(id: &str) -> (Look, Feelings) {
    let feels = |anger, disappointment, worry| Feelings {
        anger,
        disappointment,
        worry,
        ..Feelings::default()
    };
    let look = |age, hair, skin, dress, glasses| Look {
        age,
        hair,
        skin,
        dress,
        glasses,
        ..Look::default()
    };
    match id {
        "missed-boiler" => (
            look(Age::Elder, Hair::Bald, 2, 8, Glasses::Without),
            feels(850, 400, 200),
        ),
        "wrong-company" => (
            look(Age::Young, Hair::Curly, 5, 3, Glasses::Without),
            feels(80, 80, 80),
        ),
        "charged-twice" => (
            look(Age::Adult, Hair::Long, 1, 6, Glasses::With),
            feels(150, 250, 720),
        ),
        "everyone-watching" => (
            look(Age::Young, Hair::Short, 4, 5, Glasses::With),
            feels(400, 520, 100),
        ),
        _ => (ratna(), feels(650, 550, 300)),
    }
}
