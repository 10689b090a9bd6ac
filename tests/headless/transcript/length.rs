//! Length does not decide the score: the same pattern, held longer, comes to about the same.

use super::{METHOD, course, rows, transcript};

/// By how much a long conversation may differ from a short one of the same pattern.
const A_FEW_POINTS: u8 = 5;

/// The same where it is known how the two stood with each other at first: winning someone over takes some moves, which
/// are a larger part of a short conversation.
const WON_OVER: u8 = 7;

/// Patterns of what the trainee does, move by move.
const PATTERNS: [(&str, &[&str]); 6] = [
    (
        "good, in the nine codes",
        &[
            "question_open",
            "reflection_complex",
            "reflection_simple",
            "question_open",
            "reflection_complex;question_open",
        ],
    ),
    ("reflecting and asking", &["reflection_complex", "question_open"]),
    (
        "mixed",
        &["question_open", "reflection_simple", "input_information", "question_closed", "reflection_complex"],
    ),
    (
        "advising now and then",
        &["question_open", "reflection_simple", "question_closed", "reflection_simple", "input_advice"],
    ),
    ("advising", &["question_closed", "input_advice", "input_information", "input_advice"]),
    (
        "good, in the behaviours of the method",
        &[
            "question_connecting",
            "reflection_complex",
            "empathy",
            "question_open",
            "reflection_complex",
            "evoke_change_talk",
            "summary",
            "feed_ambivalence",
            "affirm",
            "perspective",
        ],
    ),
];

/// The score of a pattern over so many turns of trainee and other.
fn score(pattern: &[&str], turns: usize, setting: &str) -> u8 {
    let moves = (0..turns / 2).map(|index| format!("trainee {}", pattern[index % pattern.len()]));
    let all: Vec<String> = std::iter::once(format!("setting {setting}"))
        .chain(moves.flat_map(|row| [row, "counterpart neutral_talk".to_owned()]))
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    course(&transcript(rows(&all))).score(&METHOD).total
}

#[test]
fn twenty_turns_and_two_hundred_of_one_pattern_score_alike() {
    let mut apart = Vec::new();
    println!("{:40} {:>4} {:>4} {:>4} {:>5}", "", 20, 60, 200, 2000);
    for (setting, most) in [("", A_FEW_POINTS), ("played;connection:mid", WON_OVER)] {
        for (name, pattern) in PATTERNS {
            let [short, middle, long, longest] =
                [20, 60, 200, 2000].map(|turns| score(pattern, turns, setting));
            let name = if setting.is_empty() { name.to_owned() } else { format!("{name}, played") };
            println!("{name:40} {short:>4} {middle:>4} {long:>4} {longest:>5}");
            if short.abs_diff(long) > most {
                apart.push(format!("{name}: {short} over 20 turns, {long} over 200"));
            }
        }
    }
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}
