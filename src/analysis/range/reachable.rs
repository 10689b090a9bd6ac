//! What could still be reached at each move of a conversation, by what was done and by what else could be done.

use super::atlas::Atlas;
use super::budget::Budget;
use super::deed::{Deed, SPANS};
use super::ids::SpotId;
use super::reach::{Explored, Reach};
use super::search::{Search, Underway, Way, Width, onward};
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
        let mut search = Search {
            transitions: &mut transitions,
            atlas: &explored.atlas,
            values: &explored.values,
            width: Width::NARROW,
            budget: &budget,
        };
        let mut looks = Looks::back_from(&mut search, stood.last()?);
        let steps: Vec<_> = stood.windows(2).zip(conversation.moments().iter().skip(1)).collect();
        for (at, (step, moment)) in steps.iter().enumerate().rev() {
            let best = (at == 0).then(|| explored.best.clone());
            looks.at(&mut search, play, Step { before: &step[0], after: &step[1], moment }, best);
        }
        looks.learn(&explored.best);
        let moves = looks.in_order();
        (!budget.is_spent()).then_some(moves)
    }
}

/// One step of a conversation: where it stood before a move and after it.
#[derive(Clone, Copy)]
struct Step<'s> {
    before: &'s Underway,
    after: &'s Underway,
    moment: &'s Moment,
}

/// What could be reached after something else that could be done.
struct Other {
    what_if: WhatIf,
    deed: Deed,
    after: Underway,
    way: Way,
}

/// One move that was looked at.
struct Look {
    /// What was done; none where it changed nothing.
    made: Option<Deed>,
    /// What could be reached after it.
    after: u8,
    others: Vec<Other>,
    /// The best way on from before it that was found.
    best: Way,
}

impl Look {
    /// Whether this was what was done. Two silences are held for different lengths, and so are never the same.
    fn went_on_by(&self, deed: Option<Deed>) -> bool {
        self.made == deed && !matches!(deed, Some(Deed::Hold(_) | Deed::Evade))
    }
}

/// The moves of a conversation that were looked at so far, the last one first.
struct Looks {
    /// The best way on from where it stands at last.
    last: Way,
    all: Vec<Look>,
}

impl Looks {
    fn back_from(search: &mut Search<'_, '_>, last: &Underway) -> Self {
        Self { last: way_on(search, last).unwrap_or_default(), all: Vec::new() }
    }

    /// Looks at the move before those that were looked at.
    ///
    /// A narrow search finds now this way on and now that, so that of two responses which lead to the same turn one could seem to leave
    /// more. So every way on that was found after one of them is tried after all of them.
    fn at(&mut self, search: &mut Search<'_, '_>, play: &Play<'_>, step: Step<'_>, known: Option<Way>) {
        let made = deed(search.atlas, step.before.spot, step.moment);
        let what_ifs = what_ifs(play, &step.before.state).into_iter();
        let what_ifs = what_ifs.filter(|what_if| step.moment.entry.as_ref() != Some(&what_if.entry));
        let mut others: Vec<Other> =
            what_ifs.filter_map(|what_if| reached(search, step.before, what_if)).collect();
        let known = known.map(|way| way.after(1));
        let found = others.iter().map(|other| other.way.clone()).chain([self.best().clone()]).chain(known);
        for way in most_promising(found.collect()) {
            for other in &mut others {
                other.way = better(other.way.clone(), replayed(search, &other.after, &way));
            }
            if let Some(way) = replayed(search, step.after, &way) {
                self.learn(&way);
            }
        }
        let after = self.best();
        let own = Way { deeds: made.into_iter().chain(after.deeds.iter().copied()).collect(), ..*after };
        let after = after.score;
        let ways = others.iter().map(|other| other.way.led_by(other.deed));
        let best = ways.fold(own, |best, way| better(best, Some(way)));
        self.all.push(Look { made, after, others, best });
    }

    /// The best way on from before all that were looked at.
    fn best(&self) -> &Way {
        self.all.last().map_or(&self.last, |look| &look.best)
    }

    /// A way on from before all that were looked at: as far as it goes as the conversation went, each of its moves left as much.
    fn learn(&mut self, way: &Way) {
        let mut way = way.clone();
        for look in self.all.iter_mut().rev() {
            if way.score <= look.best.score {
                return;
            }
            look.best = way.clone();
            let first = way.deeds.first().copied();
            if look.made.is_some() && !look.went_on_by(first) {
                let other = look.others.iter_mut().find(|other| Some(other.deed) == first);
                if let Some(other) = other {
                    other.way = way.after(1);
                }
                return;
            }
            look.after = way.score;
            way = way.after(usize::from(look.made.is_some()));
        }
        self.last = way;
    }

    /// What was found, the first move first.
    fn in_order(self) -> Vec<MoveReach> {
        let told = |look: Look| MoveReach {
            before: look.best.score,
            after: look.after,
            others: look
                .others
                .into_iter()
                .map(|other| Reachable { what_if: other.what_if, best: other.way.score })
                .collect(),
        };
        self.all.into_iter().rev().map(told).collect()
    }
}

/// So many of the ways on that were found after one thing are tried after the others.
const SHARED: usize = 3;

/// The ways that come to most, each once.
fn most_promising(mut ways: Vec<Way>) -> Vec<Way> {
    ways.sort_by_key(|way| std::cmp::Reverse(way.score));
    ways.dedup_by(|one, other| one.deeds == other.deeds);
    ways.truncate(SHARED);
    ways
}

/// The better of two ways.
fn better(one: Way, other: Option<Way>) -> Way {
    other.filter(|other| other.score > one.score).unwrap_or(one)
}

/// The best way on that is found from here; none where none comes to an end.
fn way_on(search: &mut Search<'_, '_>, from: &Underway) -> Option<Way> {
    let ended = search.from(from)?;
    Some(Way { deeds: ended.deeds[from.deeds.len()..].to_vec(), score: ended.score })
}

/// The same way gone from here; none where it cannot be gone, or does not come to an end.
fn replayed(search: &mut Search<'_, '_>, from: &Underway, way: &Way) -> Option<Way> {
    let score = search.gone(from, &way.deeds)?;
    Some(Way { deeds: way.deeds.clone(), score })
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

/// What is found after something that could be done.
fn reached(search: &mut Search<'_, '_>, before: &Underway, what_if: WhatIf) -> Option<Other> {
    let deed = match what_if.kind {
        MoveKind::Said(_) => said(search.atlas, before.spot, what_if.kind)?,
        MoveKind::Silence(ms, hush) => held(ms, hush)?,
        MoveKind::TimeOut => Deed::TimeOut,
        MoveKind::Looked(_) => Deed::Look,
    };
    let after = onward(search.transitions, search.atlas, search.values, before, deed, what_if.after.clone())?;
    let way = way_on(search, &after)?;
    Some(Other { what_if, deed, after, way })
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
