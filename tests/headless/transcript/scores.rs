//! What a coded transcript comes to.

use super::{METHOD, course, rows, total, transcript};
use crate::transcript::GOAL;
use proptest::prelude::*;
use weerklank::format::read_transcript;
use weerklank::method::Goal;

/// The nine codes of counselling research.
const NINE: [&str; 9] = [
    "question_open",
    "question_closed",
    "reflection_simple",
    "reflection_complex",
    "input_information",
    "input_advice",
    "input_negotiation",
    "input_options",
    "other",
];

const TALK: [&str; 3] = ["change_talk", "sustain_talk", "neutral_talk"];

/// Turns of trainee and other by turns.
fn alternating(turns: &[(Vec<usize>, usize)], talk: impl Fn(usize) -> usize) -> String {
    let codes = |turn: &[usize]| turn.iter().map(|code| NINE[*code]).collect::<Vec<_>>().join(";");
    let all: Vec<String> = turns
        .iter()
        .flat_map(|(code, said)| {
            [format!("trainee {}", codes(code)), format!("counterpart {}", TALK[talk(*said)])]
        })
        .collect();
    let all: Vec<&str> = std::iter::once("trainee listen").chain(all.iter().map(String::as_str)).collect();
    rows(&all)
}

fn any_turns() -> impl Strategy<Value = Vec<(Vec<usize>, usize)>> {
    prop::collection::vec((prop::collection::vec(0..NINE.len(), 1..4), 0..TALK.len()), 0..40)
}

proptest! {
    #[test]
    fn what_the_other_says_moves_what_is_shown_and_not_the_score(turns in any_turns(), by in 0..TALK.len()) {
        let one = course(&transcript(alternating(&turns, |said| said)));
        let other = course(&transcript(alternating(&turns, |said| (said + by) % TALK.len())));
        prop_assert_eq!(one.score(&METHOD), other.score(&METHOD));
    }
}

#[test]
fn change_talk_is_shown() {
    let readiness = |talk: &str| {
        let course = course(&transcript(rows(&["trainee listen", &format!("counterpart {talk}")])));
        course.person(0).readiness
    };
    assert!(readiness("change_talk") > readiness("neutral_talk"));
    assert!(readiness("neutral_talk") > readiness("sustain_talk"));
    assert_eq!(readiness("sustain_talk;change_talk"), readiness("change_talk"), "both sides were heard");
}

#[test]
fn nothing_in_particular_is_no_move() {
    let moves = |text: &[&str]| course(&transcript(rows(text))).score(&METHOD).moves;
    assert_eq!(moves(&["trainee listen", "trainee other", "trainee "]), 1);
    assert_eq!(moves(&["trainee other;listen"]), 1);
    assert_eq!(
        moves(&["setting played", "trainee listen", "trainee other", "trainee "]),
        3,
        "in play each counts"
    );
}

#[test]
fn under_ten_moves_it_rests_on_little() {
    for (moves, enough) in [(9, false), (10, true)] {
        let score = course(&transcript(rows(&vec!["trainee listen"; moves]))).score(&METHOD);
        assert_eq!(score.rests_on_enough(), enough, "{moves}");
    }
}

#[test]
fn delivery_silence_and_permission_count_as_in_play() {
    let before = ["trainee empathy", "counterpart neutral_talk"];
    let after = |row: &str| {
        let all: Vec<&str> = before.iter().copied().chain([row]).collect();
        course(&transcript(rows(&all)))
    };
    let connection = |row: &str| after(row).person(0).connection;
    assert!(connection("trainee humour:clumsy") < connection("trainee humour"));
    assert!(connection("trainee silence:6000") > connection("trainee silence:11000"));
    assert_eq!(
        after("trainee connection:-2;listen").score(&METHOD),
        after("trainee connection:-2;empathy").score(&METHOD)
    );
    let advice = |talk: &str| {
        total(rows(&["trainee empathy", &format!("counterpart {talk}"), "trainee input_advice"]))
    };
    assert!(advice("neutral_talk;invites_advice") > advice("neutral_talk"));
}

#[test]
fn a_goal_can_change_on_the_way() {
    let phases = |row: &str| {
        let text = rows(&["trainee negative_feedback", row, "trainee empathy", "trainee listen"]);
        let read = read_transcript("talk.csv", text.as_bytes(), &METHOD, Some(Goal::Stop));
        course(&read.transcript.unwrap()).score(&METHOD)
    };
    assert_ne!(phases("counterpart stopped"), phases("counterpart neutral_talk"));
    assert_ne!(phases("counterpart goal:keep"), phases("counterpart neutral_talk"));
}

#[test]
fn the_dialogues_of_experts_are_read_without_a_word() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/annomi");
    let Ok(entries) = std::fs::read_dir(folder) else {
        println!("skipped: the coded dialogues are not beside the checkout ({folder})");
        return;
    };
    for path in entries.map(|entry| entry.unwrap().path()) {
        let read = read_transcript("talk.csv", &std::fs::read(&path).unwrap(), &METHOD, GOAL);
        assert_eq!(read.diagnostics, [], "{}", path.display());
        assert!(!read.transcript.unwrap().detailed, "{}", path.display());
    }
}
