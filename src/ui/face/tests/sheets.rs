//! The sheets of faces: every mood and many looks, as they are shown in the README. `PEDULI_WRITE_DOCS=1` draws them anew.

use std::path::PathBuf;

use egui::{Color32, Rect, pos2, vec2};

use super::super::{Age, Beard, Expression, Glasses, Hair, Look, Pose, customer};
use super::moods;
use crate::ui::kinds::Feelings;
use crate::ui::pictures::{Picture, paint_shapes};

const GROUND: Color32 = Color32::from_rgb(0xE9, 0xDC, 0xCB);
const PAPER: Color32 = Color32::from_rgb(0xFA, 0xF7, 0xF2);

/// Side of one face on a sheet, and between two of them, in pixels.
const FACE: usize = 220;
const GAP: usize = 4;

/// Side of the faces that are compared with each other: about as large as on a card.
const SMALL: usize = 96;

const LOOKS: u64 = 18;

/// Somebody with a headscarf and somebody with a moustache.
const SITTERS: [Look; 2] = [
    Look {
        age: Age::Adult,
        hair: Hair::Headscarf,
        skin: 3,
        dress: 2,
        glasses: Glasses::Without,
        beard: Beard::Without,
        person: 0,
    },
    Look {
        age: Age::Adult,
        hair: Hair::Short,
        skin: 4,
        dress: 4,
        glasses: Glasses::Without,
        beard: Beard::Moustache,
        person: 1,
    },
];

fn portrait(look: &Look, feelings: Feelings, side: usize) -> Picture {
    let mut picture = Picture::blank(side, side, GROUND);
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(side as f32, side as f32));
    let shapes = customer(look, &Expression::of(feelings), &Pose::still(), rect);
    paint_shapes(&mut picture, shapes, rect);
    picture
}

fn sheet(faces: &[(Look, Feelings)], columns: usize) -> Picture {
    let rows = faces.len().div_ceil(columns);
    let (width, height) = (columns * (FACE + GAP) - GAP, rows * (FACE + GAP) - GAP);
    let mut picture = Picture::blank(width, height, PAPER);
    for (place, (look, feelings)) in faces.iter().enumerate() {
        let corner = pos2(
            ((place % columns) * (FACE + GAP)) as f32,
            ((place / columns) * (FACE + GAP)) as f32,
        );
        let rect = Rect::from_min_size(corner, vec2(FACE as f32, FACE as f32));
        let mut shapes = vec![egui::Shape::rect_filled(rect, 0.0, GROUND)];
        shapes.extend(customer(
            look,
            &Expression::of(*feelings),
            &Pose::still(),
            rect,
        ));
        paint_shapes(&mut picture, shapes, rect);
    }
    picture
}

/// A row for each feeling and one for what comes after them, a column for each strength; the two sitters side by side.
fn expressions() -> Picture {
    let moods = moods();
    let faces: Vec<(Look, Feelings)> = moods
        .chunks(3)
        .flat_map(|row| {
            SITTERS
                .iter()
                .flat_map(|look| row.iter().map(|(_, feelings)| (*look, *feelings)))
        })
        .collect();
    sheet(&faces, 6)
}

fn looks() -> Picture {
    let calm = moods()[9].1;
    let faces: Vec<(Look, Feelings)> = (0..LOOKS)
        .map(|seed| (Look::of_anybody(seed), calm))
        .collect();
    sheet(&faces, 6)
}

fn kept(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("docs/pictures")
        .join(name)
}

/// Another machine may round a corner the other way, but draws no other picture.
#[track_caller]
fn is_kept(name: &str, drawn: &Picture) {
    if std::env::var_os("PEDULI_WRITE_DOCS").is_some() {
        let written = drawn.write(&kept(name), png::Compression::High);
        written.expect("the picture can be written");
        return;
    }
    let kept = Picture::read(&kept(name)).expect("the picture is there");
    let differ = kept.difference(drawn);
    assert!(
        differ < 0.002,
        "docs/pictures/{name} is stale ({differ} of it differ); run PEDULI_WRITE_DOCS=1 cargo test --lib face"
    );
}

#[test]
fn the_sheet_of_expressions_is_the_one_in_the_documents() {
    is_kept("expressions.png", &expressions());
}

#[test]
fn the_sheet_of_looks_is_the_one_in_the_documents() {
    is_kept("looks.png", &looks());
}

#[test]
fn no_face_is_empty_and_every_mood_is_another_picture() {
    let empty = Picture::blank(SMALL, SMALL, GROUND);
    for look in &SITTERS {
        let drawn: Vec<_> = moods()
            .into_iter()
            .map(|(label, feelings)| (label, portrait(look, feelings, SMALL)))
            .collect();
        for (place, (label, picture)) in drawn.iter().enumerate() {
            assert!(
                picture.difference(&empty) > 0.3,
                "{label:?} is nearly empty"
            );
            assert!(picture.colors() > 20, "{label:?} is a silhouette");
            for (other_label, other) in &drawn[place + 1..] {
                let apart = picture.difference(other);
                // A mouth and two brows on a face of this size are about 150 of its 9216 pixels.
                assert!(
                    apart > 0.025,
                    "{label:?} and {other_label:?} differ in {apart} of the picture only"
                );
            }
        }
    }
}

#[test]
fn a_feeling_that_grows_changes_the_picture_little_by_little() {
    const STEP: u16 = 20;
    let calm = moods()[9].1;
    let grows = |feeling: usize, value: u16| match feeling {
        0 => Feelings {
            anger: value,
            ..calm
        },
        1 => Feelings {
            disappointment: value,
            ..calm
        },
        _ => Feelings {
            worry: value,
            ..calm
        },
    };
    for feeling in 0..3 {
        let mut before = portrait(&SITTERS[0], grows(feeling, 0), SMALL);
        let mut way = 0.0;
        for value in (STEP..=1000).step_by(usize::from(STEP)) {
            let next = portrait(&SITTERS[0], grows(feeling, value), SMALL);
            let step = before.difference(&next);
            // Where they move fastest, two arms that are a quarter of the picture come a sixth of their way; all that
            // they leave and all that they reach differs.
            assert!(
                step < 0.2,
                "{step} of the picture jumps at {value} of feeling {feeling}"
            );
            way += step;
            before = next;
        }
        assert!(way > 0.2, "{way} of feeling {feeling}");
    }
}

#[test]
fn seeds_bring_different_people() {
    let calm = moods()[9].1;
    let drawn: Vec<Picture> = (0..LOOKS)
        .map(|seed| portrait(&Look::of_anybody(seed), calm, SMALL))
        .collect();
    for (place, one) in drawn.iter().enumerate() {
        for (other_place, other) in drawn.iter().enumerate().skip(place + 1) {
            let apart = one.difference(other);
            assert!(
                apart > 0.06,
                "{place} and {other_place} differ in {apart} only"
            );
        }
    }
    assert_eq!(Look::of_anybody(7), Look::of_anybody(7));
    assert_eq!(Look::from_seed(7), Look::from_seed(7));
}

#[test]
fn nobody_who_only_has_a_name_gets_a_beard_or_a_headscarf_from_the_dice() {
    for seed in 0..500 {
        let look = Look::from_seed(seed);
        assert_eq!(look.beard, Beard::Without);
        assert!(
            !matches!(look.hair, Hair::Headscarf | Hair::Bald),
            "{look:?}"
        );
    }
}
