//! A coded transcript is scored by the same engine; what the client says is not the trainee's merit.

use super::talk::{METHOD, any_response, done, events, happen};
use proptest::prelude::*;
use weerklank::method::{Goal, Talk};
use weerklank::scoring::{Course, Heard, Move, Points, Rule, Score};

fn transcript(goal: Goal, turns: &[(Vec<weerklank::method::Done>, Option<Talk>)]) -> Score {
    let mut course = Course::of_transcript(&METHOD, goal);
    for (does, talk) in turns {
        course.act(
            &METHOD,
            &Move { toward: 0, does, held_ms: None, points: Points::default(), sensitive: &[] },
        );
        course.hear(&METHOD, 0, &Heard { talk: *talk, ..Heard::default() });
    }
    course.score(&METHOD)
}

fn any_talk() -> impl Strategy<Value = Option<Talk>> {
    prop_oneof![Just(None), Just(Some(Talk::Change)), Just(Some(Talk::Sustain))]
}

proptest! {
    #[test]
    fn an_easy_client_is_no_merit(
        goal in super::talk::any_goal(),
        turns in proptest::collection::vec((any_response(), any_talk(), any_talk()), 0..40),
    ) {
        let one: Vec<_> = turns.iter().map(|(does, talk, _)| (does.clone(), *talk)).collect();
        let other: Vec<_> = turns.iter().map(|(does, _, talk)| (does.clone(), *talk)).collect();
        prop_assert_eq!(transcript(goal, &one), transcript(goal, &other));
    }
}

#[test]
fn reflecting_scores_above_advising() {
    let score = |ids: [&str; 2]| {
        let turns: Vec<_> = (0..10).map(|turn| (vec![done(ids[turn % 2])], None)).collect();
        transcript(Goal::ChangeUnmotivated, &turns).total
    };
    let (reflecting, advising) =
        (score(["question_open", "reflection_complex"]), score(["question_open", "reflex_advice"]));
    assert!(reflecting >= 70, "{reflecting}");
    assert!(advising <= 30, "{advising}");
}

/// Experts code what a thing is, not how often it came before: in a coded transcript nothing lands less for being done again.
#[test]
fn in_a_coded_transcript_nothing_counts_as_done_again() {
    let mut course = Course::of_transcript(&METHOD, Goal::ChangeMotivated);
    let effects: Vec<_> = events("reflection_complex reflection_complex")
        .iter()
        .filter_map(|event| happen(&mut course, event))
        .collect();
    for effect in &effects {
        assert!(effect.rules.iter().all(|applied| applied.rule != Rule::Repeated));
    }
}
