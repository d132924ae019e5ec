//! Hair and headscarf: what lies behind the head, and what frames the face.

mod curly;
mod headscarf;
mod long;
mod short;

use egui::{Color32, pos2};

use super::brush::{Brush, Paint};
use super::look::{Hair, Look, LookColors};
use super::traits::Traits;

/// What is behind the neck and the head.
pub(super) fn draw_behind(brush: &mut Brush, look: &Look, traits: &Traits, colors: &LookColors) {
    match look.hair {
        Hair::Short => short::draw_behind(brush, colors),
        Hair::Long => long::draw_behind(brush, traits, colors),
        Hair::Bun => long::draw_bun_behind(brush, traits, colors),
        Hair::Curly => curly::draw_behind(brush, traits, colors),
        Hair::Bald => {}
        Hair::Headscarf => headscarf::draw_behind(brush, colors),
    }
}

/// What lies over forehead and temples.
pub(super) fn draw_before(brush: &mut Brush, look: &Look, traits: &Traits, colors: &LookColors) {
    match look.hair {
        Hair::Short => short::draw_before(brush, look, traits, colors),
        Hair::Long => long::draw_before(brush, traits, colors),
        Hair::Bun => long::draw_bun_before(brush, traits, colors),
        Hair::Curly => curly::draw_before(brush, traits, colors),
        Hair::Bald => short::draw_fringe(brush, colors),
        Hair::Headscarf => headscarf::draw_before(brush, traits, colors),
    }
}

fn shine(colors: &LookColors) -> Paint {
    Paint::Fade {
        from: (
            pos2(-0.10, 0.12),
            colors.hair_light.lerp_to_gamma(colors.hair, 0.45),
        ),
        to: (pos2(0.05, 0.30), colors.hair),
    }
}

fn darker(colors: &LookColors) -> Color32 {
    colors.hair.lerp_to_gamma(Color32::BLACK, 0.25)
}
