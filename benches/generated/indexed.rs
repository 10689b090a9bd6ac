//! A generated scenario as the engine takes it, of more nodes than a file may have.

use super::draft::{Comparison, Draft, Drawn, Kind, Reply, Turn as DrawnTurn, When};
use weerklank::method::{ById, Delivery, Done, Goal, Level, Method, Needs};
use weerklank::scenario::{
    Arms, Channel, Condition, Ending, Face, FactId, Gaze, Given, Line, Message, Node, NodeId, NodeKind,
    OpenNode, Person, PersonId, Place, Response, ResponseId, Say, Scenario, Setting, Signal, Silence,
    Subject, SubjectId, TextId, Turn,
};

/// The scenario, without the hash and the order of messages that reading it would give it.
pub fn indexed(draft: &Draft, method: &Method) -> Scenario {
    let mut indexing =
        Indexing { method, responses: ById::new(), subjects: ById::new(), messages: ById::new() };
    let mut nodes = ById::new();
    for (number, node) in draft.nodes.iter().enumerate() {
        nodes.add(indexing.node(number, node));
    }
    let facts = draft.nodes.iter().filter_map(|node| match &node.kind {
        Kind::Turn(turn) => turn.learns.map(|fact| format!("f{fact}")),
        Kind::Open(..) | Kind::Ending(_) => None,
    });
    let mut facts_by_id = ById::new();
    for fact in facts {
        facts_by_id.add(fact);
    }
    let temper = |id: &&str| method.find_temper(id).unwrap();
    let mut cast = ById::new();
    cast.add(Person {
        id: "jo".to_owned(),
        figure: "young-man".to_owned(),
        connection: Level::Mid,
        resistance: Level::Mid,
        readiness: Level::Low,
        openness: Level::Mid,
        tempers: ["wary", "hot", "open"].iter().map(temper).collect(),
        sensitive: Vec::new(),
    });
    Scenario {
        id: "generated".to_owned(),
        hash: format!("{:064}", draft.nodes.len()),
        goal: Goal::ChangeUnmotivated,
        setting: Setting {
            place: Place::Office,
            channel: Channel::InPerson,
            party: None,
            listeners: Vec::new(),
            listeners_until: None,
            known: true,
        },
        cast,
        prepare: Vec::new(),
        time_out: Vec::new(),
        promised: Vec::new(),
        facts: facts_by_id,
        start: NodeId(0),
        nodes,
        responses: indexing.responses,
        subjects: indexing.subjects,
        messages: indexing.messages,
    }
}

struct Indexing<'m> {
    method: &'m Method,
    responses: ById<ResponseId, Response>,
    subjects: ById<SubjectId, Subject>,
    messages: ById<TextId, Message>,
}

impl Indexing<'_> {
    fn node(&mut self, number: usize, node: &Drawn) -> Node {
        let id = format!("n{number}");
        let when = node.when.into_iter().map(condition).collect();
        let own = node_id(number);
        let kind = match &node.kind {
            Kind::Turn(turn) => NodeKind::Turn(self.turn(own, &id, turn)),
            Kind::Open(subjects, leave) => NodeKind::Open(self.open(own, &id, subjects, leave)),
            Kind::Ending(meaning) => {
                let text = self.text(id.clone());
                NodeKind::Ending(Ending { says: said(text), text, face: Face::default(), meaning: *meaning })
            }
        };
        Node { id, when, kind }
    }

    fn turn(&mut self, own: NodeId, id: &str, turn: &DrawnTurn) -> Turn {
        Turn {
            says: said(self.text(id.to_owned())),
            face: Face::default(),
            arms: Arms::default(),
            gaze: Gaze::default(),
            talk: None,
            signal: turn.signal.then_some(Given { signal: Signal::FootTaps, by: PersonId(0) }),
            invites_advice: false,
            stopped: false,
            crosses: false,
            goal: None,
            needs: Needs::default(),
            learns: turn.learns.map(fact).into_iter().collect(),
            silence: turn
                .silence
                .as_ref()
                .map(|to| Silence::Room { held: target(to), too_long: target(&to[to.len() - 1..]) }),
            timeout: None,
            jump: turn.jump,
            responses: self.replies(own, None, id, &turn.replies),
            to: None,
        }
    }

    fn open(&mut self, own: NodeId, id: &str, subjects: &[Vec<Reply>], leave: &[Reply]) -> OpenNode {
        let subjects = subjects.iter().enumerate().map(|(number, ways_in)| {
            let subject = self.subjects.next_id().unwrap();
            let id = format!("{id}-{number}");
            let ways_in = self.replies(own, Some(subject), &id, ways_in);
            let required = number == 0;
            self.subjects.push(Subject { id, node: own, required, atomic: false, when: Vec::new(), ways_in });
            subject
        });
        let subjects = subjects.collect();
        OpenNode { says: Vec::new(), subjects, leave: self.replies(own, None, id, leave) }
    }

    fn replies(
        &mut self,
        own: NodeId,
        subject: Option<SubjectId>,
        owner: &str,
        replies: &[Reply],
    ) -> Vec<ResponseId> {
        let replies = replies.iter().enumerate().map(|(number, reply)| {
            let text = self.text(format!("{owner}_r{number}"));
            let key = if subject.is_some() { format!("{owner}.r{number}") } else { format!("r{number}") };
            let behaviour = self.method.find(reply.does).unwrap();
            let saw = reply.saw.then_some(Condition::Saw(Signal::FootTaps));
            self.responses.add(Response {
                key,
                text,
                node: own,
                subject,
                when: reply.knows.map(fact).map(Condition::Knows).into_iter().chain(saw).collect(),
                does: vec![Done { behaviour, delivery: Delivery::Plain }],
                points: None,
                toward: PersonId(0),
                once: reply.once,
                mentions: Vec::new(),
                learns: Vec::new(),
                to: target(&reply.to),
            })
        });
        replies.collect()
    }

    fn text(&mut self, key: String) -> TextId {
        self.messages.add(Message { key })
    }
}

fn said(text: TextId) -> Vec<Say> {
    vec![Say::Line(Line {
        text,
        by: PersonId(0),
        when: Vec::new(),
        face: None,
        tells: Vec::new(),
        mentions: Vec::new(),
    })]
}

fn node_id(number: usize) -> NodeId {
    NodeId(u16::try_from(number).unwrap())
}

fn fact(number: usize) -> FactId {
    FactId(u8::try_from(number).unwrap())
}

fn target(to: &[usize]) -> Vec<NodeId> {
    to.iter().copied().map(node_id).collect()
}

fn condition((comparison, quantity, level): When) -> Condition {
    match comparison {
        Comparison::AtLeast => Condition::AtLeast(PersonId(0), quantity, level),
        Comparison::AtMost => Condition::AtMost(PersonId(0), quantity, level),
    }
}
