//! Folds text so that what people type finds what is written: no case, no accents.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters, every letter without its marks, variants of a letter as the letter: `Café ﬁn` is `cafe fin`.
pub(super) fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected);
        assert_eq!(fold(expected), expected, "folding again changes nothing");
    }

    #[test]
    fn case_does_not_count() {
        check("Kulkas SATU Minggu", "kulkas satu minggu");
        check("ΑΘΗΝΑ", "αθηνα");
    }

    #[test]
    fn accents_do_not_count_however_they_are_written() {
        check("Café", "cafe");
        check("Cafe\u{301}", "cafe");
        check("Zoë Müller", "zoe muller");
    }

    #[test]
    fn variants_of_a_letter_are_the_letter() {
        check("ﬁn", "fin");
        check("Ｎｏ２", "no2");
    }
}
