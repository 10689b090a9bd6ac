//! What a coach makes of each move: one judgement, of which everything else that is told of the move is drawn.
//!
//! Two things are asked of a move: what the method says of it, by what it did to the other, and what it left within reach.
//! Where they agree the coach says so; where they do not, the coach says neither that it helped nor that it cost
//! (`docs/method.md`): an author's slip must not become a lesson.

use super::Account;
use super::account::{as_meant, sentence, serves_phase};
use super::alternative::{AtMove, Reached};
use super::done::{behaviours, is_slip, said};
use super::margins::{ALIKE, COSTS};
use crate::analysis::{self, WhatIf};
use crate::conversation::{Conversation, Play, State};
use crate::method::{Aim, BehaviourId, Kind, Quantity};
use crate::phrase::Phrase;
use crate::scenario::Meaning;
use crate::scoring::{Applied, Rule};
use serde::{Deserialize, Serialize};

/// Where what was reachable is not known: from this difference in [`worth`](crate::analysis::worth) on, a move cost
/// something. It is about what one good move is worth.
const COUNTS: i32 = 100;

/// What a coach says of a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assessment {
    /// It took the talk further, and hardly anything would have left more within reach.
    Helped,
    /// It left about as much within reach as anything else that can be held up, and did little good by itself.
    DidLittle,
    /// It did harm and left less within reach than something else; or it did little, and something sound would clearly have
    /// left more.
    Cost,
    /// It was sound, and landed badly for a reason nobody could see. Never a fault.
    LandedBadly,
    /// The method and what is reachable disagree about it, so that nothing is said.
    Disputed,
}

/// One judgement of a move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// What is said of it.
    pub assessment: Assessment,
    /// How many points more it left within reach than the worst that could be done there, 0 to 100; none where that was not
    /// looked for.
    pub gave: Option<u8>,
    /// How many points less it left within reach than the best that could be done there, 0 to 100; none where that was not
    /// looked for.
    pub took: Option<u8>,
    /// Why, weightiest first: the rules that speak for the assessment, all of them in one direction.
    pub reasons: Vec<Phrase>,
}

/// A judgement with what would have been better.
#[derive(Clone, Debug)]
pub(super) struct Judged<'a> {
    pub judgement: Judgement,
    /// The best that can be held up instead, where it would have left clearly more.
    pub rather: Option<Rather<'a>>,
}

/// The judgement of each move; none of those that are not scored.
#[derive(Clone, Debug)]
pub(super) struct Judgements<'a>(Vec<Option<Judged<'a>>>);

impl<'a> Judgements<'a> {
    /// The judgement of a move, by its index.
    pub(super) fn of(&self, index: usize) -> Option<&Judged<'a>> {
        self.0.get(index)?.as_ref()
    }

    /// What is said of a move.
    pub(super) fn assessment(&self, index: usize) -> Option<Assessment> {
        self.of(index).map(|judged| judged.judgement.assessment)
    }

    /// The moves of which this is said, by index.
    pub(super) fn those(&self, assessment: Assessment) -> impl Iterator<Item = usize> {
        (0..self.0.len()).filter(move |index| self.assessment(*index) == Some(assessment))
    }
}

/// Something that would have been better.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rather<'a> {
    pub reached: &'a Reached,
    /// How much more it was worth by itself.
    pub left: i32,
    /// How many points more it left within reach; none where that was not looked for.
    pub cost: Option<u8>,
}

/// Judges each move.
pub(super) fn judge<'a>(
    play: &Play<'_>,
    conversation: &Conversation,
    moves: &[Account],
    at_moves: &'a [AtMove],
) -> Judgements<'a> {
    let moments = conversation.moments();
    let judged = |index: usize| {
        let (before, after) = (moments.get(index)?, moments.get(index + 1)?);
        let seen = Seen {
            play,
            moves,
            index,
            made: moves.get(index)?,
            before: &before.state,
            ended: analysis::meaning(play, &after.state),
            at_move: at_moves.get(index)?,
        };
        seen.judged()
    };
    Judgements((0..moves.len()).map(judged).collect())
}

/// What the method says of a move, whatever it left within reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stance {
    Sound,
    Neutral,
    Harmful,
    LandedBadly,
}

/// A move, with all that is known around it.
struct Seen<'s, 'p, 'a> {
    play: &'s Play<'p>,
    moves: &'s [Account],
    index: usize,
    made: &'s Account,
    before: &'s State,
    /// What the ending means to which it led; none where the talk went on.
    ended: Option<Meaning>,
    at_move: &'a AtMove,
}

impl<'a> Seen<'_, '_, 'a> {
    fn judged(&self) -> Option<Judged<'a>> {
        self.made.effect.as_ref()?;
        let rather = self.rather();
        let stance = self.stance(rather.as_ref());
        let assessment = self.assessment(stance, rather.as_ref());
        let judgement =
            Judgement { assessment, gave: self.gave(), took: self.took(), reasons: self.reasons(assessment) };
        Some(Judged { judgement, rather })
    }

    fn assessment(&self, stance: Stance, rather: Option<&Rather<'_>>) -> Assessment {
        let took = self.took();
        match stance {
            Stance::LandedBadly => Assessment::LandedBadly,
            // However sound, nobody is praised for what ended the talk without its goal.
            Stance::Sound
                if self.ended.is_some_and(|ended| standing(ended) < standing(Meaning::BrokenOff)) =>
            {
                Assessment::Disputed
            }
            Stance::Sound if took.is_none_or(|took| took <= ALIKE) => Assessment::Helped,
            Stance::Sound => Assessment::Disputed,
            Stance::Harmful if took.is_none_or(|took| took > 0) => Assessment::Cost,
            Stance::Harmful if self.is_best_of_all_that_is_sound() => Assessment::Disputed,
            Stance::Neutral if rather.is_some() => Assessment::Cost,
            Stance::Harmful | Stance::Neutral => Assessment::DidLittle,
        }
    }

    fn stance(&self, rather: Option<&Rather<'_>>) -> Stance {
        let Some(effect) = self.made.effect.as_ref() else { return Stance::Neutral };
        let slip = is_slip(self.play, self.made.kind, effect);
        if !slip && self.landed_badly() {
            return Stance::LandedBadly;
        }
        if slip || effect.connection < 0 || self.made.worth < 0 {
            return Stance::Harmful;
        }
        let sound =
            self.made.worth > 0 && self.made.is_as_meant() && serves_phase(self.play, self.before, effect);
        if sound && !rather.is_some_and(|rather| self.was_only_cosy(rather)) {
            Stance::Sound
        } else {
            Stance::Neutral
        }
    }

    /// Whether nothing but what nobody could see stood in its way: this person bears it badly, and that had not shown yet.
    fn landed_badly(&self) -> bool {
        let of = |applied: &Applied| applied.behaviour.map(|(id, _)| id);
        let mut against = self.made.rules().iter().filter(|applied| applied.amount < 0);
        let sensitive = |applied: &Applied| applied.rule == Rule::Sensitive;
        let shown = |applied: &Applied| {
            let earlier =
                self.moves[..self.index].iter().filter(|earlier| earlier.toward == self.made.toward);
            let earlier = earlier.flat_map(Account::rules);
            earlier.filter(|earlier| sensitive(earlier)).any(|earlier| of(earlier) == of(applied))
        };
        let unseen =
            |applied: &Applied| sensitive(applied) && !shown(applied) || applied.rule.is_of_circumstances();
        let has = self.made.rules().iter().any(|applied| sensitive(applied) && !shown(applied));
        has && !self.made.is_as_meant() && against.all(unseen)
    }

    /// Whether it only connected where there was connection enough, while challenge would have landed that the goal asks:
    /// cosy, and nothing changes (`docs/method.md`).
    fn was_only_cosy(&self, rather: &Rather<'_>) -> bool {
        let (made, could) = (self.made.effect.as_ref(), &rather.reached.what_if.effect);
        let asks = self.play.method.goal(self.before.course().goal()).aim != Aim::ConnectionOnly;
        let enough = made.is_some_and(|made| {
            made.before.connection.get() >= self.play.method.levels.of(Quantity::Connection).mid
        });
        let asked_nothing = made.is_some_and(|made| made.landed == 0);
        asks && enough && asked_nothing && could.landed > 0 && rather.cost.is_some_and(|cost| cost > ALIKE)
    }

    /// Whether whatever else is sound left clearly less, though this did harm.
    fn is_best_of_all_that_is_sound(&self) -> bool {
        let Some(after) = self.at_move.after else { return false };
        let mut sound = self.at_move.others.iter().filter(|other| is_advisable(self.play, &other.what_if));
        let some = sound.clone().next().is_some();
        some && sound.all(|other| other.best.is_some_and(|best| best + COSTS <= after))
    }

    fn took(&self) -> Option<u8> {
        let after = self.at_move.after?;
        let most = self.at_move.others.iter().filter_map(|other| other.best).max();
        Some(most.map_or(0, |most| most.saturating_sub(after)))
    }

    fn gave(&self) -> Option<u8> {
        let after = self.at_move.after?;
        let least = self.at_move.others.iter().filter_map(|other| other.best).min();
        Some(least.map_or(0, |least| after.saturating_sub(least)))
    }

    /// The best that can be held up instead, where it would have left clearly more.
    fn rather(&self) -> Option<Rather<'a>> {
        let at_move = self.at_move;
        let better = at_move.others.iter().filter(|other| {
            is_advisable(self.play, &other.what_if)
                && serves_phase(self.play, self.before, &other.what_if.effect)
                && self.is_outdone_by(&other.what_if)
                && other.best >= at_move.after
                && self.is_kept_open_by(other.what_if.ends)
                && self.was_left(&other.what_if)
        });
        let reached = better.max_by_key(|other| (other.best, other.what_if.worth))?;
        let left = reached.what_if.worth - self.made.worth;
        // What could be reached by what is advised, not by what nobody would advise.
        let cost = at_move.after.zip(reached.best).map(|(after, best)| best.saturating_sub(after));
        let counts = cost.map_or(left >= COUNTS, |cost| cost >= COSTS);
        counts.then_some(Rather { reached, left, cost })
    }

    /// Whether it is better than what was done in something that can be named: connection, challenge that lands, or the
    /// reflex held back.
    fn is_outdone_by(&self, what_if: &WhatIf) -> bool {
        let (would, did) = (&what_if.effect, self.made.effect.as_ref());
        would.connection > did.map_or(0, |did| did.connection)
            || would.landed > did.map_or(0, |did| did.landed)
            || would.reflex < did.map_or(0, |did| did.reflex)
    }

    /// Whether it was left all through the talk: what was said at another moment needs no advising.
    fn was_left(&self, what_if: &WhatIf) -> bool {
        let could_say = said(self.play, what_if.kind);
        could_say.is_none() || self.moves.iter().all(|made| made.said(self.play) != could_say)
    }

    /// Whether it leaves the talk open; or ends it no worse than the move did, where that ended it too.
    fn is_kept_open_by(&self, ends: Option<Meaning>) -> bool {
        match (ends, self.ended) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(ends), Some(ended)) => standing(ends) >= standing(ended),
        }
    }

    /// The rules that speak for the assessment.
    fn reasons(&self, assessment: Assessment) -> Vec<Phrase> {
        let speaks = |applied: &&Applied| match assessment {
            Assessment::Helped => applied.amount > 0,
            Assessment::Cost | Assessment::LandedBadly => applied.amount < 0,
            Assessment::DidLittle | Assessment::Disputed => false,
        };
        self.made.rules().iter().filter(speaks).map(|applied| sentence(self.play, applied)).collect()
    }
}

/// The number of functional anger: it is for someone one leads and for who is in control, which nobody can see from here
/// (`docs/method.md`), so that it is never advised.
const FUNCTIONAL_ANGER: u8 = 23;

/// Whether it can be held up as something to do: it does good, is felt as it is meant and is no pitfall.
pub(super) fn is_advisable(play: &Play<'_>, what_if: &WhatIf) -> bool {
    let WhatIf { worth, effect, .. } = what_if;
    let is_anger = |id: &BehaviourId| play.method.behaviour(*id).kind == Kind::Technique(FUNCTIONAL_ANGER);
    let anger = behaviours(play, what_if.kind).iter().any(is_anger);
    *worth > 0 && as_meant(effect) && !anger && !is_slip(play, what_if.kind, effect)
}

/// How good an ending is for the goal, in order.
fn standing(meaning: Meaning) -> u8 {
    match meaning {
        Meaning::Lost => 0,
        Meaning::Missed => 1,
        Meaning::BrokenOff => 2,
        Meaning::Partly => 3,
        Meaning::Reached => 4,
    }
}
