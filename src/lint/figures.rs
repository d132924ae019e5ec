//! Figures as messages write them.

const MILLION: i64 = 1_000_000;

/// A score in millionths, as it is shown everywhere: whole, half up.
pub(super) fn score(millionths: i64) -> String {
    (millionths + MILLION / 2).div_euclid(MILLION).to_string()
}

/// A score in millionths that lies beyond `limit`, in as many digits as it takes to see that it does.
pub(super) fn score_beyond(millionths: i64, limit: i64) -> String {
    let whole = score(millionths);
    if whole != limit.to_string() {
        return whole;
    }
    // Away from the limit, so that two digits are always enough.
    let hundredth = MILLION / 100;
    let hundredths = match millionths > limit * MILLION {
        true => -(-millionths).div_euclid(hundredth),
        false => millionths.div_euclid(hundredth),
    };
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A key or a rating in hundredths of a point: with its sign, and no more digits than it has.
pub(super) fn signed_points(hundredths: i16) -> String {
    match hundredths {
        0 => "0".to_owned(),
        _ => format!("{:+}", f64::from(hundredths) / 100.0),
    }
}

/// Raw points in hundredths, to a tenth and never more than there are.
pub(super) fn raw_points(hundredths: i64) -> String {
    let tenths = hundredths / 10;
    match (tenths / 10, tenths % 10) {
        (1, 0) => "1 point".to_owned(),
        (whole, 0) => format!("{whole} points"),
        (whole, tenth) => format!("{whole}.{tenth} points"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_beyond_a_limit_never_looks_like_the_limit() {
        for (millionths, limit, expected) in [
            (88_400_000, 70, "88"),
            (70_500_000, 70, "71"),
            (70_300_000, 70, "70.30"),
            (70_000_001, 70, "70.01"),
            (9_999_999, 10, "9.99"),
            (9_400_000, 10, "9"),
        ] {
            assert_eq!(score_beyond(millionths, limit), expected);
        }
    }

    #[test]
    fn points_have_the_digits_that_they_need() {
        assert_eq!(signed_points(150), "+1.5");
        assert_eq!(signed_points(-200), "-2");
        assert_eq!(signed_points(0), "0");
        assert_eq!(raw_points(599), "5.9 points");
        assert_eq!(raw_points(600), "6 points");
        assert_eq!(raw_points(100), "1 point");
    }
}
