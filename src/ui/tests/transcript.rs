//! What was said last can be seen when it has to be answered.

use std::cell::Cell;
use std::rc::Rc;

use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::harness::{Format, run};
use crate::text::Language;
use crate::ui::fixtures::{self, Say};
use crate::ui::screens::conversation::{ConversationLocal, conversation_ui};

#[test]
fn the_last_line_stays_in_sight_when_the_sentences_appear() {
    let say = Say(Language::English);
    let mut choosing = fixtures::conversation_choosing(&say);
    let long: Vec<_> = choosing
        .transcript
        .iter()
        .cycle()
        .take(30)
        .cloned()
        .collect();
    choosing.transcript = long;
    if let Some(last) = choosing.transcript.last_mut() {
        last.utterance.says = "And that is all.".to_owned();
    }
    let mut speaking = choosing.clone();
    speaking.choices.clear();
    speaking.transcript.truncate(27);
    let shown = Rc::new(Cell::new(0));
    let (asked, mut local) = (Rc::clone(&shown), ConversationLocal::default());
    let mut harness = run(
        Language::English,
        Format::USUAL,
        Box::new(move |ui, theme, text, actions| {
            let view = if asked.get() == 0 {
                &speaking
            } else {
                &choosing
            };
            conversation_ui(ui, view, &mut local, theme, text, actions);
        }),
    );
    shown.set(1);
    harness.run();
    let last = harness.get_by_label_contains("And that is all.").rect();
    // The group of that name has no place of its own, its heading has.
    let table = harness
        .query_all_by_label("What do you say?")
        .filter_map(|node| node.accesskit_node().bounding_box())
        .map(|bounds| bounds.y0 as f32)
        .fold(f32::INFINITY, f32::min);
    assert!(
        table.is_finite() && last.top() > 0.0 && last.bottom() <= table,
        "{last:?} above {table}"
    );
}
