//! JSON whose objects keep the order in which they were written, whatever other crates ask of the JSON library.

use serde::{Serialize, Serializer};

#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Text(String),
    Whole(i64),
    Decimal(f64),
    Truth(bool),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(super) fn object<const COUNT: usize>(entries: [(&str, Json); COUNT]) -> Json {
        let owned = entries.map(|(name, value)| (name.to_owned(), value));
        Json::Object(owned.into())
    }

    pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Json {
        Json::List(texts.into_iter().map(Json::from).collect())
    }

    /// An object with one more entry at its end.
    pub(super) fn with(mut self, name: &str, value: impl Into<Json>) -> Json {
        match &mut self {
            Json::Object(entries) => entries.push((name.to_owned(), value.into())),
            other => panic!("only an object has entries, not {other:?}"),
        }
        self
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Text(text)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Text(text) => serializer.serialize_str(text),
            Json::Whole(number) => serializer.serialize_i64(*number),
            Json::Decimal(number) => serializer.serialize_f64(*number),
            Json::Truth(truth) => serializer.serialize_bool(*truth),
            Json::List(items) => serializer.collect_seq(items),
            Json::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}
