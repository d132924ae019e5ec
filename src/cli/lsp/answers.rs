//! Answers to what the editor asks about a place.

use super::edits::{actions, nameable, renamed};
use super::places::Places;
use super::protocol::Reply;
use super::server::Server;
use super::texts::{Project, Role};
use crate::base::ByteRange;
use crate::base::limits::FILE_BYTES_MAX;
use crate::editing::Role as NameRole;
use crate::editing::{
    Completion, CompletionKind, Document, Outline, OutlineKind, RenameError, completions,
    definitions, hover, message_at, move_definition, move_named_at, outline, references,
    source_of_message,
};
use crate::scenario::format::NameKind;
use gen_lsp_types::json_rpc::Id;
use gen_lsp_types::{
    CompletionItem, CompletionItemKind, DocumentSymbol, DocumentSymbolParams, ErrorCodes, Hover,
    Location, MarkupContent, MarkupKind, ReferenceParams, SymbolKind, TextDocumentPositionParams,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::rc::Rc;

/// How many folders above a scenario are looked through for a file of moves.
const FOLDERS_UP_MAX: usize = 4;

/// Answers a request that may come at any time.
pub(super) fn answer(server: &mut Server, id: Id, method: &str, params: Value) -> Vec<Reply> {
    let answer = match method {
        "textDocument/definition" => read(params).map(|params| definition(server, &params)),
        "textDocument/references" => read(params).map(|params| all_references(server, &params)),
        "textDocument/hover" => read(params).map(|params| said(server, &params)),
        "textDocument/completion" => read(params).map(|params| offered(server, &params)),
        "textDocument/documentSymbol" => read(params).map(|params| symbols(server, &params)),
        "textDocument/prepareRename" => read(params).map(|params| nameable(server, &params)),
        "textDocument/rename" => read(params).map(|params| renamed(server, &params)),
        "textDocument/codeAction" => match read(params) {
            Ok(params) => return actions(server, id, &params),
            Err(refused) => Err(refused),
        },
        _ => Err(Refused(
            ErrorCodes::MethodNotFound,
            format!("Peduli does not know `{method}`"),
        )),
    };
    vec![match answer {
        Ok(Ok(result)) => Reply::result(id, &result),
        Ok(Err(error)) => Reply::failed(id, error.to_string()),
        Err(Refused(code, message)) => Reply::error(id, code, message),
    }]
}

/// Why a request is none.
struct Refused(ErrorCodes, String);

/// What comes of a request that is one. Only renaming can fail.
pub(super) type Answer = Result<Value, RenameError>;

fn read<P: DeserializeOwned>(params: Value) -> Result<P, Refused> {
    serde_json::from_value(params)
        .map_err(|error| Refused(ErrorCodes::InvalidParams, error.to_string()))
}

pub(super) fn found(result: &impl serde::Serialize) -> Answer {
    Ok(serde_json::to_value(result).expect("the types of the protocol are JSON"))
}

pub(super) const NOTHING: Answer = Ok(Value::Null);

/// A place that the editor asks about.
pub(super) struct Asked {
    pub project: Project,
    role: Role,
    /// The scenario, also where the place is in a translation.
    pub document: Rc<Document>,
    pub offset: u32,
}

impl Asked {
    /// `None` in a text that is not open or has nothing to do with scenarios.
    fn of(server: &Server, params: &TextDocumentPositionParams) -> Option<Asked> {
        let uri = &params.text_document.uri.0;
        let text = server.texts.get(uri)?;
        let (project, role) = server.texts.project_of(uri)?;
        let document = server.texts.document(&project);
        let text = match role {
            // Of a text that is too large to be read nothing is known.
            Role::Scenario => document.text(),
            Role::Translation => text,
        };
        let offset = Places::of(text, server.encoding).offset(params.position);
        Some(Asked {
            project,
            role,
            document,
            offset,
        })
    }

    pub fn of_scenario(server: &Server, params: &TextDocumentPositionParams) -> Option<Asked> {
        Asked::of(server, params).filter(|asked| asked.role == Role::Scenario)
    }

    pub fn places<'a>(&'a self, server: &Server) -> Places<'a> {
        Places::of(self.document.text(), server.encoding)
    }

    /// Places in the scenario's text.
    fn locations(
        &self,
        server: &Server,
        ranges: impl IntoIterator<Item = ByteRange>,
    ) -> Vec<Location> {
        let places = self.places(server);
        let uri = match &self.project {
            Project::File(path) => server.texts.address_of(path),
            Project::Unsaved(uri) => uri.clone(),
        };
        let location = |range| Location {
            uri: uri.as_str().into(),
            range: places.range(range),
        };
        ranges.into_iter().map(location).collect()
    }
}

fn definition(server: &Server, params: &TextDocumentPositionParams) -> Answer {
    let Some(asked) = Asked::of(server, params) else {
        return NOTHING;
    };
    if asked.role == Role::Translation {
        let text = server
            .texts
            .get(&params.text_document.uri.0)
            .unwrap_or_default();
        let message = message_at(text, asked.offset);
        let source = message.and_then(|(id, _)| source_of_message(&asked.document, id));
        return found(&asked.locations(server, source));
    }
    if let Some(name) = move_named_at(&asked.document, asked.offset) {
        return found(&definition_of_move(server, &asked.project, name));
    }
    let ranges = definitions(&asked.document, asked.offset);
    found(&asked.locations(server, ranges))
}

/// The moves are part of the program; somebody who writes some has them in a file near the scenario.
fn definition_of_move(server: &Server, project: &Project, name: &str) -> Option<Location> {
    let Project::File(scenario) = project else {
        return None;
    };
    let folders = scenario.ancestors().skip(1).take(FOLDERS_UP_MAX);
    let files =
        folders.flat_map(|folder| [folder.join("moves.ron"), folder.join("assets/moves.ron")]);
    for file in files {
        let uri = server.texts.address_of(&file);
        let open = server.texts.get(&uri).map(str::to_owned);
        let Some(text) = open.or_else(|| read_text(&file)) else {
            continue;
        };
        if let Some(range) = move_definition(&text, name) {
            return Some(Location {
                uri: uri.as_str().into(),
                range: Places::of(&text, server.encoding).range(range),
            });
        }
    }
    None
}

fn read_text(path: &Path) -> Option<String> {
    let mut text = String::new();
    let file = File::open(path).ok()?;
    file.take(FILE_BYTES_MAX as u64)
        .read_to_string(&mut text)
        .ok()?;
    Some(text)
}

fn all_references(server: &Server, params: &ReferenceParams) -> Answer {
    let Some(asked) = Asked::of_scenario(server, &params.text_document_position_params) else {
        return NOTHING;
    };
    let wanted = references(&asked.document, asked.offset)
        .into_iter()
        .filter(|place| params.context.include_declaration || place.role == NameRole::Use);
    found(&asked.locations(server, wanted.map(|place| place.range)))
}

fn said(server: &Server, params: &TextDocumentPositionParams) -> Answer {
    let Some(asked) = Asked::of_scenario(server, params) else {
        return NOTHING;
    };
    let language = server.language.code();
    let hover = hover(&asked.document, &server.moves, language, asked.offset);
    let hover = hover.map(|hover| Hover {
        contents: markdown(hover.text).into(),
        range: Some(asked.places(server).range(hover.range)),
    });
    found(&hover)
}

fn offered(server: &Server, params: &TextDocumentPositionParams) -> Answer {
    let Some(asked) = Asked::of_scenario(server, params) else {
        return NOTHING;
    };
    let language = server.language.code();
    let offered = completions(&asked.document, &server.moves, language, asked.offset);
    let places = asked.places(server);
    let items: Vec<CompletionItem> = offered
        .into_iter()
        .enumerate()
        .map(|(position, completion)| item(&places, position, completion))
        .collect();
    found(&items)
}

fn item(places: &Places<'_>, position: usize, completion: Completion) -> CompletionItem {
    let Completion {
        label,
        kind,
        detail,
        about,
        edit,
    } = completion;
    CompletionItem {
        // The order of the format is better than that of the alphabet.
        sort_text: Some(format!("{position:06}")),
        filter_text: Some(label.clone()),
        label,
        kind: Some(match kind {
            CompletionKind::Field => CompletionItemKind::Field,
            CompletionKind::Word => CompletionItemKind::EnumMember,
            CompletionKind::Group => CompletionItemKind::Struct,
            CompletionKind::Name(NameKind::Node) => CompletionItemKind::Class,
            CompletionKind::Name(NameKind::Choice) => CompletionItemKind::Method,
            CompletionKind::Name(NameKind::Move) => CompletionItemKind::Function,
            CompletionKind::Name(_) => CompletionItemKind::Variable,
        }),
        detail: Some(detail).filter(|detail| !detail.is_empty()),
        documentation: Some(about)
            .filter(|about| !about.is_empty())
            .map(|about| markdown(about).into()),
        text_edit: Some(places.edit(&edit).into()),
        ..CompletionItem::default()
    }
}

fn markdown(value: String) -> MarkupContent {
    MarkupContent {
        kind: MarkupKind::Markdown,
        value,
    }
}

fn symbols(server: &Server, params: &DocumentSymbolParams) -> Answer {
    let Some((project, Role::Scenario)) = server.texts.project_of(&params.text_document.uri.0)
    else {
        return NOTHING;
    };
    let document = server.texts.document(&project);
    let places = Places::of(document.text(), server.encoding);
    let symbols = outline(&document)
        .into_iter()
        .map(|entry| symbol(&places, entry));
    found(&symbols.collect::<Vec<_>>())
}

fn symbol(places: &Places<'_>, entry: Outline) -> DocumentSymbol {
    let inside = entry.inside.into_iter().map(|inner| symbol(places, inner));
    let kind = match entry.kind {
        OutlineKind::Decision => SymbolKind::Class,
        OutlineKind::Beat => SymbolKind::Event,
        OutlineKind::Ending => SymbolKind::Constant,
        OutlineKind::Choice => SymbolKind::Method,
    };
    DocumentSymbol::new(
        entry.name,
        Some(entry.detail),
        kind,
        None,
        None,
        places.range(entry.range),
        places.range(entry.name_range),
        Some(inside.collect()),
    )
}
