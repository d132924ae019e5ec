# What went wrong. `error-x` says what happened and why; `error-x-next` says what to do.
# $reason: what the system said, in its own words.

# Before what went wrong, and before what to do about it, in the terminal.
error-word = error
error-hint-word = hint
# $suggestion: what was probably meant.
error-did-you-mean = Did you mean “{ $suggestion }”?
error-title = That did not work
error-next-title = What you can do
error-unexpected = Something happened that Peduli did not expect: { $reason }
error-unexpected-next = Everything you chose so far is saved. Start Peduli again; if it happens once more, send the details to whoever looks after this computer.

error-scenario-not-found = There is no scenario called “{ $id }”.
# $known: a list of ids.
error-scenario-not-found-next = These are there: { $known }. Or check the folder of scenarios.
# $suggestion: the id of a scenario.
error-scenario-did-you-mean = Did you mean “{ $suggestion }”?
error-scenario-unreadable = The scenario in { $file } cannot be read: { $reason }
error-scenario-unreadable-next = Check that the file is there and that you may open it.
error-scenario-invalid =
    { $count ->
        [one] The scenario “{ $id }” has { $count } error and cannot be played.
       *[other] The scenario “{ $id }” has { $count } errors and cannot be played.
    }
error-scenario-invalid-next = Whoever wrote it can see where with: peduli check { $id }
error-scenario-unplayable = There is no scenario called “{ $id }” that can be played.
error-practice-only = “{ $id }” cannot be played as an assessment yet.
error-practice-only-unrated =
    { $count ->
        [one] One of its { $all } replies has not been rated by three people (peduli explain K120).
       *[other] { $count } of its { $all } replies have not been rated by three people (peduli explain K120).
    }
error-practice-only-disputed =
    { $count ->
        [one] Those who rated its replies do not agree on one of { $all } (peduli explain K121).
       *[other] Those who rated its replies do not agree on { $count } of { $all } (peduli explain K121).
    }
error-practice-only-panel = The file panel.ron beside it has errors, so what the panel thinks is not known: peduli check says where.
error-practice-only-approximate = It can go so many ways that its best and its worst are only known approximately.
error-practice-only-next = For practice it can be played as it is.
error-scenario-not-in-language = “{ $title }” does not exist in this language yet; it appears in its own.

error-store-open = Your sessions cannot be opened in { $file }: { $reason }
error-store-open-next = Check that the folder is there and that you may write to it, or choose another with --data.
error-read-only = the file may only be read
error-not-a-store = it was not written by Peduli
error-store-busy = Another Peduli is using your sessions right now.
error-store-busy-next = Close the other window, then try again.
error-store-newer = These sessions were written by a newer Peduli.
error-store-newer-next = Use the newer version; this one leaves them untouched.
error-store-damaged = The file with your sessions is damaged: { $reason }
error-store-damaged-next = Keep a copy of { $file } and bring back a backup. Peduli has not changed it.
error-store-write = Your last choice could not be saved: { $reason }
error-store-write-next = Make room on the disk or check that you may write there; then choose again. Nothing before it is lost.
error-store-full = The disk is full.
error-store-full-next = Make room, then choose again. Nothing before it is lost.

error-session-not-found = There is no session { $id }.
error-session-not-found-next = See which there are with: peduli sessions list
error-session-not-one = More than one session begins with { $id }.
error-session-not-verified = This recording does not match what it says: { $reason }
error-session-not-verified-next = It may have been changed after it was recorded. Do not use it as evidence.
error-recording-unreadable = The recording { $file } cannot be read: { $reason }
error-recording-unreadable-next = Export it again from the computer where it was made.

# $turn: a whole number. $node, $choice: ids. $choices: a list of ids.
error-choice-unknown = Turn { $turn }: at “{ $node }” there is no reply “{ $choice }”.
error-choice-unknown-next = On offer there: { $choices }
error-choice-not-offered = Turn { $turn }: the reply “{ $choice }” at “{ $node }” is not on offer this time.
error-choices-left-over =
    { $count ->
        [one] The conversation ended with { $count } choice left over.
       *[other] The conversation ended with { $count } choices left over.
    }
error-choices-too-few = The choices end before the conversation does, at “{ $node }”.

error-file-read = { $file } cannot be read: { $reason }
error-file-write = { $file } cannot be written: { $reason }
error-file-authored = { $file } is part of a scenario and is not written over.
error-file-authored-next = Give the result another name.
error-file-next = Check the name and that you may use that folder.

error-no-display = There is no screen to open a window on: neither WAYLAND_DISPLAY nor DISPLAY is set.
error-no-display-next = Start Peduli in a desktop session, or play in the terminal: peduli play SCENARIO --terminal
error-display-refused = The screen { $display } lets nobody open a window.
error-display-refused-next = Start Peduli in your own desktop session, or play in the terminal: peduli play SCENARIO --terminal
error-no-libraries = A library of the X Window System is missing.
error-no-libraries-next = Install the packages libx11-6, libx11-xcb1, libxcursor1, libxi6 and libxkbcommon-x11-0 (Debian’s names), or play in the terminal: peduli play SCENARIO --terminal
error-no-window = This Peduli was built without a window.
error-no-window-next = Play in the terminal: peduli play SCENARIO --terminal
error-no-graphics = There is no graphics driver to draw with: { $reason }
error-no-graphics-next = Install a Vulkan driver (Debian: the package mesa-vulkan-drivers), or play in the terminal: peduli play SCENARIO --terminal
error-stopped = The graphics driver stopped working, and the window had to close (code { $code }).
error-stopped-next = Nothing is lost: start Peduli again and continue the conversation.
error-name-empty = A name needs at least one letter.
# $count: how many characters.
error-name-too-long = A name has at most { $count } characters.

# $code: what was typed.
error-code-unknown = There is no code “{ $code }”.
error-code-unknown-next = See all of them with: peduli explain

error-folder-without-scenario-next = Give the folder of a scenario, its scenario.ron, or a folder of such folders.

error-no-such-turn =
    { $count ->
        [one] There is no turn { $turn }: the session has { $count } turn.
       *[other] There is no turn { $turn }: the session has { $count } turns.
    }
notice-title = Something has changed
mistakes-title = This scenario cannot be played
mistakes-show = Show what is wrong
mistakes-about = There are mistakes in the files of “{ $scenario }”. A conversation that was begun goes on with the text it began with.
mistakes-command = All of it, with the place underlined: peduli check { $place }
reload-cannot-keep = “{ $scenario }” was changed, and this conversation cannot move to the new text at reply { $reason }.
reload-cannot-keep-next = You go on with the text you began with. To play the new one, leave and begin again.
reload-assessment = “{ $scenario }” was changed. An assessment goes on with the text it began with.
reload-assessment-next = To play the new text, leave and begin again.

# $nodes, $most: whole numbers.
error-map-too-large = The scenario has { $nodes } nodes; a picture is drawn of at most { $most }.
error-map-too-large-next = Let Graphviz draw it: peduli graph { $id } --format dot
