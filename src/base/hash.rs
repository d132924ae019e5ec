//! Maps and sets that are asked often, hashed faster than those of the standard library. Their order means nothing and is
//! never looked at.

use foldhash::fast::RandomState;

pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

pub type HashSet<T> = std::collections::HashSet<T, RandomState>;

/// Makes fingerprints that hold as long as it does.
pub type Fingerprints = RandomState;

/// How many different answers [`name_slot`] gives: one for each bit of a `u64`.
pub const NAME_SLOTS: usize = 64;

/// A number for a short name, by its length, its first two bytes and its last. The factors keep the fields of each group of
/// the scenario format apart, but for two pairs.
#[inline]
pub const fn name_slot(name: &[u8]) -> usize {
    let Some((last, _)) = name.split_last() else {
        return 0;
    };
    let second = if name.len() > 1 { name[1] } else { 0 };
    (name[0] as usize + second as usize * 11 + *last as usize * 2 + name.len() * 21) % NAME_SLOTS
}
