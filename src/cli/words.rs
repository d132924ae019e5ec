//! Words of identifiers that several commands use.

use crate::scenario::FeelingChannel;

/// The word for a feeling in ids of texts and in JSON.
pub(super) const fn channel(channel: FeelingChannel) -> &'static str {
    channel.kebab()
}
