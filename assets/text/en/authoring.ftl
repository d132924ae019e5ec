# Writing scenarios at the terminal: what check --fix, fmt, new and translate print.

## Fixing
# $file, $line, $column: the place. $what: what was done, in English as in the diagnostics. $code: as in P005.
authoring-fix-made = { $file }:{ $line }:{ $column }: { $what } ({ $code })
authoring-fix-count =
    { $count ->
        [one] { $count } mistake mended.
       *[other] { $count } mistakes mended.
    }
authoring-fix-none = Nothing could be mended without asking you.
authoring-fix-refused =
    { $count ->
        [one] { $count } fix was not made: it would leave more errors than there are.
       *[other] { $count } fixes were not made: they would leave more errors than there are.
    }
# $rounds, $checks: the limits of one run. $count: how many fixes are left, as far as they are known.
authoring-fix-limit =
    { $count ->
        [one] The run ended at its limit of { $rounds } rounds or { $checks } checks; { $count } certain fix is known to be left.
       *[other] The run ended at its limit of { $rounds } rounds or { $checks } checks; { $count } certain fixes are known to be left.
    } Run it again, or make some of them by hand first.
# $file: a file.
authoring-fmt-other-file = { $file } is no scenario and is left as it is.
authoring-fmt-other-file-next = Name a scenario.ron, or a folder with scenarios.
# $id: a scenario.
authoring-built-in = “{ $id }” is part of the program and cannot be changed.
# $scenarios: a list of ids.
authoring-fix-built-in = Part of the program and left as they are: { $scenarios }
# $summary: what the check finds after the changes that were shown.
authoring-fix-after = After these changes: { $summary }

## Laying out
authoring-fmt-none = There is nothing to lay out: no scenario was named.
authoring-fmt-done = Laid out anew: { $file }
# $count: how many scenarios. $changed: how many are laid out otherwise. $left: how many cannot be read.
authoring-fmt-clean =
    { $count ->
        [one] { $count } scenario: laid out as it should be.
       *[other] { $count } scenarios: all laid out as they should be.
    }
authoring-fmt-changed = { $changed } of { $count } laid out anew.
authoring-fmt-would-change = { $changed } of { $count } would be laid out anew: peduli fmt does it.
authoring-fmt-left =
    { $left ->
        [one] { $left } scenario was left as it is: mend what is wrong with its text first.
       *[other] { $left } scenarios were left as they are: mend what is wrong with their texts first.
    }

## Beginning
# $folder: the new folder. $into: the folder it is in. $id: its name.
authoring-new-done = A small scenario is in { $folder }, with comments on every line that needs one.
authoring-new-play = Play it: peduli --scenarios { $into } play { $id }
authoring-new-check = Change a sentence, and check it: peduli check { $folder }
# $language: the code of the other language.
authoring-new-translate = Bring its translation up to date: peduli translate { $folder } --to { $language }
authoring-new-exists = { $folder } is there already.
authoring-new-exists-next = Nothing was changed. Choose another name, or another folder with --into.
authoring-new-bad-id = “{ $id }” cannot be the name of a scenario.
authoring-new-bad-id-next = A name has lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.

## Translating
# $title: of the scenario. $language: the code of the language. These lines become comments at the top of a new file.
authoring-translate-top =
    “{ $title }” in the language { $language }.

    A text that is still to be written has its source above it, after @missing: put yours in place of the empty quotes.
    Where the source has changed, what it says now stands after @outdated. Lines with @source let Peduli know which
    texts fit; they are renewed by themselves. All other comments are yours and are kept.
# One line, over texts at the end of a file.
authoring-translate-orphans = Translates nothing in the scenario any more. Take out what nobody needs.
authoring-translate-written = Written: { $file }
authoring-translate-unchanged = { $file }: nothing to change.
authoring-translate-would-change = { $file } would be changed.
# $old, $new: names of texts.
authoring-translate-renamed = Kept under its new name: { $old } is { $new }
# $count: how many texts the scenario has. The others: how many of them, and how many besides.
authoring-translate-summary = { $count } texts: { $current } current, { $missing } missing, { $outdated } outdated; { $orphans } that translate nothing.
authoring-translate-taken =
    { $count ->
        [0] No text is other than before.
        [one] { $count } text taken in.
       *[other] { $count } texts taken in.
    }
authoring-translate-left = { $file } was left as it is: mend it first.
authoring-translate-one = There is more than one scenario in { $folder }: name one of them.
authoring-translate-bad-language = “{ $language }” is not the code of a language.
authoring-translate-bad-language-next = Write a code such as `en` or `id`.
authoring-translate-own-language = The scenario itself is in the language { $language }.
authoring-translate-built-in-next = Use --csv-out to see its texts, or copy its folder and translate the copy.
authoring-translate-sheet-next = Save it as “CSV UTF-8”, with the columns id and translation as they were written by --csv-out.
# $row: as the spreadsheet counts. $id: the name of a text.
authoring-sheet-unknown = Row { $row }: neither the scenario nor its translation has a text “{ $id }”. The row was not taken in.
authoring-sheet-unknown-next = If such a text has another name now, write that into the column id and take the sheet in again (--csv-out writes all names). Delete the rows that nobody needs.
authoring-sheet-empty = Row { $row }: the translation of “{ $id }” is empty. What is there is kept.
authoring-sheet-twice = Row { $row }: “{ $id }” stands there twice. The first translation is kept.
# $placeholder: such as { "{" }name{ "}" }.
authoring-sheet-placeholder = Row { $row }: the translation of “{ $id }” lacks { $placeholder }. It is taken in all the same.
