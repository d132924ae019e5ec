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

## A conversation that was interrupted
home-continue-title = You were in the middle of something
# $title: the scenario. $customer: their name. $turns: replies given so far.
home-continue-text =
    { $turns ->
        [0] “{ $title }”: { $customer } is waiting for your first words.
        [one] “{ $title }”, with { $customer }, after your first reply.
       *[other] “{ $title }”, with { $customer }, after { $turns } replies.
    }
home-continue-action = Continue
home-continue-aside = Leave it for now
home-continue-discard = Start afresh instead

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
home-filter = Show
home-filter-channel = Channel
home-filter-persona = Customer
home-filter-phase = Phase
home-filter-difficulty = Difficulty
home-filter-all = All
home-filter-clear = Show all again
home-search = Search titles and summaries
home-search-nothing = No conversation fits. Show all again, or search for something else.
home-card-open = Open
# $count: how often.
home-card-played =
    { $count ->
        [0] Not yet played
        [one] Played once
       *[other] Played { $count } times
    }
# $date: a date.
home-card-last = Last time: { $date }
# For screen readers. $title, $channel, $persona, $difficulty, $played: as shown on the card.
home-card-description = { $title }. { $channel }. Customer: { $persona }. { $difficulty }. { $played }.

## Progress
home-progress-title = Where you stand
home-progress-empty = Your progress appears here after your first conversation.
# $won, $table: points. $axis: a word from axis-inline-….
home-progress-axis = You won { $won } of the { $table } { $axis } points on the table so far.
home-progress-evidence-little = Little evidence yet
home-progress-evidence-some = Some evidence
home-progress-evidence-solid = Solid evidence

## Ways on
home-to-team = Team
home-to-settings = Settings
home-change-person = Someone else
home-title = Home
