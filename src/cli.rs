//! The command line: reads the arguments, calls what answers them, prints the result.

mod arguments;
mod check;
mod clock;
mod context;
mod debrief;
mod diff;
mod error;
mod explain;
mod explore;
mod fmt;
mod graph;
pub mod json;
mod lsp;
mod new;
mod output;
mod play;
mod recording;
mod replay;
mod run;
mod scenario;
mod schema;
mod script;
mod sessions;
mod show;
mod simulate;
mod store;
mod story;
mod table;
mod told;
mod translate;
mod window;
mod words;
mod working;

pub use arguments::Arguments;
pub use window::{NoWindow, OpenWindow, StartAt, WindowRequest};

use crate::text::{Language, Strings};
use arguments::{Command, LspArguments};
use clap::Parser as _;
use context::Context;
use error::CommandError;
use std::io::BufWriter;
use std::process::ExitCode;

/// What a command answers where it could do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Fine,
    /// Problems were found, or a verification failed.
    No,
}

const EXIT_FINE: u8 = 0;
const EXIT_NO: u8 = 1;
const EXIT_FAILED: u8 = 2;

/// Runs the program with the arguments of the process: 0 fine, 1 the answer is no, 2 it could not be done.
///
/// `window` opens the game; `None` where the program was built without it.
pub fn main(window: Option<OpenWindow>) -> ExitCode {
    match Arguments::try_parse() {
        Ok(arguments) => ExitCode::from(run(arguments, window)),
        Err(error) => {
            // Whoever closed the stream does not want the message; the exit code says it all.
            let _ = error.print();
            ExitCode::from(if error.use_stderr() {
                EXIT_FAILED
            } else {
                EXIT_FINE
            })
        }
    }
}

fn run(arguments: Arguments, window: Option<OpenWindow>) -> u8 {
    let language_default = language_of_environment(|name| std::env::var(name).ok());
    // It reads and writes at the same time, so nobody else may hold the streams.
    if let Some(Command::Lsp(LspArguments {})) = arguments.command {
        return lsp::run(arguments.global.lang.unwrap_or(language_default));
    }
    let mut context = Context {
        text: Strings::new(arguments.global.lang.unwrap_or(language_default)),
        language: arguments.global.lang,
        language_default,
        window,
        data_folder: arguments.global.data,
        input: &mut std::io::stdin().lock(),
        scenario_folders: arguments.global.scenarios,
        out: &mut BufWriter::new(anstream::stdout().lock()),
        err: &mut anstream::stderr().lock(),
    };
    let answer = dispatch(&mut context, arguments.command).and_then(|answer| {
        context.out.flush()?;
        Ok(answer)
    });
    match answer {
        Ok(Answer::Fine) => EXIT_FINE,
        Ok(Answer::No) => EXIT_NO,
        Err(error) if error.is_reader_gone() => EXIT_FINE,
        Err(error) => {
            // What was said before the error comes before it.
            let _ = context.out.flush();
            error.print(&context.text, context.err);
            EXIT_FAILED
        }
    }
}

fn dispatch(context: &mut Context<'_>, command: Option<Command>) -> Result<Answer, CommandError> {
    match command {
        None => open_window(context, None),
        Some(Command::Play(arguments)) => play::run(context, &arguments),
        Some(Command::Run(arguments)) => run::run(context, &arguments),
        Some(Command::Check(arguments)) => check::run(context, &arguments),
        Some(Command::New(arguments)) => new::run(context, &arguments),
        Some(Command::Translate(arguments)) => translate::run(context, &arguments),
        Some(Command::Fmt(arguments)) => fmt::run(context, &arguments),
        Some(Command::Explain(arguments)) => explain::run(context, &arguments),
        Some(Command::Explore(arguments)) => explore::run(context, &arguments),
        Some(Command::Simulate(arguments)) => simulate::run(context, &arguments),
        Some(Command::Graph(arguments)) => graph::run(context, &arguments),
        Some(Command::Script(arguments)) => script::run(context, &arguments),
        Some(Command::Diff(arguments)) => diff::run(context, &arguments),
        Some(Command::Show(arguments)) => show::run(context, &arguments),
        Some(Command::Sessions(arguments)) => sessions::run(context, &arguments),
        Some(Command::Replay(arguments)) => replay::run(context, &arguments),
        Some(Command::Schema(arguments)) => schema::run(context, &arguments),
        Some(Command::Lsp(_)) => {
            unreachable!("the language server runs before the streams are taken")
        }
    }
}

fn open_window(context: &Context<'_>, start_at: Option<StartAt>) -> Result<Answer, CommandError> {
    let Some(open) = context.window else {
        let message = context.text.get("error-no-window");
        return Err(CommandError::new(message).hint(context.text.get("error-no-window-next")));
    };
    let (library, start_at) = match start_at {
        None => (context.library()?, None),
        Some(start) => {
            // Better said here than by a window that opens for it.
            let (library, id) = scenario::in_library(context, &start.scenario)?;
            (
                library,
                Some(StartAt {
                    scenario: id,
                    ..start
                }),
            )
        }
    };
    let request = WindowRequest {
        library,
        language: context.language,
        language_default: context.language_default,
        database: store::path(context)?,
        start_at,
    };
    match open(request) {
        Ok(()) => Ok(Answer::Fine),
        Err(error) => Err(CommandError::no_window(&context.text, error)),
    }
}

/// The language that the environment asks for, by the usual variables; English where it asks for none that is known.
fn language_of_environment(variable: impl Fn(&str) -> Option<String>) -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .and_then(|value| value.parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_says_something_decides_the_language() {
        for (variables, expected) in [
            (&[("LANG", "id_ID.UTF-8")][..], Language::Indonesian),
            (&[("LC_ALL", "en_GB"), ("LANG", "id_ID")], Language::English),
            (&[("LC_ALL", ""), ("LANG", "id")], Language::Indonesian),
            (&[("LANG", "C")], Language::English),
            (&[], Language::English),
        ] {
            let variable = |name: &str| {
                let found = variables.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(language_of_environment(variable), expected, "{variables:?}");
        }
    }

    #[test]
    fn the_arguments_are_well_formed() {
        use clap::CommandFactory as _;
        Arguments::command().debug_assert();
    }
}
