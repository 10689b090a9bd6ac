//! What is told of a conversation in the terminal, line by line.

use super::super::{Context, Terminal};
use super::held::Talk;
use super::typed::letter_of;
use crate::conversation::{Made, MoveKind, Way};
use crate::feedback::{meter_words, words_of_signal};
use crate::format::ScenarioTexts;
use crate::locale::Locale;
use crate::phrase::{Arg, Phrase, ScenarioWords};
use crate::scenario::{NodeId, NodeKind, PersonId, Say, Signal};
use crate::session::{Remark, Teller};
use az::UnwrappedAs;

/// Puts what was said and done into words, for what is kept.
pub(super) struct Voice<'a> {
    locale: &'a Locale,
    texts: &'a ScenarioTexts,
}

impl Teller for Voice<'_> {
    fn said(&self, key: &str) -> Option<String> {
        self.texts.words(key).filter(|words| !words.is_empty()).map(str::to_owned)
    }

    fn name(&self, person: PersonId) -> String {
        self.texts.name(person).to_owned()
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        self.locale.phrase(phrase, self.texts)
    }
}

impl Talk<'_> {
    pub(super) fn voice<'v>(&'v self, context: &'v Context) -> Voice<'v> {
        Voice { locale: &context.locale, texts: self.chosen.texts }
    }

    /// What was said last, with the move that led to it.
    fn print_latest(&self, context: &Context, terminal: &mut Terminal<'_>) {
        self.print_moment(self.held.latest_at(), context, terminal);
    }

    /// What was done and said at a moment, by its index, which is the number of the move that led to it.
    pub(super) fn print_moment(&self, index: usize, context: &Context, terminal: &mut Terminal<'_>) {
        let Some(moment) = self.held.conversation().moments().get(index) else { return };
        if let Some(made) = &moment.step.made {
            self.print_move(made, context, terminal);
            self.print_written(index.unwrapped_as::<u32>(), context, terminal);
        }
        for line in &moment.step.spoken {
            let name = self.chosen.texts.name(line.by);
            terminal.print("\n");
            terminal.say(&format!("{name}: {}", self.chosen.texts.line(line.text)));
        }
    }

    /// A remark; of those at the table each area has the letter to look there.
    pub(super) fn print_remark(&self, remark: Remark, context: &Context, terminal: &mut Terminal<'_>) {
        let phrases = self.held.words_of(remark, |key| self.has_words(key));
        let words = phrases.iter().map(|phrase| context.locale.phrase(phrase, self.chosen.texts));
        if remark == Remark::Described {
            for (sight, seen) in self.held.scenario().sights().into_iter().zip(words) {
                let letter = letter_of(sight, self.held.scenario()).unwrap_or(' ');
                terminal.say(&format!("{letter}. {seen}"));
            }
            return;
        }
        words.for_each(|seen| terminal.say(&seen));
        if remark == Remark::Rewound {
            self.print_latest(context, terminal);
        }
    }

    fn print_move(&self, made: &Made, context: &Context, terminal: &mut Terminal<'_>) {
        let locale = &context.locale;
        terminal.print("\n");
        match made.kind {
            MoveKind::Said(id) => {
                let words = self.chosen.texts.line(self.chosen.scenario.response(id).text);
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
        let scenario = self.chosen.scenario;
        let says = match &scenario.node(node).kind {
            NodeKind::Turn(turn) => turn.says.as_slice(),
            NodeKind::Open(_) | NodeKind::Ending(_) => &[],
        };
        let lines = says.iter().rev().flat_map(Say::lines).map(|line| scenario.key(line.text));
        words_of_signal(signal, scenario.setting.channel, lines, |key| self.has_words(key))
    }

    pub(super) fn print_offers(&self, terminal: &mut Terminal<'_>) {
        terminal.print("\n");
        for (index, offered) in self.held.offers().iter().enumerate() {
            let words = self.chosen.texts.line(self.chosen.scenario.response(offered.response).text);
            terminal.say(&format!("{}. {words}", index + 1));
        }
    }

    pub(super) fn print_meter(&self, context: &Context, terminal: &mut Terminal<'_>) {
        if self.held.way() == Way::Real {
            terminal.say(&context.locale.text("play-meter-hidden"));
            return;
        }
        terminal.say(&context.locale.phrase(&meter_words(&self.held.meter()), &()));
    }
}
