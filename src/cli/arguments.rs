//! What can be written on the command line. `docs/command-line.md` repeats it, and a test compares them.

use crate::base::limits::SIMULATION_RUNS_MAX;
use crate::scoring::Skill;
use crate::text::Language;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Practise difficult customer-service conversations, and understand every point of the score.
///
/// Without a command it opens the game.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "peduli",
    version,
    max_term_width = 100,
    subcommand_required = false
)]
pub struct Arguments {
    #[command(flatten)]
    pub(super) global: GlobalArguments,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub(super) struct GlobalArguments {
    /// Language of everything that is said: `en` or `id`; otherwise the one of the system, else English.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// Folder of the recordings and settings; otherwise the platform's folder for data.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// A folder of scenarios, which win over the built-in ones; may be given several times.
    #[arg(long, global = true, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
}

#[derive(Clone, Debug, Subcommand)]
pub(super) enum Command {
    Play(PlayArguments),
    Run(RunArguments),
    Check(CheckArguments),
    New(NewArguments),
    Translate(TranslateArguments),
    Fmt(FmtArguments),
    Explain(ExplainArguments),
    Explore(ExploreArguments),
    Simulate(SimulateArguments),
    Graph(GraphArguments),
    Script(ScriptArguments),
    Diff(DiffArguments),
    Show(ShowArguments),
    Sessions(SessionsArguments),
    Replay(ReplayArguments),
    Schema(SchemaArguments),
    Lsp(LspArguments),
}

/// Open the game at a scenario, or play it in the terminal.
#[derive(Clone, Debug, Args)]
pub(super) struct PlayArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    /// Play in the terminal: with a screen reader, over SSH, without graphics.
    #[arg(long)]
    pub terminal: bool,
    /// Practice may be repeated; an assessment counts for reports and needs keys that a panel has rated.
    #[arg(long, value_enum, default_value_t = ModeName::Practice)]
    pub mode: ModeName,
    /// Who plays; otherwise whoever played last.
    #[arg(long, value_name = "NAME")]
    pub trainee: Option<String>,
    /// Decides the order of choices and the wording of lines, never a score; otherwise drawn anew.
    #[arg(long)]
    pub seed: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ModeName {
    Practice,
    Assessment,
}

/// Play a list of choices without a window, and print what was said, felt and scored.
///
/// Choices that end before the conversation does give an incomplete result, which is fine; choices that are left over
/// are an error.
#[derive(Clone, Debug, Args)]
pub(super) struct RunArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    /// Ids of choices in order, separated by commas; `silence` where nothing is said.
    #[arg(long, value_name = "A,B,C", value_delimiter = ',', required = true)]
    pub choices: Vec<String>,
    /// Decides the order of choices and the wording of lines, never a score.
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    /// Write the conversation to a file, as a recording that `replay` and `sessions import` take.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// Find mistakes in scenarios: where, why and what to do. Exits with 1 where there are any.
#[derive(Clone, Debug, Args)]
pub(super) struct CheckArguments {
    /// A scenario's folder, its file or its id, or a folder of scenarios; otherwise the whole library.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Let warnings count as problems, too.
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Vec<Deny>,
    /// Mend whatever can only be meant one way, in the files themselves; then tell the rest.
    #[arg(long)]
    pub fix: bool,
    /// Show what `--fix` would change, and change nothing; exits with 1 where that is something.
    #[arg(long, conflicts_with_all = ["fix", "format"])]
    pub diff: bool,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// Begin a scenario: a small one that can be played, and explains itself in its comments.
#[derive(Clone, Debug, Args)]
pub(super) struct NewArguments {
    /// Its name and that of its folder: lower-case letters, digits and hyphens, beginning with a letter.
    pub id: String,
    /// The folder of scenarios to make it in.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub into: PathBuf,
}

/// Make a scenario's translation and keep it up to date: what is missing, what is outdated, and to a spreadsheet and back.
#[derive(Clone, Debug, Args)]
pub(super) struct TranslateArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    /// Code of the language to translate to, such as `id` or `en`.
    #[arg(long, value_name = "LANG")]
    pub to: String,
    /// Write the texts to a file of comma-separated values, for a spreadsheet, and leave the translation as it is.
    #[arg(long, value_name = "FILE", conflicts_with = "csv_in")]
    pub csv_out: Option<PathBuf>,
    /// Take translations in from such a file; exits with 1 where something in it could not be taken in.
    #[arg(long, value_name = "FILE")]
    pub csv_in: Option<PathBuf>,
    /// Change nothing; exits with 1 where something is missing, outdated or would be written otherwise.
    #[arg(long)]
    pub check: bool,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// Lay scenarios out in one way: indentation, spaces and commas. Texts and comments stay what they are.
#[derive(Clone, Debug, Args)]
pub(super) struct FmtArguments {
    /// A scenario's folder, its file or its id, or a folder of scenarios; otherwise those of `--scenarios`.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Change nothing, and name the files that are laid out otherwise; exits with 1 where there are any.
    #[arg(long)]
    pub check: bool,
}

/// Print what a code of `peduli check` means and how to mend it; without a code, list them all.
#[derive(Clone, Debug, Args)]
pub(super) struct ExplainArguments {
    /// A code such as `S001`, or its name such as `unknown-node`.
    pub code: Option<String>,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// Walk through everything that can happen: endings, the best way, bounds, coverage, chance, simple strategies and trainees
/// of different skill.
#[derive(Clone, Debug, Args)]
pub(super) struct ExploreArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// Play a scenario again and again by a simple way of choosing, or as a trainee of some skill: scores, endings, coverage
/// and speed.
#[derive(Clone, Debug, Args)]
pub(super) struct SimulateArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    /// How replies are chosen.
    #[arg(long, value_enum)]
    pub policy: PolicyName,
    /// How often.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=SIMULATION_RUNS_MAX))]
    pub runs: u32,
    /// Skill of `--policy trainee`: by how much a point of a key raises the log-odds of a reply, -5 to 5, on every axis
    /// or on empathy, patience and ownership; 0 draws at random.
    #[arg(long, value_name = "E,P,O", value_parser = skill, allow_hyphen_values = true, required_if_eq("policy", "trainee"))]
    pub skill: Option<Skill>,
    /// Decides what `random` and the trainees draw.
    #[arg(long, default_value_t = 0)]
    pub seed: u64,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// A way of choosing; of equal replies the one written first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PolicyName {
    /// Any reply on offer, each as likely as the others
    Random,
    /// The reply that costs least in the end
    Best,
    /// The reply that costs most on the spot
    Worst,
    /// The reply written first
    First,
    /// The reply written last
    Last,
    /// The longest reply
    Longest,
    /// The shortest reply
    Shortest,
    /// The warmest reply
    Empathic,
    /// The most patient reply
    Patient,
    /// The reply that takes on most
    Owning,
    /// A noisy trainee of little skill: of two replies two points apart, the better one in 3 of 5 cases
    Novice,
    /// In 3 of 4 cases
    Middling,
    /// In 11 of 12 cases
    Skilled,
    /// A noisy trainee with the skill of `--skill`
    Trainee,
}

impl PolicyName {
    pub const fn name(self) -> &'static str {
        match self {
            PolicyName::Random => "random",
            PolicyName::Best => "best",
            PolicyName::Worst => "worst",
            PolicyName::First => "first",
            PolicyName::Last => "last",
            PolicyName::Longest => "longest",
            PolicyName::Shortest => "shortest",
            PolicyName::Empathic => "empathic",
            PolicyName::Patient => "patient",
            PolicyName::Owning => "owning",
            PolicyName::Novice => "novice",
            PolicyName::Middling => "middling",
            PolicyName::Skilled => "skilled",
            PolicyName::Trainee => "trainee",
        }
    }
}

/// A number, or one for each axis.
fn skill(written: &str) -> Result<Skill, String> {
    const EXPECTED: &str = "expected a number from -5 to 5, or three such as `0.2,1,0.5`";
    let hundredths = |part: &str| -> Option<i16> {
        let points: f64 = part.trim().parse().ok()?;
        let hundredths = (points * 100.0).round();
        let allowed = f64::from(Skill::MIN)..=f64::from(Skill::MAX);
        allowed.contains(&hundredths).then_some(hundredths as i16)
    };
    let parts: Option<Vec<i16>> = written.split(',').map(hundredths).collect();
    match parts.as_deref() {
        Some([all]) => Ok(Skill::even(*all)),
        Some([empathy, patience, ownership]) => Ok(Skill([*empathy, *patience, *ownership])),
        _ => Err(EXPECTED.to_owned()),
    }
}

/// Draw the map of a scenario: nodes in columns by stage, every way between them, the best way marked.
#[derive(Clone, Debug, Args)]
pub(super) struct GraphArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    /// Form of the map; otherwise by the ending of `--output`, else `svg`.
    #[arg(long, value_enum)]
    pub format: Option<GraphFormat>,
    /// Write the map to a file; one that is there is replaced.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum GraphFormat {
    /// A picture, for a browser or a printer
    Svg,
    /// For Graphviz
    Dot,
    /// For pages in Markdown
    Mermaid,
}

/// Write a scenario to be read: every line, reply and reason in reading order, each with the id to comment on it.
#[derive(Clone, Debug, Args)]
pub(super) struct ScriptArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    /// Form of the script; otherwise by the ending of `--output`, else `md`.
    #[arg(long, value_enum)]
    pub format: Option<ScriptFormat>,
    /// Write the script to a file; one that is there is replaced.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ScriptFormat {
    /// Markdown, for an editor or a wiki
    Md,
    /// One page, for a browser or a printer
    Html,
}

/// Say what changed between two versions of a scenario, and what that did to its scores.
#[derive(Clone, Debug, Args)]
pub(super) struct DiffArguments {
    /// The version before: id of a scenario, or the path of its folder or file.
    pub old: String,
    /// The version after.
    pub new: String,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// Print a scenario with everything resolved, for other programs.
#[derive(Clone, Debug, Args)]
pub(super) struct ShowArguments {
    /// Id of a scenario, or the path of its folder or file.
    pub scenario: String,
    /// Form of the result on standard output.
    #[arg(long, value_enum, default_value_t = JsonOnly::Json)]
    pub format: JsonOnly,
}

/// List, show, export and import recordings.
#[derive(Clone, Debug, Args)]
pub(super) struct SessionsArguments {
    #[command(subcommand)]
    pub command: SessionsCommand,
}

#[derive(Clone, Debug, Subcommand)]
pub(super) enum SessionsCommand {
    /// List every session on this computer, the latest first.
    List {
        #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
        format: Format,
    },
    /// Show a session: what was said, felt and scored.
    Show {
        /// Its id, or the beginning of it.
        #[arg(value_name = "ID")]
        session: String,
        #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
        format: Format,
    },
    /// Write a session to a file that carries everything needed to replay it anywhere.
    Export {
        /// Its id, or the beginning of it.
        #[arg(value_name = "ID")]
        session: String,
        /// The file to write; one that is there is replaced.
        file: PathBuf,
    },
    /// Take in a session from a file, if it is exactly as it was recorded; otherwise exits with 1.
    Import {
        /// A file that was exported, or recorded by `run --record`.
        file: PathBuf,
    },
}

/// Play a recording again, verify it, or see what another reply would have done.
#[derive(Clone, Debug, Args)]
pub(super) struct ReplayArguments {
    /// An exported file, or the id of a session or the beginning of it.
    #[arg(value_name = "FILE|ID")]
    pub recording: String,
    /// Compute every hash and score again and name whatever differs; exits with 1 where something does.
    #[arg(long)]
    pub verify: bool,
    /// Print only who said what.
    #[arg(long)]
    pub transcript: bool,
    /// Reply otherwise at a turn, counted from 1, and go on as recorded; `silence` to say nothing. Nothing is kept.
    #[arg(long, value_name = "TURN=CHOICE")]
    pub what_if: Option<WhatIfArgument>,
    #[arg(long, value_enum, default_value_t = Format::Text, help = FORMAT_HELP)]
    pub format: Format,
}

/// Print the scenario format as a JSON Schema, for other programs that write scenarios.
#[derive(Clone, Debug, Args)]
pub(super) struct SchemaArguments {
    /// Instead, print this scenario as the JSON that the schema describes.
    #[arg(long, value_name = "SCENARIO")]
    pub example: Option<String>,
}

/// Answer an editor: the Language Server Protocol over standard input and output.
///
/// Started by the editor, which shows mistakes as they are typed, completes names, finds and renames them, and says what
/// a reply is worth.
#[derive(Clone, Debug, Args)]
pub(super) struct LspArguments {}

/// Another reply at a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WhatIfArgument {
    /// From 1.
    pub turn: usize,
    pub choice: String,
}

impl std::str::FromStr for WhatIfArgument {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<WhatIfArgument, Self::Err> {
        const EXPECTED: &str = "write a turn from 1 and the id of a choice, such as `3=ask`";
        let (turn, choice) = text.split_once('=').ok_or(EXPECTED)?;
        let turn: usize = turn.trim().parse().map_err(|_| EXPECTED)?;
        let choice = choice.trim().to_owned();
        match turn > 0 && !choice.is_empty() {
            true => Ok(WhatIfArgument { turn, choice }),
            false => Err(EXPECTED),
        }
    }
}

const FORMAT_HELP: &str = "Form of the result on standard output";

/// The form of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people
    Text,
    /// For programs; its shape is stable
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum JsonOnly {
    /// For programs; its shape is stable
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    Warnings,
}
