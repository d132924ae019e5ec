//! A small screen reader: it knows of the game only what the accessibility service tells.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use futures_lite::StreamExt as _;
use futures_lite::future::block_on;
use zbus::connection::Builder;
use zbus::message::Type;
use zbus::zvariant::{OwnedObjectPath, OwnedValue};
use zbus::{Connection, MatchRule, Message, MessageStream};

use super::desk::PATIENCE;

const SWITCH: &str = "org.a11y.Bus";
const SWITCH_PATH: &str = "/org/a11y/bus";
const STATUS: &str = "org.a11y.Status";
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const ACTION: &str = "org.a11y.atspi.Action";
const COMPONENT: &str = "org.a11y.atspi.Component";
const VALUE: &str = "org.a11y.atspi.Value";
const OBJECT_EVENT: &str = "org.a11y.atspi.Event.Object";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// The bit of the first word of states.
const STATE_FOCUSED: u32 = 1 << 12;

/// An answer takes longer than this only where nobody is left to answer.
const ANSWER: Duration = Duration::from_secs(10);
/// Where nothing is heard for this long, a look tells whether something has changed all the same.
const SILENCE: Duration = Duration::from_millis(200);
/// More events wait for nobody.
const EVENTS_MAX: usize = 4096;

/// Where an object is: the name of its program on the bus, and its path there.
type Address = (String, OwnedObjectPath);

/// What everything that can be heard consists of.
#[derive(Clone, Debug)]
pub struct Thing {
    pub role: &'static str,
    pub name: String,
    /// The keyboard is on it.
    pub focused: bool,
    depth: usize,
    address: Address,
}

/// The user of a screen reader.
pub struct Reader {
    bus: Connection,
    announcements: Receiver<Option<String>>,
    /// Everything that was read out without being asked for, oldest first.
    pub heard: Vec<String>,
}

impl Reader {
    /// Switches the accessibility service of a session on, and listens.
    pub fn switch_on(session: &str) -> Reader {
        block_on(async {
            let session = connect(session).await?;
            let message = session
                .call_method(Some(SWITCH), SWITCH_PATH, Some(SWITCH), "GetAddress", &())
                .await?;
            let address: String = message.body().deserialize()?;
            for switch in ["IsEnabled", "ScreenReaderEnabled"] {
                let on = (STATUS, switch, zbus::zvariant::Value::from(true));
                session
                    .call_method(Some(SWITCH), SWITCH_PATH, Some(PROPERTIES), "Set", &on)
                    .await?;
            }
            let bus = connect(&address).await?;
            let rule = MatchRule::builder()
                .msg_type(Type::Signal)
                .interface(OBJECT_EVENT)?
                .build();
            let mut events = MessageStream::for_match_rule(rule, &bus, Some(EVENTS_MAX)).await?;
            let (tell, announcements) = channel();
            thread::spawn(move || {
                while let Some(Ok(event)) = block_on(events.next()) {
                    if tell.send(announcement(&event)).is_err() {
                        return;
                    }
                }
            });
            zbus::Result::Ok(Reader {
                bus,
                announcements,
                heard: Vec::new(),
            })
        })
        .expect("the accessibility service starts")
    }

    /// Waits until there is a thing with this role whose name `fits`.
    #[track_caller]
    pub fn find(&mut self, role: &str, fits: impl Fn(&str) -> bool) -> Thing {
        self.wait(&format!("a {role} whose name fits"), |things, _| {
            things
                .iter()
                .find(|thing| thing.role == role && fits(&thing.name))
                .cloned()
        })
    }

    /// Does what a click would do to the thing with this role whose name `fits`.
    #[track_caller]
    pub fn press(&mut self, role: &str, fits: impl Fn(&str) -> bool) {
        let thing = self.find(role, fits);
        self.click(&thing)
            .unwrap_or_else(|error| panic!("{thing:?} cannot be pressed: {error}"));
    }

    /// Brings the keyboard to the thing with this role whose name `fits`.
    #[track_caller]
    pub fn focus(&mut self, role: &str, fits: impl Fn(&str) -> bool) {
        let thing = self.find(role, fits);
        let (program, path) = (thing.address.0.as_str(), thing.address.1.as_str());
        let taken: zbus::Result<bool> = self.ask(program, path, COMPONENT, "GrabFocus");
        assert!(matches!(taken, Ok(true)), "{thing:?} refuses: {taken:?}");
        self.wait("the keyboard on it", |things, _| {
            let there = things.iter().find(|other| other.focused)?;
            (there.role == thing.role && there.name == thing.name).then_some(())
        });
    }

    /// Moves the slider with this name.
    #[track_caller]
    pub fn slide(&mut self, name: &str, value: f64) {
        let slider = self.find("slider", |other| other == name);
        let (program, path) = (slider.address.0.as_str(), slider.address.1.as_str());
        let set = (VALUE, "CurrentValue", zbus::zvariant::Value::from(value));
        let moved = self
            .bus
            .call_method(Some(program), path, Some(PROPERTIES), "Set", &set);
        block_on(moved).unwrap_or_else(|error| panic!("{slider:?} cannot be moved: {error}"));
    }

    /// Waits until something was read out whose words `fit`.
    #[track_caller]
    pub fn hear(&mut self, words: &str) {
        self.wait(&format!("“{words}” read out"), |_, heard| {
            heard.iter().any(|said| said == words).then_some(())
        });
    }

    /// Looks whenever something happens, until what it waits for is there.
    #[track_caller]
    pub fn wait<T>(
        &mut self,
        what: &str,
        is_there: impl Fn(&[Thing], &[String]) -> Option<T>,
    ) -> T {
        let begun = Instant::now();
        let mut things = Vec::new();
        let mut trouble = None;
        loop {
            while let Ok(said) = self.announcements.try_recv() {
                self.heard.extend(said);
            }
            // Something may have gone between being told of and being asked for its name.
            match self.look() {
                Ok(seen) => {
                    things = seen;
                    if let Some(found) = is_there(&things, &self.heard) {
                        return found;
                    }
                }
                Err(error) => trouble = Some(error),
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "there is never {what}\nheard: {:#?}\ntrouble: {trouble:?}\nthere is:\n{}",
                self.heard,
                told(&things)
            );
            if let Ok(said) = self.announcements.recv_timeout(SILENCE) {
                self.heard.extend(said);
            }
        }
    }

    /// Everything that there is, in reading order.
    pub fn look(&self) -> zbus::Result<Vec<Thing>> {
        let mut things = Vec::new();
        let mut ahead: Vec<(Address, usize)> = self.children(REGISTRY, ROOT, 0)?;
        while let Some((address, depth)) = ahead.pop() {
            let (program, path) = (address.0.as_str(), address.1.as_str());
            things.push(Thing {
                role: role_name(self.ask(program, path, ACCESSIBLE, "GetRole")?),
                name: self.name(program, path)?,
                focused: self.is_focused(program, path)?,
                depth,
                address: address.clone(),
            });
            ahead.extend(self.children(program, path, depth + 1)?);
        }
        Ok(things)
    }

    /// The last one first: it is the last one to be looked at.
    fn children(
        &self,
        program: &str,
        path: &str,
        depth: usize,
    ) -> zbus::Result<Vec<(Address, usize)>> {
        let children: Vec<Address> = self.ask(program, path, ACCESSIBLE, "GetChildren")?;
        let deeper = children.into_iter().rev();
        Ok(deeper.map(|address| (address, depth)).collect())
    }

    fn is_focused(&self, program: &str, path: &str) -> zbus::Result<bool> {
        let states: Vec<u32> = self.ask(program, path, ACCESSIBLE, "GetState")?;
        Ok(states
            .first()
            .is_some_and(|states| states & STATE_FOCUSED != 0))
    }

    fn name(&self, program: &str, path: &str) -> zbus::Result<String> {
        let property = (ACCESSIBLE, "Name");
        let message = block_on(self.bus.call_method(
            Some(program),
            path,
            Some(PROPERTIES),
            "Get",
            &property,
        ))?;
        let name: OwnedValue = message.body().deserialize()?;
        Ok(String::try_from(name)?)
    }

    fn click(&self, thing: &Thing) -> zbus::Result<()> {
        let (program, path) = (thing.address.0.as_str(), thing.address.1.as_str());
        let actions: Vec<(String, String, String)> =
            self.ask(program, path, ACTION, "GetActions")?;
        let click = actions
            .iter()
            .position(|(name, ..)| name == "click")
            .and_then(|place| i32::try_from(place).ok())
            .ok_or_else(|| zbus::Error::Failure(format!("it offers only {actions:?}")))?;
        let message =
            block_on(
                self.bus
                    .call_method(Some(program), path, Some(ACTION), "DoAction", &click),
            )?;
        match message.body().deserialize()? {
            true => Ok(()),
            false => Err(zbus::Error::Failure("it refuses".to_owned())),
        }
    }

    fn ask<T>(&self, program: &str, path: &str, interface: &str, method: &str) -> zbus::Result<T>
    where
        T: for<'d> zbus::zvariant::DynamicDeserialize<'d>,
    {
        let answer = self
            .bus
            .call_method(Some(program), path, Some(interface), method, &());
        block_on(answer)?.body().deserialize()
    }
}

/// The roles that the game has, by their numbers in the AT-SPI specification.
fn role_name(role: u32) -> &'static str {
    match role {
        14 => "desktop frame",
        23 => "frame",
        27 => "image",
        29 => "label",
        31 => "list",
        37 => "page tab",
        38 => "page tab list",
        39 => "panel",
        43 => "button",
        44 => "radio button",
        48 => "scroll bar",
        51 => "slider",
        55 => "table",
        75 => "application",
        79 => "entry",
        83 => "heading",
        85 => "section",
        _ => "other",
    }
}

async fn connect(address: &str) -> zbus::Result<Connection> {
    Builder::address(address)?
        .method_timeout(ANSWER)
        .build()
        .await
}

/// The words of an event that is to be read out; `None` for every other event.
fn announcement(event: &Message) -> Option<String> {
    type Body = (String, i32, i32, OwnedValue, HashMap<String, OwnedValue>);
    if event.header().member()?.as_str() != "Announcement" {
        return None;
    }
    let body: Body = event.body().deserialize().ok()?;
    String::try_from(body.3).ok()
}

/// Things as text, indented as they lie in each other.
pub fn told(things: &[Thing]) -> String {
    let lines: Vec<String> = things
        .iter()
        .map(|thing| {
            let indent = "  ".repeat(thing.depth);
            let mark = if thing.focused { " focused" } else { "" };
            format!("{indent}{} “{}”{mark}", thing.role, thing.name)
        })
        .collect();
    lines.join("\n")
}
