//! What the other gave away without saying it, and whether it was noticed.

use crate::conversation::{Conversation, Entry, Moment, Play};
use crate::phrase::{Arg, Phrase};
use crate::scenario::{NodeKind, Signal};
use serde::{Deserialize, Serialize};

/// A signal that was there to be seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignalShown {
    /// The message of the line with it, whose `.seen` may tell what is seen.
    pub line: String,
    /// Its name: `foot-taps`.
    pub signal: String,
    /// Whether it was noticed.
    pub noticed: bool,
}

impl SignalShown {
    /// What was there to be seen, and whether it was noticed; in the scenario's words where there are some.
    #[must_use]
    pub fn phrase(&self, has_words: impl Fn(&str) -> bool) -> Phrase {
        let own = Some(format!("{}.seen", self.line)).filter(|key| has_words(key));
        let in_general = || Arg::Message(format!("signal-{}", self.signal).into());
        let what = own.map_or_else(in_general, Arg::Scenario);
        let line = Arg::Scenario(self.line.clone());
        if self.noticed {
            Phrase::new("signal-was-noticed").with("line", line).with("what", what)
        } else {
            Phrase::new("signal-was-missed").with("line", line).with("what", what)
        }
    }
}

/// The signals that were there to be seen, in the order of the conversation.
pub(super) fn shown(play: &Play<'_>, conversation: &Conversation) -> Vec<SignalShown> {
    let moments = conversation.moments();
    let comes = |moment: &&Moment| !matches!(moment.entry, Some(Entry::Look(_)));
    let shown = moments.iter().enumerate().filter(|(_, moment)| comes(moment));
    shown.filter_map(|(at, moment)| shown_at(play, moment, &moments[at..])).collect()
}

/// The signal that came with a moment; `from` is that moment with all that follow.
fn shown_at(play: &Play<'_>, moment: &Moment, from: &[Moment]) -> Option<SignalShown> {
    let signal = signal_of(play, moment)?;
    let known_before = moment.state.noticed(signal);
    let looks = from[1..].iter().take_while(|next| matches!(next.entry, Some(Entry::Look(_))));
    let noticed = known_before || looks.last().is_some_and(|last| last.state.noticed(signal));
    let line = play.scenario.key(moment.step.spoken.last()?.text).to_owned();
    Some(SignalShown { line, signal: signal.name().to_owned(), noticed })
}

fn signal_of(play: &Play<'_>, moment: &Moment) -> Option<Signal> {
    match &play.scenario.node(moment.state.node()).kind {
        NodeKind::Turn(turn) => turn.signal,
        NodeKind::Open(_) | NodeKind::Ending(_) => None,
    }
}
