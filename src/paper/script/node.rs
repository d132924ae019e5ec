//! One node: where it comes from, what is said there, and how it goes on.

use super::{Writer, anchor};
use crate::insight::map::Way;
use crate::paper::document::{Block, Note, Said, SaidBy, Span};
use crate::paper::words::{Room, condition_in_words};
use crate::scenario::{Ending, Line, NodeBody, Outcome, Speaker};

impl Writer<'_> {
    pub(super) fn node(&self, blocks: &mut Vec<Block>, position: usize) {
        let place = &self.map.places[position];
        let node = place.node;
        let mut words = vec![Span::plain(node.id.value.as_str())];
        if !place.reached {
            let lost = self.text.get("map-unreachable");
            words.push(Span::plain(format!(" ({lost})")));
        }
        blocks.push(Block::Heading {
            level: 3,
            anchor: Some(anchor(&node.id.value)),
            words,
        });
        let mut notes = vec![Note::new(
            self.text.get("script-kind"),
            vec![Span::plain(self.kind(position))],
        )];
        notes.extend(self.came_from(position));
        blocks.push(Block::Notes(notes));
        for line in &node.lines {
            blocks.push(Block::Said(self.line(line)));
        }
        match &node.body {
            NodeBody::Decision(decision) => {
                blocks.push(self.heading(4, None, "script-replies"));
                for choice in &decision.choices {
                    blocks.push(Block::Said(self.reply(position, choice)));
                }
                if let Some(silence) = &decision.silence {
                    blocks.push(Block::Said(self.silence(position, silence)));
                }
            }
            NodeBody::Beat(_) => {
                let goes: Vec<&Way<'_>> = self.map.ways_from(position).iter().collect();
                blocks.push(Block::Notes(vec![self.goes_to(&goes)]));
            }
            NodeBody::Ending(ending) => blocks.push(Block::Notes(self.ending(ending))),
        }
    }

    /// "Decision, stage Listen, weight 2, step 3 of the best way".
    fn kind(&self, position: usize) -> String {
        let text = self.text;
        let place = &self.map.places[position];
        let mut parts = Vec::new();
        match &place.node.body {
            NodeBody::Decision(decision) => {
                parts.push(text.get("map-decision"));
                parts.push(text.word("stage", decision.stage.kebab()));
                let weight = [("weight", decision.weight.into())];
                parts.push(text.format("script-weight", &weight));
            }
            NodeBody::Beat(beat) => {
                parts.push(text.get("map-beat"));
                parts.push(text.word("stage", beat.stage.kebab()));
            }
            NodeBody::Ending(_) => parts.push(text.get("script-ending")),
        }
        if place.is_start {
            parts.push(text.get("script-start"));
        }
        if let Some(step) = place.par_step {
            parts.push(text.format("script-step", &[("step", step.into())]));
        }
        parts.join(", ")
    }

    /// The nodes that lead here, with the replies that do.
    fn came_from(&self, position: usize) -> Option<Note> {
        let mut words = Vec::new();
        let ways = self.map.ways.iter().filter(|way| way.to == position);
        let mut last = None;
        for way in ways {
            if last == Some(way.from) {
                continue;
            }
            last = Some(way.from);
            if !words.is_empty() {
                words.push(Span::plain(", "));
            }
            words.push(self.link(way.from));
        }
        (!words.is_empty()).then(|| Note::new(self.text.get("script-from"), words))
    }

    fn line(&self, line: &Line) -> Said {
        let text = self.text;
        let mut notes = Vec::new();
        if let Some(when) = &line.when {
            notes.push(Note::new(
                text.get("script-only-if"),
                vec![Span::plain(condition_in_words(text, when, Room::Wide))],
            ));
        }
        for variant in line.says.variants.iter().skip(1) {
            let words = vec![Span::quoted(variant)];
            notes.push(Note::new(text.get("script-or"), words).with_id(self.ids.get(variant)));
        }
        if let Some(thinks) = &line.thinks {
            let words = vec![Span::quoted(thinks)];
            notes.push(Note::new(text.get("script-thinks"), words).with_id(self.ids.get(thinks)));
        }
        let says = line.says.variants.first();
        Said {
            id: says.and_then(|says| self.ids.get(says)),
            who: self.speaker(&line.by),
            by: SaidBy::Anybody,
            words: says.map(Span::quoted).into_iter().collect(),
            notes,
        }
    }

    fn speaker(&self, speaker: &Speaker) -> String {
        let scenario = self.map.scenario;
        match speaker {
            Speaker::Customer => scenario.customer.name.clone(),
            Speaker::Desk => self.text.get("script-desk"),
            Speaker::Colleague(id) => {
                let colleague = scenario.cast.iter().find(|one| one.id.value == id.value);
                match colleague {
                    Some(one) if one.department.is_empty() => one.name.clone(),
                    Some(one) => format!("{} ({})", one.name, one.department),
                    None => id.value.to_string(),
                }
            }
        }
    }

    fn ending(&self, ending: &Ending) -> Vec<Note> {
        let text = self.text;
        let word = |kind: &str, which: &str| {
            Note::new(text.get(kind), vec![Span::plain(text.word(kind, which))])
        };
        let mut notes = vec![
            word("outcome", ending.outcome.kebab()),
            word("tells", ending.tells.kebab()),
        ];
        if ending.outcome != Outcome::Success || ending.loss > 0 {
            let loss = self.hundredths(i64::from(ending.loss));
            notes.push(Note::new(text.get("script-loss"), vec![Span::plain(loss)]));
        }
        if !ending.afterwards.is_empty() {
            let words = vec![Span::quoted(&ending.afterwards)];
            let note = Note::new(text.get("terminal-afterwards"), words);
            notes.push(note.with_id(self.ids.get(&ending.afterwards)));
        }
        notes
    }
}
