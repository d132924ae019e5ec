//! The parts of Bevy that a window with text and shapes needs, and no others.

use bevy::a11y::AccessibilityPlugin;
use bevy::app::TaskPoolPlugin;
use bevy::asset::AssetPlugin;
use bevy::camera::CameraPlugin;
use bevy::core_pipeline::CorePipelinePlugin;
use bevy::diagnostic::FrameCountPlugin;
use bevy::ecs::schedule::SingleThreadedExecutor;
use bevy::image::ImagePlugin;
use bevy::input::InputPlugin;
use bevy::mesh::MeshPlugin;
use bevy::prelude::*;
use bevy::render::settings::RenderCreation;
#[cfg(test)]
use bevy::render::settings::WgpuSettings;
use bevy::render::{RenderApp, RenderPlugin};
use bevy::state::app::StatesPlugin;
use bevy::time::TimePlugin;
use bevy::transform::TransformPlugin;
use bevy::window::{ExitCondition, PresentMode, WindowPlugin, WindowResizeConstraints};
use bevy_egui::{EguiGlobalSettings, EguiPlugin};

use super::failure::GameError;
use super::{clock, display, graphics, paint};

const WINDOW_WIDTH: u32 = 1280;
const WINDOW_HEIGHT: u32 = 720;
const WINDOW_WIDTH_MIN: f32 = 960.0;
const WINDOW_HEIGHT_MIN: f32 = 600.0;

/// A real window on a real display.
pub(super) fn add_windowed(app: &mut App) -> Result<(), GameError> {
    add_before_window(app, ExitCondition::OnAllClosed);
    app.add_plugins(clock::plugin);
    display::connect(app)?;
    add_after_window(app, graphics::open()?);
    Ok(())
}

/// Lets the systems of a frame follow each other. They are so short that handing them from thread to
/// thread takes longer than they do.
pub(super) fn work_on_one_thread(app: &mut App) {
    in_order(app.main_mut());
    // There is none without a graphics driver.
    if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
        in_order(render_app);
    }
}

fn in_order(app: &mut SubApp) {
    for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
}

/// The same without a window, a display or a graphics driver.
#[cfg(test)]
pub(super) fn add_headless(app: &mut App) {
    add_before_window(app, ExitCondition::DontExit);
    let nothing_to_draw_with = WgpuSettings {
        backends: None,
        ..default()
    };
    add_after_window(app, nothing_to_draw_with.into());
}

fn add_before_window(app: &mut App, exit_condition: ExitCondition) {
    app.add_plugins((
        TaskPoolPlugin::default(),
        FrameCountPlugin,
        TimePlugin,
        TransformPlugin,
        InputPlugin,
        WindowPlugin {
            primary_window: Some(window()),
            exit_condition,
            ..default()
        },
        AccessibilityPlugin,
        AssetPlugin::default(),
    ));
}

fn add_after_window(app: &mut App, render_creation: RenderCreation) {
    app.add_plugins((
        RenderPlugin {
            render_creation,
            // A first frame without its pipelines would be an empty one.
            synchronous_pipeline_compilation: true,
            ..default()
        },
        ImagePlugin::default(),
        MeshPlugin,
        CameraPlugin,
        CorePipelinePlugin,
        StatesPlugin,
        EguiPlugin {
            // One font texture: nothing to switch between.
            bindless_mode_array_size: None,
        },
    ))
    .insert_resource(EguiGlobalSettings {
        auto_create_primary_context: false,
        ..default()
    })
    .add_plugins(paint::plugin);
}

fn window() -> Window {
    Window {
        title: "Peduli".to_owned(),
        name: Some("peduli".to_owned()),
        resolution: (WINDOW_WIDTH, WINDOW_HEIGHT).into(),
        resize_constraints: WindowResizeConstraints {
            min_width: WINDOW_WIDTH_MIN,
            min_height: WINDOW_HEIGHT_MIN,
            ..default()
        },
        present_mode: PresentMode::AutoVsync,
        ..default()
    }
}
