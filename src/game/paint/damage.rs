//! Draws again only what changed: a word that comes out touches a thousandth of the window, a breath
//! a quarter, and where the processor does the drawing, every pixel counts.
//!
//! The camera keeps the picture of the last frame. What egui wants painted is compared with what it
//! wanted then, triangle by triangle; where they differ, everything that touches the place is
//! painted again, clipped to it.

use bevy::prelude::*;
use bevy::window::{
    RequestRedraw, WindowFocused, WindowOccluded, WindowResized, WindowScaleFactorChanged,
};
use bevy_egui::{EguiOutput, EguiRenderOutput};
use egui::epaint::{ClippedPrimitive, Mesh, Primitive, Vertex};
use egui::{Pos2, Rect};

use crate::game::pacing::WantsFrame;

/// Above this share of the picture, painting the whole of it is no more work.
const WORTH_PARTS: f32 = 0.7;

/// More places than this are joined to one.
const PLACES_MAX: usize = 8;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, paint_what_changed.in_set(WantsFrame));
}

/// What was painted last.
#[derive(Default)]
struct Painted {
    picture: Vec<ClippedPrimitive>,
    pixels_per_point: f32,
    /// Glyphs came, or pieces of them: they may reach the driver one frame late.
    atlas_changed: bool,
}

fn paint_what_changed(
    mut outputs: Query<(&mut EguiRenderOutput, &EguiOutput)>,
    mut painted: Local<Painted>,
    windows: Query<&Window>,
    mut resized: MessageReader<WindowResized>,
    mut scaled: MessageReader<WindowScaleFactorChanged>,
    mut occluded: MessageReader<WindowOccluded>,
    mut focused: MessageReader<WindowFocused>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    // After any of these nobody knows what is left of the picture.
    let lost = resized.read().count()
        + scaled.read().count()
        + occluded.read().count()
        + focused.read().count()
        > 0;
    let Ok(window) = windows.single() else {
        return;
    };
    let pixels = egui::vec2(
        window.physical_width() as f32,
        window.physical_height() as f32,
    );
    for (mut render, output) in &mut outputs {
        let screen = Rect::from_min_size(Pos2::ZERO, pixels / output.pixels_per_point);
        let picture = std::mem::take(&mut render.paint_jobs);
        let atlas_changed = !render.textures_delta.is_empty();
        if atlas_changed {
            redraw.write(RequestRedraw);
        }
        let afresh = lost
            || atlas_changed
            || painted.atlas_changed
            || (painted.pixels_per_point - output.pixels_per_point).abs() > f32::EPSILON;
        let changed = if afresh {
            None
        } else {
            places(&painted.picture, &picture, screen, output.pixels_per_point)
        };
        render.paint_jobs = match changed {
            None => picture.clone(),
            Some(places) => within(&picture, &places),
        };
        *painted = Painted {
            picture,
            pixels_per_point: output.pixels_per_point,
            atlas_changed,
        };
    }
}

/// The places at which two pictures differ, apart from each other; `None` where all of `screen`
/// may as well be painted.
fn places(
    before: &[ClippedPrimitive],
    after: &[ClippedPrimitive],
    screen: Rect,
    pixels_per_point: f32,
) -> Option<Vec<Rect>> {
    let same_before = before
        .iter()
        .zip(after)
        .take_while(|(old, new)| same_layer(old, new))
        .count();
    let same_after = before[same_before..]
        .iter()
        .rev()
        .zip(after[same_before..].iter().rev())
        .take_while(|(old, new)| same_layer(old, new))
        .count();
    let others = |picture: &[ClippedPrimitive]| same_before..picture.len() - same_after;

    let mut found = Vec::new();
    let alike = before[..same_before]
        .iter()
        .chain(&before[before.len() - same_after..])
        .zip(
            after[..same_before]
                .iter()
                .chain(&after[after.len() - same_after..]),
        );
    for (old, new) in alike {
        found.extend(difference(old, new)?);
    }
    for layer in before[others(before)].iter().chain(&after[others(after)]) {
        let Primitive::Mesh(mesh) = &layer.primitive else {
            return None;
        };
        found.push(mesh.calc_bounds().intersect(layer.clip_rect));
    }
    let places = apart(
        found
            .into_iter()
            .filter(Rect::is_positive)
            .map(|place| to_pixels(place, pixels_per_point).intersect(screen)),
    );
    let area: f32 = places.iter().map(Rect::area).sum();
    (area <= WORTH_PARTS * screen.area()).then_some(places)
}

/// Whether two layers can be compared triangle by triangle.
fn same_layer(old: &ClippedPrimitive, new: &ClippedPrimitive) -> bool {
    match (&old.primitive, &new.primitive) {
        (Primitive::Mesh(one), Primitive::Mesh(other)) => {
            old.clip_rect == new.clip_rect && one.texture_id == other.texture_id
        }
        _ => false,
    }
}

/// Where two comparable layers differ: `Some(None)` for nowhere, `None` for who knows.
///
/// Triangles are painted in their order. Between those that are the same at the beginning and
/// those that are the same at the end lie all that changed.
fn difference(old: &ClippedPrimitive, new: &ClippedPrimitive) -> Option<Option<Rect>> {
    let (Primitive::Mesh(one), Primitive::Mesh(other)) = (&old.primitive, &new.primitive) else {
        return None;
    };
    let (one_count, other_count) = (triangle_count(one), triangle_count(other));
    let shared = one_count.min(other_count);
    let first = (0..shared)
        .take_while(|at| triangle(one, *at) == triangle(other, *at))
        .count();
    let last = (1..=shared - first)
        .take_while(|back| triangle(one, one_count - back) == triangle(other, other_count - back))
        .count();
    let mut place = Rect::NOTHING;
    for (mesh, count) in [(one, one_count), (other, other_count)] {
        for at in first..count - last {
            for corner in triangle(mesh, at) {
                place.extend_with(corner.pos);
            }
        }
    }
    let place = place.intersect(new.clip_rect);
    Some(place.is_positive().then_some(place))
}

fn triangle_count(mesh: &Mesh) -> usize {
    mesh.indices.len() / 3
}

fn triangle(mesh: &Mesh, at: usize) -> [Vertex; 3] {
    std::array::from_fn(|corner| mesh.vertices[mesh.indices[3 * at + corner] as usize])
}

/// The smallest rectangle of whole pixels around `place`, with one to spare: edges are soft.
fn to_pixels(place: Rect, pixels_per_point: f32) -> Rect {
    let pixels = place * pixels_per_point;
    let whole = Rect::from_min_max(pixels.min.floor(), pixels.max.ceil());
    whole.expand(1.0) / pixels_per_point
}

/// Joins what overlaps, so that nothing translucent is painted twice.
fn apart(places: impl Iterator<Item = Rect>) -> Vec<Rect> {
    let mut joined: Vec<Rect> = Vec::new();
    for mut place in places {
        while let Some(at) = joined.iter().position(|other| other.intersects(place)) {
            place = place.union(joined.swap_remove(at));
        }
        joined.push(place);
    }
    if joined.len() > PLACES_MAX {
        joined = vec![joined.into_iter().fold(Rect::NOTHING, Rect::union)];
    }
    joined
}

/// Everything of `picture` that touches `places`, clipped to them.
fn within(picture: &[ClippedPrimitive], places: &[Rect]) -> Vec<ClippedPrimitive> {
    let mut kept = Vec::new();
    for place in places {
        for layer in picture {
            let clip_rect = layer.clip_rect.intersect(*place);
            if !clip_rect.is_positive() {
                continue;
            }
            let primitive = match &layer.primitive {
                Primitive::Mesh(mesh) => match touching(mesh, clip_rect) {
                    Some(mesh) => Primitive::Mesh(mesh),
                    None => continue,
                },
                Primitive::Callback(callback) => Primitive::Callback(callback.clone()),
            };
            kept.push(ClippedPrimitive {
                clip_rect,
                primitive,
            });
        }
    }
    kept
}

/// The triangles of a mesh that touch a place, in their order.
fn touching(mesh: &Mesh, place: Rect) -> Option<Mesh> {
    let mut kept = Mesh::with_texture(mesh.texture_id);
    let mut known = vec![None; mesh.vertices.len()];
    for corners in mesh.indices.chunks_exact(3) {
        let mut bounds = Rect::NOTHING;
        for corner in corners {
            bounds.extend_with(mesh.vertices[*corner as usize].pos);
        }
        if !bounds.intersects(place) {
            continue;
        }
        for corner in corners {
            let next = u32::try_from(kept.vertices.len()).ok()?;
            let index = *known[*corner as usize].get_or_insert_with(|| {
                kept.vertices.push(mesh.vertices[*corner as usize]);
                next
            });
            kept.indices.push(index);
        }
    }
    (!kept.indices.is_empty()).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Color32, pos2, vec2};

    const SCREEN: Rect = Rect {
        min: Pos2::ZERO,
        max: pos2(100.0, 100.0),
    };

    fn square(x: f32, y: f32, size: f32) -> Rect {
        Rect::from_min_size(pos2(x, y), vec2(size, size))
    }

    fn layer(clip_rect: Rect, squares: &[(Rect, Color32)]) -> ClippedPrimitive {
        let mut mesh = Mesh::default();
        for (rect, color) in squares {
            mesh.add_colored_rect(*rect, *color);
        }
        ClippedPrimitive {
            clip_rect,
            primitive: Primitive::Mesh(mesh),
        }
    }

    fn grey(rect: Rect) -> (Rect, Color32) {
        (rect, Color32::GRAY)
    }

    /// Paints as a display would, one pixel per point: the colours of the last square on each.
    fn display(shown: &mut Vec<Color32>, picture: &[ClippedPrimitive]) {
        shown.resize(100 * 100, Color32::BLACK);
        for layer in picture {
            let Primitive::Mesh(mesh) = &layer.primitive else {
                continue;
            };
            for at in 0..triangle_count(mesh) {
                let corners = triangle(mesh, at);
                for (index, pixel) in shown.iter_mut().enumerate() {
                    let middle = pos2((index % 100) as f32 + 0.5, (index / 100) as f32 + 0.5);
                    let turns = (0..3).map(|corner| {
                        let (from, to) = (corners[corner].pos, corners[(corner + 1) % 3].pos);
                        (to - from).rot90().dot(middle - from)
                    });
                    let (mut left, mut right) = (false, false);
                    for turn in turns {
                        left |= turn > 0.0;
                        right |= turn < 0.0;
                    }
                    if layer.clip_rect.contains(middle) && !(left && right) {
                        *pixel = pixel.blend(corners[0].color);
                    }
                }
            }
        }
    }

    /// Painting only the changes of `after` onto `before` must show what painting all of it shows.
    #[track_caller]
    fn check(before: &[ClippedPrimitive], after: &[ClippedPrimitive], expected: Option<&[Rect]>) {
        let found = places(before, after, SCREEN, 1.0);
        assert_eq!(found.as_deref(), expected);
        let (mut changed, mut whole) = (Vec::new(), Vec::new());
        display(&mut changed, before);
        let ground = layer(SCREEN, &[(SCREEN, Color32::BLACK)]);
        let painted = match &found {
            None => after.to_vec(),
            Some(places) => within(after, places),
        };
        display(&mut changed, &painted);
        display(&mut whole, std::slice::from_ref(&ground));
        display(&mut whole, after);
        assert!(changed == whole, "another picture");
    }

    fn ground() -> (Rect, Color32) {
        (SCREEN, Color32::DARK_BLUE)
    }

    #[test]
    fn the_same_picture_paints_nothing() {
        let picture = [layer(SCREEN, &[ground(), grey(square(10.0, 10.0, 5.0))])];
        check(&picture, &picture, Some(&[]));
    }

    #[test]
    fn what_moves_is_painted_where_it_was_and_where_it_is() {
        check(
            &[layer(SCREEN, &[ground(), grey(square(10.0, 10.0, 5.0))])],
            &[layer(SCREEN, &[ground(), grey(square(12.0, 10.0, 5.0))])],
            Some(&[Rect::from_min_max(pos2(9.0, 9.0), pos2(18.0, 16.0))]),
        );
    }

    #[test]
    fn what_comes_and_goes_between_others_moves_nothing_else() {
        let few = [ground(), grey(square(70.0, 70.0, 9.0))];
        let more = [few[0], grey(square(10.0, 10.0, 5.0)), few[1]];
        let place = square(9.0, 9.0, 7.0);
        check(
            &[layer(SCREEN, &few)],
            &[layer(SCREEN, &more)],
            Some(&[place]),
        );
        check(
            &[layer(SCREEN, &more)],
            &[layer(SCREEN, &few)],
            Some(&[place]),
        );
    }

    #[test]
    fn translucent_things_are_painted_once_in_a_place() {
        let veil = (square(5.0, 5.0, 60.0), Color32::from_black_alpha(90));
        let before = [
            layer(SCREEN, &[ground(), grey(square(10.0, 10.0, 5.0)), veil]),
            layer(square(0.0, 0.0, 50.0), &[grey(square(40.0, 40.0, 5.0))]),
        ];
        let after = [
            layer(SCREEN, &[ground(), grey(square(10.0, 12.0, 5.0)), veil]),
            layer(square(0.0, 0.0, 50.0), &[grey(square(40.0, 42.0, 5.0))]),
        ];
        let places = [
            Rect::from_min_max(pos2(9.0, 9.0), pos2(16.0, 18.0)),
            Rect::from_min_max(pos2(39.0, 39.0), pos2(46.0, 48.0)),
        ];
        check(&before, &after, Some(&places));
    }

    #[test]
    fn places_that_meet_are_joined() {
        let places = [
            square(0.0, 0.0, 10.0),
            square(30.0, 0.0, 10.0),
            square(8.0, 5.0, 24.0),
        ];
        let all = places
            .iter()
            .fold(Rect::NOTHING, |one, other| one.union(*other));
        assert_eq!(apart(places.into_iter()), [all]);
    }

    #[test]
    fn a_new_layer_is_painted_and_a_closed_one_uncovered() {
        let below = layer(SCREEN, &[ground()]);
        let card = layer(square(20.0, 20.0, 30.0), &[grey(square(0.0, 0.0, 90.0))]);
        let place = square(19.0, 19.0, 32.0);
        check(
            std::slice::from_ref(&below),
            &[below.clone(), card.clone()],
            Some(&[place]),
        );
        check(
            &[below.clone(), card],
            std::slice::from_ref(&below),
            Some(&[place]),
        );
    }

    #[test]
    fn a_picture_that_changes_nearly_everywhere_is_painted_whole() {
        check(
            &[layer(SCREEN, &[ground()])],
            &[layer(SCREEN, &[(SCREEN, Color32::DARK_RED)])],
            None,
        );
        check(&[], &[layer(SCREEN, &[ground()])], None);
    }

    #[test]
    fn nothing_outside_its_layer_is_painted() {
        let inside = square(0.0, 0.0, 20.0);
        check(
            &[
                layer(SCREEN, &[ground()]),
                layer(inside, &[grey(square(10.0, 10.0, 50.0))]),
            ],
            &[
                layer(SCREEN, &[ground()]),
                layer(inside, &[grey(square(12.0, 10.0, 50.0))]),
            ],
            Some(&[Rect::from_min_max(pos2(9.0, 9.0), pos2(21.0, 21.0))]),
        );
    }
}
