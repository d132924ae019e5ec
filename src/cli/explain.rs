//! `peduli explain`: the page of a diagnostic.

use super::Answer;
use super::arguments::{ExplainArguments, Format};
use super::context::Context;
use super::error::CommandError;
use super::json::ExplainedCode;
use super::output::write_json;
use super::table::{Column, Table};
use crate::check::similar::did_you_mean;
use crate::diagnostic::Page;
use crate::lint::all_pages;

pub(super) fn run(
    context: &mut Context<'_>,
    arguments: &ExplainArguments,
) -> Result<Answer, CommandError> {
    let Some(code) = &arguments.code else {
        return list(context, arguments.format);
    };
    let known = |page: &&Page| page.code.0.eq_ignore_ascii_case(code) || page.name == code;
    let pages = all_pages();
    let Some(page) = pages.iter().find(known) else {
        return Err(unknown(context, code));
    };
    match arguments.format {
        Format::Text => writeln!(context.out, "{}", page.text.trim_end())?,
        Format::Json => write_json(context.out, &ExplainedCode::of(page))?,
    }
    Ok(Answer::Fine)
}

fn list(context: &mut Context<'_>, format: Format) -> Result<Answer, CommandError> {
    match format {
        Format::Text => {
            let mut table = Table::new([Column::Left, Column::Left]);
            for page in all_pages() {
                table.row([page.code.0, page.name]);
            }
            table.write(context.out)?;
        }
        Format::Json => {
            let pages: Vec<ExplainedCode> = all_pages().iter().map(ExplainedCode::of).collect();
            write_json(context.out, &pages)?;
        }
    }
    Ok(Answer::Fine)
}

fn unknown(context: &Context<'_>, code: &str) -> CommandError {
    let text = &context.text;
    let upper = code.to_uppercase();
    let pages = all_pages();
    let codes = pages.iter().map(|page| page.code.0);
    let names = pages.iter().map(|page| page.name);
    let near = did_you_mean(&upper, codes).or_else(|| did_you_mean(code, names));
    let error = CommandError::new(text.format("error-code-unknown", &[("code", code.into())]));
    match near {
        Some(near) => error.hint(text.format("error-did-you-mean", &[("suggestion", near.into())])),
        None => error.hint(text.get("error-code-unknown-next")),
    }
}
