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
authoring-new-exists = { $folder } is there already.
authoring-new-exists-next = Nothing was changed. Choose another name, or another folder with --into.
authoring-new-bad-id = “{ $id }” cannot be the name of a scenario.
authoring-new-bad-id-next = A name has lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
