//! Shapes as pixels, without a graphics card: the triangles that egui makes of them, filled one after the other.
//!
//! No library does it for this version of egui; a second egui, or a second wgpu, would cost far more than these lines.

use std::io::BufWriter;
use std::path::Path;

use egui::epaint::{ClippedShape, Primitive, TessellationOptions, Tessellator, Vertex, WHITE_UV};
use egui::{Color32, Pos2, Rect, Shape, pos2, vec2};

/// Rows of pixels from the top, each red, green and blue.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pixels: Vec<[f32; 3]>,
}

impl Picture {
    pub fn new(width: usize, height: usize, ground: Color32) -> Picture {
        let [red, green, blue, _] = ground.to_array();
        Picture {
            width,
            height,
            pixels: vec![[red, green, blue].map(f32::from); width * height],
        }
    }

    /// Paints shapes, of which only those without a texture are understood, within a rectangle.
    pub fn paint(&mut self, shapes: Vec<Shape>, clip: Rect) {
        let clipped = shapes
            .into_iter()
            .map(|shape| ClippedShape {
                clip_rect: clip,
                shape,
            })
            .collect();
        let mut tessellator = Tessellator::new(1.0, TessellationOptions::default(), [1, 1], vec![]);
        for painted in tessellator.tessellate_shapes(clipped) {
            let Primitive::Mesh(mesh) = painted.primitive else {
                panic!("a drawing makes no callbacks");
            };
            for corners in mesh.triangles() {
                let corners = corners.map(|corner| mesh.vertices[corner as usize]);
                assert!(corners.iter().all(|corner| corner.uv == WHITE_UV));
                self.fill(corners, clip);
            }
        }
    }

    /// Fills the pixels whose middle lies in a triangle, each pixel on a shared edge once.
    fn fill(&mut self, corners: [Vertex; 3], clip: Rect) {
        let [a, b, c] = corners.map(|corner| corner.pos);
        let area = edge(a, b, c);
        if area.abs() < 1e-6 {
            return;
        }
        let bounds = Rect::from_points(&[a, b, c]).intersect(clip);
        let columns = pixels_of(bounds.min.x, bounds.max.x, self.width);
        for row in pixels_of(bounds.min.y, bounds.max.y, self.height) {
            for column in columns.clone() {
                let middle = pos2(column as f32 + 0.5, row as f32 + 0.5);
                let parts = [
                    edge(b, c, middle) / area,
                    edge(c, a, middle) / area,
                    edge(a, b, middle) / area,
                ];
                let sides = [c - b, a - c, b - a].map(|side| side * area.signum());
                let within = parts.iter().zip(sides).all(|(part, side)| {
                    *part > 0.0
                        || (*part == 0.0 && (side.y < 0.0 || (side.y == 0.0 && side.x > 0.0)))
                });
                if within {
                    self.blend(row * self.width + column, &corners, parts);
                }
            }
        }
    }

    /// Colours are mixed as the game's painter does: premultiplied, in gamma.
    fn blend(&mut self, at: usize, corners: &[Vertex; 3], parts: [f32; 3]) {
        let channel = |channel: usize| -> f32 {
            corners
                .iter()
                .zip(parts)
                .map(|(corner, part)| f32::from(corner.color[channel]) * part)
                .sum()
        };
        let rest = 1.0 - channel(3) / 255.0;
        for (place, value) in self.pixels[at].iter_mut().enumerate() {
            *value = *value * rest + channel(place);
        }
    }

    /// The share of pixels, 0…1, that differ by more than the eye overlooks.
    pub fn difference(&self, other: &Picture) -> f32 {
        const OVERLOOKED: f32 = 16.0;
        assert_eq!((self.width, self.height), (other.width, other.height));
        let differ = |(one, other): &(&[f32; 3], &[f32; 3])| {
            (0..3).any(|channel| (one[channel] - other[channel]).abs() > OVERLOOKED)
        };
        let count = self.pixels.iter().zip(&other.pixels).filter(differ).count();
        count as f32 / self.pixels.len() as f32
    }

    /// How many colours there are, of 4,096.
    pub fn colors(&self) -> usize {
        let mut seen: Vec<[u8; 3]> = self
            .bytes()
            .map(|pixel| pixel.map(|value| value / 16))
            .collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len()
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a test keeps the sheets that the documents show"
    )]
    pub fn write(&self, path: &Path) {
        let file = std::fs::File::create(path).expect("the picture can be written");
        let mut encoder =
            png::Encoder::new(BufWriter::new(file), self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("the picture can be written");
        let bytes: Vec<u8> = self.bytes().flatten().collect();
        writer
            .write_image_data(&bytes)
            .expect("the picture can be written");
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a test compares with the sheets that the documents show"
    )]
    pub fn read(path: &Path) -> Picture {
        let file = std::fs::File::open(path).expect("the picture is there");
        let mut reader = png::Decoder::new(std::io::BufReader::new(file))
            .read_info()
            .expect("it is a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("it is small")];
        let info = reader.next_frame(&mut bytes).expect("it is a PNG");
        assert_eq!(info.color_type, png::ColorType::Rgb);
        Picture {
            width: info.width as usize,
            height: info.height as usize,
            pixels: bytes
                .chunks_exact(3)
                .map(|pixel| [pixel[0], pixel[1], pixel[2]].map(f32::from))
                .collect(),
        }
    }

    fn bytes(&self) -> impl Iterator<Item = [u8; 3]> {
        self.pixels
            .iter()
            .map(|pixel| pixel.map(|value| value.round().clamp(0.0, 255.0) as u8))
    }
}

fn pixels_of(from: f32, to: f32, count: usize) -> std::ops::Range<usize> {
    let whole = |value: f32| (value.max(0.0) as usize).min(count);
    whole(from.floor())..whole(to.ceil())
}

/// Twice the area of the triangle to a point; its sign says on which side of the edge the point is.
fn edge(from: Pos2, to: Pos2, point: Pos2) -> f32 {
    super::super::geometry::cross(to - from, point - from)
}

#[test]
fn a_square_is_filled_once_and_nothing_beside_it() {
    let mut picture = Picture::new(10, 10, Color32::BLACK);
    let square = Rect::from_min_size(pos2(2.0, 2.0), vec2(4.0, 4.0));
    let mut mesh = egui::epaint::Mesh::default();
    let half = Color32::from_rgba_premultiplied(100, 100, 100, 128);
    mesh.add_colored_rect(square, half);
    picture.paint(vec![Shape::mesh(mesh)], Rect::EVERYTHING);
    let filled = picture
        .pixels
        .iter()
        .filter(|pixel| (pixel[0] - 100.0).abs() < 0.5)
        .count();
    let empty = picture.pixels.iter().filter(|pixel| pixel[0] < 0.5).count();
    assert_eq!((filled, empty), (16, 84));
}
