# For managers: people and their sessions, by name, never ranked.

team-title = Team
team-intro = Everyone who has practised on this computer, by name. Peduli never ranks people.
team-empty = Nobody has finished a conversation yet. When they have, it appears here with its reasons.
team-sessions =
    { $count ->
        [0] No sessions
        [one] { $count } session
       *[other] { $count } sessions
    }
team-column-scenario = Conversation
team-column-when = When
team-column-outcome = Outcome
team-open = Open the debrief
# For screen readers. $name: the person. $scenario: a title. $date: a date.
team-open-of = Open the debrief of { $name }, { $scenario }, { $date }
# $count: how many there are in all.
team-show-all = Show all { $count } conversations
team-search = Search a name
team-search-nothing = Nobody of that name. Check the spelling, or clear the search.
team-evidence-note = One conversation is one conversation. Talk about it before you conclude anything.
