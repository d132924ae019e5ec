//! A hash of short names so cheap that it pays for a handful of them.

/// How many different answers [`name_slot`] gives: one for each bit of a `u64`.
pub const NAME_SLOTS: usize = 64;

/// A number for a name by its length, its first two bytes and its last. Two names may have the same: whoever asks has to
/// compare them then.
#[inline]
pub const fn name_slot(name: &[u8]) -> usize {
    let Some((last, _)) = name.split_last() else {
        return 0;
    };
    let second = if name.len() > 1 { name[1] } else { 0 };
    // These factors keep the names apart that Peduli asks for most: the fields of a scenario.
    (name[0] as usize + second as usize * 11 + *last as usize * 2 + name.len() * 21) % NAME_SLOTS
}
