#![no_main]

#[path = "../inputs.rs"]
#[allow(dead_code, reason = "each target reads one kind of file")]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::scenario(bytes));
