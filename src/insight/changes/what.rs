//! The properties that are compared, by name.

/// Declares the properties with their words in identifiers of texts and in JSON.
macro_rules! properties {
    ($($variant:ident = $kebab:literal),+ $(,)?) => {
        /// A property of a thing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum What { $($variant),+ }

        impl What {
            pub const ALL: &'static [What] = &[$(What::$variant),+];

            /// The word used in identifiers of texts and in JSON.
            pub const fn kebab(self) -> &'static str {
                match self { $(What::$variant => $kebab),+ }
            }
        }
    };
}

properties! {
    Id = "id", Language = "language", Title = "title", Summary = "summary", Channel = "channel",
    Phase = "phase", Sector = "sector", Complaint = "complaint", Fault = "fault", Difficulty = "difficulty",
    Weights = "weights", Mandatory = "mandatory", Role = "role", Ticket = "ticket", Body = "body",
    Customer = "customer", Persona = "persona", Sensitivity = "sensitivity", Anger = "anger",
    Disappointment = "disappointment", Worry = "worry", Look = "look", Name = "name",
    Department = "department", Start = "start", Kind = "kind", Stage = "stage", Weight = "weight",
    Says = "says", Or = "or", Thinks = "thinks", By = "by", When = "when", Empathy = "empathy",
    Patience = "patience", Ownership = "ownership", Moves = "moves", Why = "why", Leads = "leads",
    Sets = "sets", Clears = "clears", Promises = "promises", Breaks = "breaks", Progress = "progress",
    Informs = "informs", Effort = "effort", Critical = "critical", Costs = "costs",
    Standards = "standards", After = "after", Scored = "scored", Outcome = "outcome", Tells = "tells",
    Loss = "loss", Afterwards = "afterwards",
}

impl What {
    /// Whether it is words of an author, which a translation has, too.
    pub const fn is_prose(self) -> bool {
        matches!(
            self,
            What::Title
                | What::Summary
                | What::Role
                | What::Ticket
                | What::Body
                | What::Customer
                | What::Name
                | What::Department
                | What::Says
                | What::Or
                | What::Thinks
                | What::Why
                | What::Afterwards
        )
    }
}
