//! What the engine makes of conversations that nobody thought of, number by number.
//!
//! The properties say what must hold; this says what is. A number that changes is seen, and has to be meant:
//! `UPDATE_GOLDEN=1 cargo test --test headless trace` writes `scoring/trace.txt` anew, to be read before it is
//! committed.

use super::talk::{Event, METHOD, happen};
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use std::fmt::Write;
use weerklank::method::{Amount, BehaviourId, Delivery, Done, Goal, Needs, Talk};
use weerklank::scoring::{Circumstances, Course, Effect, Heard, PersonStart, Points};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/headless/scoring/trace.txt");

/// How much happens in each conversation.
const EVENTS: usize = 22;

/// Draws what happens; the same everywhere.
struct Dice(ChaCha8Rng);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0.next_u64() % bound
    }

    fn one_in(&mut self, bound: u64) -> bool {
        self.below(bound) == 0
    }

    fn value(&mut self) -> i32 {
        i32::try_from(self.below(1001)).unwrap()
    }

    fn done(&mut self) -> Done {
        let behaviours = METHOD.behaviours().len() as u64;
        let behaviour = BehaviourId(u16::try_from(self.below(behaviours)).unwrap());
        let delivery = match self.below(5) {
            0 => Delivery::Skilful,
            1 => Delivery::Clumsy,
            _ => Delivery::Plain,
        };
        Done { behaviour, delivery }
    }

    fn heard(&mut self) -> Heard {
        let talk = [None, Some(Talk::Change), Some(Talk::Sustain)][usize::try_from(self.below(3)).unwrap()];
        Heard {
            talk,
            invites_advice: self.one_in(4),
            stopped: self.one_in(5),
            crosses: self.one_in(4),
            shows_harm: self.one_in(2),
            needs: Needs {
                autonomy: self.one_in(3),
                competence: self.one_in(3),
                relatedness: self.one_in(3),
            },
        }
    }

    fn points(&mut self) -> Points {
        Points {
            connection: self.one_in(2).then(|| i8::try_from(self.below(5)).unwrap() - 2),
            challenge: self.one_in(2).then(|| u8::try_from(self.below(3)).unwrap()),
            reflex: self.one_in(3).then(|| u8::try_from(self.below(4)).unwrap()),
        }
    }

    fn event(&mut self) -> Event {
        match self.below(14) {
            0 => Event::Holds(u32::try_from(self.below(14_000)).unwrap()),
            1 => Event::Goal(Goal::ALL[usize::try_from(self.below(Goal::ALL.len() as u64)).unwrap()]),
            2 => Event::DoesAt(vec![self.done()], self.points()),
            3..=5 => Event::Hears(self.heard()),
            _ => {
                let count = 1 + self.below(2);
                Event::Does((0..count).map(|_| self.done()).collect())
            }
        }
    }

    fn begun(&mut self, goal: Goal) -> Course {
        let circumstances =
            Circumstances { listeners: self.one_in(2), new: self.one_in(2), remote: self.one_in(2) };
        let start = PersonStart {
            connection: Amount::nearest(self.value()),
            resistance: Amount::nearest(self.value()),
            readiness: Amount::nearest(self.value()),
            openness: Amount::nearest(self.value()),
        };
        Course::new(&METHOD, goal, circumstances, &[start])
    }
}

fn name(event: &Event) -> String {
    match event {
        Event::Does(does) | Event::DoesAt(does, _) => {
            let id = |done: &Done| format!("{}:{:?}", METHOD.behaviour(done.behaviour).id, done.delivery);
            does.iter().map(id).collect::<Vec<_>>().join("+")
        }
        Event::Holds(ms) => format!("~{ms}"),
        Event::Hears(_) | Event::Goal(_) => String::new(),
    }
}

fn line(event: &Event, effect: &Effect, course: &Course) -> String {
    let rules = effect.rules.iter().map(|applied| format!("{:?}{:+}", applied.rule, applied.amount));
    let (after, meter) = (&effect.after, course.meter(&METHOD));
    format!(
        "  {} | {} {} {} asked {} landed {} | C{} U{} R{} D{} O{} N{}/{}/{} | tilt {} height {} reflex {} | {}\n",
        name(event),
        effect.connection,
        effect.challenge,
        effect.reflex,
        effect.load,
        effect.landed,
        after.connection,
        after.challenge,
        after.resistance,
        after.readiness,
        after.openness,
        after.needs.autonomy,
        after.needs.competence,
        after.needs.relatedness,
        meter.tilt,
        meter.height,
        meter.reflex,
        rules.collect::<Vec<_>>().join(" "),
    )
}

fn traced() -> String {
    let mut text = String::new();
    for (goal, seed) in Goal::ALL.into_iter().flat_map(|goal| (0..3).map(move |seed| (goal, seed))) {
        let mut dice = Dice(ChaCha8Rng::seed_from_u64(seed * 100 + goal as u64));
        let mut course = dice.begun(goal);
        let meter = course.meter(&METHOD);
        writeln!(text, "{goal:?} {seed}: tilt {} height {}", meter.tilt, meter.height).unwrap();
        for _ in 0..EVENTS {
            let event = dice.event();
            if let Some(effect) = happen(&mut course, &event) {
                text.push_str(&line(&event, &effect, &course));
            }
        }
        writeln!(text, "  {:?}", course.score(&METHOD)).unwrap();
    }
    text
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "whether to write the golden file is asked of who runs the test"
)]
fn every_number_is_as_it_was() {
    let traced = traced();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(GOLDEN, traced).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(GOLDEN).unwrap();
    for (kept, now) in kept.lines().zip(traced.lines()) {
        assert_eq!(kept, now, "UPDATE_GOLDEN=1 writes scoring/trace.txt anew");
    }
    assert_eq!(kept.lines().count(), traced.lines().count());
}
