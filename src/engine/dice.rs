//! Seeded randomness for what never changes a score: the order of choices and the wording of lines.

use super::event::ShownOrder;
use super::ids::{ChoiceId, LineId, NodeId};
use chacha20::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// What a stream of numbers is for; part of its seed, so that one purpose never disturbs another.
#[derive(Clone, Copy)]
enum Purpose {
    Order = 1,
    Wording = 2,
}

/// The order in which `offered` choices are shown at `node`: the same at each visit of a session.
pub(super) fn shown_order(
    seed: u64,
    node: NodeId,
    offered: impl Iterator<Item = ChoiceId>,
) -> ShownOrder {
    let mut order = ShownOrder::default();
    offered.for_each(|choice| order.push(choice));
    let mut stream = stream(seed, Purpose::Order, node.0);
    let choices = order.as_mut_slice();
    for last in (1..choices.len()).rev() {
        choices.swap(last, below(&mut stream, last as u32 + 1) as usize);
    }
    order
}

/// Which of `wordings` a line is spoken in.
pub(super) fn wording(seed: u64, line: LineId, wordings: u8) -> u8 {
    if wordings <= 1 {
        return 0;
    }
    below(&mut stream(seed, Purpose::Wording, line.0), wordings.into()) as u8
}

fn stream(seed: u64, purpose: Purpose, index: u32) -> ChaCha8Rng {
    let mut key = [0; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    key[8] = purpose as u8;
    key[16..20].copy_from_slice(&index.to_le_bytes());
    ChaCha8Rng::from_seed(key)
}

/// A number below `bound`, without bias. Ours, not `rand`'s, because a recording must replay to the same order after
/// `rand` changes how it draws from a range, which it may in any release.
fn below(stream: &mut ChaCha8Rng, bound: u32) -> u32 {
    let unbiased = u32::MAX - u32::MAX % bound;
    loop {
        let drawn = stream.next_u32();
        if drawn < unbiased {
            return drawn % bound;
        }
    }
}
