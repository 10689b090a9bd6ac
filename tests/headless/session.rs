//! The session at its own level: what each input does, when it is refused, and what of it is kept.

use crate::common::{late_again, method};
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};
use weerklank::conversation::{Entry, OwnWords, Refused, Way};
use weerklank::feedback::Feeling;
use weerklank::format::{ScenarioTexts, method_hash};
use weerklank::method::SILENCE_ENDS_MS;
use weerklank::phrase::{Phrase, ScenarioWords};
use weerklank::report::played_json;
use weerklank::scenario::{Area, NodeKind, PersonId, Scenario, Sight};
use weerklank::session::{
    A_TAP_MS, Changed, HowFar, Input, Intent, Keep, LONGEST_SILENCE_MS, LONGEST_WORDS, Material, Notes, Pen,
    Place, Refusal, Remark, Revision, Session, Sheet, Silence, Teller, Unfinished, What, Who,
};
use weerklank::store::{Finished, Keeper, Place as Folder};

type Late = Session<Scenario>;

/// What is played, read once, and its texts.
static PLAYED: LazyLock<(Material<Scenario>, ScenarioTexts)> = LazyLock::new(|| {
    let method = method();
    let mut loaded = late_again(&method);
    let material = Material {
        method_hash: method_hash(&method),
        method: Arc::new(method),
        script: Arc::new(loaded.scenario.unwrap()),
        revision: Revision::default(),
    };
    (material, loaded.texts.remove("nl").unwrap())
});

fn material() -> Material<Scenario> {
    PLAYED.0.clone()
}

/// The same scenario, read again.
fn read_again(material: &Material<Scenario>) -> Material<Scenario> {
    Material { revision: material.revision.next(), ..material.clone() }
}

/// The same, read again with one response less than there is at each turn.
fn shortened(material: &Material<Scenario>) -> Material<Scenario> {
    let mut scenario = (*material.script).clone();
    for node in &mut scenario.nodes {
        if let NodeKind::Turn(turn) = &mut node.kind {
            turn.responses.truncate(1);
        }
    }
    Material { script: Arc::new(scenario), ..read_again(material) }
}

fn begun(way: Way) -> Late {
    Session::begin(material(), 7, way, Notes::new())
}

fn guided() -> Late {
    begun(Way::Guided)
}

/// The key of a response that is offered, by its place.
fn key(session: &Late, place: usize) -> String {
    session.offers()[place].key(&session.play())
}

fn say(session: &Late, place: usize) -> Input {
    Input::Say(session.dated(key(session, place)))
}

fn take(session: &mut Late, input: Input) -> Vec<Intent<Scenario>> {
    let told = format!("{input:?}");
    session.take(input, 0).unwrap_or_else(|refused| panic!("{told}: {refused}"))
}

/// Puts in what has to be refused, and sees to it that nothing is changed that is kept.
fn refused(session: &mut Late, input: Input) -> Refusal {
    let kept = |session: &Late| (session.log(), session.own_words().clone(), session.moves());
    let before = kept(session);
    let told = format!("{input:?}");
    let refused = session.take(input, 0).expect_err(&told);
    assert_eq!(kept(session), before, "{told}");
    refused
}

/// Says the first response until the conversation ends.
fn to_the_end(session: &mut Late) {
    for _ in 0..60 {
        if session.ended() {
            return;
        }
        let input = say(session, 0);
        take(session, input);
    }
    panic!("it does not end");
}

fn ended() -> Late {
    let mut session = guided();
    to_the_end(&mut session);
    session
}

/// Looks back, and gives what is to be explored.
fn look_back(session: &mut Late) -> weerklank::session::Exploration<Scenario> {
    match take(session, Input::LookBack).remove(0) {
        Intent::Explore(exploration) => exploration,
        other => panic!("{other:?}"),
    }
}

/// The inputs that are to be added to the journal.
fn appended(intents: &[Intent<Scenario>]) -> Vec<Entry> {
    let entry = |intent: &Intent<Scenario>| match intent {
        Intent::Save(Keep::Append(entry)) => Some(entry.clone()),
        _ => None,
    };
    intents.iter().filter_map(entry).collect()
}

fn face(session: &Late) -> Input {
    Input::Look(session.dated(Sight { of: PersonId(0), area: Area::Face }))
}

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
            let looks = Input::Look(session.dated(Sight { of: PersonId(0), area }));
            let Ok(intents) = session.take(looks, 0) else { continue };
            match &appended(&intents)[..] {
                [Entry::Look(found)] => seen.push((signal.map(|given| given.signal), Some(*found))),
                [] => assert!(matches!(intents[..], [Intent::Show(Remark::Seen(_))])),
                other => panic!("{other:?}"),
            }
        }
        let first = say(&session, 0);
        take(&mut session, first);
    }
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
fn describing_is_no_move() {
    let mut session = guided();
    assert_eq!(take(&mut session, Input::Describe), [Intent::Show(Remark::Described)]);
    let phrases = session.words_of(Remark::Described, |_| false);
    assert_eq!(phrases.len(), session.scenario().sights().len());
    assert_eq!(session.moves(), 0);
}

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

#[test]
fn what_nobody_answers_to_is_told() {
    let mut session = guided();
    take(&mut session, Input::Silent { long_ms: 500 });
    assert_eq!(session.remarks(), [Remark::Done]);
    let told = session.words_of(Remark::Done, |_| false);
    assert_eq!(told[0].id, "move-silence-not-theirs");
}

#[test]
fn own_words_come_first_where_they_are_wanted() {
    let mut session = guided();
    assert_eq!(session.pen(), Pen::Down);
    for early in [Input::Write("x".to_owned()), Input::GiveWords("x".to_owned())] {
        assert_eq!(refused(&mut session, early), Refusal::NotAsked);
    }
    take(&mut session, Input::WantOwnWords(true));
    take(&mut session, Input::Write("Wat is".to_owned()));
    assert_eq!(session.pen(), Pen::OwnWords { draft: "Wat is" });
    let intents = take(&mut session, Input::GiveWords("  Wat is er?  ".to_owned()));
    assert_eq!(intents, [Intent::Save(Keep::AppendWords("Wat is er?".to_owned()))]);
    assert_eq!(session.pen(), Pen::Down);
    assert_eq!(refused(&mut session, Input::GiveWords("Nog eens".to_owned())), Refusal::NotAsked);
    let first = say(&session, 0);
    take(&mut session, first);
    assert_eq!(session.pen(), Pen::OwnWords { draft: "" }, "they are asked for at every move");
    assert_eq!(take(&mut session, Input::GiveWords("  ".to_owned())), []);
    assert_eq!(*session.own_words(), OwnWords::from([(1, "Wat is er?".to_owned())]));
}

#[test]
fn own_words_are_no_longer_than_there_is_room() {
    let mut session = guided().wanting_own_words(true);
    let long = "é".repeat(3 * LONGEST_WORDS);
    take(&mut session, Input::Write(long.clone()));
    let Pen::OwnWords { draft } = session.pen() else { panic!("nobody writes") };
    assert_eq!(draft.chars().count(), LONGEST_WORDS);
    take(&mut session, Input::GiveWords(long));
    assert_eq!(session.own_words_now().unwrap().chars().count(), LONGEST_WORDS);
}

#[test]
fn own_words_outlive_taking_back_the_move_they_were_for() {
    let mut session = guided().wanting_own_words(true);
    for words in ["een", "twee", "drie"] {
        take(&mut session, Input::GiveWords(words.to_owned()));
        let first = say(&session, 0);
        take(&mut session, first);
    }
    take(&mut session, Input::Rewind(2));
    assert_eq!(session.own_words_now(), Some("twee"));
    assert_eq!(session.pen(), Pen::Down, "they are not asked for again");
    assert_eq!(session.own_words().len(), 2, "those of later moves are gone with them");
}

#[test]
fn what_is_being_written_stands_while_one_looks() {
    let mut session = guided().wanting_own_words(true);
    take(&mut session, Input::Write("Wat is".to_owned()));
    let looks = face(&session);
    take(&mut session, looks);
    assert_eq!(session.pen(), Pen::OwnWords { draft: "Wat is" });
}

#[test]
fn the_sheet_gives_what_was_written_on_it() {
    let scenario = material().script;
    let mut sheet = Sheet::new(&scenario, &Notes::new());
    sheet.write(0, "  De feiten. ");
    sheet.write(1, "   ");
    sheet.write(99, "nergens");
    let notes = sheet.notes();
    assert_eq!(notes.values().collect::<Vec<_>>(), ["De feiten."]);
    assert_eq!(Sheet::new(&scenario, &notes).notes(), notes);
}

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
    assert_eq!(take(&mut session, Input::Explored(exploration.answered(None))), []);
    let intents = take(&mut session, Input::TellOwnView);
    assert!(matches!(intents[..], [Intent::Save(Keep::Finish(_))]));
}

#[test]
fn an_exploration_that_was_not_asked_for_is_refused() {
    let mut other = Session::begin(material(), 8, Way::Guided, Notes::new());
    to_the_end(&mut other);
    let of_other = look_back(&mut other).answered(None);
    let mut session = ended();
    assert_eq!(refused(&mut session, Input::Explored(of_other.clone())), Refusal::NotAskedToExplore);
    look_back(&mut session);
    assert_eq!(refused(&mut session, Input::Explored(of_other)), Refusal::NotAskedToExplore);
}

#[test]
fn who_leaves_before_all_is_known_loses_nothing() {
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

#[test]
fn who_comes_back_goes_on_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(Some(Folder::at(folder.path())));
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

    let mut keeper = Keeper::new(Some(Folder::at(folder.path())));
    let unfinished = keeper.unfinished().0.expect("it is offered");
    let (again, intents) = Session::take_up(material(), unfinished).unwrap();
    assert_eq!(intents[0], Intent::Save(Keep::Resume));
    assert_eq!(intents[1..], [Intent::Say(0), Intent::Say(1)]);
    assert_same(&session, &again);
    assert_eq!(again.own_words_now(), Some("twee"));
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
    let place = Place { node: "restless".to_owned(), ..Place::default() };
    let session = guided().tried().taken_up(Some(&place));
    let at = |session: &Late| session.scenario().node(session.conversation().state().node()).id.clone();
    assert_eq!(at(&session), "restless");
    assert_eq!(at(&session.revised(read_again(session.material()))), "restless");
    let nowhere = Place { node: "nowhere".to_owned(), ..Place::default() };
    assert_eq!(guided().taken_up(Some(&nowhere)).place(), None);
}

/// Puts lines into the words of *late again*, and phrases into their names.
struct Dutch;

impl Teller for Dutch {
    fn said(&self, key: &str) -> Option<String> {
        PLAYED.1.words(key).map(str::to_owned)
    }

    fn name(&self, person: PersonId) -> String {
        PLAYED.1.name(person).to_owned()
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        phrase.id.to_string()
    }
}

/// Does with the disk what a shell does.
fn carry_out(keeper: &mut Keeper, intents: Vec<Intent<Scenario>>) {
    for intent in intents {
        let Intent::Save(keep) = intent else { continue };
        match keep {
            Keep::Begin { log, notes, own_words } => keeper.begin(&log, &notes, own_words, 1).unwrap(),
            Keep::Resume => keeper.resume(),
            Keep::ResumeUpTo { log, notes } => drop(keeper.resume_up_to(&log, &notes).unwrap()),
            Keep::Append(entry) => keeper.append(&entry).unwrap(),
            Keep::AppendWords(words) => keeper.append_words(&words).unwrap(),
            Keep::Leave => drop(keeper.leave().unwrap()),
            Keep::Finish(finished) => {
                keeper.finish(&Finished::told(finished.told(&Dutch), "nl", 2)).unwrap();
            }
        }
    }
}

/// All that can be known of a session's conversation, in bytes.
fn bytes(session: &Late) -> String {
    let (play, conversation) = (session.play(), session.conversation());
    let json = played_json(&play, conversation, None, session.own_words(), &PLAYED.1, "nl", "hash");
    format!("{json}{:?}{:?}{:?}", session.log(), session.accounts(), session.lines())
}

fn assert_same(one: &Late, other: &Late) {
    assert_eq!(bytes(one), bytes(other));
}

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
