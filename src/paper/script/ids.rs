//! The id that a translation has for a text, found by the text itself.

use crate::scenario::Scenario;
use crate::scenario::texts::each_text;
use std::collections::BTreeMap;

/// The ids of all texts of one scenario, by where each text is: only [`each_text`] knows how ids are made.
pub(super) struct TextIds {
    by_place: BTreeMap<*const String, String>,
}

impl TextIds {
    pub fn of(scenario: &Scenario) -> TextIds {
        let mut by_place = BTreeMap::new();
        each_text(scenario, &mut |id, text| {
            by_place.insert(std::ptr::from_ref(text), id.to_string());
        });
        TextIds { by_place }
    }

    /// `None` for a text that is empty or that no translation has.
    pub fn get(&self, text: &String) -> Option<String> {
        self.by_place.get(&std::ptr::from_ref(text)).cloned()
    }
}
