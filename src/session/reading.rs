//! What is read from a session, to be drawn.

use super::begin::Unfinished;
use super::intent::Remark;
use super::looking_back::LookBack;
use super::machine::{Session, Stage};
use super::material::{Dated, Material, Revision};
use super::pen::{Notes, Pen};
use super::silence::Silence;
use super::starting_point::StartingPoint;
use super::transcript::{Line, What, Who};
use crate::conversation::{Conversation, Entry, Log, Moment, Offered, OwnWords, Play, Spoken, Way, offers};
use crate::feedback::{Account, Bearing};
use crate::phrase::Phrase;
use crate::scenario::{Given, NodeKind, Scenario, Sight, Turn};
use crate::scoring::Meter;
use std::sync::Arc;

impl<S> Session<S> {
    /// What it is of.
    #[must_use]
    pub fn material(&self) -> &Material<S> {
        &self.material
    }

    /// The scenario, as the shell has it.
    #[must_use]
    pub fn script(&self) -> &Arc<S> {
        &self.material.script
    }

    /// Which reading of the scenario it is of.
    #[must_use]
    pub fn revision(&self) -> Revision {
        self.material.revision
    }

    /// An id of the scenario as it is now, for an input.
    #[must_use]
    pub fn dated<T>(&self, id: T) -> Dated<T> {
        Dated { id, revision: self.revision() }
    }

    /// The conversation.
    #[must_use]
    pub fn conversation(&self) -> &Conversation {
        &self.conversation
    }

    /// The preparation.
    #[must_use]
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// What the trainee would have said in own words.
    #[must_use]
    pub fn own_words(&self) -> &OwnWords {
        &self.own_words
    }

    /// What each move did and why, in order.
    #[must_use]
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// Whether it is only tried, so that nothing is kept of it.
    #[must_use]
    pub fn is_tried(&self) -> bool {
        self.is_tried
    }

    /// Where it was taken up; none where it began at the beginning.
    #[must_use]
    pub fn starting_point(&self) -> Option<&StartingPoint> {
        self.taken_up_at.as_ref()
    }

    /// How many moves are no longer possible since the scenario was read again.
    #[must_use]
    pub fn lost(&self) -> usize {
        self.written.0.len().saturating_sub(self.written.1.len())
    }

    /// The silence.
    #[must_use]
    pub fn silence(&self) -> Silence {
        self.silence
    }

    /// What was seen or what cannot be done, until the next move.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// Looking back; none before that.
    #[must_use]
    pub fn look_back(&self) -> Option<&LookBack> {
        match &self.stage {
            Stage::LookingBack(back) => Some(back),
            Stage::Talking | Stage::Left => None,
        }
    }

    /// How it is played.
    #[must_use]
    pub fn way(&self) -> Way {
        self.conversation.way()
    }

    /// Whether it has ended.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.conversation.state().ended()
    }

    /// How many moves can be taken back.
    #[must_use]
    pub fn moves(&self) -> usize {
        self.conversation.moments().len() - 1
    }

    /// What was said last, in order.
    #[must_use]
    pub fn latest(&self) -> &[Spoken] {
        self.conversation.last_spoken()
    }

    /// At which moment that was said, by its index; the same as long as nobody says anything else.
    #[must_use]
    pub fn latest_at(&self) -> usize {
        self.conversation.last_spoken_at()
    }

    /// Where one looks now.
    #[must_use]
    pub fn looks_at(&self) -> Option<Sight> {
        let now = self.latest_at();
        self.looked.filter(|(at, _)| *at == now).map(|(_, sight)| sight)
    }

    /// The inputs that lead to just before a move, by its index; what was taken back is left out.
    #[must_use]
    pub fn moves_before(&self, index: usize) -> Vec<Entry> {
        let moments = self.conversation.moments().iter().skip(1).take(index);
        moments.filter_map(|moment| moment.entry.clone()).collect()
    }
}

impl<S: AsRef<Scenario>> Session<S> {
    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        self.material.scenario()
    }

    /// The scenario and the method, as the engine takes them.
    #[must_use]
    pub fn play(&self) -> Play<'_> {
        self.material.play()
    }

    /// What can be said now, in the order in which it is shown.
    #[must_use]
    pub fn offers(&self) -> &[Offered] {
        self.offered.get_or_init(|| offers(&self.play(), self.conversation.state()))
    }

    /// Who is writing.
    #[must_use]
    pub fn pen(&self) -> Pen<'_> {
        match (self.hand.draft(), &self.stage) {
            (Some(draft), Stage::Talking) if !self.ended() => Pen::OwnWords { draft },
            _ => Pen::Down,
        }
    }

    /// What the trainee would say in own words at the move that comes next.
    #[must_use]
    pub fn own_words_now(&self) -> Option<&str> {
        self.own_words.get(&self.next_number()).map(String::as_str)
    }

    /// The other's turn the conversation is at, if it is at one.
    #[must_use]
    pub fn turn(&self) -> Option<&Turn> {
        match &self.scenario().node(self.conversation.state().node()).kind {
            NodeKind::Turn(turn) => Some(turn),
            NodeKind::Open(_) | NodeKind::Ending(_) => None,
        }
    }

    /// The signal that can be seen now by looking closely.
    #[must_use]
    pub fn signal(&self) -> Option<Given> {
        self.turn().and_then(|turn| turn.signal)
    }

    /// The meter as it stands.
    #[must_use]
    pub fn meter(&self) -> Meter {
        self.conversation.state().course().meter(&self.material.method)
    }

    /// How those at the table bear themselves. `has_words` tells whether the scenario has words for a message.
    #[must_use]
    pub fn bearing(&self, has_words: impl Fn(&str) -> bool) -> Bearing {
        Bearing::of(&self.play(), &self.conversation, has_words)
    }

    /// What a remark says. `has_words` tells whether the scenario has words for a message.
    #[must_use]
    pub fn words_of(&self, remark: Remark, has_words: impl Fn(&str) -> bool) -> Vec<Phrase> {
        match remark {
            Remark::Seen(sight) => self.bearing(has_words).at(sight).into_iter().collect(),
            Remark::Described => self.bearing(has_words).described(),
            Remark::Done => {
                self.accounts.last().and_then(|made| made.instead(&self.play())).into_iter().collect()
            }
            Remark::LookedAlready
            | Remark::TimeOut
            | Remark::NoTimeOut
            | Remark::Rewound
            | Remark::Shorter { .. } => remark.phrase().into_iter().collect(),
        }
    }

    /// What the disk keeps of it.
    #[must_use]
    pub fn log(&self) -> Log {
        let entries = self.conversation.entries().to_vec();
        Log { entries, ..self.material.log(self.conversation.state().seed(), self.way()) }
    }

    /// What there would be to go on with, were it left now; none where nothing of the trainee's is in it, neither an input nor
    /// anything written, and nothing of what is only tried.
    #[must_use]
    pub fn unfinished(&self) -> Option<Unfinished> {
        let is_empty =
            self.conversation.entries().is_empty() && self.notes.is_empty() && self.own_words.is_empty();
        let is_kept = !self.is_tried && !is_empty;
        is_kept.then(|| Unfinished {
            log: self.log(),
            notes: self.notes.clone(),
            own_words: self.own_words.clone(),
        })
    }

    /// Everything that was said and done and not taken back, in order: silences, looks and time-outs as well.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        let moments = self.conversation().moments();
        let mut lines = Vec::new();
        for (index, moment) in moments.iter().enumerate() {
            let made = index.checked_sub(1).and_then(|index| self.accounts().get(index));
            lines.extend(made.and_then(|made| self.line_of(made)));
            lines.extend(self.answers_in(moment));
        }
        lines
    }

    /// The line of a move, with what the trainee would have said beside it.
    fn line_of(&self, made: &Account) -> Option<Line> {
        let play = self.play();
        let said = made.said(&play).map(|key| What::Said(key.to_owned()));
        let what = said.or_else(|| made.instead(&play).map(What::Done))?;
        Some(Line { who: Who::Trainee, what, own_words: self.own_words().get(&made.number).cloned() })
    }

    fn answers_in<'a>(&'a self, moment: &'a Moment) -> impl Iterator<Item = Line> + 'a {
        moment.step.spoken.iter().map(|spoken| Line {
            who: Who::Person(spoken.by),
            what: What::Said(self.scenario().key(spoken.text).to_owned()),
            own_words: None,
        })
    }
}
