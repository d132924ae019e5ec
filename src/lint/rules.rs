//! Every rule, one file each.

mod axes_pull_apart;
mod behind_critical_error;
mod best_way_fails;
mod chance;
mod dominance;
mod ends_upset;
mod failing_pays;
mod feeling_never_reached;
mod giveaway;
mod little_evidence;
mod long_sentence;
mod loop_pays;
mod measures_nothing;
mod moves_disagree;
mod naive_strategy;
mod no_progress;
mod not_told_apart;
mod other_difficulty;
mod panel;
mod placeholder;
mod reading_level;
mod stage_missing;
mod thought_gives_away;
mod twin_replies;
mod uneven_lengths;
mod untranslated;
mod why_judges;

use super::Subject;
use crate::check::problems::Problems;

/// Runs every rule.
pub(super) fn run(subject: &Subject<'_>, problems: &mut Problems) {
    for rule in [
        axes_pull_apart::check,
        behind_critical_error::check,
        best_way_fails::check,
        chance::check,
        dominance::check,
        ends_upset::check,
        failing_pays::check,
        feeling_never_reached::check,
        giveaway::check,
        little_evidence::check,
        long_sentence::check,
        loop_pays::check,
        measures_nothing::check,
        moves_disagree::check,
        naive_strategy::check,
        no_progress::check,
        not_told_apart::check,
        other_difficulty::check,
        panel::check,
        placeholder::check,
        reading_level::check,
        stage_missing::check,
        thought_gives_away::check,
        twin_replies::check,
        uneven_lengths::check,
        untranslated::check,
        why_judges::check,
    ] {
        rule(subject, problems);
    }
}
