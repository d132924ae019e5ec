//! How egui's shapes come onto the window: blended as egui means them, and no more often than they
//! change.
//!
//! Bevy's own way for a flat picture clears and fills a picture of linear colours through passes
//! for sprites and their depth. Here the camera keeps a picture of gamma-encoded colours, egui
//! paints on it, and it is shown.

mod damage;
mod show;

use bevy::camera::{CameraMainTextureUsages, CompositingSpace, Projection};
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::render::camera::CameraRenderGraph;
use bevy::render::render_resource::{
    PipelineCache, SpecializedRenderPipelines, TextureFormat, TextureUsages,
};
use bevy::render::view::Msaa;
use bevy::render::{GpuResourceAppExt as _, Render, RenderApp, RenderSystems};
use bevy::shader::Shader;
use bevy_egui::PrimaryEguiContext;
use bevy_egui::render::systems::{EguiPipelines, queue_pipelines_system};
use bevy_egui::render::{
    EGUI_SHADER_HANDLE, EguiPipeline, EguiPipelineKey, egui_pass, prepare_egui_pass,
};

/// The format of the picture that Bevy keeps for a camera which composes gamma-encoded colours.
const PICTURE: TextureFormat = TextureFormat::Rgba8Unorm;

/// All that happens for the camera in a frame.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash)]
struct Painting;

/// Stands after bevy_egui's plugin, whose shader it replaces.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins(damage::plugin)
        .add_systems(PreStartup, add_camera);
    let mut shaders = app.world_mut().resource_mut::<Assets<Shader>>();
    for (handle, text, name) in [
        (
            EGUI_SHADER_HANDLE,
            include_str!("paint/shapes.wgsl"),
            "peduli/shapes.wgsl",
        ),
        (
            show::SHADER,
            include_str!("paint/show.wgsl"),
            "peduli/show.wgsl",
        ),
    ] {
        shaders
            .insert(&handle, Shader::from_wgsl(text, name))
            .expect("the handles are constants and never dropped");
    }
    // There is none without a graphics driver.
    if let Some(render_app) = app.get_sub_app_mut(RenderApp) {
        render_app
            .init_resource::<show::Copying>()
            .init_gpu_resource::<SpecializedRenderPipelines<show::Copying>>()
            .add_schedule(Schedule::new(Painting))
            .add_systems(Painting, (prepare_egui_pass, egui_pass, show::show).chain())
            .add_systems(
                Render,
                (
                    paint_encoded_colors
                        .in_set(RenderSystems::Queue)
                        .after(queue_pipelines_system),
                    show::prepare.in_set(RenderSystems::Prepare),
                ),
            );
    }
}

fn add_camera(mut commands: Commands) {
    commands.spawn((
        Camera {
            // What is not painted again stays.
            clear_color: ClearColorConfig::None,
            ..default()
        },
        CameraRenderGraph::new(Painting),
        Projection::Orthographic(OrthographicProjection::default_2d()),
        CompositingSpace::Srgb,
        CameraMainTextureUsages(TextureUsages::RENDER_ATTACHMENT | TextureUsages::TEXTURE_BINDING),
        // egui smooths its own edges: sampling each pixel four times over would double the cost of
        // a frame for nothing.
        Msaa::Off,
        PrimaryEguiContext,
    ));
}

/// bevy_egui takes every picture for one of linear colours.
fn paint_encoded_colors(
    mut pipelines: ResMut<EguiPipelines>,
    mut specialized: ResMut<SpecializedRenderPipelines<EguiPipeline>>,
    pipeline: Res<EguiPipeline>,
    cache: Res<PipelineCache>,
) {
    for id in pipelines.0.values_mut() {
        let key = EguiPipelineKey {
            target_format: PICTURE,
        };
        *id = specialized.specialize(&cache, &pipeline, key);
    }
}
