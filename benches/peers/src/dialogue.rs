//! One layered dialogue in the languages of all engines: each node has one line and three choices, each choice moves
//! three counters and leads to a node of the next layer.

use std::fmt::Write as _;

/// Layers of `width` nodes each, and one ending.
#[derive(Clone, Copy, Debug)]
pub struct Dialogue {
    pub layers: usize,
    pub width: usize,
}

const CHOICES: usize = 3;

impl Dialogue {
    pub fn nodes(self) -> usize {
        self.layers * self.width
    }

    /// Where a choice leads; `None` is the ending.
    fn target(self, layer: usize, place: usize, choice: usize) -> Option<(usize, usize)> {
        let next = (layer + 1, (place * 7 + choice * 13 + 1) % self.width);
        (next.0 < self.layers).then_some(next)
    }

    fn each_node(self) -> impl Iterator<Item = (usize, usize)> {
        (0..self.layers).flat_map(move |layer| (0..self.width).map(move |place| (layer, place)))
    }

    pub fn scenario(self) -> String {
        const STAGES: [&str; 5] = ["Open", "Listen", "Own", "Resolve", "Close"];
        let mut text = format!(
            "#![enable(implicit_some)]\nScenario(\n    format: 1, id: \"layers\", language: \"en\", title: \"Layers\",\n    \
             summary: \"A generated dialogue of {} nodes.\",\n    channel: Call, phase: After, sector: \"test\", \
             complaint: Justified, fault: Company, difficulty: 3,\n    briefing: Briefing(role: \"You answer.\", \
             ticket: \"None.\", look_up: []),\n    customer: Customer(name: \"Ann\", persona: Critical, \
             feels: (anger: 500, disappointment: 500, worry: 300)),\n    cast: {{}}, start: \"n-0-0\", nodes: {{\n",
            self.nodes()
        );
        for (layer, place) in self.each_node() {
            let stage = STAGES[layer * STAGES.len() / self.layers];
            write(&mut text, format_args!(
                "    \"n-{layer}-{place}\": Node(stage: {stage}, weight: 1, lines: [Line(says: \"The customer says line \
                 {layer} {place}, and waits for an answer.\")], choices: [\n",
            ));
            for choice in 0..CHOICES {
                let [e, p, o] = moved(place, choice);
                let goto = match self.target(layer, place, choice) {
                    Some((layer, place)) => format!("n-{layer}-{place}"),
                    None => "fin".to_owned(),
                };
                write(&mut text, format_args!(
                    "        Choice(id: \"k{choice}\", says: \"Reply {choice} of {layer} {place}\", key: (empathy: {e}, \
                     patience: {p}, ownership: {o}), moves: [], why: \"Generated.\", goto: \"{goto}\"),\n",
                ));
            }
            text += "    ]),\n";
        }
        text + "    \"fin\": Ending(outcome: Success, tells: Nothing, lines: [Line(says: \"Goodbye.\")]),\n})\n"
    }

    pub fn ink(self) -> String {
        let mut text = "VAR empathy = 0\nVAR patience = 0\nVAR ownership = 0\n-> n_0_0\n".to_owned();
        for (layer, place) in self.each_node() {
            write(&mut text, format_args!(
                "=== n_{layer}_{place} ===\nThe customer says line {layer} {place}, and waits for an answer.\n",
            ));
            for choice in 0..CHOICES {
                let [e, p, o] = moved(place, choice);
                let goto = self.knot(layer, place, choice);
                write(&mut text, format_args!(
                    "+ [Reply {choice} of {layer} {place}]\n  ~ empathy = empathy + ({e})\n  ~ patience = patience + \
                     ({p})\n  ~ ownership = ownership + ({o})\n  -> {goto}\n",
                ));
            }
        }
        text + "=== fin ===\nGoodbye.\n-> END\n"
    }

    pub fn yarn(self) -> String {
        let mut text = String::new();
        for (layer, place) in self.each_node() {
            write(&mut text, format_args!("title: n_{layer}_{place}\n---\n"));
            if (layer, place) == (0, 0) {
                text += "<<declare $empathy = 0>>\n<<declare $patience = 0>>\n<<declare $ownership = 0>>\n";
            }
            write(&mut text, format_args!(
                "Customer: The customer says line {layer} {place}, and waits for an answer.\n",
            ));
            for choice in 0..CHOICES {
                let [e, p, o] = moved(place, choice);
                let goto = self.knot(layer, place, choice);
                write(&mut text, format_args!(
                    "-> Reply {choice} of {layer} {place}\n    <<set $empathy to $empathy + {e}>>\n    <<set $patience to \
                     $patience + {p}>>\n    <<set $ownership to $ownership + {o}>>\n    <<jump {goto}>>\n",
                ));
            }
            text += "===\n";
        }
        text + "title: fin\n---\nCustomer: Goodbye.\n===\n"
    }

    fn knot(self, layer: usize, place: usize, choice: usize) -> String {
        match self.target(layer, place, choice) {
            Some((layer, place)) => format!("n_{layer}_{place}"),
            None => "fin".to_owned(),
        }
    }
}

/// What a choice adds to empathy, patience and ownership, −1 … 1.
fn moved(place: usize, choice: usize) -> [i32; 3] {
    let choice = choice as i32;
    [choice - 1, 1 - choice, (place as i32 + choice) % 3 - 1]
}

fn write(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).expect("writing to a text never fails");
}
