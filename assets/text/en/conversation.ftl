# The conversation itself. No score, no praise, no blame: the customer's face is the feedback.

conversation-title = Conversation
conversation-transcript = What was said
conversation-transcript-empty = Nothing has been said yet.
conversation-choices = What do you say?
conversation-choices-chat = What do you write?
conversation-choices-letter = Which sentences do you add to your letter?
conversation-choices-public = What do you answer, where everybody can read it?
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
# Somebody who feels strongly types differently. $name: the customer.
conversation-typing-fast = { $name } is typing fast…
conversation-typing-slowly = { $name } is typing slowly…
conversation-typing-haltingly = { $name } types, stops, types again…
# In chat. $time: how far into the conversation, such as 1:05.
conversation-sent-after = Sent { $time } into the chat
# The state of a telephone line.
conversation-connected = Connected
conversation-on-hold = On hold
conversation-hold = Hold
conversation-hung-up = Call ended
# By e-mail. $name: who the letter goes to. $subject: what the conversation is about. $count: how many letters there are.
conversation-writes-back = { $name } is reading your letter…
conversation-letter-yours = Your letter
conversation-letter-to = to { $name }
conversation-letter-to-you = to you
conversation-letter-re = Re: { $subject }
conversation-letter-empty = Your sentences will stand here. The letter goes out once nothing is left to add.
conversation-letter-sent = Sent
conversation-history-open = { $count ->
    [one] Show { $count } earlier letter
   *[other] Show { $count } earlier letters
}
conversation-history-close = { $count ->
    [one] Put away { $count } earlier letter
   *[other] Put away { $count } earlier letters
}
# In public. $count: people.
conversation-reading = { $count ->
    [one] { $count } person is reading along
   *[other] { $count } people are reading along
}
conversation-reading-upset = { $count } indignant
conversation-reading-pleased = { $count } like it
# Marks what our house answers, and what the writer of the post writes.
conversation-official = Official reply
conversation-author = Wrote the post
conversation-waiting = { $name } is waiting for you
conversation-look-up = Look up
conversation-look-up-open = Open the cards
conversation-look-up-close = Close the cards
conversation-look-up-none = Nothing to look up
conversation-at-the-counter = At your counter
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
# The wrap-up, after the customer has gone.
conversation-choices-desk = What do you write?
conversation-wrap-up = Wrapping up
conversation-wrap-up-text = The conversation is over. What you write now is read by whoever deals with this next, and by those who can keep it from happening again.
# Where the trainee has chosen that time runs. For screen readers.
conversation-time-left = Time runs: saying nothing becomes an answer
conversation-time-short = Ten seconds left
