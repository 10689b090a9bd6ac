//! How everyone on stage holds themselves at one moment.

use super::life::{Pace, alive, in_silence, speaking};
use super::rig::Pose;

/// How much later the second of two parties does in a silence what the first does, in milliseconds.
const APART_MS: u64 = 900;

/// How often a movement is drawn that nobody sees the steps of, in milliseconds.
const STEP_MS: u64 = 100;

/// How far from each other the people on stage are drawn anew, in milliseconds: while thirty frames a second are drawn, no
/// two of them in the same one.
const TURN_MS: u64 = 33;

/// A moment on stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time, in milliseconds since anything.
    pub now_ms: u64,
    /// How closely movement is drawn.
    pub pace: Pace,
    /// Nobody moves by themselves.
    pub still: bool,
    /// Whose words come, by their place among the poses.
    pub speaker: Option<usize>,
    /// How many sit at the table; they come first.
    pub at_the_table: usize,
    /// For how long a silence has been theirs to fill, in milliseconds; none where there is none.
    pub silent_for: Option<u64>,
}

/// The poses of everyone, with what moves in people who sit still, who speak and who bear a silence.
#[must_use]
pub fn living(poses: &[Pose], moment: &Moment) -> Vec<Pose> {
    let one = |(who, pose): (u16, &Pose)| {
        let (nth, place) = (u64::from(who), usize::from(who));
        let held = moment.silent_for.filter(|_| place < moment.at_the_table);
        let pose = held.map_or(*pose, |held| in_silence(pose, held.saturating_sub(nth * APART_MS)));
        if moment.still {
            return pose;
        }
        let pose = if moment.speaker == Some(place) { speaking(&pose, moment.now_ms) } else { pose };
        alive(&pose, who, seen_at(nth, moment), moment.pace)
    };
    (0..).zip(poses).map(one).collect()
}

/// The time at which someone is drawn: in steps, each in turn, where movement is smooth.
fn seen_at(nth: u64, moment: &Moment) -> u64 {
    match moment.pace {
        Pace::Smooth => {
            let own = moment.now_ms + nth * TURN_MS;
            own / STEP_MS * STEP_MS
        }
        Pace::Sparing => moment.now_ms,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(now_ms: u64) -> Moment {
        Moment { now_ms, pace: Pace::Smooth, still: false, speaker: None, at_the_table: 2, silent_for: None }
    }

    #[test]
    fn a_silence_that_is_theirs_is_borne_by_those_at_the_table_one_after_the_other() {
        let calm = [Pose::CALM; 3];
        let poses = living(&calm, &Moment { still: true, silent_for: Some(6_000), ..moment(0) });
        assert_eq!(poses[0], in_silence(&Pose::CALM, 6_000));
        assert_eq!(poses[1], in_silence(&Pose::CALM, 6_000 - APART_MS));
        assert_eq!(poses[2], Pose::CALM, "who listens has no part in it");
    }

    #[test]
    fn of_three_who_breathe_at_most_one_changes_from_frame_to_frame() {
        let calm = [Pose::CALM; 3];
        for frame in 0..600 {
            let [before, now] = [frame * 33, frame * 33 + 33].map(|at| living(&calm, &moment(at)));
            let changed = before.iter().zip(&now).filter(|(before, now)| before != now).count();
            assert!(changed <= 1, "{changed} at frame {frame}");
        }
    }

    #[test]
    fn the_mouth_of_who_speaks_opens_and_closes_and_nobody_elses_does() {
        let open = Pose { mouth_open: 380, ..Pose::CALM };
        let mouths = (0..40).map(|at| {
            let poses = living(&[open, open], &Moment { speaker: Some(0), ..moment(at * 33) });
            (poses[0].mouth_open, poses[1].mouth_open)
        });
        let (speaks, listens): (Vec<i16>, Vec<i16>) = mouths.unzip();
        assert!(speaks.iter().max() > Some(&400) && speaks.iter().min() < Some(&160), "{speaks:?}");
        assert!(listens.iter().all(|mouth| *mouth == 380));
    }
}
