//! Numbers that are not known exactly.

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
}

/// The mean of values, give or take so many standard errors.
#[expect(clippy::cast_precision_loss, reason = "counts of conversations are small")]
pub(super) fn mean(values: &[f64], factor: f64) -> Estimate {
    let count = values.len().max(1) as f64;
    let value = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|one| (one - value).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
    let error = factor * (variance / count).sqrt();
    Estimate { value, between: (value - error, value + error) }
}
