//! The graphics driver: chosen here rather than by Bevy, which panics where there is none.

use std::sync::Arc;

use bevy::render::renderer::{
    RenderAdapter, RenderAdapterInfo, RenderDevice, RenderInstance, RenderQueue, WgpuWrapper,
};
use bevy::render::settings::{RenderCreation, RenderResources};
use bevy::tasks::block_on;

use super::failure::GameError;

/// Opens the most economical driver there is; one that computes on the processor is fine.
pub(super) fn open() -> Result<RenderCreation, GameError> {
    block_on(open_device())
}

async fn open_device() -> Result<RenderCreation, GameError> {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends: wgpu::Backends::PRIMARY,
        flags: instance_flags(),
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let adapter = instance
        .request_adapter(&wgpu::RequestAdapterOptions {
            // A conversation draws a few frames a second: the fast card of a laptop stays asleep.
            power_preference: wgpu::PowerPreference::LowPower,
            ..Default::default()
        })
        .await
        .map_err(|_| GameError::NoGraphics {
            reason: no_adapter_reason().to_owned(),
        })?;
    let (device, queue) = adapter
        .request_device(&wgpu::DeviceDescriptor {
            label: Some("peduli"),
            required_features: wgpu::Features::empty(),
            required_limits: limits(&adapter.limits()),
            memory_hints: wgpu::MemoryHints::MemoryUsage,
            ..Default::default()
        })
        .await
        .map_err(|refused| GameError::NoGraphics {
            reason: format!("{} refuses to start ({refused})", adapter.get_info().name),
        })?;
    Ok(RenderResources(
        RenderDevice::from(device),
        RenderQueue(Arc::new(WgpuWrapper::new(queue))),
        RenderAdapterInfo(WgpuWrapper::new(adapter.get_info())),
        RenderAdapter(Arc::new(WgpuWrapper::new(adapter))),
        RenderInstance(Arc::new(WgpuWrapper::new(instance))),
    )
    .into())
}

fn instance_flags() -> wgpu::InstanceFlags {
    // Direct3D draws wrongly without it; elsewhere it only costs memory and time.
    if cfg!(target_os = "windows") {
        wgpu::InstanceFlags::VALIDATION_INDIRECT_CALL
    } else {
        wgpu::InstanceFlags::empty()
    }
}

/// Text and flat shapes need no compute shaders: asking for none spares Bevy's pipelines for them.
fn limits(adapter: &wgpu::Limits) -> wgpu::Limits {
    wgpu::Limits::downlevel_webgl2_defaults()
        .using_resolution(adapter.clone())
        .using_alignment(adapter.clone())
        .or_worse_values_from(adapter)
}

fn no_adapter_reason() -> &'static str {
    if cfg!(target_os = "linux") {
        "Vulkan finds neither a graphics card nor a software renderer"
    } else {
        "the system offers neither a graphics card nor a software renderer"
    }
}
