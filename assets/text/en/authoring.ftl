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
