# The conversation itself. No score, no praise, no blame: the customer's face is the feedback.

conversation-title = Conversation
conversation-transcript = What was said
conversation-transcript-empty = Nothing has been said yet.
conversation-choices = What do you say?
# For screen readers. $number: the key. $text: the sentence.
conversation-choice = Reply { $number }: { $text }
# $count: how many replies there are.
conversation-choices-hint = Press 1 to { $count }, or click
conversation-choices-hint-one = Press 1, or click
conversation-show-all = Show all
conversation-show-all-hint = Space shows the whole line at once
conversation-continue = Go on
conversation-desk = Your note
# $name, $department: a colleague.
conversation-colleague = { $name }, { $department }
conversation-thinks = thinks
# $name: the customer.
conversation-thought-of = What { $name } thinks
# Announced by screen readers. $name: who speaks. $text: what they say.
conversation-says = { $name } says: { $text }
# Announced by screen readers. $name: what the paperwork is called. $text: what stands on it.
conversation-desk-says = { $name }: { $text }
conversation-you-said = You said: { $text }
conversation-silence = You said nothing.
# $name: the customer. $label: a word from label-….
conversation-face = { $name } looks { $label }
conversation-voice = { $name } sounds { $label }
conversation-writes = { $name } writes as if { $label }
# $name: the customer.
conversation-typing = { $name } is typing…
conversation-waiting = { $name } is waiting for you
conversation-look-up = Look up
conversation-look-up-open = Open the cards
conversation-look-up-close = Close the cards
conversation-look-up-none = Nothing to look up
conversation-on-the-phone = On the line
conversation-at-the-counter = At your counter
conversation-in-chat = In chat
conversation-by-email = By e-mail
conversation-in-public = In public
conversation-public-note = Everybody can read this
conversation-pause = Pause
conversation-paused-title = Paused
conversation-paused-text = Take a breath. The customer’s time stands still, and every reply so far is saved.
conversation-resume = Go on
conversation-leave = Leave
conversation-leave-title = Leave this conversation?
conversation-leave-text = Nothing is lost. You can continue from here whenever you come back.
conversation-leave-confirm = Leave for now
conversation-leave-stay = Stay
conversation-ended = The conversation is over
conversation-ended-text = What happened is in the debrief, without hurry.
conversation-to-debrief = To the debrief
conversation-saving = Saving…
