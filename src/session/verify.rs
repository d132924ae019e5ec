//! Verification: everything in a recording that can be computed is computed again, and every difference is named.

use super::chain::{closing_hash, entry_hash, header_hash};
use super::digest::ContentHash;
use super::entry::Closing;
use super::export::export;
use super::finding::{Finding, Place};
use super::header::FORMAT;
use super::import::{FileError, import};
use super::prepared::Prepared;
use super::recording::Recording;
use super::replay::{Replayed, play_recorded};
use crate::base::limits::TURNS_PER_SESSION_MAX;
use crate::engine::Status;
use crate::engine::play::Session;
use std::sync::Arc;

/// Characters of a differing line that a finding quotes on either side.
const QUOTED_CHARS_MAX: usize = 120;

/// Verifies an exported file; none found means not one byte differs from what was exported.
///
/// Also returns the recording, where the file can be read at all.
pub fn verify_file(file: &[u8]) -> (Option<Recording>, Vec<Finding>) {
    let recording = match import(file) {
        Ok(recording) => recording,
        Err(error) => return (None, vec![unreadable(error)]),
    };
    let mut findings = Vec::new();
    match export(&recording) {
        Ok(canonical) => findings.extend(first_difference(&canonical, file)),
        Err(error) => findings.push(Finding::new(Place::File, error.to_string())),
    }
    findings.extend(verify(&recording));
    (Some(recording), findings)
}

/// Verifies a recording: hashes, texts, inputs, what happened and what it scored.
pub fn verify(recording: &Recording) -> Vec<Finding> {
    let mut findings = Vec::new();
    verify_chain(recording, &mut findings);
    verify_texts(recording, &mut findings);
    match Prepared::from_text(recording.scenario_text.clone()) {
        Err(error) => findings.push(Finding::new(Place::ScenarioText, error.to_string())),
        Ok(prepared) => verify_play(recording, &Arc::new(prepared), &mut findings),
    }
    findings
}

fn unreadable(error: FileError) -> Finding {
    match error {
        FileError::NotText { line } => Finding::new(Place::Line(line), "not UTF-8 text"),
        FileError::Syntax {
            line,
            column,
            reason,
        } => Finding::new(
            Place::Line(line),
            format!("cannot be read at column {column}: {reason}"),
        ),
        error => Finding::new(Place::File, error.to_string()),
    }
}

/// The first line in which the file is not written as an export is.
fn first_difference(canonical: &str, file: &[u8]) -> Option<Finding> {
    if canonical.as_bytes() == file {
        return None;
    }
    let mut expected = canonical.as_bytes().split_inclusive(|byte| *byte == b'\n');
    let mut found = file.split_inclusive(|byte| *byte == b'\n');
    let mut line = 1;
    loop {
        let (expected, found) = (expected.next(), found.next());
        if expected != found {
            return Some(Finding::differs(
                Place::Line(line),
                "not as it was exported",
                &quote(expected),
                &quote(found),
            ));
        }
        line += 1;
    }
}

fn quote(line: Option<&[u8]>) -> String {
    let Some(line) = line else {
        return "the end of the file".to_owned();
    };
    let line = String::from_utf8_lossy(line);
    match line.char_indices().nth(QUOTED_CHARS_MAX) {
        None => format!("{line:?}"),
        Some((end, _)) => format!("{:?}…", &line[..end]),
    }
}

fn verify_chain(recording: &Recording, findings: &mut Vec<Finding>) {
    const BROKEN: &str = "its hash does not follow from what is recorded up to here";
    if recording.header.format != FORMAT {
        let problem = "recorded in a format this program does not know";
        findings.push(Finding::differs(
            Place::Header,
            problem,
            &FORMAT,
            &recording.header.format,
        ));
    }
    let expected = header_hash(&recording.header);
    if expected != recording.header_hash {
        findings.push(Finding::differs(
            Place::Header,
            BROKEN,
            &expected,
            &recording.header_hash,
        ));
    }
    for (position, chained) in recording.entries.iter().enumerate() {
        let expected = entry_hash(recording.hash_before(position), &chained.entry);
        if expected != chained.hash {
            findings.push(Finding::differs(
                Place::Entry(position),
                BROKEN,
                &expected,
                &chained.hash,
            ));
        }
    }
    if let Some(chained) = &recording.closing {
        let expected = closing_hash(recording.head(), &chained.closing);
        if expected != chained.hash {
            findings.push(Finding::differs(
                Place::Closing,
                BROKEN,
                &expected,
                &chained.hash,
            ));
        }
    }
    if recording.entries.len() > TURNS_PER_SESSION_MAX as usize {
        findings.push(Finding::new(
            Place::File,
            format!("more than {TURNS_PER_SESSION_MAX} entries"),
        ));
    }
}

fn verify_texts(recording: &Recording, findings: &mut Vec<Finding>) {
    const OTHER: &str = "not the text that was played: its hash differs";
    let expected = recording.header.scenario.hash;
    let found = ContentHash::of(recording.scenario_text.as_bytes());
    if expected != found {
        findings.push(Finding::differs(
            Place::ScenarioText,
            OTHER,
            &expected,
            &found,
        ));
    }
    let expected = recording.header.translation;
    let found = recording.translation_text.as_deref().map(ContentHash::of);
    if expected != found {
        let name = |hash: Option<ContentHash>| {
            hash.map_or_else(|| "none".to_owned(), |hash| hash.to_string())
        };
        findings.push(Finding::differs(
            Place::TranslationText,
            OTHER,
            &name(expected),
            &name(found),
        ));
    }
}

fn verify_play(recording: &Recording, prepared: &Arc<Prepared>, findings: &mut Vec<Finding>) {
    let header = &recording.header;
    let scenario = &prepared.scenario;
    for (what, expected, found) in [
        (
            "scenario id",
            scenario.id.value.as_str(),
            &header.scenario.id,
        ),
        ("scenario title", &scenario.title, &header.scenario.title),
    ] {
        if expected != found {
            let problem = format!("its {what} is not that of the scenario text");
            findings.push(Finding::differs(Place::Header, problem, &expected, found));
        }
    }
    if header.translation.is_none() && header.language != scenario.language {
        let problem = "played without a translation, yet not in the scenario's language";
        findings.push(Finding::differs(
            Place::Header,
            problem,
            &scenario.language,
            &header.language,
        ));
    }
    let mut session = Session::begin(&prepared.program, header.seed);
    for (position, chained) in recording.entries.iter().enumerate() {
        if let Err(problem) = play_recorded(&prepared.program, &mut session, &chained.entry.input) {
            findings.push(Finding::new(
                Place::Entry(position),
                format!("cannot be played: {problem}"),
            ));
            // Without this reply nobody knows where the conversation stands, so nothing after it can be computed.
            return;
        }
    }
    let status = session.state.status;
    let computed = Replayed::of(prepared.clone(), session.playthrough).closing();
    match (computed, &recording.closing) {
        (Some(computed), Some(recorded)) => verify_closing(&computed, &recorded.closing, findings),
        (Some(computed), None) => {
            let problem = format!(
                "missing, though the conversation ends at `{}`",
                computed.ending
            );
            findings.push(Finding::new(Place::Closing, problem));
        }
        (None, Some(_)) => {
            let problem = match status {
                Status::Waiting => "recorded, though the conversation goes on",
                Status::Ended | Status::Stuck => "recorded, though no ending is reached",
            };
            findings.push(Finding::new(Place::Closing, problem));
        }
        (None, None) => {}
    }
}

fn verify_closing(computed: &Closing, recorded: &Closing, findings: &mut Vec<Finding>) {
    let mut compare = |what: &str, expected: String, found: String| {
        if expected != found {
            let problem = format!("its {what} is not what the replies lead to");
            findings.push(Finding::differs(Place::Closing, problem, &expected, &found));
        }
    };
    compare(
        "final hash",
        computed.final_hash.to_string(),
        recorded.final_hash.to_string(),
    );
    compare("ending", computed.ending.clone(), recorded.ending.clone());
    compare(
        "outcome",
        computed.outcome.name().to_owned(),
        recorded.outcome.name().to_owned(),
    );
    for ((name, expected), (_, found)) in computed.scores.named().zip(recorded.scores.named()) {
        let text = |score: Option<&super::entry::Score>| {
            score.map_or_else(|| "not assessed".to_owned(), ToString::to_string)
        };
        compare(&format!("{name} score"), text(expected), text(found));
    }
    let number = |closing: &Closing| closing.critical_errors.to_string();
    compare(
        "number of critical errors",
        number(computed),
        number(recorded),
    );
}
