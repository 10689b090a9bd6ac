//! A conversation in short: what happens in it, for the tests.

use proptest::prelude::*;
use std::sync::LazyLock;
use weerklank::format::read_method;
use weerklank::method::{Amount, BehaviourId, Delivery, Done, Goal, Method, Needs, Talk};
use weerklank::scoring::{Circumstances, Course, Effect, Heard, Move, PersonStart, Points, Score};

/// The method as it is delivered.
pub(super) static METHOD: LazyLock<Method> = LazyLock::new(|| {
    read_method(include_str!("../../../assets/method.ron")).expect("the method can be read")
});

/// How a conversation begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    pub goal: Goal,
    pub connection: i32,
    pub resistance: i32,
    pub readiness: i32,
    pub listeners: bool,
}

/// One thing that happens.
#[derive(Clone, Debug)]
pub(super) enum Event {
    Does(Vec<Done>),
    DoesAt(Vec<Done>, Points),
    Holds(u32),
    Hears(Heard),
    Goal(Goal),
}

/// A setting with this goal and connection; the rest as in most scenarios.
pub(super) fn setting(goal: Goal, connection: i32) -> Setting {
    Setting { goal, connection, resistance: 450, readiness: 200, listeners: false }
}

pub(super) fn begin(setting: Setting) -> Course {
    let start = PersonStart {
        connection: Amount::nearest(setting.connection),
        resistance: Amount::nearest(setting.resistance),
        readiness: Amount::nearest(setting.readiness),
        openness: Amount::nearest(300),
    };
    Course::new(
        &METHOD,
        setting.goal,
        Circumstances { listeners: setting.listeners, ..Circumstances::default() },
        &[start],
    )
}

/// Lets one thing happen.
pub(super) fn happen(course: &mut Course, event: &Event) -> Option<Effect> {
    let silence = [done("silence")];
    let (does, held_ms, points) = match event {
        Event::Does(does) => (does.as_slice(), None, Points::default()),
        Event::DoesAt(does, points) => (does.as_slice(), None, *points),
        Event::Holds(ms) => (silence.as_slice(), Some(*ms), Points::default()),
        Event::Hears(heard) => {
            course.hear(&METHOD, 0, heard);
            return None;
        }
        Event::Goal(goal) => {
            course.set_goal(*goal);
            return None;
        }
    };
    Some(course.act(&METHOD, &Move { toward: 0, does, held_ms, points, sensitive: &[] }))
}

/// Lets all of it happen; gives what each move did.
pub(super) fn run(setting: Setting, events: &[Event]) -> (Course, Vec<Effect>) {
    let mut course = begin(setting);
    let effects = events.iter().filter_map(|event| happen(&mut course, event)).collect();
    (course, effects)
}

pub(super) fn score(setting: Setting, events: &[Event]) -> Score {
    run(setting, events).0.score(&METHOD)
}

/// A behaviour by id; `:clumsy` or `:skilful` may follow.
pub(super) fn done(id: &str) -> Done {
    let (id, delivery) = match id.split_once(':') {
        Some((id, "clumsy")) => (id, Delivery::Clumsy),
        Some((id, _)) => (id, Delivery::Skilful),
        None => (id, Delivery::Plain),
    };
    let behaviour = METHOD.find(id).unwrap_or_else(|| panic!("no behaviour {id}"));
    Done { behaviour, delivery }
}

/// A response with these behaviours.
pub(super) fn does(ids: &str) -> Event {
    Event::Does(ids.split('+').map(done).collect())
}

/// One response for each word; what is in capitals is heard, `~4000` is a silence.
pub(super) fn events(words: &str) -> Vec<Event> {
    let event = |word: &str| match word {
        "CHANGE" => heard_change(),
        "STOPPED" => Event::Hears(Heard { stopped: true, ..Heard::default() }),
        "CROSSES" => Event::Hears(Heard { crosses: true, ..Heard::default() }),
        "SHOWS" => Event::Hears(Heard { shows_harm: true, ..Heard::default() }),
        "INVITES" => Event::Hears(Heard { invites_advice: true, ..Heard::default() }),
        word => word
            .strip_prefix('~')
            .map_or_else(|| does(word), |ms| Event::Holds(ms.parse().expect("a number"))),
    };
    words.split_whitespace().map(event).collect()
}

pub(super) fn heard_change() -> Event {
    Event::Hears(Heard { talk: Some(Talk::Change), ..Heard::default() })
}

/// The ids of the behaviours that fit.
pub(super) fn ids(fits: impl Fn(&weerklank::method::Behaviour) -> bool) -> Vec<&'static str> {
    METHOD.behaviours().iter().filter(|found| fits(found)).map(|found| found.id.as_str()).collect()
}

/// Any behaviour in any delivery.
pub(super) fn any_done() -> impl Strategy<Value = Done> {
    let last = u16::try_from(METHOD.behaviours().len()).expect("few behaviours");
    let delivery = prop_oneof![Just(Delivery::Clumsy), Just(Delivery::Plain), Just(Delivery::Skilful)];
    (0..last, delivery).prop_map(|(index, delivery)| Done { behaviour: BehaviourId(index), delivery })
}

/// Any response.
pub(super) fn any_response() -> impl Strategy<Value = Vec<Done>> {
    proptest::collection::vec(any_done(), 0..4)
}

fn any_heard() -> impl Strategy<Value = Heard> {
    let talk = prop_oneof![Just(None), Just(Some(Talk::Change)), Just(Some(Talk::Sustain))];
    let flags = (any::<bool>(), proptest::bool::weighted(0.1), proptest::bool::weighted(0.3), any::<bool>());
    let needs = (any::<bool>(), any::<bool>(), any::<bool>());
    (talk, flags, needs).prop_map(
        |(talk, (invites_advice, stopped, crosses, shows_harm), (autonomy, competence, relatedness))| Heard {
            talk,
            invites_advice,
            stopped,
            crosses,
            shows_harm,
            needs: Needs { autonomy, competence, relatedness },
        },
    )
}

fn any_points() -> impl Strategy<Value = Points> {
    let connection = proptest::option::of(-2_i8..=2);
    let challenge = proptest::option::of(0_u8..=2);
    (connection, challenge).prop_map(|(connection, challenge)| Points { connection, challenge, reflex: None })
}

pub(super) fn any_goal() -> impl Strategy<Value = Goal> {
    proptest::sample::select(Goal::ALL.to_vec())
}

/// Anything that can happen.
pub(super) fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => any_response().prop_map(Event::Does),
        1 => (any_response(), any_points()).prop_map(|(does, points)| Event::DoesAt(does, points)),
        1 => prop_oneof![0_u32..20_000, any::<u32>()].prop_map(Event::Holds),
        3 => any_heard().prop_map(Event::Hears),
        1 => any_goal().prop_map(Event::Goal),
    ]
}

pub(super) fn any_events() -> impl Strategy<Value = Vec<Event>> {
    proptest::collection::vec(any_event(), 0..24)
}

/// Any quantity, the bounds more often than by chance.
pub(super) fn any_value() -> impl Strategy<Value = i32> {
    prop_oneof![1 => Just(0), 1 => Just(1000), 8 => 0..=1000]
}

pub(super) fn any_setting() -> impl Strategy<Value = Setting> {
    (any_goal(), any_value(), any_value(), any_value(), any::<bool>()).prop_map(
        |(goal, connection, resistance, readiness, listeners)| Setting {
            goal,
            connection,
            resistance,
            readiness,
            listeners,
        },
    )
}

/// The two goals of change over time.
pub(super) fn change_goal() -> impl Strategy<Value = Goal> {
    prop_oneof![Just(Goal::ChangeMotivated), Just(Goal::ChangeUnmotivated)]
}
