//! The face follows the feelings without jumps, and different feelings are different faces.

use egui::{Pos2, Rect, Shape, pos2, vec2};

mod sheets;

use super::brush::{Brush, SHOWN};
use super::geometry::{ellipse, loop_through, signed_area, within};
use super::{Age, Beard, Expression, Glasses, Hair, Look, Pose, customer};
use crate::engine::{Feelings as Felt, Label, Labeller};
use crate::ui::kinds::Feelings;

const RECT: Rect = Rect {
    min: Pos2::ZERO,
    max: pos2(400.0, 400.0),
};

/// How much any part of a face may change for a thousandth of a feeling. At this pace it takes a twentieth of the scale
/// to cross the range of a part, and one reply moves a feeling by more than that.
const STEP_MAX: f32 = 0.02;

fn feels(anger: u16, disappointment: u16, worry: u16, belief: u16, trust: u16) -> Feelings {
    Feelings {
        anger,
        disappointment,
        worry,
        belief,
        trust,
        relief: 0,
    }
}

/// The moods that must be told apart: a feeling in the middle of each word for it, in the order of the words.
fn moods() -> Vec<(Label, Feelings)> {
    let feelings = [
        feels(450, 150, 100, 200, 450),
        feels(670, 200, 100, 200, 400),
        feels(920, 200, 100, 150, 300),
        feels(100, 450, 100, 200, 450),
        feels(150, 670, 100, 200, 400),
        feels(150, 920, 100, 150, 350),
        feels(100, 150, 450, 200, 450),
        feels(100, 150, 670, 200, 450),
        feels(100, 150, 930, 150, 400),
        feels(100, 150, 100, 300, 520),
        feels(60, 60, 40, 950, 700),
        Feelings {
            relief: 1000,
            ..feels(60, 100, 100, 900, 700)
        },
    ];
    Label::ALL.iter().copied().zip(feelings).collect()
}

#[test]
fn each_mood_of_the_tests_is_what_its_word_says() {
    for (label, feelings) in moods() {
        let felt = |worry: u16| Felt {
            anger: feelings.anger.into(),
            disappointment: feelings.disappointment.into(),
            worry: worry.into(),
            belief: feelings.belief.into(),
            trust: feelings.trust.into(),
        };
        let mut labeller = Labeller::default();
        if feelings.relief > 0 {
            labeller.observe(&felt(700));
        }
        assert_eq!(labeller.observe(&felt(feelings.worry)), label);
    }
}

fn distance(one: Expression, other: Expression) -> f32 {
    one.parts()
        .iter()
        .zip(other.parts())
        .map(|(a, b)| (*a - b).abs())
        .fold(0.0, f32::max)
}

fn points(shapes: &[Shape]) -> Vec<Pos2> {
    let mut points = Vec::new();
    for shape in shapes {
        match shape {
            Shape::Mesh(mesh) => points.extend(mesh.vertices.iter().map(|vertex| vertex.pos)),
            Shape::Path(path) => points.extend(path.points.iter().copied()),
            Shape::Circle(circle) => points.push(circle.center),
            other => panic!("the face is not made of {other:?}"),
        }
    }
    points
}

fn drawn(look: &Look, feelings: Feelings, pose: &Pose) -> Vec<Pos2> {
    points(&customer(look, &Expression::of(feelings), pose, RECT))
}

#[test]
fn neighbouring_feelings_have_neighbouring_faces() {
    let levels = [0, 149, 150, 300, 500, 720, 860, 949, 999];
    for anger in levels {
        for disappointment in levels {
            for worry in [0, 350, 700, 999] {
                for belief in [0, 400, 900] {
                    let here = feels(anger, disappointment, worry, belief, 500);
                    for next in [
                        Feelings {
                            anger: anger + 1,
                            ..here
                        },
                        Feelings {
                            disappointment: disappointment + 1,
                            ..here
                        },
                        Feelings {
                            worry: worry + 1,
                            ..here
                        },
                        Feelings {
                            belief: belief + 1,
                            ..here
                        },
                        Feelings {
                            trust: here.trust + 1,
                            ..here
                        },
                        Feelings {
                            relief: here.relief + 1,
                            ..here
                        },
                    ] {
                        let step = distance(Expression::of(here), Expression::of(next));
                        assert!(step < STEP_MAX, "{step} between {here:?} and {next:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_mood_is_another_face() {
    let moods = moods();
    for (place, (name, one)) in moods.iter().enumerate() {
        for (other_name, other) in &moods[place + 1..] {
            let apart = distance(Expression::of(*one), Expression::of(*other));
            assert!(
                apart > 0.15,
                "{name:?} and {other_name:?} differ by {apart} only"
            );
            let moved = drawn(&Look::default(), *one, &Pose::still())
                .iter()
                .zip(drawn(&Look::default(), *other, &Pose::still()))
                .map(|(a, b)| a.distance(b))
                .fold(0.0, f32::max);
            assert!(moved > 1.0, "{name:?} and {other_name:?} are drawn alike");
        }
    }
}

#[test]
fn each_feeling_has_its_own_signs() {
    let face = |label: Label| {
        let mood = moods().into_iter().find(|mood| mood.0 == label);
        Expression::of(mood.expect("a mood of the list").1)
    };
    let (angry, furious) = (face(Label::Angry), face(Label::Furious));
    assert!(angry.brow_inner < -0.3 && angry.brow_pinch > 0.3 && angry.arms_crossed > 0.8);
    assert!(furious.mouth_open > angry.mouth_open + 0.3 && furious.finger_raised > 0.8);
    assert!(
        face(Label::Disappointed).mouth_corner < -0.3 && face(Label::Disappointed).gaze_y > 0.2
    );
    assert!(face(Label::BitterlyDisappointed).eyes_shut > 0.8);
    assert!(face(Label::Anxious).brow_inner > 0.3 && face(Label::Anxious).lid_upper > 0.15);
    assert!(face(Label::Panicking).hands_at_head > 0.8);
    assert!(face(Label::Satisfied).mouth_corner > 0.5);
    assert!(face(Label::Relieved).shoulders < face(Label::Satisfied).shoulders - 0.3);
}

#[test]
fn two_gestures_are_never_seen_at_once() {
    let levels = [0, 350, 470, 560, 640, 700, 760, 830, 900, 1000];
    let mut seen = [0; 2];
    for anger in levels {
        for disappointment in levels {
            for worry in levels {
                for relief in [0, 1000] {
                    let feelings = Feelings {
                        relief,
                        ..feels(anger, disappointment, worry, 500, 500)
                    };
                    let face = Expression::of(feelings);
                    let raised = [
                        face.arms_crossed,
                        face.finger_raised,
                        face.hand_at_brow,
                        face.hands_clasped,
                        face.hands_at_head,
                        face.hand_on_chest,
                    ]
                    .into_iter()
                    .filter(|amount| *amount > 0.5)
                    .count();
                    assert!(raised <= 1, "{raised} gestures of {feelings:?}");
                    seen[raised] += 1;
                }
            }
        }
    }
    assert!(seen[1] > 200, "{seen:?}");
}

#[test]
fn the_way_from_one_face_to_another_starts_and_ends_there() {
    let (from, to) = (Expression::of(moods()[2].1), Expression::of(moods()[10].1));
    assert!(distance(from.lerp(to, 0.0), from) < 1e-6);
    assert!(distance(from.lerp(to, 1.0), to) < 1e-6);
    assert!(distance(from.lerp(to, 0.5), from) > 0.1);
}

#[test]
fn every_look_is_drawn_within_reach_and_in_finite_numbers() {
    let reach = RECT.expand2(vec2(40.0, 80.0));
    let mut person: u8 = 0;
    for hair in [
        Hair::Short,
        Hair::Long,
        Hair::Bun,
        Hair::Curly,
        Hair::Bald,
        Hair::Headscarf,
    ] {
        for age in [Age::Young, Age::Adult, Age::Elder] {
            for dress in 0..=9 {
                for glasses in [Glasses::Without, Glasses::With] {
                    person = person.wrapping_add(1);
                    let look = Look {
                        age,
                        hair,
                        skin: dress % 8,
                        dress,
                        glasses,
                        beard: [
                            Beard::Without,
                            Beard::Stubble,
                            Beard::Moustache,
                            Beard::Full,
                        ][usize::from(person) % 4],
                        person,
                    };
                    for (name, feelings) in moods() {
                        for point in drawn(&look, feelings, &Pose::still()) {
                            assert!(
                                reach.contains(point),
                                "{point:?} of {look:?}, {name:?}, is out of reach"
                            );
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_person_breathes_blinks_and_glances_within_bounds() {
    let (mut shut, mut away, mut in_and_out) = (0, 0, (0.0_f32, 0.0_f32));
    for tick in 0..6_000 {
        let pose = Pose::at(tick * 10, 7, 150);
        assert!((0.0..=1.0).contains(&pose.blink), "{pose:?}");
        assert!(
            pose.glance_x.abs() <= 1.0 && pose.glance_y.abs() <= 1.0,
            "{pose:?}"
        );
        shut += u32::from(pose.blink > 0.8);
        away += u32::from(pose.glance_x.abs() > 0.3);
        in_and_out = (in_and_out.0.min(pose.breath), in_and_out.1.max(pose.breath));
    }
    assert!(
        shut > 20 && shut < 300,
        "{shut} of 6000 moments with shut eyes"
    );
    assert!(
        away > 20 && away < 1_500,
        "{away} of 6000 moments looking away"
    );
    assert!(in_and_out.0 < -0.9 && in_and_out.1 > 0.9, "{in_and_out:?}");
}

#[test]
fn a_pose_keeps_as_long_as_it_says_and_no_blink_falls_between_two_pictures() {
    for seed in [0, 7, 4_999, u64::MAX] {
        let (mut now_ms, mut pictures, mut shut) = (0, 0, 0);
        while now_ms < 60_000 {
            let pose = Pose::at(now_ms, seed, 150);
            let keeps_ms = Pose::keeps_ms(now_ms, seed, 150);
            assert!(keeps_ms > 0, "no end at {now_ms}");
            let eyes_move = pose.blink > 0.0 || keeps_ms <= 60;
            if !eyes_move {
                for later_ms in now_ms..now_ms + keeps_ms {
                    assert_eq!(Pose::at(later_ms, seed, 150), pose, "at {later_ms}");
                }
            }
            shut += u32::from(pose.blink > 0.8);
            pictures += 1;
            now_ms += keeps_ms;
        }
        // One blink in 3.6 s, and less than three steps of a breath a second.
        assert!(shut >= 16, "{shut} blinks seen in a minute");
        assert!(pictures < 60 * 6, "{pictures} pictures in a minute");
    }
}

#[test]
fn two_people_do_not_blink_together() {
    let blinks = |seed| {
        (0..2_000)
            .map(|tick| Pose::at(tick * 20, seed, 150).blink > 0.5)
            .collect::<Vec<_>>()
    };
    assert_ne!(blinks(1), blinks(2));
    assert_eq!(blinks(1), blinks(1));
}

#[test]
fn a_hollow_outline_is_filled_to_its_area() {
    let hook = [
        pos2(0.0, 0.0),
        pos2(0.4, 0.0),
        pos2(0.4, 0.1),
        pos2(0.1, 0.1),
        pos2(0.1, 0.3),
        pos2(0.4, 0.3),
        pos2(0.4, 0.4),
        pos2(0.0, 0.4),
    ];
    let mut brush = Brush::new(RECT);
    brush.flat(&hook, egui::Color32::RED);
    let [Shape::Mesh(mesh)] = &brush.into_shapes()[..] else {
        panic!("one mesh")
    };
    let covered: f32 = mesh
        .triangles()
        .map(|corners| {
            let [a, b, c] = corners.map(|corner| mesh.vertices[corner as usize]);
            let solid = [a, b, c]
                .iter()
                .all(|vertex| vertex.color == egui::Color32::RED);
            if solid {
                (signed_area(&[a.pos, b.pos, c.pos]) / 2.0).abs()
            } else {
                0.0
            }
        })
        .sum();
    let expected = 0.10 * (400.0 * SHOWN).powi(2);
    assert!(
        (covered / expected - 1.0).abs() < 0.05,
        "{covered} of {expected}"
    );
}

#[test]
fn an_outline_that_crosses_itself_still_ends() {
    let mut brush = Brush::new(RECT);
    let bow = [
        pos2(0.0, 0.0),
        pos2(0.4, 0.4),
        pos2(0.4, 0.0),
        pos2(0.0, 0.4),
    ];
    brush.flat(&bow, egui::Color32::RED);
    brush.flat(&[pos2(0.1, 0.1); 5], egui::Color32::RED);
    assert!(brush.into_shapes().len() <= 2);
}

#[test]
fn what_is_cut_lies_within() {
    let round = loop_through(&[
        pos2(0.0, 0.0),
        pos2(1.0, 0.0),
        pos2(1.0, 1.0),
        pos2(0.0, 1.0),
    ]);
    let square = [
        pos2(0.5, 0.5),
        pos2(2.0, 0.5),
        pos2(2.0, 2.0),
        pos2(0.5, 2.0),
    ];
    let cut = within(&round, &square);
    assert!(cut.len() > 3);
    assert!(
        cut.iter().all(|point| point.x >= 0.499 && point.y >= 0.499),
        "{cut:?}"
    );
    let far = ellipse(pos2(9.0, 9.0), vec2(0.1, 0.1));
    assert!(within(&far, &square).is_empty());
}
