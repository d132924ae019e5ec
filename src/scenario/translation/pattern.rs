//! A text as Fluent writes it.

/// Stands for a text that is not written yet, and guards blanks at the ends of one.
pub(super) const NOTHING: &str = "{ \"\" }";

/// What stands after `name = ` so that it is read as `text`.
pub(super) fn write(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    if text.is_empty() {
        return NOTHING.to_owned();
    }
    let mut written = String::new();
    if text.starts_with([' ', '\t']) {
        written += NOTHING;
    }
    for character in text.chars() {
        match character {
            '{' | '}' => written += &format!("{{ \"{character}\" }}"),
            // On lines of their own they would need an indentation, and could begin something else.
            '\n' | '\r' => written += &format!("{{ \"\\u{:04X}\" }}", u32::from(character)),
            _ => written.push(character),
        }
    }
    if text.ends_with([' ', '\t']) {
        written += NOTHING;
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Translation;
    use proptest::prelude::*;

    fn read_back(text: &str) -> Option<String> {
        let file = format!("a = {}\n    .b = {}\n", write(text), write(text));
        let (translation, errors) = Translation::parse(&file);
        assert_eq!(errors, [], "{file}");
        assert_eq!(translation.get("a", None), translation.get("a", Some("b")));
        translation.get("a", None).map(str::to_owned)
    }

    #[test]
    fn what_is_special_to_fluent_is_only_text() {
        for text in [
            "plain",
            "",
            " a ",
            "{",
            "a { $b } c",
            ".why = x",
            "[x] y",
            "* z",
            "# no comment",
            "two\nlines",
            "\n",
            "\"quotes\" \\u0041",
            "-brand",
            "a = b",
        ] {
            assert_eq!(read_back(text).as_deref(), Some(text));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_it_was_written(text in "[ -~\n\té“”…{}\"\\\\]{0,30}") {
            prop_assert_eq!(read_back(&text), Some(text));
        }
    }
}
