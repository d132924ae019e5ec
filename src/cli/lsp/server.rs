//! What the server knows between two messages, and which message does what.

use super::answers;
use super::checking::Checked;
use super::protocol::{Received, Reply};
use super::texts::{Project, TextTooLarge, Texts};
use crate::base::PositionEncoding;
use crate::scenario::Moves;
use crate::text::Language;
use gen_lsp_types::json_rpc::Id;
use gen_lsp_types::{
    CodeActionKind, CodeActionOptions, CompletionOptions, DidChangeTextDocumentParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, ErrorCodes, InitializeResult,
    PositionEncodingKind, PublishDiagnosticsParams, RenameOptions, Save, SaveOptions,
    ServerCapabilities, ServerInfo, TextDocumentSyncKind, TextDocumentSyncOptions,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Where the conversation with the editor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Fresh,
    Running,
    ShutDown,
    Exited { code: u8 },
}

pub(super) struct Server {
    pub moves: Moves,
    pub language: Language,
    pub encoding: PositionEncoding,
    pub texts: Texts,
    stage: Stage,
    /// Projects whose texts differ from those that were checked.
    changed: BTreeSet<Project>,
    checked: BTreeMap<Project, Checked>,
}

impl Server {
    pub fn new(language: Language) -> Server {
        Server {
            moves: Moves::builtin(),
            language,
            encoding: PositionEncoding::Utf16,
            texts: Texts::default(),
            stage: Stage::Fresh,
            changed: BTreeSet::new(),
            checked: BTreeMap::new(),
        }
    }

    /// Takes a message in and returns what is to be said.
    pub fn take(&mut self, received: Received) -> Vec<Reply> {
        match received {
            Received::Request { id, method, params } => self.request(id, &method, params),
            Received::Notification { method, params } => self.notification(&method, params),
            Received::Cancelled(id) => vec![Reply::cancelled(id)],
            Received::Unreadable(id, code, message) => vec![Reply::error(id, code, message)],
            Received::TooLarge(bytes) => vec![Reply::warning(&format!(
                "Peduli passed over a message of {bytes} bytes: no scenario may be so large."
            ))],
        }
    }

    pub fn has_changed(&self) -> bool {
        !self.changed.is_empty()
    }

    /// Checks every project that has changed, and says what was found.
    pub fn check_changed(&mut self) -> Vec<Reply> {
        let changed = std::mem::take(&mut self.changed);
        changed
            .into_iter()
            .flat_map(|project| self.check(project))
            .collect()
    }

    /// What is wrong with a project as it is now, with what has to be said of it first.
    pub fn checked(&mut self, project: &Project) -> (Option<&Checked>, Vec<Reply>) {
        let replies = match self.changed.remove(project) {
            true => self.check(project.clone()),
            false => Vec::new(),
        };
        (self.checked.get(project), replies)
    }

    pub fn has_exited(&self) -> bool {
        matches!(self.stage, Stage::Exited { .. })
    }

    /// 0 if it was asked to shut down before it ended, otherwise 1.
    pub fn exit_code(&self) -> u8 {
        match self.stage {
            Stage::Exited { code } => code,
            Stage::ShutDown => super::EXIT_SHUT_DOWN,
            Stage::Fresh | Stage::Running => super::EXIT_WITHOUT_SHUTDOWN,
        }
    }

    fn request(&mut self, id: Id, method: &str, params: Value) -> Vec<Reply> {
        match (self.stage, method) {
            (Stage::Fresh, "initialize") => {
                self.stage = Stage::Running;
                self.encoding = encoding_of(&params);
                vec![Reply::result(id, &introduction(self.encoding))]
            }
            (Stage::Fresh, _) => vec![Reply::error(
                id,
                ErrorCodes::ServerNotInitialized,
                "the first request is `initialize`",
            )],
            (Stage::Running, "initialize") => vec![Reply::error(
                id,
                ErrorCodes::InvalidRequest,
                "`initialize` comes only once",
            )],
            (Stage::Running, "shutdown") => {
                self.stage = Stage::ShutDown;
                vec![Reply::result(id, &Value::Null)]
            }
            (Stage::Running, _) => answers::answer(self, id, method, params),
            (Stage::ShutDown | Stage::Exited { .. }, _) => vec![Reply::error(
                id,
                ErrorCodes::InvalidRequest,
                "after `shutdown` comes only `exit`",
            )],
        }
    }

    fn notification(&mut self, method: &str, params: Value) -> Vec<Reply> {
        match (self.stage, method) {
            (_, "exit") => {
                self.stage = Stage::Exited {
                    code: self.exit_code(),
                };
                Vec::new()
            }
            (Stage::Running, "textDocument/didOpen") => read(params, |params| self.open(params)),
            (Stage::Running, "textDocument/didChange") => {
                read(params, |params| self.change(params))
            }
            (Stage::Running, "textDocument/didClose") => read(params, |params| self.close(params)),
            // What else is on disk may be another, too.
            (Stage::Running, "textDocument/didSave" | "workspace/didChangeWatchedFiles") => {
                self.changed.extend(self.texts.projects());
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn open(&mut self, params: DidOpenTextDocumentParams) -> Vec<Reply> {
        let opened = params.text_document;
        self.texts.open(&opened.uri.0, opened.text);
        self.has_touched(&opened.uri.0);
        Vec::new()
    }

    fn change(&mut self, params: DidChangeTextDocumentParams) -> Vec<Reply> {
        let uri = params.text_document.text_document_identifier.uri.0;
        let was = self.texts.project_of(&uri);
        let changes = params.content_changes;
        if let Err(TextTooLarge) = self.texts.change(&uri, changes, self.encoding) {
            let mut replies = self.left(was.map(|(project, _)| project));
            replies.push(Reply::warning(
                "Peduli no longer follows a text that is larger than any scenario may be.",
            ));
            return replies;
        }
        let now = self.has_touched(&uri);
        // A text that says no longer that it is a scenario is none.
        let was = was
            .map(|(project, _)| project)
            .filter(|was| Some(was) != now.as_ref());
        self.left(was)
    }

    fn close(&mut self, params: DidCloseTextDocumentParams) -> Vec<Reply> {
        let uri = params.text_document.uri.0;
        let was = self.texts.project_of(&uri);
        self.texts.close(&uri);
        self.left(was.map(|(project, _)| project))
    }

    fn has_touched(&mut self, uri: &str) -> Option<Project> {
        let (project, _) = self.texts.project_of(uri)?;
        self.changed.insert(project.clone());
        Some(project)
    }

    /// A text of a project is gone: its file counts again, or nothing of the project is open any more.
    fn left(&mut self, project: Option<Project>) -> Vec<Reply> {
        let Some(project) = project else {
            return Vec::new();
        };
        if self.texts.projects().any(|open| open == project) {
            self.changed.insert(project);
            return Vec::new();
        }
        self.changed.remove(&project);
        self.texts.forget(&project);
        let checked = self.checked.remove(&project);
        let files = checked.iter().flat_map(Checked::files);
        files.map(nothing_wrong).collect()
    }

    fn check(&mut self, project: Project) -> Vec<Reply> {
        let files = self.texts.files(&project);
        let now = Checked::of(&files, &self.moves, self.encoding);
        let mut replies: Vec<Reply> = now
            .files()
            .map(|uri| Reply::notification(PUBLISH, &now.published(uri)))
            .collect();
        if let Some(before) = self.checked.get(&project) {
            let gone = before
                .files()
                .filter(|uri| now.files().all(|file| file != *uri));
            replies.extend(gone.map(nothing_wrong));
        }
        self.checked.insert(project, now);
        replies
    }
}

const PUBLISH: &str = "textDocument/publishDiagnostics";

fn nothing_wrong(uri: &str) -> Reply {
    let none = PublishDiagnosticsParams {
        uri: uri.into(),
        version: None,
        diagnostics: Vec::new(),
    };
    Reply::notification(PUBLISH, &none)
}

/// A notification has no answer: one that makes no sense is passed over.
fn read<P: DeserializeOwned>(params: Value, act: impl FnOnce(P) -> Vec<Reply>) -> Vec<Reply> {
    serde_json::from_value(params).map(act).unwrap_or_default()
}

/// Bytes where the editor can count them, otherwise the UTF-16 code units that every editor can.
fn encoding_of(params: &Value) -> PositionEncoding {
    let offered = params.pointer("/capabilities/general/positionEncodings");
    let offered = offered.and_then(Value::as_array);
    match offered.is_some_and(|offered| offered.iter().any(|kind| kind == "utf-8")) {
        true => PositionEncoding::Utf8,
        false => PositionEncoding::Utf16,
    }
}

fn introduction(encoding: PositionEncoding) -> InitializeResult {
    let triggers = ["\"", "/", "(", "["].map(str::to_owned);
    InitializeResult {
        capabilities: ServerCapabilities {
            position_encoding: Some(match encoding {
                PositionEncoding::Utf8 => PositionEncodingKind::UTF8,
                PositionEncoding::Utf16 => PositionEncodingKind::UTF16,
            }),
            text_document_sync: Some(
                TextDocumentSyncOptions {
                    open_close: Some(true),
                    change: Some(TextDocumentSyncKind::Incremental),
                    save: Some(Save::SaveOptions(SaveOptions::default())),
                    ..TextDocumentSyncOptions::default()
                }
                .into(),
            ),
            definition_provider: Some(true.into()),
            references_provider: Some(true.into()),
            rename_provider: Some(
                RenameOptions {
                    prepare_provider: Some(true),
                    ..RenameOptions::default()
                }
                .into(),
            ),
            completion_provider: Some(CompletionOptions {
                trigger_characters: Some(triggers.into()),
                ..CompletionOptions::default()
            }),
            hover_provider: Some(true.into()),
            document_symbol_provider: Some(true.into()),
            code_action_provider: Some(
                CodeActionOptions {
                    code_action_kinds: Some(vec![CodeActionKind::QuickFix]),
                    ..CodeActionOptions::default()
                }
                .into(),
            ),
            ..ServerCapabilities::default()
        },
        server_info: Some(ServerInfo {
            name: "peduli".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        }),
    }
}
