//! Answers that change texts: another name for something, and the fixes of what is wrong.

use super::answers::{Answer, Asked, NOTHING, found};
use super::places::Places;
use super::protocol::Reply;
use super::server::Server;
use crate::editing::{RenameError, rename, renameable};
use gen_lsp_types::json_rpc::Id;
use gen_lsp_types::{
    PrepareRenamePlaceholder, Range, RenameParams, TextDocumentIdentifier,
    TextDocumentPositionParams, TextEdit, Uri, WorkspaceEdit,
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;

pub(super) fn nameable(server: &Server, params: &TextDocumentPositionParams) -> Answer {
    let Some(asked) = Asked::of_scenario(server, params) else {
        return NOTHING;
    };
    match renameable(&asked.document, asked.offset) {
        Ok((name, range)) => found(&PrepareRenamePlaceholder {
            range: asked.places(server).range(range),
            placeholder: name.to_owned(),
        }),
        Err(RenameError::NothingHere) => NOTHING,
        Err(error) => Err(error),
    }
}

pub(super) fn renamed(server: &Server, params: &RenameParams) -> Answer {
    let asked = Asked::of_scenario(server, &params.text_document_position_params);
    let asked = asked.ok_or(RenameError::NothingHere)?;
    let files = server.texts.files(&asked.project);
    let texts: Vec<String> = files
        .translations
        .iter()
        .map(|file| String::from_utf8_lossy(&file.bytes).into_owned())
        .collect();
    let translations: Vec<&str> = texts.iter().map(String::as_str).collect();
    let edits = rename(
        &asked.document,
        &translations,
        asked.offset,
        &params.new_name,
    )?;
    let in_scenario = (files.path.as_str(), asked.document.text(), &edits.scenario);
    let in_translations = files
        .translations
        .iter()
        .zip(&texts)
        .zip(&edits.translations);
    let in_translations =
        in_translations.map(|((file, text), edits)| (file.path.as_str(), text.as_str(), edits));
    let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    for (uri, text, edits) in in_translations.chain([in_scenario]) {
        if !edits.is_empty() {
            let places = Places::of(text, server.encoding);
            let edits = edits.iter().map(|edit| places.edit(edit));
            changes.insert(uri.into(), edits.collect());
        }
    }
    found(&WorkspaceEdit {
        changes: Some(changes),
        ..WorkspaceEdit::default()
    })
}

/// What the editor may do about the diagnostics at a place. It says more about them, which need not be understood.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AskedForActions {
    text_document: TextDocumentIdentifier,
    range: Range,
    #[serde(default)]
    context: WantedActions,
}

#[derive(Default, Deserialize)]
struct WantedActions {
    only: Option<Vec<String>>,
}

pub(super) fn actions(server: &mut Server, id: Id, params: &AskedForActions) -> Vec<Reply> {
    let uri = &params.text_document.uri.0;
    let is_wanted = params.context.only.as_ref().is_none_or(|only| {
        only.iter()
            .any(|kind| kind.is_empty() || kind == "quickfix")
    });
    let Some((project, _)) = server.texts.project_of(uri).filter(|_| is_wanted) else {
        return vec![Reply::result(id, &Value::Null)];
    };
    let (checked, mut replies) = server.checked(&project);
    let fixes = checked.map(|checked| checked.fixes(uri, params.range));
    replies.push(Reply::result(id, &fixes.unwrap_or_default()));
    replies
}
