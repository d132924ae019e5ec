//! A scenario as a tree of things with properties: the one place that knows what there is to compare.

use super::{At, Value, What};
use crate::scenario::{
    Axis, Card, Choice, Colleague, Effects, Key, Line, Name, Node, NodeBody, Onward, Persona,
    Scenario, Silence, Spanned, Speaker,
};
use std::collections::BTreeMap;

/// Something with a name, properties and parts.
#[derive(Clone, Debug)]
pub struct Thing {
    pub kind: ThingKind,
    /// Its name among its kind.
    pub key: String,
    pub facts: Vec<(What, Value)>,
    pub parts: Vec<Thing>,
    /// Everything but its own name: two things with the same content are the same by another name.
    pub(super) content: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ThingKind {
    Scenario,
    Card,
    Colleague,
    Node,
    Line,
    Choice,
    Silence,
}

impl ThingKind {
    pub const ALL: [ThingKind; 7] = [
        ThingKind::Scenario,
        ThingKind::Card,
        ThingKind::Colleague,
        ThingKind::Node,
        ThingKind::Line,
        ThingKind::Choice,
        ThingKind::Silence,
    ];

    /// The word used in identifiers of texts and in JSON.
    pub const fn kebab(self) -> &'static str {
        match self {
            ThingKind::Scenario => "scenario",
            ThingKind::Card => "card",
            ThingKind::Colleague => "colleague",
            ThingKind::Node => "node",
            ThingKind::Line => "line",
            ThingKind::Choice => "choice",
            ThingKind::Silence => "silence",
        }
    }
}

impl Thing {
    fn new(kind: ThingKind, key: &str, facts: Facts, parts: Vec<Thing>) -> Thing {
        let mut thing = Thing {
            kind,
            key: key.to_owned(),
            facts: facts.0,
            parts,
            content: String::new(),
        };
        thing.renew_content();
        thing
    }

    pub(super) fn fact(&self, what: What) -> Option<&Value> {
        let found = self.facts.iter().find(|(known, _)| *known == what);
        found.map(|(_, value)| value)
    }

    pub(super) fn at(&self, node: Option<&str>) -> At {
        let node = match self.kind {
            ThingKind::Node => Some(self.key.as_str()),
            _ => node,
        };
        At {
            thing: self.kind,
            node: node.map(str::to_owned),
            id: match self.kind {
                ThingKind::Scenario | ThingKind::Silence => None,
                _ => Some(self.key.clone()),
            },
        }
    }

    /// What somebody recognises it by: its first words.
    pub(super) fn gist(&self) -> Value {
        let own = [What::Says, What::Title, What::Name, What::Why];
        let own = own.iter().find_map(|what| self.fact(*what));
        let words = own.or_else(|| self.parts.first().and_then(|part| part.fact(What::Says)));
        words.cloned().unwrap_or_else(|| Value::Text(String::new()))
    }

    /// Gives nodes other names, here and wherever something leads to them.
    pub(super) fn rename_nodes(&mut self, renames: &BTreeMap<String, String>) {
        if self.kind == ThingKind::Node
            && let Some(new) = renames.get(&self.key)
        {
            self.key.clone_from(new);
        }
        for (what, value) in &mut self.facts {
            match value {
                Value::Name(start) if *what == What::Start => {
                    if let Some(new) = renames.get(start) {
                        start.clone_from(new);
                    }
                }
                value => value.rename_nodes(renames),
            }
        }
        for part in &mut self.parts {
            part.rename_nodes(renames);
        }
        self.renew_content();
    }

    fn renew_content(&mut self) {
        // A node that leads to itself does so by any name.
        let own = BTreeMap::from([(self.key.clone(), "this node".to_owned())]);
        let mut content = String::new();
        self.write_content(&mut content, (self.kind == ThingKind::Node).then_some(&own));
        self.content = content;
    }

    fn write_content(&self, content: &mut String, own: Option<&BTreeMap<String, String>>) {
        for (what, value) in &self.facts {
            let mut value = value.clone();
            if let Some(own) = own {
                value.rename_nodes(own);
            }
            content.push_str(&format!("{what:?} {value:?}\n"));
        }
        for part in &self.parts {
            content.push_str(&format!("{:?} {:?}\n", part.kind, part.key));
            part.write_content(content, own);
        }
    }
}

/// Properties as they are gathered; what is not there is left out.
#[derive(Default)]
struct Facts(Vec<(What, Value)>);

impl Facts {
    fn put(&mut self, what: What, value: Value) {
        self.0.push((what, value));
    }

    fn text(&mut self, what: What, text: &str) {
        if !text.is_empty() {
            self.put(what, Value::Text(text.to_owned()));
        }
    }

    fn number(&mut self, what: What, number: impl Into<i64>) {
        self.put(what, Value::Number(number.into()));
    }

    fn names(&mut self, what: What, names: &[Spanned<Name>]) {
        if !names.is_empty() {
            let names = names.iter().map(|name| name.value.to_string());
            self.put(what, Value::Names(names.collect()));
        }
    }

    fn key(&mut self, key: Key) {
        let axes = [What::Empathy, What::Patience, What::Ownership];
        for (what, points) in axes.into_iter().zip(key.by_axis()) {
            self.put(what, Value::Points(points.map(i64::from)));
        }
    }

    fn effects(&mut self, effects: &Effects) {
        self.names(What::Sets, &effects.sets);
        self.names(What::Clears, &effects.clears);
        self.names(What::Promises, &effects.promises);
        self.names(What::Breaks, &effects.breaks);
        self.number(What::Progress, effects.progress);
        self.number(What::Informs, effects.informs);
        self.number(What::Effort, effects.effort);
    }

    fn leads(&mut self, onward: &Onward) {
        self.put(What::Leads, Value::onward(onward));
    }
}

/// A whole scenario.
pub(super) fn of(scenario: &Scenario) -> Thing {
    let mut facts = Facts::default();
    facts.put(What::Id, Value::Name(scenario.id.value.to_string()));
    facts.put(What::Language, Value::Name(scenario.language.clone()));
    facts.text(What::Title, &scenario.title);
    facts.text(What::Summary, &scenario.summary);
    facts.put(
        What::Channel,
        Value::Word("channel", scenario.channel.kebab()),
    );
    facts.put(What::Phase, Value::Word("phase", scenario.phase.kebab()));
    facts.text(What::Sector, &scenario.sector);
    let complaint = scenario.complaint.kebab();
    facts.put(What::Complaint, Value::Word("complaint", complaint));
    facts.put(What::Fault, Value::Word("fault", scenario.fault.kebab()));
    facts.number(What::Difficulty, scenario.difficulty);
    let weights = Axis::ALL.iter().zip(scenario.composite.by_axis());
    let weights = weights.map(|(axis, weight)| format!("{} {weight}", axis.kebab()));
    facts.put(What::Weights, Value::Names(weights.collect()));
    let mandatory = scenario.mandatory.iter();
    let mandatory: Vec<String> = mandatory.map(|stage| stage.kebab().to_owned()).collect();
    if !mandatory.is_empty() {
        facts.put(What::Mandatory, Value::Names(mandatory));
    }
    facts.text(What::Role, &scenario.briefing.role);
    facts.text(What::Ticket, &scenario.briefing.ticket);
    let customer = &scenario.customer;
    facts.text(What::Customer, &customer.name);
    let persona = customer.persona.kebab();
    facts.put(What::Persona, Value::Word("persona", persona));
    if let Persona::Custom(own) = customer.persona {
        let own = [own.anger, own.disappointment, own.worry];
        let own = own.map(|strength| strength.to_string());
        facts.put(What::Sensitivity, Value::Names(own.to_vec()));
    }
    facts.number(What::Anger, customer.feels.anger);
    facts.number(What::Disappointment, customer.feels.disappointment);
    facts.number(What::Worry, customer.feels.worry);
    facts.put(What::Look, Value::Names(look(scenario)));
    facts.put(What::Start, Value::Name(scenario.start.value.to_string()));
    let cards = scenario.briefing.look_up.iter().map(card);
    let cast = scenario.cast.iter().map(colleague);
    let nodes = scenario.nodes.iter().map(node);
    let parts = cards.chain(cast).chain(nodes).collect();
    Thing::new(ThingKind::Scenario, &scenario.id.value, facts, parts)
}

/// What the author says of the customer's appearance, in the words of the format.
fn look(scenario: &Scenario) -> Vec<String> {
    let look = &scenario.customer.look;
    let numbered = |name: &str, number: Option<u8>| number.map(|number| format!("{name} {number}"));
    [
        look.age.map(|age| format!("{age:?}")),
        look.hair.map(|hair| format!("{hair:?}")),
        numbered("skin", look.skin),
        numbered("dress", look.dress),
        look.glasses.map(|glasses| format!("glasses {glasses:?}")),
        look.beard.map(|beard| format!("beard {beard:?}")),
    ]
    .into_iter()
    .flatten()
    .map(|word| word.to_lowercase())
    .collect()
}

fn card(card: &Card) -> Thing {
    let mut facts = Facts::default();
    facts.text(What::Title, &card.title);
    facts.text(What::Body, &card.body);
    Thing::new(ThingKind::Card, &card.id.value, facts, Vec::new())
}

fn colleague(colleague: &Colleague) -> Thing {
    let mut facts = Facts::default();
    facts.text(What::Name, &colleague.name);
    facts.text(What::Department, &colleague.department);
    Thing::new(ThingKind::Colleague, &colleague.id.value, facts, Vec::new())
}

fn node(node: &Node) -> Thing {
    let mut facts = Facts::default();
    let mut parts: Vec<Thing> = node.lines.iter().map(line).collect();
    match &node.body {
        NodeBody::Decision(decision) => {
            facts.put(What::Kind, Value::Word("map", "decision"));
            facts.put(What::Stage, Value::Word("stage", decision.stage.kebab()));
            facts.number(What::Weight, decision.weight);
            parts.extend(decision.choices.iter().map(choice));
            parts.extend(decision.silence.as_ref().map(silence));
        }
        NodeBody::Beat(beat) => {
            facts.put(What::Kind, Value::Word("map", "beat"));
            facts.put(What::Stage, Value::Word("stage", beat.stage.kebab()));
            facts.leads(&beat.onward);
        }
        NodeBody::Ending(ending) => {
            facts.put(What::Kind, Value::Word("script", "ending"));
            let outcome = ending.outcome.kebab();
            facts.put(What::Outcome, Value::Word("outcome", outcome));
            facts.put(What::Tells, Value::Word("tells", ending.tells.kebab()));
            facts.put(What::Loss, Value::Hundredths(ending.loss.into()));
            facts.text(What::Afterwards, &ending.afterwards);
        }
    }
    Thing::new(ThingKind::Node, &node.id.value, facts, parts)
}

fn line(line: &Line) -> Thing {
    let mut facts = Facts::default();
    let by = match &line.by {
        Speaker::Customer => "customer",
        Speaker::Desk => "desk",
        Speaker::Colleague(id) => id.value.as_str(),
    };
    facts.put(What::By, Value::Name(by.to_owned()));
    let mut variants = line.says.variants.iter();
    if let Some(says) = variants.next() {
        facts.text(What::Says, says);
    }
    let others: Vec<&str> = variants.map(String::as_str).collect();
    facts.text(What::Or, &others.join(" / "));
    if let Some(thinks) = &line.thinks {
        facts.text(What::Thinks, thinks);
    }
    if let Some(when) = &line.when {
        facts.put(What::When, Value::when(when));
    }
    Thing::new(ThingKind::Line, &line.id.value, facts, Vec::new())
}

fn choice(choice: &Choice) -> Thing {
    let mut facts = Facts::default();
    facts.text(What::Says, &choice.says);
    facts.key(choice.key);
    facts.names(What::Moves, &choice.moves);
    facts.text(What::Why, &choice.why);
    if let Some(when) = &choice.when {
        facts.put(What::When, Value::when(when));
    }
    facts.leads(&choice.onward);
    facts.effects(&choice.effects);
    if let Some(critical) = choice.critical {
        facts.put(What::Critical, Value::Word("critical", critical.kebab()));
    }
    facts.number(What::Costs, choice.costs);
    facts.names(What::Standards, &choice.standards);
    Thing::new(ThingKind::Choice, &choice.id.value, facts, Vec::new())
}

fn silence(silence: &Silence) -> Thing {
    let mut facts = Facts::default();
    facts.number(What::After, silence.after_s);
    let scored = if silence.key.is_some() { "yes" } else { "no" };
    facts.put(What::Scored, Value::Name(scored.to_owned()));
    facts.key(silence.key.unwrap_or_default());
    facts.names(What::Moves, &silence.moves);
    if let Some(why) = &silence.why {
        facts.text(What::Why, why);
    }
    facts.leads(&silence.onward);
    facts.effects(&silence.effects);
    Thing::new(ThingKind::Silence, "silence", facts, Vec::new())
}
