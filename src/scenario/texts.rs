//! Every text of a scenario with the id it has in a translation file: the one place that knows these ids.

use super::model::{NodeBody, Scenario};
use crate::base::text_range::ByteRange;
use std::fmt;

/// Where a text belongs that a translation must have.
#[derive(Clone, Copy, Debug)]
pub struct TextId<'a> {
    /// Message id, such as `opening-name-it`.
    pub message: &'a str,
    /// Attribute of the message, such as `why`; `None` for its value.
    pub attribute: Option<&'a str>,
    /// A place near the text in the source file.
    pub near: ByteRange,
}

/// As people write it: `opening-name-it`, or `opening-name-it.why`.
impl fmt::Display for TextId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)?;
        match self.attribute {
            Some(attribute) => write!(f, ".{attribute}"),
            None => Ok(()),
        }
    }
}

/// One way through a scenario, to read its texts or to change them: which it is decides only how everything is borrowed.
macro_rules! walk {
    ($scenario:ident, $visit:ident $(, $mutable:tt)?) => {{
        let mut slots = Slots {
            visit: $visit,
            message: String::new(),
        };
        let near = $scenario.id.range;
        slots.of(&["title"], near).value(&$($mutable)? $scenario.title);
        slots.of(&["summary"], near).value(&$($mutable)? $scenario.summary);
        slots.of(&["briefing-role"], near).value(&$($mutable)? $scenario.briefing.role);
        slots.of(&["briefing-ticket"], near).value(&$($mutable)? $scenario.briefing.ticket);
        for card in &$($mutable)? $scenario.briefing.look_up {
            let mut slot = slots.of(&["card-", &card.id.value], card.id.range);
            slot.value(&$($mutable)? card.title);
            slot.attribute("body", &$($mutable)? card.body);
        }
        slots.of(&["customer-name"], near).value(&$($mutable)? $scenario.customer.name);
        for colleague in &$($mutable)? $scenario.cast {
            let mut slot = slots.of(&["cast-", &colleague.id.value], colleague.id.range);
            slot.value(&$($mutable)? colleague.name);
            slot.attribute("department", &$($mutable)? colleague.department);
        }
        for node in &$($mutable)? $scenario.nodes {
            let id = node.id.value.as_str();
            for line in &$($mutable)? node.lines {
                let mut slot = slots.of(&[id, "-", &line.id.value], line.id.range);
                for (position, variant) in (&$($mutable)? line.says.variants).into_iter().enumerate() {
                    match position {
                        0 => slot.value(variant),
                        _ => slot.attribute(&format!("or-{}", position + 1), variant),
                    }
                }
                if let Some(thinks) = &$($mutable)? line.thinks {
                    slot.attribute("thinks", thinks);
                }
            }
            match &$($mutable)? node.body {
                NodeBody::Decision(decision) => {
                    for choice in &$($mutable)? decision.choices {
                        let mut slot = slots.of(&[id, "-", &choice.id.value], choice.id.range);
                        slot.value(&$($mutable)? choice.says);
                        slot.attribute("why", &$($mutable)? choice.why);
                    }
                    if let Some(silence) = &$($mutable)? decision.silence
                        && let Some(why) = &$($mutable)? silence.why
                    {
                        slots.of(&[id, "-silence"], node.id.range).attribute("why", why);
                    }
                }
                NodeBody::Ending(ending) => {
                    slots.of(&[id, "-afterwards"], node.id.range).value(&$($mutable)? ending.afterwards);
                }
                NodeBody::Beat(_) => {}
            }
        }
    }};
}

/// Calls `visit` for every text of `scenario`, in the order of the format's documentation.
pub fn each_text<'s>(scenario: &'s Scenario, visit: &mut dyn FnMut(TextId<'_>, &'s String)) {
    walk!(scenario, visit);
}

/// Like [`each_text`], for texts that are to be replaced.
pub fn each_text_mut<'s>(
    scenario: &'s mut Scenario,
    visit: &mut dyn FnMut(TextId<'_>, &'s mut String),
) {
    walk!(scenario, visit, mut);
}

struct Slots<'v, T> {
    visit: &'v mut dyn FnMut(TextId<'_>, T),
    /// Scratch for the message's id.
    message: String,
}

/// The texts of one message.
struct Slot<'m, T> {
    visit: &'m mut dyn FnMut(TextId<'_>, T),
    message: &'m str,
    near: ByteRange,
}

impl<T: AsRef<str>> Slots<'_, T> {
    /// The slot of the message whose id is made of these parts.
    fn of(&mut self, message: &[&str], near: ByteRange) -> Slot<'_, T> {
        self.message.clear();
        self.message.extend(message.iter().copied());
        Slot {
            visit: &mut *self.visit,
            message: &self.message,
            near,
        }
    }
}

impl<T: AsRef<str>> Slot<'_, T> {
    fn value(&mut self, text: T) {
        self.visit(None, text);
    }

    fn attribute(&mut self, attribute: &str, text: T) {
        self.visit(Some(attribute), text);
    }

    /// What the source leaves out (an ending without `afterwards`) needs no translation.
    fn visit(&mut self, attribute: Option<&str>, text: T) {
        if !text.as_ref().is_empty() {
            let id = TextId {
                message: self.message,
                attribute,
                near: self.near,
            };
            (self.visit)(id, text);
        }
    }
}
