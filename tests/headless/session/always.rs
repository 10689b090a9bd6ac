//! What is saved of a session comes to the same session, whatever was put in.

use super::{Late, bytes, carry_out, material, read_again};
use proptest::prelude::*;
use weerklank::conversation::Way;
use weerklank::feedback::Feeling;
use weerklank::session::{Input, Notes, Revision, Session};
use weerklank::store::{DataFolder as Folder, Keeper};

/// Any input, whether or not it makes sense; ids are picked among what is there by number.
#[derive(Clone, Debug)]
enum Any {
    Say(usize),
    SayOld(usize),
    Look(usize),
    Plain(Input),
}

impl Any {
    fn of(&self, session: &Late, earlier: Revision) -> Input {
        let offers = session.offers();
        let key = |place: usize| match offers.get(place % offers.len().max(1)) {
            Some(offered) => offered.key(&session.play()),
            None => "nothing".to_owned(),
        };
        match self {
            Self::Say(place) => Input::Say(session.dated(key(*place))),
            Self::SayOld(place) => {
                Input::Say(weerklank::session::Dated { id: key(*place), revision: earlier })
            }
            Self::Look(place) => {
                let sights = session.scenario().sights();
                Input::Look(session.dated(sights[place % sights.len()]))
            }
            Self::Plain(input) => input.clone(),
        }
    }
}

fn any_input() -> impl Strategy<Value = Any> {
    let time = prop_oneof![0..20_000_u64, Just(u64::MAX)];
    let length = prop_oneof![0..15_000_u32, Just(u32::MAX)];
    let words = prop_oneof![Just("  ".to_owned()), "[a-z é\n\"]{0,20}"];
    prop_oneof![
        6 => (0..9_usize).prop_map(Any::Say),
        1 => (0..9_usize).prop_map(Any::SayOld),
        2 => (0..8_usize).prop_map(Any::Look),
        1 => (0..4_u32).prop_map(|moves| Any::Plain(Input::Rewind(moves))),
        1 => time.prop_map(|from_ms| Any::Plain(Input::Hold { from_ms })),
        1 => (0..20_000_u64, length.clone())
            .prop_map(|(from_ms, long_ms)| Any::Plain(Input::HoldFor { from_ms, long_ms })),
        1 => length.prop_map(|long_ms| Any::Plain(Input::Silent { long_ms })),
        1 => any::<bool>().prop_map(|is_down| Any::Plain(Input::SilenceKey { is_down })),
        1 => any::<bool>().prop_map(|is| Any::Plain(Input::WantOwnWords(is))),
        1 => words.clone().prop_map(|words| Any::Plain(Input::Write(words))),
        2 => words.prop_map(|words| Any::Plain(Input::GiveWords(words))),
        2 => prop::sample::select(vec![
            Input::TimeOut,
            Input::Describe,
            Input::Release,
            Input::Drop,
            Input::Tick,
            Input::LookBack,
            Input::Went(200),
            Input::Feeling(Feeling::Hurt),
            Input::TellOwnView,
        ])
        .prop_map(Any::Plain),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_put_in_what_is_saved_comes_to_the_same_bytes(
        inputs in prop::collection::vec((any_input(), 0..40_000_u64), 0..40),
        is_real in any::<bool>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut keeper = Keeper::new(Some(Folder::at(folder.path())));
        let material = read_again(&material());
        let way = if is_real { Way::Real } else { Way::Guided };
        let mut session = Session::begin(material.clone(), 7, way, Notes::new()).wanting_own_words(true);
        carry_out(&mut keeper, session.opening());
        for (any, now_ms) in inputs {
            let input = any.of(&session, Revision::default());
            if let Ok(intents) = session.take(input, now_ms) {
                carry_out(&mut keeper, intents);
            }
        }
        if session.look_back().is_some() {
            return Ok(());
        }
        if let Ok(intents) = session.take(Input::Leave, 0) {
            carry_out(&mut keeper, intents);
        }
        drop(keeper);
        let opened = Keeper::new(Some(Folder::at(folder.path()))).unfinished().0;
        prop_assert_eq!(opened.is_some(), session.unfinished().is_some());
        let Some(opened) = opened else { return Ok(()) };
        let (again, _) = Session::take_up(material, opened).unwrap();
        prop_assert_eq!(bytes(&again), bytes(&session));
    }
}
