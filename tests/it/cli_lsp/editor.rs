//! An editor that starts `peduli lsp` and waits for it no longer than an impatient person.

use crate::cli::Sandbox;
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Duration;

/// Longer than anything takes on a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Editor {
    sandbox: Sandbox,
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// Notifications that came while an answer was waited for.
    notifications: Vec<Value>,
    published: Vec<String>,
    last_id: i64,
}

impl Editor {
    pub fn start() -> Editor {
        let sandbox = Sandbox::new();
        let mut child = sandbox
            .command(&["lsp"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let output = child.stdout.take().expect("standard output is a pipe");
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Editor {
            sandbox,
            input: child.stdin.take(),
            child,
            messages,
            notifications: Vec::new(),
            published: Vec::new(),
            last_id: 0,
        }
    }

    /// Writes a file into the sandbox and returns its address.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.sandbox.path(name);
        fs::create_dir_all(path.parent().expect("it is in a folder"))
            .expect("a folder can be made");
        fs::write(&path, text).expect("a file can be written");
        let path = path.display().to_string().replace('\\', "/");
        format!(
            "file://{}{path}",
            if path.starts_with('/') { "" } else { "/" }
        )
    }

    /// Says hello and returns what the server says of itself.
    pub fn initialize(&mut self, capabilities: &Value) -> Value {
        let params = json!({ "processId": null, "rootUri": null, "capabilities": capabilities });
        let introduced = self.ask("initialize", &params);
        self.tell("initialized", &json!({}));
        introduced
    }

    pub fn open(&mut self, uri: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": "ron", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    pub fn change(&mut self, uri: &str, version: i32, changes: &Value) {
        let params = json!({
            "textDocument": { "uri": uri, "version": version },
            "contentChanges": changes,
        });
        self.tell("textDocument/didChange", &params);
    }

    pub fn tell(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }).to_string());
    }

    /// The result of a request that must have one.
    #[track_caller]
    pub fn ask(&mut self, method: &str, params: &Value) -> Value {
        let answer = self.request(method, params);
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// The error of a request that must have one.
    #[track_caller]
    pub fn ask_in_vain(&mut self, method: &str, params: &Value) -> Value {
        let answer = self.request(method, params);
        assert!(answer.get("result").is_none(), "{method}: {answer}");
        answer["error"].clone()
    }

    fn request(&mut self, method: &str, params: &Value) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        let request = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params });
        self.send(&request.to_string());
        self.answer_to(&json!(id))
    }

    pub fn answer_to(&mut self, id: &Value) -> Value {
        loop {
            let message = self.next();
            if message.get("method").is_none() && message["id"] == *id {
                return message;
            }
            self.notifications.push(message);
        }
    }

    /// The next diagnostics of a file, which may have come already.
    pub fn diagnostics(&mut self, uri: &str) -> Vec<Value> {
        loop {
            let position = self.notifications.iter().position(|message| {
                message["method"] == "textDocument/publishDiagnostics"
                    && message["params"]["uri"] == uri
            });
            if let Some(position) = position {
                let message = self.notifications.remove(position);
                let found = message["params"]["diagnostics"].as_array();
                return found.expect("a list").clone();
            }
            let message = self.next();
            self.notifications.push(message);
        }
    }

    /// The addresses of everything that diagnostics came for.
    pub fn published_so_far(&self) -> Vec<&str> {
        self.published.iter().map(String::as_str).collect()
    }

    fn next(&mut self) -> Value {
        let message = self.messages.recv_timeout(PATIENCE);
        let message = message.expect("the server answers in time");
        if let Some(uri) = message["params"]["uri"].as_str() {
            self.published.push(uri.to_owned());
        }
        message
    }

    /// Sends a message, whatever it is.
    pub fn send(&mut self, body: &str) {
        self.send_raw(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    }

    pub fn send_raw(&mut self, text: &str) {
        let input = self.input.as_mut().expect("nobody has hung up");
        input
            .write_all(text.as_bytes())
            .expect("the server listens");
        input.flush().expect("the server listens");
    }

    pub fn hang_up(&mut self) {
        self.input = None;
    }

    /// How the server ended, which it must do by itself.
    pub fn exit_code(&mut self) -> i32 {
        // Its output is closed when it ends.
        while let Ok(message) = self.messages.recv_timeout(PATIENCE) {
            self.notifications.push(message);
        }
        match self.messages.try_recv() {
            Err(TryRecvError::Disconnected) => {}
            other => panic!("the server ends in time, but {other:?}"),
        }
        let status = self.child.wait().expect("the server was started");
        status.code().expect("it ended by itself")
    }
}

impl Drop for Editor {
    /// A test that failed leaves no server behind.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The next message; `None` where the server has closed its output.
fn read(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        output.read_line(&mut line).ok().filter(|read| *read > 0)?;
        match line.trim_end().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().ok()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    Some(serde_json::from_slice(&body).expect("the server writes JSON"))
}
