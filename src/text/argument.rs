//! What is filled into a text.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

/// A value for a variable of a text, as in `("count", 3.into())`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Shown as it is.
    Text(Cow<'a, str>),
    /// Shown in the language's own form, and decides between one and many. Up to 2^53 either way.
    Number(i64),
    /// A number with one decimal, given in tenths: 25 is shown as 2.5 or 2,5.
    Tenths(i64),
}

/// Marks a number that is shown with one decimal.
pub(super) const ONE_DECIMAL: usize = 1;

impl<'a> Arg<'a> {
    pub(super) fn to_fluent(&'a self) -> FluentValue<'a> {
        match self {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Tenths(tenths) => FluentValue::Number(FluentNumber::new(
                *tenths as f64 / 10.0,
                FluentNumberOptions {
                    minimum_fraction_digits: Some(ONE_DECIMAL),
                    ..FluentNumberOptions::default()
                },
            )),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

/// Whole numbers of every width; what does not fit is shown as the nearest that does.
macro_rules! from_whole_number {
    ($($number:ty),+) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )+};
}

from_whole_number!(u8, u16, u32, u64, usize, i8, i16, i32, i64);
