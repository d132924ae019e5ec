//! Finding a conversation: search, filters with their counts, and what to give up where nothing fits.

use egui::accesskit::Role;
use egui::{Event, Id, Key, Modifiers, TextEdit, Ui, vec2};
use egui_phosphor::regular as icon;

use super::view::{FacetView, HomeView};
use super::{Drawer, HomeLocal};
use crate::insight::{FilterPart, Found, Trait};
use crate::text::Strings;
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::arrange::left_and_right_ui;
use crate::ui::widgets::button::{ButtonKind, button_ui};
use crate::ui::widgets::card::{Sheet, card_ui};
use crate::ui::widgets::page::keys_are_free;
use crate::ui::widgets::prose::{Heading, announce, heading_ui, paragraph_ui, phrase_ui, words_ui};
use crate::ui::widgets::toggle::{Chip, Wanted, given_up_ui, toggle_ui};

/// A search longer than this finds nothing that a shorter one does not.
const SEARCH_CHARS_MAX: usize = 80;
/// The width of the search field, in parts of the body type size.
const SEARCH_EMS: f32 = 19.0;
/// From this width on, in parts of the body type size, the search stands beside the heading.
const BESIDE_EMS: f32 = 62.0;
/// From this width on, in parts of the body type size, a kind of filter stands beside its chips.
const NAMES_BESIDE_EMS: f32 = 44.0;
const NAMES_EMS: f32 = 8.0;
/// How many ways out are offered where nothing fits.
const WAYS_OUT_MAX: usize = 3;

fn search_id() -> Id {
    Id::new("home-search")
}

/// The keys of the library: `/` goes to the search, Escape gives up what is looked for.
pub(super) fn keys(ui: &Ui, view: &HomeView, local: &mut HomeLocal) {
    if !keys_are_free(ui) || view.library.is_empty() {
        return;
    }
    // Where `/` is on the keyboard differs; the text that arrives is what counts.
    let asked = ui.input_mut(|input| {
        let before = input.events.len();
        input
            .events
            .retain(|event| !matches!(event, Event::Text(typed) if typed == "/"));
        input.events.len() < before
    });
    if asked {
        ui.memory_mut(|memory| memory.request_focus(search_id()));
    }
    let was_searching = ui.memory(|memory| memory.had_focus_last_frame(search_id()));
    let gives_up = !was_searching && !local.filter.is_empty();
    if gives_up && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        local.filter.clear();
    }
}

/// The heading of the library with everything by which it is searched.
pub(super) fn finder_ui(
    ui: &mut Ui,
    view: &HomeView,
    local: &mut HomeLocal,
    found: &Found,
    theme: &Theme,
    text: &Strings,
) {
    let before = local.filter.clone();
    if ui.available_width() >= font(ui, TypeSize::Body).size * BESIDE_EMS {
        left_and_right_ui(
            ui,
            "library-head",
            local,
            |ui, _| title_ui(ui, view, found, theme, text),
            |ui, local| controls_ui(ui, local, theme, text),
        );
    } else {
        ui.horizontal_wrapped(|ui| title_ui(ui, view, found, theme, text));
        ui.horizontal_wrapped(|ui| controls_ui(ui, local, theme, text));
    }
    if local.filters == Drawer::Open {
        card_ui(ui, theme, Sheet::Sunken, |ui| {
            ui.spacing_mut().item_spacing.y = theme.measures.spacing.tight;
            for facet in &view.facets {
                facet_ui(ui, facet, local, found, theme, text);
            }
        });
    }
    chosen_ui(ui, view, local, theme, text);
    if found.shown.is_empty() {
        nothing_ui(ui, local, found, theme, text);
    }
    if local.filter != before {
        // What it finds stands above and below what was just pressed.
        ui.ctx().request_repaint();
    }
}

fn title_ui(ui: &mut Ui, view: &HomeView, found: &Found, theme: &Theme, text: &Strings) {
    ui.spacing_mut().item_spacing.x = theme.measures.spacing.snug;
    let title_font = bold(ui, TypeSize::Title);
    let title = text.get("home-library-title");
    let heading = phrase_ui(ui, title_font, theme.colors.ink, &title);
    ui.ctx().accesskit_node_builder(heading.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(2);
        node.set_label(title.as_str());
        node.clear_value();
    });
    let (shown, count) = (found.shown.len(), view.library.len());
    let args = [("shown", shown.into()), ("count", count.into())];
    let words = match shown == count {
        true => text.format("home-library-count", &args),
        false => text.format("home-library-shown", &args),
    };
    let count_font = font(ui, TypeSize::Body);
    let label = phrase_ui(ui, count_font, theme.colors.muted, &words);
    announce(ui, &label);
}

fn controls_ui(ui: &mut Ui, local: &mut HomeLocal, theme: &Theme, text: &Strings) {
    ui.spacing_mut().item_spacing.x = theme.measures.spacing.tight;
    search_ui(ui, local, theme, text);
    let chosen = local.filter.wanted().len();
    let label = match local.filters {
        Drawer::Closed => text.format("home-filters-open", &[("count", chosen.into())]),
        Drawer::Open => text.get("home-filters-close"),
    };
    let sign = Some(icon::FUNNEL);
    if button_ui(ui, theme, ButtonKind::Secondary, sign, &label).clicked() {
        local.filters.toggle();
    }
}

fn search_ui(ui: &mut Ui, local: &mut HomeLocal, theme: &Theme, text: &Strings) {
    let s = theme.measures.spacing;
    let field_font = font(ui, TypeSize::Body);
    let width = (field_font.size * SEARCH_EMS).min(ui.available_width());
    let hint = format!(
        "{}  {}",
        icon::MAGNIFYING_GLASS,
        text.get("home-search-hint")
    );
    let field = ui.add(
        TextEdit::singleline(&mut local.filter.search)
            .id(search_id())
            .font(field_font)
            .char_limit(SEARCH_CHARS_MAX)
            .margin(vec2(s.snug, s.tight))
            .hint_text(hint)
            .desired_width(width),
    );
    let name = text.get("home-search");
    ui.ctx().accesskit_node_builder(field.id, |node| {
        node.set_label(name.as_str());
        node.set_keyboard_shortcut("/");
    });
    if field.gained_focus() {
        ui.scroll_to_rect(field.rect, None);
    }
    let gave_up = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    if gave_up && !local.filter.search.is_empty() {
        // The first Escape empties the field, the next one leaves it.
        local.filter.search.clear();
        field.request_focus();
    }
}

/// One kind of filter: its name, and a chip for each thing one may want.
fn facet_ui(
    ui: &mut Ui,
    facet: &FacetView,
    local: &mut HomeLocal,
    found: &Found,
    theme: &Theme,
    text: &Strings,
) {
    let name = text.get(facet.facet.kebab());
    let name_font = bold(ui, TypeSize::Small);
    let em = font(ui, TypeSize::Body).size;
    let is_roomy = ui.available_width() >= em * NAMES_BESIDE_EMS;
    let chips = |ui: &mut Ui, local: &mut HomeLocal| {
        // A row is as high as its chips, not as high as a button.
        ui.spacing_mut().interact_size.y = 0.0;
        let row = ui.horizontal_wrapped(|ui| {
            let gap = theme.measures.spacing.tight;
            ui.spacing_mut().item_spacing = vec2(gap, gap);
            for option in &facet.options {
                let count = found.counts.get(&option.of).copied().unwrap_or(0);
                let args = [("name", (&option.words).into()), ("count", count.into())];
                let chip = Chip {
                    words: &option.words,
                    after: &text.number(count as i64),
                    name: &text.format("home-filter-option", &args),
                };
                let wanted = match local.filter.wants(&option.of) {
                    true => Wanted::Yes,
                    false => Wanted::No,
                };
                if toggle_ui(ui, theme, wanted, chip).clicked() {
                    local.filter.toggle(option.of.clone());
                }
            }
        });
        ui.ctx().accesskit_node_builder(row.response.id, |node| {
            node.set_role(Role::Group);
            node.set_label(name.as_str());
        });
    };
    if is_roomy {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(em * NAMES_EMS);
                // As far down as the words in the chips beside it.
                ui.add_space(theme.measures.spacing.hair + 2.0);
                words_ui(ui, name_font, theme.colors.ink, &name);
            });
            ui.vertical(|ui| chips(ui, local));
        });
    } else {
        words_ui(ui, name_font, theme.colors.ink, &name);
        chips(ui, local);
    }
}

/// What is being asked for, each to be given up by itself, and all of it at once.
fn chosen_ui(ui: &mut Ui, view: &HomeView, local: &mut HomeLocal, theme: &Theme, text: &Strings) {
    if local.filter.is_empty() {
        return;
    }
    let mut given_up = None;
    let mut all = false;
    ui.horizontal_wrapped(|ui| {
        let gap = theme.measures.spacing.tight;
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        // Among the filters they can be seen already.
        let is_hidden = local.filters == Drawer::Closed;
        for one in local.filter.wanted().filter(|_| is_hidden) {
            let words = words_for(view, one);
            let name = text.format("home-filter-remove", &[("name", words.into())]);
            let chip = Chip {
                words,
                after: icon::X,
                name: &name,
            };
            if given_up_ui(ui, theme, chip).clicked() {
                given_up = Some(one.clone());
            }
        }
        let label = text.get("home-filter-clear");
        all = button_ui(ui, theme, ButtonKind::Quiet, None, &label).clicked();
    });
    if let Some(one) = given_up {
        local.filter.toggle(one);
    }
    if all {
        local.filter.clear();
    }
}

/// What something is called; its own name where the library has it no more.
fn words_for<'a>(view: &'a HomeView, one: &'a Trait) -> &'a str {
    let mut options = view.facets.iter().flat_map(|facet| &facet.options);
    let found = options.find(|option| option.of == *one);
    found.map_or(one.value(), |option| option.words.as_str())
}

/// Nothing fits: what could be given up, and what that would bring.
fn nothing_ui(ui: &mut Ui, local: &mut HomeLocal, found: &Found, theme: &Theme, text: &Strings) {
    let mut given_up = None;
    card_ui(ui, theme, Sheet::Sunken, |ui| {
        heading_ui(ui, theme, Heading::Item, &text.get("home-nothing-title"));
        let next = match found.loosen.is_empty() {
            true => "home-nothing-alone",
            false => "home-nothing-loosen",
        };
        paragraph_ui(ui, theme, TypeSize::Body, &text.get(next));
        ui.horizontal_wrapped(|ui| {
            for (part, count) in found.loosen.iter().take(WAYS_OUT_MAX) {
                let label = match part {
                    FilterPart::Search => {
                        let words = local.filter.search.trim();
                        let args = [("words", words.into()), ("count", (*count).into())];
                        text.format("home-nothing-without-search", &args)
                    }
                    FilterPart::Facet(facet) => {
                        let name = text.get(facet.kebab());
                        let args = [("name", name.into()), ("count", (*count).into())];
                        text.format("home-nothing-without", &args)
                    }
                };
                if button_ui(ui, theme, ButtonKind::Secondary, None, &label).clicked() {
                    given_up = Some(*part);
                }
            }
        });
    });
    if let Some(part) = given_up {
        local.filter.loosen(part);
    }
}
