//! The nodes.

use super::responses::Offered;
use super::wanted::{Role, Wanted};
use super::{Resolver, Scope};
use crate::format::faults;
use crate::format::place::Place;
use crate::format::source::{
    EndingSource, NodeSource, OpenSource, SignalSource, SilenceSource, SubjectSource, TurnSource,
};
use crate::method::{ById, Need, Needs};
use crate::scenario::{
    Ending, Given, Node, NodeId, NodeKind, OpenNode, PersonId, Silence, Subject, SubjectId, Turn,
};

impl<'a> Resolver<'a> {
    /// The nodes of all parts.
    pub(super) fn nodes(&mut self) -> ById<NodeId, Node> {
        let parts = self.parts;
        let mut nodes = ById::new();
        for (index, part) in parts.iter().enumerate() {
            let scope = Scope { part: index, document: part.document };
            for (name, node) in part.nodes.iter() {
                let Some(id) = nodes.next_id() else { return nodes };
                // A node that could not be read keeps its index, so that those after it keep theirs.
                let (when, kind) = match &node.value {
                    Ok(source) => (self.conditions(scope, source.when()), self.kind(scope, id, name, source)),
                    Err(_) => (
                        Vec::new(),
                        NodeKind::Open(OpenNode {
                            says: Vec::new(),
                            subjects: Vec::new(),
                            leave: Vec::new(),
                        }),
                    ),
                };
                nodes.push(Node { id: part.full(name), when, kind });
            }
        }
        nodes
    }

    fn kind(&mut self, scope: Scope<'a>, id: NodeId, name: &'a str, node: &'a NodeSource<'a>) -> NodeKind {
        match node {
            NodeSource::Turn(turn) => NodeKind::Turn(self.turn(scope, id, name, turn)),
            NodeSource::Open(open) => NodeKind::Open(self.open(scope, id, name, open)),
            NodeSource::Ending(ending) => NodeKind::Ending(self.ending(scope, name, ending)),
        }
    }

    fn turn(&mut self, scope: Scope<'a>, id: NodeId, name: &'a str, turn: &'a TurnSource<'a>) -> Turn {
        match (turn.responses.0.is_empty(), &turn.to) {
            (false, Some(_)) => self.report(scope, faults::TURN_WITH_BOTH, name),
            (true, None) => self.report(scope, faults::TURN_WITHOUT_WAY_ON, name),
            _ => {}
        }
        let offered = Offered { node: id, subject: None, owner: name };
        Turn {
            says: match &turn.says {
                Some(says) => self.says(scope, says),
                None => self.own_line(scope, name),
            },
            face: turn.face,
            arms: turn.arms,
            gaze: turn.gaze,
            talk: turn.talk,
            signal: turn.signal.map(|source| self.given(scope, source)),
            invites_advice: turn.invites_advice,
            stopped: turn.stopped,
            crosses: turn.crosses,
            goal: turn.goal,
            needs: under_pressure(&turn.needs),
            learns: self.facts(&turn.learns),
            silence: turn.silence.as_ref().and_then(|silence| self.silence(scope, name, silence)),
            timeout: turn.timeout.as_ref().map(|timeout| self.target(scope, name, timeout)),
            jump: turn.jump,
            responses: self.responses(scope, offered, &turn.responses),
            to: turn.to.as_ref().map(|to| self.target(scope, name, to)),
        }
    }

    /// What a silence means at a turn: it gives room, or it evades, and not both.
    fn silence(
        &mut self,
        scope: Scope<'a>,
        name: &'a str,
        silence: &'a SilenceSource<'a>,
    ) -> Option<Silence> {
        let SilenceSource { held, too_long, evades } = silence;
        match (held, too_long, evades) {
            (Some(held), Some(too_long), None) => {
                let held = self.target(scope, name, held);
                Some(Silence::Room { held, too_long: self.target(scope, name, too_long) })
            }
            (None, None, Some(to)) => Some(Silence::Evasion(self.target(scope, name, to))),
            _ => {
                self.report(scope, faults::SILENCE_OF_BOTH_SORTS, name);
                None
            }
        }
    }

    /// A signal, and who gives it: someone at the table, for of who sits further away nothing so small is to be seen.
    fn given(&mut self, scope: Scope<'a>, source: SignalSource<'a>) -> Given {
        let named = match source {
            SignalSource::By(name, _) => self.person(scope, name).map(|person| (name, person)),
            _ => None,
        };
        let by = match named {
            Some((name, person)) if person != PersonId(0) && self.party != Some(person) => {
                self.report(scope, faults::SIGNAL_OUT_OF_SIGHT, name);
                PersonId(0)
            }
            Some((_, person)) => person,
            None => PersonId(0),
        };
        Given { signal: source.signal(), by }
    }

    fn open(&mut self, scope: Scope<'a>, id: NodeId, name: &'a str, open: &'a OpenSource<'a>) -> OpenNode {
        if open.leave.0.is_empty() {
            self.report(scope, faults::OPEN_WITHOUT_LEAVE, name);
        }
        let says = open.says.as_ref().map(|says| self.says(scope, says)).unwrap_or_default();
        let subjects =
            open.subjects.iter().filter_map(|(subject, source)| self.subject(scope, id, subject, source));
        let subjects = subjects.collect();
        let offered = Offered { node: id, subject: None, owner: name };
        OpenNode { says, subjects, leave: self.responses(scope, offered, &open.leave) }
    }

    /// A subject; none where there is no id left for it: then there are far more than there may be, and that is reported.
    fn subject(
        &mut self,
        scope: Scope<'a>,
        node: NodeId,
        name: &'a str,
        source: &'a SubjectSource<'a>,
    ) -> Option<SubjectId> {
        if source.ways_in.0.is_empty() {
            self.report(scope, faults::SUBJECT_WITHOUT_WAY_IN, name);
        }
        let id = self.subjects.next_id()?;
        let when = self.conditions(scope, &source.when);
        let offered = Offered { node, subject: Some((id, name)), owner: name };
        let ways_in = self.responses(scope, offered, &source.ways_in);
        let (required, atomic) = (source.required, source.atomic);
        self.places.subjects.push(Place::of(scope.document, name));
        self.subjects.push(Subject { id: self.full(scope, name), node, required, atomic, when, ways_in })
    }

    fn ending(&mut self, scope: Scope<'a>, name: &'a str, ending: &'a EndingSource<'a>) -> Ending {
        let place = scope.document.span_of(name);
        let own = Wanted::new(&self.full(scope, name), name, scope.part, place, Role::Ending);
        let text = self.wanted.want(own);
        let says = match &ending.says {
            Some(says) => self.says(scope, says),
            None => self.own_line(scope, name),
        };
        Ending { says, text, face: ending.face, meaning: ending.meaning }
    }
}

fn under_pressure(needs: &[Need]) -> Needs<bool> {
    let mut pressed = Needs::default();
    for need in needs {
        *pressed.get_mut(*need) = true;
    }
    pressed
}
