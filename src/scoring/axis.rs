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

    /// The score before the clamp; `None` where the axis is not assessed.
    ///
    /// In machine integers where they suffice (always, in a scenario of ordinary size): bots score millions of paths.
    pub fn unclamped(&self) -> Option<Exact> {
        let par = self.assessed_par()?;
        Some(match self.fraction::<i128>(par, self.won, self.on_table) {
            Some((numerator, denominator)) => Exact::wide_ratio(numerator, denominator),
            None => {
                let (numerator, denominator) = self
                    .fraction::<BigInt>(par, self.won, self.on_table)
                    .expect("big integers do not overflow");
                Exact::big_ratio(numerator, denominator)
            }
        })
    }

    /// The clamped score in millionths of a point, rounded down; `None` where the axis is not assessed.
    pub fn millionths(&self) -> Option<i64> {
        const HUNDRED: i64 = 100_000_000;
        let par = self.assessed_par()?;
        let millionths = match self.millionths_in_words(par) {
            Some(millionths) => millionths,
            None => match self.millionths_in_wide_words(par) {
                Some(millionths) => millionths.clamp(0, HUNDRED.into()) as i64,
                None => self.unclamped()?.clamp(0, 100).millionths(),
            },
        };
        Some(millionths.clamp(0, HUNDRED))
    }

    /// ΣW over the counting stages, where that is enough to assess the axis.
    fn assessed_par(&self) -> Option<i64> {
        let par = self.counting_par();
        (par >= ASSESSED_FROM).then_some(par)
    }

    /// Keys are nearly always whole or half points: counted in those, the products fit a machine word.
    fn millionths_in_words(&self, par: i64) -> Option<i64> {
        let (won, on_table) = (in_half_points(self.won)?, in_half_points(self.on_table)?);
        let (numerator, denominator) = self.fraction::<i64>(par, &won, &on_table)?;
        Some(numerator.checked_mul(1_000_000)?.div_euclid(denominator))
    }

    fn millionths_in_wide_words(&self, par: i64) -> Option<i128> {
        let (numerator, denominator) = self.fraction::<i128>(par, self.won, self.on_table)?;
        Some(numerator.checked_mul(1_000_000)?.div_euclid(denominator))
    }

    /// 100·(Σ W·G/D − ΣL of detours) / ΣW as an unreduced fraction; `None` on overflow. G and D may be counted in any
    /// unit, as long as it is the same.
    fn fraction<T>(
        &self,
        counting_par: i64,
        won: &[i64; Stage::COUNT],
        on_table: &[i64; Stage::COUNT],
    ) -> Option<(T, T)>
    where
        T: From<i64> + CheckedAdd + CheckedMul + CheckedSub,
    {
        let mut numerator = T::from(0);
        let mut denominator = T::from(1);
        for stage in 0..Stage::COUNT {
            // A stage with points on its table that par visits, too, is one that counts.
            if on_table[stage] == 0 || self.par[stage] == 0 {
                continue;
            }
            let gained = T::from(self.par[stage]).checked_mul(&T::from(won[stage]))?;
            let on_table = T::from(on_table[stage]);
            numerator = numerator
                .checked_mul(&on_table)?
                .checked_add(&gained.checked_mul(&denominator)?)?;
            denominator = denominator.checked_mul(&on_table)?;
        }
        let lost = T::from(self.lost_on_detours()).checked_mul(&denominator)?;
        let numerator = numerator.checked_sub(&lost)?.checked_mul(&T::from(100))?;
        let denominator = denominator.checked_mul(&T::from(counting_par))?;
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

/// Points in hundredths counted in halves of a point; `None` where something is no multiple of that.
fn in_half_points(points: &[i64; Stage::COUNT]) -> Option<[i64; Stage::COUNT]> {
    const HALF: u32 = 50;
    let mut halves = [0; Stage::COUNT];
    let mut whole = true;
    for (half, points) in halves.iter_mut().zip(points) {
        let points = u32::try_from(*points).ok()?;
        *half = i64::from(points / HALF);
        whole &= points % HALF == 0;
    }
    whole.then_some(halves)
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
