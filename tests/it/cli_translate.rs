//! `peduli translate`.

use crate::cli::{SMALL_TALK, Sandbox, change};
use insta::assert_snapshot;
use std::fs;
use std::path::{Path, PathBuf};

fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("the file is text")
}

/// A scenario with its translation, which is marked as current.
fn translated(sandbox: &Sandbox) -> (PathBuf, String) {
    let folder = sandbox.copy_of(SMALL_TALK);
    let path = folder.display().to_string();
    sandbox.run(&["translate", &path, "--to", "id"]).fine();
    (folder, path)
}

#[test]
fn a_translation_is_begun_and_the_checker_asks_for_each_text() {
    let sandbox = Sandbox::new();
    let folder = sandbox.copy_of(SMALL_TALK);
    let path = folder.display().to_string();
    let made = sandbox.run(&["translate", &path, "--to", "fr"]);
    assert_snapshot!(made.err, @r"
    Written: [sandbox]/scenarios/small-talk/fr.ftl
    38 texts: 0 current, 38 missing, 0 outdated; 0 that translate nothing.
    ");
    assert!(made.out.starts_with("missing  title\n"), "{}", made.out);
    assert_eq!(made.code, 0);
    let text = read(&folder.join("fr.ftl"));
    let head: Vec<&str> = text.lines().take(8).collect();
    assert_snapshot!(head.join("\n"), @r#"
    # “A kettle that whistles” in the language fr.
    #
    # A text that is still to be written has its source above it, after @missing: put yours in place of the empty quotes.
    # Where the source has changed, what it says now stands after @outdated. Lines with @source let Peduli know which
    # texts fit; they are renewed by themselves. All other comments are yours and are kept.

    # @missing A kettle that whistles
    title = { "" }
    "#);
    let checked = sandbox.run(&["check", &path]);
    assert_eq!(checked.code, 1);
    assert!(checked.out.contains("error[T001]"), "{}", checked.out);
    let again = sandbox.run(&["translate", &path, "--to", "fr"]);
    assert_eq!(read(&folder.join("fr.ftl")), text);
    assert_snapshot!(again.err, @r"
    [sandbox]/scenarios/small-talk/fr.ftl: nothing to change.
    38 texts: 0 current, 38 missing, 0 outdated; 0 that translate nothing.
    ");
}

#[test]
fn a_changed_sentence_is_outdated_until_its_translation_changes_too() {
    let sandbox = Sandbox::new();
    let (folder, path) = translated(&sandbox);
    assert_eq!(sandbox.run(&["check", &path, "--deny", "warnings"]).code, 0);
    change(
        &folder.join("scenario.ron"),
        "She will laugh.",
        "She will laugh at me.",
    );
    let checked = sandbox.run(&["check", &path]);
    assert_snapshot!(checked.err, @"1 warning");
    assert!(checked.out.contains("warning[T004]"), "{}", checked.out);
    let before = read(&folder.join("id.ftl"));
    let looked = sandbox.run(&["translate", &path, "--to", "id", "--check"]);
    assert_eq!(looked.code, 1);
    assert_snapshot!(looked.out, @"outdated  counter-line-2.thinks");
    assert_snapshot!(looked.err, @r"
    [sandbox]/scenarios/small-talk/id.ftl would be changed.
    38 texts: 37 current, 0 missing, 1 outdated; 0 that translate nothing.
    ");
    assert_eq!(read(&folder.join("id.ftl")), before);
    sandbox.run(&["translate", &path, "--to", "id"]).fine();
    let shown = read(&folder.join("id.ftl"));
    assert!(shown.contains("# @outdated .thinks She will laugh at me.\n"));
    let thought = shown
        .lines()
        .find(|line| line.trim_start().starts_with(".thinks"));
    let thought = thought.expect("it is translated").to_owned();
    change(
        &folder.join("id.ftl"),
        &thought,
        "    .thinks = Dia pasti menertawakan saya.",
    );
    assert_eq!(sandbox.run(&["check", &path, "--deny", "warnings"]).code, 0);
    assert_eq!(sandbox.run(&["translate", &path, "--to", "id"]).code, 0);
    let looked = sandbox.run(&["translate", &path, "--to", "id", "--check"]);
    assert_eq!(looked.code, 0, "{looked:?}");
}

#[test]
fn a_translation_goes_to_a_spreadsheet_and_back() {
    let sandbox = Sandbox::new();
    let (folder, path) = translated(&sandbox);
    let sheet = sandbox.path("id.csv");
    let file = sheet.display().to_string();
    let before = read(&folder.join("id.ftl"));
    let out = sandbox.run(&["translate", &path, "--to", "id", "--csv-out", &file]);
    assert_snapshot!(out.err, @r"
    Written: [sandbox]/id.csv
    38 texts: 38 current, 0 missing, 0 outdated; 0 that translate nothing.
    ");
    assert_eq!(read(&folder.join("id.ftl")), before);
    let text = read(&sheet);
    assert!(
        text.starts_with("\u{FEFF}id,source,translation,state,note\r\n"),
        "{text}"
    );
    fs::write(&sheet, text + "nobody-says,,x,,\r\n").expect("written");
    let title = read(&sheet);
    let title = title
        .lines()
        .find(|line| line.starts_with("title,"))
        .expect("a row");
    change(&sheet, title, "title,,=Ketel,,Dewi: too plain?");
    let back = sandbox.run(&[
        "translate",
        &path,
        "--to",
        "id",
        "--csv-in",
        &file,
        "--lang",
        "id",
    ]);
    assert_eq!(back.code, 1);
    assert_snapshot!(back.out, @"Baris 40: tidak ada teks “nobody-says” dalam skenario maupun terjemahannya. Baris itu tidak dimasukkan.");
    assert_snapshot!(back.err, @r"
    Ditulis: [sandbox]/scenarios/small-talk/id.ftl
    1 teks dimasukkan.
    38 teks: 38 cocok, 0 belum ada, 0 usang; 0 tidak menerjemahkan apa-apa.
    Kalau teks seperti itu sekarang bernama lain, tulis nama itu di kolom id lalu masukkan lagi lembarnya (--csv-out menulis semua nama). Hapus baris yang tidak diperlukan.
    ");
    let after = read(&folder.join("id.ftl"));
    assert!(after.contains("# Dewi: too plain?\n"), "{after}");
    assert!(after.contains("title = =Ketel\n"), "{after}");
    assert_eq!(sandbox.run(&["check", &path, "--deny", "warnings"]).code, 0);
}

/// A sheet that is older than the scenario: one text is gone, another has a new name.
#[test]
fn what_a_sheet_says_of_texts_that_are_gone_is_taken_in_or_told() {
    let sandbox = Sandbox::new();
    let (folder, path) = translated(&sandbox);
    let file = sandbox.path("id.csv").display().to_string();
    let take_in = |arguments: &[&str]| {
        let all = ["translate", &path, "--to", "id", "--csv-in", &file];
        sandbox.run(&[&all, arguments].concat())
    };
    sandbox
        .run(&["translate", &path, "--to", "id", "--csv-out", &file])
        .fine();
    change(
        &folder.join("scenario.ron"),
        "id: \"ask\"",
        "id: \"how-early\"",
    );
    change(
        &folder.join("scenario.ron"),
        ", thinks: \"She will laugh.\"",
        "",
    );
    let sheet = read(Path::new(&file));
    let rows = sheet.lines().map(|line| match line.split_once(',') {
        Some(("counter-ask", _)) => "counter-ask,,Seawal apa?,,\r\n".to_owned(),
        Some(("counter-line-2.thinks", _)) => {
            "counter-line-2.thinks,,Ditertawakan lagi.,,\r\n".to_owned()
        }
        _ => format!("{line}\r\n"),
    });
    let rows: String = rows.collect();
    fs::write(&file, rows + "counter-gone,,Hilang.,,\r\n").expect("written");
    let looked = take_in(&["--check", "--format", "json"]);
    assert_eq!(looked.code, 1);
    assert_snapshot!(looked.out, @r#"
    {
      "scenario": {
        "id": "small-talk",
        "hash": "a0b6f1cd52248c9b44e2cfaf9f81132fc42bb725b54ee31764dcdafe286c3c70"
      },
      "language": "id",
      "file": "[sandbox]/scenarios/small-talk/id.ftl",
      "outcome": "would-change",
      "texts": {
        "current": 37,
        "missing": 0,
        "outdated": 0,
        "orphans": 1
      },
      "open": [
        {
          "id": "counter-line-2.thinks",
          "state": "orphan"
        }
      ],
      "renamed": [
        {
          "old": "counter-ask",
          "new": "counter-how-early"
        }
      ],
      "taken": [
        "counter-line-2.thinks",
        "counter-how-early"
      ],
      "problems": [
        {
          "row": 40,
          "id": "counter-gone",
          "problem": "unknown-id",
          "placeholder": null
        }
      ]
    }
    "#);
    let back = take_in(&[]);
    assert_eq!(back.code, 1);
    assert_snapshot!(back.out, @"Row 40: neither the scenario nor its translation has a text “counter-gone”. The row was not taken in.");
    assert_snapshot!(back.err, @r"
    Kept under its new name: counter-ask is counter-how-early
    Written: [sandbox]/scenarios/small-talk/id.ftl
    2 texts taken in.
    37 texts: 37 current, 0 missing, 0 outdated; 1 that translate nothing.
    If such a text has another name now, write that into the column id and take the sheet in again (--csv-out writes all names). Delete the rows that nobody needs.
    ");
    let after = read(&folder.join("id.ftl"));
    assert!(
        after.contains("\ncounter-how-early = Seawal apa?\n"),
        "{after}"
    );
    assert!(
        after.contains("    .thinks = Ditertawakan lagi.\n"),
        "{after}"
    );
}

#[test]
fn for_programs_the_result_is_json_also_of_a_file_with_mistakes() {
    let sandbox = Sandbox::new();
    let (folder, path) = translated(&sandbox);
    let result = |code: u8| {
        let ran = sandbox.run(&["translate", &path, "--to", "id", "--format", "json"]);
        assert_eq!(ran.code, i32::from(code), "{ran:?}");
        let value: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        (value["outcome"].clone(), value["texts"].clone(), ran.err)
    };
    let (outcome, texts, _) = result(0);
    assert_eq!(
        (outcome, texts["current"].clone()),
        ("unchanged".into(), 38.into())
    );
    change(&folder.join("id.ftl"), "title = ", "title ");
    let (outcome, texts, told) = result(1);
    assert_eq!((outcome, texts), ("left".into(), serde_json::Value::Null));
    assert!(told.contains("error[T003]"), "{told}");
}

/// As some editors save a text.
#[test]
fn a_translation_with_a_byte_order_mark_is_as_good_as_one_without() {
    let sandbox = Sandbox::new();
    let (folder, path) = translated(&sandbox);
    let file = folder.join("id.ftl");
    fs::write(&file, format!("\u{FEFF}{}", read(&file))).expect("written");
    assert_eq!(sandbox.run(&["check", &path, "--deny", "warnings"]).code, 0);
    let looked = sandbox.run(&["translate", &path, "--to", "id", "--check"]);
    assert_eq!((looked.code, looked.out.as_str()), (0, ""), "{looked:?}");
    // What is wrong in its first line is mended there.
    change(&file, "\u{FEFF}", "\u{FEFF}Title = Ketel\n");
    change(&file, "\ntitle = ", "\n# ");
    let fixed = sandbox.run(&["check", &path, "--fix"]);
    assert!(
        fixed.err.contains("id.ftl:1:1: write `title` (T002)"),
        "{}",
        fixed.err
    );
    assert!(read(&file).starts_with("\u{FEFF}title = Ketel\n"));
}

#[test]
fn a_translation_with_mistakes_is_left_alone_and_told_why() {
    let sandbox = Sandbox::new();
    let (folder, path) = translated(&sandbox);
    change(&folder.join("id.ftl"), "title = ", "title ");
    let before = read(&folder.join("id.ftl"));
    let ran = sandbox.run(&["translate", &path, "--to", "id"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("error[T003]"), "{}", ran.out);
    assert_snapshot!(ran.err, @"[sandbox]/scenarios/small-talk/id.ftl was left as it is: mend it first.");
    assert_eq!(read(&folder.join("id.ftl")), before);
}

#[test]
fn what_cannot_be_translated_says_why() {
    let sandbox = Sandbox::new();
    let fails = |arguments: &[&str]| {
        let all: Vec<&str> = ["translate"].iter().chain(arguments).copied().collect();
        sandbox.run(&all).failed(2)
    };
    assert_snapshot!(fails(&[SMALL_TALK, "--to", "french"]), @r"
    error: “french” is not the code of a language.
    hint: Write a code such as `en` or `id`.
    ");
    assert_snapshot!(fails(&[SMALL_TALK, "--to", "../x"]), @r"
    error: “../x” is not the code of a language.
    hint: Write a code such as `en` or `id`.
    ");
    assert_snapshot!(fails(&[SMALL_TALK, "--to", "en"]), @"error: The scenario itself is in the language en.");
    assert_snapshot!(fails(&["tests/it/data", "--to", "id"]), @"error: There is more than one scenario in tests/it/data: name one of them.");
    assert_snapshot!(fails(&["one-week-olt", "--to", "id"]), @r"
    error: There is no scenario called “one-week-olt”.
    hint: Did you mean “one-week-old”?
    ");
    let built_in = sandbox.run(&["translate", "one-week-old", "--to", "fr"]);
    assert_eq!(built_in.code, 2);
    assert_snapshot!(built_in.err, @r"
    error: “one-week-old” is part of the program and cannot be changed.
    hint: Use --csv-out to see its texts, or copy its folder and translate the copy.
    ");
    let sheet = sandbox.path("bad.csv");
    fs::write(&sheet, "id,text\n").expect("written");
    let sheet = sheet.display().to_string();
    assert_snapshot!(fails(&[SMALL_TALK, "--to", "id", "--csv-in", &sheet]), @r"
    error: [sandbox]/bad.csv cannot be read: it has no column called `translation`
    hint: Save it as “CSV UTF-8”, with the columns id and translation as they were written by --csv-out.
    ");
    assert_snapshot!(fails(&[SMALL_TALK, "--to", "id", "--csv-in", "nowhere.csv"]), @r"
    error: nowhere.csv cannot be read: No such file or directory (os error 2)
    hint: Check the name and that you may use that folder.
    ");
}

/// Also what comes with the program: it says what its sources say.
#[test]
fn the_scenarios_that_come_with_the_program_are_translated_and_marked() {
    let sandbox = Sandbox::new();
    for scenario in [
        "just-looking",
        "one-week-old",
        "room-not-ready",
        "the-post-that-spreads",
        "two-answers",
    ] {
        let ran = sandbox.run(&["translate", scenario, "--to", "id", "--check"]);
        assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
    }
}
