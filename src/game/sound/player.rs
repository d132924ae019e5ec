//! Keeps the way to the loudspeakers open as long as there is something to hear, on a thread of its own.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use bevy::log::{info, warn};

use crate::sound::Wish;

/// A device that plays; closed when it is dropped.
pub(super) trait Output {
    /// From here on this is heard and nothing else. `nth`: which order this is.
    fn play(&mut self, wishes: Vec<Wish>, nth: u64);
}

/// What the thread is told.
pub(super) enum Order {
    Play(Vec<Wish>),
    /// The device has nothing to play since that order.
    Silent {
        nth: u64,
    },
    /// The device is gone.
    Lost(String),
    End,
}

/// Plays wishes; without a device, or after it was lost, it is silent until another can be opened.
pub(super) struct Player {
    orders: Option<Sender<Order>>,
}

impl Player {
    /// `open` makes a device that tells when it is silent or lost.
    pub fn new<Device: Output + 'static>(
        open: impl FnMut(Sender<Order>) -> Result<Device, String> + Send + 'static,
    ) -> Player {
        let (orders, ordered) = channel();
        let back = orders.clone();
        let thread = thread::Builder::new()
            .name("sound".to_owned())
            .spawn(move || keep(&ordered, &back, open));
        Player {
            orders: match thread {
                Ok(_) => Some(orders),
                Err(error) => {
                    warn!("there is no sound: {error}");
                    None
                }
            },
        }
    }

    pub fn play(&mut self, wishes: Vec<Wish>) {
        if let Some(orders) = &self.orders {
            // Nobody listens once the thread has ended; then it is silent anyway.
            let _ = orders.send(Order::Play(wishes));
        }
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        if let Some(orders) = &self.orders {
            let _ = orders.send(Order::End);
        }
    }
}

fn keep<Device: Output>(
    ordered: &Receiver<Order>,
    back: &Sender<Order>,
    mut open: impl FnMut(Sender<Order>) -> Result<Device, String>,
) {
    let mut device: Option<Device> = None;
    let mut nth = 0;
    // The same complaint at every line would fill the log.
    let mut complained = false;
    while let Ok(order) = ordered.recv() {
        match order {
            Order::Play(wishes) => {
                nth += 1;
                if device.is_none() && !wishes.is_empty() {
                    match open(back.clone()) {
                        Ok(opened) => {
                            device = Some(opened);
                            if std::mem::take(&mut complained) {
                                info!("there is sound again");
                            }
                        }
                        Err(error) if !complained => {
                            complained = true;
                            warn!(
                                "there is no sound: {error}; everything is on the screen as well"
                            );
                        }
                        Err(_) => {}
                    }
                }
                if let Some(device) = &mut device {
                    device.play(wishes, nth);
                }
            }
            // Unless something was asked for in the meantime.
            Order::Silent { nth: since } if since == nth => device = None,
            Order::Silent { .. } => {}
            Order::Lost(error) => {
                if device.take().is_some() && !complained {
                    complained = true;
                    warn!("the sound has stopped: {error}; everything is on the screen as well");
                }
            }
            Order::End => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::{Cue, Sound};

    /// What became of the devices.
    #[derive(Debug, PartialEq)]
    enum Seen {
        Opened,
        Refused,
        Played(usize, u64),
        Closed,
    }

    struct Recorded(Sender<Seen>);

    impl Output for Recorded {
        fn play(&mut self, wishes: Vec<Wish>, nth: u64) {
            let _ = self.0.send(Seen::Played(wishes.len(), nth));
        }
    }

    impl Drop for Recorded {
        fn drop(&mut self) {
            let _ = self.0.send(Seen::Closed);
        }
    }

    /// What is seen of a player that is told `orders` and whose device can be opened if `opens` says so.
    fn check(opens: fn(usize) -> bool, orders: Vec<Order>, expected: &[Seen]) {
        let (seen, sightings) = channel();
        let (sender, ordered) = channel();
        for order in orders {
            sender.send(order).expect("somebody listens");
        }
        sender.send(Order::End).expect("somebody listens");
        let mut tries = 0;
        keep(&ordered, &sender, move |_| {
            tries += 1;
            let found = if opens(tries) {
                Seen::Opened
            } else {
                Seen::Refused
            };
            let result = match found {
                Seen::Opened => Ok(Recorded(seen.clone())),
                _ => Err("no device".to_owned()),
            };
            seen.send(found).expect("somebody looks");
            result
        });
        assert_eq!(sightings.iter().collect::<Vec<_>>(), expected);
    }

    fn ring() -> Order {
        Order::Play(vec![Wish {
            cue: Cue {
                sound: Sound::Ring,
                occasion: 1,
            },
            since_ms: 0,
            gain: 1.0,
        }])
    }

    fn nothing() -> Order {
        Order::Play(Vec::new())
    }

    #[test]
    fn no_device_is_opened_for_silence() {
        check(|_| true, vec![nothing(), nothing()], &[]);
    }

    #[test]
    fn a_device_is_opened_once_and_closed_when_nothing_is_left_to_hear() {
        use Seen::{Closed, Opened, Played};
        let orders = vec![ring(), nothing(), Order::Silent { nth: 2 }, nothing()];
        let expected = [Opened, Played(1, 1), Played(0, 2), Closed];
        check(|_| true, orders, &expected);
    }

    #[test]
    fn a_device_that_was_silent_before_the_last_order_stays_open() {
        use Seen::{Closed, Opened, Played};
        let orders = vec![ring(), nothing(), ring(), Order::Silent { nth: 2 }];
        let expected = [Opened, Played(1, 1), Played(0, 2), Played(1, 3), Closed];
        check(|_| true, orders, &expected);
    }

    #[test]
    fn without_a_device_it_is_silent_and_tries_again() {
        use Seen::{Closed, Opened, Played, Refused};
        let orders = vec![ring(), nothing(), ring()];
        let expected = [Refused, Opened, Played(1, 3), Closed];
        check(|tries| tries > 1, orders, &expected);
    }

    #[test]
    fn a_device_lost_on_the_way_is_closed_and_the_next_one_opened() {
        use Seen::{Closed, Opened, Played};
        let lost = Order::Lost("unplugged".to_owned());
        let orders = vec![ring(), lost, ring()];
        let expected = [Opened, Played(1, 1), Closed, Opened, Played(1, 2), Closed];
        check(|_| true, orders, &expected);
    }
}
