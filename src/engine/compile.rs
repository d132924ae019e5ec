//! Compiles a typed scenario to a [`Program`].

mod fact_numbers;

use super::facts::FactSet;
use super::feelings::Impulse;
use super::graph::{self, find_beat_cycle};
use super::ids::{ConditionId, MoveId, NodeId, SilenceId};
use super::program::{
    ChoiceAbout, ChoiceCode, ChoiceExtra, ConditionCode, DecisionCode, EffectsCode, EndingCode,
    LineCode, Names, NodeCode, NodeKind, OnwardCode, Program, RouteCode, SilenceCode,
};
use super::temperament::Temperament;
use crate::base::hash::HashMap;
use crate::base::limits::{CHOICES_PER_NODE_MAX, FACTS_MAX, MOVES_PER_SCENARIO_MAX};
use crate::scenario::{
    Choice, Condition, Decision, Effects, Key, Name, Node, NodeBody, Onward, Scenario, Silence,
    Spanned, Stage,
};
use fact_numbers::FactNumbers;
use std::collections::BTreeMap;

/// Why a scenario cannot be played. The checker reports all of these with their places; this is the engine's own guard.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    #[error("node `{0}` does not exist")]
    UnknownNode(String),
    #[error("node `{0}` is defined twice")]
    DuplicateNode(String),
    #[error("choice `{0}` does not exist")]
    UnknownChoice(String),
    #[error("node `{0}` has no choices and leads nowhere")]
    NoChoices(String),
    #[error("node `{0}` has more than {CHOICES_PER_NODE_MAX} choices")]
    TooManyChoices(String),
    #[error("the scenario reads more than {FACTS_MAX} flags, choices and promises")]
    TooManyFacts,
    #[error("the scenario uses more than {MOVES_PER_SCENARIO_MAX} different moves")]
    TooManyMoves,
    #[error("node `{0}` belongs to a cycle without any decision")]
    EndlessBeats(String),
    #[error("{0} is larger than a scenario may be")]
    TooLarge(&'static str),
}

/// Compiles `scenario`; refuses what could not be played to an end.
pub fn compile(scenario: &Scenario) -> Result<Program, CompileError> {
    let mut compiler = Compiler::new(scenario)?;
    let mut nodes = Vec::with_capacity(scenario.nodes.len());
    for (index, node) in scenario.nodes.iter().enumerate() {
        nodes.push(compiler.node(NodeId::at(index), node)?);
    }
    let mut mandatory = [false; Stage::COUNT];
    for stage in &scenario.mandatory {
        mandatory[stage.index()] = true;
    }
    let mut program = Program {
        start: compiler.node_id(&scenario.start)?,
        temperament: Temperament::new(scenario.customer.persona, scenario.customer.feels),
        weights: scenario.composite,
        mandatory,
        nodes,
        choices: compiler.choices,
        extras: compiler.extras,
        about_choices: compiler.about_choices,
        lines: compiler.lines,
        silences: compiler.silences,
        names: compiler.names,
        routes: compiler.routes,
        conditions: compiler.conditions,
        condition_lists: compiler.condition_lists,
        move_lists: compiler.move_lists,
        effects: compiler.effects,
        component: Vec::new(),
    };
    if let Some(node) = find_beat_cycle(&program) {
        return Err(CompileError::EndlessBeats(
            program.node_name(node).to_owned(),
        ));
    }
    program.component = graph::components(program.nodes.len(), &graph::edges(&program));
    Ok(program)
}

struct Compiler<'a> {
    node_ids: HashMap<&'a str, NodeId>,
    facts: FactNumbers<'a>,
    move_ids: BTreeMap<&'a str, MoveId>,
    names: Names,
    choices: Vec<ChoiceCode>,
    extras: Vec<ChoiceExtra>,
    about_choices: Vec<ChoiceAbout>,
    lines: Vec<LineCode>,
    silences: Vec<SilenceCode>,
    routes: Vec<RouteCode>,
    conditions: Vec<ConditionCode>,
    condition_lists: Vec<ConditionId>,
    move_lists: Vec<MoveId>,
    effects: Vec<EffectsCode>,
}

impl<'a> Compiler<'a> {
    fn new(scenario: &'a Scenario) -> Result<Self, CompileError> {
        let line_count = scenario.nodes.iter().map(|node| node.lines.len()).sum();
        let choices = scenario.nodes.iter().map(|node| match &node.body {
            NodeBody::Decision(decision) => decision.choices.len(),
            NodeBody::Beat(_) | NodeBody::Ending(_) => 0,
        });
        let choice_count = choices.sum();
        let mut compiler = Compiler {
            node_ids: HashMap::with_capacity_and_hasher(scenario.nodes.len(), Default::default()),
            facts: FactNumbers::default(),
            move_ids: BTreeMap::new(),
            names: Names::default(),
            choices: Vec::with_capacity(choice_count),
            extras: vec![ChoiceExtra::default()],
            about_choices: Vec::with_capacity(choice_count),
            lines: Vec::with_capacity(line_count),
            silences: Vec::new(),
            routes: Vec::new(),
            conditions: Vec::new(),
            condition_lists: Vec::new(),
            move_lists: Vec::new(),
            effects: vec![EffectsCode::default()],
        };
        for (index, node) in scenario.nodes.iter().enumerate() {
            let name = node.id.value.as_str();
            if compiler.node_ids.insert(name, NodeId::at(index)).is_some() {
                return Err(CompileError::DuplicateNode(name.to_owned()));
            }
            compiler.names.nodes.push(node.id.value.clone());
        }
        compiler.names.choices.reserve(choice_count);
        compiler.facts = FactNumbers::of(scenario, &mut compiler.names)?;
        Ok(compiler)
    }

    fn node(&mut self, id: NodeId, node: &'a Node) -> Result<NodeCode, CompileError> {
        let first_line = table_position(self.lines.len(), "the list of lines")?;
        for line in &node.lines {
            let when = line
                .when
                .as_ref()
                .map(|when| self.condition(when))
                .transpose()?;
            let wordings = u8::try_from(line.says.variants.len())
                .map_err(|_| CompileError::TooLarge("a line's list of wordings"))?;
            assert!(wordings > 0, "a line has at least one wording");
            self.lines.push(LineCode { when, wordings });
            self.names.lines.push(line.id.value.clone());
        }
        let kind = match &node.body {
            NodeBody::Decision(decision) => {
                NodeKind::Decision(self.decision(id, &node.id.value, decision)?)
            }
            NodeBody::Beat(beat) => NodeKind::Beat(self.onward(&beat.onward)?),
            NodeBody::Ending(ending) => NodeKind::Ending(EndingCode {
                outcome: ending.outcome,
                tells: ending.tells,
                loss: ending.loss,
            }),
        };
        Ok(NodeCode { first_line, kind })
    }

    fn decision(
        &mut self,
        id: NodeId,
        name: &str,
        decision: &'a Decision,
    ) -> Result<DecisionCode, CompileError> {
        if decision.choices.is_empty() {
            return Err(CompileError::NoChoices(name.to_owned()));
        }
        if decision.choices.len() > CHOICES_PER_NODE_MAX {
            return Err(CompileError::TooManyChoices(name.to_owned()));
        }
        let first = table_position(self.choices.len(), "the list of choices")?;
        for choice in &decision.choices {
            let code = self.choice(id, name, choice)?;
            self.choices.push(code);
            self.names.choices.push(choice.id.value.clone());
        }
        let silence = decision
            .silence
            .as_ref()
            .map(|silence| self.silence(id, silence))
            .transpose()?;
        let codes = &self.choices[first as usize..];
        let span = std::array::from_fn(|axis| {
            let keys = codes.iter().map(|choice| choice.key[axis]);
            keys.fold((i16::MAX, i16::MIN), |(low, high), key| {
                (low.min(key), high.max(key))
            })
        });
        Ok(DecisionCode {
            stage: decision.stage,
            weight: decision.weight,
            first_choice: first,
            choice_count: codes.len() as u8,
            silence,
            unconditional: codes
                .iter()
                .all(|choice| self.extras[choice.extra as usize].when.is_none()),
            span,
        })
    }

    fn choice(
        &mut self,
        node: NodeId,
        node_name: &str,
        choice: &'a Choice,
    ) -> Result<ChoiceCode, CompileError> {
        let when = choice
            .when
            .as_ref()
            .map(|when| self.condition(when))
            .transpose()?;
        let OnwardCode { routes, goto } = self.onward(&choice.onward)?;
        let effects = &choice.effects;
        let extra = ChoiceExtra {
            when,
            critical: choice.critical,
            progress: effects.progress,
            information: effects.informs,
            effort: effects.effort,
            moves: self.moves(&choice.moves)?,
            routes,
            effects: self.effects(effects)?,
            said: self.facts.of_choice(node_name, &choice.id.value),
        };
        self.about_choices.push(ChoiceAbout {
            node,
            costs: choice.costs,
            length_chars: choice.says.chars().count() as u32,
        });
        Ok(ChoiceCode {
            key: scored_key(choice.key),
            goto,
            extra: self.extra(extra)?,
        })
    }

    /// The place of what only some choices have.
    fn extra(&mut self, extra: ChoiceExtra) -> Result<u32, CompileError> {
        if !extra.is_any() {
            return Ok(0);
        }
        self.extras.push(extra);
        table_position(self.extras.len() - 1, "the list of choices")
    }

    fn silence(&mut self, node: NodeId, silence: &'a Silence) -> Result<SilenceId, CompileError> {
        let key = silence.key.map(scored_key);
        let code = SilenceCode {
            node,
            after_s: silence.after_s,
            key,
            impulse: Impulse::of(
                key.unwrap_or_default(),
                silence.effects.progress,
                silence.effects.informs,
                silence.effects.effort,
            ),
            onward: self.onward(&silence.onward)?,
            moves: self.moves(&silence.moves)?,
            effects: self.effects(&silence.effects)?,
        };
        self.silences.push(code);
        Ok(SilenceId::at(self.silences.len() - 1))
    }

    fn onward(&mut self, onward: &'a Onward) -> Result<OnwardCode, CompileError> {
        let mut routes = Vec::with_capacity(onward.routes.len());
        for route in &onward.routes {
            routes.push(RouteCode {
                when: self.condition(&route.when)?,
                goto: self.node_id(&route.goto)?,
            });
        }
        let first = table_position(self.routes.len(), "the list of routes")?;
        let count = u16::try_from(routes.len())
            .map_err(|_| CompileError::TooLarge("a choice's list of routes"))?;
        self.routes.extend(routes);
        Ok(OnwardCode {
            routes: (first, count),
            goto: self.node_id(&onward.goto)?,
        })
    }

    fn condition(&mut self, condition: &'a Condition) -> Result<ConditionId, CompileError> {
        let code = match condition {
            Condition::Flag(flag) => ConditionCode::Fact(self.facts.flags[flag.value.as_str()]),
            Condition::Said(choice) => ConditionCode::Fact(self.facts.said[choice.value.as_str()]),
            Condition::Feels(channel, bound) => ConditionCode::Feels(*channel, *bound),
            Condition::Not(inner) => ConditionCode::Not(self.condition(inner)?),
            Condition::All(parts) if parts.is_empty() => ConditionCode::Always,
            Condition::Any(parts) if parts.is_empty() => ConditionCode::Never,
            Condition::All(parts) => {
                let (first, count) = self.conditions(parts)?;
                ConditionCode::All(first, count)
            }
            Condition::Any(parts) => {
                let (first, count) = self.conditions(parts)?;
                ConditionCode::Any(first, count)
            }
        };
        self.conditions.push(code);
        Ok(ConditionId::at(self.conditions.len() - 1))
    }

    fn conditions(&mut self, parts: &'a [Condition]) -> Result<(u32, u32), CompileError> {
        let mut ids = Vec::with_capacity(parts.len());
        for part in parts {
            ids.push(self.condition(part)?);
        }
        let first = table_position(self.condition_lists.len(), "the list of conditions")?;
        self.condition_lists.extend(ids);
        Ok((first, parts.len() as u32))
    }

    fn moves(&mut self, moves: &'a [Spanned<Name>]) -> Result<(u32, u8), CompileError> {
        let first = table_position(self.move_lists.len(), "the list of moves")?;
        for name in moves {
            let next = MoveId::at(self.names.moves.len());
            let id = *self.move_ids.entry(name.value.as_str()).or_insert(next);
            if id == next {
                if id.index() >= MOVES_PER_SCENARIO_MAX {
                    return Err(CompileError::TooManyMoves);
                }
                self.names.moves.push(name.value.clone());
            }
            // A move named twice at one choice is still one use of it.
            if !self.move_lists[first as usize..].contains(&id) {
                self.move_lists.push(id);
            }
        }
        let count = self.move_lists.len() - first as usize;
        Ok((
            first,
            u8::try_from(count).map_err(|_| CompileError::TooLarge("a choice's list of moves"))?,
        ))
    }

    fn effects(&mut self, effects: &'a Effects) -> Result<u32, CompileError> {
        let set = |names: &[Spanned<Name>], flags: &BTreeMap<&str, u16>| {
            let mut set = FactSet::EMPTY;
            for name in names {
                if let Some(fact) = flags.get(name.value.as_str()) {
                    set.insert(*fact);
                }
            }
            set
        };
        let promised = |names: &[Spanned<Name>]| {
            names
                .iter()
                .map(|name| self.facts.promises[name.value.as_str()])
                .collect::<Vec<_>>()
        };
        let code = EffectsCode {
            sets: set(&effects.sets, &self.facts.flags),
            clears: set(&effects.clears, &self.facts.flags),
            promises: promised(&effects.promises),
            breaks: promised(&effects.breaks),
        };
        let nothing = code.sets.is_empty()
            && code.clears.is_empty()
            && code.promises.is_empty()
            && code.breaks.is_empty();
        if nothing {
            return Ok(0);
        }
        self.effects.push(code);
        table_position(self.effects.len() - 1, "the list of effects")
    }

    fn node_id(&self, name: &Spanned<Name>) -> Result<NodeId, CompileError> {
        self.node_ids
            .get(name.value.as_str())
            .copied()
            .ok_or_else(|| CompileError::UnknownNode(name.value.to_string()))
    }
}

/// An axis that only some options of a decision key is neutral for the others: "no opportunity taken or spoiled".
fn scored_key(key: Key) -> [i16; 3] {
    key.by_axis().map(Option::unwrap_or_default)
}

fn table_position(length: usize, what: &'static str) -> Result<u32, CompileError> {
    u32::try_from(length).map_err(|_| CompileError::TooLarge(what))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ChoiceId;
    use crate::engine::fixtures::worked_example;

    #[test]
    fn a_choice_id_names_its_node() {
        let program = compile(&worked_example()).expect("the worked example compiles");
        for (index, about) in program.about_choices.iter().enumerate() {
            let decision = program
                .decision(about.node)
                .expect("a choice stands at a decision");
            assert!(decision.choice_ids().any(|id| id == ChoiceId::at(index)));
        }
    }

    #[test]
    fn an_unknown_target_is_refused() {
        let mut scenario = worked_example();
        scenario.start.value = "nowhere".to_owned().into();
        assert_eq!(
            compile(&scenario).err(),
            Some(CompileError::UnknownNode("nowhere".to_owned()))
        );
    }
}
