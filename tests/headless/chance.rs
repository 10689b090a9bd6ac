//! What chance decides in a conversation, pinned: how people come in, which line is said, in what order responses are
//! shown, and what simulated trainees do.
//!
//! `fixtures/chance.txt` was written when each of these still drew numbers in a way of its own. It does not change: a journal
//! on somebody's disk is a seed and inputs, and another draw would make another conversation of it.

use crate::common::{built_in, method};
use crate::format::{fixtures, load, read_folder};
use std::collections::BTreeMap;
use std::fmt::Write;
use weerklank::analysis::{Likes, Trainee, overview};
use weerklank::conversation::{Conversation, Entry, Jump, Offered, Play, Way, begin, begin_at, offers};
use weerklank::format::{Folder, Loaded, TRAINEES, read_scenario, read_trainees};
use weerklank::method::{Level, Method};
use weerklank::scenario::{NodeId, PersonId, Scenario};

/// Seeds with something in each of their bytes, and the smallest and the largest there is.
const SEEDS: [u64; 12] = [
    0,
    1,
    7,
    255,
    256,
    65_537,
    1 << 31,
    1 << 32,
    0x0123_4567_89ab_cdef,
    0xfedc_ba98_7654_3210,
    1 << 63,
    u64::MAX,
];

/// Conversations are not followed for more moves than this: more than a byte can count.
const LONGEST: usize = 300;

/// Fixtures that have something of their own: people who come in one by one, two at the table, every construct there is.
const FIXTURES: [&str; 4] = ["around-the-table", "between-two", "everything", "two-steps"];

/// The scenarios whose draws are pinned: those of the program, some of the tests', and one that is long.
fn scenarios(method: &Method) -> BTreeMap<String, Loaded> {
    let mut all = built_in(method);
    let read = |id: &str| (id.to_owned(), load(&read_folder(&fixtures().join("scenarios").join(id))));
    all.extend(FIXTURES.map(read));
    all.insert("long".to_owned(), long(method));
    all
}

/// More turns and more responses than a byte can count, and then a turn that comes back as often as one likes.
fn long(method: &Method) -> Loaded {
    let mut ron = "(format: 1, goal: keep, setting: (place: office, listeners: [\"kim\"]), cast: {\
        \"sam\": (figure: \"man\", tempers: [\"wary\", \"hot\", \"tired\", \"open\"]),\
        \"kim\": (figure: \"older-woman\", tempers: [\"wary\", \"hot\", \"tired\"]),\
        }, start: \"turn-0\", nodes: {"
        .to_owned();
    let mut texts = "-sam = Sam\n-kim = Kim\nscenario = Long\n    .you = You\n    .other = Sam\n    .situation = So\n    \
        .goal = Goal\n    .trailer = Short\nbye = Bye.\n"
        .to_owned();
    let mut turn = |node: &str, lines: usize, answers: usize, to: &dyn Fn(usize) -> String| {
        let one_of = |part: usize| {
            let lines: Vec<_> = (0..lines).map(|line| format!("\"{node}-{part}-{line}\"")).collect();
            format!("OneOf([{}])", lines.join(", "))
        };
        let _ = write!(ron, "\"{node}\": Turn(says: [{}, {}], responses: {{", one_of(0), one_of(1));
        for answer in 0..answers {
            let _ = write!(ron, "\"say-{answer}\": (does: [\"listen\"], to: [\"{}\"]),", to(answer));
            let _ = writeln!(texts, "{node}_say-{answer} = Say {answer}.");
        }
        ron.push_str("}),\n");
        for (part, line) in (0..2).flat_map(|part| (0..lines).map(move |line| (part, line))) {
            let _ = writeln!(texts, "{node}-{part}-{line} = Line {line}.");
        }
    };
    for number in 0..280 {
        let next = if number == 279 { "again".to_owned() } else { format!("turn-{}", number + 1) };
        turn(&format!("turn-{number}"), 3, 3, &|_| next.clone());
    }
    turn("again", 7, 6, &|answer| if answer == 5 { "bye" } else { "again" }.to_owned());
    ron.push_str("\"bye\": Ending(meaning: partly)})");
    let files = BTreeMap::from([
        ("scenario.ron".to_owned(), ron.into_bytes()),
        ("nl.ftl".to_owned(), texts.clone().into_bytes()),
        ("en.ftl".to_owned(), texts.into_bytes()),
    ]);
    let folder = Folder { path: "long".to_owned(), files };
    read_scenario("long", &folder, &BTreeMap::new(), method)
}

/// What is offered, as the order it is shown in: each is a letter by its place in the file.
fn order(offered: &[Offered]) -> String {
    let mut by_file: Vec<_> = offered.to_vec();
    by_file.sort_by_key(|offered| (offered.response, offered.from));
    let place = |one: &Offered| by_file.iter().position(|other| other == one).unwrap();
    offered.iter().map(|one| letter(place(one))).collect()
}

fn letter(place: usize) -> char {
    char::from(b'a' + u8::try_from(place).unwrap())
}

/// How everyone comes in, for a thousand seeds: the first letter of a temper each.
fn coming_in(play: &Play<'_>, text: &mut String) {
    for person in 0..play.scenario.cast.len() {
        let person = PersonId(u8::try_from(person).unwrap());
        let of = |seed| begin(play, seed).0.temper(person);
        let Some(_) = of(0) else { continue };
        let seeds = (0..900).chain((0..100).map(|nth| u64::MAX / 100 * nth));
        let initials = seeds.map(|seed| {
            let temper = of(seed).unwrap();
            play.method.tempers[temper].id.chars().next().unwrap()
        });
        let _ = writeln!(text, "comes in, {}: {}", person.0, initials.collect::<String>());
    }
}

/// At every node, for each seed: the order of what is offered there, and which of the lines are said.
fn at_every_node(play: &Play<'_>, text: &mut String) {
    for (number, node) in play.scenario.nodes.iter().enumerate() {
        let id = NodeId(u16::try_from(number).unwrap());
        let mut said: Vec<Vec<&str>> = Vec::new();
        let _ = write!(text, "{}:", node.id);
        for seed in SEEDS {
            let jump = Jump {
                node: id,
                connection: Level::Mid,
                resistance: Level::Mid,
                readiness: Level::Mid,
                knows: Vec::new(),
            };
            let (state, step) = begin_at(play, seed, &jump);
            let lines: Vec<_> = step.spoken.iter().map(|line| play.scenario.key(line.text)).collect();
            let place = said.iter().position(|known| *known == lines).unwrap_or_else(|| {
                said.push(lines);
                said.len() - 1
            });
            let _ = write!(text, " {}{}", place, order(&offers(play, &state)));
        }
        let said: Vec<_> = said.iter().map(|lines| lines.join(" ")).collect();
        let _ = writeln!(text, " = {}", said.join(", "));
    }
}

/// Conversations to their end, each as what is said and the order of what is offered. What is chosen goes by the order of the
/// file, so that a conversation in which another order is drawn differs in nothing else.
fn conversations(play: &Play<'_>, text: &mut String) {
    for (nth, seed) in SEEDS.into_iter().enumerate() {
        let mut conversation = Conversation::new(play, seed, Way::Guided);
        let _ = write!(text, "{seed}:");
        for number in 0..LONGEST {
            let lines = conversation.last().step.spoken.iter();
            let lines: Vec<_> = lines.map(|line| play.scenario.key(line.text)).collect();
            let offered = offers(play, conversation.state());
            let _ = write!(text, " {}/{}", lines.join(","), order(&offered));
            let mut by_file = offered;
            by_file.sort_by_key(|offered| (offered.response, offered.from));
            let Some(chosen) = by_file.get((nth + 3 * number + number * number) % by_file.len().max(1))
            else {
                break;
            };
            conversation.apply(play, &Entry::Choose(chosen.key(play))).unwrap();
        }
        text.push('\n');
    }
}

/// The trainees of the program, and two whose names are longer than what of a name counts.
fn trainees() -> Vec<Trainee> {
    let mut all = read_trainees(TRAINEES).unwrap();
    for id in ["as long as a name", "as long as a nameless one", "één ander"] {
        let likes = Likes { connection: 1, challenge: 1, reflex: -1 };
        all.push(Trainee { id: id.to_owned(), likes, later: None, slips: 500, silences: 333, looks: 667 });
    }
    all
}

fn trained(play: &Play<'_>, text: &mut String) {
    for trainee in trainees() {
        for (seed, number) in
            [(0, 0), (7, 0), (8, 0), (7, 1), (7, 256), (1 << 40, 1 << 40), (u64::MAX, u64::MAX)]
        {
            let conversation = trainee.plays(play, seed, number);
            let entries: Vec<_> = conversation.entries().iter().map(ToString::to_string).collect();
            let _ = writeln!(text, "{} {seed} {number}: {}", trainee.id, entries.join(","));
        }
    }
}

/// What comes of conversations that are held at random, which draw one after the other from one source.
fn at_random(play: &Play<'_>, text: &mut String) {
    let found = overview(play, &[], 7);
    let _ = writeln!(text, "different: {:.6}", found.different.power());
    for ending in &found.endings {
        let _ = writeln!(text, "{}: {:.6?}", ending.id, ending.at_random);
    }
}

fn table() -> String {
    let method = method();
    let mut text = String::new();
    for (id, loaded) in scenarios(&method) {
        let scenario: &Scenario =
            loaded.scenario.as_ref().unwrap_or_else(|| panic!("{id}: {:#?}", loaded.diagnostics));
        let play = Play::new(&method, scenario);
        let _ = writeln!(text, "== {id}");
        coming_in(&play, &mut text);
        at_every_node(&play, &mut text);
        conversations(&play, &mut text);
        if id != "long" {
            trained(&play, &mut text);
        }
        if id == "late-again" {
            at_random(&play, &mut text);
        }
    }
    text
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whether to write the table is asked of who runs the test")]
fn what_is_drawn_in_a_conversation_is_as_it_was() {
    let now = table();
    let file = fixtures().join("chance.txt");
    if std::env::var_os("UPDATE_CHANCE").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let kept = std::fs::read_to_string(file).unwrap();
    for (kept, now) in kept.lines().zip(now.lines()) {
        assert_eq!(kept, now, "conversations that were kept would not be what they were");
    }
    assert_eq!(kept, now);
}
