//! What somebody has set about sound, kept in the store.

use super::named;
use crate::sound::{Captions, Hearing, Kind, Playback, VOLUME_PERCENT_MAX};
use crate::store::{Store, StoreError};

const PLAYBACK: &str = "sound";
const CAPTIONS: &str = "captions";

/// What was kept; what was never set, or is not understood, is as in `initial`.
pub(super) fn read(store: &Store, initial: Hearing) -> Result<Hearing, StoreError> {
    let playback = store
        .setting(PLAYBACK)?
        .and_then(|name| named(&name, &[Playback::Off, Playback::On], playback_name));
    let captions = store
        .setting(CAPTIONS)?
        .and_then(|name| named(&name, &[Captions::Hidden, Captions::Shown], captions_name));
    let mut volumes = initial.volumes;
    for kind in Kind::ALL {
        let kept = store.setting(&volume_key(kind))?;
        if let Some(percent) = kept.and_then(|percent| percent.parse().ok()) {
            volumes = volumes.with(kind, VOLUME_PERCENT_MAX.min(percent));
        }
    }
    Ok(Hearing {
        playback: playback.unwrap_or(initial.playback),
        captions: captions.unwrap_or(initial.captions),
        volumes,
    })
}

/// Keeps what differs from `before`.
pub(super) fn write(
    hearing: Hearing,
    store: &mut Store,
    before: Hearing,
) -> Result<(), StoreError> {
    if hearing.playback != before.playback {
        store.set_setting(PLAYBACK, playback_name(hearing.playback))?;
    }
    if hearing.captions != before.captions {
        store.set_setting(CAPTIONS, captions_name(hearing.captions))?;
    }
    for kind in Kind::ALL {
        let percent = hearing.volumes.percent(kind);
        if percent != before.volumes.percent(kind) {
            store.set_setting(&volume_key(kind), &percent.to_string())?;
        }
    }
    Ok(())
}

fn volume_key(kind: Kind) -> String {
    format!("volume-{}", kind.kebab())
}

fn playback_name(playback: Playback) -> &'static str {
    match playback {
        Playback::Off => "off",
        Playback::On => "on",
    }
}

fn captions_name(captions: Captions) -> &'static str {
    match captions {
        Captions::Hidden => "hidden",
        Captions::Shown => "shown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_about_sound_is_there_the_next_time() {
        let mut store = Store::in_memory().expect("a store");
        let initial = Hearing::default();
        let mut mine = Hearing {
            playback: Playback::Off,
            captions: Captions::Hidden,
            ..initial
        };
        for (kind, percent) in Kind::ALL.into_iter().zip([0, 35, 65, 100]) {
            mine.volumes = mine.volumes.with(kind, percent);
        }
        write(mine, &mut store, initial).expect("kept");
        assert_eq!(read(&store, initial), Ok(mine));
    }

    #[test]
    fn what_is_not_understood_about_sound_is_as_it_was_at_first() {
        let mut store = Store::in_memory().expect("a store");
        for (key, value) in [
            (PLAYBACK, "loud"),
            (CAPTIONS, "yes"),
            ("volume-room", "-5"),
            ("volume-music", "300"),
        ] {
            store.set_setting(key, value).expect("kept");
        }
        let initial = Hearing::default();
        assert_eq!(read(&store, initial), Ok(initial));
    }

    #[test]
    fn louder_than_the_loudest_is_the_loudest() {
        let mut store = Store::in_memory().expect("a store");
        store.set_setting("volume-voice", "250").expect("kept");
        let read = read(&store, Hearing::default()).expect("readable");
        assert_eq!(read.volumes.percent(Kind::Voice), VOLUME_PERCENT_MAX);
    }
}
