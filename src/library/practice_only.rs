//! Why a scenario is no assessment, in words.

use crate::lint::PracticeOnly;
use crate::text::{Arg, Strings};

/// A sentence for each reason, at least one.
pub fn why_practice_only(why: &PracticeOnly, text: &Strings) -> Vec<String> {
    let told = |id: &str, count: usize| {
        let args: [(&str, Arg<'_>); 2] = [("count", count.into()), ("all", why.replies.into())];
        text.format(id, &args)
    };
    let counted = [
        ("error-practice-only-unrated", why.unrated),
        ("error-practice-only-disputed", why.disputed),
    ];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0);
    let mut reasons: Vec<String> = counted.map(|(id, count)| told(id, count)).collect();
    if why.has_broken_panel {
        reasons.push(text.get("error-practice-only-panel"));
    }
    if why.is_approximate {
        reasons.push(text.get("error-practice-only-approximate"));
    }
    reasons
}
