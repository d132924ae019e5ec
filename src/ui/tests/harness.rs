//! A screen without a window: what it says about itself, and what it asks for.

use egui::Ui;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT};

use crate::insight::{Filter, Trait};
use crate::sound::Hearing;
use crate::text::{Language, Strings};
use crate::ui::Action;
use crate::ui::fixtures::{self, Say};
use crate::ui::kinds::{Channel, Motion, Thoughts, TimePressure};
use crate::ui::mistakes::mistakes_ui;
use crate::ui::notice::{NoticeView, notice_ui};
use crate::ui::screens::briefing::{BriefingLocal, briefing_ui};
use crate::ui::screens::conversation::{ConversationLocal, ConversationView, conversation_ui};
use crate::ui::screens::debrief::{DebriefLocal, DebriefStep, debrief_ui};
use crate::ui::screens::home::{Drawer, HomeLocal, HomeView, home_ui};
use crate::ui::screens::settings::{SettingsLocal, SettingsView, settings_ui};
use crate::ui::screens::team::{TeamLocal, TeamView, team_ui};
use crate::ui::shortcuts::shortcuts_ui;
use crate::ui::theme::{Theme, ThemeKind, apply};

/// Every screen in every state that looks different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    Welcome,
    HomeEmpty,
    HomeFresh,
    Home,
    HomeAwards,
    HomeMany,
    HomeFiltered,
    HomeNothingFound,
    Briefing,
    Speaking,
    Choosing,
    Cards,
    Paused,
    Ended,
    WrappingUp,
    InTime,
    /// Four long replies on the table of a channel.
    Long(Channel),
    /// Somebody is about to be heard or read.
    Arriving(Channel),
    Happened,
    TurningPoints,
    Scores,
    Replay,
    Settings,
    SettingsWithoutSound,
    TeamEmpty,
    Team,
    Shortcuts,
    ShortcutsOverConversation,
    Mistakes,
    News,
    Failure,
}

impl Scene {
    pub const ALL: [Scene; 39] = [
        Scene::Welcome,
        Scene::HomeEmpty,
        Scene::HomeFresh,
        Scene::Home,
        Scene::HomeAwards,
        Scene::HomeMany,
        Scene::HomeFiltered,
        Scene::HomeNothingFound,
        Scene::Briefing,
        Scene::Speaking,
        Scene::Choosing,
        Scene::Cards,
        Scene::Paused,
        Scene::Ended,
        Scene::WrappingUp,
        Scene::InTime,
        Scene::Long(Channel::WalkIn),
        Scene::Long(Channel::Call),
        Scene::Long(Channel::Chat),
        Scene::Long(Channel::Email),
        Scene::Long(Channel::Social),
        Scene::Arriving(Channel::WalkIn),
        Scene::Arriving(Channel::Call),
        Scene::Arriving(Channel::Chat),
        Scene::Arriving(Channel::Email),
        Scene::Arriving(Channel::Social),
        Scene::Happened,
        Scene::TurningPoints,
        Scene::Scores,
        Scene::Replay,
        Scene::Settings,
        Scene::SettingsWithoutSound,
        Scene::TeamEmpty,
        Scene::Team,
        Scene::Shortcuts,
        Scene::ShortcutsOverConversation,
        Scene::Mistakes,
        Scene::News,
        Scene::Failure,
    ];
}

/// Draws one frame of something and collects what is asked for.
pub type Draw = Box<dyn FnMut(&mut Ui, &Theme, &Strings, &mut Vec<Action>)>;

/// A scene in a language, ready to be drawn.
pub fn draw(scene: Scene, language: Language) -> Draw {
    let say = Say(language);
    match scene {
        Scene::Welcome => home(fixtures::home_first_run()),
        Scene::HomeEmpty => home(fixtures::home_empty()),
        Scene::HomeFresh => home(fixtures::home_fresh(&say)),
        Scene::Home => home(fixtures::home_full(&say)),
        Scene::HomeAwards => {
            let awards = Drawer::Open;
            let local = HomeLocal {
                awards,
                ..HomeLocal::default()
            };
            home_with(fixtures::home_full(&say), local)
        }
        Scene::HomeMany => home(fixtures::home_many(&say)),
        Scene::HomeFiltered => {
            let wanted = [Trait::channel(Channel::Chat), Trait::channel(Channel::Call)];
            home_with(fixtures::home_many(&say), filtered("", &wanted))
        }
        Scene::HomeNothingFound => {
            let wanted = [Trait::channel(Channel::Chat), Trait::difficulty(5)];
            home_with(fixtures::home_full(&say), filtered("", &wanted))
        }
        Scene::Briefing => {
            let (view, mut local) = (fixtures::briefing(&say), BriefingLocal::default());
            Box::new(move |ui, theme, text, actions| {
                briefing_ui(ui, &view, &mut local, theme, text, actions);
            })
        }
        Scene::Speaking => conversation(fixtures::conversation_speaking(&say), false),
        Scene::Choosing => conversation(fixtures::conversation_choosing(&say), false),
        Scene::Cards => conversation(fixtures::conversation_choosing(&say), true),
        Scene::Paused => conversation(fixtures::conversation_paused(&say), false),
        Scene::Ended => conversation(fixtures::conversation_ended(&say), false),
        Scene::WrappingUp => conversation(fixtures::conversation_wrapping_up(&say), false),
        Scene::InTime => conversation(fixtures::conversation_in_time(&say), false),
        Scene::Long(channel) => conversation(fixtures::conversation_in(&say, channel), false),
        Scene::Arriving(channel) => {
            conversation(fixtures::conversation_arriving_in(&say, channel), false)
        }
        Scene::Happened => debrief(&say, DebriefStep::Happened),
        Scene::TurningPoints => debrief(&say, DebriefStep::TurningPoints),
        Scene::Scores => debrief(&say, DebriefStep::Scores),
        Scene::Replay => debrief(&say, DebriefStep::Replay),
        Scene::Settings | Scene::SettingsWithoutSound => {
            let view = SettingsView {
                language,
                text_percent: 100,
                theme: ThemeKind::Light,
                motion: Motion::Full,
                thoughts: Thoughts::Hidden,
                time: TimePressure::Off,
                hearing: match scene {
                    Scene::SettingsWithoutSound => None,
                    _ => Some(Hearing::default()),
                },
            };
            let mut local = SettingsLocal::default();
            Box::new(move |ui, theme, text, actions| {
                settings_ui(ui, &view, &mut local, theme, text, actions);
            })
        }
        Scene::TeamEmpty => team(TeamView { people: Vec::new() }),
        Scene::Team => team(fixtures::team(&say)),
        Scene::Shortcuts => under_shortcuts(home(fixtures::home_empty())),
        Scene::ShortcutsOverConversation => {
            under_shortcuts(conversation(fixtures::conversation_choosing(&say), false))
        }
        Scene::Mistakes => {
            let (mut under, view) = (home(fixtures::home_full(&say)), fixtures::mistakes(&say));
            Box::new(move |ui, theme, text, actions| {
                under(ui, theme, text, actions);
                mistakes_ui(ui, &view, theme, text, actions);
            })
        }
        Scene::News => under_notice(&say, fixtures::news(&say)),
        Scene::Failure => under_notice(&say, fixtures::failure(&say)),
    }
}

fn under_notice(say: &Say, view: NoticeView) -> Draw {
    let mut under = home(fixtures::home_full(say));
    Box::new(move |ui, theme, text, actions| {
        under(ui, theme, text, actions);
        notice_ui(ui, &view, theme, text, actions);
    })
}

fn under_shortcuts(mut under: Draw) -> Draw {
    Box::new(move |ui, theme, text, actions| {
        under(ui, theme, text, actions);
        shortcuts_ui(ui, theme, text, actions);
    })
}

fn home(view: HomeView) -> Draw {
    home_with(view, HomeLocal::default())
}

/// With the filters to be seen.
fn filtered(search: &str, wanted: &[Trait]) -> HomeLocal {
    let mut local = HomeLocal {
        filter: Filter::searching(search),
        filters: Drawer::Open,
        ..HomeLocal::default()
    };
    for one in wanted {
        local.filter.toggle(one.clone());
    }
    local
}

fn home_with(view: HomeView, mut local: HomeLocal) -> Draw {
    Box::new(move |ui, theme, text, actions| home_ui(ui, &view, &mut local, theme, text, actions))
}

fn conversation(view: ConversationView, cards_open: bool) -> Draw {
    let mut local = ConversationLocal {
        cards_open,
        ..ConversationLocal::default()
    };
    Box::new(move |ui, theme, text, actions| {
        conversation_ui(ui, &view, &mut local, theme, text, actions);
    })
}

fn debrief(say: &Say, step: DebriefStep) -> Draw {
    let view = fixtures::debrief(say);
    let mut local = DebriefLocal {
        step,
        ..DebriefLocal::default()
    };
    local.playback.cursor = 2;
    Box::new(move |ui, theme, text, actions| {
        debrief_ui(ui, &view, &mut local, theme, text, actions);
    })
}

fn team(view: TeamView) -> Draw {
    let mut local = TeamLocal::default();
    Box::new(move |ui, theme, text, actions| team_ui(ui, &view, &mut local, theme, text, actions))
}

/// The window and the text size.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    pub width: f32,
    pub height: f32,
    pub text_percent: u16,
}

impl Format {
    pub const USUAL: Format = Format {
        width: 1280.0,
        height: 720.0,
        text_percent: 100,
    };
}

/// Runs a scene until nothing moves; its state is what was asked for so far.
pub fn run(language: Language, format: Format, mut draw: Draw) -> Harness<'static, Vec<Action>> {
    let theme = Theme::new(ThemeKind::Light);
    let text = Strings::new(language);
    let mut dressed = false;
    let mut harness = Harness::builder()
        .with_size([format.width, format.height])
        .build_ui_state(
            move |ui, actions: &mut Vec<Action>| {
                if !dressed {
                    // Holds from the next frame on, as in the shell.
                    apply(ui.ctx(), &theme, format.text_percent);
                    dressed = true;
                    ui.ctx().request_repaint();
                    return;
                }
                draw(ui, &theme, &text, actions);
            },
            Vec::new(),
        );
    harness.run();
    harness
}

/// The accessibility tree as text: role, name, value and state, indented; bare containers are left out.
pub fn tree(harness: &Harness<'_, Vec<Action>>) -> String {
    let mut lines = Vec::new();
    describe(&harness.root().accesskit_node(), 0, &mut lines);
    lines.join("\n")
}

fn describe(node: &AccessKitNode<'_>, depth: usize, lines: &mut Vec<String>) {
    let line = describe_one(node);
    let inner = depth + usize::from(line.is_some());
    if let Some(line) = line {
        lines.push(format!("{}{line}", "  ".repeat(depth)));
    }
    for child in node.children() {
        describe(&child, inner, lines);
    }
}

fn describe_one(node: &AccessKitNode<'_>) -> Option<String> {
    use egui::accesskit::{Live, Role, Toggled};
    let role = format!("{:?}", node.role());
    let mut line = role.clone();
    if let Some(label) = node.label() {
        line.push_str(&format!(" \"{label}\""));
    }
    if let Some(value) = node.value() {
        line.push_str(&format!(" = \"{value}\""));
    }
    if let Some(number) = node.numeric_value() {
        line.push_str(&format!(" = {number}"));
    }
    if let Some(level) = node.level() {
        line.push_str(&format!(" level {level}"));
    }
    match node.toggled() {
        Some(Toggled::True) => line.push_str(" on"),
        Some(Toggled::False) => line.push_str(" off"),
        Some(Toggled::Mixed) | None => {}
    }
    if node.is_disabled() {
        line.push_str(" disabled");
    }
    if node.is_focused() {
        line.push_str(" focused");
    }
    if node.live() != Live::Off {
        line.push_str(" live");
    }
    let bare = matches!(
        node.role(),
        Role::GenericContainer | Role::Unknown | Role::Window | Role::Pane
    );
    (!bare || line != role).then_some(line)
}

/// The name of whatever has the keyboard.
pub fn focused(harness: &Harness<'_, Vec<Action>>) -> Option<String> {
    fn find(node: &AccessKitNode<'_>) -> Option<String> {
        if node.is_focused() && !node.is_root() {
            return Some(node.label().unwrap_or_default());
        }
        node.children().find_map(|child| find(&child))
    }
    find(&harness.root().accesskit_node())
}
