//! `peduli translate`: makes a translation, keeps it up to date, and carries it to a spreadsheet and back.

mod tell;

use super::Answer;
use super::arguments::{Format, TranslateArguments};
use super::check::{Read, read_all, sources};
use super::context::Context;
use super::error::CommandError;
use super::output::write_json;
use super::recording;
use crate::base::limits::FILE_BYTES_MAX;
use crate::check::is_language;
use crate::diagnostic::terminal::{self, Colour};
use crate::diagnostic::{Diagnostic, Report};
use crate::library::{LoadedScenario, ReadError, Source, TranslationText, read_file, replace_file};
use crate::scenario::translation::{
    Counted, Headings, ImportProblem, SheetError, TextState, export_sheet, import_sheet, refresh,
};
use crate::scenario::{Moves, Translation};
use std::path::{Path, PathBuf};
use tell::{left, say_renamed, say_written, tell};

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &TranslateArguments,
) -> Result<Answer, CommandError> {
    let language = arguments.to.as_str();
    let read = read_one(context, &arguments.scenario)?;
    let moves = Moves::builtin();
    let loaded = read.files.clone().load(&moves);
    let loaded =
        loaded.map_err(|error| CommandError::load(&context.text, &arguments.scenario, &error))?;
    check_language(context, &loaded, language)?;
    let mut files = read.files.translations.iter();
    let existing = files.find(|file| file.language == language);
    let existing = match existing.map(readable) {
        Some(None) => return left_alone(context, arguments, &read, &loaded),
        Some(Some(text)) => Some(text),
        None => None,
    };
    let work = Work {
        loaded: &loaded,
        existing,
        headings: headings(context, &loaded, language),
        target: target(&read, language),
        is_built_in: matches!(read.source, Source::Bundled(_)),
    };
    // What was asked for is done before it is told: whoever reads may stop listening.
    let done = match (&arguments.csv_in, &arguments.csv_out) {
        (Some(sheet), _) => work.take_in(context, arguments, sheet)?,
        (None, sheet) => work.refresh(context, arguments, sheet.as_deref())?,
    };
    tell(context, arguments, &work, &done)?;
    Ok(done.answer)
}

struct Work<'a> {
    loaded: &'a LoadedScenario,
    /// The text of the translation, without mistakes.
    existing: Option<&'a str>,
    headings: Headings,
    /// The file of the translation.
    target: PathBuf,
    is_built_in: bool,
}

/// What became of the translation.
struct Done {
    outcome: Outcome,
    texts: Vec<Counted>,
    renamed: Vec<(String, String)>,
    sheet: Option<Taken>,
    answer: Answer,
}

/// What a sheet brought.
struct Taken {
    changed: Vec<String>,
    problems: Vec<ImportProblem>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Written,
    Unchanged,
    WouldChange,
    /// The sheet was written, and the translation left as it is.
    Exported,
}

impl Outcome {
    /// As it is called in results for programs.
    const fn kebab(self) -> &'static str {
        match self {
            Outcome::Written => "written",
            Outcome::Unchanged => "unchanged",
            Outcome::WouldChange => "would-change",
            Outcome::Exported => "exported",
        }
    }
}

impl Work<'_> {
    fn refresh(
        &self,
        context: &mut Context<'_>,
        arguments: &TranslateArguments,
        sheet: Option<&Path>,
    ) -> Result<Done, CommandError> {
        let scenario = &self.loaded.scenario;
        let refreshed = refresh(scenario, self.existing, &self.headings);
        say_renamed(context, &refreshed.renamed);
        let outcome = match sheet {
            Some(sheet) => {
                recording::refuse_authored(context, sheet)?;
                replace_file(sheet, &export_sheet(scenario, &refreshed.text))
                    .map_err(|error| CommandError::write(&context.text, &error))?;
                say_written(context, sheet);
                Outcome::Exported
            }
            None => self.write(context, arguments, &refreshed.text)?,
        };
        let is_stale = self.existing != Some(refreshed.text.as_str());
        let is_unfinished = refreshed
            .texts
            .iter()
            .any(|text| matches!(text.state, TextState::Missing | TextState::Outdated));
        Ok(Done {
            outcome,
            texts: refreshed.texts,
            renamed: refreshed.renamed,
            sheet: None,
            answer: match arguments.check && (is_stale || is_unfinished) {
                true => Answer::No,
                false => Answer::Fine,
            },
        })
    }

    fn take_in(
        &self,
        context: &mut Context<'_>,
        arguments: &TranslateArguments,
        sheet: &Path,
    ) -> Result<Done, CommandError> {
        let text = &context.text;
        let bytes = read_file(sheet).map_err(|error| CommandError::read(text, &error))?;
        if bytes.len() > FILE_BYTES_MAX {
            let source = std::io::Error::from(std::io::ErrorKind::FileTooLarge);
            let path = sheet.to_owned();
            return Err(CommandError::read(text, &ReadError { path, source }));
        }
        let scenario = &self.loaded.scenario;
        let imported = import_sheet(scenario, self.existing, &bytes, &self.headings)
            .map_err(|error| unreadable_sheet(context, sheet, &error))?;
        say_renamed(context, &imported.renamed);
        let outcome = self.write(context, arguments, &imported.text)?;
        Ok(Done {
            outcome,
            texts: refresh(scenario, Some(&imported.text), &self.headings).texts,
            renamed: imported.renamed,
            answer: match imported.problems.is_empty() {
                true => Answer::Fine,
                false => Answer::No,
            },
            sheet: Some(Taken {
                changed: imported.changed,
                problems: imported.problems,
            }),
        })
    }

    fn write(
        &self,
        context: &mut Context<'_>,
        arguments: &TranslateArguments,
        text: &str,
    ) -> Result<Outcome, CommandError> {
        let file = [("file", self.target.display().to_string().into())];
        if self.existing == Some(text) {
            let note = context.text.format("authoring-translate-unchanged", &file);
            context.note(&note);
            return Ok(Outcome::Unchanged);
        }
        if arguments.check {
            let note = context
                .text
                .format("authoring-translate-would-change", &file);
            context.note(&note);
            return Ok(Outcome::WouldChange);
        }
        if self.is_built_in {
            let id = self.loaded.scenario.id.value.as_str();
            let id = [("id", id.into())];
            return Err(
                CommandError::new(context.text.format("authoring-built-in", &id))
                    .hint(context.text.get("authoring-translate-built-in-next")),
            );
        }
        replace_file(&self.target, text.as_bytes())
            .map_err(|error| CommandError::write(&context.text, &error))?;
        say_written(context, &self.target);
        Ok(Outcome::Written)
    }
}

/// The one scenario that `name` names, by its id or its path.
fn read_one(context: &Context<'_>, name: &str) -> Result<Read, CommandError> {
    let mut read = read_all(context, &[PathBuf::from(name)])?;
    match (read.pop(), read.len()) {
        (Some(only), 0) => Ok(only),
        _ => {
            let folder = [("folder", name.into())];
            let message = context.text.format("authoring-translate-one", &folder);
            Err(CommandError::new(message))
        }
    }
}

fn check_language(
    context: &Context<'_>,
    loaded: &LoadedScenario,
    language: &str,
) -> Result<(), CommandError> {
    let text = &context.text;
    let code = [("language", language.into())];
    if !is_language(language) {
        return Err(
            CommandError::new(text.format("authoring-translate-bad-language", &code))
                .hint(text.get("authoring-translate-bad-language-next")),
        );
    }
    match loaded.scenario.language == language {
        true => Err(CommandError::new(
            text.format("authoring-translate-own-language", &code),
        )),
        false => Ok(()),
    }
}

/// Beside the scenario's file.
fn target(read: &Read, language: &str) -> PathBuf {
    Path::new(&read.files.path).with_file_name(format!("{language}.ftl"))
}

fn headings(context: &Context<'_>, loaded: &LoadedScenario, language: &str) -> Headings {
    let about = [
        ("title", loaded.scenario.title.as_str().into()),
        ("language", language.into()),
    ];
    Headings {
        top: context.text.format("authoring-translate-top", &about),
        orphans: context.text.get("authoring-translate-orphans"),
    }
}

/// The text of a translation without mistakes.
fn readable(file: &TranslationText) -> Option<&str> {
    let text = str::from_utf8(&file.bytes).ok()?;
    let is_too_large = file.bytes.len() > FILE_BYTES_MAX;
    (!is_too_large && Translation::parse(text).1.is_empty()).then_some(text)
}

/// A file with mistakes is not touched: what it says is not known for certain.
fn left_alone(
    context: &mut Context<'_>,
    arguments: &TranslateArguments,
    read: &Read,
    loaded: &LoadedScenario,
) -> Result<Answer, CommandError> {
    let path = target(read, &arguments.to).display().to_string();
    let found = read.files.check(&Moves::builtin()).diagnostics.into_iter();
    let of_file: Vec<Diagnostic> = found
        .filter(|found| found.code.0 == "T003" && *found.primary.file == *path)
        .collect();
    let scenarios = [read.files.clone()];
    let report = Report::new(of_file);
    let rendered = terminal::render(&report, &sources(&scenarios), Colour::Coloured, None);
    match arguments.format {
        Format::Text => write!(context.out, "{rendered}")?,
        Format::Json => {
            context.note(rendered.trim_end());
            write_json(context.out, &left(loaded, &arguments.to, &path))?;
        }
    }
    context.out.flush()?;
    let file = [("file", path.into())];
    let note = context.text.format("authoring-translate-left", &file);
    context.note(&note);
    Ok(Answer::No)
}

fn unreadable_sheet(context: &Context<'_>, sheet: &Path, error: &SheetError) -> CommandError {
    let text = &context.text;
    let file = sheet.display().to_string();
    let args = [("file", file.into()), ("reason", error.to_string().into())];
    CommandError::new(text.format("error-file-read", &args))
        .hint(text.get("authoring-translate-sheet-next"))
}
