//! The contact sheet: every screen in every dress, side by side.
//!
//! `PEDULI_PICTURES=FOLDER cargo test contact_sheet` writes it; without the variable a picture of each screen is taken
//! and looked at by nobody.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use egui::{Color32, vec2};

use super::harness::{Scene, draw};
use crate::text::{Language, Strings};
use crate::ui::pictures::{Picture, Still, take};
use crate::ui::theme::{Theme, ThemeKind, apply};

/// The sizes of the window, in points, and how many times smaller each is on the sheet: there they are equally large.
const SIZES: [(usize, usize, usize); 2] = [(1280, 720, 4), (1920, 1080, 6)];
const TEXT_PERCENTS: [u16; 3] = [100, 150, 200];
/// Between the pictures of a sheet, in pixels.
const GAP: usize = 8;

/// How a screen is shown.
#[derive(Clone, Copy)]
struct Dressed {
    scene: Scene,
    language: Language,
    theme: ThemeKind,
    width: usize,
    height: usize,
    text_percent: u16,
}

impl Dressed {
    fn picture(self) -> Picture {
        let theme = Theme::new(self.theme);
        let text = Strings::new(self.language);
        let mut draw = draw(self.scene, self.language);
        let mut actions = Vec::new();
        let still = Still {
            size: vec2(self.width as f32, self.height as f32),
        };
        take(
            &still,
            |ctx| apply(ctx, &theme, self.text_percent),
            |ui| draw(ui, &theme, &text, &mut actions),
        )
    }

    fn file(self) -> String {
        format!(
            "{}/{}-{}-{}x{}-{}.png",
            scene_name(self.scene),
            self.language.code(),
            theme_name(self.theme),
            self.width,
            self.height,
            self.text_percent
        )
    }
}

/// `Long(WalkIn)` as `long-walk-in`.
fn scene_name(scene: Scene) -> String {
    let mut name = String::new();
    for letter in format!("{scene:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        match letter {
            '(' => name.push('-'),
            letter if letter.is_alphanumeric() => name.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    name
}

fn theme_name(theme: ThemeKind) -> &'static str {
    match theme {
        ThemeKind::Light => "light",
        ThemeKind::Dark => "dark",
        ThemeKind::HighContrast => "high-contrast",
    }
}

/// The columns of a sheet: language and theme.
fn columns() -> Vec<(Language, ThemeKind)> {
    Language::ALL
        .iter()
        .flat_map(|language| ThemeKind::ALL.map(|theme| (*language, theme)))
        .collect()
}

/// Writes all pictures of a screen, and the sheet of them.
fn write_sheet(scene: Scene, folder: &Path) {
    let columns = columns();
    let (width, height) = (SIZES[0].0 / SIZES[0].2, SIZES[0].1 / SIZES[0].2);
    let rows = SIZES.len() * TEXT_PERCENTS.len();
    let mut sheet = Picture::blank(
        columns.len() * (width + GAP) - GAP,
        rows * (height + GAP) - GAP,
        Color32::from_gray(128),
    );
    for (column, (language, theme)) in columns.into_iter().enumerate() {
        for (size, (full_width, full_height, times)) in SIZES.into_iter().enumerate() {
            for (percent, text_percent) in TEXT_PERCENTS.into_iter().enumerate() {
                let dressed = Dressed {
                    scene,
                    language,
                    theme,
                    width: full_width,
                    height: full_height,
                    text_percent,
                };
                let picture = dressed.picture();
                let row = size * TEXT_PERCENTS.len() + percent;
                let (x, y) = (column * (width + GAP), row * (height + GAP));
                sheet.paste(&picture.smaller(times), x, y);
                let file = folder.join(dressed.file());
                picture
                    .write(&file, png::Compression::Fast)
                    .expect("the folder can be written to");
            }
        }
    }
    let file = folder.join(format!("{}.png", scene_name(scene)));
    sheet
        .write(&file, png::Compression::Fast)
        .expect("the folder can be written to");
}

/// A page with the sheets, and below each the names of its pictures.
#[expect(
    clippy::disallowed_methods,
    reason = "the page is for people to look at"
)]
fn write_index(folder: &Path) {
    let mut page = String::from("<!doctype html><meta charset=\"utf-8\"><title>Peduli</title>\n");
    for scene in Scene::ALL {
        let name = scene_name(scene);
        let _ = writeln!(
            page,
            "<h2>{name}</h2>\n<p><img src=\"{name}.png\" alt=\"{name}\"></p>\n<p>"
        );
        for (language, theme) in columns() {
            for (width, height, _) in SIZES {
                for text_percent in TEXT_PERCENTS {
                    let file = Dressed {
                        scene,
                        language,
                        theme,
                        width,
                        height,
                        text_percent,
                    }
                    .file();
                    let _ = writeln!(page, "<a href=\"{file}\">{file}</a>");
                }
            }
        }
        page.push_str("</p>\n");
    }
    std::fs::write(folder.join("index.html"), page).expect("the folder can be written to");
}

/// Does something with every screen, on as many cores as there are.
fn with_every_scene(work: impl Fn(Scene) + Sync) {
    let scenes = Mutex::new(Scene::ALL.into_iter());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let next = scenes.lock().expect("nobody panics with it").next();
                    match next {
                        Some(scene) => work(scene),
                        None => return,
                    }
                }
            });
        }
    });
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a variable says where the sheet is to be"
)]
fn contact_sheet() {
    match std::env::var("PEDULI_PICTURES") {
        Ok(folder) => {
            let folder = PathBuf::from(folder);
            with_every_scene(|scene| write_sheet(scene, &folder));
            write_index(&folder);
        }
        Err(_) => with_every_scene(|scene| {
            let dressed = Dressed {
                scene,
                language: Language::English,
                theme: ThemeKind::Light,
                width: 1280,
                height: 720,
                text_percent: 100,
            };
            let picture = dressed.picture();
            let first = picture.pixels[0];
            assert!(
                picture.pixels.iter().any(|pixel| *pixel != first),
                "{scene:?} is empty"
            );
        }),
    }
}
