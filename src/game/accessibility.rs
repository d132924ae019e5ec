//! Carries what a screen reader does to the screens, and wakes the sleeping window for it.

#![allow(
    clippy::disallowed_methods,
    reason = "a thread waits for a screen reader to come"
)]

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, AccessibilitySystems, ActionRequest};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet};

/// How often the watch looks for a screen reader that has just started; looking costs nothing
/// that can be measured.
const LOOK_FOR_READER: Duration = Duration::from_secs(1);

/// How often it looks for requests once there is one: below what is felt as a delay.
const LOOK_FOR_REQUEST: Duration = Duration::from_millis(40);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(
        PreUpdate,
        pass_requests_on
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
    app.add_systems(
        PostUpdate,
        (
            watch_for_reader.run_if(resource_exists::<EventLoopProxyWrapper>),
            // Too late to be taken for a wish of egui, which may wait.
            draw_for_requests.after(AccessibilitySystems::Update),
        ),
    );
}

/// Bevy takes what a reader asks for at the end of a frame: without another one it would wait there until something
/// else happens.
fn draw_for_requests(
    mut requests: MessageReader<ActionRequest>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if requests.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

/// bevy_egui shows the screens to assistive technology but does not carry the answers back.
fn pass_requests_on(mut requests: MessageReader<ActionRequest>, mut inputs: Query<&mut EguiInput>) {
    let Ok(mut input) = inputs.single_mut() else {
        return;
    };
    input.events.extend(
        requests
            .read()
            .map(|request| egui::Event::AccessKitActionRequest(request.0.clone())),
    );
}

/// Starts the watch once the window exists: neither the arrival of a screen reader nor what it
/// asks for wakes winit, and the window may sleep for hours.
fn watch_for_reader(
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
    mut watching: Local<bool>,
) {
    let Some(requests) = handlers.values().next().filter(|_| !*watching) else {
        return;
    };
    *watching = true;
    let requests = Arc::clone(requests);
    let requested = requested.clone();
    let proxy = (**proxy).clone();
    thread::spawn(move || {
        let mut reader_seen = false;
        loop {
            let reader_came =
                requested.get() && !std::mem::replace(&mut reader_seen, requested.get());
            let wakes = reader_came || has_requests(&requests);
            if wakes && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            thread::sleep(if reader_seen {
                LOOK_FOR_REQUEST
            } else {
                LOOK_FOR_READER
            });
        }
    });
}

fn has_requests(requests: &Mutex<WinitActionRequestHandler>) -> bool {
    requests.lock().is_ok_and(|requests| !requests.is_empty())
}
