//! What is drawn to places that are too close, spread.

use az::SaturatingAs;

/// The places closest to those that are wanted, none above 0, in their order and with these steps between them at least: the
/// squares of the distances add up to the least (pool adjacent violators).
pub(super) fn spread(wanted: &[i32], steps: &[i32]) -> Vec<i32> {
    // Measured from where each would be with the least steps, one need only not be above the one before.
    let least: Vec<i32> = std::iter::once(0)
        .chain(steps.iter().scan(0, |sum, step| {
            *sum += step;
            Some(*sum)
        }))
        .collect();
    let mut pools: Vec<(i64, i64)> = Vec::new();
    for (wanted, least) in wanted.iter().zip(&least) {
        pools.push((i64::from(wanted - least), 1));
        while let [.., (sum, count), (last, number)] = pools[..]
            && sum * number > last * count
        {
            pools.pop();
            if let Some(pool) = pools.last_mut() {
                *pool = (sum + last, count + number);
            }
        }
    }
    let levels = pools.iter().flat_map(|(sum, count)| (0..*count).map(move |_| (sum / count).max(0)));
    let levels = levels.map(|level| level.saturating_as::<i32>().min(i32::MAX / 2));
    levels.zip(least).map(|(level, least)| level + least).collect()
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn what_has_room_is_where_it_wants_to_be() {
        assert_eq!(spread(&[0, 50, 100], &[20, 20]), [0, 50, 100]);
        assert_eq!(spread(&[], &[]), Vec::<i32>::new());
    }

    #[test]
    fn what_is_too_close_is_spread_around_where_it_wants_to_be() {
        assert_eq!(spread(&[100, 100, 100], &[20, 20]), [80, 100, 120]);
        assert_eq!(spread(&[100, 60], &[20]), [70, 90]);
        assert_eq!(spread(&[0, 0], &[20]), [0, 20]);
    }
}
