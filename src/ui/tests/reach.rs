//! What can be pressed is large enough and lies apart, and no word is cut off.

use std::collections::BTreeMap;

use egui::accesskit::{NodeId, Role};
use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{LayerId, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT};

use super::harness::{Draw, Format, run};
use crate::text::Language;
use crate::ui::Action;

/// The least width and height of what can be pressed, in points: WCAG 2.2, success criterion 2.5.8.
const TARGET_MIN: f32 = 24.0;
/// What rounding to whole points may come to, and what a letter may reach out of its line.
const TOLERANCE: f32 = 2.0;

/// Something that can be pressed, as far as it can be seen.
struct Target {
    layer: LayerId,
    name: String,
    whole: Rect,
    seen: Rect,
}

/// Everything that is wrong with a screen, in words.
pub fn faults(harness: &Harness<'_, Vec<Action>>, format: Format) -> Vec<String> {
    let targets = targets(harness);
    let mut faults = Vec::new();
    for (place, one) in targets.iter().enumerate() {
        let size = one.whole.size();
        if size.min_elem() < TARGET_MIN {
            faults.push(format!("{} is only {} by {}", one.name, size.x, size.y));
        }
        let behind = targets[place + 1..]
            .iter()
            .filter(|other| other.layer == one.layer);
        for other in behind {
            let shared = one.seen.intersect(other.seen);
            if shared.is_positive() && shared.size().min_elem() > TOLERANCE {
                faults.push(format!("{} lies on {}", one.name, other.name));
            }
        }
    }
    let window = Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(format.width, format.height));
    for shape in &harness.output().shapes {
        cut_words(shape, window, &mut faults);
    }
    faults
}

fn targets(harness: &Harness<'_, Vec<Action>>) -> Vec<Target> {
    let mut controls = BTreeMap::new();
    name_controls(&harness.root().accesskit_node(), &mut controls);
    harness.ctx.viewport(|viewport| {
        let mut found = Vec::new();
        for (layer, widgets) in viewport.prev_pass.widgets.layers() {
            for widget in widgets {
                // What is scrolled away cannot be pressed.
                if let Some(name) = controls.get(&widget.id.accesskit_id())
                    && widget.interact_rect.is_positive()
                {
                    found.push(Target {
                        layer: *layer,
                        name: name.clone(),
                        whole: widget.rect,
                        seen: widget.interact_rect,
                    });
                }
            }
        }
        found
    })
}

/// Everything that a reader tells of as something to act on, with its role and its name.
fn name_controls(node: &AccessKitNode<'_>, found: &mut BTreeMap<NodeId, String>) {
    let is_control = matches!(
        node.role(),
        Role::Button
            | Role::Link
            | Role::TextInput
            | Role::MultilineTextInput
            | Role::CheckBox
            | Role::RadioButton
            | Role::Tab
            | Role::ComboBox
            | Role::Slider
            | Role::SpinButton
            | Role::Switch
    );
    if is_control {
        let name = node.label().unwrap_or_default();
        let (id, _) = node.locate();
        found.insert(id, format!("{:?} “{name}”", node.role()));
    }
    for child in node.children() {
        name_controls(&child, found);
    }
}

/// Words that end before they are over, or reach out of what they stand in. Downwards there is always a way to scroll
/// except where the window itself is the end.
fn cut_words(shape: &ClippedShape, window: Rect, faults: &mut Vec<String>) {
    for text in words(&shape.shape) {
        let lies = text.visual_bounding_rect();
        if !lies.is_positive() || !shape.clip_rect.is_positive() {
            continue;
        }
        let said = text.galley.text();
        if text.galley.elided {
            faults.push(format!("“{said}” is not shown to its end"));
        }
        if let Some(line) = ends_within_a_word(&text.galley) {
            faults.push(format!("“{said}” breaks a word after “{line}”"));
        }
        let clip = shape.clip_rect.intersect(window);
        let left = clip.left() - lies.left();
        let right = lies.right() - clip.right();
        let sideways = left.max(right) > TOLERANCE;
        let below =
            shape.clip_rect.contains_rect(window) && lies.bottom() > window.bottom() + TOLERANCE;
        if sideways || below {
            faults.push(format!("“{said}” at {lies:?} is cut off at {clip:?}"));
        }
    }
}

/// The first line that ends where a word goes on.
fn ends_within_a_word(galley: &egui::Galley) -> Option<String> {
    let lines = galley.rows.windows(2);
    let mut broken = lines.filter(|lines| {
        let last = lines[0].glyphs.last().map(|glyph| glyph.chr);
        let next = lines[1].glyphs.first().map(|glyph| glyph.chr);
        !lines[0].ends_with_newline
            && last.is_some_and(char::is_alphanumeric)
            && next.is_some_and(char::is_alphanumeric)
    });
    broken.next().map(|lines| lines[0].text())
}

fn words(shape: &Shape) -> Vec<&TextShape> {
    match shape {
        Shape::Text(text) => vec![text],
        Shape::Vec(shapes) => shapes.iter().flat_map(words).collect(),
        _ => Vec::new(),
    }
}

#[track_caller]
fn check(draw: Draw, expected: &[&str]) {
    let harness = run(Language::English, Format::USUAL, draw);
    let found = faults(&harness, Format::USUAL);
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (fault, words) in found.iter().zip(expected) {
        assert!(fault.contains(words), "“{words}” is not in {fault}");
    }
}

fn button(ui: &mut egui::Ui, name: &str, place: Rect) {
    ui.put(place, egui::Button::new(name));
}

fn place(x: f32, y: f32, width: f32, height: f32) -> Rect {
    Rect::from_min_size(egui::pos2(x, y), egui::vec2(width, height))
}

#[test]
fn things_to_press_that_are_small_or_lie_on_each_other_are_found() {
    check(
        Box::new(|ui, _, _, _| {
            button(ui, "one", place(10.0, 10.0, 90.0, 40.0));
            button(ui, "next to it", place(100.0, 10.0, 90.0, 40.0));
        }),
        &[],
    );
    check(
        Box::new(|ui, _, _, _| {
            button(ui, "one", place(10.0, 10.0, 90.0, 40.0));
            button(ui, "another", place(60.0, 10.0, 90.0, 40.0));
        }),
        &["“one” lies on Button “another”"],
    );
    check(
        Box::new(|ui, _, _, _| {
            let small = place(10.0, 10.0, 20.0, 20.0);
            let response = ui.allocate_rect(small, egui::Sense::click());
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, "x"));
        }),
        &["“x” is only 20 by 20"],
    );
}

#[test]
fn words_that_are_cut_off_are_found() {
    let label = |clip: Rect, wrap: egui::TextWrapMode| -> Draw {
        Box::new(move |ui, _, _, _| {
            ui.set_clip_rect(clip);
            ui.set_max_width(80.0);
            ui.add(egui::Label::new("A sentence of some length").wrap_mode(wrap));
        })
    };
    let narrow = place(0.0, 0.0, 80.0, 300.0);
    check(label(narrow, egui::TextWrapMode::Wrap), &[]);
    check(label(narrow, egui::TextWrapMode::Extend), &["is cut off"]);
    check(
        label(Rect::EVERYTHING, egui::TextWrapMode::Truncate),
        &["is not shown to its end"],
    );
    check(
        Box::new(|ui, _, _, _| {
            ui.set_max_width(80.0);
            ui.label("Unwritableunreadableunbreakable");
        }),
        &["breaks a word after"],
    );
}
