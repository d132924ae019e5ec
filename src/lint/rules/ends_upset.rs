//! E002: at the success on the best way the customer is as upset as before, or worse.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::engine::Input;
use crate::engine::play::Session;
use crate::lint::{Subject, codes};
use crate::scenario::Outcome;

/// A feeling that is plain to see.
const PLAIN: i32 = 550;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let par = &subject.analysis.par;
    let Some(node) = par.ending else {
        return;
    };
    let ending = subject
        .program
        .ending(node)
        .expect("the best way ends at an ending");
    if ending.outcome != Outcome::Success {
        return;
    }
    let mut session = Session::begin(subject.program, 0);
    for (_, choice) in &par.path {
        // On a graph without feelings the best way may lead where a reply is not offered.
        if session
            .reply(subject.program, Input::Choose(*choice))
            .is_err()
        {
            return;
        }
    }
    let feelings = session.state.situation.mood.feelings;
    let names = ["anger", "disappointment", "worry"];
    let upset = feelings.channels().into_iter().zip(names);
    for (strength, name) in upset.filter(|(strength, _)| *strength >= PLAIN) {
        let node = subject.node(node);
        let message = format!(
            "the best way ends well at {} with a customer whose {name} is {strength}",
            quoted(&node.id.value)
        );
        problems.push(
            Problem::warning(codes::ENDS_UPSET, node.id.range, message).help(
                "give the replies on the best way more `progress` or `informs`, or call the ending what the customer feels",
            ),
        );
    }
}
