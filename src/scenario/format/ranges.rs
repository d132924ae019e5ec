//! The ranges of all numbers of the format.

use std::ops::RangeInclusive;

type Range = RangeInclusive<i64>;

/// 1 calm … 5 hostile.
pub const DIFFICULTY: Range = 1..=5;
/// The share of one axis in the composite.
pub const AXIS_WEIGHT: Range = 0..=10;
/// A feeling before the first word, and the bound of a condition.
pub const FEELING: Range = 0..=1000;
/// How strongly a feeling answers, in thousandths.
pub const SENSITIVITY: Range = 600..=1400;
/// Light to dark.
pub const SKIN: Range = 1..=6;
/// A palette of clothes.
pub const DRESS: Range = 1..=8;
/// How much a decision counts.
pub const DECISION_WEIGHT: Range = 1..=3;
/// Keyed quality on one axis, in points.
pub const KEY: Range = -2..=2;
/// Practical progress, and information given.
pub const PROGRESS: Range = -1000..=1000;
/// Transfers, repetitions and changes of channel that one reply asks for.
pub const EFFORT: Range = 0..=3;
/// Hours of work.
pub const COSTS: Range = 0..=1000;
/// Seconds until silence counts.
pub const SILENCE_S: Range = 5..=300;
/// What an ending costs, in raw points.
pub const LOSS: Range = 0..=60;
