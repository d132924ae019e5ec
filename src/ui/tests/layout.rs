//! Nothing reaches out of the window sideways, nothing lies on its neighbour, and everything comes to rest, at any
//! text size.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable as _};

use super::harness::{Format, Scene, draw, run};
use super::reach;
use crate::text::Language;
use crate::ui::Action;
use crate::ui::kinds::Channel;

/// How many times higher than wide something with words may be.
const SLENDER: f64 = 3.0;
/// What rounding to whole points may come to.
const TOLERANCE: f64 = 2.0;

fn check(scene: Scene, format: Format) {
    for language in Language::ALL {
        // Seen only where it fails: what never comes to rest does not say which screen it is.
        println!("{scene:?}, {language:?}");
        let mut harness = run(*language, format, draw(scene, *language));
        let mut faults = Vec::new();
        let (before, after) = (places(&harness), {
            harness.step();
            places(&harness)
        });
        if before != after {
            let moved = before
                .iter()
                .zip(&after)
                .find(|(before, after)| before != after);
            faults.push(format!("the screen does not come to rest: {moved:?}"));
        }
        inspect(&harness.root().accesskit_node(), format, &mut faults);
        faults.extend(reach::faults(&harness, format));
        assert!(
            faults.is_empty(),
            "{scene:?} in {language} at {format:?}:\n{}",
            faults.join("\n")
        );
    }
}

/// Where everything lies, in the order of the tree.
fn places(harness: &Harness<'_, Vec<Action>>) -> Vec<String> {
    fn collect(node: &AccessKitNode<'_>, found: &mut Vec<String>) {
        found.push(format!("{:?}", node.bounding_box()));
        for child in node.children() {
            collect(&child, found);
        }
    }
    let mut found = Vec::new();
    collect(&harness.root().accesskit_node(), &mut found);
    found
}

fn inspect(node: &AccessKitNode<'_>, format: Format, faults: &mut Vec<String>) {
    if let Some(bounds) = node.bounding_box().filter(|_| is_content(node)) {
        let right = f64::from(format.width) + TOLERANCE;
        if bounds.x0 < -TOLERANCE || bounds.x1 > right {
            faults.push(format!(
                "{} reaches from {} to {}",
                name(node),
                bounds.x0,
                bounds.x1
            ));
        }
        let slender = bounds.y1 - bounds.y0 > SLENDER * (bounds.x1 - bounds.x0);
        if node.role() == Role::Button && slender {
            faults.push(format!("{} is squeezed into a column", name(node)));
        }
        if bounds.x1 - bounds.x0 < 1.0 {
            faults.push(format!("{} has no width", name(node)));
        }
    }
    let children: Vec<AccessKitNode<'_>> = node.children().filter(is_content).collect();
    for (place, one) in children.iter().enumerate() {
        for other in &children[place + 1..] {
            if overlap(one, other) {
                faults.push(format!("{} lies on {}", name(one), name(other)));
            }
        }
    }
    for child in node.children() {
        inspect(&child, format, faults);
    }
}

/// Words and things to press; containers and scroll bars may lie where they like.
fn is_content(node: &AccessKitNode<'_>) -> bool {
    let role = node.role();
    let content = matches!(
        role,
        Role::Label
            | Role::Heading
            | Role::Button
            | Role::RadioButton
            | Role::Tab
            | Role::TextInput
    );
    content && !words(node).is_empty()
}

fn overlap(one: &AccessKitNode<'_>, other: &AccessKitNode<'_>) -> bool {
    let (Some(a), Some(b)) = (one.bounding_box(), other.bounding_box()) else {
        return false;
    };
    let wide = a.x1.min(b.x1) - a.x0.max(b.x0);
    let high = a.y1.min(b.y1) - a.y0.max(b.y0);
    wide > TOLERANCE && high > TOLERANCE
}

fn name(node: &AccessKitNode<'_>) -> String {
    format!("{:?} “{}”", node.role(), words(node))
}

/// Labels carry their words as a value, everything else as a name.
fn words(node: &AccessKitNode<'_>) -> String {
    node.label().or_else(|| node.value()).unwrap_or_default()
}

fn check_all(width: f32, height: f32, text_percent: u16) {
    for scene in Scene::ALL {
        check(
            scene,
            Format {
                width,
                height,
                text_percent,
            },
        );
    }
}

/// Whether all four long replies are within the window without scrolling, in every channel and language.
fn check_in_sight(width: f32, height: f32) {
    let format = Format {
        width,
        height,
        text_percent: 100,
    };
    for channel in Channel::ALL {
        for language in Language::ALL {
            let harness = run(*language, format, draw(Scene::Long(channel), *language));
            for number in 1..=4 {
                let start = format!("{number}. ");
                let reply = harness.get_by(|node| {
                    node.role() == Role::Button
                        && node.label().is_some_and(|label| label.starts_with(&start))
                });
                let rect = reply.rect();
                assert!(
                    rect.top() >= 0.0 && rect.bottom() <= height,
                    "reply {number} by {channel:?} in {language}: {rect:?}"
                );
            }
        }
    }
}

#[test]
fn no_long_reply_is_cut_in_a_small_window() {
    check_in_sight(1280.0, 720.0);
}

#[test]
fn no_long_reply_is_cut_in_a_large_window() {
    check_in_sight(1920.0, 1080.0);
}

#[test]
fn every_height_of_the_window_comes_to_rest() {
    for height in (600..=800).step_by(8) {
        for channel in Channel::ALL {
            let format = Format {
                width: 1280.0,
                height: height as f32,
                text_percent: 100,
            };
            check(Scene::Long(channel), format);
        }
    }
}

#[test]
fn small_window_usual_text() {
    check_all(1280.0, 720.0, 100);
}

#[test]
fn small_window_larger_text() {
    check_all(1280.0, 720.0, 150);
}

#[test]
fn small_window_largest_text() {
    check_all(1280.0, 720.0, 200);
}

#[test]
fn smallest_window_usual_text() {
    check_all(960.0, 600.0, 100);
}

#[test]
fn large_window_usual_text() {
    check_all(1920.0, 1080.0, 100);
}

#[test]
fn large_window_larger_text() {
    check_all(1920.0, 1080.0, 150);
}

#[test]
fn large_window_largest_text() {
    check_all(1920.0, 1080.0, 200);
}
