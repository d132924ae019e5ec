//! The three kinds of hash in a recording; they never stand in for one another.

use serde::{Deserialize, Deserializer, de};

macro_rules! digest {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 32]);

        impl $name {
            pub const fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            pub const fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            /// 64 hexadecimal digits in lower case.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidDigest;

            fn from_str(text: &str) -> Result<Self, InvalidDigest> {
                let hash = blake3::Hash::from_hex(text).map_err(|_| InvalidDigest)?;
                Ok(Self(*hash.as_bytes()))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }
    )+};
}

digest! {
    /// The exact bytes of a scenario or a translation.
    ContentHash,
    /// A link of the chain: everything recorded up to and with one entry.
    ChainHash,
    /// What happened in a whole conversation, event by event.
    FinalHash,
}

impl ContentHash {
    pub fn of(content: impl AsRef<[u8]>) -> ContentHash {
        ContentHash(*blake3::hash(content.as_ref()).as_bytes())
    }
}

/// A text that is not a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a hash is written as 64 hexadecimal digits")]
pub struct InvalidDigest;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_blake3_of_the_exact_bytes_and_reads_back() {
        // The published test vector of BLAKE3 for the empty input.
        let empty = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
        assert_eq!(ContentHash::of("").to_string(), empty);
        assert_eq!(empty.parse(), Ok(ContentHash::of("")));
        assert_ne!(ContentHash::of("a\n"), ContentHash::of("a\r\n"));
    }

    #[test]
    fn refuses_what_is_not_64_digits() {
        for text in ["", "af13", &"g".repeat(64), &"a".repeat(65)] {
            assert_eq!(text.parse::<ChainHash>(), Err(InvalidDigest), "{text}");
        }
    }
}
