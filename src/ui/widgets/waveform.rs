//! A voice as a line: its waves, how jagged they are, and how far they reach.

use std::f32::consts::{PI, TAU};

use egui::{Color32, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2};

use super::prose::announce;
use crate::ui::theme::Theme;
use crate::ui::voice::Voice;

/// Points of the line: three for each wave of the highest voice.
const POINTS: usize = 121;
/// Waves across the picture, for the lowest and the highest voice.
const WAVES: std::ops::RangeInclusive<f32> = 5.0..=21.0;
/// How many swells of the voice are in the picture: about as many syllables.
const SWELLS: f32 = 4.0;
/// A trembling voice shakes so many times across the picture.
const TREMBLES: f32 = 23.0;
/// Between two pictures of a voice that goes on, in ms: as often as words come out.
const STEP_MS: u64 = 96;
/// How far the line moves on in a second, in pictures; a hurried voice twice as far as a slow one.
const SPEED: std::ops::RangeInclusive<f32> = 0.5..=1.0;

/// What is heard on the line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sound {
    Silence,
    /// Somebody draws breath.
    Breath(Voice),
    Words(Voice),
}

impl Sound {
    fn level(self) -> f32 {
        match self {
            Sound::Silence => 0.0,
            Sound::Breath(_) => 0.22,
            Sound::Words(_) => 1.0,
        }
    }
}

/// The sound as a line in `rect`; `description` says in words what it is like, and a new one is read out.
pub fn waveform_ui(
    ui: &mut Ui,
    theme: &Theme,
    sound: Sound,
    now_ms: u64,
    description: &str,
    rect: Rect,
) -> Response {
    let response = ui.interact(rect, ui.id().with("waveform"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, description));
    announce(ui, &response);
    let c = &theme.colors;
    let painter = ui.painter_at(rect.expand(1.0));
    let rule = Stroke::new(1.0, c.outline);
    painter.hline(rect.x_range(), rect.center().y, rule);
    let (color, width) = match sound {
        Sound::Silence => (c.outline_strong, 2.0),
        Sound::Breath(_) => (c.muted, 2.0),
        Sound::Words(_) => (c.accent_ink, 2.5),
    };
    let line = line(sound, now_ms, rect);
    painter.add(Shape::line(
        mirror(&line, rect),
        Stroke::new(1.0, faint(color)),
    ));
    painter.add(Shape::line(line, Stroke::new(width, color)));
    response
}

/// An echo on the other side makes a voice of a line.
fn mirror(line: &[Pos2], rect: Rect) -> Vec<Pos2> {
    let middle = rect.center().y;
    line.iter()
        .map(|point| pos2(point.x, middle - (point.y - middle) * 0.55))
        .collect()
}

fn faint(color: Color32) -> Color32 {
    color.gamma_multiply(0.45)
}

fn line(sound: Sound, now_ms: u64, rect: Rect) -> Vec<Pos2> {
    let reach = rect.height() / 2.0 - 3.0;
    (0..POINTS)
        .map(|point| {
            let x = point as f32 / (POINTS - 1) as f32;
            let swing = swing(sound, x, now_ms - now_ms % STEP_MS, point);
            pos2(
                rect.left() + rect.width() * x,
                rect.center().y - reach * swing,
            )
        })
        .collect()
}

/// How far the line is from the middle at `x`, 0…1 across the picture; −1…1.
fn swing(sound: Sound, x: f32, now_ms: u64, point: usize) -> f32 {
    let voice = match sound {
        Sound::Silence => return 0.0,
        Sound::Breath(voice) | Sound::Words(voice) => voice,
    };
    let between = |range: std::ops::RangeInclusive<f32>, part: f32| {
        range.start() + (range.end() - range.start()) * part
    };
    // The time of a day would be too coarse for a float: what counts repeats every minute.
    let passed = (now_ms % 60_000) as f32 / 1000.0 * between(SPEED, voice.pace);
    let along = x + passed;
    let wave = (TAU * between(WAVES, voice.pitch) * along).sin();
    let jag = noise(point as u64 + now_ms / STEP_MS * 7);
    let swell = 0.6 + 0.4 * (TAU * SWELLS * along * 0.5).sin() * (TAU * along * 1.3).cos();
    let tremble = 1.0 - 0.6 * voice.tremor * (0.5 + 0.5 * (TAU * TREMBLES * along).sin());
    let ends = (PI * x).sin().max(0.0).sqrt();
    let shape = wave * (1.0 - 0.65 * voice.roughness) + jag * 0.65 * voice.roughness;
    let loud = 0.25 + 0.75 * voice.loudness;
    sound.level() * loud * swell * tremble * ends * shape
}

/// −1…1, another for each number, the same on every machine.
fn noise(number: u64) -> f32 {
    let mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (mixed >> 40) as f32 / (1_u64 << 23) as f32 - 1.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::kinds::Feelings;

    const AREA: Rect = Rect {
        min: Pos2::ZERO,
        max: pos2(400.0, 160.0),
    };

    fn words(anger: u16, disappointment: u16, worry: u16) -> Vec<Pos2> {
        let feelings = Feelings {
            anger,
            disappointment,
            worry,
            ..Feelings::default()
        };
        line(Sound::Words(Voice::of(feelings)), 4_800, AREA)
    }

    fn highest(line: &[Pos2]) -> f32 {
        let from_middle = |point: &Pos2| (point.y - AREA.center().y).abs();
        line.iter().map(from_middle).fold(0.0, f32::max)
    }

    /// How often the line crosses the middle.
    fn crossings(line: &[Pos2]) -> usize {
        let above = |point: &Pos2| point.y < AREA.center().y;
        line.windows(2)
            .filter(|pair| above(&pair[0]) != above(&pair[1]))
            .count()
    }

    #[test]
    fn silence_is_flat_and_breath_is_less_than_words() {
        let voice = Voice::of(Feelings::default());
        assert!(highest(&line(Sound::Silence, 4_800, AREA)) < f32::EPSILON);
        let breath = highest(&line(Sound::Breath(voice), 4_800, AREA));
        assert!(breath > 0.0 && breath < highest(&line(Sound::Words(voice), 4_800, AREA)));
    }

    #[test]
    fn anger_reaches_far_and_worry_has_more_waves_than_disappointment() {
        assert!(highest(&words(900, 0, 0)) > highest(&words(0, 900, 0)));
        assert!(crossings(&words(0, 0, 900)) > crossings(&words(0, 900, 0)));
    }

    #[test]
    fn nothing_reaches_out_of_the_picture() {
        for anger in [0, 500, 1000] {
            for worry in [0, 500, 1000] {
                for point in words(anger, 300, worry) {
                    assert!(AREA.contains(point), "{point:?}");
                }
            }
        }
    }
}
