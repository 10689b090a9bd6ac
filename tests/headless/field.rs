//! The field's own measure of conversations that score well here (MITI 4.2.1): reflections to a question, and how many of the
//! reflections are complex. Where the goal is change, what scores high must not be what the field calls below its threshold.

use crate::common::{SEEDS, built_in, method, reach};
use weerklank::conversation::{Conversation, Play, Way};
use weerklank::feedback::{Miti, miti};
use weerklank::format::{TRAINEES, read_trainees};
use weerklank::method::Goal;

/// From this score on a conversation is a good one.
const GOOD: u8 = 80;

/// How many conversations each simulated trainee holds.
const EACH: u64 = 60;

/// The middle of some figures.
fn middle(mut figures: Vec<u32>) -> u32 {
    figures.sort_unstable();
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// The middle figures of some conversations: reflections to a question and complex among the reflections, in percent.
fn middles(good: &[Miti]) -> (u32, u32) {
    let ratio = middle(good.iter().filter_map(Miti::reflections_to_questions).collect());
    (ratio, middle(good.iter().filter_map(Miti::percent_complex).collect()))
}

#[test]
fn what_scores_high_reflects_as_often_as_it_asks() {
    let method = method();
    let trainees = read_trainees(TRAINEES).unwrap();
    let (mut own, mut simulated) = (Vec::new(), Vec::new());
    for (id, loaded) in built_in(&method) {
        let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
        if play.scenario.goal != Goal::ChangeUnmotivated {
            continue;
        }
        let good = |conversation: &Conversation| conversation.state().course().score(&method).total >= GOOD;
        let recorded = loaded.plays.iter().map(|file| file.conversation(&play));
        let best = SEEDS.iter().map(|seed| {
            let entries = reach(&play, *seed).best();
            let held = Conversation::replay(&play, *seed, Way::Guided, entries);
            held.unwrap_or_else(|(_, refused)| panic!("{id}: {refused}"))
        });
        own.extend(recorded.chain(best).filter(good).map(|one| miti(&play, &one)));
        for trainee in &trainees {
            let held = (0..EACH).map(|seed| trainee.plays(&play, seed, 0));
            simulated.extend(held.filter(good).map(|one| miti(&play, &one)));
        }
    }
    for (whose, good) in [("recorded plays and the best there is", &own), ("simulated trainees", &simulated)]
    {
        let (ratio, complex) = middles(good);
        println!("{whose}: {} good, {ratio} reflections to 100 questions, {complex} % complex", good.len());
    }
    assert!(own.len() >= 10, "only {} good conversations", own.len());
    let (ratio, complex) = middles(&own);
    assert!(ratio >= 100 && complex >= 40, "{ratio} reflections to 100 questions, {complex} % complex");
}
