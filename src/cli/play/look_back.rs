//! The end of a conversation: the own view, the feedback, and keeping it.

use super::super::{Exit, Session, Terminal};
use super::own_view;
use super::talk::Talk;
use crate::analysis::Reach;
use crate::conversation::MoveKind;
use crate::feedback::{OwnView, feedback};
use crate::report::{number_text, preparation_text, story_text};
use crate::store::{Finished, Journal, TranscriptLine};

impl Talk<'_> {
    pub(super) fn look_back(&mut self, session: &Session, terminal: &mut Terminal<'_>) -> Exit {
        let (own_view, reach) = self.own_view_and_reach(session, terminal);
        let feedback = feedback(&self.play, &self.conversation, reach.as_ref());
        let text = story_text(&feedback, &self.own_words, &session.locale, self.chosen.texts, terminal.width);
        terminal.print(&format!("\n{text}"));
        let prepared = preparation_text(&self.notes, &session.locale, self.chosen.texts, terminal.width);
        if !prepared.is_empty() {
            terminal.print(&format!("\n{prepared}"));
        }
        let beside = own_view.beside(&self.play, &self.conversation);
        let number = number_text(
            &feedback,
            &self.own_words,
            &beside,
            &session.locale,
            self.chosen.texts,
            terminal.width,
        );
        let finished = Finished {
            title: self.chosen.title(),
            language: self.chosen.language.to_owned(),
            notes: self.notes.clone(),
            own_words: self.own_words.clone(),
            own_view,
            transcript: self.transcript(),
            ..Finished::of(&self.log, feedback, (terminal.now)())
        };
        let exit = self.keep(&finished, session, terminal);
        if terminal.ask(&session.locale.text("play-number")).is_some() {
            terminal.print(&format!("\n{number}"));
        }
        exit
    }

    /// What could be reached is explored while the own view is asked for.
    fn own_view_and_reach(&self, session: &Session, terminal: &mut Terminal<'_>) -> (OwnView, Option<Reach>) {
        let name = self.chosen.texts.name(self.play.scenario.opposite());
        std::thread::scope(|scope| {
            let exploring = scope.spawn(|| Reach::of(&self.play, self.log.seed));
            let own_view = own_view::asked(name, session, terminal);
            (own_view, exploring.join().ok().flatten())
        })
    }

    fn keep(&mut self, finished: &Finished, session: &Session, terminal: &mut Terminal<'_>) -> Exit {
        let Some(place) = session.place() else { return Exit::Done };
        let kept = place.keep(finished, finished.finished_ms);
        let removed = kept.and_then(|_| self.journal.take().map_or(Ok(()), Journal::remove));
        if let Err(fault) = removed {
            session.complain(&fault, terminal);
            return Exit::Faults;
        }
        Exit::Done
    }

    fn transcript(&self) -> Vec<TranscriptLine> {
        let mut transcript = Vec::new();
        for moment in self.conversation.moments() {
            if let Some(MoveKind::Said(id)) = moment.step.made.as_ref().map(|made| made.kind) {
                let words = self.chosen.texts.line(self.play.scenario.response(id).text).to_owned();
                transcript.push(TranscriptLine { who: String::new(), words });
            }
            transcript.extend(moment.step.spoken.iter().map(|line| TranscriptLine {
                who: self.chosen.texts.name(line.by).to_owned(),
                words: self.chosen.texts.line(line.text).to_owned(),
            }));
        }
        transcript
    }
}
