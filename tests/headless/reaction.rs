//! Does the other react as people do? What is said for the change after an open question or a plan made together,
//! against information: counted in the coded dialogues beside the checkout, and in the built-in scenarios.
//!
//! A contrast counts where it has at least 50 cases on both sides and its interval leaves out nothing. That advice
//! evokes talk against the change shows per conversation and not per turn (`method.md`), so it is not asked here.

use crate::common::{built_in, method};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::path::Path;
use weerklank::conversation::{Conversation, Entry, MoveKind, Play, Way, offers};
use weerklank::method::Talk;
use weerklank::scenario::NodeKind;

const DIALOGUES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/annomi");

/// The fewest cases a contrast rests on.
const CASES: u32 = 50;

/// Random conversations played of each scenario.
const CONVERSATIONS: u64 = 1500;

/// What is contrasted: codes of the dialogues, and the behaviours that stand for them in a scenario.
const GROUPS: [(&str, &str, &[&str]); 3] = [
    (
        "open question",
        "question_open",
        &["question_open", "question_connecting", "question_challenging", "evoke_change_talk", "perspective"],
    ),
    ("plan made together", "input_negotiation", &["plan", "agreements", "negotiation"]),
    ("information", "input_information", &["information", "expectations", "head_purpose"]),
];

/// How often something was done, and how often change talk came next.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    done: u32,
    change: u32,
}

impl Count {
    fn add(&mut self, change: bool) {
        self.done += 1;
        self.change += u32::from(change);
    }

    fn share(self) -> f64 {
        f64::from(self.change) / f64::from(self.done.max(1))
    }
}

type Counts = BTreeMap<&'static str, Count>;

/// What followed what in one dialogue.
fn in_dialogue(path: &Path) -> Counts {
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.splitn(3, ',').collect()).collect();
    let mut counts = Counts::new();
    for pair in rows.windows(2) {
        let ([_, "trainee", codes], [_, "counterpart", talk]) = (pair[0].as_slice(), pair[1].as_slice())
        else {
            continue;
        };
        for (group, code, _) in GROUPS {
            if codes.split(';').any(|found| found == code) {
                counts.entry(group).or_default().add(*talk == "change_talk");
            }
        }
    }
    counts
}

fn together<'a>(all: impl IntoIterator<Item = &'a Counts>) -> Counts {
    let mut sum = Counts::new();
    for (group, count) in all.into_iter().flatten() {
        let total = sum.entry(group).or_default();
        total.done += count.done;
        total.change += count.change;
    }
    sum
}

fn contrast(counts: &Counts, group: &str) -> f64 {
    let share = |group: &str| counts.get(group).copied().unwrap_or_default().share();
    share(group) - share("information")
}

/// The middle 95 % of a contrast when whole dialogues are drawn again, with replacement.
fn interval(dialogues: &[Counts], group: &str) -> (f64, f64) {
    let mut dice = ChaCha8Rng::seed_from_u64(50);
    let mut contrasts: Vec<f64> = (0..2000)
        .map(|_| {
            let drawn: Vec<_> = dialogues
                .iter()
                .map(|_| &dialogues[usize::try_from(dice.next_u64() % dialogues.len() as u64).unwrap()])
                .collect();
            contrast(&together(drawn), group)
        })
        .collect();
    contrasts.sort_by(f64::total_cmp);
    (contrasts[50], contrasts[1949])
}

/// What the person opposite said after what, in random conversations.
fn in_scenario(play: &Play<'_>) -> Counts {
    let mut counts = Counts::new();
    for seed in 0..CONVERSATIONS {
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let mut conversation = Conversation::new(play, seed, Way::Guided);
        while !conversation.state().ended() && conversation.moments().len() < 60 {
            let offered = offers(play, conversation.state());
            let entry = match offered.len() {
                0 => Entry::Hold(4_000),
                some => {
                    let place = usize::try_from(dice.next_u64() % some as u64).unwrap();
                    Entry::Choose(offered[place].key(play))
                }
            };
            if conversation.apply(play, &entry).is_err() {
                break;
            }
            count_last(play, &conversation, &mut counts);
        }
    }
    counts
}

fn count_last(play: &Play<'_>, conversation: &Conversation, counts: &mut Counts) {
    let step = &conversation.last().step;
    let Some(MoveKind::Said(said)) = step.made.as_ref().map(|made| made.kind) else { return };
    let opposite = play.scenario.opposite();
    let heard = step.spoken.iter().filter(|line| line.by == opposite);
    let mut talks = heard.filter_map(|line| match &play.scenario.node(line.node).kind {
        NodeKind::Turn(turn) => turn.talk,
        NodeKind::Open(_) | NodeKind::Ending(_) => None,
    });
    let change = talks.any(|talk| talk == Talk::Change);
    let does = &play.scenario.response(said).does;
    for (group, _, ids) in GROUPS {
        if does.iter().any(|done| ids.contains(&play.method.behaviour(done.behaviour).id.as_str())) {
            counts.entry(group).or_default().add(change);
        }
    }
}

fn print(name: &str, counts: &Counts) {
    for (group, _, _) in GROUPS {
        let count = counts.get(group).copied().unwrap_or_default();
        println!(
            "{name:16} {group:20} {:5} times, change talk next {:4.1} %",
            count.done,
            100.0 * count.share()
        );
    }
}

#[test]
fn the_other_reacts_in_the_direction_of_the_data() {
    let Ok(folder) = std::fs::read_dir(DIALOGUES) else {
        println!("skipped: the coded dialogues are not beside the checkout ({DIALOGUES})");
        return;
    };
    let mut paths: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "csv"));
    paths.sort();
    let dialogues: Vec<_> = paths.iter().map(|path| in_dialogue(path)).collect();
    let counts = together(&dialogues);
    print("dialogues", &counts);
    let method = method();
    let scenarios = built_in(&method);
    let played: Vec<_> = scenarios
        .values()
        .map(|loaded| in_scenario(&Play::new(&method, loaded.scenario.as_ref().unwrap())))
        .collect();
    let played = together(&played);
    print("scenarios", &played);
    for group in ["open question", "plan made together"] {
        let (from, to) = interval(&dialogues, group);
        println!("{group}: contrast with information {from:.2} to {to:.2}");
        let carried = [group, "information"].iter().all(|side| counts[side].done >= CASES);
        assert!(carried && from > 0.0, "the data carry this contrast no longer");
        assert!(played[group].done >= CASES && played["information"].done >= CASES);
        assert!(contrast(&played, group) > 0.0, "in the scenarios it goes the other way");
    }
}
