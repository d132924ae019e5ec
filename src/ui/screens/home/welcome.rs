//! The first run: the one question that is asked, once.

use egui::{CornerRadius, Key, Rect, TextEdit, Ui, Vec2, pos2, vec2};
use egui_phosphor::regular as icon;

use super::HomeLocal;
use crate::base::limits::NAME_CHARS_MAX;
use crate::text::Strings;
use crate::ui::action::Action;
use crate::ui::face::{Age, Beard, Expression, Glasses, Hair, Look, Pose, customer};
use crate::ui::kinds::{Channel, Feelings};
use crate::ui::theme::{Theme, TypeSize, bold, font};
use crate::ui::widgets::button::{ButtonKind, button_ui};
use crate::ui::widgets::page::{PageWidth, TopBar, page_ui};
use crate::ui::widgets::prose::{
    Heading, announce, heading_ui, paragraph_ui, say_instead, words_ui,
};

/// The picture's part of the window's height, and the most and the least it may have.
const PEOPLE_SHARE: f32 = 0.28;
const PEOPLE_HEIGHT_MAX: f32 = 300.0;
const PEOPLE_HEIGHT_MIN: f32 = 64.0;
/// What all the rest needs, in parts of the body type size: with large text the question matters more than the picture.
const REST_EMS: f32 = 19.5;

pub(super) fn welcome_ui(
    ui: &mut Ui,
    local: &mut HomeLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    page_ui(
        ui,
        theme,
        text,
        TopBar::Product,
        PageWidth::Reading,
        actions,
        |ui, actions| {
            people_ui(ui, theme);
            ui.add_space(s.snug);
            heading_ui(ui, theme, Heading::Screen, &text.get("home-welcome-title"));
            paragraph_ui(ui, theme, TypeSize::Lead, &text.get("home-welcome-text"));
            ui.add_space(s.snug);
            question_ui(ui, local, theme, text, actions);
        },
    );
}

/// Three of the people one may meet here.
fn people_ui(ui: &mut Ui, theme: &Theme) {
    let window = ui.ctx().content_rect().height();
    let height = (window * PEOPLE_SHARE)
        .min(PEOPLE_HEIGHT_MAX)
        .min(window - REST_EMS * font(ui, TypeSize::Body).size);
    if height < PEOPLE_HEIGHT_MIN {
        return;
    }
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
    let corner = CornerRadius::same(theme.measures.radii.large as u8);
    ui.painter()
        .rect_filled(rect, corner, theme.scene(Channel::WalkIn).wall);
    let painter = ui.painter_at(rect);
    let side = height * 0.96;
    for (place, (look, feelings)) in PEOPLE.iter().enumerate() {
        let x = rect.center().x + (place as f32 - 1.0) * side * 0.86;
        let at = Rect::from_min_size(
            pos2(x - side / 2.0, rect.bottom() - side),
            Vec2::splat(side),
        );
        painter.extend(customer(
            look,
            &Expression::of(*feelings),
            &Pose::still(),
            at,
        ));
    }
}

fn question_ui(
    ui: &mut Ui,
    local: &mut HomeLocal,
    theme: &Theme,
    text: &Strings,
    actions: &mut Vec<Action>,
) {
    let s = theme.measures.spacing;
    let label_font = bold(ui, TypeSize::Body);
    let label = words_ui(
        ui,
        label_font,
        theme.colors.ink,
        &text.get("home-name-label"),
    );
    let field_font = font(ui, TypeSize::Lead);
    let width = (field_font.size * 20.0).min(ui.available_width());
    let hint = text.get("home-name-hint");
    let field = ui
        .add(
            TextEdit::singleline(&mut local.name)
                .font(field_font)
                .char_limit(NAME_CHARS_MAX)
                .margin(vec2(s.snug, s.snug))
                .hint_text(hint)
                .desired_width(width),
        )
        .labelled_by(label.id);
    if !local.asked_for_name {
        field.request_focus();
        local.asked_for_name = true;
    }
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if field.changed() {
        local.name_missing = false;
    }
    if local.name_missing {
        let words_font = font(ui, TypeSize::Body);
        let words = text.get("home-name-missing");
        let shown = format!("{}  {words}", icon::WARNING_CIRCLE);
        let response = words_ui(ui, words_font, theme.colors.critical_ink, &shown);
        say_instead(ui, &response, &words);
        announce(ui, &response);
    }
    let start = text.get("home-name-start");
    let arrow = Some(icon::ARROW_RIGHT);
    let pressed = button_ui(ui, theme, ButtonKind::Primary, arrow, &start).clicked();
    if entered || pressed {
        let name = local.name.trim().to_owned();
        if name.is_empty() {
            local.name_missing = true;
            field.request_focus();
        } else {
            actions.push(Action::SetName { name });
        }
    }
}

const fn person(age: Age, hair: Hair, skin: u8, dress: u8, glasses: Glasses) -> Look {
    Look {
        age,
        hair,
        skin,
        dress,
        glasses,
        beard: Beard::Without,
        person: skin,
    }
}

const fn feeling(anger: u16, disappointment: u16, worry: u16, belief: u16) -> Feelings {
    Feelings {
        anger,
        disappointment,
        worry,
        belief,
        trust: 500,
        relief: 0,
    }
}

/// Somebody annoyed, somebody content, somebody worried.
const PEOPLE: [(Look, Feelings); 3] = [
    (
        person(Age::Adult, Hair::Short, 4, 8, Glasses::Without),
        feeling(620, 200, 100, 200),
    ),
    (
        person(Age::Adult, Hair::Headscarf, 3, 5, Glasses::Without),
        feeling(60, 60, 60, 900),
    ),
    (
        person(Age::Elder, Hair::Bun, 2, 7, Glasses::With),
        feeling(100, 150, 560, 250),
    ),
];
