//! Home: who am I, what is next, where do I stand, what is there.

mod awards;
mod finder;
mod library;
mod next;
mod progress;
mod view;
mod welcome;

use std::sync::Arc;

use egui::Ui;

pub use view::{
    AwardView, FacetOption, FacetView, HomeView, Interrupted, LeftOut, Picture, ScenarioCard,
    Suggestion,
};

use crate::insight::{Catalogue, Filter, Found};
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::theme::Theme;
use crate::ui::widgets::page::{PageWidth, TopBar, page_ui};
use crate::ui::widgets::prose::{Heading, heading_ui};

/// What Home remembers between frames, for as long as the window lives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HomeLocal {
    /// The name as it is being typed.
    pub name: String,
    /// What is looked for in the library.
    pub filter: Filter,
    pub filters: Drawer,
    pub awards: Drawer,
    /// What the filter last found, and what it was then held against.
    pub(in crate::ui) found: Option<(Filter, Arc<Catalogue>, Arc<Found>)>,
    /// The name field got the keyboard once.
    pub(in crate::ui) asked_for_name: bool,
    /// Somebody went on without a name.
    pub(in crate::ui) name_missing: bool,
}

/// Whether something that takes room is there to be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawer {
    #[default]
    Closed,
    Open,
}

impl Drawer {
    fn toggle(&mut self) {
        *self = match self {
            Drawer::Closed => Drawer::Open,
            Drawer::Open => Drawer::Closed,
        };
    }
}

impl HomeLocal {
    /// What the filter finds; looked up again only when the filter or the library is another.
    fn found(&mut self, catalogue: &Arc<Catalogue>) -> Arc<Found> {
        if let Some((filter, held_against, found)) = &self.found
            && *filter == self.filter
            && Arc::ptr_eq(held_against, catalogue)
        {
            return Arc::clone(found);
        }
        let found = Arc::new(catalogue.find(&self.filter));
        let known = (
            self.filter.clone(),
            Arc::clone(catalogue),
            Arc::clone(&found),
        );
        self.found = Some(known);
        found
    }
}

/// Shows Home.
pub fn home_ui(
    ui: &mut Ui,
    view: &HomeView,
    local: &mut HomeLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let Some(name) = &view.name else {
        welcome::welcome_ui(ui, local, theme, text, actions);
        return;
    };
    finder::keys(ui, view, local);
    page_ui(
        ui,
        theme,
        text,
        TopBar::Product,
        PageWidth::Broad,
        actions,
        |ui, actions| {
            let greeting = text.format("home-greeting", &[("name", name.into())]);
            heading_ui(ui, theme, Heading::Screen, &greeting);
            next::next_ui(ui, view, local, theme, text, actions);
            if local.awards == Drawer::Open {
                awards::awards_ui(ui, &view.awards, theme, text);
            }
            library::library_ui(ui, view, local, theme, text, actions);
        },
    );
}
