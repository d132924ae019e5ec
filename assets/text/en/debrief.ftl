# After the conversation: a quiet room with the recording. It speaks of choices and points, never of what someone is.

debrief-title = Debrief
# $title: the scenario. $customer: their name.
debrief-subtitle = { $title }, with { $customer }
debrief-length = About eight minutes
debrief-steps = Steps of the debrief
debrief-step-happened = What happened
debrief-step-turning-points = Turning points
debrief-step-scores = Points and reasons
debrief-step-replay = Step by step
debrief-home = Back to Home
debrief-again = Play it again
debrief-incomplete = This conversation was not finished. The points cover only what you came to.
debrief-practice = Practice: this does not replace your first attempt.

## What happened
debrief-happened-intro = The conversation as it was, without marks. Watch { $name } while you read.
debrief-timeline = Timeline
# $turn, $turns: whole numbers.
debrief-turn = Turn { $turn }
debrief-turn-of = Turn { $turn } of { $turns }
debrief-start-turn = Before your first words
debrief-play = Play
debrief-pause = Pause
debrief-step-back = One turn back
debrief-step-forward = One turn on
debrief-to-start = To the start
debrief-to-end = To the end
debrief-speed = Speed
# $times: such as 2 or 0.5.
debrief-speed-times = { $times }×
debrief-scrub = Turn shown
debrief-you = You
debrief-you-said-nothing = You said nothing
debrief-thought = Thought at the time
debrief-stage = Stage: { $stage }
# $name: the customer.
debrief-curves-title = What { $name } felt
debrief-curves-axis-turns = Turn
debrief-curves-axis-strength = Strength
debrief-curves-hint = From 0, not at all, to 100, overwhelming. A model of a person, not a person.
# For screen readers. $feeling: a word from feeling-…. $turn, $value: whole numbers.
debrief-curve-point = { $feeling } at turn { $turn }: { $value } of 100
# $name: the customer. $label: a word from label-….
debrief-label = { $name } was { $label }

## Turning points
# $count: 0 to 3.
debrief-turning-points-intro =
    { $count ->
        [0] No single moment cost you much. Look at what you did, so that you can do it again.
        [one] One moment decided the most.
       *[other] These { $count } moments decided the most.
    }
# $number, $count: whole numbers.
debrief-turning-point = Turning point { $number } of { $count }
debrief-before = Before
debrief-your-words = Your words
debrief-effect = What it did
debrief-better = What would have served better
debrief-why = Why
debrief-why-yours = About your reply
debrief-moves = What was in your reply
debrief-defensive = One of the three defensive mistakes: { $name }
# $feeling: a word from feeling-…. $by: a whole number.
debrief-feeling-rose = { $feeling } rose by { $by }
debrief-feeling-fell = { $feeling } fell by { $by }
debrief-feeling-steady = { $feeling } stayed where it was
# $cause: a word from cause-…. $by: a signed number.
debrief-feeling-cause = { $cause } ({ $by })
debrief-promise-broken = A promise made earlier turned out not to hold.
# $points: a number. $axis: a word from axis-inline-….
debrief-choice-cost =
    { $points ->
        [one] This choice cost { $points } { $axis } point.
       *[other] This choice cost { $points } { $axis } points.
    }
# $list: parts of debrief-cost-part. $last: one more.
debrief-choice-costs = This choice cost { $list } and { $last }.
# $points: a number. $axis: a word from axis-inline-….
debrief-cost-part =
    { $points ->
        [one] { $points } { $axis } point
       *[other] { $points } { $axis } points
    }
debrief-choice-cost-nothing = This choice cost nothing.
# $now, $later: points.
debrief-cost-now-only =
    { $now ->
        [one] { $now } point now, nothing later.
       *[other] { $now } points now, nothing later.
    }
debrief-cost-later-only =
    { $later ->
        [one] Nothing now, { $later } point later, because of where it led.
       *[other] Nothing now, { $later } points later, because of where it led.
    }
debrief-cost-now-and-later = { $now } now, and { $later } later, because of where it led.
# $stages: names of stages.
debrief-closed-off = It also closed off: { $stages }.
debrief-see-turn = See it in the recording
debrief-strength = And one that you did well
debrief-strength-text = Keep this one. You gave the most that was on the table here.

## Points and reasons
debrief-scores-intro = Points won out of the points on the table. Each one has a reason.
# $score: 0 to 100.
debrief-score = { $score } of 100
# $situations, $won, $table: numbers. $axis: a word from axis-inline-….
debrief-evidence =
    { $situations ->
        [one] In the one situation you faced, you won { $won } of the { $table } { $axis } points.
       *[other] In the { $situations } situations you faced, you won { $won } of the { $table } { $axis } points.
    }
debrief-not-assessed = Not assessed: too little happened here to say anything about { $axis }.
debrief-ledger = Where the points went
debrief-ledger-hint = Every missing point and the choice it went with. Together with the score they make 100.
debrief-ledger-turn = Turn
debrief-ledger-words = What you said
debrief-ledger-stage = Stage
debrief-ledger-cost = Cost
# $total, $score: whole numbers.
debrief-ledger-total = { $total } points in all, which leaves { $score }
debrief-ledger-empty = Nothing was lost here.
debrief-ledger-clamped = More was lost than there was to lose; the score cannot fall below 0.
debrief-forfeits = Lost because the conversation ended
# $stage: a word from stage-…. $points: a number.
debrief-forfeit =
    { $points ->
        [one] { $stage }: { $points } point, because it never came to that
       *[other] { $stage }: { $points } points, because it never came to that
    }
debrief-detour = A detour that a better reply would have saved
debrief-critical-title = Critical errors
debrief-critical-none = No critical errors.
debrief-critical-consequence = Points stay as they are, but a session with a critical error is not passed.
debrief-outcome = How it ended
debrief-outcome-problem = The problem
debrief-outcome-tells = What { $name } will tell others
debrief-outcome-cost = What it cost the company
# $hours: hours of work.
debrief-outcome-hours =
    { $hours ->
        [0] Nothing beyond this conversation
        [one] About { $hours } hour of work
       *[other] About { $hours } hours of work
    }
debrief-afterwards = What happened afterwards
# $score: 0 to 100.
debrief-composite = All three together: { $score }
debrief-composite-reweighted = All three together, counting only what was assessed: { $score }
# $percent: 0 to 100.
debrief-attainment = Of everything that the way through this conversation can cost, you kept { $percent }%.
# $score: 0 to 100.
debrief-chance = Clicking without reading would score about { $score } here.
# $score: 0 to 100.
debrief-par = The best way through scores { $score } here.
debrief-evidence-note = A simulation is supporting evidence only. It shows what you chose here, not who you are.
debrief-competences = Competences you showed
debrief-principles = Principles at work

## Step by step
debrief-replay-intro = Every reply that was possible, and what each would have meant.
debrief-replay-chosen = Your choice
debrief-replay-offered = Also possible
# $text: a sentence.
debrief-replay-reply = You could have said: { $text }
debrief-replay-best = Costs the least from here
debrief-replay-visited-again = You came by here before; only the first time counts.

## The way on
debrief-next = Next
debrief-next-text = The same skill, with someone else.
