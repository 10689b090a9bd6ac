//! Looking back tells the truth: whatever is praised, advised or counted is so, in plays that nobody thought of.
//!
//! `golden/` holds what looking back makes of each recorded play of `late-again`, in ids and numbers;
//! `UPDATE_GOLDEN=1 cargo test --test headless feedback` writes it anew, to be read before it is committed.

use crate::common::{SEEDS, built_in, method, played, reach};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use weerklank::analysis::{WhatIf, what_ifs};
use weerklank::conversation::{Conversation, Entry, Moment, OwnWords, Play, Way, offers};
use weerklank::feedback::{
    Alternative, Assessment, Compared, Feedback, Habit, MoveAccount, TechniqueUse, TurningPoint, feedback,
};
use weerklank::format::{Loaded, TRAINEES, read_trainees};
use weerklank::locale::{Language, Locale};
use weerklank::method::{Act, Behaviour, Kind, Method, SILENCE_BEST_MS};
use weerklank::phrase::Arg;
use weerklank::report::story_text;
use weerklank::scenario::NodeKind;
use weerklank::scoring::{Effect, Rule, Shape};

static METHOD: LazyLock<Method> = LazyLock::new(method);
static BUILT_IN: LazyLock<BTreeMap<String, Loaded>> = LazyLock::new(|| built_in(&METHOD));

static LOCALES: LazyLock<[Locale; 2]> = LazyLock::new(|| [Language::Nl, Language::En].map(Locale::new));

/// The most moves of a play that nobody thought of.
const LONGEST: usize = 24;

/// A play with what looking back makes of it.
#[derive(Debug)]
struct Looked {
    play: Play<'static>,
    conversation: Conversation,
    feedback: Feedback,
}

impl Looked {
    fn at(conversation: Conversation, play: Play<'static>) -> Self {
        let seed = conversation.state().seed();
        let feedback = feedback(&play, &conversation, Some(reach(&play, seed)));
        Self { play, conversation, feedback }
    }

    fn made(&self, index: usize) -> &MoveAccount {
        &self.feedback.moves[index]
    }

    fn before(&self, index: usize) -> &Moment {
        &self.conversation.moments()[index]
    }

    fn after(&self, index: usize) -> &Moment {
        &self.conversation.moments()[index + 1]
    }

    fn effect(&self, index: usize) -> &Effect {
        self.after(index).step.made.as_ref().unwrap().effect.as_ref().unwrap()
    }

    fn behaviours(&self, index: usize) -> Vec<&'static Behaviour> {
        behaviours(&self.made(index).behaviours)
    }
}

fn behaviours(ids: &[String]) -> Vec<&'static Behaviour> {
    ids.iter().map(|id| METHOD.behaviour(METHOD.find(id).unwrap())).collect()
}

/// The scenarios that are built in, each as it is played.
fn scenarios() -> impl Strategy<Value = Play<'static>> {
    let all = BUILT_IN.values().map(|loaded| Play::new(&METHOD, loaded.scenario.as_ref().unwrap()));
    prop::sample::select(all.collect::<Vec<_>>())
}

/// What a number stands for where the conversation stands: mostly something that is offered.
fn entry(play: &Play<'_>, conversation: &Conversation, number: u8) -> Entry {
    let offered = offers(play, conversation.state());
    match usize::from(number) % (offered.len() + 2) {
        0 => Entry::Hold(1_000 * u32::from(number / 20)),
        1 => Entry::TimeOut,
        place => Entry::Choose(offered[place - 2].key(play)),
    }
}

/// A play that nobody thought of, of any of the scenarios.
fn plays() -> impl Strategy<Value = Looked> {
    let numbers = proptest::collection::vec(any::<u8>(), 1..LONGEST);
    (scenarios(), prop::sample::select(&SEEDS), numbers).prop_map(|(play, seed, numbers)| {
        let mut conversation = Conversation::new(&play, seed, Way::Guided);
        for number in numbers {
            if conversation.state().ended() {
                break;
            }
            let entry = entry(&play, &conversation, number);
            // A second time-out is refused; the play goes on without it.
            let _ = conversation.apply(&play, &entry);
        }
        Looked::at(conversation, play)
    })
}

/// The what-if an alternative stands for; it has to be one of what could be done there.
fn what_if(looked: &Looked, point: &TurningPoint) -> WhatIf {
    let all = what_ifs(&looked.play, &looked.before(point.index).state);
    all.into_iter().find(|what_if| what_if.entry.to_string() == point.alternative.input).expect("offered")
}

fn turn_has_silence(looked: &Looked, index: usize) -> bool {
    let node = looked.before(index).state.node();
    matches!(&looked.play.scenario.node(node).kind, NodeKind::Turn(turn) if turn.silence.is_some())
}

fn was_offered(looked: &Looked, point: &TurningPoint) -> bool {
    let (before, input) = (&looked.before(point.index).state, &point.alternative.input);
    let said = offers(&looked.play, before).iter().any(|offered| offered.key(&looked.play) == *input);
    let silent = Entry::Hold(SILENCE_BEST_MS).to_string() == *input && turn_has_silence(looked, point.index);
    said && point.alternative.said.is_some() || silent && point.alternative.instead.is_some()
}

/// Whether a move gives connection or challenge that lands, takes nothing, and is explained by that.
fn lands(effect: &Effect) -> bool {
    let against = effect.rules.first().is_some_and(|weightiest| weightiest.amount < 0);
    let gave = effect.connection > 0 || effect.landed > 0;
    gave && effect.connection >= 0 && effect.reflex == 0 && !against
}

/// Whether something had to stop, and had not stopped, before a move.
fn must_stop(looked: &Looked, index: usize) -> bool {
    let course = looked.before(index).state.course();
    Shape::of(*METHOD.goal(course.goal()), course.stopped()) == Shape::Stopping
}

/// How many points more something else would have left within reach than what was done.
fn more_left(looked: &Looked, index: usize) -> u8 {
    let made = looked.made(index);
    let most = made.others.iter().filter_map(|other| other.reachable).max();
    most.unwrap_or_default().saturating_sub(made.reachable.unwrap())
}

/// Whether the moves that are said to show a habit do.
fn is_shown(looked: &Looked, habit: &Habit, index: usize) -> bool {
    let made = looked.made(index);
    let has_rule = |rule: Rule| looked.effect(index).rules.iter().any(|applied| applied.rule == rule);
    match habit.advice.id.as_ref() {
        "habit-reflex" => !made.faces.is_empty(),
        "habit-pitfall" => looked.behaviours(index).iter().any(|behaviour| names(habit, behaviour)),
        "habit-interrogation" => has_rule(Rule::Interrogation),
        "habit-only-challenge" => has_rule(Rule::TooMuch),
        "habit-only-connection" => made.connection > 0 && made.challenge == 0,
        "habit-next" => looked.feedback.unused.iter().any(|left| left.moves.contains(&index)),
        "habit-more-reflections" => {
            looked.behaviours(index).iter().any(|behaviour| behaviour.act == Act::Question)
        }
        unknown => panic!("{unknown} is not known here"),
    }
}

/// Whether a habit names this behaviour.
fn names(habit: &Habit, behaviour: &Behaviour) -> bool {
    let message = Arg::Message(behaviour.message().into());
    habit.advice.args.iter().any(|(_, arg)| *arg == message)
}

/// What is advised could be done, and does more.
fn advised(looked: &Looked) -> Result<(), TestCaseError> {
    for point in &looked.feedback.turning_points {
        prop_assert!(was_offered(looked, point), "{point:?}");
        let (made, done) = (looked.made(point.index), looked.effect(point.index));
        let could = what_if(looked, point);
        prop_assert_eq!(could.worth, point.alternative.worth);
        prop_assert!(could.worth > 0, "{point:?}");
        prop_assert!(point.cost.is_some_and(|cost| cost >= 2), "{point:?}");
        prop_assert!(point.alternative.reachable > made.reachable, "{point:?}");
        prop_assert!(lands(&could.effect), "{point:?}");
        prop_assert!(!must_stop(looked, point.index) || could.effect.landed > 0, "{point:?} lets it go on");
        let more = could.effect.connection > done.connection
            || could.effect.landed > done.landed
            || could.effect.reflex < done.reflex;
        prop_assert!(more, "{point:?}");
        let pitfall = |behaviour: &&Behaviour| matches!(behaviour.kind, Kind::Reflex | Kind::Pitfall);
        prop_assert!(!behaviours(&point.alternative.behaviours).iter().any(pitfall), "{point:?}");
        let said = &point.alternative.said;
        let later = looked.feedback.moves.iter().any(|made| said.is_some() && made.said == *said);
        prop_assert!(!later, "{point:?} was said");
        prop_assert!(could.ends.is_none() || looked.after(point.index).state.ended(), "{point:?}");
    }
    Ok(())
}

/// What is praised is not held against anyone, nor the other way round.
fn praised(looked: &Looked) -> Result<(), TestCaseError> {
    let turned: BTreeSet<_> = looked.feedback.turning_points.iter().map(|point| point.index).collect();
    let shown: BTreeSet<_> = looked.feedback.habits.iter().flat_map(|habit| &habit.moves).copied().collect();
    prop_assert!(shown.is_disjoint(&turned), "{shown:?} show a habit, {turned:?} are told as turning points");
    let assessed = |index: usize| looked.made(index).judgement.as_ref().map(|one| one.assessment);
    for index in &shown {
        let lesson = [Some(Assessment::Cost), Some(Assessment::DidLittle)].contains(&assessed(*index));
        prop_assert!(lesson, "{:?} shows a habit to drop", looked.made(*index));
    }
    for left in looked.feedback.unused.iter().flat_map(|left| &left.moves) {
        prop_assert!(assessed(*left) != Some(Assessment::Helped), "{:?} helped", looked.made(*left));
    }
    for index in &looked.feedback.worked {
        prop_assert!(!turned.contains(index), "move {index} is praised and regretted");
        prop_assert!(!shown.contains(index), "move {index} is praised and shows a habit to drop");
        prop_assert!(more_left(looked, *index) <= 5, "{:?} is praised and cost", looked.made(*index));
        prop_assert!(looked.made(*index).worth > 0);
        prop_assert!(lands(looked.effect(*index)), "{:?}", looked.made(*index));
        let asks = looked.effect(*index).landed > 0;
        prop_assert!(!must_stop(looked, *index) || asks, "{:?} lets it go on", looked.made(*index));
    }
    Ok(())
}

/// Every habit is shown by its moves.
fn habits(looked: &Looked) -> Result<(), TestCaseError> {
    for habit in &looked.feedback.habits {
        let message = habit.practise.id.as_ref();
        prop_assert!(LOCALES.iter().all(|locale| locale.find(message).is_some()), "{message} is not there");
        for index in &habit.moves {
            prop_assert!(is_shown(looked, habit, *index), "move {index} does not show {habit:?}");
        }
        if habit.advice.id == "habit-reflex" {
            let first = looked.behaviours(looked.feedback.reflexes[0]);
            prop_assert!(first.iter().any(|behaviour| names(habit, behaviour)), "{habit:?}");
        }
    }
    Ok(())
}

/// A moment of the repair reflex has a face of it.
fn reflexes(looked: &Looked) -> Result<(), TestCaseError> {
    for index in 0..looked.feedback.moves.len() {
        let (made, counted) = (looked.made(index), looked.feedback.reflexes.contains(&index));
        let is_face = |behaviour: &Behaviour| behaviour.kind == Kind::Reflex;
        prop_assert!(behaviours(&made.faces).into_iter().all(is_face));
        prop_assert!(!counted || made.reflex > 0);
        prop_assert_eq!(counted, !made.faces.is_empty());
        let weighs = made.reflex > 0 && looked.behaviours(index).into_iter().any(is_face);
        let permitted = made.rules.iter().any(|rule| rule.id == Rule::Permitted.message());
        prop_assert!(counted == weighs || permitted, "move {index}: {made:?}");
    }
    Ok(())
}

/// A technique that was used landed, and one that is missed would have helped.
fn techniques(looked: &Looked) -> Result<(), TestCaseError> {
    let landed = |index: usize| lands(looked.effect(index));
    let Feedback { used, missed, unused, .. } = &looked.feedback;
    let all = |uses: &[TechniqueUse], so: &dyn Fn(usize) -> bool| {
        uses.iter().all(|technique| technique.moves.iter().all(|index| so(*index)))
    };
    prop_assert!(all(used, &landed), "{used:?}");
    prop_assert!(all(missed, &|index| !landed(index)), "{missed:?}");
    for left in unused {
        for index in &left.moves {
            let made = looked.made(*index);
            let helps = |other: &Alternative| {
                other.behaviours.contains(&left.behaviour)
                    && other.reachable >= made.reachable.map(|left| left + 2)
            };
            prop_assert!(
                made.others.iter().any(helps),
                "{} would not have helped at {made:?}",
                left.behaviour
            );
        }
        let tried = used.iter().chain(missed).any(|technique| technique.behaviour == left.behaviour);
        prop_assert!(!tried, "{} was tried", left.behaviour);
    }
    Ok(())
}

/// What is judged of a move goes with what is told of it elsewhere.
fn judged_right(looked: &Looked, index: usize) -> Result<(), TestCaseError> {
    let made = looked.made(index);
    let Some(judgement) = &made.judgement else {
        prop_assert!(!made.scored, "{made:?} is scored and not judged");
        return Ok(());
    };
    let (worked, turned) = (looked.feedback.worked.contains(&index), turns(looked, index));
    match judgement.assessment {
        Assessment::Helped => prop_assert!(!turned && made.faces.is_empty(), "{made:?}"),
        Assessment::Cost => prop_assert!(!worked, "{made:?}"),
        Assessment::DidLittle | Assessment::Disputed | Assessment::LandedBadly => {
            prop_assert!(!worked && !turned, "{made:?}");
        }
    }
    let rules: Vec<Rule> = Rule::ALL.into_iter().filter(|rule| is_told(made, *rule)).collect();
    for (one, other) in rules.iter().flat_map(|one| rules.iter().map(move |other| (*one, *other))) {
        prop_assert!(!one.excludes(other), "{one:?} and {other:?} are told of {made:?}");
    }
    for other in &made.others {
        let compared = made.compared(other);
        prop_assert!(!other.slip || compared.is_none_or(|so| so == Compared::Less), "{other:?} is held up");
        let praised = judgement.assessment == Assessment::Helped;
        prop_assert!(
            !praised || compared != Some(Compared::More),
            "{made:?} is praised, and {other:?} better"
        );
    }
    if is_told(made, Rule::Permitted) && !made.slip && made.worth > 0 && made.as_meant {
        // Advice that was asked for is no fault because of its name.
        prop_assert!(judgement.assessment != Assessment::Cost || !judgement.reasons.is_empty(), "{made:?}");
    }
    let is_reflex = is_told(made, Rule::Reflex) || is_told(made, Rule::ReflexHalf);
    prop_assert!(
        !is_reflex || looked.feedback.reflexes.contains(&index),
        "{made:?} is called the repair reflex"
    );
    if let Some(thought) = &made.thought {
        let toward = looked.after(index).step.made.as_ref().unwrap().effect.as_ref().unwrap().toward;
        prop_assert_eq!(thought.by, toward);
        let spoken = &looked.after(index).step.spoken;
        let own = |line: &String| {
            spoken.iter().any(|one| one.by.0 == toward && looked.play.scenario.key(one.text) == line)
        };
        prop_assert!(thought.lines.iter().all(own), "{thought:?} is a bystander's");
    }
    Ok(())
}

fn turns(looked: &Looked, index: usize) -> bool {
    looked.feedback.turning_points.iter().any(|point| point.index == index)
}

fn is_told(made: &MoveAccount, rule: Rule) -> bool {
    made.rules.iter().any(|phrase| phrase.id == rule.message())
}

/// Every move is judged once, and all that is told of it goes with that.
fn judged(looked: &Looked) -> Result<(), TestCaseError> {
    (0..looked.feedback.moves.len()).try_for_each(|index| judged_right(looked, index))
}

/// The bond that is told of is how the person opposite is, whatever the ending.
fn bond(looked: &Looked) -> Result<(), TestCaseError> {
    let Some(ending) = &looked.feedback.ending else { return Ok(()) };
    let opposite = looked.conversation.state().course().person(0).connection;
    let level = METHOD.levels.connection.level(opposite);
    prop_assert!(ending.bond.is_none_or(|told| told == level), "{:?} at {opposite}", ending.bond);
    Ok(())
}

/// Something that always holds of looking back.
type Always = fn(&Looked) -> Result<(), TestCaseError>;

/// All that always holds of it.
const ALWAYS: [Always; 7] = [advised, praised, habits, reflexes, techniques, judged, bond];

/// How many cases each rule is tried on: as many as are asked for, as `scripts/measure coach` does.
fn cases() -> u32 {
    asked_for("PROPTEST_CASES").unwrap_or(128)
}

/// How many conversations each simulated trainee holds in each scenario.
fn each() -> u64 {
    asked_for("TRAINEE_CASES").unwrap_or(3).into()
}

#[expect(clippy::disallowed_methods, reason = "how many are tried is asked of who runs the test")]
fn asked_for(name: &str) -> Option<u32> {
    std::env::var(name).ok()?.parse().ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn what_is_advised_could_be_done_and_does_more(looked in plays()) { advised(&looked)?; }

    #[test]
    fn what_is_praised_is_not_held_against_anyone(looked in plays()) { praised(&looked)?; }

    #[test]
    fn every_habit_is_shown_by_its_moves(looked in plays()) { habits(&looked)?; }

    #[test]
    fn a_moment_of_the_repair_reflex_has_a_face_of_it(looked in plays()) { reflexes(&looked)?; }

    #[test]
    fn a_technique_that_was_used_landed(looked in plays()) { techniques(&looked)?; }

    #[test]
    fn a_move_is_judged_once_and_all_that_is_told_of_it_goes_with_that(looked in plays()) {
        judged(&looked)?;
        bond(&looked)?;
    }
}

/// The same of people with habits, and of the recorded plays.
#[test]
fn it_holds_of_simulated_trainees_and_recorded_plays() {
    let trainees = read_trainees(TRAINEES).unwrap();
    let mut looked_at = 0;
    for (id, loaded) in BUILT_IN.iter() {
        let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
        let simulated =
            trainees.iter().flat_map(|trainee| (0..each()).map(|seed| trainee.plays(&play, seed, 0)));
        let recorded = loaded.plays.iter().map(|file| file.conversation(&play));
        for conversation in simulated.chain(recorded) {
            let looked = Looked::at(conversation, play);
            for always in ALWAYS {
                let entries: Vec<String> =
                    looked.conversation.entries().iter().map(ToString::to_string).collect();
                always(&looked).unwrap_or_else(|fault| panic!("{id} {}: {fault}", entries.join(",")));
            }
            looked_at += 1;
        }
    }
    println!("{looked_at} conversations");
}

#[test]
fn what_was_kept_before_fields_were_added_is_still_read() {
    let file = &BUILT_IN["late-again"].plays[0];
    let play = Play::new(&METHOD, BUILT_IN["late-again"].scenario.as_ref().unwrap());
    let looked = Looked::at(played(&play, file.seed, &file.inputs), play);
    let mut older = serde_json::to_value(&looked.feedback).unwrap();
    older.as_object_mut().unwrap().remove("missed").unwrap();
    for made in older["moves"].as_array_mut().unwrap() {
        for added in ["landed", "as_meant", "faces"] {
            made.as_object_mut().unwrap().remove(added).unwrap();
        }
        for added in ["thought", "judgement"] {
            let _ = made.as_object_mut().unwrap().remove(added);
        }
    }
    for point in older["turning_points"].as_array_mut().unwrap() {
        point["alternative"].as_object_mut().unwrap().remove("instead").unwrap();
        point["alternative"]["said"] = "rather".into();
    }
    let read: Feedback = serde_json::from_value(older).unwrap();
    assert_eq!(read.score, looked.feedback.score);
    assert!(read.missed.is_empty());
}

/// The lines of a terminal of the usual size: what is told before the number is read without scrolling back.
const SCREEN: usize = 24;

#[test]
fn what_is_told_before_the_number_fits_a_screen() {
    let mut longest = (0, String::new());
    for (id, loaded) in BUILT_IN.iter() {
        let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
        for file in &loaded.plays {
            let looked = Looked::at(played(&play, file.seed, &file.inputs), play);
            for locale in LOCALES.iter() {
                let texts = &loaded.texts[locale.language().tag()];
                let story = story_text(&looked.feedback, &OwnWords::new(), locale, texts, 80);
                let lines = story.lines().count();
                if lines > longest.0 {
                    longest = (lines, format!("{id}, {}:\n{story}", file.name));
                }
            }
        }
    }
    assert!(longest.0 <= SCREEN, "{} lines, {}", longest.0, longest.1);
}

/// Moves by their inputs, with their numbers.
fn moves(looked: &Looked, indices: &[usize]) -> String {
    let one = |index: &usize| format!(" {}:{}", looked.made(*index).number, looked.made(*index).input);
    indices.iter().map(one).collect()
}

/// What looking back makes of a play, in ids and numbers.
fn golden(looked: &Looked) -> String {
    let Feedback { ending, score, worked, turning_points, reflexes, used, missed, unused, habits, .. } =
        &looked.feedback;
    let mut text = String::new();
    let ending = ending.as_ref().map_or("unfinished", |ending| ending.id.as_str());
    writeln!(text, "ending {ending}").unwrap();
    let (total, connection, challenge) = (score.total, score.connection, score.challenge);
    writeln!(text, "score {total} = {connection} {challenge} {} over {}", score.reflex, score.moves).unwrap();
    let range = looked.feedback.range.unwrap();
    writeln!(text, "range {} to {}", range.worst, range.best).unwrap();
    for made in looked.feedback.moves.iter().filter(|made| made.scored) {
        let (number, input, reachable) = (made.number, &made.input, made.reachable.unwrap());
        let assessment = made.judgement.as_ref().unwrap().assessment;
        writeln!(text, "move {number}:{input} {:+} {reachable} left, {assessment:?}", made.worth).unwrap();
    }
    writeln!(text, "worked{}", moves(looked, worked)).unwrap();
    for point in turning_points {
        let (at, cost) = (moves(looked, &[point.index]), point.cost.unwrap());
        writeln!(text, "turned{at} for {} {cost:+} points", point.alternative.input).unwrap();
    }
    writeln!(text, "reflexes{}", moves(looked, reflexes)).unwrap();
    for (name, uses) in [("used", used), ("missed", missed), ("unused", unused)] {
        for technique in uses {
            writeln!(text, "{name} {}{}", technique.behaviour, moves(looked, &technique.moves)).unwrap();
        }
    }
    for habit in habits {
        writeln!(text, "{}{}", habit.advice.id, moves(looked, &habit.moves)).unwrap();
    }
    text
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/headless/golden")
}

/// What is made of each recorded play of `late-again`, by the name of its golden file.
fn recorded() -> BTreeMap<String, String> {
    let loaded = &BUILT_IN["late-again"];
    let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
    let one = |file: &weerklank::format::PlayFile| {
        let looked = Looked::at(played(&play, file.seed, &file.inputs), play);
        (format!("late-again.{}.txt", file.name.trim_end_matches(".play")), golden(&looked))
    };
    loaded.plays.iter().map(one).collect()
}

fn kept() -> BTreeMap<String, String> {
    let files = fs::read_dir(folder()).into_iter().flatten().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

fn keep(recorded: &BTreeMap<String, String>) {
    for name in kept().keys().filter(|name| !recorded.contains_key(*name)) {
        fs::remove_file(folder().join(name)).unwrap();
    }
    fs::create_dir_all(folder()).unwrap();
    for (name, text) in recorded {
        fs::write(folder().join(name), text).unwrap();
    }
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "whether to write the golden files is asked of who runs the test"
)]
fn looking_back_on_the_recorded_plays_is_as_it_was() {
    let recorded = recorded();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        keep(&recorded);
    }
    let kept = kept();
    let names: BTreeSet<_> = recorded.keys().chain(kept.keys()).collect();
    let differs = |name: &&&String| recorded.get(**name) != kept.get(**name);
    let different: Vec<_> = names.iter().filter(differs).collect();
    for name in &different {
        let text = |all: &BTreeMap<String, String>| all.get(**name).cloned().unwrap_or_default();
        println!("{name}, kept:\n{}\nnow:\n{}", text(&kept), text(&recorded));
    }
    assert!(different.is_empty(), "{different:?} differ; UPDATE_GOLDEN=1 writes them anew");
}
