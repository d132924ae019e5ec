# The terminal: playing without a window, and what run, replay, explore, simulate, check and sessions print.

## Playing
terminal-welcome = { $title }. You speak with { $customer }.
terminal-help-hint = Type a number and Enter to reply, ? for help.
terminal-help-title = What you can type
# $count: how many replies there are.
terminal-help-reply = 1 to { $count }: say that reply
terminal-help-cards = c: the cards you may look up
terminal-help-again = r: repeat what was said last
terminal-help-transcript = t: everything said so far
terminal-help-feelings = f: how the customer feels, in numbers
terminal-help-thoughts = w: what the customer thinks
terminal-help-silence = s: say nothing
terminal-help-quit = q: leave; you can continue later
terminal-help-help = ?: this list
terminal-briefing-role = Your desk: { $text }
terminal-briefing-ticket = What is known: { $text }
terminal-no-cards = There is nothing to look up.
terminal-begin = Press Enter to begin.
terminal-you = You: { $text }
terminal-says = { $name }: { $text }
terminal-says-from = { $name } ({ $department }): { $text }
terminal-desk = Your note: { $text }
terminal-thinks = { $name } thinks: { $text }
terminal-no-thoughts = Nothing can be read in the face just now.
terminal-silence = You say nothing.
terminal-choices = What do you say?
terminal-choice = { $number }. { $text }
terminal-prompt = Your reply
# $count: how many replies there are.
terminal-not-a-reply = That is not one of the replies. Type a number from 1 to { $count }, or ? for help.
terminal-left = You left. Everything so far is saved; the same command continues from here.
terminal-continue-question = There is an unfinished session of this conversation. Continue it? (y/n)
terminal-answer-yes = y
terminal-answer-no = n
terminal-ended = The conversation is over.
terminal-afterwards = What happened afterwards

## Results of a session
terminal-scenario = Scenario
terminal-seed = Seed
terminal-hash = Hash
terminal-transcript = Transcript
terminal-feelings = Feelings
# For each turn. $turn, $anger, $disappointment, $worry: whole numbers. $label: a word from label-….
terminal-feelings-turn = Turn { $turn }: anger { $anger }, disappointment { $disappointment }, worry { $worry }; { $label }
terminal-belief-trust = belief { $belief }, trust { $trust }
terminal-scores = Scores
# $axis: a word from axis-…. $score: 0 to 100.
terminal-score = { $axis }: { $score } of 100
terminal-score-not-assessed = { $axis }: not assessed
terminal-composite = All three together: { $score }
terminal-ledger = Ledger
# $turn: a whole number. $axis: a word from axis-inline-…. $stage: a word from stage-…. $cost: points with one decimal.
terminal-ledger-turn = Turn { $turn }, { $stage }: { $cost } { $axis } points
terminal-ledger-forfeit = { $stage }, never reached: { $cost } { $axis } points
terminal-ledger-empty = Nothing was lost.
terminal-regret = Turning points
# $turn: a whole number. $total, $immediate, $downstream: points with one decimal.
terminal-regret-turn = Turn { $turn }: { $total } points, of which { $immediate } at once and { $downstream } later
terminal-regret-none = No choice cost anything.
terminal-attainment = Kept of what could be lost on the way: { $percent }%
terminal-ending = Ending
terminal-outcome = Outcome: { $outcome }
terminal-tells = Afterwards the customer: { $tells }
terminal-critical = Critical errors: { $count }
terminal-recorded = Recorded in { $file }

## Replaying
terminal-replay-verified = Verified: every choice, feeling, score and hash is as recorded.
terminal-replay-what-if = What if (practice, nothing is recorded)
# $turn: a whole number. $choice: an id.
terminal-replay-what-if-turn = At turn { $turn }, “{ $choice }” instead

## Exploring and simulating
terminal-explore-states = States
terminal-explore-exact = exact
terminal-explore-approximate = approximate: more states than can be counted
terminal-explore-nodes = Nodes
terminal-explore-choices = Choices
terminal-explore-lines = Lines
terminal-explore-decisions = Decisions on the best way
terminal-explore-endings = Endings
terminal-explore-endings-ways = Endings, and the share of all different ways that come to each
terminal-explore-endings-plays = Endings, and the share of random conversations that come to each
terminal-explore-reachable = reachable
terminal-explore-unreachable = not reachable
terminal-explore-par = The best way through
terminal-explore-par-points = Points on the best way
terminal-explore-bounds = Least and most a way can cost
terminal-explore-coverage = Coverage
terminal-explore-chance = Clicking at random
terminal-explore-chance-sampled = Clicking at random (approximate)
# $title: what the figures below are about.
terminal-explore-title-approximate = { $title } (approximate)
terminal-explore-strategies = Simple strategies
terminal-explore-trainees = Trainees of different skill, mean ± standard deviation
terminal-explore-told-apart = A novice and a skilled trainee lie { $effect } standard deviations apart: one conversation tells them apart.
terminal-explore-not-told-apart = A novice and a skilled trainee lie only { $effect } standard deviations apart: one conversation does not tell them apart.
terminal-explore-usage = { $count ->
    [one] Choices on the only way
   *[other] Choices on the { $count } ways
}
terminal-explore-usage-sampled = Choices in { $count } conversations played at random (approximate: too many ways to follow)
terminal-explore-unheard = Lines that no bot ever heard
strategy-random = At random
strategy-best = The best reply
strategy-worst = The worst reply
strategy-first = Always the first
strategy-last = Always the last
strategy-longest = Always the longest
strategy-shortest = Always the shortest
strategy-empathic = Always the warmest
strategy-patient = Always the most patient
strategy-owning = Always the most committed
strategy-novice = Novice
strategy-middling = Middling trainee
strategy-skilled = Skilled trainee
strategy-trainee = Trainee of a chosen skill
terminal-simulate-policy = Way of choosing
terminal-simulate-runs = Conversations played
terminal-simulate-speed = Decisions per second
terminal-simulate-distribution = Distribution of scores
terminal-simulate-mean = mean
terminal-simulate-median = median
terminal-simulate-lowest = lowest
terminal-simulate-highest = highest

## Checking
# $files: how many scenarios.
terminal-check-clean =
    { $files ->
        [one] { $files } scenario checked: nothing to mend.
       *[other] { $files } scenarios checked: nothing to mend.
    }
terminal-check-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
terminal-check-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
terminal-check-advice =
    { $count ->
        [one] { $count } piece of advice
       *[other] { $count } pieces of advice
    }
terminal-check-none = No scenarios found in { $folder }.

## Sessions
terminal-sessions-none = No sessions yet. Play one: peduli play SCENARIO --terminal
terminal-sessions-id = Id
terminal-sessions-trainee = Name
terminal-sessions-scenario = Scenario
terminal-sessions-when = When
terminal-sessions-state = State
terminal-sessions-finished = finished
terminal-sessions-open = unfinished
terminal-sessions-exported = Written to { $file }
terminal-sessions-imported = Session { $id } taken in
terminal-sessions-already-there = Session { $id } is here already; nothing was changed.
terminal-sessions-refused = The file was not taken in: it is not as it was recorded.
terminal-exploring = Exploring (Ctrl+C stops)
terminal-working = Working…
