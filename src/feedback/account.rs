//! What each move did, and why.

use super::done::{behaviours, said};
use super::signals::words_of_signal;
use crate::analysis;
use crate::conversation::{Conversation, Entry, Moment, MoveKind, Play, State};
use crate::method::{BehaviourId, Kind};
use crate::phrase::{Arg, Phrase};
use crate::scenario::{PersonId, TextId};
use crate::scoring::{Applied, Effect, Meter, Rule, Shape};
use az::UnwrappedAs;

/// One move while its scenario and method are at hand: what was done, what it did and by which rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its place in the conversation, from 1; looks count.
    pub number: u32,
    /// What was put in.
    pub entry: Entry,
    /// What was done.
    pub kind: MoveKind,
    /// What the other said just before, in order.
    pub heard: Vec<TextId>,
    /// What the other answered, in order.
    pub answered: Vec<TextId>,
    /// Who it was done to; the person opposite where it was done to nobody.
    pub toward: PersonId,
    /// What that person answered, in order.
    pub own_answer: Vec<TextId>,
    /// The behaviours in it.
    pub behaviours: Vec<BehaviourId>,
    /// The faces of the repair reflex in it; none where all the reflex weight is of other pitfalls.
    pub faces: Vec<BehaviourId>,
    /// What it did; none where it was not scored.
    pub effect: Option<Effect>,
    /// The meter after it.
    pub meter: Meter,
    /// What it was worth by itself, by [`worth`](crate::analysis::worth); larger is better, 0 where it is not scored.
    pub worth: i32,
}

impl Account {
    /// The account of one move, by its index; none where the moment has no move.
    #[must_use]
    pub fn of(play: &Play<'_>, index: usize, before: &Moment, after: &Moment) -> Option<Self> {
        let made = after.step.made.as_ref()?;
        let goal = play.method.goal(before.state.course().goal());
        let toward = made.effect.as_ref().map_or(play.scenario.opposite(), |effect| PersonId(effect.toward));
        Some(Self {
            number: (index + 1).unwrapped_as::<u32>(),
            entry: after.entry.clone()?,
            kind: made.kind,
            heard: spoken(before),
            answered: spoken(after),
            toward,
            own_answer: spoken_by(toward, after),
            behaviours: behaviours(play, made.kind),
            faces: made.effect.as_ref().map(|effect| faces(play, made.kind, effect)).unwrap_or_default(),
            effect: made.effect.clone(),
            meter: after.state.course().meter(play.method),
            worth: made.effect.as_ref().map_or(0, |effect| analysis::worth(goal, effect)),
        })
    }

    /// Whether it was scored.
    #[must_use]
    pub fn is_scored(&self) -> bool {
        self.effect.is_some()
    }

    /// Whether it was felt as it was meant: it gave connection or its challenge landed, and nothing weighed more than
    /// that against it.
    #[must_use]
    pub fn is_as_meant(&self) -> bool {
        self.effect.as_ref().is_some_and(as_meant)
    }

    /// The rules that made it so, weightiest first.
    #[must_use]
    pub fn rules(&self) -> &[Applied] {
        self.effect.as_ref().map(|effect| &*effect.rules).unwrap_or_default()
    }

    /// The rules that are told of it, weightiest first: none of them contradicts another.
    #[must_use]
    pub fn told(&self) -> Vec<Applied> {
        self.effect.as_ref().map(|effect| effect.rules.told()).unwrap_or_default()
    }

    /// Whether it is told of a rule that it had a part in it.
    #[must_use]
    pub fn is_by(&self, rule: Rule) -> bool {
        self.told().iter().any(|applied| applied.rule == rule)
    }

    /// The weightiest rule on what was done; what the circumstances did comes first only where there is nothing else.
    #[must_use]
    pub fn deed(&self) -> Option<Applied> {
        deed(&self.told()).copied()
    }

    /// The scenario message with the words that were said; none for a silence, a look or a time-out.
    #[must_use]
    pub fn said<'p>(&self, play: &Play<'p>) -> Option<&'p str> {
        said(play, self.kind)
    }

    /// What was done instead of saying something.
    #[must_use]
    pub fn instead(&self, play: &Play<'_>) -> Option<Phrase> {
        instead(play, self.kind)
    }
}

fn deed(rules: &[Applied]) -> Option<&Applied> {
    rules.iter().find(|applied| !applied.rule.is_of_circumstances()).or(rules.first())
}

/// All moves of a conversation.
pub(super) fn all(play: &Play<'_>, conversation: &Conversation) -> Vec<Account> {
    let moments = conversation.moments();
    let pairs = moments.iter().zip(moments.iter().skip(1));
    pairs.enumerate().filter_map(|(index, (before, after))| Account::of(play, index, before, after)).collect()
}

/// The moves with a face of the repair reflex.
pub(super) fn reflexes(moves: &[Account]) -> Vec<usize> {
    (0..moves.len()).filter(|index| !moves[*index].faces.is_empty()).collect()
}

fn instead(play: &Play<'_>, kind: MoveKind) -> Option<Phrase> {
    match kind {
        MoveKind::Said(_) => None,
        MoveKind::Silence(ms, hush) => {
            Some(Phrase::new(hush.message()).with("seconds", i64::from(ms.div_ceil(1000))))
        }
        MoveKind::Looked(signal) => {
            let words = words_of_signal(signal, play.scenario.setting.channel, [], |_| false);
            Some(Phrase::new("move-looked").with("signal", words))
        }
        MoveKind::TimeOut => Some(Phrase::new("move-time-out")),
    }
}

fn spoken_by(person: PersonId, moment: &Moment) -> Vec<TextId> {
    moment.step.spoken.iter().filter(|line| line.by == person).map(|line| line.text).collect()
}

fn spoken(moment: &Moment) -> Vec<TextId> {
    moment.step.spoken.iter().map(|line| line.text).collect()
}

/// The faces of the repair reflex in a move. Advice that was asked for or consented to is none.
fn faces(play: &Play<'_>, kind: MoveKind, effect: &Effect) -> Vec<BehaviourId> {
    if effect.reflex == 0 {
        return Vec::new();
    }
    let permitted = |id| {
        let of = |applied: &Applied| applied.behaviour.is_some_and(|(behaviour, _)| behaviour == id);
        effect.rules.iter().any(|applied| applied.rule == Rule::Permitted && of(applied))
    };
    let is_face = |id: &BehaviourId| play.method.behaviour(*id).kind == Kind::Reflex && !permitted(*id);
    behaviours(play, kind).into_iter().filter(is_face).collect()
}

/// Whether a move is felt as it is meant; see [`Account::is_as_meant`].
pub(super) fn as_meant(effect: &Effect) -> bool {
    let gave = effect.connection > 0 || effect.landed > 0;
    let against = effect.rules.first().is_some_and(|weightiest| weightiest.amount < 0);
    gave && effect.connection >= 0 && effect.reflex == 0 && !against
}

/// Whether a move does what the phase it is made in asks first: where something has to stop, challenge that lands
/// (`docs/method.md`: challenge until it stopped, connection then). However kind, what lets it go on is not praised, and
/// not advised.
pub(super) fn serves_phase(play: &Play<'_>, before: &State, effect: &Effect) -> bool {
    let course = before.course();
    let shape = Shape::of(*play.method.goal(course.goal()), course.stopped());
    shape != Shape::Stopping || effect.landed > 0
}

/// The sentence that tells of a rule.
#[must_use]
pub fn sentence(play: &Play<'_>, applied: &Applied) -> Phrase {
    let behaviour = applied.behaviour.map(|(id, _)| play.method.behaviour(id));
    let is_reflex = behaviour.is_none_or(|behaviour| behaviour.kind == Kind::Reflex);
    let message = match applied.rule {
        // What presses and is no face of the repair reflex is not called so: it stands in no list of them.
        Rule::Reflex if !is_reflex => "rule-pressure",
        Rule::ReflexHalf if !is_reflex => "rule-pressure-half",
        rule => rule.message(),
    };
    let phrase = Phrase::new(message).with("amount", applied.amount);
    match behaviour {
        Some(behaviour) => phrase.with("behaviour", Arg::Message(behaviour.message().into())),
        None => phrase,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_comes_before_where_it_was_done() {
        let [listeners, connects] =
            [Rule::Listeners, Rule::Connects].map(|rule| Applied { rule, behaviour: None, amount: 1 });
        assert_eq!(deed(&[listeners, connects]), Some(&connects));
        assert_eq!(deed(&[listeners]), Some(&listeners));
        assert_eq!(deed(&[]), None);
    }
}
