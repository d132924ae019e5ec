# Before the conversation: what I am, what has arrived, what I may look up.

briefing-title = Before you begin
briefing-role = Your desk
briefing-ticket = What is known
briefing-customer = Your customer
# $name: the customer. $persona: a word from persona-….
briefing-customer-line = { $name }: { $persona }
briefing-look-up = You may look up
briefing-look-up-hint = These cards stay beside you during the conversation.
briefing-look-up-none = There is nothing to look up this time.
briefing-channel-walk-in = They stand in front of you. You see the face, and they see yours.
briefing-channel-call = They are on the line. Listen to how it is said.
briefing-channel-chat = They type in short bursts, and wait for your answer.
briefing-channel-email = They have written. Your answer will be read more than once.
briefing-channel-social = They have posted in public. Everybody can read your answer.
briefing-mode-practice = Practice: take your time. You may see what the customer thinks, if you wish.
briefing-mode-assessment = Assessment: one attempt, no thoughts, no way back.
briefing-how = Choose what you would say. There is no score on the screen; watch the person.
briefing-thoughts = Show what the customer thinks
# $minutes: a whole number.
briefing-length =
    { $minutes ->
        [one] About a minute
       *[other] About { $minutes } minutes
    }
briefing-start = Begin the conversation
briefing-back = Not now
