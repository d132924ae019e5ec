//! Numbers, durations and dates in both languages.

use jiff::civil::date;
use jiff::tz::{Offset, TimeZone};

use crate::text::{Language, Strings};

/// One thing said in both languages.
fn check(say: impl Fn(&Strings) -> String, english: &str, indonesian: &str) {
    assert_eq!(say(&Strings::new(Language::English)), english);
    assert_eq!(say(&Strings::new(Language::Indonesian)), indonesian);
}

#[test]
fn whole_numbers_are_grouped_by_thousands() {
    check(|text| text.number(0), "0", "0");
    check(|text| text.number(999), "999", "999");
    check(|text| text.number(1_000), "1,000", "1.000");
    check(|text| text.number(-1_234_567), "−1,234,567", "−1.234.567");
    check(
        |text| text.number(i64::MIN),
        "−9,223,372,036,854,775,808",
        "−9.223.372.036.854.775.808",
    );
}

#[test]
fn changes_carry_their_sign() {
    check(|text| text.signed(25), "+25", "+25");
    check(|text| text.signed(-25), "−25", "−25");
    check(|text| text.signed(0), "0", "0");
    check(|text| text.signed_one_decimal(15), "+1.5", "+1,5");
    check(|text| text.signed_one_decimal(-15), "−1.5", "−1,5");
}

#[test]
fn one_decimal_uses_the_mark_of_the_language() {
    check(|text| text.one_decimal(25), "2.5", "2,5");
    check(|text| text.one_decimal(0), "0.0", "0,0");
    check(|text| text.one_decimal(-5), "−0.5", "−0,5");
    check(|text| text.one_decimal(-25), "−2.5", "−2,5");
    check(|text| text.one_decimal(123_456), "12,345.6", "12.345,6");
}

#[test]
fn percentages_are_whole() {
    check(|text| text.percent(45), "45%", "45%");
}

#[test]
fn a_running_clock_shows_minutes_and_seconds_and_hours_once_there_are_any() {
    check(|text| text.timer(0), "0:00", "0:00");
    check(|text| text.timer(65), "1:05", "1:05");
    check(|text| text.timer(4_325), "1:12:05", "1:12:05");
}

#[test]
fn durations_name_at_most_two_units() {
    check(|text| text.duration(0), "0 s", "0 dtk");
    check(|text| text.duration(59), "59 s", "59 dtk");
    check(|text| text.duration(60), "1 min", "1 mnt");
    check(|text| text.duration(245), "4 min 5 s", "4 mnt 5 dtk");
    check(|text| text.duration(3_605), "1 h", "1 jam");
    check(|text| text.duration(4_325), "1 h 12 min", "1 jam 12 mnt");
}

#[test]
fn dates_name_the_month() {
    check(
        |text| text.date(date(2026, 11, 21)),
        "21 November 2026",
        "21 November 2026",
    );
    check(
        |text| text.date(date(2026, 5, 1)),
        "1 May 2026",
        "1 Mei 2026",
    );
    check(
        |text| text.date_time(date(2026, 8, 17).at(9, 5, 59, 0)),
        "17 August 2026, 09:05",
        "17 Agustus 2026, pukul 09.05",
    );
}

#[test]
fn a_moment_falls_on_the_day_of_the_given_zone() {
    // 2026-11-21 20:30 UTC, which is already the next morning in Jakarta.
    let unix_ms = 1_795_293_000_000;
    let jakarta = TimeZone::fixed(Offset::constant(7));
    check(
        |text| text.date_of_unix_ms(unix_ms, &TimeZone::UTC),
        "21 November 2026",
        "21 November 2026",
    );
    check(
        |text| text.date_of_unix_ms(unix_ms, &jakarta),
        "22 November 2026",
        "22 November 2026",
    );
    check(
        |text| text.date_time_of_unix_ms(unix_ms, &jakarta),
        "22 November 2026, 03:30",
        "22 November 2026, pukul 03.30",
    );
}

#[test]
fn a_moment_out_of_range_is_no_panic() {
    let text = Strings::new(Language::English);
    assert_eq!(
        text.date_of_unix_ms(i64::MAX, &TimeZone::UTC),
        "30 December 9999"
    );
    assert!(
        text.date_of_unix_ms(i64::MIN, &TimeZone::UTC)
            .ends_with("-9999")
    );
}
