# For managers: people and their sessions, by name, never ranked.

team-title = Team
team-intro = Everyone who has practised on this computer, by name. Peduli never ranks people.
team-empty = Nobody has finished a conversation yet. When they have, it appears here with its reasons.
# $count: how many.
team-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
team-sessions =
    { $count ->
        [0] No sessions
        [one] { $count } session
       *[other] { $count } sessions
    }
team-column-name = Name
team-column-scenario = Conversation
team-column-when = When
team-column-mode = Mode
team-column-outcome = Outcome
team-column-critical = Critical errors
team-column-attempt = Attempt
team-open = Open the debrief
# For screen readers. $name: the person. $scenario: a title. $date: a date.
team-open-of = Open the debrief of { $name }, { $scenario }, { $date }
# $count: how many there are in all.
team-show-all = Show all { $count } conversations
team-search = Search a name
team-search-nothing = Nobody of that name. Check the spelling, or clear the search.
team-first-attempt = First attempt
# $number: 2 or more.
team-later-attempt = Attempt { $number }
team-not-passed = Not passed: a critical error
# $name: the person. $situations, $won, $table: numbers. $axis: a word from axis-inline-….
team-evidence =
    { $situations ->
        [one] { $name } faced one situation and won { $won } of the { $table } { $axis } points there.
       *[other] { $name } faced { $situations } situations and won { $won } of the { $table } { $axis } points there.
    }
team-too-few = With fewer than five people there is nothing to say about the group.
team-evidence-note = One conversation is one conversation. Talk about it before you conclude anything.
team-back = Back to Home
