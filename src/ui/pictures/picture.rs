//! A picture in memory: pasted into others, made smaller, kept as a file.

use std::io;
use std::path::Path;

use egui::Color32;

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

    /// Writes a PNG file, and the folders on the way to it.
    ///
    /// # Errors
    /// The file cannot be written.
    #[expect(
        clippy::disallowed_methods,
        reason = "a picture is kept for people to look at"
    )]
    pub fn write(&self, file: &Path) -> io::Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut encoder = png::Encoder::new(
            io::BufWriter::new(std::fs::File::create(file)?),
            self.width as u32,
            self.height as u32,
        );
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(self.pixels.as_flattened())?;
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
