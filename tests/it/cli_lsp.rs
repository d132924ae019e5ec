//! `peduli lsp`, started as an editor starts it and spoken to over its streams.

mod editor;

use editor::Editor;
use serde_json::{Value, json};

const SCENARIO: &str = include_str!("../../src/check/tests/late-parcel.ron");
/// The scenario is as small as it can be: what that makes it lack is no matter here.
const SETTINGS: &str = include_str!("data/library.ron");
const TRANSLATION: &str = include_str!("../../src/check/tests/late-parcel.ftl");

/// The place of `marked`, which stands once in `text`, at its `$0`, in a text whose lines are ASCII up to there.
#[track_caller]
fn place(text: &str, marked: &str) -> Value {
    let plain = marked.replace("$0", "");
    assert_eq!(text.matches(&plain).count(), 1, "{plain}");
    let start = text.find(&plain).expect("it is there");
    let at = start + marked.find("$0").expect("the cursor is marked");
    let line = text[..at].matches('\n').count();
    let character = at - text[..at].rfind('\n').map_or(0, |end| end + 1);
    json!({ "line": line, "character": character })
}

/// `text` with the edits of an editor, from the last to the first; lines are ASCII where they are edited.
fn edited(text: &str, edits: &Value) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let mut edits = edits.as_array().expect("a list of edits").clone();
    let start = |edit: &Value| {
        let start = &edit["range"]["start"];
        (start["line"].as_u64(), start["character"].as_u64())
    };
    edits.sort_by_key(|edit| std::cmp::Reverse(start(edit)));
    for edit in &edits {
        let (start, end) = (&edit["range"]["start"], &edit["range"]["end"]);
        assert_eq!(start["line"], end["line"], "on one line");
        let at = |place: &Value| place["character"].as_u64().expect("a number") as usize;
        let line = &mut lines[start["line"].as_u64().expect("a number") as usize];
        line.replace_range(
            at(start)..at(end),
            edit["newText"].as_str().expect("a text"),
        );
    }
    lines.join("\n")
}

#[test]
fn a_scenario_is_written_with_an_editor() {
    let mut editor = Editor::start();
    editor.file("library.ron", SETTINGS);
    let scenario = editor.file("late-parcel/scenario.ron", SCENARIO);
    let translation = editor.file("late-parcel/id.ftl", TRANSLATION);
    let introduced = editor.initialize(&json!({}));
    assert_eq!(introduced["capabilities"]["positionEncoding"], "utf-16");
    assert_eq!(introduced["serverInfo"]["name"], "peduli");

    // A name that does not exist, with another place and a way to mend it.
    let broken = SCENARIO.replacen("goto: \"offer\"", "goto: \"ofer\"", 1);
    editor.open(&scenario, &broken);
    let found = editor.diagnostics(&scenario);
    assert_eq!(found.len(), 1, "{found:?}");
    let problem = &found[0];
    assert_eq!(problem["code"], "S001");
    assert_eq!(problem["severity"], 1);
    assert_eq!(problem["data"]["explain"], "peduli explain S001");
    assert_eq!(problem["range"]["start"], place(&broken, "$0\"ofer\""));
    assert_eq!(
        problem["message"],
        "this leads to node `ofer`, which does not exist\nhelp: did you mean `offer`?"
    );

    // The fix, made by the editor as a change of a few letters.
    let actions = editor.ask(
        "textDocument/codeAction",
        &json!({
            "textDocument": { "uri": scenario },
            "range": problem["range"],
            "context": { "diagnostics": [problem] },
        }),
    );
    let action = &actions[0];
    assert_eq!(action["title"], "write `offer`");
    assert_eq!(action["kind"], "quickfix");
    let edits = &action["edit"]["changes"][&scenario];
    assert_eq!(edited(&broken, edits), SCENARIO);
    editor.change(
        &scenario,
        2,
        &json!([{ "range": edits[0]["range"], "text": edits[0]["newText"] }]),
    );
    assert_eq!(editor.diagnostics(&scenario), [Value::Null; 0]);

    let at = |text: &str, marked: &str| json!({ "textDocument": { "uri": scenario }, "position": place(text, marked) });
    // The definition of a node, and everywhere it is named.
    let defined = editor.ask(
        "textDocument/definition",
        &at(SCENARIO, "start: \"ope$0ning\""),
    );
    assert_eq!(defined[0]["uri"], scenario.as_str());
    assert_eq!(
        defined[0]["range"]["start"],
        place(SCENARIO, "\"$0opening\": Node(")
    );
    let mut asked = at(SCENARIO, "start: \"ope$0ning\"");
    asked["context"] = json!({ "includeDeclaration": false });
    assert_eq!(
        editor
            .ask("textDocument/references", &asked)
            .as_array()
            .map(Vec::len),
        Some(3)
    );

    // Another name for it, in both files.
    let prepared = editor.ask(
        "textDocument/prepareRename",
        &at(SCENARIO, "start: \"ope$0ning\""),
    );
    assert_eq!(prepared["placeholder"], "opening");
    let mut asked = at(SCENARIO, "start: \"ope$0ning\"");
    asked["newName"] = json!("story");
    let refused = editor.ask_in_vain("textDocument/rename", &asked);
    assert_eq!(refused["message"], "there is already a node called `story`");
    assert_eq!(refused["code"], -32803);
    asked["newName"] = json!("first-words");
    let renamed = editor.ask("textDocument/rename", &asked);
    let in_scenario = edited(SCENARIO, &renamed["changes"][&scenario]);
    let in_translation = edited(TRANSLATION, &renamed["changes"][&translation]);
    editor.change(&scenario, 3, &json!([{ "text": in_scenario }]));
    editor.open(&translation, &in_translation);
    assert_eq!(editor.diagnostics(&scenario), [Value::Null; 0]);
    assert_eq!(editor.diagnostics(&translation), [Value::Null; 0]);
    assert!(!in_scenario.contains("\"opening"), "{in_scenario}");

    // From a message of the translation to the text that it translates.
    let source = editor.ask(
        "textDocument/definition",
        &json!({
            "textDocument": { "uri": translation },
            "position": place(&in_translation, "offer-cou$0rier ="),
        }),
    );
    assert_eq!(
        source[0]["range"]["start"],
        place(&in_scenario, "$0\"courier\"")
    );

    // Names where a name belongs, in a text that is half written.
    let half = in_scenario.replacen("start: \"first-words\",", "start: \"\n", 1);
    editor.change(&scenario, 4, &json!([{ "text": half }]));
    let offered = editor.ask("textDocument/completion", &at(&half, "start: \"$0\n"));
    let labels: Vec<&str> = offered
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|item| item["label"].as_str())
        .collect();
    assert!(
        labels.contains(&"first-words") && labels.len() == 7,
        "{labels:?}"
    );

    // What a reply is worth, once the text is whole again.
    editor.change(&scenario, 5, &json!([{ "text": in_scenario }]));
    let said = editor.ask("textDocument/hover", &at(&in_scenario, "id: \"num$0ber\""));
    let said = said["contents"]["value"].as_str().expect("a text");
    assert!(
        said.contains("Regret 14.25 points: better is `name-it`."),
        "{said}"
    );
    let outline = editor.ask(
        "textDocument/documentSymbol",
        &json!({ "textDocument": { "uri": scenario } }),
    );
    assert_eq!(outline[0]["name"], "first-words");
    assert_eq!(outline[0]["detail"], "Open");
    assert_eq!(outline[0]["children"][0]["name"], "name-it");

    assert_eq!(editor.ask("shutdown", &Value::Null), Value::Null);
    editor.tell("exit", &Value::Null);
    assert_eq!(editor.exit_code(), 0);
}

#[test]
fn a_mistake_in_a_translation_is_shown_in_the_translation() {
    let mut editor = Editor::start();
    editor.file("library.ron", SETTINGS);
    let scenario = editor.file("late-parcel/scenario.ron", SCENARIO);
    let translation = editor.file("late-parcel/id.ftl", TRANSLATION);
    editor.initialize(&json!({}));
    // Only the translation is open; what is in the editor wins over what is on disk.
    editor.open(
        &translation,
        &TRANSLATION.replacen("offer-wait", "offer-weit", 1),
    );
    let found = editor.diagnostics(&translation);
    let codes: Vec<&str> = found
        .iter()
        .filter_map(|found| found["code"].as_str())
        .collect();
    assert!(codes.contains(&"T002"), "{found:?}");
    // When it is closed nothing of it stays.
    editor.tell(
        "textDocument/didClose",
        &json!({ "textDocument": { "uri": translation } }),
    );
    assert_eq!(editor.diagnostics(&translation), [Value::Null; 0]);
    assert_eq!(editor.diagnostics(&scenario), [Value::Null; 0]);
}

#[test]
fn places_are_counted_in_bytes_where_the_editor_can() {
    for (offered, encoding, character) in [
        (
            json!({ "general": { "positionEncodings": ["utf-16", "utf-8"] } }),
            "utf-8",
            10,
        ),
        (
            json!({ "general": { "positionEncodings": ["utf-32", "utf-16"] } }),
            "utf-16",
            7,
        ),
        (json!({}), "utf-16", 7),
    ] {
        let mut editor = Editor::start();
        let uri = editor.file("a/scenario.ron", "");
        let introduced = editor.initialize(&offered);
        assert_eq!(introduced["capabilities"]["positionEncoding"], encoding);
        // One character of two bytes, one of four bytes and two units, then what is wrong.
        editor.open(&uri, "/*é😀*/;");
        let found = editor.diagnostics(&uri);
        assert_eq!(
            found[0]["range"]["start"]["character"], character,
            "{encoding}: {found:?}"
        );
    }
}

#[test]
fn of_many_changes_at_once_only_the_last_is_checked() {
    let mut editor = Editor::start();
    editor.file("library.ron", SETTINGS);
    let uri = editor.file("late-parcel/scenario.ron", SCENARIO);
    editor.initialize(&json!({}));
    editor.open(&uri, SCENARIO);
    assert_eq!(editor.diagnostics(&uri), [Value::Null; 0]);
    // Larger than anything that is written by hand, so that each check takes its time.
    let filler = "// nothing to see here\n".repeat(100_000);
    editor.change(&uri, 2, &json!([{ "text": format!("{filler}{SCENARIO}") }]));
    const CHANGES: i32 = 40;
    for version in 3..3 + CHANGES {
        let change = json!([{
            "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 0, "character": 0 } },
            "text": "x",
        }]);
        editor.change(&uri, version, &change);
    }
    let restored = SCENARIO.replacen("difficulty: 2", "difficulty: 22", 1);
    editor.change(&uri, 99, &json!([{ "text": restored }]));
    let mut published = 0;
    loop {
        published += 1;
        let found = editor.diagnostics(&uri);
        if found.iter().any(|found| found["code"] == "P106") {
            break;
        }
    }
    assert!(
        published <= 5,
        "{CHANGES} changes were checked {published} times"
    );
}

#[test]
fn other_texts_of_the_same_notation_are_left_alone() {
    let mut editor = Editor::start();
    let moves = editor.file("pack/moves.ron", "Moves(format: 1, moves: {})");
    let orphan = editor.file("pack/id.ftl", "a = b\n= c");
    editor.initialize(&json!({}));
    editor.open(&moves, "Moves(format: 1, moves: {");
    editor.open(&orphan, "a = b\n= c");
    editor.open("untitled:Untitled-1", "Scenario(");
    // Diagnostics come in the order of the texts: the first ones are of the text that is a scenario.
    assert!(!editor.diagnostics("untitled:Untitled-1").is_empty());
    assert_eq!(editor.published_so_far(), ["untitled:Untitled-1"]);
    for uri in [
        moves.as_str(),
        orphan.as_str(),
        "file:///not/open.ron",
        "untitled:Untitled-1",
    ] {
        let at =
            json!({ "textDocument": { "uri": uri }, "position": { "line": 0, "character": 3 } });
        for method in [
            "hover",
            "completion",
            "definition",
            "prepareRename",
            "documentSymbol",
        ] {
            let answer = editor.ask(&format!("textDocument/{method}"), &at);
            let is_nothing = answer.is_null() || answer.as_array().is_some_and(Vec::is_empty);
            assert!(
                is_nothing || uri.starts_with("untitled"),
                "{method} of {uri}: {answer}"
            );
        }
    }
}

#[test]
fn a_move_is_defined_in_the_file_of_moves_above_the_scenario() {
    let mut editor = Editor::start();
    let moves = editor.file(
        "pack/moves.ron",
        "Moves(format: 1, moves: {\n    \"NameFeeling\": Move() })",
    );
    let scenario = editor.file("pack/scenarios/late-parcel/scenario.ron", SCENARIO);
    editor.initialize(&json!({}));
    editor.open(&scenario, SCENARIO);
    let defined = editor.ask(
        "textDocument/definition",
        &json!({
            "textDocument": { "uri": scenario },
            "position": place(SCENARIO, "[Name$0Feeling, InviteStory]"),
        }),
    );
    assert_eq!(defined["uri"], moves.as_str());
    assert_eq!(
        defined["range"]["start"],
        json!({ "line": 1, "character": 5 })
    );
}

#[test]
fn what_makes_no_sense_is_answered_with_an_error_and_the_server_goes_on() {
    let mut editor = Editor::start();
    let code = |error: Value| error["code"].as_i64().expect("a number");
    let too_early = editor.ask_in_vain("textDocument/hover", &json!({}));
    assert_eq!(code(too_early), -32002);
    editor.initialize(&json!({}));
    let twice = editor.ask_in_vain("initialize", &json!({ "capabilities": {} }));
    assert_eq!(code(twice), -32600);
    let unknown = editor.ask_in_vain("textDocument/foldingRange", &json!({}));
    assert_eq!(code(unknown), -32601);
    for params in [json!({}), json!([]), json!({ "textDocument": 1 })] {
        let wrong = editor.ask_in_vain("textDocument/hover", &params);
        assert_eq!(code(wrong), -32602, "{params}");
        editor.tell("textDocument/didOpen", &params);
        editor.tell("textDocument/didChange", &params);
    }
    editor.send("{ this is not JSON");
    let unreadable = editor.answer_to(&Value::Null);
    assert_eq!(unreadable["error"]["code"], -32700);
    editor.send(r#"{"jsonrpc": "2.0", "id": 77, "method": 5}"#);
    assert_eq!(editor.answer_to(&json!(77))["error"]["code"], -32600);
    // Answers to questions that nobody asked, and notifications that nobody knows.
    editor.send(r#"{"jsonrpc": "2.0", "id": 78, "result": null}"#);
    editor.tell("$/setTrace", &json!({ "value": "off" }));
    assert_eq!(editor.ask("shutdown", &Value::Null), Value::Null);
    let too_late = editor.ask_in_vain("shutdown", &Value::Null);
    assert_eq!(code(too_late), -32600);
    editor.tell("exit", &Value::Null);
    assert_eq!(editor.exit_code(), 0);
}

#[test]
fn an_editor_that_does_not_say_goodbye_is_noticed() {
    let mut editor = Editor::start();
    editor.initialize(&json!({}));
    editor.tell("exit", &Value::Null);
    assert_eq!(editor.exit_code(), 1);

    let mut editor = Editor::start();
    editor.initialize(&json!({}));
    editor.hang_up();
    assert_eq!(editor.exit_code(), 1);

    let mut editor = Editor::start();
    editor.send_raw("no header at all\r\n\r\n");
    assert_eq!(editor.exit_code(), 1);
}
