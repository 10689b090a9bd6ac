//! What was told in the conversations that were tried, and what was supposed to have been.

use super::trials::Trial;
use crate::conversation::{MoveKind, Play, Spoken, offers};
use crate::scenario::{FactId, Line, NodeId, ResponseId, Say, Scenario, TextId};
use std::collections::BTreeMap;

/// What someone says, or can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) enum Saying {
    /// This message, at this node.
    Line(NodeId, TextId),
    /// The trainee, this.
    Response(ResponseId),
}

/// Something that is out of order in what is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) enum Slip {
    /// It was told before, by this.
    ToldTwice(FactId, Saying),
    /// It had not been told yet.
    ToldTooLate(FactId),
}

/// What was told so far in one conversation, and by what first.
#[derive(Default)]
struct Told {
    /// By what each fact was told.
    by: BTreeMap<FactId, Saying>,
    /// What is out of order.
    slips: Vec<(Saying, Slip)>,
}

impl Told {
    fn tell(&mut self, facts: &[FactId], by: Saying) {
        for fact in facts {
            self.by.entry(*fact).or_insert(by);
        }
    }

    fn mention(&mut self, facts: &[FactId], by: Saying) {
        let unknown = facts.iter().filter(|fact| !self.by.contains_key(fact));
        self.slips.extend(unknown.map(|fact| (by, Slip::ToldTooLate(*fact))));
    }

    /// A line is news; where it is not, that is a slip.
    fn say(&mut self, line: &Line, by: Saying) {
        self.mention(&line.mentions, by);
        let before = line.tells.iter().filter_map(|fact| Some((*fact, *self.by.get(fact)?)));
        self.slips.extend(before.map(|(fact, before)| (by, Slip::ToldTwice(fact, before))));
        self.tell(&line.tells, by);
    }
}

/// What is out of order in what is told in a conversation.
pub(super) fn slips(play: &Play<'_>, trial: &Trial) -> Vec<(Saying, Slip)> {
    let scenario = play.scenario;
    let mut told = Told::default();
    for moment in trial.conversation.moments() {
        if let Some(MoveKind::Said(id)) = moment.step.made.as_ref().map(|made| made.kind) {
            told.tell(&scenario.response(id).learns, Saying::Response(id));
        }
        let mut spoken = moment.step.spoken.as_slice();
        for turn in &moment.step.turns {
            let own = spoken.iter().take_while(|line| line.node == turn.node).count();
            let (lines, rest) = spoken.split_at(own);
            for line in lines {
                say(scenario, &mut told, *line);
            }
            spoken = rest;
            let said = lines.last().map(|line| Saying::Line(line.node, line.text));
            if let (Some(turn), Some(said)) = (scenario.turn(turn.node), said) {
                told.tell(&turn.learns, said);
            }
        }
        for line in spoken {
            say(scenario, &mut told, *line);
        }
        for offered in offers(play, &moment.state) {
            let response = scenario.response(offered.response);
            told.mention(&response.mentions, Saying::Response(offered.response));
        }
    }
    told.slips
}

fn say(scenario: &Scenario, told: &mut Told, spoken: Spoken) {
    if let Some(line) = line_of(scenario, spoken) {
        told.say(line, Saying::Line(spoken.node, spoken.text));
    }
}

/// The line that was spoken.
fn line_of(scenario: &Scenario, spoken: Spoken) -> Option<&Line> {
    let says = scenario.says_at(spoken.node).iter().chain(&scenario.time_out);
    says.flat_map(Say::lines).find(|line| line.text == spoken.text && line.by == spoken.by)
}
