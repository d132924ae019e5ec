//! `peduli lsp`: answers an editor over standard input and output, in the Language Server Protocol.

mod answers;
mod checking;
mod edits;
mod file_uri;
mod places;
mod protocol;
mod queue;
mod server;
mod texts;

use crate::text::Language;
use protocol::{Received, read, write};
use queue::{Next, QUEUE_MESSAGES_MAX, Queue};
use server::Server;
use std::io::{self, BufWriter, Write as _};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::{Duration, Instant};

/// How long nothing may come before what was typed is checked: shorter than a pause between words.
const QUIET: Duration = Duration::from_millis(80);

/// How long somebody who types without a pause waits for a check.
const CHECK_DELAY_MAX: Duration = Duration::from_secs(3);

/// The protocol's exit codes.
const EXIT_SHUT_DOWN: u8 = 0;
const EXIT_WITHOUT_SHUTDOWN: u8 = 1;

/// Serves until the editor says `exit` or is gone. Moves are told of in `language`.
///
/// The streams must not be locked by anybody else.
pub(super) fn run(language: Language) -> u8 {
    let (sender, receiver) = sync_channel(QUEUE_MESSAGES_MAX);
    std::thread::spawn(move || read_all(&sender));
    let mut out = BufWriter::new(io::stdout().lock());
    let mut queue = Queue::new(receiver);
    // Where the editor no longer listens, it is gone.
    serve(&mut Server::new(language), &mut queue, &mut out).unwrap_or(EXIT_WITHOUT_SHUTDOWN)
}

fn read_all(sender: &SyncSender<Received>) {
    let mut input = io::stdin().lock();
    loop {
        let received = match read(&mut input) {
            Ok(Some(received)) => received,
            Ok(None) => return,
            Err(error) => {
                // Where a message begins is not known any more.
                let _ = writeln!(
                    io::stderr(),
                    "peduli lsp: standard input cannot be read: {error}"
                );
                return;
            }
        };
        if sender.send(received).is_err() {
            return;
        }
    }
}

fn serve(server: &mut Server, queue: &mut Queue, out: &mut impl io::Write) -> io::Result<u8> {
    let mut changed_at: Option<Instant> = None;
    loop {
        let overdue = changed_at.is_some_and(|at| at.elapsed() > CHECK_DELAY_MAX);
        let next = match changed_at {
            Some(_) if overdue => Next::Quiet,
            Some(_) => queue.next_within(QUIET),
            None => queue.next(),
        };
        let replies = match next {
            Next::Received(received) => server.take(received),
            Next::Quiet => {
                changed_at = None;
                server.check_changed()
            }
            Next::Closed => return Ok(server.exit_code()),
        };
        for reply in replies {
            write(out, &reply)?;
        }
        out.flush()?;
        if server.has_exited() {
            return Ok(server.exit_code());
        }
        if !server.has_changed() {
            changed_at = None;
        } else if changed_at.is_none() {
            changed_at = Some(Instant::now());
        }
    }
}
