# What is heard, in words, and how loud it is. Nothing depends on hearing.

settings-sound-hint = A murmur around you, a ring, keys, and a voice without words that follows the feelings. All of it is on the screen as well.
settings-sound-none = This build of Peduli has no sound. You miss nothing: everything that a sound would tell is on the screen.
settings-captions = Sounds in words
settings-captions-hint = A small line says what there is to hear, such as [the telephone rings].
settings-volume-room = Surroundings
settings-volume-voice = Voices
settings-volume-signals = Ring, messages and typing
settings-volume-music = Hold music
# $number: 0 to 100.
settings-volume-value = { $number }%

# Captions, in brackets as in subtitles.
sound-ring = [the telephone rings]
sound-hold-music = [soft hold music]
sound-message = [a message arrives]
sound-typing-even = [keys tapping]
sound-typing-hard = [keys struck hard and fast]
sound-typing-slow = [keys tapping slowly]
sound-typing-hasty = [keys tapping in a hurry]
sound-end-call = [the line is dead]
sound-end-notes = [two soft notes: it is over]
sound-room-walk-in = [people talking quietly in the shop]
sound-room-call = [an open line, voices far away]
sound-room-chat = [a quiet office, somebody typing]
sound-room-email = [a quiet office, a clock ticking]
sound-room-social = [many voices, traffic far below]
# $name: who speaks.
sound-voice-colleague = [{ $name } speaks evenly]
sound-voice-irritated = [{ $name } speaks sharply]
sound-voice-angry = [{ $name } is loud, fast and rough]
sound-voice-furious = [{ $name } almost shouts, fast and rough]
sound-voice-let-down = [{ $name } speaks flatly]
sound-voice-disappointed = [{ $name } speaks low and slowly]
sound-voice-bitterly-disappointed = [{ $name } speaks very low, and trails off]
sound-voice-uneasy = [{ $name } speaks a little high and fast]
sound-voice-anxious = [{ $name } speaks high, with a tremble]
sound-voice-panicking = [{ $name } is shrill, trembling, out of breath]
sound-voice-calm = [{ $name } speaks evenly]
sound-voice-satisfied = [{ $name } speaks evenly, at ease]
sound-voice-relieved = [{ $name } speaks evenly again]
