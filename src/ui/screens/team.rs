//! Team: everyone's sessions by name, never ranked, each a way into its debrief.

use std::collections::BTreeSet;

use egui::{Align, TextEdit, Ui, vec2};
use egui_phosphor::regular as icon;

use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::kinds::{Axis, Completion, Outcome};
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::button::{ButtonKind, button_ui, icon_button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::page::{PageWidth, TopBar, page_ui};
use crate::ui::widgets::prose::{Heading, heading_ui, note_ui, paragraph_ui, words_ui};
use crate::ui::widgets::table::{Column, table_ui};
use crate::ui::widgets::tag::tag_ui;

/// How many sessions of a person are shown before somebody asks for the older ones.
const SESSIONS_AT_FIRST: usize = 8;
/// More people than this get a field to search them.
const SEARCH_FROM: usize = 8;

/// What the team view shows.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamView {
    /// Shown in the order of their names, whatever order they come in.
    pub people: Vec<Person>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
    /// In the order in which they are shown.
    pub sessions: Vec<TeamSession>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TeamSession {
    pub session: String,
    pub title: String,
    /// In the language's own form.
    pub when: String,
    /// In the order of [`Axis::ALL`]; `None` is "not assessed".
    pub scores: [Option<u8>; 3],
    pub outcome: Option<Outcome>,
    pub critical_errors: u32,
    pub completion: Completion,
}

/// What the team view remembers between frames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeamLocal {
    /// What is searched for in the names.
    pub search: String,
    /// The names of those whose older sessions are shown as well.
    pub unfolded: BTreeSet<String>,
}

/// Shows the team.
pub fn team_ui(
    ui: &mut Ui,
    view: &TeamView,
    local: &mut TeamLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let title = text.get("team-title");
    page_ui(
        ui,
        theme,
        text,
        TopBar::Titled(&title),
        PageWidth::Wide,
        actions,
        |ui, actions| {
            heading_ui(ui, theme, Heading::Screen, &title);
            if view.people.is_empty() {
                card_ui(ui, theme, Sheet::Sunken, |ui| {
                    paragraph_ui(ui, theme, TypeSize::Body, &text.get("team-empty"));
                });
                return;
            }
            paragraph_ui(ui, theme, TypeSize::Body, &text.get("team-intro"));
            note_ui(ui, theme, &text.get("team-evidence-note"));
            if view.people.len() >= SEARCH_FROM {
                search_ui(ui, local, theme, text);
            }
            let people = found(view, &local.search);
            if people.is_empty() {
                paragraph_ui(ui, theme, TypeSize::Body, &text.get("team-search-nothing"));
            }
            for person in people {
                card_ui(ui, theme, Sheet::Plain, |ui| {
                    person_ui(ui, person, &mut local.unfolded, theme, text, actions);
                });
            }
        },
    );
}

/// Those whose name contains what is searched for, by name.
fn found<'a>(view: &'a TeamView, search: &str) -> Vec<&'a Person> {
    let wanted = search.trim().to_lowercase();
    let mut people: Vec<&Person> = view
        .people
        .iter()
        .filter(|person| person.name.to_lowercase().contains(&wanted))
        .collect();
    people.sort_by_key(|person| person.name.to_lowercase());
    people
}

fn search_ui(ui: &mut Ui, local: &mut TeamLocal, theme: &Theme, text: &Strings) {
    let s = theme.measures.spacing;
    let field_font = font(ui, TypeSize::Body);
    let width = (field_font.size * 24.0).min(ui.available_width());
    let hint = text.get("team-search");
    let field = ui.add(
        TextEdit::singleline(&mut local.search)
            .font(field_font)
            .hint_text(&hint)
            .margin(vec2(s.snug, s.tight))
            .desired_width(width),
    );
    ui.ctx()
        .accesskit_node_builder(field.id, |node| node.set_label(hint));
}

fn person_ui(
    ui: &mut Ui,
    person: &Person,
    unfolded: &mut BTreeSet<String>,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    heading_ui(ui, theme, Heading::Section, &person.name);
    if person.sessions.is_empty() {
        note_ui(
            ui,
            theme,
            &text.format("team-sessions", &[("count", 0.into())]),
        );
        return;
    }
    let mut columns = vec![
        Column {
            heading: text.get("team-column-scenario"),
            share: 3.6,
            align: Align::Min,
        },
        Column {
            heading: text.get("team-column-when"),
            share: 3.2,
            align: Align::Min,
        },
    ];
    for axis in Axis::ALL {
        columns.push(Column {
            heading: text.get(axis.text_id()),
            share: 1.7,
            align: Align::Min,
        });
    }
    columns.push(Column {
        heading: text.get("team-column-outcome"),
        share: 2.6,
        align: Align::Min,
    });
    columns.push(Column {
        heading: String::new(),
        share: 0.9,
        align: Align::Max,
    });
    let all = person.sessions.len();
    let shown = if unfolded.contains(&person.name) {
        all
    } else {
        all.min(SESSIONS_AT_FIRST)
    };
    table_ui(
        ui,
        theme,
        &person.name,
        &columns,
        shown,
        |ui, row, column| {
            cell_ui(
                ui,
                person,
                &person.sessions[row],
                column,
                theme,
                text,
                actions,
            );
        },
    );
    if shown < all {
        let label = text.format("team-show-all", &[("count", all.into())]);
        let sign = Some(icon::CARET_DOWN);
        if button_ui(ui, theme, ButtonKind::Quiet, sign, &label).clicked() {
            unfolded.insert(person.name.clone());
        }
    }
}

fn cell_ui(
    ui: &mut Ui,
    person: &Person,
    session: &TeamSession,
    column: usize,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let c = &theme.colors;
    let body = font(ui, TypeSize::Body);
    match column {
        0 => {
            words_ui(ui, body, c.ink, &session.title);
            if session.completion == Completion::Incomplete {
                let words = text.get("incomplete");
                tag_ui(
                    ui,
                    theme,
                    c.warning_soft,
                    c.warning_ink,
                    Some(icon::HOURGLASS_MEDIUM),
                    &words,
                );
            }
        }
        1 => {
            words_ui(ui, body, c.muted, &session.when);
        }
        2..=4 => match session.scores[column - 2] {
            Some(score) => {
                let score_font = bold(ui, TypeSize::Body);
                words_ui(ui, score_font, c.ink, &text.number(i64::from(score)));
            }
            None => {
                note_ui(ui, theme, &text.get("not-assessed"));
            }
        },
        5 => {
            if let Some(outcome) = session.outcome {
                words_ui(ui, body, c.ink, &text.get(outcome.text_id()));
            }
            if session.critical_errors > 0 {
                let count = ("count", session.critical_errors.into());
                let words = text.format("critical-count", &[count]);
                tag_ui(
                    ui,
                    theme,
                    c.critical_soft,
                    c.critical_ink,
                    Some(icon::WARNING),
                    &words,
                );
            }
        }
        _ => {
            let name = text.format(
                "team-open-of",
                &[
                    ("name", (&person.name).into()),
                    ("scenario", (&session.title).into()),
                    ("date", (&session.when).into()),
                ],
            );
            ui.push_id(&session.session, |ui| {
                if icon_button_ui(ui, theme, icon::ARROW_RIGHT, &name).clicked() {
                    actions.push(Action::OpenDebrief {
                        session: session.session.clone(),
                    });
                }
            });
        }
    }
}
