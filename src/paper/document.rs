//! A text with headings, things said and notes on them, before it is decided how it is written down.

/// A document in one language, which may quote another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Document {
    /// Code of the language it is written in.
    pub language: String,
    /// Code of the language of what it quotes.
    pub quoted_language: String,
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// `level` is 1 for the title of the document, 2 for its parts, and so on.
    Heading {
        level: u8,
        /// What links lead to.
        anchor: Option<String>,
        words: Vec<Span>,
    },
    Paragraph(Vec<Span>),
    /// Something that is said.
    Said(Said),
    Notes(Vec<Note>),
}

/// Words and who says them, with what an author noted on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub id: Option<String>,
    pub who: String,
    pub by: SaidBy,
    pub words: Vec<Span>,
    pub notes: Vec<Note>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SaidBy {
    Trainee,
    Anybody,
}

/// "Why (opening-ask.why): it invites the story".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub id: Option<String>,
    pub label: String,
    pub words: Vec<Span>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span {
    /// Words of the program.
    Plain(String),
    Strong(String),
    /// Words of an author.
    Quoted(String),
    /// An identifier, to be typed exactly like this.
    Id(String),
    /// The name of a place in the document.
    Link {
        anchor: String,
        words: String,
    },
}

impl Span {
    pub fn plain(words: impl Into<String>) -> Span {
        Span::Plain(words.into())
    }

    pub fn quoted(words: impl Into<String>) -> Span {
        Span::Quoted(words.into())
    }
}

impl Note {
    pub fn new(label: impl Into<String>, words: Vec<Span>) -> Note {
        Note {
            id: None,
            label: label.into(),
            words,
        }
    }

    pub fn with_id(self, id: Option<String>) -> Note {
        Note { id, ..self }
    }
}
