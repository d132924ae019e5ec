# The map of a scenario, as `peduli graph` draws it. Every word stands in a small space.

map-decision = Decision
map-beat = Beat
map-endings = Endings
map-start = start
map-unreachable = not reachable
map-desk = Note
map-onward = goes on
# $seconds: a whole number.
map-silence = silence ({ $seconds } s)

## When a way is taken. $what: a condition.
map-if = if { $what }
map-otherwise = otherwise
map-offered-if = offered if { $what }
map-condition-flag = { $flag }
# $choice: a node and a choice, such as opening/ask.
map-condition-said = said { $choice }
# $feeling: a word from feeling-inline-…. $value: 0 to 1000.
map-condition-at-least = { $feeling } ≥ { $value }
map-condition-at-most = { $feeling } ≤ { $value }
map-condition-not = not { $what }
map-condition-and = and
map-condition-or = or

## Around the map
# $title: of the scenario. $customer: a name.
map-title = { $title }: the map
map-subtitle = { $id }, with { $customer }
map-par = Best way: { $steps } numbered steps, a thick line, ★ at the reply
map-par-none = There is no way to an ending.
map-legend-reads = Time runs from top to bottom. Each row in a box is a reply, or several that lead to the same place.
map-legend-silence = Dotted: nothing was said
map-legend-unreachable = Dashed: no conversation comes here
map-legend-critical = (!): a critical error
# For people who cannot see the picture. $decisions, $beats, $endings: how many. $way: ids with arrows between them.
map-description = A map in columns by stage; decisions: { $decisions }, beats: { $beats }, endings: { $endings }. The best way is { $way }.
map-description-unreachable = No conversation comes to { $nodes }.
