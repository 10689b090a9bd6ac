//! What changes around a conversation while it goes on: who listens, what a silence means, what is said to a time-out.

use crate::common::{method, played};
use std::path::Path;
use weerklank::analysis::Reach;
use weerklank::conversation::{Conversation, Hush, MoveKind, Play};
use weerklank::feedback::{feedback, goal_words};
use weerklank::scenario::{Meaning, Scenario};
use weerklank::scoring::{Effect, Rule};
use weerklank::store::Library;

fn moves_apart() -> Scenario {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scenarios");
    let loaded = Library::load(&method(), &[fixtures.as_path()]).scenarios.remove("moves-apart").unwrap();
    loaded.scenario.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

/// What the last move did.
fn effect(conversation: &Conversation) -> Effect {
    conversation.last().step.made.as_ref().and_then(|made| made.effect.clone()).expect("a move that was felt")
}

fn told(effect: &Effect, rule: Rule) -> bool {
    effect.rules.iter().any(|applied| applied.rule == rule)
}

#[test]
fn nobody_listens_any_more_once_the_two_sit_apart() {
    let (method, scenario) = (method(), moves_apart());
    let play = Play::new(&method, &scenario);
    let here = effect(&played(&play, 1, "here,nugget"));
    let apart = effect(&played(&play, 1, "apart,nugget"));
    assert!(told(&here, Rule::Listeners) && !told(&apart, Rule::Listeners));
    assert_eq!(apart.connection, here.connection + 1);
    // Suggesting it is still heard by who listens.
    assert!(!told(&effect(&played(&play, 1, "apart")), Rule::NextStep));
    // Back to before it, they listen again.
    let back = played(&play, 1, "apart,answer,rewind:2,here,nugget");
    assert!(told(&effect(&back), Rule::Listeners));
}

#[test]
fn no_answer_is_one_after_three_seconds_and_a_breath_before() {
    let (method, scenario) = (method(), moves_apart());
    let play = Play::new(&method, &scenario);
    let hush = |inputs: &str| {
        let conversation = played(&play, 1, inputs);
        let made = conversation.last().step.made.clone().unwrap();
        let MoveKind::Silence(_, hush) = made.kind else { panic!("{:?}", made.kind) };
        (hush, made.effect, scenario.node(conversation.state().node()).id.clone())
    };
    let (breath, felt, at) = hush("here,~2999");
    assert_eq!((breath, felt.is_none(), at.as_str()), (Hush::Breath, true, "asks"));
    let (evaded, felt, at) = hush("here,~3000");
    assert_eq!((evaded, at.as_str()), (Hush::Evaded, "tells"), "the talk goes on by what no answer leads to");
    let felt = felt.unwrap();
    assert_eq!((felt.connection, felt.landed, felt.load), (-1, 0, 0));
    assert_eq!(hush("here,~9000").1.unwrap(), felt, "however long it lasts");
    let room = hush("here,answer,~6000");
    assert_eq!(room.0, Hush::Held);
    assert!(room.1.unwrap().landed > 0, "elsewhere a silence gives room");
}

#[test]
fn a_time_out_is_answered_by_how_the_other_is_and_the_talk_goes_on_where_it_was() {
    let (method, scenario) = (method(), moves_apart());
    let play = Play::new(&method, &scenario);
    let answer = |inputs: &str| {
        let conversation = played(&play, 1, inputs);
        let said = conversation.last_spoken().iter().map(|line| scenario.key(line.text)).collect::<Vec<_>>();
        (said.join(" "), scenario.node(conversation.state().node()).id.clone())
    };
    assert_eq!(answer("here,timeout"), ("break".to_owned(), "asks".to_owned()));
}

#[test]
fn the_follow_up_to_a_number_is_told_to_be_the_next_step() {
    let (method, scenario) = (method(), moves_apart());
    let play = Play::new(&method, &scenario);
    assert!(told(&effect(&played(&play, 1, "apart,answer,ask,number,not-two")), Rule::NextStep));
    assert!(!told(&effect(&played(&play, 1, "apart,answer,ask,number,not-ten")), Rule::NextStep));
}

#[test]
fn what_was_explored_is_what_can_be_reached_also_where_listeners_are_left() {
    let (method, scenario) = (method(), moves_apart());
    let play = Play::new(&method, &scenario);
    let reach = Reach::of(&play, 1).unwrap();
    let range = reach.range();
    assert!(range.best.is_exact(), "{range:?}");
    for inputs in
        ["apart,answer,ask,number,not-two", "here,~4000,~9000,tip", "apart,nugget,~6000,timeout,tip"]
    {
        let conversation = played(&play, 1, inputs);
        let score = conversation.state().course().score(&method).total;
        assert!((range.worst.least..=range.best.most).contains(&score), "{inputs}: {score}, {range:?}");
    }
}

#[test]
fn what_was_begun_and_left_off_is_told_where_it_cost() {
    let (method, scenario) = (method(), moves_apart());
    let play = Play::new(&method, &scenario);
    let told = |inputs: &str| {
        let looked = feedback(&play, &played(&play, 1, inputs), None);
        let made = looked.moves.last().unwrap().clone();
        made.rules.iter().any(|rule| rule.id == "left-off")
    };
    assert!(told("apart,answer,ask,number,not-ten"), "half of the scaling question");
    assert!(!told("apart,answer,ask,number,not-two"), "all of it");
    assert!(!told("apart,answer,ask,tip"), "nothing was begun");
}

#[test]
fn a_score_that_does_not_go_with_the_ending_is_explained() {
    let (method, scenario) = (method(), moves_apart());
    let play = Play::new(&method, &scenario);
    let mut looked = feedback(&play, &played(&play, 1, "apart,answer,ask,number,not-two"), None);
    let mut said = |meaning: Meaning, total: u8| {
        looked.ending.as_mut().unwrap().meaning = meaning;
        looked.score.total = total;
        goal_words(&looked).map(|words| words.id.to_string())
    };
    assert_eq!(said(Meaning::Missed, 65).as_deref(), Some("goal-missed-well"));
    assert_eq!(said(Meaning::Lost, 90).as_deref(), Some("goal-missed-well"));
    assert_eq!(said(Meaning::Reached, 49).as_deref(), Some("goal-reached-badly"));
    for (meaning, total) in
        [(Meaning::Missed, 64), (Meaning::Reached, 50), (Meaning::Partly, 90), (Meaning::BrokenOff, 90)]
    {
        assert_eq!(said(meaning, total), None, "{meaning:?} {total}");
    }
}
