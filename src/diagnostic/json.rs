//! Diagnostics for other programs. The shape is stable and described in `docs/diagnostics-json.md`.

use serde::Serialize;

use super::sources::{Sources, fit};
use super::{Diagnostic, Label, Page, Report};
use crate::base::{ByteRange, LineIndex};

/// One diagnostic.
#[derive(Debug, Serialize)]
struct JsonDiagnostic<'a> {
    code: &'a str,
    /// The code in words; empty for a code without a page.
    name: &'a str,
    /// `error`, `warning` or `advice`.
    severity: &'a str,
    message: &'a str,
    file: &'a str,
    span: JsonSpan,
    related: Vec<JsonLabel<'a>>,
    help: &'a [String],
    fix: Option<JsonFix<'a>>,
}

/// Another place that explains it.
#[derive(Debug, Serialize)]
struct JsonLabel<'a> {
    file: &'a str,
    span: JsonSpan,
    text: &'a str,
}

/// From the first character up to and without the last.
#[derive(Debug, Serialize)]
struct JsonSpan {
    start: JsonPosition,
    end: JsonPosition,
}

/// `offset` in bytes from 0; `line` from 1; `column` in characters from 1.
#[derive(Debug, Serialize)]
struct JsonPosition {
    offset: u32,
    line: u32,
    column: u32,
}

/// Edits in `file` of the diagnostic, to be made all at once.
#[derive(Debug, Serialize)]
struct JsonFix<'a> {
    message: &'a str,
    certain: bool,
    edits: Vec<JsonEdit<'a>>,
}

#[derive(Debug, Serialize)]
struct JsonEdit<'a> {
    span: JsonSpan,
    insert: &'a str,
}

/// The diagnostics of `report` as a JSON array with a line feed at its end; `pages` give the codes
/// their names.
pub fn render(report: &Report, sources: &Sources<'_>, pages: &[Page]) -> String {
    let diagnostics: Vec<_> = report
        .shown
        .iter()
        .map(|diagnostic| describe(diagnostic, sources, pages))
        .collect();
    let json = serde_json::to_string_pretty(&diagnostics);
    json.expect("numbers and texts can always be written") + "\n"
}

fn describe<'a>(
    diagnostic: &'a Diagnostic,
    sources: &Sources<'_>,
    pages: &'a [Page],
) -> JsonDiagnostic<'a> {
    let Label { file, range, .. } = &diagnostic.primary;
    let fix = diagnostic.fix.as_ref().map(|fix| {
        let edits = fix.edits.iter().map(|edit| JsonEdit {
            span: span(file, edit.range, sources),
            insert: &edit.insert,
        });
        JsonFix {
            message: &fix.message,
            certain: fix.certain,
            edits: edits.collect(),
        }
    });
    let related = diagnostic.related.iter().map(|label| JsonLabel {
        file: &label.file,
        span: span(&label.file, label.range, sources),
        text: &label.text,
    });
    JsonDiagnostic {
        code: diagnostic.code.0,
        name: pages
            .iter()
            .find(|page| page.code == diagnostic.code)
            .map_or("", |page| page.name),
        severity: diagnostic.severity.name(),
        message: &diagnostic.message,
        file,
        span: span(file, *range, sources),
        related: related.collect(),
        help: &diagnostic.help,
        fix,
    }
}

/// A place in a file; at the very start of one whose text is not known.
fn span(file: &str, range: ByteRange, sources: &Sources<'_>) -> JsonSpan {
    let unknown = LineIndex::new("");
    let index = sources.get(file).unwrap_or(&unknown);
    let range = fit(range, index.text());
    let position = |offset: u32| {
        let place = index.position(offset);
        JsonPosition {
            offset,
            line: place.line,
            column: place.column,
        }
    };
    JsonSpan {
        start: position(range.start),
        end: position(range.end),
    }
}
