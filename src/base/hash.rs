//! Maps and sets that are asked often, hashed faster than those of the standard library. Their order means nothing and is
//! never looked at.

use foldhash::fast::RandomState;

pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;

pub type HashSet<T> = std::collections::HashSet<T, RandomState>;

/// Makes fingerprints that hold as long as it does.
pub type Fingerprints = RandomState;
