//! What is said, looked at, taken back: what each input does, and when it is refused.

use super::{
    Late, appended, begun, face, guided, key, material, read_again, refused, say, take, with_one_signal,
};
use weerklank::conversation::{Entry, Refused, Way};
use weerklank::feedback::feedback;
use weerklank::scenario::{Area, PersonId, Sight};
use weerklank::session::{Input, Intent, Keep, Notes, Refusal, Remark, Silence};

#[test]
fn a_response_is_said_and_saved() {
    let mut session = guided();
    let said = key(&session, 1);
    let intents = session.take(Input::Say(session.dated(said.clone())), 5).unwrap();
    assert_eq!(intents, [Intent::Save(Keep::Append(Entry::Choose(said))), Intent::Say(1)]);
    assert_eq!((session.moves(), session.accounts().len()), (1, 1));
}

#[test]
fn what_is_not_offered_is_refused() {
    let mut session = guided();
    let nothing = Input::Say(session.dated("no-such-thing".to_owned()));
    let name = "no-such-thing".to_owned();
    assert_eq!(refused(&mut session, nothing), Refused::NotOffered(name).into());
}

#[test]
fn an_id_of_another_revision_is_refused_and_not_misapplied() {
    let mut session = guided();
    let (said, seen) = (say(&session, 0), face(&session));
    session = session.revised(read_again(session.material()));
    assert_eq!(refused(&mut session, said), Refusal::OtherRevision);
    assert_eq!(refused(&mut session, seen), Refusal::OtherRevision);
    let said = say(&session, 0);
    take(&mut session, said);
    assert_eq!(session.moves(), 1);
}

#[test]
fn moves_are_taken_back_where_there_is_a_way_back() {
    let mut session = guided();
    for moves in [0, 1, u32::MAX] {
        assert_eq!(refused(&mut session, Input::Rewind(moves)), Refused::NothingToRewind.into());
    }
    let first = say(&session, 0);
    take(&mut session, first);
    let intents = take(&mut session, Input::Rewind(1));
    assert_eq!(intents, [Intent::Save(Keep::Append(Entry::Rewind(1))), Intent::Show(Remark::Rewound)]);
    assert_eq!((session.moves(), session.accounts().len()), (0, 0));

    let mut real = begun(Way::Real);
    let first = say(&real, 0);
    take(&mut real, first);
    assert_eq!(refused(&mut real, Input::Rewind(1)), Refused::NoWayBack.into());
}

#[test]
fn there_is_one_time_out() {
    let mut session = guided();
    assert_eq!(appended(&take(&mut session, Input::TimeOut)), [Entry::TimeOut]);
    assert_eq!(session.remarks(), [Remark::TimeOut]);
    assert_eq!(refused(&mut session, Input::TimeOut), Refused::TimeOutTaken.into());
    assert_eq!(session.remarks(), [Remark::NoTimeOut]);
}

#[test]
fn at_one_line_there_is_one_look() {
    let mut session = guided();
    let nowhere = Input::Look(session.dated(Sight { of: PersonId(9), area: Area::Face }));
    assert_eq!(refused(&mut session, nowhere), Refusal::NotInSight);
    let looks = face(&session);
    take(&mut session, looks.clone());
    assert_eq!(refused(&mut session, looks.clone()), Refusal::LookedAlready);
    let seen = Sight { of: PersonId(0), area: Area::Face };
    assert_eq!(session.remarks(), [Remark::Seen(seen), Remark::LookedAlready]);
    assert_eq!(refused(&mut session, looks.clone()), Refusal::LookedAlready);
    assert_eq!(session.remarks().len(), 2, "it is said once");
    let first = say(&session, 0);
    take(&mut session, first);
    take(&mut session, looks);
}

#[test]
fn a_look_that_sees_a_signal_is_a_move_and_others_are_none() {
    let mut session = guided();
    let mut seen = Vec::new();
    while !session.ended() {
        let signal = session.signal();
        for area in Area::ALL {
            // At one line there is time for one look: each is tried by itself.
            let mut session = session.clone();
            let looks = Input::Look(session.dated(Sight { of: PersonId(0), area }));
            let intents = take(&mut session, looks);
            match &appended(&intents)[..] {
                [Entry::Look(found)] => seen.push((signal.map(|given| given.signal), Some(*found))),
                [] => assert!(matches!(intents[..], [Intent::Show(Remark::Seen(_))])),
                other => panic!("{other:?}"),
            }
        }
        let first = say(&session, 0);
        take(&mut session, first);
    }
    assert!(!seen.is_empty(), "there is something to be seen");
    assert!(seen.iter().all(|(shown, found)| shown == found), "{seen:?}");
}

#[test]
fn who_looks_goes_on_being_silent() {
    let mut session = guided();
    take(&mut session, Input::Hold { from_ms: 1_000 });
    let looks = face(&session);
    take(&mut session, looks);
    assert_eq!(session.silence(), Silence::Held { since_ms: 1_000 });
}

#[test]
fn describing_is_a_move_where_it_tells_a_signal_and_nowhere_else() {
    let mut session = guided();
    let mut told = 0;
    while !session.ended() {
        let signal = session.signal().map(|given| given.signal);
        let looks: Vec<Entry> = signal.map(Entry::Look).into_iter().collect();
        let before = session.moves();
        let intents = take(&mut session, Input::Describe);
        assert_eq!(appended(&intents), looks, "{signal:?}");
        assert_eq!(intents.last(), Some(&Intent::Show(Remark::Described)));
        assert_eq!(session.remarks(), [Remark::Described]);
        assert_eq!(session.words_of(Remark::Described, |_| false).len(), session.scenario().sights().len());
        assert_eq!(session.moves(), before + looks.len());
        // It is noticed once, however often it is asked for.
        assert_eq!(appended(&take(&mut session, Input::Describe)), []);
        told += looks.len();
        let first = say(&session, 0);
        take(&mut session, first);
    }
    assert!(told > 0, "there is something to be told");
}

#[test]
fn what_was_noticed_stays_noticed_while_nothing_is_said() {
    let mut session = Late::begin(with_one_signal(&material()), 7, Way::Guided, Notes::new());
    // A pause for breath changes nothing: the signal is there still.
    take(&mut session, Input::Silent { long_ms: 500 });
    assert_eq!(appended(&take(&mut session, Input::Describe)).len(), 1);
    take(&mut session, Input::Silent { long_ms: 500 });
    assert_eq!(appended(&take(&mut session, Input::Describe)), []);
    let first = say(&session, 0);
    take(&mut session, first);
    let feedback = feedback(&session.play(), session.conversation(), None);
    assert!(feedback.signals[0].noticed, "{:?}", feedback.signals);
}

#[test]
fn who_has_it_described_goes_on_being_silent() {
    let mut session = guided();
    take(&mut session, Input::Hold { from_ms: 1_000 });
    take(&mut session, Input::Describe);
    assert_eq!(session.silence(), Silence::Held { since_ms: 1_000 });
}

/// Whether each signal was noticed, by who has those described before which something is said the how many-eth time.
fn noticed(described: &[usize]) -> Vec<bool> {
    let one_signal = with_one_signal(&material());
    let mut session = Late::begin(one_signal, 7, Way::Guided, Notes::new());
    for said in 0..60 {
        if session.ended() {
            break;
        }
        if described.contains(&said) {
            take(&mut session, Input::Describe);
        }
        let first = say(&session, 0);
        take(&mut session, first);
    }
    let feedback = feedback(&session.play(), session.conversation(), None);
    feedback.signals.iter().map(|shown| shown.noticed).collect()
}

#[test]
fn two_signals_of_one_kind_are_two() {
    let all: Vec<usize> = (0..60).collect();
    let seen = noticed(&all);
    assert!(seen.len() > 2 && seen.iter().all(|noticed| *noticed), "{seen:?}");
    assert!(noticed(&[]).iter().all(|noticed| !noticed));
    let first = noticed(&[0]);
    assert_eq!(first.iter().filter(|noticed| **noticed).count(), 1, "{first:?}");
}

#[test]
fn what_nobody_answers_to_is_told() {
    let mut session = guided();
    take(&mut session, Input::Silent { long_ms: 500 });
    assert_eq!(session.remarks(), [Remark::Done]);
    let told = session.words_of(Remark::Done, |_| false);
    assert_eq!(told[0].id, "move-silence-not-theirs");
}
