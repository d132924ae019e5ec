//! Notices that somebody has saved a scenario, and has the library read again.

#![allow(
    clippy::disallowed_methods,
    reason = "the files of a library are watched by a thread of their own"
)]

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use bevy::platform::cell::SyncCell;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use notify_debouncer_mini::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer};

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
    _watcher: SyncCell<Debouncer<RecommendedWatcher>>,
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

/// Watches `folders`; `wake` is called after each change.
fn watch(
    folders: &[PathBuf],
    wake: impl Fn() + Send + 'static,
) -> Result<Watch, notify_debouncer_mini::notify::Error> {
    let (sender, changes) = channel();
    let mut watcher = new_debouncer(QUIET, move |seen: DebounceEventResult| {
        let concerns_us = |path: &PathBuf| {
            let ending = path.extension().and_then(|ending| ending.to_str());
            // A folder that comes or goes has no ending.
            matches!(ending, None | Some("ron" | "ftl"))
        };
        let any = match seen {
            Ok(events) => events.iter().any(|event| concerns_us(&event.path)),
            // What was missed may concern us.
            Err(_) => true,
        };
        if any && sender.send(()).is_ok() {
            wake();
        }
    })?;
    for folder in folders {
        watcher.watcher().watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(Watch {
        changes: SyncCell::new(changes),
        _watcher: SyncCell::new(watcher),
    })
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
    fn a_folder_that_is_not_there_cannot_be_watched() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = folder.path().join("gone");
        assert!(watch(&[gone], || ()).is_err());
    }
}
