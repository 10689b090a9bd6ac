//! What moves in someone who sits still: breath, blinks, small shifts of the gaze, a foot that taps, and what a silence does.
//!
//! All of it follows from the time and from who it is, so that the same moment is drawn the same.

use super::part::narrow;
use super::rig::Pose;
use crate::chance::{Chance, Purpose};
use crate::method::{SILENCE_BEST_MS, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};
use az::UnwrappedAs;

/// How closely movement is drawn: what a graphics card does for nothing costs a processor dearly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// Ten times a second.
    #[default]
    Smooth,
    /// Only where something has visibly changed: half a breath, lids that are closed, lids that are open again.
    Sparing,
}

impl Pace {
    /// How often breath is drawn anew, in milliseconds.
    fn step_ms(self, busy: bool) -> u64 {
        match (self, busy) {
            (Self::Smooth, _) => 100,
            (Self::Sparing, true) => 200,
            (Self::Sparing, false) => 3_000,
        }
    }
}

/// How long one breath takes, in milliseconds; each person has a length of their own near it.
const BREATH_MS: u64 = 4_500;

/// Someone blinks once in so many milliseconds, at a moment of chance.
const BLINKS_IN_MS: u64 = 6_000;

/// How long a blink takes, in milliseconds.
const BLINK_MS: u64 = 240;

/// How far the gaze shifts at most, sideways.
const SHIFT: i32 = 110;

/// How long one tap of a foot takes, in milliseconds.
const TAP_MS: u64 = 400;

/// The pose of someone at a time, in milliseconds since anything; `who` tells people apart, 0 is the person opposite.
#[must_use]
pub fn alive(pose: &Pose, who: u16, now_ms: u64, pace: Pace) -> Pose {
    let mut pose = *pose;
    // Who holds their breath breathes less.
    let depth = 1000 - i32::from(pose.shoulders.max(0)) / 2;
    pose.breath = part(pose.breath, breath(who, now_ms) * depth / 1000);
    pose.beat = part(pose.beat, wave(now_ms, TAP_MS) * i32::from(pose.tremble) / 1000);
    if pace == Pace::Smooth || who == 0 {
        pose.blink = part(pose.blink, blink(who, now_ms));
        pose.gaze_x = part(pose.gaze_x, shift(who, now_ms, Purpose::GazeAside));
        pose.gaze_y = part(pose.gaze_y, shift(who, now_ms, Purpose::GazeUp) / 2);
    }
    pose.bounded()
}

/// How long what is drawn at this time can stand until it has to be drawn anew, in milliseconds; `busy` where a silence is
/// held.
#[must_use]
pub fn stands_for(now_ms: u64, pace: Pace, busy: bool) -> u64 {
    let step = pace.step_ms(busy);
    let breath = step - now_ms % step;
    match pace {
        Pace::Smooth => breath,
        Pace::Sparing => breath.min(until_lids_move(now_ms)),
    }
}

/// How long until the lids of the person opposite are closed, or open again.
fn until_lids_move(now_ms: u64) -> u64 {
    let slot = now_ms / BLINKS_IN_MS;
    let closed = |slot: u64| slot * BLINKS_IN_MS + blink_begins(0, slot) + BLINK_MS / 2;
    let moments = [closed(slot), closed(slot) + BLINK_MS / 2, closed(slot + 1)];
    moments.into_iter().find(|moment| *moment > now_ms).map_or(BLINKS_IN_MS, |moment| moment - now_ms)
}

/// What a silence does that has been held for so long: one looks aside and thinks, comes near to speaking where a silence
/// works best, and closes up where it is too long.
#[must_use]
pub fn in_silence(pose: &Pose, held_ms: u64) -> Pose {
    let [from, best, too_long] = [SILENCE_FROM_MS, SILENCE_BEST_MS, SILENCE_TOO_LONG_MS].map(u64::from);
    let thinks = ramp(held_ms, from, from + 1_500) - ramp(held_ms, best - 1_500, best);
    let near = ramp(held_ms, best - 1_500, best) - ramp(held_ms, too_long, too_long + 1_000);
    pose.plus(&THINKS, thinks)
        .plus(&NEAR_TO_SPEAKING, near)
        .plus(&CLOSES_UP, ramp(held_ms, too_long, too_long + 1_500))
}

/// Once in so many milliseconds a video call freezes, at a moment of chance.
const FREEZES_IN_MS: u64 = 50_000;

/// How long it freezes, in milliseconds.
const FREEZE_MS: u64 = 1_400;

/// Once in so many milliseconds someone may pass behind who calls.
const PASSES_IN_MS: u64 = 75_000;

/// How long someone takes to pass, in milliseconds.
const PASS_MS: u64 = 5_000;

/// How often who passes is drawn, in milliseconds.
const PASSING_STEP_MS: u64 = 200;

/// What a video call shows besides the people in it at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Where someone is who passes behind, from −1000 (left) to 1000.
    pub passing: Option<i16>,
    /// The picture stands still.
    pub frozen: bool,
}

impl Line {
    /// The line at a time, in milliseconds since anything.
    #[must_use]
    pub fn at(now_ms: u64) -> Self {
        let place = |since: u64| narrow((since * 2_000 / PASS_MS).unwrapped_as::<i32>() - 1_000);
        Self { passing: PASSING.since(now_ms).map(place), frozen: FREEZING.since(now_ms).is_some() }
    }

    /// How long a line stays as it is at a time, in milliseconds; someone who passes is drawn in steps.
    #[must_use]
    pub fn stands_for(now_ms: u64) -> u64 {
        let passing = if PASSING.since(now_ms).is_some() { PASSING_STEP_MS } else { PASSING.until(now_ms) };
        passing.min(FREEZING.until(now_ms))
    }
}

/// Something that happens once in so many milliseconds, at a moment of chance.
struct NowAndThen {
    every_ms: u64,
    long_ms: u64,
    purpose: Purpose,
}

const FREEZING: NowAndThen =
    NowAndThen { every_ms: FREEZES_IN_MS, long_ms: FREEZE_MS, purpose: Purpose::Freeze };
const PASSING: NowAndThen = NowAndThen { every_ms: PASSES_IN_MS, long_ms: PASS_MS, purpose: Purpose::Pass };

impl NowAndThen {
    fn begins(&self, now_ms: u64) -> u64 {
        chance(0, now_ms / self.every_ms, self.purpose).within(..self.every_ms - self.long_ms)
    }

    /// How long it has been going on; none where it does not.
    fn since(&self, now_ms: u64) -> Option<u64> {
        let since = (now_ms % self.every_ms).checked_sub(self.begins(now_ms));
        since.filter(|since| *since < self.long_ms)
    }

    /// How long until it begins or ends, or until it can be told when it begins next.
    fn until(&self, now_ms: u64) -> u64 {
        let (at, begins) = (now_ms % self.every_ms, self.begins(now_ms));
        let moments = [begins, begins + self.long_ms, self.every_ms];
        moments.into_iter().find(|moment| *moment > at).map_or(self.every_ms, |moment| moment - at)
    }
}

const THINKS: Pose = Pose { gaze_x: -420, gaze_y: 260, head_tilt: 120, shoulders: -80, ..Pose::CALM };
const NEAR_TO_SPEAKING: Pose =
    Pose { mouth_open: 170, brow_inner: 120, lean: 160, breath: 300, ..Pose::CALM };
const CLOSES_UP: Pose = Pose {
    gaze_y: 520,
    head_turn: 320,
    head_nod: 180,
    lids: -160,
    mouth_press: 420,
    shoulders: 240,
    lean: -320,
    ..Pose::CALM
};

fn part(before: i16, more: i32) -> i16 {
    narrow(i32::from(before) + more)
}

/// In with the breath and out again, from 0 to 1000.
fn breath(who: u16, now_ms: u64) -> i32 {
    let mut chance = chance(who, 0, Purpose::Breath);
    let length = BREATH_MS + chance.within(..900_u64);
    wave(now_ms + chance.within(..length), length)
}

/// Up and down in so many milliseconds, smoothly, from 0 to 1000.
fn wave(now_ms: u64, length: u64) -> i32 {
    let half = length / 2;
    let at = now_ms % length;
    smooth(if at < half { at } else { length - at }, half)
}

/// How far the lids are closed, from 0 to 1000.
fn blink(who: u16, now_ms: u64) -> i32 {
    let begins = blink_begins(who, now_ms / BLINKS_IN_MS);
    match (now_ms % BLINKS_IN_MS).checked_sub(begins) {
        Some(since) if since < BLINK_MS => smooth(since.min(BLINK_MS - since), BLINK_MS / 2),
        _ => 0,
    }
}

/// When in its stretch of time a blink begins.
fn blink_begins(who: u16, slot: u64) -> u64 {
    chance(who, slot, Purpose::Blink).within(..BLINKS_IN_MS - BLINK_MS)
}

/// How far the gaze is from where it rests, sideways or up. It shifts while the lids are closed, as it mostly does.
fn shift(who: u16, now_ms: u64, way: Purpose) -> i32 {
    let slot = now_ms / BLINKS_IN_MS;
    let shifted = now_ms % BLINKS_IN_MS >= blink_begins(who, slot) + BLINK_MS / 2;
    let mut chance = chance(who, slot + u64::from(shifted), way);
    // Most of the time the eyes stay where they are.
    if chance.within(..3_u32) == 0 { chance.within(-SHIFT..SHIFT) } else { 0 }
}

/// From 0 at nothing to 1000 at `whole` and beyond, slow at both ends.
fn smooth(at: u64, whole: u64) -> i32 {
    let share = (at.min(whole) * 1000 / whole.max(1)).unwrapped_as::<i64>();
    (share * share * (3_000 - 2 * share) / 1_000_000).unwrapped_as::<i32>()
}

/// From 0 at `from` to 1000 at `to`.
fn ramp(at: u64, from: u64, to: u64) -> i32 {
    smooth(at.saturating_sub(from), to.saturating_sub(from))
}

/// What is drawn from for one of the people, in one stretch of time: it needs no conversation, so the stretch is the seed.
fn chance(who: u16, stretch: u64, purpose: Purpose) -> Chance {
    Chance::at(stretch, who, 0, purpose)
}

/// How long a mouth takes from one syllable to the next, in milliseconds, in two rhythms that seldom meet.
const SYLLABLES_MS: [u64; 2] = [230, 370];

/// The pose of someone whose words come: the mouth opens and closes with them.
#[must_use]
pub fn speaking(pose: &Pose, now_ms: u64) -> Pose {
    let beat = |long: u64| {
        let along = now_ms % long;
        let up = along.min(long - along) * 2_000 / long;
        up.unwrapped_as::<i32>()
    };
    let [quick, slow] = SYLLABLES_MS.map(beat);
    let open = i32::from(pose.mouth_open) * (200 + quick * 3 / 5 + slow * 3 / 5) / 1_000;
    Pose { mouth_open: narrow(open.min(1_000)), ..*pose }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn someone_breathes_blinks_and_looks_about_and_never_leaves_the_bounds() {
        let frames = (0..1_200).map(|frame| alive(&Pose::CALM, 3, frame * 50, Pace::Smooth));
        let all: Vec<Pose> = frames.collect();
        assert!(all.iter().all(Pose::is_bounded));
        let most = |part: fn(&Pose) -> i16| all.iter().map(part).max().unwrap();
        assert!(most(|pose| pose.breath) > 980);
        assert!(most(|pose| pose.blink) > 900);
        let moved = all.iter().filter(|pose| pose.blink > 0).count();
        assert!((30..100).contains(&moved), "in one minute the lids moved in {moved} of 1200 frames");
        assert!((31..=110).contains(&most(|pose| pose.gaze_x.abs())));
        assert_eq!(most(|pose| pose.beat), 0, "no foot taps");
        let still = Pose { tremble: 1000, ..Pose::CALM };
        assert!((0..8).map(|frame| alive(&still, 3, frame * 50, Pace::Smooth).beat).max() > Some(800));
    }

    #[test]
    fn nothing_leaps_between_two_frames() {
        for who in 0..4 {
            for at in 0..600_u64 {
                let [one, next] =
                    [at * 20, at * 20 + 20].map(|now| alive(&Pose::CALM, who, now, Pace::Smooth));
                assert!((one.breath - next.breath).abs() < 40 && (one.blink - next.blink).abs() < 300);
                assert!(one.gaze_x == next.gaze_x || next.blink > 700, "the gaze shifts behind closed lids");
            }
        }
    }

    #[test]
    fn who_draws_sparingly_draws_closed_lids_and_open_ones_and_about_once_a_second() {
        let (mut now, mut frames, mut closed) = (0, 0, 0);
        while now < 60_000 {
            now += stands_for(now, Pace::Sparing, false);
            let pose = alive(&Pose::CALM, 0, now, Pace::Sparing);
            closed += i32::from(pose.blink > 900);
            frames += 1;
            let stays = stands_for(now, Pace::Sparing, false);
            assert!(pose.blink == 0 || stays <= BLINK_MS, "nobody sits with closed lids for {stays} ms");
        }
        assert_eq!(closed, 10, "once in six seconds");
        assert!(frames < 60, "{frames} in a minute");
    }

    #[test]
    fn a_call_freezes_now_and_then_and_sometimes_someone_passes() {
        let lines: Vec<Line> = (0..3_000).map(|at| Line::at(at * 100)).collect();
        let frozen = lines.iter().filter(|line| line.frozen).count();
        assert_eq!(frozen, 6 * 14, "five minutes have six times fifty seconds");
        let passing: Vec<i16> = lines.iter().filter_map(|line| line.passing).collect();
        let mut now = 0;
        while now < 300_000 {
            let stands = Line::stands_for(now);
            assert!(stands > 0);
            let line = Line::at(now);
            let stays = (now..now + stands).step_by(50).all(|later| Line::at(later).frozen == line.frozen);
            assert!(stays, "{now}");
            now += stands;
        }
        assert_eq!(passing.len(), 4 * 50);
        assert!(passing.iter().min() < Some(&-900) && passing.iter().max() > Some(&900));
    }

    #[test]
    fn two_people_do_not_breathe_as_one() {
        let apart = (0..100).map(|at| {
            let [one, other] = [1, 2].map(|who| alive(&Pose::CALM, who, at * 100, Pace::Smooth).breath);
            (one - other).abs()
        });
        assert!(apart.max() > Some(300));
    }

    #[test]
    fn in_a_silence_one_thinks_comes_near_to_speaking_and_closes_up_when_it_is_too_long() {
        let at = |held| in_silence(&Pose::CALM, held);
        assert_eq!(at(0), Pose::CALM);
        assert!(at(3_500).gaze_x < -300, "looks aside");
        assert!(at(6_500).mouth_open > 120 && at(6_500).lean > 100, "near to speaking");
        assert!(
            at(11_000).head_turn > 250 && at(11_000).mouth_press > 300 && at(11_000).lean < -200,
            "closed"
        );
        for held in (0..12_000).step_by(50) {
            assert!(at(held).is_bounded());
            assert!((at(held).lean - at(held + 50).lean).abs() < 60, "smoothly");
        }
    }
}
