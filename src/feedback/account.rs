//! What each move did, and why.

use super::Alternative;
use super::signals::words_of_signal;
use crate::analysis;
use crate::conversation::{Conversation, Hush, Moment, MoveKind, Play, State};
use crate::method::Kind;
use crate::phrase::{Arg, Phrase};
use crate::scoring::{Applied, Effect, Rule, Shape};
use serde::{Deserialize, Serialize};

/// One move: what was done, what it did and by which rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveAccount {
    /// Its place in the conversation, from 1; looks count.
    pub number: u32,
    /// What was put in, in the grammar of inputs.
    pub input: String,
    /// The scenario message with the words that were said; none for a silence, a look or a time-out.
    pub said: Option<String>,
    /// What was done instead of saying something, as a phrase.
    pub instead: Option<Phrase>,
    /// The scenario messages of what the other said just before, in order.
    pub heard: Vec<String>,
    /// The scenario messages of what the other answered, in order.
    pub answered: Vec<String>,
    /// The ids of the behaviours in it.
    pub behaviours: Vec<String>,
    /// Whether it was scored.
    pub scored: bool,
    /// Connection points that counted, −2 to 2.
    pub connection: i8,
    /// Challenge points that counted, 0 to 2.
    pub challenge: u8,
    /// Challenge that landed, 0 to 1000.
    #[serde(default)]
    pub landed: i32,
    /// Whether it was felt as it was meant: it gave connection or its challenge landed, and nothing weighed more than
    /// that against it.
    #[serde(default)]
    pub as_meant: bool,
    /// Reflex weight that counted, 0 to 3; a pitfall such as a threat can have one too.
    pub reflex: u8,
    /// The ids of the faces of the repair reflex in it; none where all the reflex weight is of other pitfalls.
    #[serde(default)]
    pub faces: Vec<String>,
    /// The meter after it: tilt −1000 to 1000.
    pub tilt: i32,
    /// The meter after it: height 0 to 1000.
    pub height: i32,
    /// The point on the plane after it: connection 0 to 1000, measured by the goal.
    pub plane_connection: i32,
    /// The point on the plane after it: challenge 0 to 1000, measured by the goal.
    pub plane_challenge: i32,
    /// What it was worth by itself, by [`worth`](crate::analysis::worth); larger is better, 0 where it is not scored.
    pub worth: i32,
    /// The best score that could still be reached after it, 0 to 100: that of a conversation that was found. None where
    /// it was not looked for.
    #[serde(default)]
    pub reachable: Option<u8>,
    /// What else could have been done there, and what it would have done.
    #[serde(default)]
    pub others: Vec<Alternative>,
    /// The rules that made it so, weightiest first.
    pub rules: Vec<Phrase>,
    /// The scenario message that says why in its own words.
    pub why: Option<String>,
}

/// All moves of a conversation.
pub(super) fn all(play: &Play<'_>, conversation: &Conversation) -> Vec<MoveAccount> {
    let moments = conversation.moments();
    let pairs = moments.iter().zip(moments.iter().skip(1));
    pairs.enumerate().filter_map(|(index, (before, after))| account(play, index, before, after)).collect()
}

/// The account of one move; none where the moment has no move.
#[must_use]
pub fn account(play: &Play<'_>, index: usize, before: &Moment, after: &Moment) -> Option<MoveAccount> {
    let made = after.step.made.as_ref()?;
    let meter = after.state.course().meter(play.method);
    let effect = made.effect.as_ref();
    let goal = play.method.goal(before.state.course().goal());
    let said = said(play, made.kind);
    Some(MoveAccount {
        number: u32::try_from(index + 1).unwrap_or(u32::MAX),
        input: after.entry.as_ref().map(ToString::to_string).unwrap_or_default(),
        why: said.as_ref().map(|key| format!("{key}.why")),
        said,
        instead: instead(play, made.kind),
        heard: spoken(play, before),
        answered: spoken(play, after),
        behaviours: behaviours(play, made.kind),
        scored: effect.is_some(),
        connection: effect.map_or(0, |effect| effect.connection),
        challenge: effect.map_or(0, |effect| effect.challenge),
        landed: effect.map_or(0, |effect| effect.landed),
        as_meant: effect.is_some_and(as_meant),
        reflex: effect.map_or(0, |effect| effect.reflex),
        faces: effect.map(|effect| faces(play, made.kind, effect)).unwrap_or_default(),
        tilt: meter.tilt,
        height: meter.height,
        plane_connection: meter.connection,
        plane_challenge: meter.challenge,
        worth: effect.map_or(0, |effect| analysis::worth(goal, effect)),
        reachable: None,
        others: Vec::new(),
        rules: effect.map(|effect| rules(play, effect)).unwrap_or_default(),
    })
}

/// The moves with a face of the repair reflex.
pub(super) fn reflexes(moves: &[MoveAccount]) -> Vec<usize> {
    (0..moves.len()).filter(|index| !moves[*index].faces.is_empty()).collect()
}

/// The scenario message with the words of a move; none where nothing was said.
pub(super) fn said(play: &Play<'_>, kind: MoveKind) -> Option<String> {
    match kind {
        MoveKind::Said(id) => Some(play.scenario.key(play.scenario.response(id).text).to_owned()),
        MoveKind::Silence(..) | MoveKind::Looked(_) | MoveKind::TimeOut => None,
    }
}

fn instead(play: &Play<'_>, kind: MoveKind) -> Option<Phrase> {
    match kind {
        MoveKind::Said(_) => None,
        MoveKind::Silence(ms, hush) => {
            Some(Phrase::new(hush.message()).with("seconds", i64::from(ms.div_ceil(1000))))
        }
        MoveKind::Looked(signal) => {
            let words = words_of_signal(signal, play.scenario.setting.channel, [], |_| false);
            Some(Phrase::new("move-looked").with("signal", words))
        }
        MoveKind::TimeOut => Some(Phrase::new("move-time-out")),
    }
}

fn spoken(play: &Play<'_>, moment: &Moment) -> Vec<String> {
    moment.step.spoken.iter().map(|line| play.scenario.key(line.text).to_owned()).collect()
}

/// The ids of the behaviours in a move.
pub(super) fn behaviours(play: &Play<'_>, kind: MoveKind) -> Vec<String> {
    let id = |done: &crate::method::Done| play.method.behaviour(done.behaviour).id.clone();
    match kind {
        MoveKind::Said(response) => play.scenario.response(response).does.iter().map(id).collect(),
        MoveKind::Silence(_, Hush::Held | Hush::TooLong) => vec!["silence".to_owned()],
        MoveKind::TimeOut => vec!["time_out".to_owned()],
        MoveKind::Silence(..) | MoveKind::Looked(_) => Vec::new(),
    }
}

/// The faces of the repair reflex in a move. Advice that was asked for or consented to is none.
fn faces(play: &Play<'_>, kind: MoveKind, effect: &Effect) -> Vec<String> {
    if effect.reflex == 0 {
        return Vec::new();
    }
    let permitted = |id| {
        let of = |applied: &Applied| applied.behaviour.is_some_and(|(behaviour, _)| behaviour == id);
        effect.rules.iter().any(|applied| applied.rule == Rule::Permitted && of(applied))
    };
    let is_face = |id: &String| {
        let found = play.method.find(id);
        found.is_some_and(|id| play.method.behaviour(id).kind == Kind::Reflex && !permitted(id))
    };
    behaviours(play, kind).into_iter().filter(is_face).collect()
}

/// Whether a move is felt as it is meant; see [`MoveAccount::as_meant`].
pub(super) fn as_meant(effect: &Effect) -> bool {
    let gave = effect.connection > 0 || effect.landed > 0;
    let against = effect.rules.first().is_some_and(|weightiest| weightiest.amount < 0);
    gave && effect.connection >= 0 && effect.reflex == 0 && !against
}

/// Whether a move does what the phase it is made in asks first: where something has to stop, challenge that lands
/// (`docs/method.md`: challenge until it stopped, connection then). However kind, what lets it go on is not praised, and
/// not advised.
pub(super) fn serves_phase(play: &Play<'_>, before: &State, effect: &Effect) -> bool {
    let course = before.course();
    let shape = Shape::of(*play.method.goal(course.goal()), course.stopped());
    shape != Shape::Stopping || effect.landed > 0
}

fn rules(play: &Play<'_>, effect: &Effect) -> Vec<Phrase> {
    effect.rules.iter().map(|applied| rule(play, applied)).collect()
}

fn rule(play: &Play<'_>, applied: &Applied) -> Phrase {
    let phrase = Phrase::new(applied.rule.message()).with("amount", applied.amount);
    match applied.behaviour {
        Some((id, _)) => phrase.with("behaviour", Arg::Message(play.method.behaviour(id).message().into())),
        None => phrase,
    }
}
