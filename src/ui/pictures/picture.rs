//! A picture in memory: pasted into others, made smaller, kept as a file.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use egui::Color32;
use png::Compression;

/// Rows of opaque pixels, gamma-encoded as egui means them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    /// Row after row, red, green, blue and 255.
    pub pixels: Vec<[u8; 4]>,
}

impl Picture {
    /// One colour everywhere.
    pub fn blank(width: usize, height: usize, color: Color32) -> Picture {
        Picture {
            width,
            height,
            pixels: vec![color.to_opaque().to_array(); width * height],
        }
    }

    /// The same at a `times`-th of its size; a remainder at the right and the bottom is left out.
    pub fn smaller(&self, times: usize) -> Picture {
        let (width, height) = (self.width / times, self.height / times);
        let share = (times * times) as u32;
        let mut pixels = Vec::with_capacity(width * height);
        for row in 0..height {
            for column in 0..width {
                let mut sum = [0_u32; 3];
                for y in row * times..(row + 1) * times {
                    let first = y * self.width + column * times;
                    for pixel in &self.pixels[first..first + times] {
                        sum[0] += u32::from(pixel[0]);
                        sum[1] += u32::from(pixel[1]);
                        sum[2] += u32::from(pixel[2]);
                    }
                }
                pixels.push([
                    (sum[0] / share) as u8,
                    (sum[1] / share) as u8,
                    (sum[2] / share) as u8,
                    255,
                ]);
            }
        }
        Picture {
            width,
            height,
            pixels,
        }
    }

    /// Puts another picture on this one with its upper left corner at `x`, `y`; it has to fit.
    pub fn paste(&mut self, other: &Picture, x: usize, y: usize) {
        for (row, line) in other.pixels.chunks_exact(other.width).enumerate() {
            let first = (y + row) * self.width + x;
            self.pixels[first..first + other.width].copy_from_slice(line);
        }
    }

    /// The share of pixels, 0…1, that differ by more than the eye overlooks. Both have to be of one size.
    pub fn difference(&self, other: &Picture) -> f32 {
        const OVERLOOKED: u8 = 16;
        assert_eq!((self.width, self.height), (other.width, other.height));
        let differ = |(one, other): &(&[u8; 4], &[u8; 4])| {
            (0..3).any(|channel| one[channel].abs_diff(other[channel]) > OVERLOOKED)
        };
        let count = self.pixels.iter().zip(&other.pixels).filter(differ).count();
        count as f32 / self.pixels.len() as f32
    }

    /// How many colours there are, of 4,096.
    pub fn colors(&self) -> usize {
        let coarse = self
            .pixels
            .iter()
            .map(|pixel| pixel.map(|value| value / 16));
        coarse.collect::<BTreeSet<_>>().len()
    }

    /// Reads a PNG file of opaque pixels.
    ///
    /// # Errors
    /// The file cannot be read, or is of another kind.
    #[expect(
        clippy::disallowed_methods,
        reason = "a test compares with the pictures that the documents show"
    )]
    pub fn read(file: &Path) -> io::Result<Picture> {
        let file = io::BufReader::new(std::fs::File::open(file)?);
        let mut reader = png::Decoder::new(file).read_info()?;
        let (width, height) = (reader.info().width, reader.info().height);
        if reader.info().color_type != png::ColorType::Rgb {
            return Err(io::Error::other("the picture is not red, green and blue"));
        }
        let mut bytes = vec![0; width as usize * height as usize * 3];
        reader.next_frame(&mut bytes)?;
        let pixels = bytes.chunks_exact(3);
        Ok(Picture {
            width: width as usize,
            height: height as usize,
            pixels: pixels
                .map(|pixel| [pixel[0], pixel[1], pixel[2], 255])
                .collect(),
        })
    }

    /// Writes a PNG file, and the folders on the way to it.
    ///
    /// # Errors
    /// The file cannot be written.
    #[expect(
        clippy::disallowed_methods,
        reason = "a picture is kept for people to look at"
    )]
    pub fn write(&self, file: &Path, compression: Compression) -> io::Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut encoder = png::Encoder::new(
            io::BufWriter::new(std::fs::File::create(file)?),
            self.width as u32,
            self.height as u32,
        );
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(compression);
        let mut writer = encoder.write_header()?;
        let opaque = self.pixels.iter().flat_map(|pixel| &pixel[..3]).copied();
        writer.write_image_data(&opaque.collect::<Vec<u8>>())?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smaller_picture_has_the_mean_of_what_it_leaves_out() {
        let mut picture = Picture::blank(5, 2, Color32::BLACK);
        picture.paste(&Picture::blank(1, 2, Color32::from_gray(200)), 1, 0);
        let smaller = picture.smaller(2);
        assert_eq!((smaller.width, smaller.height), (2, 1));
        assert_eq!(smaller.pixels, [[100, 100, 100, 255], [0, 0, 0, 255]]);
    }
}
