// Paints egui's triangles onto a texture that holds gamma-encoded colours, where egui wants them blended.
// Vertices, bindings and entry points are those of bevy_egui's pipeline.

struct Transform {
    scale: vec2<f32>,
    translation: vec2<f32>,
}

struct Corner {
    @location(0) position: vec2<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) color: vec4<f32>,
}

struct Fragment {
    @builtin(position) position: vec4<f32>,
    @location(0) color: vec4<f32>,
    @location(1) uv: vec2<f32>,
}

@group(0) @binding(0) var<uniform> transform: Transform;
@group(1) @binding(0) var atlas: texture_2d<f32>;
@group(1) @binding(1) var atlas_sampler: sampler;

@vertex
fn vs_main(corner: Corner) -> Fragment {
    let position = corner.position * transform.scale + transform.translation;
    return Fragment(vec4(position, 0.0, 1.0), corner.color, corner.uv);
}

// The only texture is the atlas of glyphs, white with a coverage: its alpha says everything, and no
// colour has to be decoded and encoded again. A plain shape has no place in the atlas, and most of a
// picture is plain: not to look there halves the work where the processor does the drawing.
@fragment
fn fs_main(fragment: Fragment) -> @location(0) vec4<f32> {
    var coverage = 1.0;
    if any(fragment.uv != vec2(0.0)) {
        coverage = textureSampleLevel(atlas, atlas_sampler, fragment.uv, 0.0).a;
    }
    return fragment.color * coverage;
}
