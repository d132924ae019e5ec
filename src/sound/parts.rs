//! What sounds are made of: chance, filters, struck bodies and envelopes.

mod dice;
mod envelope;
mod filter;
mod struck;

pub(super) use dice::Dice;
pub(super) use envelope::{Follower, swell};
pub(super) use filter::{HighPass, LowPass, Resonator};
pub(super) use struck::Struck;
