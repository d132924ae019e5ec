//! Exact fractions: no rounding decides a score.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

/// An exact fraction in lowest terms.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(BigRational);

impl Exact {
    pub fn zero() -> Exact {
        Exact(BigRational::zero())
    }

    pub fn whole(number: i64) -> Exact {
        Exact(BigRational::from_integer(number.into()))
    }

    /// # Panics
    /// If `denominator` is 0.
    pub fn ratio(numerator: i64, denominator: i64) -> Exact {
        Exact(BigRational::new(numerator.into(), denominator.into()))
    }

    /// # Panics
    /// If `denominator` is 0.
    pub fn wide_ratio(numerator: i128, denominator: i128) -> Exact {
        Exact(BigRational::new(numerator.into(), denominator.into()))
    }

    /// # Panics
    /// If `denominator` is 0.
    pub fn big_ratio(numerator: BigInt, denominator: BigInt) -> Exact {
        Exact(BigRational::new(numerator, denominator))
    }

    /// Rounds half up to a whole number: how every score is shown.
    pub fn shown(&self) -> i64 {
        let half = BigRational::new(1.into(), 2.into());
        (&self.0 + half)
            .floor()
            .to_integer()
            .to_i64()
            .expect("a score is far below 2⁶³")
    }

    /// Rounds half up to tenths, as a whole number of tenths.
    pub fn tenths(&self) -> i64 {
        Exact(&self.0 * BigRational::from_integer(BigInt::from(10))).shown()
    }

    /// Rounds down to millionths, as a whole number of them.
    pub fn millionths(&self) -> i64 {
        let scaled = &self.0 * BigRational::from_integer(BigInt::from(1_000_000));
        scaled
            .floor()
            .to_integer()
            .to_i64()
            .expect("a score is far below 2⁶³")
    }

    pub fn clamp(self, low: i64, high: i64) -> Exact {
        self.max(Exact::whole(low)).min(Exact::whole(high))
    }

    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// The nearest floating-point number, for drawing only.
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }
}

impl std::fmt::Display for Exact {
    /// `71`, or `500/7` where it is not whole.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for Exact {
    type Err = num_rational::ParseRatioError;

    fn from_str(text: &str) -> Result<Exact, Self::Err> {
        text.parse().map(Exact)
    }
}

macro_rules! arithmetic {
    ($($operation:ident $method:ident),+) => {$(
        impl std::ops::$operation for Exact {
            type Output = Exact;

            fn $method(self, other: Exact) -> Exact {
                Exact(std::ops::$operation::$method(self.0, other.0))
            }
        }

        impl std::ops::$operation<&Exact> for &Exact {
            type Output = Exact;

            fn $method(self, other: &Exact) -> Exact {
                Exact(std::ops::$operation::$method(&self.0, &other.0))
            }
        }
    )+};
}

arithmetic!(Add add, Sub sub, Mul mul, Div div);

impl std::iter::Sum for Exact {
    fn sum<I: Iterator<Item = Exact>>(parts: I) -> Exact {
        parts.fold(Exact::zero(), |sum, part| sum + part)
    }
}

impl<'a> std::iter::Sum<&'a Exact> for Exact {
    fn sum<I: Iterator<Item = &'a Exact>>(parts: I) -> Exact {
        parts.fold(Exact::zero(), |sum, part| &sum + part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_whole_numbers_half_up_of_the_exact_value() {
        for (numerator, denominator, shown) in [
            (125, 2, 63),
            (6349, 100, 63),
            (-1, 2, 0),
            (-3, 2, -1),
            (500, 7, 71),
            (0, 5, 0),
        ] {
            assert_eq!(
                Exact::ratio(numerator, denominator).shown(),
                shown,
                "{numerator}/{denominator}"
            );
        }
    }

    #[test]
    fn prints_in_lowest_terms_and_reads_back() {
        let exact = Exact::ratio(1000, 14);
        assert_eq!(exact.to_string(), "500/7");
        assert_eq!("500/7".parse(), Ok(exact));
    }
}
