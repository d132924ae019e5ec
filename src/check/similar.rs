//! "Did you mean": the known name that is nearest to a misspelt one.

use crate::base::limits::AUTHORED_NAME_CHARS_MAX;

/// The nearest of `known`, if it is near enough to be what was meant.
pub(crate) fn did_you_mean<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let length = written.chars().take(LENGTH_MAX + 1).count();
    if length > LENGTH_MAX {
        return None;
    }
    let lower = written.to_lowercase();
    // A third of the letters may be wrong; a name in other capitals or with underscores for hyphens is always near.
    let distance_max = (length / 3).max(1);
    known
        .into_iter()
        .filter_map(|name| Some((distance(&lower, length, name, distance_max)?, name)))
        .min()
        .map(|(_, name)| name)
}

/// Whether two words differ only in capitals, hyphens, underscores and blanks.
pub(crate) fn is_spelt_alike(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

/// What counts of a word there.
pub(crate) fn letters(word: &str) -> impl Iterator<Item = char> {
    let kept = word.chars().filter(|c| !matches!(c, '-' | '_' | ' '));
    kept.flat_map(char::to_lowercase)
}

/// Two names and the slash between them: the longest that a condition refers to.
const LENGTH_MAX: usize = 2 * AUTHORED_NAME_CHARS_MAX + 1;

/// The fewest letters that say enough of a name that goes on after them.
const BEGINNING_MIN: usize = 4;

/// `None` where `name` is too far from `lower`, which has `length` letters.
fn distance(lower: &str, length: usize, name: &str, distance_max: usize) -> Option<usize> {
    let known = name.to_lowercase();
    let is_beginning = |short: &str, long: &str| {
        let rest = long.strip_prefix(short);
        short.len() >= BEGINNING_MIN && rest.is_some_and(|rest| rest.starts_with(['-', '_']))
    };
    if is_beginning(lower, &known) || is_beginning(&known, lower) {
        return Some(distance_max + 1);
    }
    // Most names differ too much in length alone, which is quick to see.
    let known_length = known.chars().take(length + distance_max + 1).count();
    if known_length.abs_diff(length) > distance_max {
        return None;
    }
    let distance = strsim::osa_distance(lower, &known);
    // With every letter another nothing is left of what was written.
    (distance <= distance_max && distance < length).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn suggests_only_what_is_near() {
        let known = ["opening", "open-door", "story", "after_s", "y"];
        for (written, expected) in [
            ("openning", Some("opening")),
            ("Opening", Some("opening")),
            ("open_door", Some("open-door")),
            ("stroy", Some("story")),
            ("open", Some("open-door")),
            ("after", Some("after_s")),
            ("story-told", Some("story")),
            ("ope", None),
            ("storyteller", None),
            ("ending", None),
            ("x", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(did_you_mean(written, known), expected, "{written}");
        }
    }

    #[test]
    fn a_name_of_a_million_letters_is_near_to_nothing() {
        let long = "a".repeat(1_000_000);
        assert_eq!(did_you_mean(&long, [long.as_str()]), None);
        assert_eq!(did_you_mean("aaaa", [long.as_str()]), None);
    }
}
