//! Whether a condition holds, and where a reply leads.

use super::facts::FactSet;
use super::feelings::Feelings;
use super::ids::{ConditionId, NodeId};
use super::program::{ConditionCode, OnwardCode, Program};
use crate::scenario::{Bound, FeelingChannel};

/// What conditions read.
pub(super) trait Knowledge {
    /// Whether the fact holds; `None` where it is not known.
    fn fact(&self, fact: u16) -> Option<bool>;
    fn feels(&self, channel: FeelingChannel, bound: Bound) -> Option<bool>;
}

/// Everything is known: a session being played.
pub(super) struct Known<'a> {
    pub facts: FactSet,
    pub feelings: &'a Feelings,
}

impl Knowledge for Known<'_> {
    fn fact(&self, fact: u16) -> Option<bool> {
        Some(self.facts.contains(fact))
    }

    fn feels(&self, channel: FeelingChannel, bound: Bound) -> Option<bool> {
        let feeling = match channel {
            FeelingChannel::Anger => self.feelings.anger,
            FeelingChannel::Disappointment => self.feelings.disappointment,
            FeelingChannel::Worry => self.feelings.worry,
            FeelingChannel::Belief => self.feelings.belief,
            FeelingChannel::Trust => self.feelings.trust,
        };
        Some(match bound {
            Bound::AtLeast(least) => feeling >= i32::from(least),
            Bound::AtMost(most) => feeling <= i32::from(most),
        })
    }
}

impl Program {
    /// Three-valued truth: `None` where it depends on what is not known.
    pub(super) fn holds(&self, condition: ConditionId, known: &impl Knowledge) -> Option<bool> {
        match self.conditions[condition.index()] {
            ConditionCode::Always => Some(true),
            ConditionCode::Never => Some(false),
            ConditionCode::Fact(fact) => known.fact(fact),
            ConditionCode::Feels(channel, bound) => known.feels(channel, bound),
            ConditionCode::Not(inner) => self.holds(inner, known).map(|holds| !holds),
            ConditionCode::All(first, count) => self.junction(first, count, false, known),
            ConditionCode::Any(first, count) => self.junction(first, count, true, known),
        }
    }

    /// `All` is decided by one false part, `Any` by one true part.
    fn junction(
        &self,
        first: u32,
        count: u32,
        decisive: bool,
        known: &impl Knowledge,
    ) -> Option<bool> {
        let mut result = Some(!decisive);
        for part in &self.condition_lists[first as usize..(first + count) as usize] {
            match self.holds(*part, known) {
                Some(holds) if holds == decisive => return Some(decisive),
                Some(_) => {}
                None => result = None,
            }
        }
        result
    }

    /// Whether an optional condition holds where everything is known.
    pub(super) fn allows(&self, condition: Option<ConditionId>, known: &Known<'_>) -> bool {
        condition.is_none_or(|condition| self.holds(condition, known) == Some(true))
    }

    /// The node that `onward` leads to where everything is known.
    pub(super) fn target(&self, onward: OnwardCode, known: &Known<'_>) -> NodeId {
        self.routes_of(onward)
            .iter()
            .find(|route| self.holds(route.when, known) == Some(true))
            .map_or(onward.goto, |route| route.goto)
    }

    /// Calls `visit` for each node that `onward` may lead to, given what is known.
    pub(super) fn possible_targets(
        &self,
        onward: OnwardCode,
        known: &impl Knowledge,
        mut visit: impl FnMut(NodeId),
    ) {
        for route in self.routes_of(onward) {
            match self.holds(route.when, known) {
                Some(true) => return visit(route.goto),
                Some(false) => {}
                None => visit(route.goto),
            }
        }
        visit(onward.goto);
    }
}
