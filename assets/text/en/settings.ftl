# What everybody can set for themselves.

settings-title = Settings
settings-language = Language
settings-language-hint = Changes at once. Conversations appear in this language where it exists.
settings-text-size = Text size
# $number: 100 to 200.
settings-text-size-value = { $number }%
settings-text-larger = Larger text
settings-text-smaller = Smaller text
settings-theme = Theme
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-high-contrast = High contrast
settings-motion = Reduced motion
settings-motion-hint = The customer keeps still: no blinking, breathing or sliding. The face still shows the feeling.
settings-thoughts = Thoughts in practice
settings-thoughts-hint = Shows what the customer thinks but does not say. Never in an assessment.
settings-pace = Speech appears
settings-pace-human = At a human pace
settings-pace-at-once = At once
settings-time = Time pressure
settings-time-hint = In some places a customer does not wait for ever: saying nothing becomes an answer, and is recorded like any other. Off, and they wait as long as you need.
settings-time-off = Off
settings-time-double = Twice the time
settings-time-half-more = Half as much again
settings-time-normal = Normal
settings-sound = Sound
settings-data = Your data
# $folder: a folder on this computer.
settings-data-text = Everything stays on this computer, in { $folder }.
settings-about = About Peduli
# $version: such as 0.1.0.
settings-version = Version { $version }
settings-reset = Set everything back
settings-saved = Saved
settings-back = Done
