//! Numbers in their ranges.

use super::Reader;
use super::structure::Fields;
use crate::check::problem::{Problem, code, quoted};
use crate::diagnostic::Code;
use crate::ron_text::{NumberKind, Value};
use std::ops::RangeInclusive;

impl Reader<'_> {
    /// A whole number in a range; its lowest where it cannot be read.
    pub(super) fn whole(&mut self, value: Value<'_>, range: RangeInclusive<i64>) -> i64 {
        let expected = || format!("a whole number from {} to {}", range.start(), range.end());
        let Some(number) = value.number() else {
            let is_meant = |text: &str| text.parse().is_ok_and(|number| range.contains(&number));
            self.wrong_type_or_in_quotes(value, &expected(), is_meant);
            return *range.start();
        };
        if let Some(number) = number.integer()
            && range.contains(&number)
        {
            return number;
        }
        let written = quoted(value.source());
        let message = match number.kind {
            NumberKind::Integer => outside(&written, &range),
            NumberKind::Decimal | NumberKind::NotFinite => {
                format!("{written} is not a whole number")
            }
        };
        self.report(
            Problem::error(code::OUT_OF_RANGE, value.span(), message)
                .help(format!("write {}", expected())),
        );
        *range.start()
    }

    pub(super) fn required_whole(
        &mut self,
        fields: &Fields<'_>,
        field: &'static str,
        range: RangeInclusive<i64>,
    ) -> i64 {
        let value = self.required(fields, field);
        value.map_or(*range.start(), |value| self.whole(value, range))
    }

    pub(super) fn optional_whole(
        &mut self,
        fields: &Fields<'_>,
        field: &str,
        range: RangeInclusive<i64>,
        default: i64,
    ) -> i64 {
        fields
            .get(field)
            .map_or(default, |value| self.whole(value, range))
    }

    /// A number in hundredths, whose written value lies in a range of whole numbers.
    pub(super) fn hundredths(
        &mut self,
        value: Value<'_>,
        range: RangeInclusive<i64>,
        out_of_range: Code,
    ) -> Option<i64> {
        let expected = || format!("a number from {} to {}", range.start(), range.end());
        let Some(number) = value.number() else {
            let is_meant = |text: &str| {
                let number = text.parse::<f64>();
                number.is_ok_and(|n| (*range.start() as f64..=*range.end() as f64).contains(&n))
            };
            self.wrong_type_or_in_quotes(value, &expected(), is_meant);
            return None;
        };
        let allowed = range.start() * 100..=range.end() * 100;
        let scaled = number.scaled(2);
        if scaled.is_some_and(|scaled| allowed.contains(&scaled)) {
            return scaled;
        }
        let written = quoted(value.source());
        let is_plain = number.kind == NumberKind::Decimal && !number.source.contains(['e', 'E']);
        let message = match scaled {
            None if is_plain => format!("{written} has more than two decimals"),
            _ => outside(&written, &range),
        };
        self.report(
            Problem::error(out_of_range, value.span(), message)
                .help(format!("write {}", expected())),
        );
        None
    }
}

fn outside(written: &str, range: &RangeInclusive<i64>) -> String {
    format!(
        "{written} is outside the range from {} to {}",
        range.start(),
        range.end()
    )
}
