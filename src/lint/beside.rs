//! What the files beside a scenario have in common: `Name(format: 1, field: {…})`.

use crate::base::text_range::ByteRange;
use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::diagnostic::Code;
use crate::ron_text::{MapEntry, Parsed, ValueKind};

/// How such a file is written.
pub(super) struct Form {
    pub name: &'static str,
    /// The field with everything that it says.
    pub field: &'static str,
    /// Of whatever is not of this form.
    pub code: Code,
    /// An example of it.
    pub help: &'static str,
}

/// The format of these files.
const FORMAT: &str = "1";

impl Form {
    /// Everything that the file says; what is not of this form is told.
    pub fn entries<'a>(&self, parsed: &'a Parsed, problems: &mut Problems) -> Vec<MapEntry<'a>> {
        let Some(root) = parsed.root() else {
            return Vec::new();
        };
        let name = self.name;
        if !matches!(root.kind(), ValueKind::Struct | ValueKind::Unit)
            || root.name().is_some_and(|written| written != name)
        {
            problems.push(self.wrong(root.span(), format!("expected `{name}(…)`")));
            return Vec::new();
        }
        let mut entries = Vec::new();
        let mut has_format = false;
        for field in root.fields() {
            let place = field.value.span();
            match field.name {
                "format" => {
                    has_format = true;
                    if field.value.source() != FORMAT && field.value.kind() != ValueKind::Missing {
                        let written = quoted(field.value.source());
                        problems.push(self.wrong(
                            place,
                            format!(
                                "this is format {written}, and only format {FORMAT} can be read"
                            ),
                        ));
                    }
                }
                known if known == self.field => match field.value.kind() {
                    ValueKind::Map => entries.extend(field.value.map_entries()),
                    ValueKind::Missing => {}
                    _ => problems.push(self.wrong(place, "expected curly brackets, `{…}`")),
                },
                other => {
                    let message = format!("`{name}` has no field {}", quoted(other));
                    problems.push(self.wrong(field.name_span, message));
                }
            }
        }
        if !has_format && !root.is_damaged() {
            let message = format!("`{name}` lacks its field `format`");
            problems.push(self.wrong(root.span(), message));
        }
        entries
    }

    /// Something that is not of this form.
    pub fn wrong(&self, range: ByteRange, message: impl Into<String>) -> Problem {
        Problem::error(self.code, range, message).help(self.help)
    }
}
