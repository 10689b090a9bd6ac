//! The end of a conversation: the own view, the feedback, and keeping it.

use super::super::{Context, Exit, Terminal};
use super::held::Talk;
use super::own_view;
use crate::feedback::{Feedback, OwnView};
use crate::report::{number_text, preparation_text, story_text};
use crate::scenario::Scenario;
use crate::session::{Exploration, Explored, Input, Intent};
use crate::store::Kept;

impl Talk<'_> {
    /// Looks back: what there is to tell first, and the number with all behind it on asking, or at once.
    pub(super) fn look_back(&mut self, all: bool, context: &Context, terminal: &mut Terminal<'_>) -> Exit {
        let asked = self.held.take(Input::LookBack, (terminal.now)()).unwrap_or_default();
        let exploration = asked.into_iter().find_map(|intent| match intent {
            Intent::Explore(exploration) => Some(exploration),
            Intent::Say(_) | Intent::Show(_) | Intent::Save(_) => None,
        });
        let Some(exploration) = exploration else { return Exit::Done };
        let (own_view, explored) = self.own_view_and_reach(&exploration, context, terminal);
        let kept = self.finish(own_view, explored, context, terminal);
        if all || terminal.ask(&context.locale.text("play-number")).is_some() {
            self.print_number(own_view, context, terminal);
        }
        if kept.is_none() { Exit::Faults } else { Exit::Done }
    }

    /// What could be reached is explored while the own view is asked for.
    fn own_view_and_reach(
        &self,
        exploration: &Exploration<Scenario>,
        context: &Context,
        terminal: &mut Terminal<'_>,
    ) -> (OwnView, Explored) {
        let name = self.chosen.texts.name(self.chosen.scenario.opposite());
        std::thread::scope(|scope| {
            let exploring = scope.spawn(|| exploration.explore());
            let own_view = own_view::asked(name, context, terminal);
            (own_view, exploring.join().unwrap_or_else(|_| exploration.unexplored()))
        })
    }

    /// Gives the own view and what was explored; all is told then, and kept.
    fn finish(
        &mut self,
        own_view: OwnView,
        explored: Explored,
        context: &Context,
        terminal: &mut Terminal<'_>,
    ) -> Option<Kept> {
        let given = own_view.went.map(Input::Went).into_iter().chain(own_view.feeling.map(Input::Feeling));
        for input in given.chain([Input::TellOwnView]) {
            self.put_in(input, context, terminal);
        }
        let told = self.held.take(Input::Explored(explored), (terminal.now)()).unwrap_or_default();
        self.print_story(context, terminal);
        self.carry_out(told, context, terminal)
    }

    fn feedback(&self) -> Option<&Feedback> {
        self.held.look_back().map(|back| &*back.feedback)
    }

    fn print_story(&self, context: &Context, terminal: &mut Terminal<'_>) {
        let Some(feedback) = self.feedback() else { return };
        let (locale, texts, width) = (&context.locale, self.chosen.texts, terminal.width);
        let text = story_text(feedback, self.held.own_words(), locale, texts, width);
        terminal.print(&format!("\n{text}"));
        let prepared = preparation_text(self.held.notes(), locale, texts, width);
        if !prepared.is_empty() {
            terminal.print(&format!("\n{prepared}"));
        }
    }

    fn print_number(&self, own_view: OwnView, context: &Context, terminal: &mut Terminal<'_>) {
        let Some(feedback) = self.feedback() else { return };
        let beside = own_view.beside(&self.held.play(), self.held.conversation());
        let (locale, texts, width) = (&context.locale, self.chosen.texts, terminal.width);
        let number = number_text(feedback, self.held.own_words(), &beside, locale, texts, width);
        terminal.print(&format!("\n{number}"));
    }
}
