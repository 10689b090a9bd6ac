//! What is told of a conversation in the terminal, line by line.

use super::super::{Session, Terminal};
use super::talk::Talk;
use crate::conversation::{Made, MoveKind, Step, Way, offers};
use crate::feedback::{meter_words, words_of_signal};
use crate::phrase::{Arg, Phrase, ScenarioWords};
use crate::scenario::{NodeId, NodeKind, Say, Signal};

impl Talk<'_> {
    pub(super) fn print_all(&self, session: &Session, terminal: &mut Terminal<'_>) {
        for (number, moment) in (0..).zip(self.conversation.moments()) {
            self.print_step(number, &moment.step, session, terminal);
        }
    }

    pub(super) fn print_latest(&self, session: &Session, terminal: &mut Terminal<'_>) {
        let mut moments = (0..self.next_number()).zip(self.conversation.moments()).rev();
        if let Some((number, moment)) = moments.find(|(_, moment)| !moment.step.spoken.is_empty()) {
            self.print_step(number, &moment.step, session, terminal);
        }
    }

    /// A step, with the number of the move that led to it.
    pub(super) fn print_step(
        &self,
        number: u32,
        step: &Step,
        session: &Session,
        terminal: &mut Terminal<'_>,
    ) {
        if let Some(made) = &step.made {
            self.print_move(made, session, terminal);
            self.print_written(number, session, terminal);
        }
        for line in &step.spoken {
            let name = self.chosen.texts.name(line.by);
            terminal.print("\n");
            terminal.say(&format!("{name}: {}", self.chosen.texts.line(line.text)));
        }
    }

    fn print_move(&self, made: &Made, session: &Session, terminal: &mut Terminal<'_>) {
        let locale = &session.locale;
        terminal.print("\n");
        match made.kind {
            MoveKind::Said(id) => {
                let words = self.chosen.texts.line(self.play.scenario.response(id).text);
                terminal.say(&format!("{}: {words}", locale.text("play-you")));
            }
            MoveKind::Silence(ms, hush) => {
                let seconds = i64::from(ms.div_ceil(1000));
                terminal.say(&locale.phrase(&Phrase::new(hush.message()).with("seconds", seconds), &()));
            }
            MoveKind::Looked(signal) => {
                let phrase = Phrase::new("move-looked").with("signal", self.words_of(made.node, signal));
                terminal.say(&locale.phrase(&phrase, self.chosen.texts));
            }
            MoveKind::TimeOut => terminal.say(&locale.text("move-time-out")),
        }
    }

    /// What was seen of a signal at a turn.
    fn words_of(&self, node: NodeId, signal: Signal) -> Arg {
        let scenario = self.play.scenario;
        let says = match &scenario.node(node).kind {
            NodeKind::Turn(turn) => turn.says.as_slice(),
            NodeKind::Open(_) | NodeKind::Ending(_) => &[],
        };
        let lines = says.iter().rev().flat_map(Say::lines).map(|line| scenario.key(line.text));
        words_of_signal(signal, scenario.setting.channel, lines, |key| self.chosen.texts.words(key).is_some())
    }

    pub(super) fn print_offers(&self, terminal: &mut Terminal<'_>) {
        terminal.print("\n");
        let offered = offers(&self.play, self.conversation.state());
        for (index, offered) in offered.iter().enumerate() {
            let words = self.chosen.texts.line(self.play.scenario.response(offered.response).text);
            terminal.say(&format!("{}. {words}", index + 1));
        }
    }

    pub(super) fn print_meter(&self, session: &Session, terminal: &mut Terminal<'_>) {
        if self.conversation.way() == Way::Real {
            terminal.say(&session.locale.text("play-meter-hidden"));
            return;
        }
        let meter = self.conversation.state().course().meter(self.play.method);
        terminal.say(&session.locale.phrase(&meter_words(&meter), &()));
    }
}
