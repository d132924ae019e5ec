//! The compiled scenario: flat tables, dense ids, no strings where a step looks.

use super::facts::FactSet;
use super::feelings::Impulse;
use super::ids::{ChoiceId, ConditionId, LineId, MoveId, NodeId, PromiseId, SilenceId};
use super::temperament::Temperament;
use crate::scenario::{Bound, CriticalKind, FeelingChannel, Name, Outcome, Stage, Tells, Weights};

/// The most choices that can stand at one node, offered or not.
pub use crate::base::limits::CHOICES_PER_NODE_MAX;

/// A scenario ready to be played.
#[derive(Clone, Debug)]
pub struct Program {
    pub start: NodeId,
    pub temperament: Temperament,
    /// Weight of each axis in the composite.
    pub weights: Weights,
    pub mandatory: [bool; Stage::COUNT],
    pub nodes: Vec<NodeCode>,
    pub choices: Vec<ChoiceCode>,
    pub(super) extras: Vec<ChoiceExtra>,
    pub(super) about_choices: Vec<ChoiceAbout>,
    pub lines: Vec<LineCode>,
    pub silences: Vec<SilenceCode>,
    /// Names, for what people read and for the trace; never looked at by a step.
    pub names: Names,
    pub(super) routes: Vec<RouteCode>,
    pub(super) conditions: Vec<ConditionCode>,
    pub(super) condition_lists: Vec<ConditionId>,
    pub(super) move_lists: Vec<MoveId>,
    pub(super) effects: Vec<EffectsCode>,
    /// For each node the number of its cycle: nodes that can lead to each other share it, and one leads only to lower
    /// numbers.
    pub component: Vec<u32>,
}

/// The authored names behind the dense ids.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub nodes: Vec<Name>,
    pub choices: Vec<Name>,
    pub lines: Vec<Name>,
    pub moves: Vec<Name>,
    pub promises: Vec<Name>,
    /// Facts that some condition reads, in order of their numbers.
    pub facts: Vec<String>,
}

/// In 32 bytes, for the reason given at [`ChoiceCode`].
#[derive(Clone, Debug)]
pub struct NodeCode {
    /// Its lines go on to the first line of the next node.
    pub(super) first_line: u32,
    pub kind: NodeKind,
}

#[derive(Clone, Debug)]
pub enum NodeKind {
    Decision(DecisionCode),
    Beat(OnwardCode),
    Ending(EndingCode),
}

#[derive(Clone, Debug)]
pub struct DecisionCode {
    pub stage: Stage,
    /// 1 … 3.
    pub weight: u8,
    /// Whether every choice is always on offer (before the third visit).
    pub unconditional: bool,
    /// At most [`CHOICES_PER_NODE_MAX`].
    pub(super) choice_count: u8,
    pub(super) first_choice: u32,
    pub silence: Option<SilenceId>,
    /// Least and greatest key on each axis over all choices, in hundredths.
    pub span: [(i16, i16); 3],
}

impl DecisionCode {
    pub fn choice_ids(
        &self,
    ) -> impl DoubleEndedIterator<Item = ChoiceId> + ExactSizeIterator + use<> {
        let first = self.first_choice;
        (first..first + u32::from(self.choice_count)).map(ChoiceId)
    }

    /// How many choices stand here, offered or not.
    pub fn choice_count(&self) -> usize {
        usize::from(self.choice_count)
    }

    /// The choice written at `position`, which must be one of this decision's.
    pub fn choice_at(&self, position: usize) -> ChoiceId {
        debug_assert!(position < self.choice_count());
        ChoiceId(self.first_choice + position as u32)
    }

    /// The place of `id` among the choices of this decision; `None` for another decision's.
    pub fn position_of(&self, id: ChoiceId) -> Option<usize> {
        let position = id.0.checked_sub(self.first_choice)?;
        (position < u32::from(self.choice_count)).then_some(position as usize)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndingCode {
    pub outcome: Outcome,
    pub tells: Tells,
    /// In hundredths of a raw point.
    pub loss: u16,
}

/// What every step needs of a choice, in 16 bytes: clicking at random goes all over a table that is larger than a
/// processor's cache, and what is in no cache takes longer than everything else in a step.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceCode {
    /// In hundredths, −200 … 200; 0 where the author left the axis out.
    pub key: [i16; 3],
    /// Where it leads if no route is taken.
    pub(super) goto: NodeId,
    /// What only some choices have: a place in the program's table of extras.
    pub(super) extra: u32,
}

/// What only some choices have; the first of the table is that of all others.
#[derive(Clone, Copy, Debug, Default)]
pub struct ChoiceExtra {
    pub when: Option<ConditionId>,
    pub critical: Option<CriticalKind>,
    pub(super) progress: i16,
    pub(super) information: i16,
    pub(super) effort: u8,
    pub(super) moves: (u32, u8),
    pub(super) routes: (u32, u16),
    pub(super) effects: u32,
    /// The fact that this was said, if some condition reads it.
    pub(super) said: Option<u16>,
}

/// What no step looks at.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceAbout {
    pub node: NodeId,
    /// In hours of work.
    pub costs: u16,
    /// Length of the reply in the source language, in characters.
    pub length_chars: u32,
}

#[derive(Clone, Debug)]
pub struct SilenceCode {
    pub node: NodeId,
    pub after_s: u16,
    /// `None`: not scored, only counted.
    pub key: Option<[i16; 3]>,
    pub impulse: Impulse,
    pub onward: OnwardCode,
    pub(super) moves: (u32, u8),
    pub(super) effects: u32,
}

#[derive(Clone, Copy, Debug)]
pub struct OnwardCode {
    pub(super) routes: (u32, u16),
    pub goto: NodeId,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct RouteCode {
    pub when: ConditionId,
    pub goto: NodeId,
}

#[derive(Clone, Debug)]
pub struct LineCode {
    pub when: Option<ConditionId>,
    /// How many wordings there are, at least 1.
    pub wordings: u8,
}

/// Facts that a reply changes; entry 0 of the table changes nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct EffectsCode {
    pub sets: FactSet,
    pub clears: FactSet,
    pub promises: Vec<PromiseId>,
    pub breaks: Vec<PromiseId>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum ConditionCode {
    Always,
    Never,
    Fact(u16),
    Feels(FeelingChannel, Bound),
    Not(ConditionId),
    /// A run of `condition_lists`.
    All(u32, u32),
    Any(u32, u32),
}

const _: () = assert!(size_of::<ChoiceCode>() == 16);
const _: () = assert!(size_of::<NodeCode>() == 32);

impl ChoiceCode {
    pub(super) fn impulse(&self, extra: &ChoiceExtra) -> Impulse {
        Impulse::of(self.key, extra.progress, extra.information, extra.effort)
    }
}

impl ChoiceExtra {
    /// Whether a choice has anything of this.
    pub(super) fn is_any(&self) -> bool {
        self.when.is_some()
            || self.critical.is_some()
            || self.progress != 0
            || self.information != 0
            || self.effort != 0
            || self.moves.1 > 0
            || self.routes.1 > 0
            || self.effects != 0
            || self.said.is_some()
    }
}

impl Program {
    pub fn node(&self, id: NodeId) -> &NodeCode {
        &self.nodes[id.index()]
    }

    pub fn choice(&self, id: ChoiceId) -> &ChoiceCode {
        &self.choices[id.index()]
    }

    pub fn extra(&self, id: ChoiceId) -> &ChoiceExtra {
        self.extra_of(self.choice(id))
    }

    pub(super) fn extra_of(&self, choice: &ChoiceCode) -> &ChoiceExtra {
        &self.extras[choice.extra as usize]
    }

    pub fn about(&self, id: ChoiceId) -> &ChoiceAbout {
        &self.about_choices[id.index()]
    }

    /// Where a choice leads.
    pub fn onward(&self, id: ChoiceId) -> OnwardCode {
        let choice = self.choice(id);
        OnwardCode {
            routes: self.extra_of(choice).routes,
            goto: choice.goto,
        }
    }

    pub fn silence(&self, id: SilenceId) -> &SilenceCode {
        &self.silences[id.index()]
    }

    pub fn decision(&self, id: NodeId) -> Option<&DecisionCode> {
        match &self.node(id).kind {
            NodeKind::Decision(decision) => Some(decision),
            NodeKind::Beat(_) | NodeKind::Ending(_) => None,
        }
    }

    pub fn ending(&self, id: NodeId) -> Option<&EndingCode> {
        match &self.node(id).kind {
            NodeKind::Ending(ending) => Some(ending),
            NodeKind::Decision(_) | NodeKind::Beat(_) => None,
        }
    }

    pub fn node_ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len()).map(NodeId::at)
    }

    pub fn lines_of(&self, node: NodeId) -> impl Iterator<Item = LineId> + use<> {
        let next = self.nodes.get(node.index() + 1);
        let end = next.map_or(self.lines.len() as u32, |next| next.first_line);
        (self.node(node).first_line..end).map(LineId)
    }

    pub fn node_named(&self, name: &str) -> Option<NodeId> {
        self.names
            .nodes
            .iter()
            .position(|node| node == name)
            .map(NodeId::at)
    }

    /// The choice called `name` at `node`.
    pub fn choice_named(&self, node: NodeId, name: &str) -> Option<ChoiceId> {
        let choices = self.decision(node)?.choice_ids();
        choices
            .into_iter()
            .find(|choice| self.names.choices[choice.index()] == name)
    }

    pub fn node_name(&self, id: NodeId) -> &str {
        &self.names.nodes[id.index()]
    }

    pub fn choice_name(&self, id: ChoiceId) -> &str {
        &self.names.choices[id.index()]
    }

    pub fn moves_of(&self, id: ChoiceId) -> &[MoveId] {
        self.move_list(self.extra(id).moves)
    }

    /// Whether anything depends on what was said or felt before.
    pub fn has_conditions(&self) -> bool {
        !self.conditions.is_empty()
    }

    /// Every node that `onward` may lead to, routes first.
    pub fn targets(&self, onward: OnwardCode) -> impl Iterator<Item = NodeId> + '_ {
        self.routes_of(onward)
            .iter()
            .map(|route| route.goto)
            .chain([onward.goto])
    }

    pub(super) fn routes_of(&self, onward: OnwardCode) -> &[RouteCode] {
        let (first, count) = onward.routes;
        &self.routes[first as usize..first as usize + count as usize]
    }

    pub(super) fn move_list(&self, (first, count): (u32, u8)) -> &[MoveId] {
        &self.move_lists[first as usize..first as usize + count as usize]
    }
}
