# Words that more than one screen uses. Enum-like words have predictable ids: a kind, a hyphen, the word in kebab-case.

app-name = Peduli

## Buttons and small words
ok = OK
cancel = Cancel
back = Back
next = Next
close = Close
quit = Quit
continue = Continue
start = Start
save = Save
yes = Yes
no = No
none = None
all = All
on = On
off = Off
show = Show
hide = Hide
copy = Copy
you = You
# $number, $count: place in a list.
place-of = { $number } of { $count }
not-assessed = Not assessed
incomplete = Incomplete
mode = Mode
mode-practice = Practice
mode-assessment = Assessment

## The three axes. `axis-inline-…` is the word in the middle of a sentence.
axis-empathy = Empathy
axis-patience = Patience
axis-ownership = Ownership
axis-inline-empathy = empathy
axis-inline-patience = patience
axis-inline-ownership = ownership
axis-about-empathy = Naming what the customer feels, and why it makes sense
axis-about-patience = Letting people finish, checking, explaining again without an edge
axis-about-ownership = One owner, an action, a time, and a check that it is fixed
composite = All three together

## Feelings. `feeling-inline-…` is the word in the middle of a sentence; labels are always written small.
feeling-anger = Anger
feeling-disappointment = Disappointment
feeling-worry = Worry
feeling-belief = Belief that it will be fixed
feeling-trust = Trust
feeling-inline-anger = anger
feeling-inline-disappointment = disappointment
feeling-inline-worry = worry
feeling-inline-belief = belief that it will be fixed
feeling-inline-trust = trust
label-irritated = irritated
label-angry = angry
label-furious = furious
label-let-down = let down
label-disappointed = disappointed
label-bitterly-disappointed = bitterly disappointed
label-uneasy = uneasy
label-anxious = anxious
label-panicking = panicking
label-calm = calm
label-satisfied = satisfied
label-relieved = relieved

## What moved a feeling
cause-empathy = warmth, or its lack
cause-patience = patience, or its lack
cause-ownership = taking it on, or not
cause-progress = practical progress
cause-information = information
cause-effort = effort asked of the customer
cause-broken-promise = a broken promise
cause-drift = settling by itself

## The stages of a conversation
stage-open = Open
stage-listen = Listen
stage-own = Own
stage-resolve = Resolve
stage-close = Close
stage-recover = Recover
stage-about-open = The first words, before anything is known
stage-about-listen = Finding out what happened, and what it means to them
stage-about-own = Saying whose it is
stage-about-resolve = Agreeing what is done, and doing it
stage-about-close = Making sure, and parting well
stage-about-recover = Mending something that went wrong

## Channels, phases, personas
channel = Channel
channel-walk-in = At the counter
channel-call = On the phone
channel-chat = Live chat
channel-email = E-mail
channel-social = Social media
phase = Phase
phase-before = Before the purchase
phase-during = During the purchase
phase-after = After the purchase
persona = Customer
persona-critical = Critical
persona-calm = Calm
persona-clever = Clever
persona-volatile = Quick to anger
persona-anxious = Anxious
persona-custom = One of a kind
persona-about-critical = Knows exactly what is owed, follows every channel, is loyal, and minds small things
persona-about-calm = Waits and respects you, and must not be forgotten for it
persona-about-clever = Has tried everything first and has read the terms
persona-about-volatile = Has little control over anger
persona-about-anxious = Worries first, and needs facts and steps more than sympathy
persona-about-custom = A temper of their own

## Complaints and faults
complaint = Complaint
complaint-trivial = Trivial: it is in the manual
complaint-technical = Technical
complaint-valuable-criticism = Criticism worth gold
complaint-question = A question
complaint-wrong-address = For another company
complaint-groundless = Without ground
complaint-justified = Justified
fault = Fault
fault-company = Ours
fault-customer = The customer’s
fault-third-party = A third party’s
fault-nobody = Nobody’s

## How it ended
outcome = Outcome
outcome-success = Solved
outcome-partial = Partly solved
outcome-failure = Not solved
tells = What the customer will tell others
tells-recommends = Recommends you
tells-nothing = Says nothing
tells-leaves-quietly = Leaves quietly, for good
tells-warns-others = Warns others
tells-goes-public = Goes public with it
critical = Critical error
critical-customer = Harms the customer
critical-business = Harms the company
critical-compliance = Breaks a rule that protects people
critical-count =
    { $count ->
        [0] No critical errors
        [one] { $count } critical error
       *[other] { $count } critical errors
    }
defensive-empty-apology = An apology that admits nothing
defensive-unready-answer = An answer not ready for the next question
defensive-solution-before-understanding = A solution before the problem was understood

## Difficulty, 1 to 5
difficulty = Difficulty
difficulty-1 = Calm
difficulty-2 = Displeased
difficulty-3 = Upset
difficulty-4 = Heated
difficulty-5 = Hostile
# $level: 1 to 5. $word: one of the five above.
difficulty-level = Difficulty { $level } of 5: { $word }

## Numbers, times and dates
# The whole part and the tenths are already in the language's own form.
percent = { $number }%
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-minutes-seconds = { $minutes } min { $seconds } s
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $day } { $month } { $year }
# $hour and $minute have two digits.
date-time = { $date }, { $hour }:{ $minute }

## Shortcuts
shortcuts-title = Keyboard shortcuts
shortcut-choose = Choose a reply
shortcut-reveal = Show the whole line at once
shortcut-look-up = Open or close the cards
shortcut-pause = Pause
shortcut-back = Go back
shortcut-move = Move between controls
shortcut-activate = Press the control in focus
shortcut-play = Play or pause the timeline
shortcut-step = One turn back or forward
shortcut-search = Search the conversations on Home
shortcut-help = Show this list
key-enter = Enter
key-space = Space
key-escape = Esc
key-tab = Tab
