//! Wakes the sleeping window at a set time.

#![allow(
    clippy::disallowed_methods,
    reason = "an alarm has a clock and a thread"
)]

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Instant;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

/// One time at which to wake the window; a later call replaces an earlier one.
#[derive(Resource)]
pub(super) struct Alarm {
    times: Sender<Option<Instant>>,
}

impl Alarm {
    /// `None`: let it sleep.
    pub fn set(&self, at: Option<Instant>) {
        // Nobody listens once the window is gone.
        let _ = self.times.send(at);
    }

    /// An alarm that calls `ring` on a thread of its own, until it returns an error.
    fn new(ring: impl Fn() -> Result<(), Gone> + Send + 'static) -> std::io::Result<Alarm> {
        let (times, set) = channel();
        thread::Builder::new()
            .name("alarm".to_owned())
            .spawn(move || keep(&set, ring))?;
        Ok(Alarm { times })
    }
}

/// There is nothing left to wake.
struct Gone;

/// Without a window there is nothing to wake.
pub(super) fn start(mut commands: Commands, window: Option<Res<EventLoopProxyWrapper>>) -> Result {
    if let Some(window) = window {
        let window = (**window).clone();
        let alarm =
            Alarm::new(move || window.send_event(WinitUserEvent::WakeUp).map_err(|_| Gone))?;
        commands.insert_resource(alarm);
    }
    Ok(())
}

fn keep(times: &Receiver<Option<Instant>>, ring: impl Fn() -> Result<(), Gone>) {
    let mut set = None;
    loop {
        let heard = match set {
            None => times.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(at) => times.recv_timeout(Instant::saturating_duration_since(&at, Instant::now())),
        };
        match heard {
            Ok(at) => set = at,
            Err(RecvTimeoutError::Timeout) => {
                set = None;
                if ring().is_err() {
                    return;
                }
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    /// An alarm, and what hears it.
    fn alarm() -> (Alarm, Receiver<Instant>) {
        let (rings, heard) = channel();
        let alarm = Alarm::new(move || rings.send(Instant::now()).map_err(|_| Gone));
        (alarm.expect("a thread"), heard)
    }

    #[test]
    fn it_rings_once_and_not_before_its_time() {
        let (alarm, heard) = alarm();
        let at = Instant::now() + Duration::from_millis(20);
        alarm.set(Some(at));
        assert!(heard.recv().expect("a ring") >= at);
        drop(alarm);
        assert!(heard.recv().is_err(), "it rang twice");
    }

    #[test]
    fn a_later_time_replaces_an_earlier_one() {
        let (alarm, heard) = alarm();
        alarm.set(Some(Instant::now() + Duration::from_secs(3_600)));
        alarm.set(Some(Instant::now()));
        heard.recv().expect("a ring");
        alarm.set(Some(Instant::now() + Duration::from_secs(3_600)));
        alarm.set(None);
        drop(alarm);
        assert!(heard.recv().is_err(), "it rang though it was taken back");
    }
}
