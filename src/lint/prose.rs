//! What can be counted in a text: words, sentences, length of words.
//!
//! Words and sentences are those of Unicode (UAX #29).

use unicode_segmentation::UnicodeSegmentation;

/// Words that sound friendly whatever is meant by them, by language; of another language nothing is known.
const FRIENDLY: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "sorry",
            "please",
            "thank",
            "thanks",
            "understand",
            "glad",
            "happy",
            "love",
            "lovely",
            "welcome",
            "dear",
            "kind",
            "course",
            "pleasure",
            "absolutely",
            "appreciate",
            "wonderful",
            "delighted",
            "bless",
        ],
    ),
    (
        "id",
        &[
            "maaf", "mohon", "tolong", "terima", "kasih", "mengerti", "paham", "memahami",
            "senang", "tentu", "silakan", "baik", "sayang", "syukur", "gembira",
        ],
    ),
];

/// The words of `text`.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_words()
}

/// How many letters `word` has: neither the apostrophe of "couldn't" is one, nor are the digits of a number.
pub fn letters(word: &str) -> usize {
    word.chars().filter(|one| one.is_alphabetic()).count()
}

/// The sentences of `text` that have a word.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let sentences = text.split_sentence_bounds().map(str::trim);
    sentences.filter(|sentence| words(sentence).next().is_some())
}

/// How many friendly words and exclamations `text` has.
pub fn friendly_words(language: &str, text: &str) -> usize {
    let of_language = FRIENDLY.iter().find(|(code, _)| *code == language);
    let friendly = of_language.map_or(&[][..], |(_, words)| words);
    let is_friendly = |word: &&str| friendly.contains(&word.to_lowercase().as_str());
    words(text).filter(is_friendly).count() + text.matches('!').count()
}

/// LIX, the readability index of Björnsson (1968): words a sentence plus the percentage of words with more than six
/// letters. It needs no syllables and no list of words, and so works in any language; what is hard differs from one to
/// another.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lix {
    sentences: usize,
    words: usize,
    long_words: usize,
}

/// Letters from which, exclusive, a word is long.
const LONG_WORD: usize = 6;

impl Lix {
    pub fn add(&mut self, text: &str) {
        self.sentences += sentences(text).count();
        for word in words(text) {
            self.words += 1;
            self.long_words += usize::from(letters(word) > LONG_WORD);
        }
    }

    pub fn words(&self) -> usize {
        self.words
    }

    /// Rounded; 0 where there is no word.
    pub fn value(&self) -> u32 {
        if self.words == 0 {
            return 0;
        }
        let words = self.words as f64;
        let lix = words / self.sentences as f64 + 100.0 * self.long_words as f64 / words;
        lix.round() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_sentences_are_those_of_people() {
        let text = "It's dead. A week old… and already dead! 8,841, I think?";
        assert_eq!(words(text).count(), 11);
        assert_eq!(sentences("Two calls. No note!").count(), 2);
        assert_eq!(sentences(" – … ").count(), 0);
    }

    #[test]
    fn the_index_adds_sentence_length_and_long_words() {
        let mut lix = Lix::default();
        assert_eq!(lix.value(), 0);
        // Ten words in two sentences, two of them long: 5 + 20.
        lix.add("The parcel is late and nobody answers. Somebody should call.");
        assert_eq!((lix.words(), lix.value()), (10, 5 + 20));
        let mut lix = Lix::default();
        lix.add("I couldn't. Number 12345678.");
        assert_eq!((lix.words(), lix.value()), (4, 2 + 25));
    }

    #[test]
    fn exclamations_sound_friendly_too() {
        assert_eq!(friendly_words("en", "So sorry, of course! Please."), 4);
        assert_eq!(friendly_words("id", "Mohon maaf, Bu."), 2);
        assert_eq!(friendly_words("sv", "Tack!"), 1);
    }
}
