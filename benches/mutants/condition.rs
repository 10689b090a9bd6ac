//! A condition made up by chance.

use super::chance::Chance;
use super::names::Names;
use super::structure::Structure;

const QUANTITIES: [&str; 8] = [
    "connection",
    "challenge",
    "resistance",
    "readiness",
    "openness",
    "autonomy",
    "competence",
    "relatedness",
];

pub const LEVELS: [&str; 3] = ["low", "mid", "high"];

/// The last is what took `analyse` a minute and most of its memory.
const TIMES: [u16; 8] = [1, 2, 3, 4, 6, 12, 50, 300];

/// How many conditions are joined by `Any` and `All` at most.
const JOINED: usize = 3;

/// A condition in which others are nested no deeper than this.
pub fn condition(names: &Names, deepest: usize, chance: &mut Chance) -> Structure {
    let sorts = if deepest == 0 { 10 } else { 14 };
    let of = |name: &str, items: Vec<Structure>| Structure::Items(name.to_owned(), items);
    let naming = |name: &str, all: &[String], chance: &mut Chance| {
        (!all.is_empty()).then(|| of(name, vec![Structure::text(&all[chance.below(all.len())])]))
    };
    let found = match chance.below(sorts) {
        0 | 1 => Some(asked("AtLeast", chance)),
        2 => Some(asked("AtMost", chance)),
        3 => Some(asked("Is", chance)),
        4 => naming("Knows", &names.facts, chance),
        5 => naming("Chose", &names.responses, chance),
        6 => naming("Visited", &names.nodes, chance),
        7 => naming("Did", &names.behaviours, chance),
        8 => naming("DidTimes", &names.behaviours, chance).map(|did| counted(did, chance)),
        9 => match chance.below(3) {
            0 => naming("Finished", &names.subjects, chance),
            1 => naming("Temper", &names.tempers, chance),
            _ => of_someone(names, chance),
        },
        10 | 11 => Some(of("Not", vec![condition(names, deepest - 1, chance)])),
        sort => {
            let joined = 2 + chance.below(JOINED - 1);
            let joined = (0..joined).map(|_| condition(names, deepest - 1, chance)).collect();
            Some(of(if sort == 12 { "Any" } else { "All" }, vec![Structure::List(joined)]))
        }
    };
    found.unwrap_or_else(|| asked("AtLeast", chance))
}

fn asked(comparison: &str, chance: &mut Chance) -> Structure {
    let quantity = Structure::word(chance.one_of(&QUANTITIES));
    Structure::Items(comparison.to_owned(), vec![quantity, Structure::word(chance.one_of(&LEVELS))])
}

fn counted(did: Structure, chance: &mut Chance) -> Structure {
    let Structure::Items(name, mut items) = did else { return did };
    items.push(Structure::word(chance.one_of(&TIMES)));
    Structure::Items(name, items)
}

fn of_someone(names: &Names, chance: &mut Chance) -> Option<Structure> {
    let person = names.people.get(chance.below(names.people.len().max(1)))?;
    Some(Structure::Items("Of".to_owned(), vec![Structure::text(person), asked("AtLeast", chance)]))
}
