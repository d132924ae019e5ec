//! Takes the picture of a screen that has come to rest.

use std::time::Duration;

use egui::{Context, FullOutput, Rect, Ui, Vec2, ViewportId};

use super::Picture;
use super::paint::{self, Textures};

/// A screen that still wants to be drawn again after as many frames never rests.
const FRAMES_MAX: usize = 16;

/// What a picture is taken of.
pub struct Still {
    /// In points, which are pixels here.
    pub size: Vec2,
}

/// Draws until nothing changes any more, and takes a picture.
///
/// `dress` is called once before the first frame.
pub fn take(still: &Still, dress: impl Fn(&Context), mut draw: impl FnMut(&mut Ui)) -> Picture {
    let ctx = Context::default();
    dress(&ctx);
    let mut textures = Textures::default();
    for _ in 0..FRAMES_MAX {
        let mut output = frame(&ctx, still, &mut draw);
        textures.update(&mut output.textures_delta);
        let rests = output
            .viewport_output
            .get(&ViewportId::ROOT)
            .is_none_or(|viewport| viewport.repaint_delay > Duration::ZERO);
        if rests {
            let layers = ctx.tessellate(output.shapes, output.pixels_per_point);
            let ground = ctx.global_style().visuals.panel_fill;
            let (width, height) = (still.size.x as usize, still.size.y as usize);
            let mut picture = Picture::blank(width, height, ground);
            paint::paint(&mut picture, &layers, &textures, output.pixels_per_point);
            return picture;
        }
    }
    panic!("the screen does not come to rest");
}

fn frame(ctx: &Context, still: &Still, draw: &mut impl FnMut(&mut Ui)) -> FullOutput {
    let input = egui::RawInput {
        screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, still.size)),
        focused: true,
        ..egui::RawInput::default()
    };
    ctx.run_ui(input, draw)
}
