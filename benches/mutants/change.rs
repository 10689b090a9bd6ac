//! One thing in a structure, changed by chance.

use super::chance::Chance;
use super::condition::{LEVELS, condition};
use super::names::Names;
use super::structure::Structure;
use weerklank::method::Method;

/// The fields that hold where something leads.
const TARGETS: [&str; 4] = ["to", "held", "too_long", "timeout"];

const GOALS: [&str; 7] =
    ["stop", "start", "change_motivated", "change_unmotivated", "keep", "own_agenda", "agreement"];

const NEEDS: [&str; 3] = ["autonomy", "competence", "relatedness"];

/// How deep conditions are nested in each other at most.
const DEEPEST: usize = 2;

/// A change of one sort; whether there was anything to change.
type Change = fn(&mut Structure, &Names, &mut Chance) -> bool;

/// What leads where and when comes more often than the rest.
const CHANGES: [Change; 24] = [
    one_candidate_more,
    one_candidate_more,
    one_candidate_more,
    another_candidate,
    another_candidate,
    one_candidate_less,
    one_condition_more,
    one_condition_more,
    one_condition_more,
    one_condition_less,
    another_condition,
    jump,
    once,
    atomic,
    required,
    silence,
    time_out,
    starts,
    goal,
    does,
    learns,
    heard,
    share_a_turn,
    share_a_turn,
];

/// The structure with one thing in it changed.
pub fn changed(mut structure: Structure, method: &Method, chance: &mut Chance) -> Structure {
    let names = Names::of(&structure, method);
    while !chance.one_of(&CHANGES)(&mut structure, &names, chance) {}
    structure
}

fn one_candidate_more(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let Some(Structure::List(to)) = any(structure, is_target, chance) else { return false };
    // The last has to be one that always fits; most nodes do not.
    let place = chance.below(to.len().max(1));
    to.insert(place, any_name(&names.nodes, chance));
    true
}

fn another_candidate(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let Some(Structure::List(to)) = any(structure, is_target, chance) else { return false };
    let place = chance.below(to.len());
    to[place] = any_name(&names.nodes, chance);
    true
}

fn one_candidate_less(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    let several = |under: &str, value: &Structure| {
        is_target(under, value) && matches!(value, Structure::List(to) if to.len() > 1)
    };
    let Some(Structure::List(to)) = any(structure, several, chance) else { return false };
    to.remove(chance.below(to.len() - 1));
    true
}

fn one_condition_more(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let Some(place) = any(structure, takes_conditions, chance) else { return false };
    let added = condition(names, DEEPEST, chance);
    let mut when = match place.take("when") {
        Some(Structure::List(when)) => when,
        _ => Vec::new(),
    };
    when.insert(chance.below(when.len() + 1), added);
    place.put("when", Structure::List(when));
    true
}

fn one_condition_less(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    let Some(Structure::List(when)) = any(structure, has_conditions, chance) else { return false };
    when.remove(chance.below(when.len()));
    true
}

fn another_condition(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let Some(Structure::List(when)) = any(structure, has_conditions, chance) else { return false };
    let place = chance.below(when.len());
    when[place] = condition(names, DEEPEST, chance);
    true
}

fn jump(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    any(structure, is_answered, chance).map(|turn| toggle(turn, "jump")).is_some()
}

fn once(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    any(structure, is_response, chance).map(|response| toggle(response, "once")).is_some()
}

fn atomic(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    any(structure, is_subject, chance).map(|subject| toggle(subject, "atomic")).is_some()
}

fn required(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    any(structure, is_subject, chance).map(|subject| toggle(subject, "required")).is_some()
}

fn silence(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let Some(turn) = any(structure, is_answered, chance) else { return false };
    if turn.take("silence").is_none() {
        let [held, too_long] = [(); 2].map(|()| Structure::List(vec![any_name(&names.nodes, chance)]));
        let fields = vec![("held".to_owned(), held), ("too_long".to_owned(), too_long)];
        turn.put("silence", Structure::Fields(String::new(), fields));
    }
    true
}

fn time_out(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let Some(turn) = any(structure, is_answered, chance) else { return false };
    if turn.take("timeout").is_none() {
        turn.put("timeout", Structure::List(vec![any_name(&names.nodes, chance)]));
    }
    true
}

fn starts(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    let Some(person) = any(structure, |_, value| value.field("figure").is_some(), chance) else {
        return false;
    };
    let quantity = chance.one_of(&["connection", "resistance", "readiness", "openness"]);
    person.put(quantity, Structure::word(chance.one_of(&LEVELS)));
    true
}

fn goal(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    let phase = Structure::word(chance.one_of(&GOALS));
    let place = if chance.once_in(2) { any(structure, is_turn, chance) } else { Some(structure) };
    let Some(place) = place.filter(|place| is_turn("", place) || place.field("cast").is_some()) else {
        return false;
    };
    place.put("goal", phase);
    true
}

fn does(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let Some(response) = any(structure, is_response, chance) else { return false };
    let does = (0..=chance.below(2)).map(|_| any_name(&names.behaviours, chance)).collect();
    response.put("does", Structure::List(does));
    true
}

fn learns(structure: &mut Structure, names: &Names, chance: &mut Chance) -> bool {
    let places = |under: &str, value: &Structure| is_response(under, value) || is_turn(under, value);
    let Some(place) = any(structure, places, chance).filter(|_| !names.facts.is_empty()) else {
        return false;
    };
    place.put("learns", Structure::List(vec![any_name(&names.facts, chance)]));
    true
}

/// What scoring hears in a turn.
fn heard(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    let Some(turn) = any(structure, is_turn, chance) else { return false };
    match chance.below(4) {
        0 => turn.put("talk", Structure::word(chance.one_of(&["change", "sustain"]))),
        1 => turn.put("needs", Structure::List(vec![Structure::word(chance.one_of(&NEEDS))])),
        2 => toggle(turn, "invites_advice"),
        _ => toggle(turn, "stopped"),
    }
    true
}

/// All subjects can be taken up and left at any time and lead to the same turn, from which the others can be taken up: two
/// can be left there.
fn share_a_turn(structure: &mut Structure, _: &Names, chance: &mut Chance) -> bool {
    let nodes = structure.field("nodes").into_iter().flat_map(Structure::entries);
    let answered = nodes.filter(|(_, node)| is_answered("", node)).map(|(id, _)| id.to_owned());
    let answered: Vec<String> = answered.collect();
    let subjects = count(structure, is_subject);
    if answered.is_empty() || subjects == 0 {
        return false;
    }
    let shared = any_name(&answered, chance);
    for mut number in 0..subjects {
        let Some(subject) = structure.find("", &mut number, &is_subject) else { continue };
        subject.take("when");
        subject.take("atomic");
        for mut number in 0..count(subject, is_target) {
            // Where it led before stays behind it, for a node that nothing leads to is refused.
            if let Some(Structure::List(to)) = subject.find("", &mut number, &is_target) {
                to.insert(0, shared.clone());
            }
        }
    }
    let key = shared.to_string();
    let node = structure.find("", &mut 0, &|under, value| under == key && is_turn("", value));
    if let Some(turn) = node {
        turn.put("jump", Structure::word(true));
    }
    true
}

/// What is false where it is not said becomes true, and the other way round.
fn toggle(place: &mut Structure, field: &str) {
    if place.take(field).is_none() {
        place.put(field, Structure::word(true));
    }
}

fn any_name(names: &[String], chance: &mut Chance) -> Structure {
    Structure::text(&names[chance.below(names.len())])
}

/// One of all that fit.
fn any<'s>(
    structure: &'s mut Structure,
    fits: impl Fn(&str, &Structure) -> bool,
    chance: &mut Chance,
) -> Option<&'s mut Structure> {
    let count = count(structure, &fits);
    let mut left = (count > 0).then(|| chance.below(count))?;
    structure.find("", &mut left, &fits)
}

fn count(structure: &Structure, fits: impl Fn(&str, &Structure) -> bool) -> usize {
    let mut count = 0;
    structure.each("", &mut |under, value| count += usize::from(fits(under, value)));
    count
}

fn is_target(under: &str, value: &Structure) -> bool {
    TARGETS.contains(&under) && matches!(value, Structure::List(to) if !to.is_empty())
}

fn has_conditions(under: &str, value: &Structure) -> bool {
    under == "when" && matches!(value, Structure::List(when) if !when.is_empty())
}

fn takes_conditions(under: &str, value: &Structure) -> bool {
    let of_a_node = matches!(value, Structure::Fields(word, _) if ["Turn", "Open", "Ending", "Line"].contains(&word.as_str()));
    of_a_node || is_response(under, value) || is_subject(under, value)
}

fn is_response(_: &str, value: &Structure) -> bool {
    matches!(value, Structure::Fields(word, _) if word.is_empty()) && value.field("does").is_some()
}

fn is_subject(_: &str, value: &Structure) -> bool {
    value.field("ways_in").is_some()
}

fn is_turn(_: &str, value: &Structure) -> bool {
    matches!(value, Structure::Fields(word, _) if word == "Turn")
}

/// A turn at which the trainee can say something.
fn is_answered(under: &str, value: &Structure) -> bool {
    is_turn(under, value) && value.field("responses").is_some()
}
