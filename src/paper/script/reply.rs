//! A reply with everything its author decided: what it is worth, why, what it does, and where it leads.

use super::Writer;
use crate::insight::map::{By, Taken, Way};
use crate::paper::document::{Note, Said, SaidBy, Span};
use crate::paper::words::{Room, condition_in_words, hundredths, signed_hundredths};
use crate::scenario::{Axis, Choice, Effects, Element, Key, Name, Silence, Spanned};
use crate::text::Strings;

impl Writer<'_> {
    pub(super) fn reply(&self, position: usize, choice: &Choice) -> Said {
        let text = self.text;
        let ways: Vec<&Way<'_>> = self
            .map
            .ways_from(position)
            .iter()
            .filter(|way| matches!(way.by, By::Choice(of) if std::ptr::eq(of, choice)))
            .collect();
        let mut notes = Vec::new();
        if ways.iter().any(|way| way.on_par) {
            notes.push(Note::new(
                text.get("script-par"),
                vec![Span::plain(text.get("script-par-text"))],
            ));
        }
        if ways.iter().all(|way| !way.reached) && self.map.places[position].reached {
            notes.push(Note::new(
                text.get("script-attention"),
                vec![Span::plain(text.get("script-never-offered"))],
            ));
        }
        if let Some(when) = &choice.when {
            notes.push(Note::new(
                text.get("script-offered-if"),
                vec![Span::plain(condition_in_words(text, when, Room::Wide))],
            ));
        }
        notes.push(self.key(Some(choice.key)));
        notes.extend(self.moves(&choice.moves));
        if !choice.why.is_empty() {
            let words = vec![Span::quoted(&choice.why)];
            let note = Note::new(text.get("script-why"), words);
            notes.push(note.with_id(self.ids.get(&choice.why)));
        }
        if let Some(critical) = choice.critical {
            let what = text.word("critical", critical.kebab());
            notes.push(Note::new(text.get("critical"), vec![Span::Strong(what)]));
        }
        notes.extend(self.effects(&choice.effects));
        if choice.costs > 0 {
            let hours = [("hours", choice.costs.into())];
            notes.push(Note::new(
                text.get("script-costs"),
                vec![Span::plain(text.format("script-hours", &hours))],
            ));
        }
        notes.extend(self.standards(&choice.standards));
        notes.push(self.goes_to(&ways));
        Said {
            id: self.ids.get(&choice.says),
            who: text.get("you"),
            by: SaidBy::Trainee,
            words: vec![Span::quoted(&choice.says)],
            notes,
        }
    }

    pub(super) fn silence(&self, position: usize, silence: &Silence) -> Said {
        let text = self.text;
        let ways = self.map.ways_from(position).iter();
        let ways: Vec<&Way<'_>> = ways
            .filter(|way| matches!(way.by, By::Silence(_)))
            .collect();
        let mut notes = vec![self.key(silence.key)];
        notes.extend(self.moves(&silence.moves));
        if let Some(why) = &silence.why {
            let note = Note::new(text.get("script-why"), vec![Span::quoted(why)]);
            notes.push(note.with_id(self.ids.get(why)));
        }
        notes.extend(self.effects(&silence.effects));
        notes.push(self.goes_to(&ways));
        let seconds = [("seconds", silence.after_s.into())];
        Said {
            id: None,
            who: text.get("you"),
            by: SaidBy::Trainee,
            words: vec![Span::plain(text.format("script-silence", &seconds))],
            notes,
        }
    }

    /// "Empathy +2, exemplary; patience −1, weak".
    fn key(&self, key: Option<Key>) -> Note {
        let text = self.text;
        let words = match key {
            None => text.get("script-silence-not-scored"),
            Some(key) => {
                let parts = Axis::ALL.iter().zip(key.by_axis()).map(|(axis, points)| {
                    let axis = text.word("axis", axis.kebab());
                    match points {
                        None => format!("{axis} –"),
                        Some(points) => {
                            let level = level(text, points);
                            let points = signed_hundredths(text, points.into());
                            format!("{axis} {points} ({level})")
                        }
                    }
                });
                parts.collect::<Vec<_>>().join(", ")
            }
        };
        Note::new(text.get("script-worth"), vec![Span::plain(words)])
    }

    fn moves(&self, names: &[Spanned<Name>]) -> Option<Note> {
        let language = self.text.language().code();
        let names = names.iter().map(|name| match self.moves.get(name) {
            Some(known) => known.name.in_language(language),
            None => name.value.as_str(),
        });
        let names: Vec<&str> = names.collect();
        let words = vec![Span::plain(names.join("; "))];
        (!names.is_empty()).then(|| Note::new(self.text.get("script-moves"), words))
    }

    fn standards(&self, codes: &[Spanned<Name>]) -> Option<Note> {
        let language = self.text.language().code();
        let named = codes.iter().map(|code| {
            let element = Element::from_code(code).and_then(|element| self.moves.element(element));
            match element {
                Some(name) => format!("{} {}", code.value, name.in_language(language)),
                None => code.value.to_string(),
            }
        });
        let named: Vec<String> = named.collect();
        let words = vec![Span::plain(named.join("; "))];
        (!named.is_empty()).then(|| Note::new(self.text.get("script-standards"), words))
    }

    /// What a reply changes, besides where it leads.
    fn effects(&self, effects: &Effects) -> Vec<Note> {
        let text = self.text;
        let mut notes = Vec::new();
        for (label, names) in [
            ("script-sets", &effects.sets),
            ("script-clears", &effects.clears),
            ("script-promises", &effects.promises),
            ("script-breaks", &effects.breaks),
        ] {
            if names.is_empty() {
                continue;
            }
            let mut words = Vec::new();
            for name in names {
                if !words.is_empty() {
                    words.push(Span::plain(", "));
                }
                words.push(Span::Id(name.value.to_string()));
            }
            notes.push(Note::new(text.get(label), words));
        }
        for (label, strength) in [
            ("script-progress", effects.progress),
            ("script-informs", effects.informs),
        ] {
            if strength != 0 {
                let words = vec![Span::plain(text.signed(strength.into()))];
                notes.push(Note::new(text.get(label), words));
            }
        }
        if effects.effort > 0 {
            let words = vec![Span::plain(text.number(effects.effort.into()))];
            notes.push(Note::new(text.get("script-effort"), words));
        }
        notes
    }

    pub(super) fn goes_to(&self, ways: &[&Way<'_>]) -> Note {
        let text = self.text;
        let mut words = Vec::new();
        for way in ways {
            if !words.is_empty() {
                words.push(Span::plain("; "));
            }
            match way.taken {
                Taken::Always => {}
                Taken::If(when) => {
                    let what = condition_in_words(text, when, Room::Wide);
                    let what = [("what", what.into())];
                    words.push(Span::plain(format!("{}: ", text.format("map-if", &what))));
                }
                Taken::Otherwise => {
                    words.push(Span::plain(format!("{}: ", text.get("map-otherwise"))));
                }
            }
            words.push(self.link(way.to));
        }
        Note::new(text.get("script-goes-to"), words)
    }

    pub(super) fn hundredths(&self, amount: i64) -> String {
        hundredths(self.text, amount)
    }
}

/// The words for −2 … +2.
const LEVELS: [&str; 5] = ["harmful", "weak", "neutral", "sound", "exemplary"];

/// "sound", or "between neutral and sound".
fn level(text: &Strings, points: i16) -> String {
    let word = |level: i16| {
        let level = usize::try_from(level + 2).unwrap_or(0);
        text.word("key-level", LEVELS[level.min(LEVELS.len() - 1)])
    };
    let low = points.div_euclid(100);
    match points.rem_euclid(100) {
        0 => word(low),
        _ => {
            let args = [("low", word(low).into()), ("high", word(low + 1).into())];
            text.format("key-level-between", &args)
        }
    }
}
