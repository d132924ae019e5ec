//! What changed between two versions of a scenario: a comparison of everything an author wrote, of nothing else.

mod facts;
mod value;
mod what;

pub use facts::{Thing, ThingKind};
pub use value::Value;
pub use what::What;

use crate::base::limits::RENAMES_ROUNDS_MAX;
use crate::scenario::Scenario;
use std::collections::{BTreeMap, BTreeSet};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: ChangeKind,
    pub at: At,
    /// Which property changed; `None` where the whole thing did.
    pub what: Option<What>,
    pub old: Option<Value>,
    pub new: Option<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    Added,
    Removed,
    /// Another name for the same content.
    Renamed,
    Changed,
    /// The same parts in another order.
    Reordered,
}

impl ChangeKind {
    /// The word used in identifiers of texts and in JSON.
    pub const fn kebab(self) -> &'static str {
        match self {
            ChangeKind::Added => "added",
            ChangeKind::Removed => "removed",
            ChangeKind::Renamed => "renamed",
            ChangeKind::Changed => "changed",
            ChangeKind::Reordered => "reordered",
        }
    }
}

/// Where something changed, by the names of the new version where it is still there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    pub thing: ThingKind,
    /// The node that it belongs to or is.
    pub node: Option<String>,
    /// Its name; `None` for the scenario and for a silence.
    pub id: Option<String>,
}

/// Everything that changed from `old` to `new`, in the order of the new version; what was removed comes first.
pub fn changes(old: &Scenario, new: &Scenario) -> Vec<Change> {
    let (mut old, new) = (facts::of(old), facts::of(new));
    let renames = node_renames(&mut old, &new);
    let mut found = Vec::new();
    compare(&old, &new, None, &renames, &mut found);
    found
}

/// Like [`changes`], with the texts in the language of two translations, each beside its source. What changed in the source
/// alone is told in its language, and what changed in the translation alone comes last.
pub fn changes_translated(old: [&Scenario; 2], new: [&Scenario; 2]) -> Vec<Change> {
    let ([old, old_shown], [new, new_shown]) = (old, new);
    let mut found = changes(old, new);
    let places: BTreeMap<(ChangeKind, At, Option<What>), usize> = found
        .iter()
        .enumerate()
        .map(|(place, change)| ((change.kind, change.at.clone(), change.what), place))
        .collect();
    for shown in changes(old_shown, new_shown) {
        let alike = places.get(&(shown.kind, shown.at.clone(), shown.what));
        match (alike, shown.what) {
            (Some(alike), _) => found[*alike] = shown,
            (None, Some(what)) if what.is_prose() => found.push(shown),
            // A part whose name changed has lost its translation, and seems to be another one.
            (None, _) => {}
        }
    }
    found
}

/// Finds the nodes that only have another name and names them anew in `old`, so that what leads to them is the same.
fn node_renames(old: &mut Thing, new: &Thing) -> BTreeMap<String, String> {
    let mut renames = BTreeMap::new();
    // A renamed node hides another one that leads to it: each round finds those that lead to the last.
    for _ in 0..RENAMES_ROUNDS_MAX {
        let pairs = pairs(&old.parts, &new.parts);
        let renamed = pairs.iter().filter_map(|(was, is)| {
            let (was, is) = (&old.parts[(*was)?], &new.parts[(*is)?]);
            let other = was.kind == ThingKind::Node && was.key != is.key;
            other.then(|| (was.key.clone(), is.key.clone()))
        });
        let renamed: BTreeMap<String, String> = renamed.collect();
        if renamed.is_empty() {
            break;
        }
        old.rename_nodes(&renamed);
        renames.extend(renamed.into_iter().map(|(was, is)| (is, was)));
    }
    renames
}

fn compare(
    old: &Thing,
    new: &Thing,
    node: Option<&str>,
    renames: &BTreeMap<String, String>,
    found: &mut Vec<Change>,
) {
    let at = new.at(node);
    for (what, was) in &old.facts {
        let is = new.fact(*what);
        if is != Some(was) {
            found.push(Change {
                kind: ChangeKind::Changed,
                at: at.clone(),
                what: Some(*what),
                old: Some(was.clone()),
                new: is.cloned(),
            });
        }
    }
    for (what, is) in &new.facts {
        if old.fact(*what).is_none() {
            found.push(Change {
                kind: ChangeKind::Changed,
                at: at.clone(),
                what: Some(*what),
                old: None,
                new: Some(is.clone()),
            });
        }
    }
    let node = match new.kind {
        ThingKind::Node => Some(new.key.as_str()),
        _ => node,
    };
    compare_parts(old, new, node, renames, found);
}

fn compare_parts(
    old: &Thing,
    new: &Thing,
    node: Option<&str>,
    renames: &BTreeMap<String, String>,
    found: &mut Vec<Change>,
) {
    let whole = |kind, thing: &Thing, was: Option<Value>, is: Option<Value>| Change {
        kind,
        at: thing.at(node),
        what: None,
        old: was,
        new: is,
    };
    let pairs = pairs(&old.parts, &new.parts);
    for (was, is) in &pairs {
        match (was.map(|at| &old.parts[at]), is.map(|at| &new.parts[at])) {
            (Some(was), Some(is)) => {
                let before = match renames.get(&is.key) {
                    Some(before) if is.kind == ThingKind::Node => before,
                    _ => &was.key,
                };
                if *before != is.key {
                    let (before, after) = (before.clone(), is.key.clone());
                    let names = (Some(Value::Name(before)), Some(Value::Name(after)));
                    found.push(whole(ChangeKind::Renamed, is, names.0, names.1));
                }
                compare(was, is, node, renames, found);
            }
            (Some(was), None) => {
                found.push(whole(ChangeKind::Removed, was, Some(was.gist()), None));
            }
            (None, Some(is)) => found.push(whole(ChangeKind::Added, is, None, Some(is.gist()))),
            (None, None) => {}
        }
    }
    // The order of nodes is only how the file is laid out.
    for kind in [ThingKind::Line, ThingKind::Choice, ThingKind::Card] {
        let both = pairs.iter().filter_map(|(was, is)| Some(((*was)?, (*is)?)));
        let mut both: Vec<(usize, usize)> =
            both.filter(|(_, is)| new.parts[*is].kind == kind).collect();
        both.sort_unstable_by_key(|(_, is)| *is);
        if both.is_sorted() {
            continue;
        }
        let name = |at: &usize| new.parts[*at].key.clone();
        let after: Vec<String> = both.iter().map(|(_, is)| name(is)).collect();
        both.sort_unstable();
        let before: Vec<String> = both.iter().map(|(_, is)| name(is)).collect();
        let at = At {
            thing: kind,
            node: node.map(str::to_owned),
            id: None,
        };
        found.push(Change {
            kind: ChangeKind::Reordered,
            at,
            what: None,
            old: Some(Value::Names(before)),
            new: Some(Value::Names(after)),
        });
    }
}

/// Parts with the same content.
#[derive(Default)]
struct Alike {
    old: Vec<usize>,
    new: Vec<usize>,
}

/// Which part of the old version is which of the new one: the same name and content; else the same content, if there is
/// only one such and one name is gone and the other new (lines are named by their place, so their names move); else the
/// same name. What was removed comes first, then everything in the new order.
fn pairs(old: &[Thing], new: &[Thing]) -> Vec<(Option<usize>, Option<usize>)> {
    let mut of_new: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    let named: BTreeMap<(ThingKind, &str), usize> = old
        .iter()
        .enumerate()
        .map(|(at, thing)| ((thing.kind, thing.key.as_str()), at))
        .collect();
    let same_name = |thing: &Thing| named.get(&(thing.kind, thing.key.as_str())).copied();
    let kept: BTreeSet<(ThingKind, &str)> = new
        .iter()
        .map(|thing| (thing.kind, thing.key.as_str()))
        .collect();
    let kept_name = |thing: &Thing| kept.contains(&(thing.kind, thing.key.as_str()));
    for (at, thing) in new.iter().enumerate() {
        if let Some(was) = same_name(thing)
            && old[was].content == thing.content
        {
            of_new[at] = Some(was);
            taken[was] = true;
        }
    }
    let mut alike: BTreeMap<(ThingKind, &str), Alike> = BTreeMap::new();
    for at in (0..old.len()).filter(|at| !taken[*at]) {
        let content = (old[at].kind, old[at].content.as_str());
        alike.entry(content).or_default().old.push(at);
    }
    for at in (0..new.len()).filter(|at| of_new[*at].is_none()) {
        let content = (new[at].kind, new[at].content.as_str());
        alike.entry(content).or_default().new.push(at);
    }
    for Alike { old: was, new: is } in alike.into_values() {
        if let ([was], [is]) = (was.as_slice(), is.as_slice())
            && (old[*was].kind == ThingKind::Line
                || (same_name(&new[*is]).is_none() && !kept_name(&old[*was])))
        {
            of_new[*is] = Some(*was);
            taken[*was] = true;
        }
    }
    for (at, thing) in new.iter().enumerate() {
        if of_new[at].is_none()
            && let Some(was) = same_name(thing).filter(|was| !taken[*was])
        {
            of_new[at] = Some(was);
            taken[was] = true;
        }
    }
    let removed = (0..old.len()).filter(|at| !taken[*at]);
    let removed = removed.map(|at| (Some(at), None));
    let kept = of_new
        .into_iter()
        .enumerate()
        .map(|(at, was)| (was, Some(at)));
    removed.chain(kept).collect()
}

#[cfg(test)]
mod tests;
