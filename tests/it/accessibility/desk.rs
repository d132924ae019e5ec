//! A desk of its own for somebody who does not see: a screen, the buses of the accessibility service, and the game.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::reader::Reader;
use crate::cli::Sandbox;

/// Everything is there within this time even on a machine that does other things, too.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// What it takes besides the game, and the Debian package that has it.
const PROGRAMS: [(&str, &str); 3] = [
    ("Xvfb", "xvfb"),
    ("xdotool", "xdotool"),
    ("dbus-daemon", "dbus-daemon"),
];

/// Where the session bus learns how to start the accessibility service.
const SERVICE: (&str, &str) = (
    "/usr/share/dbus-1/services/org.a11y.Bus.service",
    "at-spi2-core",
);

/// The game in its window, and somebody who listens to it. Everything ends with it.
pub struct Desk {
    pub reader: Reader,
    window: String,
    display: String,
    _game: Running,
    _session: Running,
    _screen: Running,
    _sandbox: Sandbox,
}

impl Desk {
    /// Opens the game with these arguments on a screen of its own and gives it the keyboard.
    ///
    /// `None`: this machine has no accessibility service or no virtual screen, and nobody asked for them.
    pub fn open(arguments: &[&str]) -> Option<Desk> {
        let missing = missing_packages();
        if !missing.is_empty() {
            let needed = std::env::var_os("PEDULI_REQUIRE_DISPLAY").is_some();
            assert!(!needed, "missing packages: {}", missing.join(" "));
            eprintln!("left out: missing packages: {}", missing.join(" "));
            return None;
        }
        let sandbox = Sandbox::new();
        let (screen, number) = Running::telling(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x720x24",
        ]));
        let display = format!(":{number}");
        let runtime = sandbox.path("runtime");
        fs::create_dir_all(&runtime).expect("a folder can be made");
        let surroundings = |command: &mut Command| {
            command
                .env("DISPLAY", &display)
                .env("HOME", sandbox.path("home"))
                .env("XDG_CACHE_HOME", sandbox.path("cache"))
                .env("XDG_CONFIG_HOME", sandbox.path("config"))
                .env("XDG_DATA_HOME", sandbox.path("share"))
                .env("XDG_RUNTIME_DIR", &runtime);
        };
        let mut session = Command::new("dbus-daemon");
        session.args([
            "--session",
            "--nofork",
            "--nopidfile",
            "--nosyslog",
            "--print-address=1",
        ]);
        surroundings(&mut session);
        let (session, address) = Running::telling(&mut session);
        // Before the game, as on a desk where the screen reader starts with the session.
        let reader = Reader::switch_on(&address);
        let mut game = sandbox.command(arguments);
        game.env("DBUS_SESSION_BUS_ADDRESS", &address)
            .stdin(Stdio::null());
        surroundings(&mut game);
        let mut game = Running(game.spawn().expect("the program starts"));
        let window = window_of(&display, &mut game.0);
        Some(Desk {
            reader,
            window,
            display,
            _game: game,
            _session: session,
            _screen: screen,
            _sandbox: sandbox,
        })
    }

    /// Writes with the keyboard, as people do who do not see.
    pub fn write(&self, words: &str) {
        self.keyboard(&["type", "--delay", "40", words]);
    }

    /// Presses a key, by the name that X gives it.
    pub fn key(&self, key: &str) {
        self.keyboard(&["key", key]);
    }

    fn keyboard(&self, arguments: &[&str]) {
        // Nobody else gives a window the keyboard: there is no window manager.
        run_on(&self.display, &["windowfocus", "--sync", &self.window]);
        run_on(&self.display, arguments);
    }
}

/// A program that ends with its owner.
struct Running(Child);

impl Running {
    /// Starts a program that tells where it can be reached in the first line that it prints.
    fn telling(command: &mut Command) -> (Running, String) {
        let mut running = Running(
            command
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("it is installed"),
        );
        let printed = running.0.stdout.take().expect("its output is a pipe");
        let mut told = String::new();
        BufReader::new(printed)
            .read_line(&mut told)
            .expect("it prints text");
        assert!(!told.is_empty(), "{command:?} ended without a word");
        (running, told.trim().to_owned())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn missing_packages() -> Vec<&'static str> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let is_there = |program: &str| folders.iter().any(|folder| folder.join(program).is_file());
    let (service, package) = SERVICE;
    PROGRAMS
        .into_iter()
        .filter(|(program, _)| !is_there(program))
        .map(|(_, package)| package)
        .chain((!PathBuf::from(service).is_file()).then_some(package))
        .collect()
}

/// The window of a process, once it is on the screen, with the keyboard given to it.
fn window_of(display: &str, program: &mut Child) -> String {
    let process = program.id().to_string();
    let begun = Instant::now();
    loop {
        let search = ["search", "--onlyvisible", "--pid", &process];
        let found = run_on(display, &search);
        if let Some(window) = found.lines().last() {
            run_on(display, &["windowfocus", "--sync", window]);
            return window.to_owned();
        }
        let ended = program.try_wait().expect("it is our own child");
        assert_eq!(ended, None, "the program ended instead of opening a window");
        assert!(begun.elapsed() < PATIENCE, "the window does not come");
        // Searching again is the only way to learn of it.
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn run_on(display: &str, arguments: &[&str]) -> String {
    let output = Command::new("xdotool")
        .args(arguments)
        .env("DISPLAY", display)
        .output()
        .expect("it is installed");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
