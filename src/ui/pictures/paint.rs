//! Fills the triangles that egui makes of a screen, one pixel after the other.
//!
//! As in the window, colours are blended as they are encoded. A pixel belongs to the triangle that its middle lies in,
//! and to one of two that share an edge, so that nothing translucent is painted twice.

use std::collections::BTreeMap;
use std::ops::Range;

use egui::epaint::{
    ClippedPrimitive, ClippedShape, Primitive, TessellationOptions, Tessellator, Vertex,
};
use egui::{Color32, ColorImage, ImageData, Rect, Shape, TextureId, TexturesDelta};

use super::Picture;

/// The textures that egui has told of so far: the glyphs above all.
#[derive(Default)]
pub struct Textures {
    /// By the number of a texture that egui manages.
    known: BTreeMap<u64, ColorImage>,
}

impl Textures {
    /// For what is painted in plain colours.
    fn white() -> Textures {
        Textures {
            known: [(0, ColorImage::filled([1, 1], Color32::WHITE))].into(),
        }
    }

    /// Takes over what changed in a frame.
    pub fn update(&mut self, changes: &mut TexturesDelta) {
        for (id, images) in changes.set.drain() {
            let TextureId::Managed(number) = id else {
                continue;
            };
            for change in images {
                let ImageData::Color(image) = change.image;
                match change.pos {
                    None => {
                        self.known.insert(number, (*image).clone());
                    }
                    Some([x, y]) => {
                        if let Some(whole) = self.known.get_mut(&number) {
                            patch(whole, &image, x, y);
                        }
                    }
                }
            }
        }
        changes.free.clear();
    }
}

fn patch(whole: &mut ColorImage, piece: &ColorImage, x: usize, y: usize) {
    for (row, line) in piece.pixels.chunks_exact(piece.size[0].max(1)).enumerate() {
        let first = (y + row) * whole.size[0] + x;
        whole.pixels[first..first + line.len()].copy_from_slice(line);
    }
}

/// Paints layers, the first one lowest.
pub fn paint(
    picture: &mut Picture,
    layers: &[ClippedPrimitive],
    textures: &Textures,
    pixels_per_point: f32,
) {
    for layer in layers {
        let Primitive::Mesh(mesh) = &layer.primitive else {
            continue;
        };
        let TextureId::Managed(number) = mesh.texture_id else {
            continue;
        };
        let Some(texture) = textures.known.get(&number) else {
            continue;
        };
        let clip = layer.clip_rect * pixels_per_point;
        let inside = Inside {
            columns: whole(clip.left(), picture.width)..whole(clip.right(), picture.width),
            rows: whole(clip.top(), picture.height)..whole(clip.bottom(), picture.height),
        };
        for corners in mesh.indices.chunks_exact(3) {
            let corners = [corners[0], corners[1], corners[2]].map(|index| {
                let mut corner = mesh.vertices[index as usize];
                corner.pos = (corner.pos.to_vec2() * pixels_per_point).to_pos2();
                corner
            });
            fill(picture, corners, texture, &inside);
        }
    }
}

/// Paints shapes that use no texture, the first one lowest, within a rectangle; a point is a pixel.
pub fn paint_shapes(picture: &mut Picture, shapes: Vec<Shape>, clip_rect: Rect) {
    let clipped = shapes
        .into_iter()
        .map(|shape| ClippedShape { clip_rect, shape })
        .collect();
    let mut tessellator = Tessellator::new(1.0, TessellationOptions::default(), [1, 1], vec![]);
    let layers = tessellator.tessellate_shapes(clipped);
    paint(picture, &layers, &Textures::white(), 1.0);
}

/// Where painting is allowed, in pixels.
struct Inside {
    columns: Range<usize>,
    rows: Range<usize>,
}

fn whole(position: f32, end: usize) -> usize {
    position.round().clamp(0.0, end as f32) as usize
}

/// The first pixel whose middle is not before `position`.
fn first(position: f32, within: &Range<usize>) -> usize {
    let pixel = (position - 0.5).ceil();
    pixel.clamp(within.start as f32, within.end as f32) as usize
}

fn fill(picture: &mut Picture, mut corners: [Vertex; 3], texture: &ColorImage, inside: &Inside) {
    if inside.columns.is_empty() || inside.rows.is_empty() {
        return;
    }
    // An edge is walked from its upper end in both triangles that share it.
    corners.sort_by(|one, other| {
        let (one, other) = (one.pos, other.pos);
        one.y.total_cmp(&other.y).then(one.x.total_cmp(&other.x))
    });
    let [a, b, c] = corners;
    let Some(brush) = Brush::new(corners, texture) else {
        return;
    };
    let width = picture.width;
    for row in first(a.pos.y, &inside.rows)..first(c.pos.y, &inside.rows) {
        let y = row as f32 + 0.5;
        let long = crossing(a, c, y);
        let short = if y < b.pos.y {
            crossing(a, b, y)
        } else {
            crossing(b, c, y)
        };
        let from = first(long.min(short), &inside.columns);
        let to = first(long.max(short), &inside.columns);
        if from < to {
            let line = &mut picture.pixels[row * width + from..row * width + to];
            brush.stroke(line, from as f32 + 0.5, y);
        }
    }
}

/// Where the edge between two corners crosses a row.
fn crossing(upper: Vertex, lower: Vertex, y: f32) -> f32 {
    let (from, to) = (upper.pos, lower.pos);
    from.x + (to.x - from.x) * ((y - from.y) / (to.y - from.y))
}

/// What a triangle is painted with.
enum Brush<'t> {
    Even(Color32),
    /// Between colours: the first corner's, and the change to the right and downwards.
    Blend {
        ink: Color32,
        at: [f32; 2],
        begin: [f32; 4],
        right: [f32; 4],
        down: [f32; 4],
    },
    /// A piece of a texture, in one colour.
    Piece {
        texture: &'t ColorImage,
        ink: Color32,
        at: [f32; 2],
        begin: [f32; 2],
        right: [f32; 2],
        down: [f32; 2],
    },
}

impl<'t> Brush<'t> {
    /// `None` for a triangle without an area.
    fn new(corners: [Vertex; 3], texture: &'t ColorImage) -> Option<Brush<'t>> {
        let [a, b, c] = corners;
        let (ab, ac) = (b.pos - a.pos, c.pos - a.pos);
        let area = ab.x * ac.y - ac.x * ab.y;
        if area.abs() < f32::EPSILON {
            return None;
        }
        // The plane through three values.
        let right =
            |at_a: f32, at_b: f32, at_c: f32| ((at_b - at_a) * ac.y - (at_c - at_a) * ab.y) / area;
        let down =
            |at_a: f32, at_b: f32, at_c: f32| ((at_c - at_a) * ab.x - (at_b - at_a) * ac.x) / area;
        let at = [a.pos.x, a.pos.y];
        let one_color = a.color == b.color && a.color == c.color;
        let one_place = a.uv == b.uv && a.uv == c.uv;
        if !one_place {
            let size = [texture.size[0] as f32, texture.size[1] as f32];
            let place = |corner: Vertex, axis: usize| match axis {
                0 => corner.uv.x * size[0],
                _ => corner.uv.y * size[1],
            };
            let plane = |solve: &dyn Fn(f32, f32, f32) -> f32| {
                [0, 1].map(|axis| solve(place(a, axis), place(b, axis), place(c, axis)))
            };
            return Some(Brush::Piece {
                texture,
                ink: a.color,
                at,
                begin: [place(a, 0), place(a, 1)],
                right: plane(&right),
                down: plane(&down),
            });
        }
        let size = [texture.size[0] as f32, texture.size[1] as f32];
        let ink = sample(texture, a.uv.x * size[0], a.uv.y * size[1]);
        if one_color {
            return Some(Brush::Even(tint(ink, a.color)));
        }
        let [at_a, at_b, at_c] = corners.map(|corner| corner.color.to_array().map(f32::from));
        Some(Brush::Blend {
            ink,
            at,
            begin: at_a,
            right: [0, 1, 2, 3].map(|part| right(at_a[part], at_b[part], at_c[part])),
            down: [0, 1, 2, 3].map(|part| down(at_a[part], at_b[part], at_c[part])),
        })
    }

    /// Paints a row of pixels whose first has its middle at `x`, `y`.
    fn stroke(&self, line: &mut [[u8; 4]], x: f32, y: f32) {
        match self {
            Brush::Even(color) if color.a() == 255 => line.fill(color.to_array()),
            Brush::Even(color) => {
                for pixel in line {
                    lay_over(pixel, *color);
                }
            }
            Brush::Blend {
                ink,
                at,
                begin,
                right,
                down,
            } => {
                let (right_of, below) = (x - at[0], y - at[1]);
                for (step, pixel) in line.iter_mut().enumerate() {
                    let over = right_of + step as f32;
                    let mut color = [0_u8; 4];
                    for part in 0..4 {
                        let value = begin[part] + over * right[part] + below * down[part];
                        color[part] = (value + 0.5) as u8;
                    }
                    let color =
                        Color32::from_rgba_premultiplied(color[0], color[1], color[2], color[3]);
                    lay_over(pixel, tint(*ink, color));
                }
            }
            Brush::Piece {
                texture,
                ink,
                at,
                begin,
                right,
                down,
            } => {
                let (right_of, below) = (x - at[0], y - at[1]);
                for (step, pixel) in line.iter_mut().enumerate() {
                    let over = right_of + step as f32;
                    let u = begin[0] + over * right[0] + below * down[0];
                    let v = begin[1] + over * right[1] + below * down[1];
                    let found = sample(texture, u, v);
                    if found.a() > 0 {
                        lay_over(pixel, tint(found, *ink));
                    }
                }
            }
        }
    }
}

/// The colour at a place of a texture, in its pixels, between the four that are nearest.
fn sample(texture: &ColorImage, u: f32, v: f32) -> Color32 {
    let at = |x: f32, y: f32| {
        let column = (x.max(0.0) as usize).min(texture.size[0] - 1);
        let row = (y.max(0.0) as usize).min(texture.size[1] - 1);
        texture.pixels[row * texture.size[0] + column]
    };
    let (left, top) = ((u - 0.5).floor(), (v - 0.5).floor());
    let (to_right, to_bottom) = (u - 0.5 - left, v - 0.5 - top);
    // Glyphs lie on whole pixels: there is nothing between to compute.
    const WHOLE: f32 = 1.0 / 64.0;
    if to_right < WHOLE && to_bottom < WHOLE {
        return at(left, top);
    }
    let upper = at(left, top).lerp_to_gamma(at(left + 1.0, top), to_right);
    let lower = at(left, top + 1.0).lerp_to_gamma(at(left + 1.0, top + 1.0), to_right);
    upper.lerp_to_gamma(lower, to_bottom)
}

fn tint(color: Color32, with: Color32) -> Color32 {
    if color == Color32::WHITE {
        with
    } else {
        color * with
    }
}

fn lay_over(pixel: &mut [u8; 4], color: Color32) {
    let through = 255 - u32::from(color.a());
    let [red, green, blue, _] = color.to_array();
    for (below, above) in pixel.iter_mut().zip([red, green, blue]) {
        let kept = (u32::from(*below) * through + 127) / 255;
        *below = (u32::from(above) + kept).min(255) as u8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::epaint::{Mesh, WHITE_UV};
    use egui::{Pos2, pos2, vec2};

    const SIDE: usize = 24;

    /// Corners around a middle, as a fan of triangles in one colour.
    fn fan(color: Color32, middle: Pos2, corners: &[Pos2]) -> Mesh {
        let mut mesh = Mesh::default();
        let mut add = |pos| {
            mesh.vertices.push(Vertex {
                pos,
                uv: WHITE_UV,
                color,
            });
        };
        add(middle);
        for corner in corners {
            add(*corner);
        }
        let count = corners.len() as u32;
        for corner in 0..count {
            mesh.add_triangle(0, 1 + corner, 1 + (corner + 1) % count);
        }
        mesh
    }

    fn painted(mesh: Mesh, clip_rect: Rect) -> Picture {
        let mut picture = Picture::blank(SIDE, SIDE, Color32::BLACK);
        let layer = ClippedPrimitive {
            clip_rect,
            primitive: Primitive::Mesh(mesh),
        };
        paint(&mut picture, &[layer], &Textures::white(), 1.0);
        picture
    }

    #[test]
    fn neighbours_paint_no_pixel_twice_and_leave_none_out() {
        let corners = [
            pos2(2.0, 2.0),
            pos2(13.3, 2.0),
            pos2(22.0, 2.0),
            pos2(22.0, 9.1),
            pos2(22.0, 22.0),
            pos2(2.0, 22.0),
        ];
        for middle in [pos2(12.0, 12.0), pos2(3.7, 20.2), pos2(21.5, 2.5)] {
            let veil = Color32::from_rgba_premultiplied(60, 60, 60, 128);
            let picture = painted(fan(veil, middle, &corners), Rect::EVERYTHING);
            for (place, pixel) in picture.pixels.iter().enumerate() {
                let (x, y) = (place % SIDE, place / SIDE);
                let inside = (2..22).contains(&x) && (2..22).contains(&y);
                let expected = if inside { 60 } else { 0 };
                assert_eq!(pixel[0], expected, "at {x}, {y} around {middle}");
            }
        }
    }

    #[test]
    fn nothing_is_painted_outside_the_clip() {
        let mut mesh = Mesh::default();
        mesh.add_colored_rect(
            Rect::EVERYTHING.intersect(Rect::from_min_size(Pos2::ZERO, vec2(99.0, 99.0))),
            Color32::WHITE,
        );
        let clip = Rect::from_min_max(pos2(3.0, 4.0), pos2(7.0, 9.0));
        let white = painted(mesh, clip)
            .pixels
            .iter()
            .filter(|pixel| pixel[0] == 255)
            .count();
        assert_eq!(white, 4 * 5);
    }

    #[test]
    fn colours_change_evenly_between_corners() {
        let mut mesh = Mesh::default();
        let side = SIDE as f32;
        for (x, y, gray) in [
            (0.0, 0.0, 0),
            (side, 0.0, 240),
            (0.0, side, 0),
            (side, side, 240),
        ] {
            mesh.colored_vertex(pos2(x, y), Color32::from_gray(gray));
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(2, 1, 3);
        let picture = painted(mesh, Rect::EVERYTHING);
        for row in picture.pixels.chunks_exact(SIDE) {
            let shades: Vec<u8> = row.iter().map(|pixel| pixel[0]).collect();
            let expected: Vec<u8> = (0..SIDE).map(|x| 5 + 10 * x as u8).collect();
            assert_eq!(shades, expected);
        }
    }
}
