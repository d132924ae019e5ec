//! What the screens are told of real sessions.

use std::sync::{Arc, LazyLock};

use super::debrief::{Told, debrief};
use super::look::look;
use crate::engine::{Input, play};
use crate::game::shelf::{Ready, Shelf};
use crate::library::Library;
use crate::session::{
    Mode, NewSession, Recorder, Replayed, SessionId, Trainee, TraineeId, TraineeName,
};
use crate::text::{Language, Strings};
use crate::ui::face::{Beard, Hair, Look};
use crate::ui::kinds::{Completion, Thoughts};
use crate::ui::screens::debrief::DebriefView;

const TURNS_MAX: usize = 100;

/// Which of so many on offer, in written order.
type Pick = fn(usize) -> usize;

const WAYS: [Pick; 3] = [|_| 0, |offered| offered - 1, |offered| offered / 2];

/// Every built-in scenario, played in each of the ways.
static DEBRIEFS: LazyLock<Vec<DebriefView>> = LazyLock::new(|| {
    let library = Library::bundled();
    let mut shelf = Shelf::of(&library);
    let mut debriefs = Vec::new();
    for (id, _) in library.iter() {
        let ready = ready(&mut shelf, id);
        for pick in WAYS {
            debriefs.push(told(&shelf, &ready, &played(&ready, TURNS_MAX, pick)));
        }
    }
    debriefs
});

fn ready(shelf: &mut Shelf, scenario: &str) -> Ready {
    let text = Arc::clone(&shelf.find(scenario).expect("built in").text);
    shelf.ready(&text).expect("it can be played")
}

fn played(ready: &Ready, turns_max: usize, pick: Pick) -> Replayed {
    let new = NewSession {
        id: SessionId::new("s").expect("an id"),
        trainee: Trainee {
            id: TraineeId::new("t").expect("an id"),
            name: TraineeName::new("Sari").expect("a name"),
        },
        translation: None,
        seed: 1,
        mode: Mode::Practice,
        started_at_unix_ms: 0,
    };
    let mut recorder = Recorder::begin(Arc::clone(&ready.prepared), new);
    for _ in 0..turns_max {
        let program = &ready.prepared.program;
        let Some(decision) = program.decision(recorder.state().node()) else {
            break;
        };
        let offered: Vec<_> = crate::engine::step::offered(recorder.state())
            .choices(decision)
            .collect();
        let choice = offered[pick(offered.len())];
        let pending = recorder.reply(Input::Choose(choice), 0).expect("offered");
        recorder.accept(pending);
    }
    recorder.replayed()
}

fn told(shelf: &Shelf, ready: &Ready, replayed: &Replayed) -> DebriefView {
    debrief(&Told {
        session: "s".to_owned(),
        replayed,
        bounds: ready.bounds(),
        shown: &ready.prepared.scenario,
        moves: &shelf.moves,
        thoughts: Thoughts::Hidden,
        text: &Strings::new(Language::English),
    })
}

#[test]
fn the_ledger_and_the_score_make_a_hundred() {
    for view in DEBRIEFS.iter() {
        for axis in &view.scores.axes {
            let Some(score) = axis.score else { continue };
            let left = (1_000 - axis.lost_tenths).clamp(0, 1_000);
            let off = (left - i64::from(score) * 10).abs();
            assert!(off <= 5, "{}: {axis:?}", view.title);
        }
    }
}

#[test]
fn every_turn_but_the_last_has_a_reply_that_was_on_the_table() {
    for view in DEBRIEFS.iter() {
        let (last, replied) = view.turns.split_last().expect("a conversation has turns");
        assert_eq!(last.said, None, "{}", view.title);
        for turn in replied {
            let chosen: Vec<&str> = turn
                .options
                .iter()
                .filter(|option| option.chosen)
                .map(|option| option.says.as_str())
                .collect();
            assert_eq!(turn.said.as_deref().into_iter().collect::<Vec<_>>(), chosen);
            let best = turn.options.iter().filter(|option| option.best).count();
            assert_eq!(best, 1, "{}", view.title);
        }
    }
}

#[test]
fn what_is_said_of_a_feeling_adds_up_to_its_change() {
    for view in DEBRIEFS.iter() {
        for effect in view.turning_points.iter().flat_map(|point| &point.effects) {
            let causes: i32 = effect.causes.iter().map(|cause| cause.change).sum();
            assert_eq!(causes, effect.change, "{}: {effect:?}", view.title);
        }
    }
}

#[test]
fn turning_points_name_a_better_reply_and_what_it_would_have_saved() {
    let mut seen = 0;
    for view in DEBRIEFS.iter() {
        for point in &view.turning_points {
            seen += 1;
            assert!(point.better.is_some(), "{}", view.title);
            let costs = point.now_points + point.later_points;
            assert!(costs > 0, "{}: {point:?}", view.title);
        }
    }
    assert!(seen > 0, "some of these ways have turning points");
}

#[test]
fn a_conversation_that_was_broken_off_is_told_as_far_as_it_went() {
    let mut shelf = Shelf::of(&Library::bundled());
    let ready = ready(&mut shelf, "just-looking");
    let view = told(&shelf, &ready, &played(&ready, 2, |_| 0));
    assert_eq!(view.completion, Completion::Incomplete);
    assert_eq!(view.turns.len(), 3);
    assert_eq!(view.scores.ending, None);
}

#[test]
fn the_best_way_through_has_no_turning_point() {
    let mut shelf = Shelf::of(&Library::bundled());
    let ready = ready(&mut shelf, "one-week-old");
    let prepared = &ready.prepared;
    let inputs: Vec<Input> = prepared
        .analysis
        .par
        .path
        .iter()
        .map(|(_, choice)| Input::Choose(*choice))
        .collect();
    let best = play(&prepared.program, 1, &inputs).expect("par can be played");
    let report = crate::scoring::assess(&prepared.program, &prepared.analysis, &best);
    assert!(report.turning_points.is_empty());
}

#[test]
fn what_the_author_says_of_a_look_is_drawn_and_the_rest_follows_from_the_name() {
    let mut shelf = Shelf::of(&Library::bundled());
    let ready = ready(&mut shelf, "just-looking");
    let mut scenario = ready.prepared.scenario.clone();
    scenario.customer.look = crate::scenario::Look::default();
    let drawn = look(&scenario);
    assert_eq!(drawn, look(&scenario));
    scenario.customer.look.hair = Some(crate::scenario::Hair::Bald);
    scenario.customer.look.beard = Some(crate::scenario::Beard::Full);
    let authored = Look {
        hair: Hair::Bald,
        beard: Beard::Full,
        ..drawn
    };
    assert_eq!(look(&scenario), authored);
}
