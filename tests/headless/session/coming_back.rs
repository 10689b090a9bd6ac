//! Coming back: to what was left, from before a move, in another revision, at another place.

use super::{Late, assert_same, begun, carry_out, guided, material, read_again, say, shortened, take};
use weerklank::conversation::{Entry, Way};
use weerklank::session::{
    Changed, Input, Intent, Keep, Notes, Pen, Remark, Session, Silence, StartingPoint, Unfinished,
};
use weerklank::store::{DataFolder, Keeper};

#[test]
fn who_comes_back_goes_on_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(Some(DataFolder::at(folder.path())));
    let mut session = guided().wanting_own_words(true);
    carry_out(&mut keeper, session.opening());
    for words in ["een", "twee"] {
        let intents = take(&mut session, Input::GiveWords(words.to_owned()));
        carry_out(&mut keeper, intents);
        let first = say(&session, 0);
        let intents = take(&mut session, first);
        carry_out(&mut keeper, intents);
    }
    let intents = take(&mut session, Input::Rewind(1));
    carry_out(&mut keeper, intents);
    let left = take(&mut session, Input::Leave);
    carry_out(&mut keeper, left);
    drop(keeper);

    let mut keeper = Keeper::new(Some(DataFolder::at(folder.path())));
    let unfinished = keeper.unfinished().0.expect("it is offered");
    let (again, intents) = Session::take_up(material(), unfinished).unwrap();
    let Intent::Save(Keep::Resume { log, .. }) = &intents[0] else { panic!("its journal is gone on with") };
    assert_eq!(*log, session.log());
    assert_eq!(intents[1..], [Intent::Say(0), Intent::Say(1)]);
    assert_same(&session, &again);
    assert_eq!(again.own_words_now(), Some("twee"));
}

#[test]
fn what_could_not_be_kept_is_not_written_into_the_journal_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let files = || {
        let running = std::fs::read_dir(folder.path().join("running")).unwrap();
        let mut all: Vec<_> =
            running.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
        all.sort();
        all
    };
    let mut keeper = Keeper::new(Some(DataFolder::at(folder.path())));
    let mut earlier = guided();
    carry_out(&mut keeper, earlier.opening());
    for input in [say(&earlier, 0), Input::Leave] {
        let intents = take(&mut earlier, input);
        carry_out(&mut keeper, intents);
    }
    let before = files();
    assert_eq!(before.len(), 1);

    // Of this one nothing was kept, as on a full disk: its journal was never begun.
    let mut later = begun(Way::Real);
    let second = say(&later, 1);
    let made = take(&mut later, second);
    carry_out(&mut keeper, made);
    let left = take(&mut later, Input::Leave);
    carry_out(&mut keeper, left);
    assert_eq!(files(), before);

    let (again, intents) = Session::take_up(material(), later.unfinished().unwrap()).unwrap();
    carry_out(&mut keeper, intents);
    assert_eq!(again.log(), later.log());
    let after = files();
    assert_eq!(after.len(), 2, "it has a journal of its own now");
    assert!(after.contains(&before[0]), "that of the other is as it was");
}

#[test]
fn what_was_prepared_for_one_scenario_stays_when_another_is_prepared() {
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(Some(DataFolder::at(folder.path())));
    let one = material().log(7, Way::Guided);
    let other = weerklank::conversation::Log { scenario: "another".to_owned(), ..one.clone() };
    let notes = |text: &str| Notes::from([("sheet-own-goal".to_owned(), text.to_owned())]);
    keeper.keep_notes(&one, &notes("van de een"), 1).unwrap();
    keeper.keep_notes(&other, &notes("van de ander"), 2).unwrap();
    keeper.leave_preparation(&other, &notes("van de ander, verder")).unwrap();
    let running = std::fs::read_dir(folder.path().join("running")).unwrap();
    let kept: String = running.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    assert!(kept.contains("van de een") && kept.contains("van de ander, verder"), "{kept}");
}

#[test]
fn a_conversation_goes_on_in_the_journal_of_its_preparation() {
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(Some(DataFolder::at(folder.path())));
    let notes = Notes::from([("sheet-own-goal".to_owned(), "luisteren".to_owned())]);
    let session = Session::begin(material(), 7, Way::Guided, notes.clone());
    keeper.keep_notes(&session.log(), &notes, 1).unwrap();
    carry_out(&mut keeper, session.opening());
    assert_eq!(std::fs::read_dir(folder.path().join("running")).unwrap().count(), 1);
    drop(keeper);
    let unfinished = Keeper::new(Some(DataFolder::at(folder.path()))).unfinished().0.expect("it is offered");
    assert_eq!(unfinished.notes, notes);
}

#[test]
fn what_can_no_longer_be_gone_on_with_is_said_and_left_out() {
    let mut session = guided();
    let first = say(&session, 0);
    take(&mut session, first);
    let mut unfinished = session.unfinished().unwrap();
    unfinished.log.entries.push(Entry::Choose("no-such-thing".to_owned()));
    unfinished.log.entries.push(Entry::TimeOut);
    let (again, intents) = Session::take_up(material(), unfinished).unwrap();
    assert_same(&session, &again);
    assert_eq!(intents[0], Intent::Show(Remark::Shorter { lost: 2 }));
    assert_eq!(intents[1], Intent::Save(Keep::ResumeUpTo { log: session.log(), notes: Notes::new() }));
}

#[test]
fn what_has_changed_is_not_gone_on_with() {
    let mut session = guided();
    let first = say(&session, 0);
    take(&mut session, first);
    let whole = session.unfinished().unwrap();
    assert_eq!(whole.fits(&material()), Ok(()));
    let changes: [fn(&mut Unfinished); 3] = [
        |unfinished| unfinished.log.scenario = "another".to_owned(),
        |unfinished| unfinished.log.scenario_hash = "another".to_owned(),
        |unfinished| unfinished.log.method_hash = "another".to_owned(),
    ];
    for change in changes {
        let mut other = whole.clone();
        change(&mut other);
        assert_eq!(other.fits(&material()), Err(Changed));
        assert!(Session::take_up(material(), other).is_err());
    }
}

#[test]
fn one_plays_again_from_before_a_move_with_a_way_back() {
    let mut session = begun(Way::Real).wanting_own_words(true);
    for words in ["een", "twee", "drie"] {
        take(&mut session, Input::GiveWords(words.to_owned()));
        let first = say(&session, 0);
        take(&mut session, first);
    }
    let again = session.again_from(material(), 2);
    assert_eq!((again.moves(), again.way()), (2, Way::Guided));
    assert_eq!(again.log().entries, session.log().entries[..2]);
    assert_eq!(again.own_words().len(), 2, "not those of the move that is made again");
    let Intent::Save(Keep::Begin { log, .. }) = &again.opening()[0] else { panic!("it has a journal") };
    assert_eq!(log.entries.len(), 2);
}

#[test]
fn moves_that_a_revision_takes_away_come_back_with_one_that_has_them() {
    let whole = material();
    let mut session = guided().tried();
    let last = session.offers().len() - 1;
    let said = say(&session, last);
    take(&mut session, said);
    let short = session.revised(shortened(&whole));
    assert_eq!((short.moves(), short.lost()), (0, 1));
    let shorter = short.revised(shortened(short.material()));
    assert_eq!(shorter.lost(), 1, "it is still known after another reading");
    let back = shorter.revised(read_again(&whole));
    assert_eq!((back.moves(), back.lost()), (1, 0));
    assert_eq!(back.log().entries, session.log().entries);
}

#[test]
fn a_revision_that_takes_nothing_away_leaves_all_as_it_is() {
    let mut session = guided().tried().wanting_own_words(true);
    take(&mut session, Input::Write("Wat is".to_owned()));
    take(&mut session, Input::Hold { from_ms: 3 });
    let revised = session.revised(read_again(session.material()));
    assert_eq!(revised.pen(), Pen::OwnWords { draft: "Wat is" });
    assert_eq!(revised.silence(), Silence::Held { since_ms: 3 });
    assert!(revised.is_tried());
}

#[test]
fn it_is_taken_up_at_another_place_and_stays_there_in_another_revision() {
    let place = StartingPoint { node: "restless".to_owned(), ..StartingPoint::default() };
    let session = guided().tried().taken_up(Some(&place));
    let at = |session: &Late| session.scenario().node(session.conversation().state().node()).id.clone();
    assert_eq!(at(&session), "restless");
    assert_eq!(at(&session.revised(read_again(session.material()))), "restless");
    let nowhere = StartingPoint { node: "nowhere".to_owned(), ..StartingPoint::default() };
    assert_eq!(guided().taken_up(Some(&nowhere)).starting_point(), None);
}
