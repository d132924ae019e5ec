//! The messages of the protocol on their streams: a header with a length, then JSON.

use crate::base::limits::EDITOR_MESSAGE_BYTES_MAX;
use gen_lsp_types::ErrorCodes;
use gen_lsp_types::json_rpc::{Error, Id, RequestObject, ResponseObject};
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, BufRead, Read as _, Write};

/// The longest line of a header.
const HEADER_LINE_BYTES_MAX: u64 = 4096;

/// The most lines of a header: the protocol knows two.
const HEADER_LINES_MAX: usize = 32;

/// A request that failed although it was well-formed.
const REQUEST_FAILED: i32 = -32803;

/// A request that the editor took back.
const REQUEST_CANCELLED: i32 = -32800;

/// What came in.
#[derive(Debug)]
pub(super) enum Received {
    Request {
        id: Id,
        method: String,
        params: Value,
    },
    Notification {
        method: String,
        params: Value,
    },
    /// A request that was taken back before it was answered.
    Cancelled(Id),
    /// Something that is no message, with what is to be answered.
    Unreadable(Id, ErrorCodes, String),
    /// A message of more bytes than any file can need.
    TooLarge(u64),
}

/// Reads one message; `None` at the end of the stream.
///
/// # Errors
/// A header that cannot be read: what follows it cannot be told apart either.
pub(super) fn read(input: &mut impl BufRead) -> io::Result<Option<Received>> {
    let Some(length) = read_header(input)? else {
        return Ok(None);
    };
    if length > EDITOR_MESSAGE_BYTES_MAX as u64 {
        io::copy(&mut input.take(length), &mut io::sink())?;
        return Ok(Some(Received::TooLarge(length)));
    }
    let mut body = Vec::new();
    let read = input.take(length).read_to_end(&mut body)?;
    match read as u64 == length {
        true => Ok(Some(understand(&body))),
        false => Ok(None),
    }
}

/// The length of the message; `None` where the stream ends before it.
fn read_header(input: &mut impl BufRead) -> io::Result<Option<u64>> {
    let malformed = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what);
    let mut length = None;
    for _ in 0..HEADER_LINES_MAX {
        let mut line = Vec::new();
        input
            .take(HEADER_LINE_BYTES_MAX)
            .read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(None);
        }
        let line = str::from_utf8(&line).map_err(|_| malformed("a header is not ASCII"))?;
        let Some(field) = line.strip_suffix('\n') else {
            return Err(malformed("a header is cut off or too long"));
        };
        let field = field.trim_end_matches('\r');
        if field.is_empty() {
            let length = length.ok_or_else(|| malformed("a header has no Content-Length"))?;
            return Ok(Some(length));
        }
        let Some((name, value)) = field.split_once(':') else {
            return Err(malformed("a line of a header has no colon"));
        };
        if name.eq_ignore_ascii_case("Content-Length") {
            let value = value.trim().parse();
            length = Some(value.map_err(|_| malformed("Content-Length is not a number"))?);
        }
    }
    Err(malformed("a header has too many lines"))
}

fn understand(body: &[u8]) -> Received {
    let value: Value = match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(error) => {
            return Received::Unreadable(Id::Null, ErrorCodes::ParseError, error.to_string());
        }
    };
    let id = value.get("id").cloned();
    let id = id.and_then(|id| serde_json::from_value(id).ok());
    let message: RequestObject = match serde_json::from_value(value) {
        Ok(message) => message,
        Err(error) => {
            let id = id.unwrap_or(Id::Null);
            return Received::Unreadable(id, ErrorCodes::InvalidRequest, error.to_string());
        }
    };
    let (method, id, params) = message.into_parts();
    let params = params.unwrap_or_default();
    match id {
        Some(id) => Received::Request { id, method, params },
        None => Received::Notification { method, params },
    }
}

/// What goes out.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Reply {
    Response(ResponseObject),
    Result {
        jsonrpc: &'static str,
        id: Id,
        result: Value,
    },
    Notification {
        jsonrpc: &'static str,
        method: &'static str,
        params: Value,
    },
}

const JSON_RPC: &str = "2.0";

impl Reply {
    pub fn result(id: Id, result: &impl Serialize) -> Reply {
        Reply::Result {
            jsonrpc: JSON_RPC,
            id,
            result: in_json(result),
        }
    }

    pub fn error(id: Id, code: ErrorCodes, message: impl Into<String>) -> Reply {
        let message = message.into();
        Reply::Response(ResponseObject::from_error(
            id,
            Error {
                code,
                message,
                data: None,
            },
        ))
    }

    /// What was asked for makes sense and cannot be done.
    pub fn failed(id: Id, message: impl Into<String>) -> Reply {
        Reply::error(id, ErrorCodes::Custom(REQUEST_FAILED), message)
    }

    pub fn cancelled(id: Id) -> Reply {
        Reply::error(
            id,
            ErrorCodes::Custom(REQUEST_CANCELLED),
            "the request was taken back",
        )
    }

    pub fn notification(method: &'static str, params: &impl Serialize) -> Reply {
        Reply::Notification {
            jsonrpc: JSON_RPC,
            method,
            params: in_json(params),
        }
    }

    /// Something that the person at the editor should read.
    pub fn warning(message: &str) -> Reply {
        const WARNING: u32 = 2;
        Reply::notification(
            "window/showMessage",
            &json!({ "type": WARNING, "message": message }),
        )
    }
}

fn in_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("the types of the protocol are JSON")
}

/// Writes one message.
pub(super) fn write(out: &mut impl Write, reply: &Reply) -> io::Result<()> {
    let text = serde_json::to_string(reply)?;
    write!(out, "Content-Length: {}\r\n\r\n{text}", text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(mut input: &[u8]) -> Vec<String> {
        let mut told = Vec::new();
        loop {
            match read(&mut input) {
                Ok(Some(Received::Request { id, method, .. })) => {
                    told.push(format!("{id:?} {method}"));
                }
                Ok(Some(Received::Notification { method, .. })) => told.push(method),
                Ok(Some(Received::Unreadable(id, code, _))) => {
                    told.push(format!("{id:?} {code:?}"));
                }
                Ok(Some(other)) => told.push(format!("{other:?}")),
                Ok(None) => return told,
                Err(error) => {
                    told.push(error.to_string());
                    return told;
                }
            }
        }
    }

    fn framed(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    #[test]
    fn requests_and_notifications_are_told_apart() {
        let first = framed(r#"{"jsonrpc":"2.0","id":1,"method":"a","params":{}}"#);
        let second = framed(r#"{"jsonrpc":"2.0","method":"b"}"#);
        let third = framed(r#"{"jsonrpc":"2.0","id":"x","method":"c","params":null}"#);
        let stream = first + &second + &third;
        assert_eq!(
            read_all(stream.as_bytes()),
            ["Number(1) a", "b", "String(\"x\") c"]
        );
    }

    #[test]
    fn what_is_no_message_is_answered_and_the_next_one_is_read() {
        let next = framed(r#"{"jsonrpc":"2.0","method":"next"}"#);
        for (body, expected) in [
            ("{", "Null ParseError"),
            ("é", "Null ParseError"),
            ("", "Null ParseError"),
            ("[]", "Null InvalidRequest"),
            (r#"{"id":7,"method":"a"}"#, "Number(7) InvalidRequest"),
            (
                r#"{"jsonrpc":"2.0","id":7,"method":1}"#,
                "Number(7) InvalidRequest",
            ),
        ] {
            let stream = framed(body) + &next;
            assert_eq!(read_all(stream.as_bytes()), [expected, "next"], "{body}");
        }
    }

    #[test]
    fn a_message_that_is_too_large_is_passed_over_without_being_kept() {
        let length = EDITOR_MESSAGE_BYTES_MAX as u64 + 1;
        let mut stream = format!("Content-Length: {length}\r\n\r\n").into_bytes();
        stream.resize(stream.len() + length as usize, b' ');
        stream.extend(framed(r#"{"jsonrpc":"2.0","method":"next"}"#).into_bytes());
        assert_eq!(
            read_all(&stream),
            [format!("TooLarge({length})"), "next".to_owned()]
        );
    }

    #[test]
    fn a_header_that_makes_no_sense_ends_the_stream() {
        let endless = "a".repeat(HEADER_LINE_BYTES_MAX as usize * 2);
        let many = "A: b\r\n".repeat(HEADER_LINES_MAX + 1);
        for (stream, expected) in [
            (
                "Content-Length: x\r\n\r\n",
                "Content-Length is not a number",
            ),
            (
                "Content-Length: -1\r\n\r\n",
                "Content-Length is not a number",
            ),
            (
                "Content-Length: 99999999999999999999\r\n\r\n",
                "Content-Length is not a number",
            ),
            ("\r\n", "a header has no Content-Length"),
            ("nonsense\r\n", "a line of a header has no colon"),
            (&endless, "a header is cut off or too long"),
            (&many, "a header has too many lines"),
        ] {
            assert_eq!(read_all(stream.as_bytes()), [expected]);
        }
        // A length that nobody means takes no memory before the bytes are there.
        let huge = format!("Content-Length: {}\r\n\r\n{{}}", u64::MAX);
        assert_eq!(
            read_all(huge.as_bytes()),
            [format!("TooLarge({})", u64::MAX)]
        );
        assert_eq!(read_all(b"Content-Length: 10\r\n\r\n{}"), [""; 0]);
    }
}
