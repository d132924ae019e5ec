//! Messages that have come and wait to be answered.

use super::protocol::Received;
use gen_lsp_types::json_rpc::Id;
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::Duration;

/// Messages that may wait; an editor that sends more has to wait itself.
pub(super) const QUEUE_MESSAGES_MAX: usize = 1024;

pub(super) enum Next {
    Received(Received),
    /// Nothing came for as long as was waited.
    Quiet,
    /// Nothing will come any more.
    Closed,
}

/// Takes messages in as soon as they come, so that a request can be taken back while it waits.
pub(super) struct Queue {
    receiver: Receiver<Received>,
    waiting: VecDeque<Received>,
}

impl Queue {
    pub fn new(receiver: Receiver<Received>) -> Queue {
        Queue {
            receiver,
            waiting: VecDeque::new(),
        }
    }

    /// Waits for the next message.
    pub fn next(&mut self) -> Next {
        self.take_in();
        if let Some(received) = self.waiting.pop_front() {
            return Next::Received(received);
        }
        match self.receiver.recv() {
            Ok(received) => Next::Received(received),
            Err(_) => Next::Closed,
        }
    }

    /// Waits for the next message, but no longer than this.
    pub fn next_within(&mut self, quiet: Duration) -> Next {
        self.take_in();
        if let Some(received) = self.waiting.pop_front() {
            return Next::Received(received);
        }
        match self.receiver.recv_timeout(quiet) {
            Ok(received) => Next::Received(received),
            Err(RecvTimeoutError::Timeout) => Next::Quiet,
            Err(RecvTimeoutError::Disconnected) => Next::Closed,
        }
    }

    fn take_in(&mut self) {
        while self.waiting.len() < QUEUE_MESSAGES_MAX {
            match self.receiver.try_recv() {
                Ok(Received::Notification { method, params }) if method == "$/cancelRequest" => {
                    self.cancel(&params);
                }
                Ok(received) => self.waiting.push_back(received),
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => return,
            }
        }
    }

    /// A request that was answered already cannot be taken back.
    fn cancel(&mut self, params: &Value) {
        let id = params.get("id").cloned().unwrap_or_default();
        let Ok(taken_back) = serde_json::from_value::<Id>(id) else {
            return;
        };
        let waiting = self.waiting.iter_mut();
        for received in waiting {
            if matches!(received, Received::Request { id, .. } if *id == taken_back) {
                *received = Received::Cancelled(taken_back);
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::sync::mpsc::sync_channel;

    #[test]
    fn a_request_that_waits_can_be_taken_back() {
        let (sender, receiver) = sync_channel(8);
        let request = |id: i64| Received::Request {
            id: Id::Number(id),
            method: "a".to_owned(),
            params: Value::Null,
        };
        let cancel = Received::Notification {
            method: "$/cancelRequest".to_owned(),
            params: json!({ "id": 2 }),
        };
        for received in [request(1), request(2), request(3), cancel] {
            sender.send(received).expect("somebody listens");
        }
        drop(sender);
        let mut queue = Queue::new(receiver);
        let mut seen = Vec::new();
        loop {
            match queue.next() {
                Next::Received(Received::Request { id, .. }) => seen.push(format!("{id:?}")),
                Next::Received(Received::Cancelled(id)) => seen.push(format!("not {id:?}")),
                Next::Received(other) => panic!("{other:?}"),
                Next::Quiet => panic!("there is always something"),
                Next::Closed => break,
            }
        }
        assert_eq!(seen, ["Number(1)", "not Number(2)", "Number(3)"]);
    }
}
