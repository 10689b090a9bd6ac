//! A coded transcript as data, and scoring it.

use crate::method::{BehaviourId, Done, Goal, Method};
use crate::scoring::{Circumstances, Course, Effect, Heard, Move, PersonStart, Points};
use std::ops::Range;

/// A conversation of which someone wrote down what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodedTranscript {
    /// The goal it begins with.
    pub goal: Goal,
    /// It is coded as finely as a scenario is, and says how everyone came in: it is scored as a played conversation.
    pub played: bool,
    /// There is a code in it that tells more of what the trainee did than the nine of counselling research.
    pub detailed: bool,
    /// Under what circumstances it begins.
    pub circumstances: Circumstances,
    /// Who the trainee talks with, at least one; the first is the person opposite.
    pub people: Vec<CodedPerson>,
    /// What was done and heard, in order.
    pub(super) events: Vec<Event>,
    /// The behaviours of all moves, one after the other.
    pub(super) does: Vec<Done>,
}

/// Someone in a coded transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodedPerson {
    /// How the person comes in.
    pub start: PersonStart,
    /// Behaviours this person bears badly.
    pub sensitive: Vec<BehaviourId>,
}

/// Something that happens in a coded transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// A move of the trainee.
    Act {
        /// To whom, by place among the people.
        toward: u8,
        /// What is done, by place among the behaviours of all moves.
        does: Range<usize>,
        /// How long a silence was held, in milliseconds.
        held_ms: Option<u32>,
        /// Points that replace the table's.
        points: Points,
    },
    /// Something someone said or did.
    Hear {
        /// Who, by place among the people.
        who: u8,
        /// From here on the conversation has this goal.
        goal: Option<Goal>,
        /// What bears on the next move.
        heard: Heard,
    },
    /// From here on nobody else can hear it.
    Apart,
}

impl CodedTranscript {
    /// A transcript with nothing in it yet.
    pub(super) fn new(goal: Goal) -> Self {
        Self {
            goal,
            played: false,
            detailed: false,
            circumstances: Circumstances::default(),
            people: vec![CodedPerson::unknown()],
            events: Vec::new(),
            does: Vec::new(),
        }
    }

    /// The person with this place, who is there from now on.
    pub(super) fn person(&mut self, place: u8) -> &mut CodedPerson {
        let place = usize::from(place);
        if self.people.len() <= place {
            self.people.resize_with(place + 1, CodedPerson::unknown);
        }
        &mut self.people[place]
    }

    /// Whether there is a move of the trainee in it.
    pub(super) fn has_moves(&self) -> bool {
        self.events.iter().any(|event| matches!(event, Event::Act { .. }))
    }

    /// The conversation up to its end, as scoring sees it. `each` is told of every move what was done, and what it did.
    #[must_use]
    pub fn course(&self, method: &Method, mut each: impl FnMut(&[Done], &Effect)) -> Course {
        let mut course = self.beginning(method);
        for event in &self.events {
            match event {
                Event::Act { toward, does, held_ms, points } => {
                    let does = &self.does[does.clone()];
                    let sensitive = &self.people[usize::from(*toward)].sensitive;
                    let act = Move { toward: *toward, does, held_ms: *held_ms, points: *points, sensitive };
                    each(does, &course.act(method, &act));
                }
                Event::Apart => course.move_apart(),
                Event::Hear { who, goal, heard } => {
                    if let Some(goal) = goal {
                        course.set_goal(*goal);
                    }
                    course.hear(method, *who, heard);
                }
            }
        }
        course
    }

    fn beginning(&self, method: &Method) -> Course {
        let starts: Vec<PersonStart> = self.people.iter().map(|person| person.start).collect();
        let begin = if self.played { Course::new } else { Course::of_transcript_with };
        begin(method, self.goal, self.circumstances, &starts)
    }
}

impl CodedPerson {
    /// Someone of whom nothing is known.
    pub(super) fn unknown() -> Self {
        Self { start: PersonStart::UNKNOWN, sensitive: Vec::new() }
    }
}
