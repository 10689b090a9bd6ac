//! One code of a coded transcript: what it says of the row it stands in.

use super::speaker::{Speaker, person};
use crate::format::nearest::nearest;
use crate::method::{
    Act, Amount, BehaviourId, Delivery, Done, FULL, Goal, Level, Method, Need, Quantity, Talk,
};
use std::borrow::Cow;

/// What a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// The trainee does this.
    Does(Done),
    /// The trainee holds a silence, in milliseconds.
    Holds(BehaviourId, u32),
    /// The trainee turns to this person.
    Toward(u8),
    /// Connection instead of the table's, −2 to 2.
    Connection(i8),
    /// Challenge instead of the table's, 0 to 2.
    Challenge(u8),
    /// Reflex instead of the table's, 0 to 3.
    Reflex(u8),
    /// The other speaks for or against change, or of something else.
    Talk(Option<Talk>),
    /// The other asks for advice, or consents to it.
    InvitesAdvice,
    /// Somebody is belittled or threatened.
    Crosses,
    /// Harm that was just done shows.
    ShowsHarm,
    /// What had to stop has stopped.
    Stopped,
    /// This need is under pressure.
    Pressed(Need),
    /// The conversation has this goal, from here on.
    Goal(Goal),
    /// It is coded as finely as a scenario is.
    Played,
    /// Others can hear it.
    Listeners,
    /// From here on nobody else can hear it.
    Apart,
    /// The two are new to each other.
    New,
    /// It is a video call.
    Video,
    /// Someone comes in with this much of a quantity, 0 to 1000.
    Start(Quantity, Amount),
    /// Someone bears this behaviour badly.
    Sensitive(BehaviourId),
}

/// Why a text is no code of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum CodeFault {
    /// There is no such code; with the one that is most like it.
    Unknown(Option<String>),
    /// It is a code for rows of this speaker.
    OfAnother(&'static str),
    /// What stands after the colon does not fit; with what would.
    Value(&'static str),
    /// Nothing can stand after the colon.
    NoValue,
    /// What stands after the colon is no delivery; with the one that is most like it.
    Delivery(Option<&'static str>),
}

/// The nine codes of counselling research for what the trainee does, with the behaviours they stand for.
const COARSE: [(&str, &str); 9] = [
    ("question_open", "question_open"),
    ("question_closed", "question_closed"),
    ("reflection_simple", "reflection_simple"),
    ("reflection_complex", "reflection_complex"),
    ("input_information", "information"),
    ("input_advice", "reflex_advice"),
    ("input_negotiation", "negotiation"),
    ("input_options", "options"),
    (OTHER, OTHER),
];

/// The code for nothing in particular.
pub(super) const OTHER: &str = "other";

/// The other words that a row of each speaker can hold.
const OF_TRAINEE: [&str; 5] = ["toward", "connection", "challenge", "reflex", "apart"];
const OF_COUNTERPART: [&str; 11] = [
    "change_talk",
    "sustain_talk",
    "neutral_talk",
    OTHER,
    "invites_advice",
    "stopped",
    "crosses",
    "shows_harm",
    "need",
    "goal",
    "apart",
];
const OF_SETTING: [&str; 10] = [
    "goal",
    "played",
    "listeners",
    "new",
    "video",
    "connection",
    "resistance",
    "readiness",
    "openness",
    "sensitive",
];

/// The longest silence, in milliseconds: an hour.
const LONGEST_MS: u32 = 3_600_000;

/// What can follow a word, as it is shown.
const OF_A_START: &str = "0 – 1000, low, mid, high";
const OF_A_NEED: &str = "autonomy, competence, relatedness";
const OF_A_GOAL: &str = "stop, start, change_motivated, change_unmotivated, keep, own_agenda, agreement";

impl Code {
    /// What a code says in a row of this speaker.
    pub(super) fn read(text: &str, speaker: Speaker, method: &Method) -> Result<Self, CodeFault> {
        let text = as_codes_are(text);
        let (word, value) = match text.split_once(':') {
            Some((word, value)) => (word, Some(value)),
            None => (text.as_ref(), None),
        };
        of_speaker(word, value, speaker, method).unwrap_or_else(|| Err(unknown(word, value, speaker, method)))
    }
}

/// Whether a code is one of the nine that do not tell the method's behaviours apart.
pub(super) fn is_coarse(text: &str) -> bool {
    let text = as_codes_are(text);
    COARSE.iter().any(|(code, _)| *code == text)
}

/// The behaviour with this id, or that one of the nine codes stands for.
fn behaviour(word: &str, method: &Method) -> Option<BehaviourId> {
    method.find(word).or_else(|| {
        let (_, id) = COARSE.iter().find(|(code, _)| *code == word)?;
        method.find(id)
    })
}

/// A code in small letters, with its words joined as the method's ids are: `Question open` is `question_open`.
fn as_codes_are(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b':') {
        return Cow::Borrowed(text);
    }
    let text = text.to_lowercase();
    let (word, value) = text.split_once(':').unwrap_or((&text, ""));
    let parts = word.split(|c: char| c.is_whitespace() || c == '-').filter(|part| !part.is_empty());
    let word = parts.collect::<Vec<_>>().join("_");
    let colon = if text.contains(':') { ":" } else { "" };
    Cow::Owned(format!("{word}{colon}{}", value.trim()))
}

/// What a word says in a row of this speaker; none where such rows do not have it.
fn of_speaker(
    word: &str,
    value: Option<&str>,
    speaker: Speaker,
    method: &Method,
) -> Option<Result<Code, CodeFault>> {
    match speaker {
        Speaker::Trainee => of_trainee(word, value, method),
        Speaker::Counterpart(_) => of_counterpart(word, value),
        Speaker::Setting(_) => of_setting(word, value, method),
    }
}

fn of_trainee(word: &str, value: Option<&str>, method: &Method) -> Option<Result<Code, CodeFault>> {
    Some(match word {
        "toward" => fits(value.and_then(person).map(Code::Toward), "1 – 8"),
        "connection" => fits(number(value, -2..=2).map(Code::Connection), "-2 – 2"),
        "challenge" => fits(number(value, 0..=2).map(Code::Challenge), "0 – 2"),
        "reflex" => fits(number(value, 0..=3).map(Code::Reflex), "0 – 3"),
        "apart" => alone(Code::Apart, value),
        _ => does(behaviour(word, method)?, value, method),
    })
}

fn does(behaviour: BehaviourId, value: Option<&str>, method: &Method) -> Result<Code, CodeFault> {
    if let Some(delivery) = value.map_or(Some(Delivery::Plain), Delivery::named) {
        return Ok(Code::Does(Done { behaviour, delivery }));
    }
    if method.behaviour(behaviour).act == Act::Silence {
        let held = number(value, 0..=LONGEST_MS);
        return fits(held.map(|ms| Code::Holds(behaviour, ms)), "0 – 3600000");
    }
    let near = value.and_then(|other| nearest(other, Delivery::ALL.map(Delivery::name)));
    Err(CodeFault::Delivery(near))
}

fn of_counterpart(word: &str, value: Option<&str>) -> Option<Result<Code, CodeFault>> {
    Some(match word {
        "change_talk" => alone(Code::Talk(Some(Talk::Change)), value),
        "sustain_talk" => alone(Code::Talk(Some(Talk::Sustain)), value),
        "neutral_talk" | OTHER => alone(Code::Talk(None), value),
        "invites_advice" => alone(Code::InvitesAdvice, value),
        "stopped" => alone(Code::Stopped, value),
        "crosses" => alone(Code::Crosses, value),
        "shows_harm" => alone(Code::ShowsHarm, value),
        "need" => fits(value.and_then(need).map(Code::Pressed), OF_A_NEED),
        "goal" => fits(value.and_then(goal).map(Code::Goal), OF_A_GOAL),
        "apart" => alone(Code::Apart, value),
        _ => return None,
    })
}

fn of_setting(word: &str, value: Option<&str>, method: &Method) -> Option<Result<Code, CodeFault>> {
    let start = |quantity| fits(start(value, method).map(|value| Code::Start(quantity, value)), OF_A_START);
    Some(match word {
        "played" => alone(Code::Played, value),
        "listeners" => alone(Code::Listeners, value),
        "new" => alone(Code::New, value),
        "video" => alone(Code::Video, value),
        "goal" => fits(value.and_then(goal).map(Code::Goal), OF_A_GOAL),
        "connection" => start(Quantity::Connection),
        "resistance" => start(Quantity::Resistance),
        "readiness" => start(Quantity::Readiness),
        "openness" => start(Quantity::Openness),
        "sensitive" => {
            let found = value.and_then(|id| behaviour(id, method));
            let ids = method.behaviours().iter().map(|behaviour| behaviour.id.as_str());
            let near = || value.and_then(|value| nearest(value, ids)).map(str::to_owned);
            found.map(Code::Sensitive).ok_or_else(|| CodeFault::Unknown(near()))
        }
        _ => return None,
    })
}

/// Why a word is no code of such a row.
fn unknown(word: &str, value: Option<&str>, speaker: Speaker, method: &Method) -> CodeFault {
    let others = [Speaker::Trainee, Speaker::Counterpart(0), Speaker::Setting(0)];
    let of_another = others
        .into_iter()
        .find(|other| other.word() != speaker.word() && of_speaker(word, value, *other, method).is_some());
    if let Some(other) = of_another {
        return CodeFault::OfAnother(other.word());
    }
    let behaviours = method.behaviours().iter().map(|behaviour| behaviour.id.as_str());
    let coarse = COARSE.iter().map(|(code, _)| *code);
    let near = match speaker {
        Speaker::Trainee => nearest(word, behaviours.chain(coarse).chain(OF_TRAINEE)),
        Speaker::Counterpart(_) => nearest(word, OF_COUNTERPART),
        Speaker::Setting(_) => nearest(word, OF_SETTING),
    };
    CodeFault::Unknown(near.map(str::to_owned))
}

fn fits(code: Option<Code>, possible: &'static str) -> Result<Code, CodeFault> {
    code.ok_or(CodeFault::Value(possible))
}

/// A word that nothing follows.
fn alone(code: Code, value: Option<&str>) -> Result<Code, CodeFault> {
    if value.is_none() { Ok(code) } else { Err(CodeFault::NoValue) }
}

fn number<T: std::str::FromStr + PartialOrd>(
    value: Option<&str>,
    range: std::ops::RangeInclusive<T>,
) -> Option<T> {
    value.and_then(|value| value.parse().ok()).filter(|value| range.contains(value))
}

fn need(word: &str) -> Option<Need> {
    Need::ALL.into_iter().find(|need| need_word(*need) == word)
}

/// The word for a need.
pub(super) fn need_word(need: Need) -> &'static str {
    match need {
        Need::Autonomy => Quantity::Autonomy.name(),
        Need::Competence => Quantity::Competence.name(),
        Need::Relatedness => Quantity::Relatedness.name(),
    }
}

fn goal(word: &str) -> Option<Goal> {
    let word = word.replace('-', "_");
    Goal::ALL.into_iter().find(|goal| goal.name() == word)
}

/// Where someone starts: a number, or a level as scenarios write it.
fn start(value: Option<&str>, method: &Method) -> Option<Amount> {
    let level = match value? {
        "low" => Level::Low,
        "mid" => Level::Mid,
        "high" => Level::High,
        _ => return number(value, 0..=FULL).map(Amount::nearest),
    };
    Some(method.starts.of(level))
}
