# The first screen: who am I, what is next, all conversations.

## The first time
home-welcome-title = Welcome to Peduli
home-welcome-text = Here you practise difficult conversations with customers, safely and alone. Nothing leaves this computer unless you send it.
home-name-label = What should we call you?
home-name-hint = Your name, as your team knows you
home-name-start = That’s me
home-name-missing = Please write a name first; it labels your sessions.

## Greeting and suggestion
# $name: the trainee.
home-greeting = Hello, { $name }
home-suggestion-title = A good next one
home-reason-first = A gentle one to begin with: about ten minutes, and nobody is watching.
home-reason-new = You have not played this one yet.
# $axis: a word from axis-inline-….
home-reason-axis = It gives you room to practise { $axis }, where you left the most points.
home-reason-channel = You have not yet spoken to anyone on this channel.
home-reason-harder = One step harder than the last one you solved.
home-reason-again = You have played all of them. This is the one where trying again pays most.
home-reason-again-other = You have played this one, and here trying again pays most.
# $skills: names of moves.
home-suggestion-skills = You practise: { $skills }

## A conversation that was interrupted
home-continue-title = You were in the middle of something
# $customer: their name. $turns: replies given so far.
home-continue-far =
    { $turns ->
        [0] { $customer } is waiting for your first words.
        [one] With { $customer }, after your first reply.
       *[other] With { $customer }, after { $turns } replies.
    }
# $stage: a word from stage-…. $about: what it is about, from stage-about-….
home-continue-stage = Part: { $stage } · { $about }
# $words: what the customer said last.
home-continue-last = “{ $words }”
# $when: date and time.
home-continue-when = Left on { $when }
home-continue-action = Continue
home-continue-aside = Leave it for now
home-continue-afresh = Start afresh

## The library
home-library-title = All conversations
# $count: how many are shown.
home-library-count =
    { $count ->
        [one] { $count } conversation
       *[other] { $count } conversations
    }
home-library-empty = There are no scenarios here yet. Put scenario folders into the “scenarios” folder, then start Peduli again.
# $scenario: the name of a folder. $place: a path.
home-left-out = “{ $scenario }” is left out: there are mistakes in its files. To see where, run: peduli check { $place }
# $shown, $count: how many fit, and how many there are.
home-library-shown =
    { $count ->
        [one] { $shown } of { $count } conversation
       *[other] { $shown } of { $count } conversations
    }
skill = Skill
# $count: how many filters are chosen.
home-filters-open =
    { $count ->
        [0] Filters
       *[other] Filters ({ $count })
    }
home-filters-close = Hide filters
# For screen readers. $name: one filter. $count: how many conversations it would show.
home-filter-option =
    { $count ->
        [one] { $name }, { $count } conversation
       *[other] { $name }, { $count } conversations
    }
# For screen readers. $name: one filter.
home-filter-remove = Give up: { $name }
home-filter-clear = Show all again
home-search = Search the conversations
home-search-hint = Title, customer, sector ( / )
home-nothing-title = No conversation fits all of this
home-nothing-loosen = Give one of these up, and there is something again:
home-nothing-alone = More than one of these is in the way. Show all again, and begin with one.
# $name: a kind of filter. $count: how many there would be.
home-nothing-without = Without “{ $name }”: { $count }
# $words: what was typed. $count: how many there would be.
home-nothing-without-search = Without the search “{ $words }”: { $count }
home-card-open = Open
# $count: how often.
home-card-played =
    { $count ->
        [0] Not yet played
        [one] Played once
       *[other] Played { $count } times
    }
# For screen readers. $title, $channel, $persona, $difficulty, $played: as shown on the card.
home-card-description = { $title }. { $channel }. Customer: { $persona }. { $difficulty }. { $played }.

## Progress
home-progress-title = Where you stand
home-progress-empty = After your first conversation your points appear here:
# $situations, $won, $table: numbers.
home-progress-axis =
    { $situations ->
        [one] { $won } of the { $table } points won, in one situation
       *[other] { $won } of the { $table } points won, in { $situations } situations
    }
home-progress-not-at-stake = Not at stake yet
home-progress-basis = From your first attempts. Trying again is practice and changes nothing here.
home-evidence-none = No evidence
home-evidence-little = Little evidence
home-evidence-some = Some evidence
home-evidence-enough = Enough evidence
home-evidence-about = How much these points can carry. Some: two different conversations and 6 points on the table. Enough: four and 24. Before that they tell of those conversations more than of you.

## Awards
# $earned, $count: how many.
home-awards-count =
    { $count ->
        [one] { $earned } of { $count } award
       *[other] { $earned } of { $count } awards
    }
home-awards-show = Show awards
home-awards-hide = Hide awards
# $name: an award. $done, $of: steps.
home-awards-nearest = Nearest: { $name }, { $done } of { $of }
home-awards-title = What you have shown
home-awards-note = Awards are yours alone. Nobody is compared, and none is ever taken away.
# $date: a day.
home-award-earned = Earned on { $date }
home-award-progress = { $done } of { $of }
home-award-phases = Before, during, after
home-award-phases-rule = Finished a conversation in each of the three phases of a purchase.
home-award-channels = Every door
home-award-channels-rule = Solved a problem on each of the five channels, without a critical error.
home-award-empathy = Heard them
home-award-empathy-rule = In three different conversations, at the first attempt: two thirds or more of the empathy points in every situation, with at least 6 on the table.
home-award-patience = Steady under pressure
home-award-patience-rule = In three different conversations, at the first attempt: two thirds or more of the patience points in every situation, with at least 6 on the table.
home-award-ownership = Stayed the owner
home-award-ownership-rule = In three different conversations, at the first attempt: two thirds or more of the ownership points in every situation, with at least 6 on the table.
home-award-undefended = Nothing to defend
home-award-undefended-rule = In three different conversations, at the first attempt: no empty apology, no unready answer and no solution before the problem was understood, though each time one was on offer.
home-award-recovery = Full recovery
home-award-recovery-rule = Something went wrong at the first attempt. You mended it, won two thirds or more of the points from there on, and solved the problem.
home-award-came-back = Came back
home-award-came-back-rule = Went back to three turning points of first attempts and chose better there.
home-award-recommended = Worth recommending
home-award-recommended-rule = Three customers who recommend you, each at the first attempt.

## Ways on
home-title = Home
