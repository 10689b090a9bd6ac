//! Where a target can lead, and where a conversation can come to by itself.

use super::holds::Known;
use super::past::Trait;
use super::place::{Place, Standings};
use super::ways::Ways;
use crate::conversation::{SubjectStage, heard};
use crate::scenario::{Line, NodeId, NodeKind, PersonId, Target, Turn};

/// How many turns can follow each other without the trainee; as a step bounds it.
const LONGEST_RUN: usize = 64;

/// What is done with each place a way can lead to.
pub(super) type Found<'f> = dyn FnMut(Place, Standings) + 'f;

impl Ways<'_> {
    /// Goes to each of the candidates that can be the first to fit, and on to where the trainee is to act.
    pub(super) fn go(&mut self, target: &Target, place: Place, standings: Standings, found: &mut Found<'_>) {
        self.go_on(target, place, standings, LONGEST_RUN, found);
    }

    fn go_on(
        &mut self,
        target: &Target,
        place: Place,
        standings: Standings,
        left: usize,
        found: &mut Found<'_>,
    ) {
        for (index, node) in target.iter().enumerate() {
            let fits = self.known(&place, &standings).all(&self.play.scenario.node(*node).when);
            if fits.yes || index + 1 == target.len() {
                self.arrive(*node, place, standings, left, found);
            }
            if fits.surely() {
                return;
            }
        }
    }

    fn arrive(
        &mut self,
        node: NodeId,
        mut place: Place,
        standings: Standings,
        left: usize,
        found: &mut Found<'_>,
    ) {
        place.past = place.past.with(self.traits.reached(node));
        place.node = node;
        match &self.play.scenario.node(node).kind {
            NodeKind::Turn(turn) => return self.take_turn(turn, place, standings, left, found),
            NodeKind::Open(_) => self.come_back(&mut place),
            NodeKind::Ending(_) => place.ended = true,
        }
        self.stop(place, standings, found);
    }

    /// Here the trainee is to act, or it has ended.
    fn stop(&mut self, place: Place, standings: Standings, found: &mut Found<'_>) {
        let place = self.settled(place);
        let standings = self.as_far_as_it_matters(standings, &place);
        found(place, standings);
    }

    /// The subject that led back to its open node is finished.
    fn come_back(&mut self, place: &mut Place) {
        let node = place.node;
        let Some(subject) = place.subject.filter(|id| self.play.scenario.subject(*id).node == node) else {
            return;
        };
        let mut stages = self.stages.get(place.stages).clone();
        stages[usize::from(subject.0)] = SubjectStage::Finished;
        place.stages = self.stages.number(&stages);
        place.subject = None;
    }

    fn take_turn(
        &mut self,
        turn: &Turn,
        mut place: Place,
        standings: Standings,
        left: usize,
        found: &mut Found<'_>,
    ) {
        if let Some(goal) = turn.goal {
            place.stopped &= goal == place.goal;
            place.goal = goal;
        }
        let speakers = speakers(&self.known(&place, &standings), turn);
        for fact in &turn.learns {
            place.past = place.past.with(self.traits.bit(Trait::Knows(*fact)));
        }
        place.stopped |= turn.stopped;
        for by in speakers {
            let standings = self.having_spoken(by, turn, standings);
            match &turn.to {
                Some(target) if left > 0 => self.go_on(target, place, standings, left - 1, found),
                _ => self.stop(place, standings, found),
            }
        }
    }

    fn having_spoken(&mut self, by: PersonId, turn: &Turn, mut standings: Standings) -> Standings {
        match usize::from(by.0).checked_sub(1) {
            None => {
                standings.opposite.hear(&heard(turn));
                standings.worst.hear(&heard(turn));
            }
            Some(other) => {
                let mut others = self.others.get(standings.others).clone();
                others[other].hear(&heard(turn));
                standings.others = self.others.number(&others);
            }
        }
        standings
    }
}

/// Who can be the first to speak in a turn; the person opposite where it can be that nobody does.
fn speakers(known: &Known<'_>, turn: &Turn) -> Vec<PersonId> {
    let mut speakers = Vec::new();
    for say in &turn.says {
        let can_speak: Vec<(&Line, bool, bool)> = say
            .lines()
            .iter()
            .map(|line| (line, known.all(&line.when)))
            .map(|(line, can)| (line, can.yes, can.surely()))
            .collect();
        for (line, ..) in can_speak.iter().filter(|(_, can, _)| *can) {
            if !speakers.contains(&line.by) {
                speakers.push(line.by);
            }
        }
        if can_speak.iter().any(|(.., surely)| *surely) {
            return speakers;
        }
    }
    if speakers.is_empty() || !speakers.contains(&PersonId(0)) {
        speakers.push(PersonId(0));
    }
    speakers
}
