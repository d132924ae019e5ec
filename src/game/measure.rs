//! Writes down for people who build Peduli when the first frame was there, and how long each input waited for its picture.
//!
//! A line each: `first-frame AGE CPU`, in seconds since the process began and of processor time; and
//! `answer INPUT SHOWN KEY`, the times of day in nanoseconds at which an input reached the game and at which the picture
//! that shows its effect was complete. `.ci/measure` makes a table of them.

#![allow(
    clippy::disallowed_methods,
    reason = "measuring is about clocks, and what the system measured stands in its files"
)]

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::MouseButtonInput;
use bevy::prelude::*;
use bevy::render::renderer::RenderDevice;
use bevy::render::view::ExtractedWindows;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy_egui::{EguiPostUpdateSet, EguiRenderOutput};

use super::draw_screen::Asked;
use super::failure::GameError;
use super::pacing::WantsFrame;

/// What the kernel calls `USER_HZ`: the unit of a process's start time, the same on every machine
/// that Linux runs on today.
const TICKS_PER_SECOND: f64 = 100.0;

/// What is known so far, in the game and where it is drawn: both work on one thread, one after the other.
#[derive(Resource, Clone)]
struct Notes(Arc<Mutex<Noted>>);

struct Noted {
    file: File,
    /// Inputs whose effect no picture has shown.
    waiting: Vec<Input>,
    first_frame: FirstFrame,
}

struct Input {
    name: String,
    at_ns: u128,
    /// How many frames come before the one that shows its effect.
    frames_before: u32,
    /// It came since the last frame.
    is_new: bool,
}

#[derive(PartialEq, Eq)]
enum FirstFrame {
    Awaited,
    /// There is something in the picture that is being drawn.
    Drawn,
    Told,
}

/// Needs a real window; without one there are no frames.
///
/// # Errors
/// The file cannot be written.
pub(super) fn add(app: &mut App, path: &Path) -> Result<(), GameError> {
    let file = File::create(path).map_err(|error| GameError::NoMeasurement {
        reason: error.to_string(),
    })?;
    let notes = Notes(Arc::new(Mutex::new(Noted {
        file,
        waiting: Vec::new(),
        first_frame: FirstFrame::Awaited,
    })));
    app.insert_resource(notes.clone())
        .add_systems(First, note_inputs)
        .add_systems(
            PostUpdate,
            (
                note_effects
                    .after(EguiPostUpdateSet::EndPass)
                    .before(WantsFrame),
                note_picture.after(EguiPostUpdateSet::PostProcessOutput),
            ),
        );
    if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
        render_app
            .insert_resource(notes)
            .add_systems(Render, tell.in_set(RenderSystems::PostCleanup));
    }
    Ok(())
}

fn note_inputs(
    notes: Res<Notes>,
    mut keys: MessageReader<KeyboardInput>,
    mut buttons: MessageReader<MouseButtonInput>,
) {
    let pressed_keys = keys
        .read()
        .filter(|key| key.state.is_pressed())
        .map(|key| format!("{:?}", key.key_code));
    let pressed_buttons = buttons
        .read()
        .filter(|button| button.state.is_pressed())
        .map(|button| format!("{:?}", button.button));
    let at_ns = now_ns();
    let inputs = pressed_keys.chain(pressed_buttons).map(|name| Input {
        name,
        at_ns,
        frames_before: 0,
        is_new: true,
    });
    if let Ok(mut noted) = notes.0.lock() {
        noted.waiting.extend(inputs);
    }
}

/// An action takes effect after the screen was drawn: the next frame shows it.
fn note_effects(notes: Res<Notes>, asked: Res<Asked>) {
    if let Ok(mut noted) = notes.0.lock() {
        for input in noted.waiting.iter_mut().filter(|input| input.is_new) {
            input.frames_before = u32::from(!asked.0.is_empty());
            input.is_new = false;
        }
    }
}

fn note_picture(notes: Res<Notes>, outputs: Query<&EguiRenderOutput>) {
    if let Ok(mut noted) = notes.0.lock()
        && noted.first_frame == FirstFrame::Awaited
        && outputs.iter().any(|output| !output.paint_jobs.is_empty())
    {
        noted.first_frame = FirstFrame::Drawn;
    }
}

/// Runs when a frame has been handed to the driver.
fn tell(notes: Res<Notes>, windows: Res<ExtractedWindows>, device: Res<RenderDevice>) -> Result {
    let Ok(mut noted) = notes.0.lock() else {
        return Ok(());
    };
    if windows.is_empty() {
        return Ok(());
    }
    let is_first = noted.first_frame == FirstFrame::Drawn;
    let answers = noted.waiting.iter().any(|input| input.frames_before == 0);
    if is_first || answers {
        // The driver draws while the game goes on: only then the picture is complete.
        device.poll(wgpu::PollType::wait_indefinitely())?;
    }
    if is_first {
        noted.first_frame = FirstFrame::Told;
        if let Some(Spent { age_s, cpu_s }) = Spent::now() {
            writeln!(noted.file, "first-frame {age_s:.2} {cpu_s:.2}")?;
        }
    }
    let shown_ns = now_ns();
    for mut input in std::mem::take(&mut noted.waiting) {
        match input.frames_before.checked_sub(1) {
            Some(left) => {
                input.frames_before = left;
                noted.waiting.push(input);
            }
            None => {
                let Input { name, at_ns, .. } = input;
                writeln!(noted.file, "answer {at_ns} {shown_ns} {name}")?;
            }
        }
    }
    Ok(())
}

fn now_ns() -> u128 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos())
}

/// What the process has used so far, with what happened before `main`, to 10 ms.
struct Spent {
    age_s: f64,
    /// Over all cores: on a busy machine this tells more than the age.
    cpu_s: f64,
}

impl Spent {
    /// Known on Linux only.
    fn now() -> Option<Spent> {
        let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
        // The name of the program, in parentheses, may itself contain spaces. After it, the 12th
        // and 13th fields are the times in user and kernel mode, the 20th the time of the start.
        let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
        let seconds = |field: usize| {
            let ticks: f64 = fields.get(field)?.parse().ok()?;
            Some(ticks / TICKS_PER_SECOND)
        };
        let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
        let uptime_s: f64 = uptime.split_whitespace().next()?.parse().ok()?;
        Some(Spent {
            age_s: uptime_s - seconds(19)?,
            cpu_s: seconds(11)? + seconds(12)?,
        })
    }
}
