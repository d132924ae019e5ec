//! The recording plays as fast as one reads, and stops at its end.

use super::{DebriefView, Playback, Speed};
use crate::text::Language;
use crate::ui::fixtures::{self, Say};

fn recording() -> DebriefView {
    fixtures::debrief(&Say(Language::English))
}

fn at(view: &DebriefView, now_ms: u64) -> DebriefView {
    DebriefView {
        now_ms,
        ..view.clone()
    }
}

/// How long it takes from the first turn to the last.
fn running_time_ms(speed: Speed) -> u64 {
    let view = recording();
    let mut playback = Playback {
        speed,
        ..Playback::default()
    };
    playback.toggle(&at(&view, 0));
    for now_ms in (0..120_000).step_by(50) {
        playback.advance(&at(&view, now_ms));
        if !playback.is_running() {
            assert_eq!(playback.cursor, view.turns.len() - 1);
            return now_ms;
        }
    }
    panic!("the recording never ends");
}

#[test]
fn a_recording_at_rest_stays_where_it_is() {
    let view = recording();
    let mut playback = Playback {
        cursor: 2,
        ..Playback::default()
    };
    playback.advance(&at(&view, 1_000_000));
    assert_eq!(playback.cursor, 2);
}

#[test]
fn double_speed_takes_about_half_the_time() {
    let (normal, double) = (
        running_time_ms(Speed::Normal),
        running_time_ms(Speed::Double),
    );
    assert!(normal > 10_000 && normal < 60_000, "{normal} ms");
    assert!(
        double.abs_diff(normal / 2) < 500,
        "{double} ms at double, {normal} ms at normal speed"
    );
}

#[test]
fn play_at_the_end_starts_again() {
    let view = recording();
    let mut playback = Playback {
        cursor: view.turns.len() - 1,
        ..Playback::default()
    };
    playback.toggle(&view);
    assert!(playback.is_running());
    assert_eq!(playback.cursor, 0);
}

#[test]
fn the_cursor_never_leaves_the_recording() {
    let view = recording();
    let mut playback = Playback::default();
    playback.go_to(99, &view);
    assert_eq!(playback.cursor, view.turns.len() - 1);
    let empty = DebriefView {
        turns: Vec::new(),
        ..recording()
    };
    playback.toggle(&empty);
    playback.advance(&empty);
    assert_eq!(playback.cursor, 0);
}
