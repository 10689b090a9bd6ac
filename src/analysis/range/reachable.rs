//! What could still be reached at each move of a conversation, by what was done and by what else could be done.

use super::atlas::Atlas;
use super::budget::Budget;
use super::deed::{Deed, SPANS};
use super::ids::SpotId;
use super::reach::{Explored, Reach};
use super::search::{Search, Underway, Width, onward};
use super::transitions::Transitions;
use crate::analysis::{WhatIf, what_ifs};
use crate::conversation::{Conversation, Hush, Moment, MoveKind, Play};

/// What could be reached after something that could be done at a move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reachable {
    /// What could be done.
    pub what_if: WhatIf,
    /// The best score that a conversation which goes on from there was found to reach, 0 to 100.
    pub best: u8,
}

/// What could still be reached at one move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveReach {
    /// Before the move, 0 to 100: at least as much as after anything that could be done.
    pub before: u8,
    /// After the move.
    pub after: u8,
    /// After what else could be done, in the order in which it was offered.
    pub others: Vec<Reachable>,
}

impl Reach {
    /// What could still be reached at each move of a conversation, looks included, by what else could be done there.
    ///
    /// Each figure is the score of a conversation that was found,
    /// so at least that much could be reached; it is not looked for to the end. None for a conversation that began with
    /// other tempers, where the scenario was not explored to the end, and where
    /// that would take too long.
    #[must_use]
    pub fn at_each_move(&self, play: &Play<'_>, conversation: &Conversation) -> Option<Vec<MoveReach>> {
        let explored = self.explored.as_ref()?;
        let first = conversation.moments().first()?;
        let mut transitions = Transitions::new(*play, &first.state, explored.stages.clone());
        let stood = explored.stood(&mut transitions, conversation)?;
        let budget = Budget::for_each_move();
        let width = Width::NARROW;
        let mut search = Search {
            transitions: &mut transitions,
            atlas: &explored.atlas,
            values: &explored.values,
            width,
            budget: &budget,
        };
        let last = stood.last()?;
        let mut after = search.from(last).map_or(0, |ended| ended.score);
        let mut moves = Vec::new();
        for (before, moment) in stood.iter().zip(conversation.moments().iter().skip(1)).rev() {
            let others: Vec<Reachable> = what_ifs(play, &before.state)
                .into_iter()
                .filter(|what_if| moment.entry.as_ref() != Some(&what_if.entry))
                .filter_map(|what_if| {
                    let best = reached(&mut search, explored, before, &what_if)?;
                    Some(Reachable { what_if, best })
                })
                .collect();
            let best = others.iter().map(|other| other.best).max().unwrap_or(0).max(after);
            moves.push(MoveReach { before: best, after, others });
            after = best;
        }
        moves.reverse();
        (!budget.is_spent()).then_some(moves)
    }
}

impl Explored {
    /// Where on the atlas a conversation stood before each move, and at last.
    fn stood(&self, transitions: &mut Transitions<'_>, conversation: &Conversation) -> Option<Vec<Underway>> {
        let moments = conversation.moments();
        let mut stood = vec![Underway::at_start(moments.first()?.state.clone())];
        if transitions.tempers != self.tempers
            || transitions.location(&moments.first()?.state) != *self.atlas.location(SpotId::START)
        {
            return None;
        }
        for moment in moments.iter().skip(1) {
            let before = stood.last()?;
            let after = match deed(&self.atlas, before.spot, moment) {
                Some(deed) => {
                    onward(transitions, &self.atlas, &self.values, before, deed, moment.state.clone())?
                }
                None => Underway { state: moment.state.clone(), ..before.clone() },
            };
            stood.push(after);
        }
        Some(stood)
    }
}

/// The best found after something that could be done.
fn reached(
    search: &mut Search<'_, '_>,
    explored: &Explored,
    before: &Underway,
    what_if: &WhatIf,
) -> Option<u8> {
    let deed = match what_if.kind {
        MoveKind::Said(_) => said(&explored.atlas, before.spot, what_if.kind)?,
        MoveKind::Silence(ms, hush) => held(ms, hush)?,
        MoveKind::TimeOut => Deed::TimeOut,
        MoveKind::Looked(_) => Deed::Look,
    };
    let after =
        onward(search.transitions, &explored.atlas, &explored.values, before, deed, what_if.after.clone())?;
    search.from(&after).map(|ended| ended.score)
}

/// What was done, as it stands on the atlas; nothing where it changed nothing.
fn deed(atlas: &Atlas, spot: SpotId, moment: &Moment) -> Option<Deed> {
    let made = moment.step.made.as_ref()?;
    match made.kind {
        MoveKind::Said(_) => said(atlas, spot, made.kind),
        MoveKind::Silence(ms, hush) => made.effect.as_ref().and_then(|_| held(ms, hush)),
        MoveKind::TimeOut => Some(Deed::TimeOut),
        // A signal that no later condition asks for is no way of its own.
        MoveKind::Looked(_) => {
            atlas.legs(spot).iter().map(|leg| atlas.deed(leg.deed)).find(|deed| *deed == Deed::Look)
        }
    }
}

/// A response as it stands on the atlas at this spot.
fn said(atlas: &Atlas, spot: SpotId, kind: MoveKind) -> Option<Deed> {
    let MoveKind::Said(said) = kind else { return None };
    let deeds = atlas.legs(spot).iter().map(|leg| atlas.deed(leg.deed));
    deeds.into_iter().find(|deed| matches!(deed, Deed::Say(id, _) if *id == said))
}

/// A silence as one of the spans, or as no answer.
fn held(ms: u32, hush: Hush) -> Option<Deed> {
    if hush == Hush::Evaded {
        return Some(Deed::Evade);
    }
    let span = SPANS.iter().rposition(|span| ms >= span.from())?;
    u8::try_from(span).ok().map(Deed::Hold)
}
