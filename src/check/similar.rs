//! "Did you mean": the known name that is nearest to a misspelt one.

/// The nearest of `known`, if it is near enough to be what was meant.
pub(crate) fn did_you_mean<'a>(
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let lower = written.to_lowercase();
    // A third of the letters may be wrong; a name in other capitals or with underscores for hyphens is always near.
    let letters = written.chars().count();
    let distance_max = (letters / 3).max(1);
    known
        .into_iter()
        .map(|name| {
            (
                strsim::damerau_levenshtein(&lower, &name.to_lowercase()),
                name,
            )
        })
        // With every letter another nothing is left of what was written.
        .filter(|(distance, _)| *distance <= distance_max && *distance < letters)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn suggests_only_what_is_near() {
        let known = ["opening", "open-door", "story", "y"];
        for (written, expected) in [
            ("openning", Some("opening")),
            ("Opening", Some("opening")),
            ("open_door", Some("open-door")),
            ("stroy", Some("story")),
            ("ending", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(did_you_mean(written, known), expected, "{written}");
        }
    }
}
