//! A silence: from when it counts, how long it can be, who ends it.

use super::{appended, guided, refused, say, take};
use weerklank::conversation::Entry;
use weerklank::method::SILENCE_ENDS_MS;
use weerklank::session::{A_TAP_MS, Input, LONGEST_SILENCE_MS, Refusal, Silence};

#[test]
fn a_silence_counts_from_a_tap_to_the_longest() {
    let longest = u64::from(LONGEST_SILENCE_MS);
    for (held_ms, counts) in [
        (0, None),
        (A_TAP_MS - 1, None),
        (A_TAP_MS, Some(400)),
        (4_000, Some(4_000)),
        (longest - 1, Some(LONGEST_SILENCE_MS - 1)),
        (longest, Some(LONGEST_SILENCE_MS)),
        (longest + 1, Some(LONGEST_SILENCE_MS)),
        (3_600_000, Some(LONGEST_SILENCE_MS)),
        (u64::MAX - 1_000, Some(LONGEST_SILENCE_MS)),
    ] {
        let mut session = guided();
        session.take(Input::Hold { from_ms: 1_000 }, 1_000).unwrap();
        let intents = session.take(Input::Release, 1_000 + held_ms).unwrap();
        let expected: Vec<Entry> = counts.into_iter().map(Entry::Hold).collect();
        assert_eq!(appended(&intents), expected, "{held_ms}");
        assert_eq!(session.silence(), Silence::None);
    }
}

#[test]
fn a_silence_that_is_told_at_once_is_taken_as_it_is_up_to_the_longest() {
    for (long_ms, counts) in [(0, 0), (100, 100), (4_000, 4_000), (u32::MAX, LONGEST_SILENCE_MS)] {
        let mut session = guided();
        assert_eq!(appended(&take(&mut session, Input::Silent { long_ms })), [Entry::Hold(counts)]);
    }
}

#[test]
fn the_other_ends_a_silence_that_is_held_too_long() {
    let mut session = guided();
    let ends = 1_000 + u64::from(SILENCE_ENDS_MS);
    session.take(Input::Hold { from_ms: 1_000 }, 1_000).unwrap();
    assert_eq!(session.take(Input::Tick, ends - 1).unwrap(), []);
    let intents = session.take(Input::Tick, ends + 90_000).unwrap();
    assert_eq!(appended(&intents), [Entry::Hold(SILENCE_ENDS_MS)]);
}

#[test]
fn a_chosen_silence_is_as_long_as_was_chosen_unless_it_is_released() {
    let mut session = guided();
    session.take(Input::HoldFor { from_ms: 1_000, long_ms: 5_000 }, 1_000).unwrap();
    assert_eq!(session.silence(), Silence::Chosen { since_ms: 1_000, until_ms: 6_000 });
    assert_eq!(session.take(Input::Tick, 5_999).unwrap(), []);
    assert_eq!(appended(&session.take(Input::Tick, 9_000).unwrap()), [Entry::Hold(5_000)]);
    session.take(Input::HoldFor { from_ms: 9_000, long_ms: 5_000 }, 9_000).unwrap();
    assert_eq!(appended(&session.take(Input::Release, 11_000).unwrap()), [Entry::Hold(2_000)]);
    session.take(Input::HoldFor { from_ms: 11_000, long_ms: u32::MAX }, 11_000).unwrap();
    assert_eq!(appended(&session.take(Input::Tick, u64::MAX).unwrap()), [Entry::Hold(LONGEST_SILENCE_MS)]);
}

#[test]
fn a_silence_counts_from_when_the_words_can_be_read() {
    let mut session = guided();
    session.take(Input::Hold { from_ms: 3_000 }, 1_000).unwrap();
    assert_eq!(
        session.take(Input::Release, 3_100).unwrap(),
        [],
        "so far there was nothing to be silent after"
    );
    session.take(Input::Hold { from_ms: 5_000 }, 3_100).unwrap();
    assert_eq!(appended(&session.take(Input::Release, 7_000).unwrap()), [Entry::Hold(2_000)]);
}

#[test]
fn a_silence_ends_once_and_a_dropped_one_has_not_been() {
    let mut session = guided();
    assert_eq!(refused(&mut session, Input::Release), Refusal::NotSilent);
    session.take(Input::Hold { from_ms: 0 }, 0).unwrap();
    session.take(Input::Drop, 2_000).unwrap();
    assert_eq!(refused(&mut session, Input::Release), Refusal::NotSilent);
    assert_eq!(session.take(Input::Tick, 90_000).unwrap(), []);
    assert_eq!(session.moves(), 0);
}

#[test]
fn a_key_that_is_still_down_begins_no_second_silence() {
    let mut session = guided();
    session.take(Input::Hold { from_ms: 0 }, 0).unwrap();
    session.take(Input::SilenceKey { is_down: true }, 0).unwrap();
    assert_eq!(session.silence(), Silence::Held { since_ms: 0 });
    session.take(Input::Tick, 20_000).unwrap();
    session.take(Input::SilenceKey { is_down: true }, 20_000).unwrap();
    assert_eq!(session.silence(), Silence::Spent);
    assert_eq!(refused(&mut session, Input::Hold { from_ms: 20_000 }), Refusal::KeyStillDown);
    session.take(Input::SilenceKey { is_down: false }, 20_000).unwrap();
    take(&mut session, Input::Hold { from_ms: 20_000 });
}

#[test]
fn where_time_goes_back_it_stands_still() {
    let mut session = guided();
    session.take(Input::Hold { from_ms: 5_000 }, 5_000).unwrap();
    session.take(Input::Tick, 7_000).unwrap();
    assert_eq!(session.take(Input::Tick, 0).unwrap(), []);
    assert_eq!(appended(&session.take(Input::Release, 100).unwrap()), [Entry::Hold(2_000)]);
}

#[test]
fn another_move_ends_a_silence_without_counting_it() {
    let mut session = guided();
    session.take(Input::Hold { from_ms: 0 }, 0).unwrap();
    let first = say(&session, 0);
    let intents = session.take(first, 3_000).unwrap();
    assert_eq!(appended(&intents).len(), 1);
    assert_eq!(session.silence(), Silence::None);
}
