//! What the field measures: the summary scores of the MITI, the yardstick of motivational interviewing (Moyers, Manuel &
//! Ernst, *Motivational Interviewing Treatment Integrity Coding Manual 4.2.1*, 2015), where the moves allow them.
//!
//! Its thresholds are the opinion of experts, as the manual says itself (section I); for adherent and non-adherent moves it
//! has none, and none is made up here. The global ratings are a listener's impression, which moves do not hold.

use crate::conversation::{Conversation, MoveKind, Play};
use crate::method::{Act, Behaviour, Done, Method};
use crate::scoring::Effect;
use serde::{Deserialize, Serialize};

/// How often the trainee did what the MITI counts. Each of them counts once a move, and one sort of reflection or of
/// persuading a move (section E.1.a).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Miti {
    /// Whether the codes tell affirming, seeking collaboration, emphasising autonomy and confronting from other things.
    pub detailed: bool,
    /// Questions of any sort.
    pub questions: u32,
    /// Moves whose reflections add little to what was said.
    pub reflections_simple: u32,
    /// Moves with a reflection that adds meaning.
    pub reflections_complex: u32,
    /// Naming a strength, an effort or an intention.
    pub affirm: u32,
    /// Sharing power, asking leave, acknowledging what the other knows.
    pub seek: u32,
    /// Saying that the choice is the other's.
    pub emphasise: u32,
    /// Persuading, advising or solving unasked.
    pub persuade: u32,
    /// The same where the other asked for it or consented.
    pub persuade_with_permission: u32,
    /// Blaming, warning, lecturing, judging, mocking.
    pub confront: u32,
}

/// How a figure stands to the thresholds of the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MitiLevel {
    /// Below what the manual calls fair.
    Below,
    /// What the manual calls fair: basic competence.
    Fair,
    /// What the manual calls good: proficiency.
    Good,
}

/// A code of the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Code {
    Question,
    Simple,
    Complex,
    Affirm,
    Seek,
    Emphasise,
    Persuade,
    Confront,
}

/// From so many percent of reflections that are complex on it is fair, and good.
pub const COMPLEX_PERCENT: (u32, u32) = (40, 50);

/// From so many reflections to a question on it is fair, and good.
pub const REFLECTIONS_TO_A_QUESTION: (u32, u32) = (1, 2);

/// The behaviours that are clearly what the manual means. Where it is in doubt it says to leave a code out (sections
/// E.4.b and E.4.f.1.a), and so does this: a compliment that names nothing is no affirming, solving it oneself no
/// persuading, negative feedback in six steps no confronting. Questions and reflections follow the table's acts.
const CODES: [(&str, Code); 18] = [
    ("affirm", Code::Affirm),
    ("positive_feedback", Code::Affirm),
    ("nugget", Code::Affirm),
    ("partnership", Code::Seek),
    ("acknowledge_expertise", Code::Seek),
    ("ask_permission", Code::Seek),
    ("shared_goal", Code::Seek),
    ("autonomy_support", Code::Emphasise),
    ("reflex_persuading", Code::Persuade),
    ("reflex_advice", Code::Persuade),
    ("reflex_solution", Code::Persuade),
    ("imposing", Code::Persuade),
    ("reflex_warning", Code::Confront),
    ("reflex_lecturing", Code::Confront),
    ("reflex_judging", Code::Confront),
    ("blame", Code::Confront),
    ("threat", Code::Confront),
    ("sarcasm", Code::Confront),
];

/// A question in form, and blame in what it does: confronting goes before (section E.4.g.2).
const BLAMING_QUESTION: &str = "why_reproach";

/// The reflection that adds meaning; where that is not certain a reflection is simple (section E.4.e.2).
const COMPLEX: &str = "reflection_complex";

impl Miti {
    /// Nothing counted yet. `detailed`: the codes tell more than the nine of counselling research.
    #[must_use]
    pub fn new(detailed: bool) -> Self {
        Self { detailed, ..Self::default() }
    }

    /// Counts one move: what was done, and what it did.
    pub fn add(&mut self, method: &Method, does: &[Done], effect: &Effect) {
        let behaviours = || does.iter().map(|done| method.behaviour(done.behaviour));
        let has = |wanted: Code| u32::from(behaviours().any(|behaviour| code(behaviour) == Some(wanted)));
        let complex = has(Code::Complex);
        // Advice that was asked for is no reflex any more.
        let asked_for = |behaviour: &&Behaviour| behaviour.permitted.is_some() && effect.reflex == 0;
        let permitted = u32::from(
            behaviours().any(|behaviour| code(behaviour) == Some(Code::Persuade) && asked_for(&behaviour)),
        );
        self.questions += has(Code::Question);
        self.reflections_complex += complex;
        self.reflections_simple += has(Code::Simple) * (1 - complex);
        self.affirm += has(Code::Affirm);
        self.seek += has(Code::Seek);
        self.emphasise += has(Code::Emphasise);
        self.persuade_with_permission += permitted;
        self.persuade += has(Code::Persuade) * (1 - permitted);
        self.confront += has(Code::Confront);
    }

    /// All reflections.
    #[must_use]
    pub fn reflections(&self) -> u32 {
        self.reflections_simple + self.reflections_complex
    }

    /// Reflections to a question, in hundredths; none where no question was asked.
    #[must_use]
    pub fn reflections_to_questions(&self) -> Option<u32> {
        (self.reflections() * 100).checked_div(self.questions)
    }

    /// How that stands to the thresholds.
    #[must_use]
    pub fn ratio_level(&self) -> Option<MitiLevel> {
        let (fair, good) = REFLECTIONS_TO_A_QUESTION;
        (self.questions > 0).then(|| {
            let reaches = |least: u32| self.reflections() >= least * self.questions;
            MitiLevel::of(reaches(fair), reaches(good))
        })
    }

    /// How many of the reflections are complex, in percent; none where there are no reflections.
    #[must_use]
    pub fn percent_complex(&self) -> Option<u32> {
        (self.reflections_complex * 100).checked_div(self.reflections())
    }

    /// How that stands to the thresholds.
    #[must_use]
    pub fn complex_level(&self) -> Option<MitiLevel> {
        let (fair, good) = COMPLEX_PERCENT;
        (self.reflections() > 0).then(|| {
            let reaches = |least: u32| self.reflections_complex * 100 >= least * self.reflections();
            MitiLevel::of(reaches(fair), reaches(good))
        })
    }

    /// Moves that are in the spirit of motivational interviewing; none where the codes do not tell them apart. There is no
    /// threshold.
    #[must_use]
    pub fn adherent(&self) -> Option<u32> {
        self.detailed.then_some(self.affirm + self.seek + self.emphasise)
    }

    /// Moves that go against it; where the codes are coarse there may have been more. There is no threshold.
    #[must_use]
    pub fn non_adherent(&self) -> u32 {
        self.persuade + self.confront
    }
}

impl MitiLevel {
    fn of(fair: bool, good: bool) -> Self {
        match (fair, good) {
            (_, true) => Self::Good,
            (true, false) => Self::Fair,
            (false, false) => Self::Below,
        }
    }
}

/// The summary of a played conversation.
#[must_use]
pub fn miti(play: &Play<'_>, conversation: &Conversation) -> Miti {
    let mut miti = Miti::new(true);
    for made in conversation.moments().iter().filter_map(|moment| moment.step.made.as_ref()) {
        if let (MoveKind::Said(response), Some(effect)) = (made.kind, &made.effect) {
            miti.add(play.method, &play.scenario.response(response).does, effect);
        }
    }
    miti
}

fn code(behaviour: &Behaviour) -> Option<Code> {
    match behaviour.act {
        Act::Question if behaviour.id == BLAMING_QUESTION => Some(Code::Confront),
        Act::Question => Some(Code::Question),
        Act::Reflection if behaviour.id == COMPLEX => Some(Code::Complex),
        Act::Reflection => Some(Code::Simple),
        _ => CODES.iter().find(|(id, _)| *id == behaviour.id).map(|(_, code)| *code),
    }
}
