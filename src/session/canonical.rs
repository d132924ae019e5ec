//! Values as bytes for hashing: each in fixed width or with its length, so that no two records share their bytes.

/// A hash being fed.
pub(super) struct Canonical(blake3::Hasher);

impl Canonical {
    /// `domain` says what is hashed, so that a hash of one kind of record is never one of another kind.
    pub fn new(domain: &str) -> Canonical {
        let mut canonical = Canonical(blake3::Hasher::new());
        canonical.text(domain);
        canonical
    }

    pub fn text(&mut self, text: &str) {
        self.natural(text.len() as u64);
        self.0.update(text.as_bytes());
    }

    pub fn natural(&mut self, number: u64) {
        self.0.update(&number.to_le_bytes());
    }

    pub fn integer(&mut self, number: i64) {
        self.0.update(&number.to_le_bytes());
    }

    pub fn digest(&mut self, digest: &[u8; 32]) {
        self.0.update(digest);
    }

    pub fn optional<T>(&mut self, value: Option<T>, feed: impl FnOnce(&mut Canonical, T)) {
        match value {
            None => self.natural(0),
            Some(value) => {
                self.natural(1);
                feed(self, value);
            }
        }
    }

    pub fn finish(self) -> [u8; 32] {
        *self.0.finalize().as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(feed: impl FnOnce(&mut Canonical)) -> [u8; 32] {
        let mut canonical = Canonical::new("test");
        feed(&mut canonical);
        canonical.finish()
    }

    #[test]
    fn neighbouring_texts_do_not_run_together() {
        let pair = |a: &str, b: &str| {
            hash(|canonical| {
                canonical.text(a);
                canonical.text(b);
            })
        };
        assert_ne!(pair("ab", "c"), pair("a", "bc"));
        assert_ne!(pair("", "a"), pair("a", ""));
    }

    #[test]
    fn nothing_and_something_empty_differ() {
        let optional =
            |text: Option<&str>| hash(|canonical| canonical.optional(text, Canonical::text));
        assert_ne!(optional(None), optional(Some("")));
    }

    #[test]
    fn the_domain_is_part_of_the_hash() {
        assert_ne!(Canonical::new("a").finish(), Canonical::new("b").finish());
    }
}
