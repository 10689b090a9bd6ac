//! What came of it, as a table.

use crate::dialogue::Dialogue;
use crate::rounds::{Figures, median, quartiles};
use crate::route::Route;

/// How large the dialogue is.
pub(crate) fn describe(dialogue: &Dialogue) {
    let responses: usize = dialogue.nodes.iter().map(|node| node.responses.len()).sum();
    println!("The dialogue: {} nodes, {responses} responses.", dialogue.nodes.len());
}

/// What was chosen, and that all said the same.
pub(crate) fn describe_route(route: &Route) {
    println!(
        "The route: {} choices in {} conversations; {} lines and {} responses, the same words from all.",
        route.choices(),
        route.conversations.len(),
        route.lines,
        route.responses
    );
}

/// The steps: Weerklank twice, then the others.
pub(crate) fn show_steps(figures: &[Figures]) {
    println!("\n{:<30} {:>10}   {:<19} {:>14}", "One step", "median", "quartiles", "steps a second");
    for one in figures {
        let [low, high] = one.quartiles();
        let spread = format!("{low:.0} to {high:.0}");
        println!("{:<30} {:>7.0} ns   {spread:<19} {:>14.0}", one.name, one.median(), 1e9 / one.median());
    }
    let (ours, others) = figures.split_at(2);
    let Some(faster) = others.iter().min_by(|one, other| one.median().total_cmp(&other.median())) else {
        return;
    };
    println!();
    for one in ours {
        let times = faster.times_of(one);
        let [low, high] = quartiles(&times);
        println!(
            "{}: {:.1} times as fast a step as {}, the faster of the others ({low:.1} to {high:.1}).",
            one.name,
            median(&times),
            faster.name
        );
    }
}

/// The loading.
pub(crate) fn show_loading(figures: &[Figures]) {
    println!("\n{:<30} {:>10}   {:<19}", "Up to the first choice", "median", "quartiles");
    for one in figures {
        let [low, high] = one.quartiles().map(|figure| figure / 1e3);
        let spread = format!("{low:.0} to {high:.0}");
        println!("{:<30} {:>7.0} µs   {spread}", one.name, one.median() / 1e3);
    }
}
