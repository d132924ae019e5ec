# What changed between two versions of a scenario, as `peduli diff` says it.

# $old, $new: ids.
change-title = From { $old } to { $new }
# $count: how many.
change-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
change-none = Nothing changed.
change-only-layout = Nothing changed but comments, layout or the order of nodes.
change-scenario = The scenario
# $id: of a node.
change-node = Node { $id }
change-mark-removed = taken away
change-mark-added = put in

## What it happened to, in the middle of a sentence. $id: a name.
change-thing-scenario = the scenario
change-thing-card = card { $id }
change-thing-colleague = colleague { $id }
change-thing-node = node { $id }
change-thing-line = line { $id }
change-thing-choice = reply { $id }
change-thing-silence = silence

## What happened. $thing: one of those above. $gist: its first words. $old, $new: names or lists of names.
change-added = Added: { $thing }, “{ $gist }”
change-removed = Removed: { $thing }, “{ $gist }”
change-added-nothing-said = Added: { $thing }
change-removed-nothing-said = Removed: { $thing }
change-renamed = Renamed: { $thing } was { $old }
change-reordered-line = Other order of lines: { $old } → { $new }
change-reordered-choice = Other order of replies: { $old } → { $new }
change-reordered-card = Other order of cards: { $old } → { $new }
change-nothing = nothing
change-not-keyed = left out

## Properties, in the middle of a sentence
change-what-id = id
change-what-language = language
change-what-title = title
change-what-summary = summary
change-what-channel = channel
change-what-phase = phase
change-what-sector = sector
change-what-complaint = kind of complaint
change-what-fault = fault
change-what-difficulty = difficulty
change-what-weights = weights in the composite
change-what-mandatory = stages that always count
change-what-role = your desk
change-what-ticket = what is known
change-what-body = text
change-what-customer = name of the customer
change-what-persona = kind of customer
change-what-sensitivity = sensitivity (anger, disappointment, worry)
change-what-anger = anger at the start
change-what-disappointment = disappointment at the start
change-what-worry = worry at the start
change-what-look = appearance of the customer
change-what-name = name
change-what-department = department
change-what-start = first node
change-what-kind = kind
change-what-stage = stage
change-what-weight = weight
change-what-says = words
change-what-or = other wordings
change-what-thinks = thought
change-what-by = speaker
change-what-when = condition
change-what-empathy = empathy
change-what-patience = patience
change-what-ownership = ownership
change-what-moves = what it does
change-what-why = why
change-what-leads = leads to
change-what-sets = takes note of
change-what-clears = forgets
change-what-promises = promises
change-what-breaks = breaks the promise
change-what-progress = practical progress
change-what-informs = information
change-what-effort = effort asked of the customer
change-what-critical = critical error
change-what-costs = hours it costs the company
change-what-standards = competence
change-what-after = seconds until silence
change-what-scored = whether silence is scored
change-what-outcome = outcome
change-what-tells = what the customer tells others
change-what-loss = loss in raw points
change-what-afterwards = what happened afterwards

## What it did to the scores
change-scores = What that did to the scores
change-scores-same = The best way, its points, the bounds and what simple strategies win are as before.
change-approximate = Some of these are approximate: there are more states than can be counted.
change-best-way = Best way
change-points = Points on the best way
change-least = Least a way can cost
change-most = Most a way can cost
change-players = What it wins without judgement
# $player: a word from strategy-…. $old, $new: ids of nodes.
change-player-ending = { $player } now ends at { $new } instead of { $old }
