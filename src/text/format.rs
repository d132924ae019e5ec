//! Numbers, durations and dates in a language's own form.

use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::argument::{Arg, ONE_DECIMAL};
use super::language::Language;
use super::strings::Strings;

/// The true minus sign, as wide as a plus.
const MINUS: char = '\u{2212}';
const DIGITS_IN_GROUP: usize = 3;
const SECONDS_IN_MINUTE: u64 = 60;
const MINUTES_IN_HOUR: u64 = 60;

impl Strings {
    /// A whole number with its thousands grouped: `12,345` or `12.345`.
    pub fn number(&self, number: i64) -> String {
        whole_number(self.language(), number)
    }

    /// A change, with its sign unless it is nothing: `+25`, `−25`, `0`.
    pub fn signed(&self, number: i64) -> String {
        format!("{}{}", plus(number), self.number(number))
    }

    /// A number with one decimal, given in tenths: `2.5` or `2,5`.
    pub fn one_decimal(&self, tenths: i64) -> String {
        one_decimal(self.language(), tenths)
    }

    /// A change with one decimal, given in tenths: `+2.5`, `−0,5`, `0.0`.
    pub fn signed_one_decimal(&self, tenths: i64) -> String {
        format!("{}{}", plus(tenths), self.one_decimal(tenths))
    }

    /// A whole number of hundredths: `45%`.
    pub fn percent(&self, number: i64) -> String {
        self.format("percent", &[("number", number.into())])
    }

    /// How long something took: `45 s`, `4 min 5 s`, `1 h 12 min`; from an hour on, seconds no longer matter.
    pub fn duration(&self, seconds: u64) -> String {
        let minutes = seconds / SECONDS_IN_MINUTE;
        let hours = minutes / MINUTES_IN_HOUR;
        let args = [
            ("seconds", Arg::from(seconds % SECONDS_IN_MINUTE)),
            ("minutes", Arg::from(minutes % MINUTES_IN_HOUR)),
            ("hours", Arg::from(hours)),
        ];
        let id = match (
            hours,
            minutes % MINUTES_IN_HOUR,
            seconds % SECONDS_IN_MINUTE,
        ) {
            (0, 0, _) => "duration-seconds",
            (0, _, 0) => "duration-minutes",
            (0, _, _) => "duration-minutes-seconds",
            (_, 0, _) => "duration-hours",
            (_, _, _) => "duration-hours-minutes",
        };
        self.format(id, &args)
    }

    /// What a running clock shows: `0:42`, `12:05`, `1:12:05`.
    pub fn timer(&self, seconds: u64) -> String {
        let minutes = seconds / SECONDS_IN_MINUTE;
        let (hours, minutes, seconds) = (
            minutes / MINUTES_IN_HOUR,
            minutes % MINUTES_IN_HOUR,
            seconds % SECONDS_IN_MINUTE,
        );
        match hours {
            0 => format!("{minutes}:{seconds:02}"),
            _ => format!("{hours}:{minutes:02}:{seconds:02}"),
        }
    }

    /// A day: `21 November 2026`.
    pub fn date(&self, date: Date) -> String {
        self.format(
            "date",
            &[
                ("day", date.day().into()),
                (
                    "month",
                    self.word("month", &date.month().to_string()).into(),
                ),
                // As text: a year has no thousands.
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// A day and the time on that day, to the minute: `21 November 2026, 14:05`.
    pub fn date_time(&self, moment: DateTime) -> String {
        self.format(
            "date-time",
            &[
                ("date", self.date(moment.date()).into()),
                ("hour", format!("{:02}", moment.hour()).into()),
                ("minute", format!("{:02}", moment.minute()).into()),
            ],
        )
    }

    /// The day on which a moment fell, in milliseconds since 1970, as people in `zone` saw it.
    ///
    /// A moment beyond the years −9999 … 9999 becomes the nearest within them.
    pub fn date_of_unix_ms(&self, unix_ms: i64, zone: &TimeZone) -> String {
        self.date(civil(unix_ms, zone).date())
    }

    /// Like [`date_of_unix_ms`](Self::date_of_unix_ms), with the time on that day.
    pub fn date_time_of_unix_ms(&self, unix_ms: i64, zone: &TimeZone) -> String {
        self.date_time(civil(unix_ms, zone))
    }
}

/// What Fluent calls to show a number inside a text.
///
/// Generic because the second argument, of which nothing is needed, has no public name in `fluent-bundle`.
pub(super) fn number_formatter<M>(
    language: Language,
) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    fn shown(language: Language, value: &FluentValue<'_>) -> Option<String> {
        let FluentValue::Number(number) = value else {
            return None;
        };
        let tenths = || (number.value * 10.0).round() as i64;
        Some(match number.options.minimum_fraction_digits {
            Some(ONE_DECIMAL) => one_decimal(language, tenths()),
            _ => whole_number(language, number.value.round() as i64),
        })
    }
    match language {
        Language::English => |value, _| shown(Language::English, value),
        Language::Indonesian => |value, _| shown(Language::Indonesian, value),
    }
}

const fn thousands_mark(language: Language) -> char {
    match language {
        Language::English => ',',
        Language::Indonesian => '.',
    }
}

const fn decimal_mark(language: Language) -> char {
    match language {
        Language::English => '.',
        Language::Indonesian => ',',
    }
}

fn whole_number(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut shown = String::new();
    if number < 0 {
        shown.push(MINUS);
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(DIGITS_IN_GROUP) {
            shown.push(thousands_mark(language));
        }
        shown.push(digit);
    }
    shown
}

fn one_decimal(language: Language, tenths: i64) -> String {
    let whole = tenths / 10;
    // Between −1 and 0 the whole part has no sign of its own.
    let sign = if tenths < 0 && whole == 0 {
        MINUS.to_string()
    } else {
        String::new()
    };
    format!(
        "{sign}{}{}{}",
        whole_number(language, whole),
        decimal_mark(language),
        (tenths % 10).unsigned_abs()
    )
}

fn plus(number: i64) -> &'static str {
    if number > 0 { "+" } else { "" }
}

fn civil(unix_ms: i64, zone: &TimeZone) -> DateTime {
    let moment = Timestamp::from_millisecond(unix_ms).unwrap_or(if unix_ms < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    });
    zone.to_datetime(moment)
}
