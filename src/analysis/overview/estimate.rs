//! Numbers that are known exactly, and numbers that are not.

/// How many standard errors 95 percent lie within, of many values.
pub(super) const NORMAL: f64 = 1.96;

/// The same of twenty values (Student).
pub(super) const STUDENT: f64 = 2.093;

/// A number that is not known exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// It lies between these with a probability of 95 percent.
    pub between: (f64, f64),
}

impl Estimate {
    /// With bounds that cannot be passed.
    pub(super) fn within(self, least: f64, most: f64) -> Self {
        Self { between: (self.between.0.max(least), self.between.1.min(most)), ..self }
    }

    /// How often something happens that happened so many times of so many (Wilson).
    #[must_use]
    pub fn of_share(count: usize, all: usize) -> Self {
        let (count, all) = (number(count), number(all.max(1)));
        let share = count / all;
        let squared = NORMAL.powi(2);
        let middle = (share + squared / (2.0 * all)) / (1.0 + squared / all);
        let variance = share * (1.0 - share) / all + squared / (4.0 * all.powi(2));
        let error = NORMAL * variance.sqrt() / (1.0 + squared / all);
        Self { value: share, between: (middle - error, middle + error) }.within(0.0, 1.0)
    }
}

/// How likely something is, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Likelihood {
    /// It is known.
    Exactly(f64),
    /// It was seen so often.
    About(Estimate),
}

impl Likelihood {
    /// The number, or the best guess at it.
    #[must_use]
    pub fn value(self) -> f64 {
        match self {
            Self::Exactly(value) => value,
            Self::About(estimate) => estimate.value,
        }
    }
}

/// The mean of values, give or take so many standard errors.
pub(super) fn mean(values: &[f64], factor: f64) -> Estimate {
    let count = number(values.len().max(1));
    let value = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|one| (one - value).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
    let error = factor * (variance / count).sqrt();
    Estimate { value, between: (value - error, value + error) }
}

/// A count as a number with a fraction.
#[expect(clippy::cast_precision_loss, reason = "counts of conversations are small")]
pub(super) fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_as_uncertain_as_there_are_few() {
        let half = Estimate::of_share(50, 100);
        assert!((half.value - 0.5).abs() < 1e-9);
        // Wilson (1927) for 50 of 100: 0.404 to 0.596.
        assert!((half.between.0 - 0.4038).abs() < 1e-3 && (half.between.1 - 0.5962).abs() < 1e-3, "{half:?}");
        let none = Estimate::of_share(0, 100);
        assert!(none.between.0 < 1e-9 && (none.between.1 - 0.037).abs() < 1e-3, "{none:?}");
        let all = Estimate::of_share(400, 400);
        assert!(all.between.1 > 1.0 - 1e-9 && all.between.0 > 0.99, "{all:?}");
    }
}
