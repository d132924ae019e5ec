//! Shows the camera's picture in the window.

use bevy::asset::uuid_handle;
use bevy::prelude::*;
use bevy::render::render_resource::binding_types::texture_2d;
use bevy::render::render_resource::{
    BindGroup, BindGroupEntries, BindGroupLayoutDescriptor, BindGroupLayoutEntries,
    CachedRenderPipelineId, ColorTargetState, ColorWrites, FragmentState, PipelineCache,
    RenderPassDescriptor, RenderPipelineDescriptor, ShaderStages, SpecializedRenderPipeline,
    SpecializedRenderPipelines, TextureFormat, TextureId, TextureSampleType, TextureViewDescriptor,
    VertexState,
};
use bevy::render::renderer::{RenderContext, RenderDevice, ViewQuery};
use bevy::render::view::ViewTarget;
use bevy::shader::Shader;

/// How the picture reads when its colours are decoded on the way: a driver does that in a fraction of the time that a
/// shader takes.
const PICTURE_DECODED: TextureFormat = TextureFormat::Rgba8UnormSrgb;

pub(super) const SHADER: Handle<Shader> = uuid_handle!("6d7c2d0e-3a1f-4f0b-9f55-0a5d4c1e8b27");

/// How to copy the picture into a window of some format.
#[derive(Resource)]
pub(super) struct Copying {
    layout: BindGroupLayoutDescriptor,
}

impl Default for Copying {
    fn default() -> Self {
        let entries = BindGroupLayoutEntries::single(
            ShaderStages::FRAGMENT,
            texture_2d(TextureSampleType::Float { filterable: false }),
        );
        Copying {
            layout: BindGroupLayoutDescriptor::new("picture", &entries),
        }
    }
}

impl SpecializedRenderPipeline for Copying {
    type Key = TextureFormat;

    fn specialize(&self, window: TextureFormat) -> RenderPipelineDescriptor {
        RenderPipelineDescriptor {
            label: Some("show".into()),
            layout: vec![self.layout.clone()],
            vertex: VertexState {
                shader: SHADER,
                entry_point: Some("vertex".into()),
                ..default()
            },
            fragment: Some(FragmentState {
                shader: SHADER,
                entry_point: Some("fragment".into()),
                targets: vec![Some(ColorTargetState {
                    format: window,
                    blend: None,
                    write_mask: ColorWrites::ALL,
                })],
                ..default()
            }),
            ..default()
        }
    }
}

/// The pipeline for one window.
#[derive(Component)]
pub(super) struct ShowPipeline(CachedRenderPipelineId);

pub(super) fn prepare(
    mut commands: Commands,
    mut pipelines: ResMut<SpecializedRenderPipelines<Copying>>,
    cache: Res<PipelineCache>,
    copying: Res<Copying>,
    targets: Query<(Entity, &ViewTarget)>,
) {
    for (entity, target) in &targets {
        if let Some(window) = target.out_texture_view_format() {
            let id = pipelines.specialize(&cache, &copying, window);
            commands.entity(entity).insert(ShowPipeline(id));
        }
    }
}

pub(super) fn show(
    view: ViewQuery<(&ViewTarget, &ShowPipeline)>,
    device: Res<RenderDevice>,
    cache: Res<PipelineCache>,
    copying: Res<Copying>,
    mut known: Local<Option<(TextureId, BindGroup)>>,
    mut context: RenderContext,
) {
    let (target, show) = view.into_inner();
    let Some(pipeline) = cache.get_render_pipeline(show.0) else {
        return;
    };
    let picture = target.main_texture();
    if known.as_ref().is_none_or(|(id, _)| *id != picture.id()) {
        let decoded = picture.create_view(&TextureViewDescriptor {
            format: Some(PICTURE_DECODED),
            ..default()
        });
        let layout = cache.get_bind_group_layout(&copying.layout);
        let entries = BindGroupEntries::single(&decoded);
        let group = device.create_bind_group("picture", &layout, &entries);
        *known = Some((picture.id(), group));
    }
    let (Some((_, group)), Some(window)) = (&*known, target.out_texture_color_attachment(None))
    else {
        return;
    };
    let mut pass = context
        .command_encoder()
        .begin_render_pass(&RenderPassDescriptor {
            label: Some("show"),
            color_attachments: &[Some(window)],
            depth_stencil_attachment: None,
            timestamp_writes: None,
            occlusion_query_set: None,
            multiview_mask: None,
        });
    pass.set_pipeline(pipeline);
    pass.set_bind_group(0, group, &[]);
    pass.draw(0..3, 0..1);
}
