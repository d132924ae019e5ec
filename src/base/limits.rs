//! Every limit on what Peduli reads from outside, each with the reason for its size.

/// How much larger files may be in a bench of how costs grow with the size.
const SCALE: usize = if cfg!(feature = "large") { 8 } else { 1 };

/// The largest scenario or translation file, in bytes.
///
/// A scenario of 10,000 nodes is about 10 MB. A byte offset therefore always fits a `u32`.
pub const FILE_BYTES_MAX: usize = SCALE * 16 * 1024 * 1024;

/// The deepest nesting of brackets in a RON text.
///
/// A scenario written by hand needs about ten levels; conditions inside conditions a few more.
pub const NESTING_MAX: usize = 64;

/// The most values in one RON text, counting the keys of maps.
///
/// A scenario of 10,000 nodes has about 400,000. Together with [`FILE_BYTES_MAX`] this bounds
/// the memory that any file can make the reader take.
pub const VALUES_MAX: usize = SCALE * 4_000_000;

/// The most diagnostics kept of one run.
///
/// Nobody reads two hundred messages: past this the file is broken in one place that repeats.
pub const DIAGNOSTICS_MAX: usize = 200;

/// How far, in tokens, the reader looks past a bracket that fits nothing to decide what was meant.
///
/// It covers a node of several hundred lines, and bounds the work for a file full of such brackets.
pub const LOOKAHEAD_TOKENS_MAX: usize = 20_000;

/// How often a text is read again with a missing bracket put where the indentation shows it.
///
/// Each time mends one bracket; a file with more of them open is better mended in steps.
pub const REREADS_MAX: usize = 3;

/// How often a file is checked again after certain fixes were made in it.
///
/// A fix may uncover another mistake, or wait for one at the same place; three rounds are already unusual.
pub const FIX_ROUNDS_MAX: usize = 10;

/// How often the files of a scenario are checked while certain fixes are made in them.
///
/// Making two hundred fixes of which one makes it worse takes about twenty; if every one of [`DIAGNOSTICS_MAX`] does, four
/// hundred are enough to see it. At half a second for the largest file nobody waits more than a few minutes.
pub const FIX_CHECKS_MAX: usize = 500;

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

/// Replies between the states of one graph, 64 MB of them; above it bounds are marked approximate.
///
/// Where conditions are left open, many decisions before many conditional beats would otherwise have as many as the
/// square of the file's size.
pub const EDGES_MAX: usize = 4_000_000;

/// Expansions in the bounded search for the worst path through cycles.
pub const WORST_PATH_EXPANSIONS_MAX: usize = 1_000_000;

/// Paths enumerated for the exact score of random clicking; above it a seeded sample is played.
pub const CHANCE_PATHS_MAX: usize = 100_000;

/// Seeded plays in the sample.
pub const CHANCE_SAMPLE_RUNS: u32 = 20_000;

/// Conversations that each level of the noisy trainee plays: an effect of 0.8 is then known to about 0.03.
pub const LEVEL_RUNS: u32 = 2_000;

/// Conversations of each drawing bot that listens for lines nobody hears.
pub const USAGE_RUNS: u32 = 500;

/// Wordings of one line.
pub const WORDINGS_PER_LINE_MAX: usize = 8;

/// Bytes of a session's or a person's id: a file may be named after it.
pub const ID_BYTES_MAX: usize = 64;

/// Characters of a person's name: it stands in lists and on one line of a report.
pub const NAME_CHARS_MAX: usize = 100;

/// Bytes of an exported recording: two texts of the largest size and many long conversations' worth of replies.
pub const RECORDING_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Conversations of one simulation: their scores are kept to find the one in the middle.
pub const SIMULATION_RUNS_MAX: i64 = 1_000_000;

/// The largest scenario whose replies are valued while somebody types, in bytes.
///
/// Exploring a scenario of 10 MB takes more than half a second, and longer where choices depend on feelings.
pub const HOVER_ANALYSIS_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Bytes of one message of an editor: a file of the largest size, written as JSON.
pub const EDITOR_MESSAGE_BYTES_MAX: usize = 4 * FILE_BYTES_MAX;

/// Characters of a name (of a node, a choice, a flag). It stands in messages, tables and file names.
pub const AUTHORED_NAME_CHARS_MAX: usize = 64;

/// Nodes of a map that is drawn: with more, a picture is many metres high and nobody can follow its lines.
pub const MAP_NODES_DRAWN_MAX: usize = 1_000;

/// Rounds in which renamed nodes are looked for when two versions are compared: in each round those that lead to the ones
/// found before. Nobody renames a longer chain of nodes at once and changes nothing else.
pub const RENAMES_ROUNDS_MAX: usize = 32;

/// Words of a text that is compared word by word with its older version; the work grows with the square of what differs,
/// and of longer texts nobody reads the marks.
pub const WORDS_COMPARED_MAX: usize = 2_000;
