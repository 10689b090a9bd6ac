//! What each move did and why, as it is kept.

use super::account::sentence;
use super::alternative::AtMove;
use super::begun::left_off;
use super::done::{is_slip, names};
use super::judgement::Judgements;
use super::{Account, Alternative, Judgement};
use crate::conversation::Play;
use crate::phrase::Phrase;
use crate::scenario::TextId;
use serde::{Deserialize, Serialize};

/// One move as it is kept, by names that outlive its scenario and method: what was done, what it did and by which rules.
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
    /// Who it was done to, with what that person said in answer; none where nothing was answered by that person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thought: Option<Thought>,
    /// What a coach makes of it; none where it is not scored, and in what was kept before there were judgements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Judgement>,
    /// The ids of the behaviours in it.
    pub behaviours: Vec<String>,
    /// Whether it was scored.
    pub scored: bool,
    /// Whether there is a pitfall or a face of the repair reflex in it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub slip: bool,
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
    /// The rules that made it so, weightiest first; last, what had been begun and was left off.
    pub rules: Vec<Phrase>,
    /// The scenario message that says why in its own words.
    pub why: Option<String>,
}

/// The lines with which someone answered who was spoken to: what that person thought and did not say may stand beside each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thought {
    /// That person's place in the cast.
    pub by: u8,
    /// The scenario messages of the lines, in order.
    pub lines: Vec<String>,
}

impl Thought {
    /// The messages that may hold what was thought with each line.
    pub fn messages(&self) -> impl Iterator<Item = String> {
        self.lines.iter().map(|line| format!("{line}.inner"))
    }
}

impl MoveAccount {
    /// What speaks for its judgement, weightiest first. What the scenario says of a sound move praises it, so that as a turning
    /// point it is told by these; and where there are none, by what would have done more.
    #[must_use]
    pub fn reasons(&self) -> &[Phrase] {
        self.judgement.as_ref().map(|judgement| &*judgement.reasons).unwrap_or_default()
    }
}

impl Account {
    /// The same as it is kept, by names.
    #[must_use]
    pub fn kept(&self, play: &Play<'_>) -> MoveAccount {
        let effect = self.effect.as_ref();
        let said = self.said(play);
        let keys = |texts: &[TextId]| texts.iter().map(|text| play.scenario.key(*text).to_owned()).collect();
        MoveAccount {
            number: self.number,
            input: self.entry.to_string(),
            why: said.map(|key| format!("{key}.why")),
            said: said.map(str::to_owned),
            instead: self.instead(play),
            heard: keys(&self.heard),
            answered: keys(&self.answered),
            thought: (!self.own_answer.is_empty())
                .then(|| Thought { by: self.toward.0, lines: keys(&self.own_answer) }),
            judgement: None,
            behaviours: names(play, &self.behaviours),
            scored: effect.is_some(),
            slip: effect.is_some_and(|effect| is_slip(play, self.kind, effect)),
            connection: effect.map_or(0, |effect| effect.connection),
            challenge: effect.map_or(0, |effect| effect.challenge),
            landed: effect.map_or(0, |effect| effect.landed),
            as_meant: self.is_as_meant(),
            reflex: effect.map_or(0, |effect| effect.reflex),
            faces: names(play, &self.faces),
            tilt: self.meter.tilt,
            height: self.meter.height,
            plane_connection: self.meter.connection,
            plane_challenge: self.meter.challenge,
            worth: self.worth,
            reachable: None,
            others: Vec::new(),
            rules: self.told().iter().map(|applied| sentence(play, applied)).collect(),
        }
    }
}

/// The accounts as they are kept, with what else could have been done where they are scored, and what was still reachable.
pub(super) fn told(
    play: &Play<'_>,
    moves: &[Account],
    at_moves: &[AtMove],
    judged: &Judgements<'_>,
) -> Vec<MoveAccount> {
    let told = |(index, made): (usize, &Account)| {
        let at_move = at_moves.get(index).filter(|_| made.is_scored());
        let others = at_move.map(|at_move| at_move.others.as_slice()).unwrap_or_default();
        let left_off = at_move.and_then(|at_move| left_off(play, moves, index, at_move, judged));
        let kept = made.kept(play);
        MoveAccount {
            reachable: at_move.and_then(|at_move| at_move.after),
            others: others.iter().map(|other| Alternative::of(play, other)).collect(),
            judgement: judged.of(index).map(|judged| judged.judgement.clone()),
            rules: kept.rules.into_iter().chain(left_off).collect(),
            ..kept
        }
    };
    moves.iter().enumerate().map(told).collect()
}
