//! Lets an idle window sleep: drops input events that say nothing new.

use bevy::prelude::*;
use bevy_egui::{EguiInput, EguiPreUpdateSet};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        drop_unchanged_modifiers
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
}

/// bevy_egui reports the modifier keys in every frame, and egui answers every event with another
/// frame at once: without this the window would never rest.
fn drop_unchanged_modifiers(
    mut inputs: Query<&mut EguiInput>,
    mut known: Local<Option<egui::Modifiers>>,
) {
    for mut input in &mut inputs {
        drop_unchanged(&mut input.events, &mut known);
    }
}

fn drop_unchanged(events: &mut Vec<egui::Event>, known: &mut Option<egui::Modifiers>) {
    events.retain(|event| match event {
        egui::Event::ModifiersChanged(modifiers) => known.replace(*modifiers) != Some(*modifiers),
        _ => true,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(frames: &[&[egui::Modifiers]], expected: &[usize]) {
        let mut known = None;
        let kept: Vec<usize> = frames
            .iter()
            .map(|frame| {
                let mut events = frame
                    .iter()
                    .map(|modifiers| egui::Event::ModifiersChanged(*modifiers))
                    .collect();
                drop_unchanged(&mut events, &mut known);
                events.len()
            })
            .collect();
        assert_eq!(kept, expected);
    }

    #[test]
    fn only_a_change_of_modifiers_is_an_event() {
        let none = egui::Modifiers::NONE;
        let shift = egui::Modifiers::SHIFT;
        check(
            &[&[none], &[none], &[shift], &[shift], &[none]],
            &[1, 0, 1, 0, 1],
        );
    }

    #[test]
    fn other_events_pass() {
        let mut events = vec![egui::Event::Copy, egui::Event::Copy];
        drop_unchanged(&mut events, &mut None);
        assert_eq!(events, [egui::Event::Copy, egui::Event::Copy]);
    }
}
