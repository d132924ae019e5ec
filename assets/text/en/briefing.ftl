# Before the conversation: what I am, what has arrived, what I may look up.

briefing-title = Before you begin
briefing-role = Your desk
briefing-ticket = What is known
briefing-customer = Your customer
briefing-look-up = You may look up
briefing-look-up-hint = These cards stay beside you during the conversation.
briefing-channel-walk-in = They stand in front of you. You see the face, and they see yours.
briefing-channel-call = They are on the line. Listen to how it is said.
briefing-channel-chat = They type in short bursts, and wait for your answer.
briefing-channel-email = They have written. Your answer will be read more than once.
briefing-channel-social = They have posted in public. Everybody can read your answer.
briefing-assessment = An assessment: it counts, and what the customer thinks stays hidden.
briefing-time-runs = Time runs: in some places saying nothing becomes an answer. The settings can switch it off.
briefing-how = Choose what you would say. There is no score on the screen; watch the person.
briefing-start = Begin the conversation
