//! Does the score tell apart what experts call high and low quality? The 45 coded dialogues beside the checkout
//! (AnnoMI, Wu et al. 2023, doi 10.3390/fi15030110), and the two yardsticks on the same files.
//!
//! Only 8 of them are low, so a high figure proves little; it is a check, and nothing is fitted to it.

use super::talk::METHOD;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use std::path::Path;
use weerklank::method::{Behaviour, Delivery, Done, Goal, Method, Talk};
use weerklank::scoring::{Course, Heard, Move, Points};

/// Where the dialogues are, seen from the checkout.
const DIALOGUES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/annomi");

/// One turn of a dialogue.
enum Turn {
    Trainee(Vec<String>),
    Other(Option<Talk>),
}

/// A dialogue and what the experts said of it.
struct Dialogue {
    high: bool,
    turns: Vec<Turn>,
}

impl Dialogue {
    fn read(path: &Path) -> Self {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let turns = text.lines().skip(1).map(|line| {
            let mut cells = line.splitn(3, ',').skip(1);
            let (speaker, codes) = (cells.next().unwrap(), cells.next().unwrap());
            if speaker == "trainee" {
                return Turn::Trainee(codes.split(';').map(str::to_owned).collect());
            }
            Turn::Other(match codes {
                "change_talk" => Some(Talk::Change),
                "sustain_talk" => Some(Talk::Sustain),
                _ => None,
            })
        });
        Self { high: name.starts_with("high"), turns: turns.collect() }
    }

    /// How often the trainee did any of these, over all of his turns.
    fn count(&self, codes: &[&str]) -> f64 {
        let codes_said = self.turns.iter().filter_map(|turn| match turn {
            Turn::Trainee(codes) => Some(codes.iter()),
            Turn::Other(_) => None,
        });
        let count = codes_said.flatten().filter(|code| codes.contains(&code.as_str())).count();
        u32::try_from(count).unwrap().into()
    }

    fn moves(&self) -> f64 {
        let moves = self.turns.iter().filter(|turn| matches!(turn, Turn::Trainee(_))).count();
        u32::try_from(moves).unwrap().into()
    }

    /// The yardstick of the field: reflections to questions.
    fn reflections_to_questions(&self) -> f64 {
        let questions = self.count(&["question_open", "question_closed"]);
        self.count(&["reflection_simple", "reflection_complex"]) / questions.max(1.0)
    }

    /// One line of code: how seldom the trainee puts something in.
    fn little_input(&self) -> f64 {
        -self.count(&["input_information", "input_advice", "input_negotiation", "input_options"])
            / self.moves()
    }

    fn score(&self, method: &Method, goal: Goal) -> f64 {
        let mut course = Course::of_transcript(method, goal);
        for turn in &self.turns {
            match turn {
                Turn::Trainee(codes) => {
                    let does: Vec<Done> = codes.iter().filter_map(|code| behaviour(method, code)).collect();
                    if does.is_empty() {
                        continue; // What is coded as none of the acts, such as a hum, is no move.
                    }
                    let act = Move {
                        toward: 0,
                        does: &does,
                        held_ms: None,
                        points: Points::default(),
                        sensitive: &[],
                    };
                    course.act(method, &act);
                }
                Turn::Other(talk) => course.hear(method, 0, &Heard { talk: *talk, ..Heard::default() }),
            }
        }
        course.score(method).total.into()
    }
}

fn behaviour(method: &Method, code: &str) -> Option<Done> {
    let id = match code {
        "input_information" => "information",
        "input_advice" => "reflex_advice",
        "input_negotiation" => "negotiation",
        "input_options" => "options",
        "other" => return None,
        id => id,
    };
    Some(Done { behaviour: method.find(id).unwrap(), delivery: Delivery::Plain })
}

/// The chance that a high dialogue stands above a low one; ties count half.
fn area(marks: &[(bool, f64)]) -> f64 {
    let side = |high: bool| marks.iter().filter(move |mark| mark.0 == high).map(|mark| mark.1);
    let mut pairs = 0.0;
    let mut won = 0.0;
    for high in side(true) {
        for low in side(false) {
            pairs += 1.0;
            won += if high > low {
                1.0
            } else if high < low {
                0.0
            } else {
                0.5
            };
        }
    }
    won / pairs
}

/// The middle 95 % of the area when high and low dialogues are drawn again, with replacement.
fn interval(marks: &[(bool, f64)]) -> (f64, f64) {
    let mut dice = ChaCha8Rng::seed_from_u64(45);
    let groups =
        [true, false].map(|high| marks.iter().copied().filter(|mark| mark.0 == high).collect::<Vec<_>>());
    let mut areas: Vec<f64> = (0..2000)
        .map(|_| {
            let drawn = groups.iter().flat_map(|group| {
                let picks: Vec<_> = group
                    .iter()
                    .map(|_| group[usize::try_from(dice.next_u64() % group.len() as u64).unwrap()])
                    .collect();
                picks
            });
            area(&drawn.collect::<Vec<_>>())
        })
        .collect();
    areas.sort_by(f64::total_cmp);
    (areas[50], areas[1949])
}

fn dialogues() -> Option<Vec<Dialogue>> {
    let Ok(folder) = std::fs::read_dir(DIALOGUES) else {
        println!("skipped: the coded dialogues are not beside the checkout ({DIALOGUES})");
        return None;
    };
    let mut paths: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "csv"));
    paths.sort();
    Some(paths.iter().map(|path| Dialogue::read(path)).collect())
}

#[test]
fn the_score_agrees_with_experts() {
    let Some(dialogues) = dialogues() else { return };
    let marks = |mark: &dyn Fn(&Dialogue) -> f64| {
        dialogues.iter().map(|dialogue| (dialogue.high, mark(dialogue))).collect::<Vec<_>>()
    };
    let score = marks(&|dialogue| dialogue.score(&METHOD, Goal::ChangeUnmotivated));
    let print = |name: &str, marks: &[(bool, f64)]| {
        let (from, to) = interval(marks);
        println!("{name:28} {:.3} ({from:.2}-{to:.2})", area(marks));
    };
    print("Weerklank", &score);
    print("reflections to questions", &marks(&Dialogue::reflections_to_questions));
    print("rate of input", &marks(&Dialogue::little_input));
    assert!(area(&score) >= 0.93);
}

/// The method with one weight of one behaviour moved; none where the table does not allow it.
fn moved(change: impl Fn(&mut Behaviour), id: &str) -> Option<Method> {
    let mut behaviours = METHOD.behaviours().as_slice().to_vec();
    let behaviour = behaviours.iter_mut().find(|behaviour| behaviour.id == id)?;
    change(behaviour);
    let Method { version, levels, starts, goals, tempers, .. } = METHOD.clone();
    Method::new(version, levels, starts, goals, tempers.as_slice().to_vec(), behaviours).ok()
}

/// One step of a weight, in either direction.
type Step = (&'static str, fn(&mut Behaviour));

/// No weight carries the agreement by itself: each of those that a transcript can hold, moved by one step.
#[test]
fn no_single_weight_carries_the_agreement() {
    let Some(dialogues) = dialogues() else { return };
    let steps: [Step; 6] = [
        ("connection + 1", |behaviour| behaviour.place.connection += 1),
        ("connection - 1", |behaviour| behaviour.place.connection -= 1),
        ("challenge + 1", |behaviour| behaviour.place.challenge += 1),
        ("challenge - 1", |behaviour| behaviour.place.challenge = behaviour.place.challenge.wrapping_sub(1)),
        ("reflex + 1", |behaviour| behaviour.reflex += 1),
        ("reflex - 1", |behaviour| behaviour.reflex = behaviour.reflex.wrapping_sub(1)),
    ];
    let mut least = (1.0, String::new());
    for id in ["question_open", "question_closed", "reflection_simple", "reflection_complex", "information"]
        .into_iter()
        .chain(["reflex_advice", "negotiation", "options"])
    {
        for (name, step) in steps {
            let Some(method) = moved(step, id) else { continue };
            let marks: Vec<_> = dialogues
                .iter()
                .map(|dialogue| (dialogue.high, dialogue.score(&method, Goal::ChangeUnmotivated)))
                .collect();
            let area = area(&marks);
            println!("{id:20} {name:15} {area:.3}");
            if area < least.0 {
                least = (area, format!("{id} {name}"));
            }
        }
    }
    println!("smallest area: {:.3} ({})", least.0, least.1);
    assert!(least.0 >= 0.90, "{least:?}");
}
