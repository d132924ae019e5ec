//! The one integration binary.

#![allow(
    clippy::disallowed_methods,
    reason = "tests read files and start programs"
)]

#[cfg(all(feature = "gui", target_os = "linux"))]
mod accessibility;
mod cli;
mod cli_check;
mod cli_diff;
mod cli_docs;
mod cli_explore;
mod cli_fix;
mod cli_fmt;
mod cli_graph;
mod cli_lsp;
mod cli_new;
mod cli_play;
mod cli_run;
mod cli_schema;
mod cli_script;
mod cli_sessions;
mod cli_simulate;
mod cli_start;
mod cli_translate;
mod docs;
mod fuzz;
mod golden;
mod invariants;
