//! Every text of a scenario with the id it has in a translation file: the one place that knows these ids.

use super::model::{Choice, Line, NodeBody, Scenario};
use crate::base::text_range::ByteRange;

/// One text that a translation must have.
pub struct TextSlot<'a> {
    /// Message id, such as `opening-name-it`.
    pub message: &'a str,
    /// Attribute of the message, such as `why`; `None` for its value.
    pub attribute: Option<&'a str>,
    pub text: &'a mut String,
    /// A place near the text in the source file.
    pub near: ByteRange,
}

/// Calls `visit` for every text of `scenario`, in the order of the format's documentation.
pub fn each_text(scenario: &mut Scenario, visit: &mut dyn FnMut(TextSlot<'_>)) {
    let mut slots = Slots { visit };
    let near = scenario.id.range;
    slots.value("title", &mut scenario.title, near);
    slots.value("summary", &mut scenario.summary, near);
    slots.value("briefing-role", &mut scenario.briefing.role, near);
    slots.value("briefing-ticket", &mut scenario.briefing.ticket, near);
    for card in &mut scenario.briefing.look_up {
        let message = format!("card-{}", card.id.value);
        slots.value(&message, &mut card.title, card.id.range);
        slots.attribute(&message, "body", &mut card.body, card.id.range);
    }
    slots.value("customer-name", &mut scenario.customer.name, near);
    for colleague in &mut scenario.cast {
        let message = format!("cast-{}", colleague.id.value);
        slots.value(&message, &mut colleague.name, colleague.id.range);
        slots.attribute(
            &message,
            "department",
            &mut colleague.department,
            colleague.id.range,
        );
    }
    for node in &mut scenario.nodes {
        let id = &node.id.value;
        for line in &mut node.lines {
            slots.line(&format!("{id}-{}", line.id.value), line);
        }
        match &mut node.body {
            NodeBody::Decision(decision) => {
                for choice in &mut decision.choices {
                    slots.choice(&format!("{id}-{}", choice.id.value), choice);
                }
                if let Some(silence) = &mut decision.silence
                    && let Some(why) = &mut silence.why
                {
                    slots.attribute(&format!("{id}-silence"), "why", why, node.id.range);
                }
            }
            NodeBody::Ending(ending) => {
                slots.value(
                    &format!("{id}-afterwards"),
                    &mut ending.afterwards,
                    node.id.range,
                );
            }
            NodeBody::Beat(_) => {}
        }
    }
}

struct Slots<'v> {
    visit: &'v mut dyn FnMut(TextSlot<'_>),
}

impl Slots<'_> {
    fn value(&mut self, message: &str, text: &mut String, near: ByteRange) {
        self.slot(message, None, text, near);
    }

    fn attribute(&mut self, message: &str, attribute: &str, text: &mut String, near: ByteRange) {
        self.slot(message, Some(attribute), text, near);
    }

    /// What the source leaves out (an ending without `afterwards`) needs no translation.
    fn slot(&mut self, message: &str, attribute: Option<&str>, text: &mut String, near: ByteRange) {
        if !text.is_empty() {
            (self.visit)(TextSlot {
                message,
                attribute,
                text,
                near,
            });
        }
    }

    fn line(&mut self, message: &str, line: &mut Line) {
        let near = line.id.range;
        for (position, variant) in line.says.variants.iter_mut().enumerate() {
            match position {
                0 => self.value(message, variant, near),
                _ => self.attribute(message, &format!("or-{}", position + 1), variant, near),
            }
        }
        if let Some(thinks) = &mut line.thinks {
            self.attribute(message, "thinks", thinks, near);
        }
    }

    fn choice(&mut self, message: &str, choice: &mut Choice) {
        self.value(message, &mut choice.says, choice.id.range);
        self.attribute(message, "why", &mut choice.why, choice.id.range);
    }
}
