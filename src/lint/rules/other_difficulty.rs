//! E003: a difficulty that the customer's first feelings do not bear out.

use crate::check::problem::Problem;
use crate::check::problems::Problems;
use crate::lint::{Subject, codes};

/// By difficulty 1 … 5: the least and the most that the strongest first feeling may be.
const STRONGEST: [(u16, u16); 5] = [(0, 450), (0, 600), (250, 800), (450, 1000), (600, 1000)];

pub(super) fn check(subject: &Subject<'_>, problems: &mut Problems) {
    let scenario = subject.scenario;
    let feels = scenario.customer.feels;
    let strongest = feels.anger.max(feels.disappointment).max(feels.worry);
    let (least, most) = STRONGEST[usize::from(scenario.difficulty.clamp(1, 5)) - 1];
    if (least..=most).contains(&strongest) {
        return;
    }
    let difficulty = scenario.difficulty;
    let (what, help) = match strongest < least {
        true => (
            "too calm",
            "let the customer begin with stronger feelings, or lower the difficulty",
        ),
        false => (
            "too upset",
            "let the customer begin with weaker feelings, or raise the difficulty",
        ),
    };
    let message = format!(
        "a strongest feeling of {strongest} is {what} for difficulty {difficulty}, where {least} to {most} is expected"
    );
    problems.push(Problem::warning(codes::OTHER_DIFFICULTY, scenario.id.range, message).help(help));
}
