//! The score of one axis: points won out of points on the table, stage by stage, anchored to par.

use super::tally::Finish;
use crate::base::exact::Exact;
use crate::scenario::{Axis, Stage};
use num_bigint::BigInt;
use num_traits::{CheckedAdd, CheckedMul, CheckedSub};

/// Par points over the counting stages below which an axis is not assessed, in hundredths.
pub const ASSESSED_FROM: i64 = 300;

/// What the score of one axis is made of, each for every stage, in hundredths.
#[derive(Clone, Copy, Debug)]
pub struct AxisInput<'a> {
    /// P: what the par path has on its table.
    pub par: &'a [i64; Stage::COUNT],
    pub on_table: &'a [i64; Stage::COUNT],
    pub won: &'a [i64; Stage::COUNT],
    pub mandatory: &'a [bool; Stage::COUNT],
    pub finish: Finish,
}

/// An assessed axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisScore {
    pub axis: Axis,
    /// 0 … 100.
    pub exact: Exact,
    /// Before the clamp: detours can take more than there was.
    pub unclamped: Exact,
    /// Points won and on the table over the first visits, in hundredths.
    pub won: i64,
    pub on_table: i64,
    /// ΣW over the counting stages, in hundredths.
    pub counting_par: i64,
}

impl AxisInput<'_> {
    /// Whether a stage counts: it was visited, or it was lost by not succeeding, or it must not be skipped.
    pub fn counts(&self, stage: usize) -> bool {
        self.par[stage] > 0
            && (self.on_table[stage] > 0
                || self.finish == Finish::NotSuccess
                || (self.mandatory[stage] && self.finish == Finish::Success))
    }

    /// ΣW over the counting stages.
    pub fn counting_par(&self) -> i64 {
        (0..Stage::COUNT)
            .filter(|stage| self.counts(*stage))
            .map(|stage| self.par[stage])
            .sum()
    }

    /// Points lost on detours, which belong to stages that par does not visit.
    fn lost_on_detours(&self) -> i64 {
        let detours = (0..Stage::COUNT).filter(|stage| self.par[*stage] == 0);
        detours
            .map(|stage| self.on_table[stage] - self.won[stage])
            .sum()
    }

    /// The score before the clamp as `numerator / denominator`; `None` where the axis is not assessed.
    ///
    /// In machine integers where they suffice (always, in a scenario of ordinary size): bots score millions of paths.
    pub fn unclamped(&self) -> Option<Exact> {
        if self.counting_par() < ASSESSED_FROM {
            return None;
        }
        Some(match self.fraction::<i128>() {
            Some((numerator, denominator)) => Exact::wide_ratio(numerator, denominator),
            None => {
                let (numerator, denominator) = self
                    .fraction::<BigInt>()
                    .expect("big integers do not overflow");
                Exact::big_ratio(numerator, denominator)
            }
        })
    }

    /// The clamped score in millionths of a point, rounded down; `None` where the axis is not assessed.
    pub fn millionths(&self) -> Option<i64> {
        const HUNDRED: i64 = 100_000_000;
        if self.counting_par() < ASSESSED_FROM {
            return None;
        }
        // Keys are nearly always whole or half points: counted in those, the products fit a machine word.
        let quick = match self.in_units_of(50) {
            Some(units) => units.as_input(self).fraction::<i64>(),
            None => None,
        };
        let quick = quick.map(|(numerator, denominator)| (numerator.into(), denominator.into()));
        let quick = quick.or_else(|| self.fraction::<i128>());
        let scaled = quick.and_then(|(numerator, denominator): (i128, i128)| {
            Some(
                match i64::try_from(numerator)
                    .ok()
                    .and_then(|small| small.checked_mul(1_000_000))
                {
                    Some(small) if denominator <= i64::MAX.into() => {
                        i128::from(small.div_euclid(denominator as i64))
                    }
                    _ => numerator.checked_mul(1_000_000)?.div_euclid(denominator),
                },
            )
        });
        let millionths = match scaled {
            Some(millionths) => millionths.clamp(0, HUNDRED.into()) as i64,
            None => self.unclamped()?.clamp(0, 100).millionths(),
        };
        Some(millionths)
    }

    /// Everything divided by `unit`, which leaves the score as it is; `None` where something is no multiple of it.
    fn in_units_of(&self, unit: i64) -> Option<Units> {
        let divide = |points: &[i64; Stage::COUNT]| {
            let divided = points.map(|points| points / unit);
            let whole = (0..Stage::COUNT).all(|stage| divided[stage] * unit == points[stage]);
            whole.then_some(divided)
        };
        Some(Units {
            par: divide(self.par)?,
            on_table: divide(self.on_table)?,
            won: divide(self.won)?,
        })
    }

    /// 100·(Σ W·G/D − ΣL of detours) / ΣW as an unreduced fraction; `None` on overflow.
    fn fraction<T>(&self) -> Option<(T, T)>
    where
        T: From<i64> + CheckedAdd + CheckedMul + CheckedSub,
    {
        let mut numerator = T::from(0);
        let mut denominator = T::from(1);
        for stage in
            (0..Stage::COUNT).filter(|stage| self.counts(*stage) && self.on_table[*stage] > 0)
        {
            let on_table = T::from(self.on_table[stage]);
            let gained = T::from(self.par[stage]).checked_mul(&T::from(self.won[stage]))?;
            numerator = numerator
                .checked_mul(&on_table)?
                .checked_add(&gained.checked_mul(&denominator)?)?;
            denominator = denominator.checked_mul(&on_table)?;
        }
        let lost = T::from(self.lost_on_detours()).checked_mul(&denominator)?;
        let numerator = numerator.checked_sub(&lost)?.checked_mul(&T::from(100))?;
        let denominator = denominator.checked_mul(&T::from(self.counting_par()))?;
        Some((numerator, denominator))
    }

    /// The score, or `None` where the axis is not assessed.
    pub fn score(&self, axis: Axis) -> Option<AxisScore> {
        let unclamped = self.unclamped()?;
        Some(AxisScore {
            axis,
            exact: unclamped.clone().clamp(0, 100),
            unclamped,
            won: self.won.iter().sum(),
            on_table: self.on_table.iter().sum(),
            counting_par: self.counting_par(),
        })
    }
}

/// Points counted in a larger unit.
struct Units {
    par: [i64; Stage::COUNT],
    on_table: [i64; Stage::COUNT],
    won: [i64; Stage::COUNT],
}

impl Units {
    fn as_input<'a>(&'a self, like: &AxisInput<'a>) -> AxisInput<'a> {
        AxisInput {
            par: &self.par,
            on_table: &self.on_table,
            won: &self.won,
            ..*like
        }
    }
}

/// The composite of the assessed axes by their weights; `None` where none with a weight was assessed.
pub fn composite(scores: [Option<&Exact>; 3], weights: [i64; 3]) -> Option<Exact> {
    let mut sum = Exact::zero();
    let mut total = 0;
    for (score, weight) in scores.into_iter().zip(weights) {
        if let Some(score) = score {
            sum = sum + Exact::whole(weight) * score.clone();
            total += weight;
        }
    }
    (total > 0).then(|| sum / Exact::whole(total))
}

/// The same in millionths of a point, rounded down.
pub fn composite_millionths(scores: [Option<i64>; 3], weights: [i64; 3]) -> Option<i64> {
    let assessed = scores
        .into_iter()
        .zip(weights)
        .filter_map(|(score, weight)| Some((score?, weight)));
    let (sum, total) = assessed.fold((0, 0), |(sum, total), (score, weight)| {
        (sum + score * weight, total + weight)
    });
    (total > 0).then(|| sum / total)
}
