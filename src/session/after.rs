//! What is done after the end: the own view is given, what can be reached is explored, all is told and kept.

use super::finished::Finished;
use super::input::Refusal;
use super::intent::{Asked, Exploration, Explored, Intent, Keep};
use super::looking_back::{HowFar, LookBack};
use super::machine::{Session, Stage};
use crate::feedback::{OwnView, feedback};
use crate::scenario::Scenario;
use std::sync::Arc;

impl<S: AsRef<Scenario>> Session<S> {
    pub(super) fn look_back_now(&mut self) -> Result<Vec<Intent<S>>, Refusal> {
        if !matches!(self.stage, Stage::Talking) || !self.ended() {
            return Err(Refusal::NotNow);
        }
        self.stage = Stage::LookingBack(LookBack {
            own_view: OwnView::default(),
            how_far: HowFar::OwnView,
            feedback: Arc::new(feedback(&self.play(), self.conversation(), None)),
            is_explored: false,
        });
        Ok(vec![Intent::Explore(Exploration {
            asked: self.asked(),
            material: self.material().clone(),
            conversation: self.conversation().clone(),
        })])
    }

    fn asked(&self) -> Asked {
        Asked {
            scenario: self.scenario().id.clone(),
            revision: self.revision(),
            seed: self.conversation().state().seed(),
            entries: self.conversation().entries().to_vec(),
        }
    }

    /// Changes the own view, as long as nothing was told beside which it would stand.
    pub(super) fn see_it_so(&mut self, change: impl FnOnce(&mut OwnView)) -> Result<Vec<Intent<S>>, Refusal> {
        match &mut self.stage {
            Stage::LookingBack(back) if back.how_far == HowFar::OwnView => {
                change(&mut back.own_view);
                Ok(Vec::new())
            }
            Stage::LookingBack(_) | Stage::Talking | Stage::Left => Err(Refusal::NotNow),
        }
    }

    pub(super) fn ask_to_be_told(&mut self) -> Result<Vec<Intent<S>>, Refusal> {
        match &mut self.stage {
            Stage::LookingBack(back) if back.how_far == HowFar::OwnView => {
                back.how_far = HowFar::WorkingOut;
                Ok(self.tell_when_known())
            }
            Stage::LookingBack(_) | Stage::Talking | Stage::Left => Err(Refusal::NotNow),
        }
    }

    pub(super) fn take_explored(&mut self, explored: Explored) -> Result<Vec<Intent<S>>, Refusal> {
        let asked = self.asked();
        match &mut self.stage {
            Stage::LookingBack(back) if back.how_far != HowFar::Told && !back.is_explored => {
                if explored.asked != asked {
                    return Err(Refusal::NotAskedToExplore);
                }
                back.is_explored = true;
                if let Some(feedback) = explored.feedback {
                    back.feedback = feedback;
                }
                Ok(self.tell_when_known())
            }
            Stage::LookingBack(_) | Stage::Talking | Stage::Left => Err(Refusal::NotAskedToExplore),
        }
    }

    fn tell_when_known(&mut self) -> Vec<Intent<S>> {
        match &self.stage {
            Stage::LookingBack(back) if back.how_far == HowFar::WorkingOut && back.is_explored => {
                self.finish()
            }
            Stage::LookingBack(_) | Stage::Talking | Stage::Left => Vec::new(),
        }
    }

    /// Tells all that is known by now, and has it kept.
    pub(super) fn finish(&mut self) -> Vec<Intent<S>> {
        let Stage::LookingBack(back) = &mut self.stage else { return Vec::new() };
        back.how_far = HowFar::Told;
        let (told, own_view) = (Arc::clone(&back.feedback), back.own_view);
        self.save(Keep::Finish(Box::new(Finished {
            log: self.log(),
            notes: self.notes().clone(),
            own_words: self.own_words().clone(),
            own_view,
            lines: self.lines(),
            feedback: Arc::unwrap_or_clone(told),
        })))
    }
}
