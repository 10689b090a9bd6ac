//! After the end: the own view, what is explored, what is kept.

use super::{ended, guided, look_back, material, refused, say, take, to_the_end};
use weerklank::conversation::{Refused, Way};
use weerklank::feedback::Feeling;
use weerklank::session::{HowFar, Input, Intent, Keep, Notes, Refusal, Session, What, Who};

#[test]
fn after_the_end_one_looks_back_and_not_before() {
    let mut session = guided();
    for early in [Input::LookBack, Input::Went(3), Input::Feeling(Feeling::Heard), Input::TellOwnView] {
        assert_eq!(refused(&mut session, early), Refusal::NotNow);
    }
    to_the_end(&mut session);
    let over = Refusal::Refused(Refused::Ended);
    for late in [Input::Silent { long_ms: 4_000 }, Input::TimeOut, Input::Hold { from_ms: 0 }] {
        assert_eq!(refused(&mut session, late), over);
    }
    assert!(session.look_back().is_none());
    look_back(&mut session);
    assert_eq!(refused(&mut session, Input::LookBack), Refusal::NotNow);
    assert_eq!(refused(&mut session, Input::Rewind(1)), Refusal::NotNow);
    assert_eq!(session.look_back().unwrap().how_far, HowFar::OwnView);
}

#[test]
fn all_is_told_once_the_own_view_is_given_and_what_can_be_reached_is_known() {
    let mut session = ended();
    let exploration = look_back(&mut session);
    take(&mut session, Input::Went(9));
    take(&mut session, Input::Feeling(Feeling::Relieved));
    assert_eq!(take(&mut session, Input::TellOwnView), []);
    assert_eq!(session.look_back().unwrap().how_far, HowFar::WorkingOut);
    assert_eq!(refused(&mut session, Input::Went(1)), Refusal::NotNow);
    let explored = exploration.explore();
    let intents = take(&mut session, Input::Explored(explored.clone()));
    let [Intent::Save(Keep::Finish(finished))] = &intents[..] else { panic!("{intents:?}") };
    assert_eq!((finished.own_view.went, finished.own_view.feeling), (Some(5), Some(Feeling::Relieved)));
    assert!(finished.feedback.range.is_some());
    assert_eq!(session.look_back().unwrap().how_far, HowFar::Told);
    assert_eq!(refused(&mut session, Input::Explored(explored)), Refusal::NotAskedToExplore);
    assert_eq!(take(&mut session, Input::Leave), [], "it is kept once");
}

#[test]
fn what_is_known_early_waits_for_the_own_view() {
    let mut session = ended();
    let exploration = look_back(&mut session);
    assert_eq!(take(&mut session, Input::Explored(exploration.unexplored())), []);
    let intents = take(&mut session, Input::TellOwnView);
    assert!(matches!(intents[..], [Intent::Save(Keep::Finish(_))]));
}

#[test]
fn an_exploration_that_was_not_asked_for_is_refused() {
    let mut other = Session::begin(material(), 8, Way::Guided, Notes::new());
    to_the_end(&mut other);
    let of_other = look_back(&mut other).unexplored();
    let mut session = ended();
    assert_eq!(refused(&mut session, Input::Explored(of_other.clone())), Refusal::NotAskedToExplore);
    look_back(&mut session);
    assert_eq!(refused(&mut session, Input::Explored(of_other)), Refusal::NotAskedToExplore);
}

#[test]
fn who_leaves_before_all_is_known_has_it_kept_without_a_range() {
    let mut session = ended();
    look_back(&mut session);
    let intents = take(&mut session, Input::Leave);
    let [Intent::Save(Keep::Finish(finished))] = &intents[..] else { panic!("{intents:?}") };
    assert_eq!(finished.feedback.range, None);
    assert_eq!(finished.log, session.log());
}

#[test]
fn silences_looks_and_time_outs_are_among_what_is_kept() {
    let mut session = guided();
    for input in [Input::Silent { long_ms: 500 }, Input::TimeOut] {
        take(&mut session, input);
    }
    let first = say(&session, 0);
    take(&mut session, first);
    let lines = session.lines();
    let done: Vec<&str> = lines
        .iter()
        .filter_map(|line| match (&line.who, &line.what) {
            (Who::Trainee, What::Done(phrase)) => Some(phrase.id.as_ref()),
            _ => None,
        })
        .collect();
    assert_eq!(done, ["move-silence-not-theirs", "move-time-out"]);
    let said = lines.iter().filter(|line| line.who == Who::Trainee && matches!(line.what, What::Said(_)));
    assert_eq!(said.count(), 1);
}

#[test]
fn nothing_is_kept_of_what_is_only_tried() {
    let mut session = guided().tried();
    assert!(session.opening().iter().all(|intent| !matches!(intent, Intent::Save(_))));
    let first = say(&session, 0);
    assert_eq!(take(&mut session, first), [Intent::Say(1)]);
    assert_eq!(session.unfinished(), None);
    assert_eq!(take(&mut session, Input::Leave), []);
}

#[test]
fn nothing_happens_in_a_session_that_was_left() {
    let mut session = guided();
    assert_eq!(session.unfinished(), None, "nothing was done yet");
    let first = say(&session, 0);
    take(&mut session, first.clone());
    assert_eq!(take(&mut session, Input::Leave), [Intent::Save(Keep::Leave)]);
    for late in [first, Input::Leave, Input::LookBack, Input::Tick, Input::Describe] {
        assert_eq!(refused(&mut session, late), Refusal::NotNow);
    }
}
