//! K118: a reply whose moves say one thing and whose key says the opposite.

use crate::check::problem::{Problem, quoted};
use crate::check::problems::Problems;
use crate::lint::figures::signed_points;
use crate::lint::{Subject, codes};
use crate::scenario::MoveEffect;

/// A key from which it is clearly good or, negative, clearly bad: +1 and −1.
const CLEAR: i16 = 100;

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    for place in subject.decisions() {
        for choice in &place.decision.choices {
            let key = choice.key.by_axis();
            let known = choice
                .moves
                .iter()
                .filter_map(|name| Some((name, subject.moves.get(name)?)));
            let known: Vec<_> = known.collect();
            for (name, meant) in &known {
                let Some(points) = key[meant.axis.index()] else {
                    continue;
                };
                // Beside a move to the opposite the key may well follow that one.
                let opposed = known
                    .iter()
                    .any(|(_, other)| other.axis == meant.axis && other.effect != meant.effect);
                let disagrees = match meant.effect {
                    MoveEffect::Harms => points >= CLEAR,
                    MoveEffect::Helps => points <= -CLEAR,
                };
                if !disagrees || opposed {
                    continue;
                }
                let (does, keyed) = match meant.effect {
                    MoveEffect::Harms => ("harms", "good"),
                    MoveEffect::Helps => ("helps", "bad"),
                };
                let axis = meant.axis.kebab();
                let message = format!(
                    "{} {does} {axis}, and the key says that the reply is {keyed} at it ({})",
                    quoted(&name.value),
                    signed_points(points)
                );
                problems.push(
                    Problem::warning(codes::MOVES_DISAGREE, name.range, message)
                        .related(
                            choice.id.range,
                            format!("the key of this reply: {axis} {}", signed_points(points)),
                        )
                        .help("take the move out, or think again about the key"),
                );
            }
        }
    }
}
