//! Looking back: what worked, where it turned, what each move did and why, and what to try next, as data.
//!
//! It is kept with a finished conversation, since a later engine or scenario could not compute it again.

mod account;
mod alternative;
mod bearing;
mod begun;
mod best;
mod bond_words;
mod coded;
mod compared;
mod done;
mod goal_words;
mod habits;
mod judgement;
mod kept;
mod margins;
mod meter_words;
mod miti;
mod own_view;
mod range_words;
mod signals;
mod techniques;
mod turning;

pub use account::{Account, sentence};
pub use alternative::Alternative;
pub use bearing::Bearing;
pub use bond_words::bond_words;
pub use coded::ScoredTranscript;
pub use compared::Compared;
pub use goal_words::goal_words;
pub use habits::Habit;
pub use judgement::{Assessment, Judgement};
pub use kept::{MoveAccount, Thought};
pub use meter_words::{balance_words, meter_words};
pub use miti::{COMPLEX_PERCENT, Miti, MitiLevel, REFLECTIONS_TO_A_QUESTION, miti};
pub use own_view::{Feeling, Left, OwnView, beside_the_other, beside_the_score};
pub use range_words::range_words;
pub use signals::{SignalShown, words_of_signal};
pub use techniques::TechniqueUse;
pub use turning::TurningPoint;

use crate::analysis::{Range, Reach};
use crate::conversation::{Conversation, Play};
use crate::method::Level;
use crate::scenario::{Meaning, NodeKind};
use crate::scoring::Score;
use serde::{Deserialize, Serialize};

/// Everything there is to say about a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// How it ended; none where it was not played to an end.
    pub ending: Option<EndingReached>,
    /// The score.
    pub score: ScoreSummary,
    /// The worst and the best that could be reached in the scenario; none where that was not looked for.
    #[serde(default)]
    pub range: Option<Range>,
    /// What each move did and why, in order.
    pub moves: Vec<MoveAccount>,
    /// The moves that helped most, by index in `moves`, best first; at most three, none of them a turning point.
    pub worked: Vec<usize>,
    /// The moves that cost most of what could be reached, most first; at most three.
    pub turning_points: Vec<TurningPoint>,
    /// The moves with a face of the repair reflex, by index in `moves`.
    pub reflexes: Vec<usize>,
    /// The techniques that were used and landed.
    pub used: Vec<TechniqueUse>,
    /// The techniques that were tried and did not land; one that landed at another move stands in `used` as well.
    #[serde(default)]
    pub missed: Vec<TechniqueUse>,
    /// The techniques that were not used and would have helped, with the moves at which they would.
    pub unused: Vec<TechniqueUse>,
    /// What the other gave away without saying it, and whether it was noticed.
    #[serde(default)]
    pub signals: Vec<SignalShown>,
    /// What to try next time, as general habits; at most three.
    pub habits: Vec<Habit>,
}

/// How a conversation ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndingReached {
    /// The ending's id in the scenario.
    pub id: String,
    /// The message with its `.after` and `.discuss`.
    pub message: String,
    /// What it means for the goal.
    pub meaning: Meaning,
    /// How much connection the person opposite feels at the end; none where it is not told, and in what was kept before it
    /// was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bond: Option<Level>,
}

/// The score, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreSummary {
    /// 0 to 100.
    pub total: u8,
    /// Connection over the conversation, 0 to 1000.
    pub connection: i32,
    /// Challenge over the conversation, 0 to 1000.
    pub challenge: i32,
    /// The repair reflex by its rate, 0 to 1000.
    pub reflex: i32,
    /// How many moves it rests on.
    pub moves: u32,
    /// Whether that is enough to say something.
    pub rests_on_enough: bool,
}

/// The feedback on a conversation, finished or not. `reach` is what can be reached in its scenario, where that has been
/// explored; without it turning points go by what each move is worth by itself.
#[must_use]
pub fn feedback(play: &Play<'_>, conversation: &Conversation, reach: Option<&Reach>) -> Feedback {
    let reached = reach.and_then(|reach| reach.at_each_move(play, conversation));
    let at_moves = alternative::at_each_move(play, conversation, reached);
    let moves = account::all(play, conversation);
    let judged = judgement::judge(play, conversation, &moves, &at_moves);
    let worked = best::best(&moves, &judged);
    let turning_points = turning::points(play, &judged);
    let unused = techniques::unused(play, &moves, &at_moves, &judged);
    // What is told of elsewhere, and what nobody should learn from, is no example of a habit.
    let turned = |index: &usize| turning_points.iter().any(|point| point.index == *index);
    let lessons = judged.those(Assessment::Cost).chain(judged.those(Assessment::DidLittle));
    let examples: Vec<usize> = lessons.filter(|index| !turned(index)).collect();
    let played = habits::Played { play, conversation, moves: &moves, examples: &examples };
    Feedback {
        ending: ending(play, conversation),
        score: score(play, conversation),
        range: reach.map(|reach| reach.range().with(conversation.state().course().score(play.method).total)),
        worked,
        reflexes: account::reflexes(&moves),
        used: techniques::used(play, &moves),
        missed: techniques::missed(play, &moves),
        signals: signals::shown(play, conversation),
        habits: habits::habits(&played, &unused),
        unused,
        turning_points,
        moves: kept::told(play, &moves, &at_moves, &judged),
    }
}

fn ending(play: &Play<'_>, conversation: &Conversation) -> Option<EndingReached> {
    let state = conversation.state();
    if !state.ended() {
        return None;
    }
    let node = play.scenario.node(state.node());
    let NodeKind::Ending(ending) = &node.kind else { return None };
    Some(EndingReached {
        id: node.id.clone(),
        message: play.scenario.key(ending.text).to_owned(),
        meaning: ending.meaning,
        bond: bond(play, conversation, ending.meaning),
    })
}

/// How the bond is; none where the other broke the talk off and there is still some of it, since nobody would believe it.
fn bond(play: &Play<'_>, conversation: &Conversation, meaning: Meaning) -> Option<Level> {
    let opposite = conversation.state().course().person(play.scenario.opposite().0);
    let level = play.method.levels.connection.level(opposite.connection);
    (meaning != Meaning::Lost || level == Level::Low).then_some(level)
}

fn score(play: &Play<'_>, conversation: &Conversation) -> ScoreSummary {
    conversation.state().course().score(play.method).into()
}

impl From<Score> for ScoreSummary {
    fn from(score: Score) -> Self {
        Self {
            total: score.total,
            connection: score.connection,
            challenge: score.challenge,
            reflex: score.reflex,
            moves: score.moves,
            rests_on_enough: score.rests_on_enough(),
        }
    }
}
