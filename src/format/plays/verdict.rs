//! What comes of a recorded play, beside what was expected of it.

use super::{Expect, PlayFile};
use crate::conversation::{Conversation, Entry, Play, Refused, Way, parse_entries};
use crate::method::{Level, Quantity};
use crate::phrase::{Arg, Phrase};
use crate::scenario::NodeKind;

/// What came of a play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The score, 0 to 100, as far as it was played.
    pub score: u8,
    /// The ending that was reached; none where the conversation was still going on.
    pub ending: Option<String>,
    /// What is not as expected; nothing where the play passes.
    pub faults: Vec<PlayFault>,
}

/// Something that is not as a play expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlayFault {
    /// An input is not possible where it comes.
    Refused {
        /// Which, from 1.
        number: usize,
        /// The input.
        input: String,
        /// Why.
        reason: Refused,
    },
    /// It ends elsewhere.
    Ending {
        /// What was expected.
        wanted: String,
        /// Where it ended; none where it did not end.
        came: Option<String>,
    },
    /// It scores otherwise.
    Score {
        /// What was expected, both included.
        wanted: (u8, u8),
        /// The score.
        came: u8,
    },
    /// The person opposite stands otherwise in the end.
    Level {
        /// In what.
        quantity: Quantity,
        /// What was expected.
        wanted: Level,
        /// How he stands.
        came: Level,
    },
}

impl PlayFile {
    /// Plays it, as far as that goes.
    #[must_use]
    pub fn conversation(&self, play: &Play<'_>) -> Conversation {
        self.replayed(play, &self.entries()).0
    }

    /// Plays it, and holds what came of it against what is expected.
    #[must_use]
    pub fn verdict(&self, play: &Play<'_>) -> Verdict {
        let entries = self.entries();
        let (conversation, refused) = self.replayed(play, &entries);
        let made = conversation.entries().len();
        let refused = refused.map(|refused| PlayFault::Refused {
            number: made + 1,
            input: entries.get(made).map(ToString::to_string).unwrap_or_default(),
            reason: refused,
        });
        let (score, ending) = (score(play, &conversation), ending(play, &conversation));
        let unmet = self.expect.unmet(play, &conversation, score, ending.as_deref());
        Verdict { score, ending, faults: refused.into_iter().chain(unmet).collect() }
    }

    fn entries(&self) -> Vec<Entry> {
        // A scenario with a play that cannot be read is not loaded; nothing is played of one.
        parse_entries(&self.inputs).unwrap_or_default()
    }

    fn replayed(&self, play: &Play<'_>, entries: &[Entry]) -> (Conversation, Option<Refused>) {
        match Conversation::replay(play, self.seed, Way::Guided, entries) {
            Ok(conversation) => (conversation, None),
            Err((conversation, refused)) => (conversation, Some(refused)),
        }
    }
}

impl Expect {
    fn unmet(
        &self,
        play: &Play<'_>,
        conversation: &Conversation,
        score: u8,
        ending: Option<&str>,
    ) -> Vec<PlayFault> {
        let wanted = self.ending.as_ref().filter(|wanted| Some(wanted.as_str()) != ending);
        let came = ending.map(str::to_owned);
        let elsewhere = wanted.map(|wanted| PlayFault::Ending { wanted: wanted.clone(), came });
        let outside = self.score.filter(|(least, most)| !(least..=most).contains(&&score));
        let outside = outside.map(|wanted| PlayFault::Score { wanted, came: score });
        let levels = self.levels.iter().map(|(quantity, wanted)| (*quantity, *wanted));
        let otherwise = levels.filter_map(|(quantity, wanted)| {
            let came = level(play, conversation, quantity);
            (came != wanted).then_some(PlayFault::Level { quantity, wanted, came })
        });
        elsewhere.into_iter().chain(outside).chain(otherwise).collect()
    }
}

impl PlayFault {
    /// The sentence that tells it.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Refused { number, input, reason } => Phrase::new("test-refused")
                .with("number", *number)
                .with("input", input.as_str())
                .with("reason", Arg::Message(reason.message().into())),
            Self::Ending { wanted, came: Some(came) } => {
                Phrase::new("test-ending").with("wanted", wanted.as_str()).with("came", came.as_str())
            }
            Self::Ending { wanted, came: None } => {
                Phrase::new("test-no-ending").with("wanted", wanted.as_str())
            }
            Self::Score { wanted: (least, most), came } => Phrase::new("test-score")
                .with("least", usize::from(*least))
                .with("most", usize::from(*most))
                .with("came", usize::from(*came)),
            Self::Level { quantity, wanted, came } => Phrase::new("test-level")
                .with("quantity", Arg::Message(quantity.message().into()))
                .with("wanted", Arg::Message(wanted.message().into()))
                .with("came", Arg::Message(came.message().into())),
        }
    }
}

/// The score as it stands.
pub(super) fn score(play: &Play<'_>, conversation: &Conversation) -> u8 {
    conversation.state().course().score(play.method).total
}

/// The ending a conversation came to; none while it goes on.
pub(super) fn ending(play: &Play<'_>, conversation: &Conversation) -> Option<String> {
    let node = play.scenario.node(conversation.state().node());
    matches!(node.kind, NodeKind::Ending(_)).then(|| node.id.clone())
}

/// Where the person opposite stands.
pub(super) fn level(play: &Play<'_>, conversation: &Conversation, quantity: Quantity) -> Level {
    let value = conversation.state().course().person(play.scenario.opposite().0).get(quantity);
    play.method.levels.of(quantity).level(value)
}
