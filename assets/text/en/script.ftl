# The script of a scenario, as `peduli script` writes it, for somebody who knows the trade and does not program.

# $title: of the scenario.
script-title = { $title }: the script
script-intro = Everything that can be said in this conversation. Each text has an id before it, such as opening-line-1: write your comments with the id in front, and whoever mends the scenario finds the place at once.
script-contents = Contents
script-about = What it is about
script-name = Title
script-summary = Summary
script-id = Id
script-sector = Sector
script-weights = Weight of the three in the composite
# $stages: words from stage-….
script-mandatory = Always counted, even where skipped: { $stages }
script-card = Card
script-card-body = What it says
script-people = The people
script-persona = Kind of customer
script-feels = Feels before the first word (0 to 1,000)
script-colleague = Colleague
script-department = Department
script-part-best-way = The best way
script-part-other-ways = Other ways
script-part-detours = Detours
script-part-endings = Endings
script-part-unreachable = Not reachable
script-part-about-best-way = From the first word to the best ending, with every other reply on the way.
script-part-about-other-ways = What the best way passes by, in the order in which one comes to it.
script-part-about-detours = Where something that went wrong can be mended, in the order in which one comes to it.
script-part-about-endings = How it can end otherwise.
script-part-about-unreachable = No conversation comes here. Either a way is missing, or this can go.

## A node
script-kind = What it is
script-ending = Ending
script-weight = weight { $weight }
script-start = the conversation begins here
script-step = step { $step } of the best way
script-from = Comes from
script-desk = Your note
script-only-if = Only said if
script-or = Or, in other sessions
script-thinks = Thinks
script-replies = What you can say
script-loss = Loss in raw points

## A reply
script-par = Best way
script-par-text = ★ this reply
script-attention = Mind
script-never-offered = no conversation offers this reply
script-offered-if = Only offered if
script-worth = Worth
key-level-harmful = harmful
key-level-weak = weak
key-level-neutral = neutral
key-level-sound = sound
key-level-exemplary = exemplary
# $low, $high: words from key-level-….
key-level-between = between { $low } and { $high }
script-moves = What it does
script-why = Why
script-costs = Costs the company
script-hours =
    { $hours ->
        [one] { $hours } hour of work
       *[other] { $hours } hours of work
    }
script-standards = Competence
script-sets = Takes note of
script-clears = Forgets
script-promises = Promises
script-breaks = Breaks the promise
script-progress = Practical progress (−1,000 to 1,000)
script-informs = Information (−1,000 to 1,000)
script-effort = Effort asked of the customer (0 to 3)
script-goes-to = Goes on at
script-silence = (say nothing for { $seconds } seconds)
script-silence-not-scored = not scored, only counted

## Conditions in a sentence. $flag: a name. $choice: a node and a choice. $feeling: a word from feeling-inline-….
condition-flag = “{ $flag }” has been noted
condition-not-flag = “{ $flag }” has not been noted
condition-said = “{ $choice }” was said
condition-not-said = “{ $choice }” was not said
condition-at-least = { $feeling } is at least { $value }
condition-at-most = { $feeling } is at most { $value }
condition-below = { $feeling } is below { $value }
condition-above = { $feeling } is above { $value }
condition-not = it is not so that ({ $what })
condition-and = and
condition-or = or
