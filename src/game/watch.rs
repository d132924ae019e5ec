//! Notices that somebody has saved a scenario, and has the library read again.

#![allow(
    clippy::disallowed_methods,
    reason = "the files of a library are watched by a thread of their own"
)]

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::clock::Clock;
use super::pacing::WantsFrame;
use super::screen::Screen;
use super::workplace::AtWork;

/// How long files must be left alone before they are read: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(200);

/// The folders of the library, being watched.
#[derive(Resource)]
struct Watch {
    changes: SyncCell<Receiver<()>>,
    /// Watches as long as it is there.
    _watcher: SyncCell<RecommendedWatcher>,
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, start)
        .add_systems(PostUpdate, read_again.in_set(WantsFrame));
}

/// Only folders can change; a window that cannot watch them goes on without.
fn start(
    mut commands: Commands,
    mut at_work: ResMut<AtWork>,
    window: Option<Res<EventLoopProxyWrapper>>,
) {
    let folders = at_work.get().library.folders().to_vec();
    let Some(window) = window.filter(|_| !folders.is_empty()) else {
        return;
    };
    let window = (**window).clone();
    let wake = move || {
        // Nobody is left to wake once the window is gone.
        let _ = window.send_event(WinitUserEvent::WakeUp);
    };
    match watch(&folders, wake) {
        Ok(watch) => commands.insert_resource(watch),
        Err(error) => warn!("the scenarios are not watched for changes: {error}"),
    }
}

/// Watches `folders`; `wake` is called after each change, once the files are left alone.
fn watch(folders: &[PathBuf], wake: impl Fn() + Send + 'static) -> Result<Watch, notify::Error> {
    let (seen, sightings) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // What was missed may concern us.
        if event.is_ok_and(|event| !concerns_us(&event)) {
            return;
        }
        // Nobody listens any more once the window is gone.
        let _ = seen.send(());
    })?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    let (sender, changes) = channel();
    thread::Builder::new()
        .name("library watch".to_owned())
        .spawn(move || {
            while sightings.recv().is_ok() {
                while sightings.recv_timeout(QUIET).is_ok() {}
                if sender.send(()).is_err() {
                    return;
                }
                wake();
            }
        })
        .map_err(notify::Error::io)?;
    Ok(Watch {
        changes: SyncCell::new(changes),
        _watcher: SyncCell::new(watcher),
    })
}

/// Whether a file of the library may be another now. That it was read is no change: whoever answered a look at the files
/// by looking at them would never come to rest.
fn concerns_us(event: &Event) -> bool {
    let is_change = match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    };
    let is_ours = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        // A folder that comes or goes has no ending.
        matches!(ending, None | Some("ron" | "ftl"))
    };
    is_change && event.paths.iter().any(is_ours)
}

fn read_again(
    watch: Option<ResMut<Watch>>,
    mut at_work: ResMut<AtWork>,
    screen: Res<State<Screen>>,
    mut redraw: MessageWriter<RequestRedraw>,
    clock: Clock,
) {
    let Some(mut watch) = watch else {
        return;
    };
    if watch.changes.get().try_iter().count() > 0 {
        at_work.get().reload(*screen.get(), clock.moment());
        redraw.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// More than any file system takes to tell.
    const ENOUGH: Duration = Duration::from_secs(20);

    #[test]
    fn a_saved_scenario_is_noticed_and_wakes_the_window() {
        let folder = tempfile::tempdir().expect("a folder");
        let inside = folder.path().join("parcel");
        std::fs::create_dir(&inside).expect("a folder in it");
        let (rings, woken) = channel();
        let ring = move || rings.send(()).expect("somebody listens");
        let mut watch = watch(&[folder.path().to_owned()], ring).expect("it can be watched");
        std::fs::write(inside.join("scenario.ron"), "Scenario()").expect("a file in it");
        woken.recv_timeout(ENOUGH).expect("the window is woken");
        assert!(watch.changes.get().try_iter().count() > 0);
    }

    #[test]
    fn what_was_only_read_has_not_changed() {
        let seen = |kind, file: &str| concerns_us(&Event::new(kind).add_path(file.into()));
        let read = [
            AccessKind::Open(AccessMode::Any),
            AccessKind::Close(AccessMode::Read),
            AccessKind::Read,
        ];
        for kind in read.map(EventKind::Access) {
            assert!(!seen(kind, "parcel/scenario.ron"), "{kind:?}");
            assert!(!seen(kind, "parcel"), "{kind:?}");
        }
        let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
        for kind in [
            written,
            EventKind::Any,
            EventKind::Create(notify::event::CreateKind::File),
        ] {
            assert!(seen(kind, "parcel/id.ftl"), "{kind:?}");
            assert!(!seen(kind, "parcel/notes.txt"), "{kind:?}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_cannot_be_watched() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = folder.path().join("gone");
        assert!(watch(&[gone], || ()).is_err());
    }
}
