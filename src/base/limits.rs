//! Every limit of the core, by name, with its reason.

/// Facts (flags, things said, promises) that a scenario's conditions may read: a fixed set is copied with each state.
pub const FACTS_MAX: usize = 256;

/// Different moves in one scenario: how often each was used is copied with each state.
pub const MOVES_PER_SCENARIO_MAX: usize = 128;

/// Choices written at one node, whether or not they are ever on offer together.
pub const CHOICES_PER_NODE_MAX: usize = 9;

/// Choices on the table at once: the keys 1 … 5.
pub const CHOICES_ON_OFFER_MAX: usize = 5;

/// Turns of one session; a conversation of this length is a loop, not practice.
pub const TURNS_PER_SESSION_MAX: u32 = 10_000;

/// States of the exact graph; above it bounds are marked approximate.
pub const STATES_MAX: usize = 200_000;

/// Expansions in the bounded search for the worst path through cycles.
pub const WORST_PATH_EXPANSIONS_MAX: usize = 1_000_000;

/// Paths enumerated for the exact score of random clicking; above it a seeded sample is played.
pub const CHANCE_PATHS_MAX: usize = 100_000;

/// Seeded plays in the sample.
pub const CHANCE_SAMPLE_RUNS: u32 = 20_000;
