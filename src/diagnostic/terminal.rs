//! Diagnostics for people at a terminal, in the manner of rustc.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::normalize_untrusted_str as printable;
use annotate_snippets::renderer::{DEFAULT_TERM_WIDTH, DecorStyle};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Patch, Renderer, Snippet};

use super::sources::{Sources, fit};
use super::{Diagnostic, Fix, Report, Severity};
use crate::base::{ByteRange, LineIndex};

/// Two places further apart than this many lines are shown apart.
const LINES_TOGETHER_MAX: u32 = 500;

/// Of a place that covers more lines than this only the first is shown.
const LINES_OF_LABEL_MAX: u32 = 20;

/// A line with more bytes than this is not shown: it is no line that somebody wrote.
const LINE_BYTES_MAX: u32 = 10_000;

/// Whether to colour the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// With ANSI escapes.
    Coloured,
    /// Plain text.
    Plain,
}

/// Renders `report` with one empty line after each diagnostic. `width_columns` is the terminal's, if
/// there is one; longer lines are cut around what they are shown for.
pub fn render(
    report: &Report,
    sources: &Sources<'_>,
    colour: Colour,
    width_columns: Option<usize>,
) -> String {
    let renderer = match colour {
        Colour::Coloured => Renderer::styled(),
        Colour::Plain => Renderer::plain(),
    };
    let renderer = renderer
        .decor_style(DecorStyle::Ascii)
        .term_width(width_columns.unwrap_or(DEFAULT_TERM_WIDTH));
    let mut rendered = String::new();
    for diagnostic in &report.shown {
        rendered += &renderer.render(&groups(diagnostic, sources));
        rendered += "\n\n";
    }
    if report.left_out > 0 {
        let note = format!("{} more are not shown; mend these first", report.left_out);
        rendered += &renderer.render(&[Group::with_title(Level::NOTE.primary_title(note))]);
        rendered += "\n";
    }
    rendered
}

fn groups<'a>(diagnostic: &'a Diagnostic, sources: &Sources<'a>) -> Vec<Group<'a>> {
    let title = level(diagnostic.severity)
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code.0);
    let help = diagnostic
        .help
        .iter()
        .map(|help| Level::HELP.message(printable(help)).into());
    let elements = snippets(diagnostic, sources).into_iter().chain(help);
    let mut groups = vec![title.elements(elements.collect::<Vec<Element<'a>>>())];
    if let Some(fix) = &diagnostic.fix {
        groups.push(fix_group(fix, &diagnostic.primary.file, sources));
    }
    groups
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::NOTE.with_name(Some(Severity::Advice.name())),
    }
}

/// The source around all labels of a diagnostic, near ones together.
fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &Sources<'a>) -> Vec<Element<'a>> {
    let mut windows = Vec::new();
    let mut elements = Vec::new();
    let related = diagnostic
        .related
        .iter()
        .map(|label| (AnnotationKind::Context, label));
    for (kind, label) in
        std::iter::once((AnnotationKind::Primary, &diagnostic.primary)).chain(related)
    {
        let file = label.file.as_ref();
        let Some(index) = sources.get(file) else {
            elements.push(Origin::path(file).into());
            continue;
        };
        let range = first_line_if_long(fit(label.range, index.text()), index);
        if !put(
            &mut windows,
            file,
            index,
            range,
            (kind, label.text.as_str()),
        ) {
            elements.push(origin(file, range, index).into());
        }
    }
    let shown = windows.iter().map(|window| {
        let annotations = window.markers.iter().map(|&(range, (kind, text))| {
            kind.span(window.local(range))
                .label(Some(text).filter(|text| !text.is_empty()))
        });
        window.snippet().annotations(annotations).into()
    });
    shown.chain(elements).collect()
}

fn fix_group<'a>(fix: &'a Fix, file: &'a str, sources: &Sources<'a>) -> Group<'a> {
    let title = Level::HELP.secondary_title(printable(&fix.message));
    let Some(index) = sources.get(file) else {
        return Group::with_title(title);
    };
    let mut windows = Vec::new();
    for edit in &fix.edits {
        put(
            &mut windows,
            file,
            index,
            fit(edit.range, index.text()),
            edit.insert.as_str(),
        );
    }
    let shown = windows.iter().map(|window| {
        let patches = window
            .markers
            .iter()
            .map(|&(range, insert)| Patch::new(window.local(range), insert));
        window.snippet().patches(patches)
    });
    Group::with_title(title).elements(shown)
}

/// Where something is whose line is not shown.
fn origin<'a>(file: &'a str, range: ByteRange, index: &LineIndex<'_>) -> Origin<'a> {
    let place = index.position(range.start);
    Origin::path(file)
        .line(place.line as usize)
        .char_column(place.column as usize)
}

/// Some lines of a file with what is to be shown in them. Only these are handed to the renderer,
/// which reads all it is given once for every diagnostic.
struct Window<'s, 'a, M> {
    file: &'a str,
    index: &'s LineIndex<'a>,
    first_line: u32,
    last_line: u32,
    /// With their ranges in the file.
    markers: Vec<(ByteRange, M)>,
}

/// Adds a marker to a window near it, or to a new one; `false` if its lines are too long to show.
fn put<'s, 'a, M>(
    windows: &mut Vec<Window<'s, 'a, M>>,
    file: &'a str,
    index: &'s LineIndex<'a>,
    range: ByteRange,
    marker: M,
) -> bool {
    let first_line = index.position(range.start).line;
    let last_line = index.position(range.end).line;
    let mut lines = (first_line..=last_line).filter_map(|line| index.line_range(line));
    if lines.any(|line| line.len() > LINE_BYTES_MAX) {
        return false;
    }
    let is_near = |window: &&mut Window<'_, '_, M>| {
        window.file == file
            && first_line.saturating_sub(window.last_line) <= LINES_TOGETHER_MAX
            && window.first_line.saturating_sub(last_line) <= LINES_TOGETHER_MAX
    };
    match windows.iter_mut().find(is_near) {
        Some(window) => {
            window.first_line = window.first_line.min(first_line);
            window.last_line = window.last_line.max(last_line);
            window.markers.push((range, marker));
        }
        None => windows.push(Window {
            file,
            index,
            first_line,
            last_line,
            markers: vec![(range, marker)],
        }),
    }
    true
}

impl<'a, M> Window<'_, 'a, M> {
    fn snippet<T: Clone>(&self) -> Snippet<'a, T> {
        let text = &self.index.text()[self.range().to_usize()];
        Snippet::source(with_line_feeds(text))
            .line_start(self.first_line as usize)
            .path(self.file)
    }

    /// The bytes of the file that are shown: whole lines, without a byte order mark.
    fn range(&self) -> ByteRange {
        let line = |line| {
            self.index
                .line_range(line)
                .expect("the lines are those of places in the file")
        };
        let mark_len = if self.first_line == 1 && self.index.text().starts_with('\u{FEFF}') {
            3
        } else {
            0
        };
        ByteRange::new(
            line(self.first_line).start + mark_len,
            line(self.last_line).end,
        )
    }

    fn local(&self, range: ByteRange) -> Range<usize> {
        let start = self.range().start;
        range.start.saturating_sub(start) as usize..range.end.saturating_sub(start) as usize
    }
}

/// `text` with each lone carriage return as a line feed: the renderer knows it as no line end.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    let is_lone = |at: usize| !text[at + 1..].starts_with('\n');
    if !text.match_indices('\r').any(|(at, _)| is_lone(at)) {
        return Cow::Borrowed(text);
    }
    let line_ends = text
        .char_indices()
        .map(|(at, c)| if c == '\r' && is_lone(at) { '\n' } else { c });
    Cow::Owned(line_ends.collect())
}

fn first_line_if_long(range: ByteRange, index: &LineIndex<'_>) -> ByteRange {
    let first = index.position(range.start).line;
    let lines = index.position(range.end).line - first;
    match index.line_range(first) {
        Some(line) if lines > LINES_OF_LABEL_MAX => {
            let shown = index.text()[range.start as usize..line.end as usize].trim_end();
            ByteRange::new(range.start, range.start + shown.len() as u32)
        }
        _ => range,
    }
}
