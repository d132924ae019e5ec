//! What stands before the nodes: what it is about, what the trainee knows, who the customer is.

use super::Writer;
use crate::paper::document::{Block, Note, Said, SaidBy, Span};
use crate::scenario::{Axis, FeelingChannel};

/// The most difficult of the scale of the format.
const DIFFICULTY_MAX: u8 = 5;

impl Writer<'_> {
    pub(super) fn head(&self) -> Vec<Block> {
        let scenario = self.map.scenario;
        let text = self.text;
        let mut blocks = vec![Block::Heading {
            level: 1,
            anchor: None,
            words: vec![Span::quoted(&scenario.title)],
        }];
        blocks.push(Block::Paragraph(vec![Span::plain(
            text.get("script-intro"),
        )]));
        blocks.push(self.heading(2, None, "script-about"));
        let titled = |label: &str, words: &String| {
            Note::new(text.get(label), vec![Span::quoted(words)]).with_id(self.ids.get(words))
        };
        let word = |kind: &str, which: &str| {
            Note::new(text.get(kind), vec![Span::plain(text.word(kind, which))])
        };
        let level = [
            ("number", scenario.difficulty.into()),
            ("count", DIFFICULTY_MAX.into()),
        ];
        let difficulty = format!(
            "{}: {}",
            text.format("place-of", &level),
            text.word("difficulty", &scenario.difficulty.to_string())
        );
        blocks.push(Block::Notes(vec![
            titled("script-name", &scenario.title),
            titled("script-summary", &scenario.summary),
            Note::new(
                text.get("script-id"),
                vec![Span::Id(scenario.id.value.to_string())],
            ),
            word("channel", scenario.channel.kebab()),
            word("phase", scenario.phase.kebab()),
            Note::new(
                text.get("script-sector"),
                vec![Span::quoted(&scenario.sector)],
            ),
            word("complaint", scenario.complaint.kebab()),
            word("fault", scenario.fault.kebab()),
            Note::new(text.get("difficulty"), vec![Span::plain(difficulty)]),
            self.weights(),
        ]));
        blocks.push(self.heading(2, None, "briefing-title"));
        blocks.push(Block::Notes(vec![
            titled("briefing-role", &scenario.briefing.role),
            titled("briefing-ticket", &scenario.briefing.ticket),
        ]));
        if !scenario.briefing.look_up.is_empty() {
            blocks.push(self.heading(3, None, "briefing-look-up"));
        }
        for card in &scenario.briefing.look_up {
            blocks.push(Block::Said(Said {
                id: self.ids.get(&card.title),
                who: text.get("script-card"),
                by: SaidBy::Anybody,
                words: vec![Span::quoted(&card.title)],
                notes: vec![
                    Note::new(text.get("script-card-body"), vec![Span::quoted(&card.body)])
                        .with_id(self.ids.get(&card.body)),
                ],
            }));
        }
        self.people(&mut blocks);
        blocks
    }

    fn weights(&self) -> Note {
        let text = self.text;
        let weights = self.map.scenario.composite.by_axis();
        let parts = Axis::ALL
            .iter()
            .zip(weights)
            .map(|(axis, weight)| format!("{} {weight}", text.word("axis", axis.kebab())));
        let mut words = parts.collect::<Vec<_>>().join(", ");
        let mandatory = &self.map.scenario.mandatory;
        if !mandatory.is_empty() {
            let stages = mandatory
                .iter()
                .map(|stage| text.word("stage", stage.kebab()));
            let stages = [("stages", stages.collect::<Vec<_>>().join(", ").into())];
            words = format!("{words}. {}", text.format("script-mandatory", &stages));
        }
        Note::new(text.get("script-weights"), vec![Span::plain(words)])
    }

    /// The customer, what they feel before the first word, and who else speaks.
    fn people(&self, blocks: &mut Vec<Block>) {
        let text = self.text;
        let scenario = self.map.scenario;
        let customer = &scenario.customer;
        blocks.push(self.heading(2, None, "script-people"));
        let persona = customer.persona.kebab();
        let feels = [
            (FeelingChannel::Anger, customer.feels.anger),
            (
                FeelingChannel::Disappointment,
                customer.feels.disappointment,
            ),
            (FeelingChannel::Worry, customer.feels.worry),
        ];
        let feels = feels.map(|(channel, strength)| {
            let strength = text.number(strength.into());
            format!("{} {strength}", text.word("feeling", channel.kebab()))
        });
        let notes = vec![
            Note::new(
                text.get("briefing-customer"),
                vec![Span::quoted(&customer.name)],
            )
            .with_id(self.ids.get(&customer.name)),
            Note::new(
                text.get("script-persona"),
                vec![Span::plain(format!(
                    "{}. {}.",
                    text.word("persona", persona),
                    text.word("persona-about", persona)
                ))],
            ),
            Note::new(
                text.get("script-feels"),
                vec![Span::plain(feels.join(", "))],
            ),
        ];
        blocks.push(Block::Notes(notes));
        for colleague in &scenario.cast {
            let mut notes = Vec::new();
            if !colleague.department.is_empty() {
                let department = vec![Span::quoted(&colleague.department)];
                let id = self.ids.get(&colleague.department);
                notes.push(Note::new(text.get("script-department"), department).with_id(id));
            }
            blocks.push(Block::Said(Said {
                id: self.ids.get(&colleague.name),
                who: text.get("script-colleague"),
                by: SaidBy::Anybody,
                words: vec![Span::quoted(&colleague.name)],
                notes,
            }));
        }
    }
}
