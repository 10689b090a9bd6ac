//! What the other gave away without saying it, and whether it was noticed.

use crate::conversation::{Conversation, Entry, Moment, Play};
use crate::phrase::{Arg, Phrase};
use crate::scenario::{Channel, NodeKind, Signal};
use serde::{Deserialize, Serialize};

/// A signal that was there to be seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignalShown {
    /// The message of the line with it: the last one that was said then.
    pub line: String,
    /// The messages of the lines before it, the latest first: the `.seen` of any of them may tell what is seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<String>,
    /// Through what one talked.
    #[serde(default)]
    pub channel: Channel,
    /// Its name: `foot-taps`.
    pub signal: String,
    /// Whether it was noticed.
    pub noticed: bool,
}

impl SignalShown {
    /// What was there to be seen, and whether it was noticed; in the scenario's words where there are some.
    #[must_use]
    pub fn phrase(&self, has_words: impl Fn(&str) -> bool) -> Phrase {
        let lines = || std::iter::once(&self.line).chain(&self.before);
        let own = lines().find(|line| has_words(&seen(line)));
        let in_general = || Arg::Message(general(&self.signal, self.channel).into());
        let what = own.map_or_else(in_general, |line| Arg::Scenario(seen(line)));
        let line = Arg::Scenario(own.unwrap_or(&self.line).clone());
        if self.noticed {
            Phrase::new("signal-was-noticed").with("line", line).with("what", what)
        } else {
            Phrase::new("signal-was-missed").with("line", line).with("what", what)
        }
    }
}

/// The message that tells what is seen with a line.
fn seen(line: &str) -> String {
    format!("{line}.seen")
}

/// The message that tells what a signal is, whatever the scenario; where it cannot be seen, what is heard of it.
fn general(signal: &str, channel: Channel) -> String {
    match channel {
        Channel::Phone => format!("signal-{signal}-heard"),
        Channel::Video if signal == Signal::FootTaps.name() => format!("signal-{signal}-heard"),
        Channel::InPerson | Channel::Video => format!("signal-{signal}"),
    }
}

/// What is seen of a signal that comes with these lines, the latest first: in the scenario's words where it has them.
#[must_use]
pub fn words_of_signal<'l>(
    signal: Signal,
    channel: Channel,
    lines: impl IntoIterator<Item = &'l str>,
    has_words: impl Fn(&str) -> bool,
) -> Arg {
    let own = lines.into_iter().map(seen).find(|key| has_words(key));
    own.map_or_else(|| Arg::Message(general(signal.name(), channel).into()), Arg::Scenario)
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
    // What was seen earlier, of the same kind or of another, is another signal. It is there until something else is said.
    let here = moment.state.node();
    let mut there =
        from[1..].iter().take_while(|next| next.step.spoken.is_empty() && next.state.node() == here);
    let noticed = there.any(|next| next.entry == Some(Entry::Look(signal)));
    let mut lines = moment.step.spoken.iter().rev().map(|line| play.scenario.key(line.text).to_owned());
    Some(SignalShown {
        line: lines.next()?,
        before: lines.collect(),
        channel: play.scenario.setting.channel,
        signal: signal.name().to_owned(),
        noticed,
    })
}

fn signal_of(play: &Play<'_>, moment: &Moment) -> Option<Signal> {
    match &play.scenario.node(moment.state.node()).kind {
        NodeKind::Turn(turn) => turn.signal(),
        NodeKind::Open(_) | NodeKind::Ending(_) => None,
    }
}
