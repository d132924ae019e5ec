//! Every condition and every effect of a scenario, wherever they stand.

use super::condition::Condition;
use super::model::{Effects, NodeBody, Scenario};

/// Calls `visit` for every condition, the parts of a condition included, in written order.
pub fn each_condition<'a>(scenario: &'a Scenario, visit: &mut impl FnMut(&'a Condition)) {
    for node in &scenario.nodes {
        for line in &node.lines {
            if let Some(when) = &line.when {
                when.walk(visit);
            }
        }
        match &node.body {
            NodeBody::Decision(decision) => {
                for choice in &decision.choices {
                    if let Some(when) = &choice.when {
                        when.walk(visit);
                    }
                    choice
                        .onward
                        .routes
                        .iter()
                        .for_each(|route| route.when.walk(visit));
                }
                if let Some(silence) = &decision.silence {
                    silence
                        .onward
                        .routes
                        .iter()
                        .for_each(|route| route.when.walk(visit));
                }
            }
            NodeBody::Beat(beat) => {
                beat.onward
                    .routes
                    .iter()
                    .for_each(|route| route.when.walk(visit));
            }
            NodeBody::Ending(_) => {}
        }
    }
}

/// Calls `visit` for what each choice and each silence does.
pub fn each_effects<'a>(scenario: &'a Scenario, visit: &mut impl FnMut(&'a Effects)) {
    for node in &scenario.nodes {
        if let NodeBody::Decision(decision) = &node.body {
            decision
                .choices
                .iter()
                .for_each(|choice| visit(&choice.effects));
            decision
                .silence
                .iter()
                .for_each(|silence| visit(&silence.effects));
        }
    }
}
