//! What is wrong, as the editor shows it.

use super::places::Places;
use crate::base::PositionEncoding;
use crate::diagnostic::{self, Fix, Label, Severity};
use crate::library::ScenarioFiles;
use crate::lint::all_pages;
use crate::scenario::Moves;
use gen_lsp_types::{
    CodeAction, CodeActionKind, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity,
    Location, PublishDiagnosticsParams, Range, WorkspaceEdit,
};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// The largest scenario that is looked at for smells while it is being written: bots play it thousands of times.
const SMELLS_BYTES_MAX: usize = 1024 * 1024;

/// The diagnostics of a project.
pub(super) struct Checked {
    /// The addresses of all files, with mistakes or without.
    files: Vec<String>,
    found: Vec<Found>,
}

struct Found {
    /// The address of the file that it is in.
    file: String,
    diagnostic: Diagnostic,
    fix: Option<CodeAction>,
}

impl Checked {
    pub fn of(files: &ScenarioFiles, moves: &Moves, encoding: PositionEncoding) -> Checked {
        let translations = files.translations.iter();
        let named = translations.map(|file| (file.path.as_str(), &file.bytes));
        // Of what is no text there are the places of what is shown for it.
        let texts: BTreeMap<&str, _> = [(files.path.as_str(), &files.bytes)]
            .into_iter()
            .chain(named)
            .map(|(uri, bytes)| (uri, String::from_utf8_lossy(bytes)))
            .collect();
        let places: BTreeMap<&str, Places<'_>> = texts
            .iter()
            .map(|(uri, text)| (*uri, Places::of(text, encoding)))
            .collect();
        let diagnostics = match files.bytes.len() <= SMELLS_BYTES_MAX {
            true => files.lint(moves, &files.settings().0),
            false => files.check(moves).diagnostics,
        };
        Checked {
            files: texts.keys().map(|uri| (*uri).to_owned()).collect(),
            found: diagnostics
                .iter()
                .map(|found| Found::of(found, &places))
                .collect(),
        }
    }

    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str)
    }

    /// The diagnostics of one file.
    pub fn published(&self, uri: &str) -> PublishDiagnosticsParams {
        let of_file = self.found.iter().filter(|found| found.file == uri);
        PublishDiagnosticsParams {
            uri: uri.into(),
            version: None,
            diagnostics: of_file.map(|found| found.diagnostic.clone()).collect(),
        }
    }

    /// The edits that mend what touches `range` of a file.
    pub fn fixes(&self, uri: &str, range: Range) -> Vec<&CodeAction> {
        let touching = self.found.iter().filter(|found| {
            let place = found.diagnostic.range;
            found.file == uri && place.start <= range.end && range.start <= place.end
        });
        touching.filter_map(|found| found.fix.as_ref()).collect()
    }
}

impl Found {
    fn of(found: &diagnostic::Diagnostic, places: &BTreeMap<&str, Places<'_>>) -> Found {
        let file = found.primary.file.to_string();
        let diagnostic = shown(found, places);
        let fix = found.fix.as_ref().zip(places.get(file.as_str()));
        let fix = fix.map(|(fix, places)| action(fix, &file, &diagnostic, places));
        Found {
            file,
            diagnostic,
            fix,
        }
    }
}

fn action(fix: &Fix, uri: &str, mended: &Diagnostic, places: &Places<'_>) -> CodeAction {
    let edits = fix.edits.iter().map(|edit| places.edit(edit)).collect();
    CodeAction {
        title: fix.message.clone(),
        kind: Some(CodeActionKind::QuickFix),
        diagnostics: Some(vec![mended.clone()]),
        is_preferred: Some(fix.certain),
        edit: Some(WorkspaceEdit {
            changes: Some(HashMap::from([(uri.into(), edits)])),
            ..WorkspaceEdit::default()
        }),
        ..CodeAction::default()
    }
}

fn shown(found: &diagnostic::Diagnostic, places: &BTreeMap<&str, Places<'_>>) -> Diagnostic {
    let location = |label: &Label| {
        let range = places
            .get(&*label.file)
            .map(|places| places.range(label.range));
        Location {
            uri: (&*label.file).into(),
            range: range.unwrap_or_default(),
        }
    };
    let related = found.related.iter().map(|label| {
        let message = match label.text.as_str() {
            "" => "here",
            text => text,
        };
        DiagnosticRelatedInformation {
            location: location(label),
            message: message.to_owned(),
        }
    });
    let help = found.help.iter().map(|help| format!("\nhelp: {help}"));
    let pages = all_pages();
    let page = pages.iter().find(|page| page.code == found.code);
    Diagnostic {
        range: location(&found.primary).range,
        severity: Some(match found.severity {
            Severity::Error => DiagnosticSeverity::Error,
            Severity::Warning => DiagnosticSeverity::Warning,
            Severity::Advice => DiagnosticSeverity::Information,
        }),
        code: Some(found.code.0.to_owned().into()),
        source: Some("peduli".to_owned()),
        message: (found.message.clone() + &help.collect::<String>()).into(),
        related_information: Some(related.collect()),
        data: Some(json!({
            "name": page.map_or("", |page| page.name),
            "explain": format!("peduli explain {}", found.code),
        })),
        ..Diagnostic::default()
    }
}
