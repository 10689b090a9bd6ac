//! Conversations as they are played: what good, pleasing and hard ones come to.

use super::talk::{Setting, events, score, setting};
use weerklank::method::Goal;

/// Late again, others listening, someone who does not see it.
fn total(words: &str) -> u8 {
    let setting = Setting { listeners: true, ..setting(Goal::ChangeUnmotivated, 200) };
    score(setting, &events(words)).total
}

#[test]
fn listening_and_then_challenging_scores_eighty_or_more() {
    let short = "question_connecting reflection_complex empathy ~5000 evoke_change_talk CHANGE summary \
                 feed_ambivalence plan";
    let long = "question_connecting reflection_complex empathy ~4000 question_open reflection_complex \
                evoke_change_talk CHANGE summary feed_ambivalence affirm confront plan agreements";
    for words in [short, long] {
        assert!((80..=95).contains(&total(words)), "{}", total(words));
    }
}

#[test]
fn pleasing_changes_nothing() {
    let words =
        "listen empathy compliment acceptance express_trust affirm empathy listen thank undivided_attention";
    assert!(total(words) <= 60, "{}", total(words));
}

#[test]
fn confronting_all_the_time_closes_people_up() {
    let words = "confront question_challenging confront negative_feedback feed_ambivalence confront \
                 question_challenging negative_feedback";
    assert!(total(words) <= 50, "{}", total(words));
}

#[test]
fn a_reflex_in_every_move_undoes_it_all() {
    let words = "question_connecting+reflex_advice reflection_complex+reflex_solution empathy+reflex_persuading \
                 summary+reflex_advice evoke_change_talk+reflex_warning listen+reflex_solution";
    assert!(total(words) <= 25, "{}", total(words));
}
