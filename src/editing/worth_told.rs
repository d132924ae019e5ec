//! What nodes and replies are worth, in sentences.

use super::worth::{ChoiceWorth, NodeWorth, OnPar, Range, Worth};
use crate::base::exact::Exact;
use crate::scenario::{Node, NodeBody};

pub(super) fn worth_of_node(worth: &Worth, node: &Node, found: &NodeWorth) -> String {
    let mut sentences = Vec::new();
    sentences.push(match (&node.body, found.par) {
        (_, OnPar::Yes) => "On the best way.".to_owned(),
        (NodeBody::Beat(_), OnPar::No) => return String::new(),
        (_, OnPar::No) => "Not on the best way.".to_owned(),
    });
    sentences.push(match (&node.body, &found.value) {
        (_, None) if found.situations == 0 => "No conversation comes here.".to_owned(),
        (_, None) => "No conversation ends from here.".to_owned(),
        (NodeBody::Ending(_), Some(value)) => format!("Ending here costs {}.", points(value)),
        (_, Some(value)) => format!(
            "From here a conversation costs at least {}{}.",
            points(value),
            by_situation(value)
        ),
    });
    if found.situations > 1 {
        sentences.push(format!(
            "Conversations come here in {} different situations.",
            found.situations
        ));
    }
    finish(worth, &sentences)
}

pub(super) fn worth_of_choice(worth: &Worth, found: &ChoiceWorth) -> String {
    let (Some(cost), Some(regret)) = (&found.cost, &found.regret) else {
        return "Never on offer where a conversation can still end.".to_owned();
    };
    let mut sentences = Vec::new();
    if found.par == OnPar::Yes {
        sentences.push("On the best way.".to_owned());
    }
    sentences.push(match regret.most.is_zero() {
        true => "Regret 0: nothing does better.".to_owned(),
        false => {
            let better: Vec<String> = found
                .better
                .iter()
                .map(|name| format!("`{name}`"))
                .collect();
            let better = better.join(" or ");
            format!(
                "Regret {}{}: better is {better}.",
                points(regret),
                by_situation(regret)
            )
        }
    });
    sentences.push(format!("It costs {} on the spot.", points(cost)));
    match (found.situations, found.best_in) {
        (0 | 1, _) => {}
        (all, best) if all == best => {
            sentences.push(format!("On offer in {all} different situations."));
        }
        (all, best) => sentences.push(format!(
            "On offer in {all} different situations; in {best} of them nothing does better."
        )),
    }
    finish(worth, &sentences)
}

fn finish(worth: &Worth, sentences: &[String]) -> String {
    let mut text = sentences.join(" ");
    if !worth.is_exact() {
        text += " *(About: there are more situations than can be counted.)*";
    }
    text
}

fn points(range: &Range) -> String {
    let least = hundredths(&range.least);
    let most = hundredths(&range.most);
    match (least == most, most.as_str()) {
        (true, "1") => "1 point".to_owned(),
        (true, _) => format!("{most} points"),
        (false, _) => format!("{least} to {most} points"),
    }
}

fn by_situation(range: &Range) -> &'static str {
    match range.least == range.most {
        true => "",
        false => ", depending on what was said before",
    }
}

/// Rounded half up to two decimals, and written with no more than it needs.
fn hundredths(exact: &Exact) -> String {
    let scaled = (exact.clone() * Exact::whole(100)).shown();
    let (whole, part) = (scaled.div_euclid(100), scaled.rem_euclid(100));
    match part {
        0 => whole.to_string(),
        part if part % 10 == 0 => format!("{whole}.{}", part / 10),
        part => format!("{whole}.{part:02}"),
    }
}
