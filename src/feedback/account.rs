//! What each move did, and why.

use crate::conversation::{Conversation, Hush, Made, Moment, MoveKind, Play};
use crate::phrase::{Arg, Phrase};
use crate::scoring::{Applied, Effect};
use serde::{Deserialize, Serialize};

/// How many moves that worked are named.
const NAMED: usize = 3;

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
    /// Reflex weight that counted, 0 to 3.
    pub reflex: u8,
    /// The meter after it: tilt −1000 to 1000.
    pub tilt: i32,
    /// The meter after it: height 0 to 1000.
    pub height: i32,
    /// The point on the plane after it: connection 0 to 1000, measured by the goal.
    pub plane_connection: i32,
    /// The point on the plane after it: challenge 0 to 1000, measured by the goal.
    pub plane_challenge: i32,
    /// What it was worth at once: the change of the other's state and of the meter, larger is better.
    pub worth: i32,
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
    let said = said(play, made);
    Some(MoveAccount {
        number: u32::try_from(index + 1).unwrap_or(u32::MAX),
        input: after.entry.as_ref().map(ToString::to_string).unwrap_or_default(),
        why: said.as_ref().map(|key| format!("{key}.why")),
        said,
        instead: instead(made.kind),
        heard: spoken(play, before),
        answered: spoken(play, after),
        behaviours: behaviours(play, made),
        scored: effect.is_some(),
        connection: effect.map_or(0, |effect| effect.connection),
        challenge: effect.map_or(0, |effect| effect.challenge),
        reflex: effect.map_or(0, |effect| effect.reflex),
        tilt: meter.tilt,
        height: meter.height,
        plane_connection: meter.connection,
        plane_challenge: meter.challenge,
        worth: crate::analysis::worth(play, &before.state, &after.state),
        rules: effect.map(|effect| rules(play, effect)).unwrap_or_default(),
    })
}

/// The moves that worked best.
pub(super) fn best(moves: &[MoveAccount]) -> Vec<usize> {
    let mut good: Vec<usize> = (0..moves.len()).filter(|index| worked(&moves[*index])).collect();
    good.sort_by_key(|index| std::cmp::Reverse(moves[*index].worth));
    good.truncate(NAMED);
    good
}

/// Whether a move took the talk further by itself, and not only by what the other happened to say next.
fn worked(made: &MoveAccount) -> bool {
    let gave = made.connection > 0 || made.challenge > 0;
    made.worth > 0 && made.reflex == 0 && made.connection >= 0 && gave
}

/// The moves with a repair reflex.
pub(super) fn reflexes(moves: &[MoveAccount]) -> Vec<usize> {
    (0..moves.len()).filter(|index| moves[*index].reflex > 0).collect()
}

fn said(play: &Play<'_>, made: &Made) -> Option<String> {
    match made.kind {
        MoveKind::Said(id) => Some(play.scenario.key(play.scenario.response(id).text).to_owned()),
        MoveKind::Silence(..) | MoveKind::Looked(_) | MoveKind::TimeOut => None,
    }
}

fn instead(kind: MoveKind) -> Option<Phrase> {
    match kind {
        MoveKind::Said(_) => None,
        MoveKind::Silence(ms, hush) => {
            Some(Phrase::new(hush.message()).with("seconds", i64::from(ms.div_ceil(1000))))
        }
        MoveKind::Looked(signal) => {
            let message = Arg::Message(format!("signal-{}", signal.name()).into());
            Some(Phrase::new("move-looked").with("signal", message))
        }
        MoveKind::TimeOut => Some(Phrase::new("move-time-out")),
    }
}

fn spoken(play: &Play<'_>, moment: &Moment) -> Vec<String> {
    moment.step.spoken.iter().map(|line| play.scenario.key(line.text).to_owned()).collect()
}

fn behaviours(play: &Play<'_>, made: &Made) -> Vec<String> {
    let id = |done: &crate::method::Done| play.method.behaviour(done.behaviour).id.clone();
    match made.kind {
        MoveKind::Said(response) => play.scenario.response(response).does.iter().map(id).collect(),
        MoveKind::Silence(_, Hush::Held | Hush::TooLong) => vec!["silence".to_owned()],
        MoveKind::TimeOut => vec!["time_out".to_owned()],
        MoveKind::Silence(..) | MoveKind::Looked(_) => Vec::new(),
    }
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
