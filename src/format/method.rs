//! Reading the method's table, `assets/method.ron`.

use crate::method::{
    Act, Behaviour, BehaviourId, Goal, GoalRules, Id, Kind, Levels, Method, MethodFault, Needs, Place,
    Requirement, Source, Starts, Temper,
};
use ron::extensions::Extensions;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Why a text is not a method.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MethodError {
    /// The text does not have the form of a method's table.
    #[error("line {line}, column {column}: {message}")]
    Syntax {
        /// The line where reading stopped, from 1.
        line: usize,
        /// The column in it, in characters, from 1.
        column: usize,
        /// What was expected there.
        message: String,
    },
    /// The table can be read, but what it says is not a method.
    #[error(transparent)]
    Fault(#[from] MethodFault),
}

impl From<ron::error::SpannedError> for MethodError {
    fn from(error: ron::error::SpannedError) -> Self {
        let start = error.span.start;
        Self::Syntax { line: start.line, column: start.col, message: error.code.to_string() }
    }
}

/// Reads the method from the text of its table.
///
/// # Errors
/// [`MethodError::Syntax`] where the text is not RON of the table's form, an unknown field or a key given
/// twice included; [`MethodError::Fault`] where a value is out of range or a goal or technique is missing.
pub fn read_method(text: &str) -> Result<Method, MethodError> {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let source: MethodSource = options.from_str(text)?;
    let tempers = source.tempers.0.into_iter().map(|(id, temper)| temper.named(id)).collect();
    let behaviours = behaviours(source.behaviours.0)?;
    let goals = source.goals.0.into_iter().collect();
    Ok(Method::new(source.version, source.levels, source.starts, goals, tempers, behaviours)?)
}

/// The behaviours, with the steps of each looked up.
fn behaviours(written: Vec<(String, BehaviourSource)>) -> Result<Vec<Behaviour>, MethodFault> {
    let ids: Vec<String> = written.iter().map(|(id, _)| id.clone()).collect();
    let step = |of: &str, step: &str| {
        let place = ids.iter().position(|id| id == step);
        place
            .and_then(BehaviourId::at)
            .ok_or_else(|| MethodFault::UnknownStep(of.to_owned(), step.to_owned()))
    };
    let named = written.into_iter().map(|(id, behaviour)| {
        let steps = behaviour.steps.iter().map(|name| step(&id, name)).collect::<Result<_, _>>()?;
        Ok(behaviour.named(id, steps))
    });
    named.collect()
}

/// The table as it is written.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct MethodSource {
    version: u32,
    levels: Levels,
    starts: Starts,
    goals: Entries<Goal, GoalRules>,
    tempers: Entries<String, TemperSource>,
    behaviours: Entries<String, BehaviourSource>,
}

/// A temper as it is written, under its id; what is left out adds nothing.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct TemperSource {
    #[serde(default)]
    connection: i32,
    #[serde(default)]
    resistance: i32,
    #[serde(default)]
    readiness: i32,
    #[serde(default)]
    openness: i32,
}

impl TemperSource {
    fn named(self, id: String) -> Temper {
        let Self { connection, resistance, readiness, openness } = self;
        Temper { id, connection, resistance, readiness, openness }
    }
}

/// A behaviour as it is written, under its id; what is left out is 0 or nothing.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct BehaviourSource {
    kind: Kind,
    place: Place,
    #[serde(default)]
    reflex: u8,
    #[serde(default)]
    needs: Needs<i8>,
    #[serde(default)]
    act: Act,
    #[serde(default)]
    requires: Option<Requirement>,
    #[serde(default)]
    unmet: Place,
    #[serde(default)]
    permitted: Option<Place>,
    #[serde(default)]
    listeners: i8,
    #[serde(default)]
    steps: Vec<String>,
    sources: Vec<Source>,
}

impl BehaviourSource {
    fn named(self, id: String, steps: Vec<BehaviourId>) -> Behaviour {
        Behaviour {
            id,
            kind: self.kind,
            place: self.place,
            reflex: self.reflex,
            needs: self.needs,
            act: self.act,
            requires: self.requires,
            unmet: self.unmet,
            permitted: self.permitted,
            listeners: self.listeners,
            steps,
            sources: self.sources,
        }
    }
}

/// A map in the order it is written. A key given twice is refused: serde's own maps keep the last in silence.
pub(super) struct Entries<K, V>(pub(super) Vec<(K, V)>);

impl<'de, K, V> Deserialize<'de> for Entries<K, V>
where
    K: Deserialize<'de> + PartialEq + fmt::Debug,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for EntriesVisitor<K, V>
where
    K: Deserialize<'de> + PartialEq + fmt::Debug,
    V: Deserialize<'de>,
{
    type Value = Entries<K, V>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries: Vec<(K, V)> = Vec::new();
        while let Some(key) = map.next_key::<K>()? {
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom(format_args!("{key:?} is given twice")));
            }
            entries.push((key, map.next_value()?));
        }
        Ok(Entries(entries))
    }
}

/// The table as it is built into the program, with its comments.
pub const METHOD: &str = include_str!("../../assets/method.ron");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::{Bounds, FULL, Level, Quantity};

    const TABLE: &str = include_str!("../../assets/method.ron");

    /// The reader's own table: technique, id, connection, challenge.
    const TECHNIQUES: [(u8, &str, i8, u8); 26] = [
        (1, "summary", 1, 0),
        (2, "listen", 2, 0),
        (3, "self_disclosure", 1, 0),
        (4, "empathy", 2, 0),
        (5, "compliment", 1, 0),
        (6, "undivided_attention", 2, 0),
        (7, "nugget", 1, 0),
        (8, "express_trust", 2, 0),
        (9, "nonverbal_signal", 1, 1),
        (10, "question_connecting", 2, 1),
        (11, "positive_feedback", 1, 1),
        (12, "help_each_other", 2, 1),
        (13, "humour", 1, 1),
        (14, "elicit_provide_elicit", 2, 1),
        (15, "reflection_complex", 1, 2),
        (16, "perspective", 2, 2),
        (17, "plan", 1, 2),
        (18, "persist", 2, 2),
        (19, "silence", 1, 2),
        (20, "decisional_balance", 2, 2),
        (21, "question_challenging", 1, 2),
        (22, "negative_feedback", 2, 2),
        (23, "functional_anger", 0, 2),
        (24, "evoke_change_talk", 2, 2),
        (25, "feed_ambivalence", 1, 2),
        (26, "confront", 2, 2),
    ];

    fn table() -> Method {
        read_method(TABLE).expect("the table can be read")
    }

    fn behaviour<'a>(method: &'a Method, id: &str) -> &'a Behaviour {
        method.behaviour(method.find(id).expect("the behaviour is there"))
    }

    #[test]
    fn techniques_stand_where_the_reader_places_them() {
        let method = table();
        for (number, id, connection, challenge) in TECHNIQUES {
            let found = behaviour(&method, id);
            assert_eq!(found.kind, Kind::Technique(number), "{id}");
            assert_eq!(found.place, Place { connection, challenge }, "{id}");
        }
        let second = [
            "reflection_simple",
            "balance_weigh",
            "feedback_room",
            "feedback_together",
            "question_scaling",
            "scaling_follow_up",
        ];
        for found in method.behaviours().iter().filter(|found| matches!(found.kind, Kind::Technique(_))) {
            let listed = TECHNIQUES.iter().any(|(_, id, ..)| *id == found.id);
            assert!(listed || second.contains(&found.id.as_str()), "{}", found.id);
        }
        let evoke = behaviour(&method, "evoke_change_talk").place;
        assert_eq!(behaviour(&method, "question_scaling").place, evoke);
        let (simple, deeper) =
            (behaviour(&method, "reflection_simple"), behaviour(&method, "reflection_complex"));
        assert!(simple.place.challenge <= deeper.place.challenge);
    }

    #[test]
    fn the_repair_reflex_has_eight_faces() {
        let method = table();
        let faces: Vec<_> = method.behaviours().iter().filter(|found| found.kind == Kind::Reflex).collect();
        assert_eq!(faces.len(), 8);
        for face in faces {
            assert!((1..=3).contains(&face.reflex), "{}", face.id);
            assert!(face.id.starts_with("reflex_"), "{}", face.id);
            assert!(face.place.connection <= 0 && face.place.challenge == 0, "{}", face.id);
        }
    }

    #[test]
    fn pitfalls_give_nothing_and_safety_takes_nothing() {
        for found in table().behaviours() {
            match found.kind {
                Kind::Pitfall => assert!(found.place.connection <= 0, "{}", found.id),
                Kind::Safety => assert!(found.place.connection > 0 && found.reflex == 0, "{}", found.id),
                Kind::Reflex | Kind::Technique(_) | Kind::Neutral => (),
            }
        }
    }

    #[test]
    fn an_unmet_requirement_never_pays() {
        for found in table().behaviours() {
            if found.requires.is_none() {
                assert_eq!(found.unmet, Place::default(), "{}", found.id);
            } else {
                assert!(found.unmet.connection < found.place.connection, "{}", found.id);
                assert!(found.unmet.challenge <= found.place.challenge, "{}", found.id);
            }
        }
    }

    #[test]
    fn every_behaviour_names_a_source() {
        for found in table().behaviours() {
            assert!(found.sources.iter().all(|source| !source.document.is_empty()), "{}", found.id);
            assert!(!found.sources.is_empty(), "{}", found.id);
        }
    }

    #[test]
    fn a_start_lies_within_its_level() {
        let method = table();
        for quantity in Quantity::ALL {
            let Bounds { mid, high } = method.levels.of(quantity);
            assert!(0 < mid && mid < high && high < FULL, "{}", quantity.name());
        }
        for quantity in [Quantity::Connection, Quantity::Resistance, Quantity::Readiness, Quantity::Openness]
        {
            for level in [Level::Low, Level::Mid, Level::High] {
                let start = method.starts.of(level);
                assert_eq!(method.levels.of(quantity).level(start), level, "{}", quantity.name());
            }
        }
    }

    #[test]
    fn half_the_reflex_where_something_is_needed_at_once() {
        let method = table();
        for goal in Goal::ALL {
            let at_once = matches!(goal, Goal::Stop | Goal::Start);
            let rules = method.goal(goal);
            assert_eq!(rules.reflex_weight, if at_once { 50 } else { 100 }, "{}", goal.name());
            assert_eq!(rules.grip > 0, at_once, "{}", goal.name());
            assert!(rules.level_at.connection > 0 && rules.level_at.challenge > 0, "{}", goal.name());
        }
    }

    #[test]
    fn a_behaviour_given_twice_is_refused_with_its_line() {
        let again = "\"listen\": (kind: neutral, place: (connection: 0, challenge: 0), sources: []),\n";
        let text = TABLE.replacen("        \"other\":", &format!("{again}        \"other\":"), 1);
        let Err(MethodError::Syntax { line, message, .. }) = read_method(&text) else {
            panic!("a key given twice has to be refused");
        };
        let written = text.lines().position(|line| line.starts_with(again.trim_end())).map(|index| index + 1);
        assert_eq!(Some(line), written);
        assert!(message.contains("\"listen\" is given twice"), "{message}");
    }

    #[test]
    fn a_goal_given_twice_is_refused() {
        let text = TABLE.replacen("        start: (", "        stop: (", 1);
        assert!(matches!(read_method(&text), Err(MethodError::Syntax { .. })));
    }

    #[test]
    fn a_misspelt_field_is_refused_with_its_line() {
        let text = TABLE.replacen("listeners: -1", "listener: -1", 1);
        let wrong = text.lines().position(|line| line.contains("listener: -1")).map(|index| index + 1);
        let Err(MethodError::Syntax { line, message, .. }) = read_method(&text) else {
            panic!("an unknown field has to be refused");
        };
        assert_eq!(Some(line), wrong);
        assert!(message.contains("listener"), "{message}");
    }

    #[test]
    fn bounds_out_of_order_are_a_fault() {
        let text = TABLE.replacen("(mid: 350, high: 650)", "(mid: 650, high: 350)", 1);
        assert_ne!(text, TABLE);
        assert_eq!(read_method(&text).err(), Some(MethodError::Fault(MethodFault::Bounds("connection"))));
    }

    #[test]
    fn a_value_out_of_range_is_a_fault() {
        let text = TABLE.replacen("place: (connection: 2,", "place: (connection: 3,", 1);
        assert!(matches!(read_method(&text), Err(MethodError::Fault(MethodFault::OutOfRange(..)))));
    }
}
