//! How wide a text is, before anybody knows in which font it will be drawn.
//!
//! A picture carries no font, so what is drawn is whatever sans-serif the reader has. These are the widths of the widest
//! common one (DejaVu Sans; Verdana is a little narrower), so that no text leaves its box anywhere.

use unicode_width::UnicodeWidthChar as _;

/// A size and a weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Face {
    /// In pixels.
    pub size: f64,
    pub weight: Weight,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Plain,
    Bold,
}

/// How much wider bold letters are.
const BOLD: f64 = 1.12;

impl Face {
    pub const fn plain(size: f64) -> Face {
        Face {
            size,
            weight: Weight::Plain,
        }
    }

    pub const fn bold(size: f64) -> Face {
        Face {
            size,
            weight: Weight::Bold,
        }
    }

    /// In pixels.
    pub fn width(self, text: &str) -> f64 {
        let ems: f64 = text.chars().map(width_em).sum();
        let weight = match self.weight {
            Weight::Plain => 1.0,
            Weight::Bold => BOLD,
        };
        ems * self.size * weight
    }

    /// As much of `text` as fits, with a mark where some is left out.
    pub fn cut(self, text: &str, width: f64) -> String {
        if self.width(text) <= width {
            return text.to_owned();
        }
        let mut kept = String::new();
        for char in text.chars() {
            kept.push(char);
            kept.push('…');
            let fits = self.width(&kept) <= width;
            kept.pop();
            if !fits {
                kept.pop();
                break;
            }
        }
        format!("{}…", kept.trim_end())
    }

    /// At most `lines_max` lines, broken between words; the last is cut where more would follow.
    pub fn wrap(self, text: &str, width: f64, lines_max: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let count = lines.len();
            match lines.last_mut() {
                Some(line) if self.width(line) + self.width(" ") + self.width(word) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                // Once there are too many, the rest only shows that something is left out.
                Some(line) if count == lines_max => {
                    line.push(' ');
                    line.push_str(word);
                    break;
                }
                _ => lines.push(word.to_owned()),
            }
        }
        for line in &mut lines {
            *line = self.cut(line, width);
        }
        lines
    }
}

fn width_em(char: char) -> f64 {
    match char {
        'i' | 'j' | 'l' | '\'' | '’' | '‘' | '|' => 0.32,
        ' ' | '.' | ',' | 'f' | 'r' | 't' | '-' | ':' | ';' | '(' | ')' | '/' | '!' | 'I' => 0.42,
        'm' | 'W' | '%' | '@' | '…' | '—' => 1.0,
        'w' | 'M' | 'Q' | 'O' | 'G' | 'D' | 'N' | 'H' | 'U' | '→' | '★' | '✓' | '✗' | '≥' | '≤'
        | '~' | '+' => 0.86,
        'c' | 's' | 'z' | 'k' | 'v' | 'x' | 'y' | '“' | '”' | '_' => 0.6,
        char if char.is_ascii_uppercase() => 0.75,
        char if char.is_ascii() => 0.65,
        // Letters of other scripts may be as wide as they are high, and wide ones wider.
        char => match char.width() {
            None | Some(0) => 0.0,
            Some(1) => 0.9,
            Some(_) => 1.35,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_fits() {
        let face = Face::plain(10.0);
        for text in [
            "",
            "short",
            "a rather long text",
            "寿限無寿限無五劫の擦り切れ",
        ] {
            for width in [0.0, 8.0, 40.0, 80.0, 400.0] {
                let cut = face.cut(text, width);
                let alone = cut == "…";
                assert!(alone || face.width(&cut) <= width, "{cut} in {width}");
            }
        }
        assert_eq!(face.cut("fits", 100.0), "fits");
    }

    #[test]
    fn lines_break_between_words_and_say_where_something_is_missing() {
        let face = Face::plain(10.0);
        assert_eq!(face.wrap("one two three", 200.0, 2), ["one two three"]);
        let lines = face.wrap("one two three four five six seven", 60.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert!(lines.iter().all(|line| face.width(line) <= 60.0));
        assert_eq!(face.wrap("", 60.0, 2), [""; 0]);
    }
}
