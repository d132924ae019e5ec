//! The closed vocabularies of a scenario: channels, stages, personas, outcomes.

/// Declares an enum whose variants are written in a scenario by their Rust names.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $kebab:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every variant, in the order of the documentation.
            pub const ALL: [Self; [$(stringify!($variant)),+].len()] = [$(Self::$variant),+];

            /// The word of every variant.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($variant)),+];

            /// Every variant after its word.
            pub const WORDS: &'static [(&'static str, Self)] = &[$((stringify!($variant), Self::$variant)),+];

            /// The word a scenario uses, such as `WalkIn`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant)),+ }
            }

            /// The word used in identifiers of texts and in JSON, such as `walk-in`.
            pub const fn kebab(self) -> &'static str {
                match self { $(Self::$variant => $kebab),+ }
            }

            /// The variant with this [`name`](Self::name).
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.name() == name)
            }
        }
    };
}

vocabulary! {
    /// What every reply is scored on, each axis rated on its own.
    Axis { Empathy = "empathy", Patience = "patience", Ownership = "ownership" }
}

impl Axis {
    /// Position in arrays that hold one value for each axis.
    pub const fn index(self) -> usize {
        self as usize
    }
}

vocabulary! {
    /// Where the conversation takes place.
    ChannelKind { WalkIn = "walk-in", Call = "call", Chat = "chat", Email = "email", Social = "social" }
}

vocabulary! {
    /// When in the life of a purchase the customer comes.
    Phase { Before = "before", During = "during", After = "after" }
}

vocabulary! {
    /// What kind of complaint it is; a complaint may also be a mere question.
    ComplaintKind {
        Trivial = "trivial",
        Technical = "technical",
        ValuableCriticism = "valuable-criticism",
        Question = "question",
        WrongAddress = "wrong-address",
        Groundless = "groundless",
        Justified = "justified",
    }
}

vocabulary! {
    /// Who is at fault.
    Fault { Company = "company", Customer = "customer", ThirdParty = "third-party", Nobody = "nobody" }
}

vocabulary! {
    /// The part of a conversation that a decision belongs to.
    Stage {
        Open = "open",
        Listen = "listen",
        Own = "own",
        Resolve = "resolve",
        Close = "close",
        /// A detour in which something that went wrong is mended; never on the par path of a well-made scenario.
        Recover = "recover",
    }
}

impl Stage {
    /// How many stages there are, detours included.
    pub const COUNT: usize = Self::ALL.len();

    /// Position in arrays that hold one value for each stage.
    pub const fn index(self) -> usize {
        self as usize
    }
}

vocabulary! {
    /// How a conversation ends for the customer's problem.
    Outcome { Success = "success", Partial = "partial", Failure = "failure" }
}

vocabulary! {
    /// What the customer will tell others, as a simulation.
    Tells {
        Recommends = "recommends",
        Nothing = "nothing",
        LeavesQuietly = "leaves-quietly",
        WarnsOthers = "warns-others",
        GoesPublic = "goes-public",
    }
}

vocabulary! {
    /// Whom a critical error harms.
    CriticalKind { Customer = "customer", Business = "business", Compliance = "compliance" }
}

/// The words of a vocabulary that is a table of words and what they mean.
pub(super) const fn words<T: Copy, const COUNT: usize>(
    table: &[(&'static str, T)],
) -> [&'static str; COUNT] {
    let mut words = [""; COUNT];
    let mut at = 0;
    while at < COUNT {
        words[at] = table[at].0;
        at += 1;
    }
    words
}

/// How strongly each feeling of a customer answers to a reply, in thousandths (600 … 1400).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sensitivity {
    pub anger: u16,
    pub disappointment: u16,
    pub worry: u16,
}

/// The kind of customer, which sets how their feelings answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Persona {
    Critical,
    Calm,
    Clever,
    Volatile,
    Anxious,
    Custom(Sensitivity),
}

impl Persona {
    /// The named personas, in the order of the documentation.
    pub const NAMED: &'static [(&'static str, Persona)] = &[
        ("Critical", Persona::Critical),
        ("Calm", Persona::Calm),
        ("Clever", Persona::Clever),
        ("Volatile", Persona::Volatile),
        ("Anxious", Persona::Anxious),
    ];

    /// The words of the named personas.
    pub const NAMES: &'static [&'static str] = &words::<_, { Self::NAMED.len() }>(Self::NAMED);

    /// The word used in identifiers of texts and in JSON.
    pub const fn kebab(self) -> &'static str {
        match self {
            Persona::Critical => "critical",
            Persona::Calm => "calm",
            Persona::Clever => "clever",
            Persona::Volatile => "volatile",
            Persona::Anxious => "anxious",
            Persona::Custom(_) => "custom",
        }
    }

    /// How strongly the three feelings answer, in thousandths.
    ///
    /// The critical customer is let down more easily than frightened; the calm one is slow to anger; the clever
    /// one minds being let down; the volatile one has little control of anger; the anxious one worries first.
    pub const fn sensitivity(self) -> Sensitivity {
        let (anger, disappointment, worry) = match self {
            Persona::Critical => (1100, 1200, 900),
            Persona::Calm => (700, 1000, 800),
            Persona::Clever => (900, 1200, 800),
            Persona::Volatile => (1400, 1000, 900),
            Persona::Anxious => (800, 900, 1400),
            Persona::Custom(sensitivity) => return sensitivity,
        };
        Sensitivity {
            anger,
            disappointment,
            worry,
        }
    }
}
