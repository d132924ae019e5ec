//! Numbers as they are written, read exactly and without floating point.

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// A whole number in any base, or a byte such as `b'x'`.
    Integer,
    /// A number with a decimal point or an exponent.
    Decimal,
    /// `inf` or `NaN`, with or without a sign.
    NotFinite,
}

/// A number in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<'a> {
    /// The number as written.
    pub source: &'a str,
    /// How it is written.
    pub kind: NumberKind,
}

impl Number<'_> {
    /// The number, if it is written as a whole number and fits.
    pub fn integer(self) -> Option<i64> {
        if self.kind != NumberKind::Integer {
            return None;
        }
        if is_plain(self.source) {
            return self.source.parse().ok();
        }
        if let Some(byte) = self.source.strip_prefix("b'") {
            return byte_value(byte.strip_suffix('\'')?);
        }
        let (negative, unsigned) = split_sign(self.source);
        let (radix, digits) = split_radix(unsigned);
        let digits = without_suffix(digits, &INTEGER_SUFFIXES);
        let mut value: i64 = 0;
        for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
            let digit = i64::from(if negative {
                -(digit as i32)
            } else {
                digit as i32
            });
            value = value.checked_mul(i64::from(radix))?.checked_add(digit)?;
        }
        Some(value)
    }

    /// The number times ten to the power of `decimals`, if that is a whole number and fits:
    /// `1.5` with one decimal is 15, `1.25` with one decimal is `None`.
    pub fn scaled(self, decimals: u32) -> Option<i64> {
        if self.kind == NumberKind::Integer {
            return self.integer()?.checked_mul(10_i64.checked_pow(decimals)?);
        }
        if self.kind == NumberKind::NotFinite {
            return None;
        }
        let (negative, unsigned) = split_sign(self.source);
        let unsigned = without_suffix(unsigned, &FLOAT_SUFFIXES);
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let exponent: i64 = exponent.replace('_', "").parse().ok()?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits: String = whole
            .chars()
            .chain(fraction.chars())
            .filter(char::is_ascii_digit)
            .collect();
        let fraction_digits = fraction.chars().filter(char::is_ascii_digit).count() as i64;
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() {
            return Some(0);
        }
        let zeros_cut = (digits.len() - significant.len()) as i64;
        let shift = exponent.checked_add(i64::from(decimals) - fraction_digits + zeros_cut)?;
        let power = 10_i64.checked_pow(u32::try_from(shift).ok()?)?;
        let magnitude = significant
            .trim_start_matches('0')
            .parse::<i64>()
            .ok()?
            .checked_mul(power)?;
        Some(if negative { -magnitude } else { magnitude })
    }
}

const INTEGER_SUFFIXES: [&str; 10] = [
    "i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128",
];
const FLOAT_SUFFIXES: [&str; 2] = ["f32", "f64"];

/// Whether a number begins with these bytes.
pub(super) fn starts(bytes: &[u8]) -> bool {
    match bytes {
        [b'+' | b'-', rest @ ..] => {
            starts_unsigned(rest) || rest.starts_with(b"inf") || rest.starts_with(b"NaN")
        }
        _ => starts_unsigned(bytes),
    }
}

fn starts_unsigned(bytes: &[u8]) -> bool {
    matches!(bytes, [b'0'..=b'9', ..] | [b'.', b'0'..=b'9', ..])
}

/// The length of the run that looks like one number, be it well-formed or not.
pub(super) fn scan(text: &str) -> usize {
    let bytes = text.as_bytes();
    let based = split_radix(split_sign(text).1).0 != 10;
    let mut at = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    while let Some(&byte) = bytes.get(at) {
        let part_of_number = match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_' => true,
            b'.' => bytes.get(at + 1) != Some(&b'.'),
            b'+' | b'-' => !based && matches!(bytes[at - 1], b'e' | b'E') && at > 1,
            _ => false,
        };
        if !part_of_number {
            break;
        }
        at += 1;
    }
    at
}

/// What kind of number `text` is, or `None` if it is none.
pub(super) fn classify(text: &str) -> Option<NumberKind> {
    if is_plain(text) {
        return Some(NumberKind::Integer);
    }
    let (_, unsigned) = split_sign(text);
    if is_not_finite(unsigned) {
        return Some(NumberKind::NotFinite);
    }
    let (radix, digits) = split_radix(unsigned);
    let whole = without_suffix(digits, &INTEGER_SUFFIXES);
    if is_digits(whole, radix) {
        return fits_suffix(text, whole.len() < digits.len()).then_some(NumberKind::Integer);
    }
    (radix == 10 && is_decimal(without_suffix(digits, &FLOAT_SUFFIXES)))
        .then_some(NumberKind::Decimal)
}

pub(super) fn is_not_finite(word: &str) -> bool {
    word.starts_with(['i', 'N']) && matches!(without_suffix(word, &FLOAT_SUFFIXES), "inf" | "NaN")
}

/// Whether it is nothing but a sign and digits, as nearly every number is.
fn is_plain(text: &str) -> bool {
    let digits = match text.as_bytes() {
        [b'+' | b'-', digits @ ..] | digits => digits,
    };
    !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
}

fn split_sign(text: &str) -> (bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    }
}

fn split_radix(unsigned: &str) -> (u32, &str) {
    match unsigned.as_bytes() {
        [b'0', b'x', ..] => (16, &unsigned[2..]),
        [b'0', b'o', ..] => (8, &unsigned[2..]),
        [b'0', b'b', ..] => (2, &unsigned[2..]),
        _ => (10, unsigned),
    }
}

fn without_suffix<'a>(digits: &'a str, suffixes: &[&str]) -> &'a str {
    // Nearly every number is digits alone, and every suffix begins with a letter.
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        return digits;
    }
    suffixes
        .iter()
        .find_map(|suffix| digits.strip_suffix(suffix))
        .unwrap_or(digits)
}

fn is_digits(text: &str, radix: u32) -> bool {
    text.starts_with(|c: char| c.is_digit(radix))
        && text.chars().all(|c| c == '_' || c.is_digit(radix))
}

/// Whether the number fits the type it names at its end, if it names one.
fn fits_suffix(text: &str, has_suffix: bool) -> bool {
    if !has_suffix {
        return true;
    }
    let split = text
        .rfind(['i', 'u'])
        .expect("every suffix begins with i or u");
    let value = Number {
        source: &text[..split],
        kind: NumberKind::Integer,
    }
    .integer()
    .map(i128::from);
    let fits = |low: i128, high: i128| value.is_some_and(|value| (low..=high).contains(&value));
    match &text[split..] {
        "i8" => fits(i8::MIN.into(), i8::MAX.into()),
        "i16" => fits(i16::MIN.into(), i16::MAX.into()),
        "i32" => fits(i32::MIN.into(), i32::MAX.into()),
        "i64" => fits(i64::MIN.into(), i64::MAX.into()),
        "u8" => fits(0, u8::MAX.into()),
        "u16" => fits(0, u16::MAX.into()),
        "u32" => fits(0, u32::MAX.into()),
        // Larger types hold whatever is written; whether it is of use is for the reader to say.
        _ => !text.starts_with('-') || !text[split..].starts_with('u'),
    }
}

/// Digits with a point, an exponent or both, and underscores only after a digit.
fn is_decimal(text: &str) -> bool {
    if text.contains("._") || text.starts_with('_') {
        return false;
    }
    let text = text.replace('_', "");
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text.as_str(), None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let only_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    only_digits(whole)
        && only_digits(fraction)
        && !(whole.is_empty() && fraction.is_empty())
        && exponent.is_none_or(|exponent| {
            let digits = split_sign(exponent).1;
            !digits.is_empty() && only_digits(digits)
        })
}

fn byte_value(content: &str) -> Option<i64> {
    let byte = match content.strip_prefix('\\') {
        None => *content.as_bytes().first()?,
        Some("n") => b'\n',
        Some("r") => b'\r',
        Some("t") => b'\t',
        Some("0") => 0,
        Some(escape) if escape.starts_with('x') => u8::from_str_radix(&escape[1..], 16).ok()?,
        Some(escape) => *escape.as_bytes().first()?,
    };
    Some(i64::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(
        source: &str,
        kind: Option<NumberKind>,
        integer: Option<i64>,
        hundredths: Option<i64>,
    ) {
        assert_eq!(scan(source), source.len(), "{source} is one run");
        assert_eq!(classify(source), kind, "{source}");
        if let Some(kind) = kind {
            let number = Number { source, kind };
            assert_eq!(number.integer(), integer, "{source} as a whole number");
            assert_eq!(number.scaled(2), hundredths, "{source} in hundredths");
        }
    }

    #[test]
    fn whole_numbers_are_read_in_every_base() {
        let check = |source, value| {
            check(
                source,
                Some(NumberKind::Integer),
                Some(value),
                Some(value * 100),
            );
        };
        check("0", 0);
        check("-17", -17);
        check("+1_000", 1000);
        check("0xFf", 255);
        check("-0o17", -15);
        check("0b1010_", 10);
        check("200u8", 200);
        check("-128i8", -128);
        check("0x7Fi8", 127);
    }

    #[test]
    fn decimals_are_read_exactly_or_not_at_all() {
        let check = |source, hundredths| check(source, Some(NumberKind::Decimal), None, hundredths);
        check("1.5", Some(150));
        check("-0.25", Some(-25));
        check(".5", Some(50));
        check("2.", Some(200));
        check("1e3", Some(100_000));
        check("12.5E-1f32", Some(125));
        check("1.500", Some(150));
        check("0.0e9", Some(0));
        check("1.005", None);
        check("1e300", None);
    }

    #[test]
    fn a_number_too_large_is_one_but_has_no_value() {
        check("9223372036854775808", Some(NumberKind::Integer), None, None);
        check(
            "-9223372036854775808",
            Some(NumberKind::Integer),
            Some(i64::MIN),
            None,
        );
        check(
            "9223372036854775807",
            Some(NumberKind::Integer),
            Some(i64::MAX),
            None,
        );
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for source in [
            "12abc", "1.5.2", "0x", "0b2", "1e", "300u8", "-1u8", "1._5", "0x_1", "08q", "1.5u8",
        ] {
            check(source, None, None, None);
        }
    }

    #[test]
    fn infinity_has_no_value() {
        check("-inf", Some(NumberKind::NotFinite), None, None);
        check("+NaNf64", Some(NumberKind::NotFinite), None, None);
    }
}
