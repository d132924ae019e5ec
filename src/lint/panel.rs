//! What a panel of experts thought of the keys, in `panel.ron` beside the scenario.

use super::codes;
use crate::base::text_range::ByteRange;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::scenario::Axis;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Ratings of replies by people who did not write them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// By `node/choice`; on each axis in hundredths of a point, the least first.
    ratings: BTreeMap<String, [Vec<i16>; 3]>,
}

/// Why a panel's file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct PanelError {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub message: String,
}

impl PanelError {
    /// As it is told of the file `path` with this text.
    pub fn into_diagnostic(self, path: &str, text: &str) -> Diagnostic {
        let lines = text.split_inclusive('\n').take(self.line.saturating_sub(1));
        let line_start: usize = lines.map(str::len).sum();
        let rest = &text[line_start..];
        let within = rest.char_indices().nth(self.column.saturating_sub(1));
        let at = line_start + within.map_or(rest.len(), |(at, _)| at);
        let end = text[at..]
            .chars()
            .next()
            .map_or(at, |next| at + next.len_utf8());
        Diagnostic {
            code: codes::BAD_PANEL_FILE,
            severity: Severity::Error,
            message: self.message,
            primary: Label {
                file: path.into(),
                range: ByteRange::new(at as u32, end as u32),
                text: String::new(),
            },
            related: Vec::new(),
            help: vec![SHAPE.to_owned()],
            fix: None,
        }
    }
}

const SHAPE: &str =
    "write `Panel(format: 1, ratings: { \"node/choice\": Ratings(empathy: [2, 1.5, 2]) })`";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Panel")]
struct File {
    format: u8,
    ratings: BTreeMap<String, Ratings>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ratings {
    #[serde(default)]
    empathy: Vec<f64>,
    #[serde(default)]
    patience: Vec<f64>,
    #[serde(default)]
    ownership: Vec<f64>,
}

/// The format of the file.
const FORMAT: u8 = 1;

impl Panel {
    /// Reads `Panel(format: 1, ratings: { "node/choice": Ratings(empathy: [2, 1.5, 2]) })`.
    ///
    /// # Errors
    /// A text that is not of this form, another format, or a rating outside −2 … 2.
    pub fn read(text: &str) -> Result<Panel, PanelError> {
        let at = |line, column, message: String| PanelError {
            line,
            column,
            message,
        };
        let file: File = ron::from_str(text).map_err(|error| {
            at(
                error.span.start.line,
                error.span.start.col,
                lower_case_phrase(&error.code.to_string()),
            )
        })?;
        if file.format != FORMAT {
            let message = format!(
                "this is format {}, and only format {FORMAT} can be read",
                file.format
            );
            return Err(at(1, 1, message));
        }
        let mut ratings = BTreeMap::new();
        for (choice, rated) in file.ratings {
            let hundredths = |points: Vec<f64>| -> Option<Vec<i16>> {
                let in_range = points.iter().all(|points| (-2.0..=2.0).contains(points));
                let mut all: Vec<i16> = points
                    .iter()
                    .map(|points| (points * 100.0).round() as i16)
                    .collect();
                all.sort_unstable();
                in_range.then_some(all)
            };
            let axes = [rated.empathy, rated.patience, rated.ownership].map(hundredths);
            let [Some(empathy), Some(patience), Some(ownership)] = axes else {
                let message = format!("a rating of `{choice}` is not between -2 and 2");
                return Err(at(1, 1, message));
            };
            ratings.insert(choice, [empathy, patience, ownership]);
        }
        Ok(Panel { ratings })
    }

    /// Of `choice`, named `node/choice`: in hundredths of a point, the least first; none where nobody rated it.
    pub fn ratings(&self, choice: &str, axis: Axis) -> &[i16] {
        let rated = self.ratings.get(choice);
        rated.map_or(&[], |axes| &axes[axis.index()])
    }
}

/// As messages are written: no capital, no full stop.
fn lower_case_phrase(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_are_sorted_and_in_hundredths() {
        let text = "Panel(format: 1, ratings: {\"a/b\": (empathy: [2, -1.5, 0.25])})";
        let panel = Panel::read(text).expect("it can be read");
        assert_eq!(panel.ratings("a/b", Axis::Empathy), [-150, 25, 200]);
        assert_eq!(panel.ratings("a/b", Axis::Patience), [0; 0]);
        assert_eq!(panel.ratings("a/c", Axis::Empathy), [0; 0]);
    }

    #[test]
    fn a_wrong_file_says_where_or_why() {
        for (text, expected) in [
            ("Panel(format: 1,\n ratings: 3)", "line 2"),
            ("Panel(format: 2, ratings: {})", "format 2"),
            (
                "Panel(format: 1, ratings: {\"a/b\": (empathy: [3])})",
                "between -2 and 2",
            ),
            (
                "Panel(format: 1, ratings: {\"a/b\": (kindness: [1])})",
                "kindness",
            ),
        ] {
            let error = Panel::read(text).expect_err("it is wrong").to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
