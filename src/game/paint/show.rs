//! Shows the camera's picture in the window.

use bevy::core_pipeline::blit::{BlitPipeline, BlitPipelineKey};
use bevy::prelude::*;
use bevy::render::render_resource::{
    BindGroup, CachedRenderPipelineId, PipelineCache, RenderPassDescriptor,
    SpecializedRenderPipelines, TextureFormat, TextureId, TextureViewDescriptor,
};
use bevy::render::renderer::{RenderContext, RenderDevice, ViewQuery};
use bevy::render::view::ViewTarget;

/// How the picture's format reads when its colours are decoded on the way: the driver does it in a
/// fraction of the time that Bevy's shader takes.
const PICTURE_DECODED: TextureFormat = TextureFormat::Rgba8UnormSrgb;

/// How to copy the picture into the window's format.
#[derive(Component)]
pub(super) struct ShowPipeline {
    id: CachedRenderPipelineId,
    key: BlitPipelineKey,
}

pub(super) fn prepare(
    mut commands: Commands,
    mut pipelines: ResMut<SpecializedRenderPipelines<BlitPipeline>>,
    cache: Res<PipelineCache>,
    blit: Res<BlitPipeline>,
    targets: Query<(Entity, &ViewTarget, Option<&ShowPipeline>)>,
) {
    for (entity, target, known) in &targets {
        let Some(target_format) = target.out_texture_view_format() else {
            continue;
        };
        let key = BlitPipelineKey {
            target_format,
            blend_state: None,
            samples: 1,
            source_space: None,
        };
        if known.is_none_or(|known| known.key != key) {
            let id = pipelines.specialize(&cache, &blit, key);
            commands.entity(entity).insert(ShowPipeline { id, key });
        }
    }
}

/// Copies the picture into the window, pixel by pixel.
pub(super) fn show(
    view: ViewQuery<(&ViewTarget, &ShowPipeline)>,
    device: Res<RenderDevice>,
    cache: Res<PipelineCache>,
    blit: Res<BlitPipeline>,
    mut known: Local<Option<(TextureId, BindGroup)>>,
    mut context: RenderContext,
) {
    let (target, show) = view.into_inner();
    let Some(pipeline) = cache.get_render_pipeline(show.id) else {
        return;
    };
    let picture = target.main_texture();
    if known.as_ref().is_none_or(|(id, _)| *id != picture.id()) {
        let decoded = picture.create_view(&TextureViewDescriptor {
            format: Some(PICTURE_DECODED),
            ..default()
        });
        let group = blit.create_bind_group(&device, &decoded, &cache);
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
