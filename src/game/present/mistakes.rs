//! What keeps a scenario from being played.

use crate::game::shelf::Shelf;
use crate::text::Strings;
use crate::ui::mistakes::{MistakeView, MistakesView};

/// `None` where nothing keeps the scenario called `id`.
pub(in crate::game) fn mistakes(id: &str, shelf: &Shelf, text: &Strings) -> Option<MistakesView> {
    let left_out = shelf.left_out().iter().find(|scenario| scenario.id == id)?;
    let place = match &left_out.place {
        Some(place) => place.display().to_string(),
        None => id.to_owned(),
    };
    let mistakes = left_out.mistakes.iter();
    Some(MistakesView {
        about: text.format("mistakes-about", &[("scenario", id.into())]),
        mistakes: mistakes
            .map(|mistake| MistakeView {
                code: mistake.code.to_owned(),
                message: in_quotes(&mistake.message),
                place: mistake.place.clone(),
                line: mistake.line.clone(),
                help: mistake.help.iter().map(|help| in_quotes(help)).collect(),
            })
            .collect(),
        command: text.format("mistakes-command", &[("place", (&place).into())]),
    })
}

/// Names between backquotes, as the terminal shows them, between quotation marks, as the window does.
fn in_quotes(message: &str) -> String {
    let mut marks = ['“', '”'].into_iter().cycle();
    let quoted = message.chars().map(|letter| match letter {
        '`' => marks.next().unwrap_or(letter),
        _ => letter,
    });
    quoted.collect()
}
