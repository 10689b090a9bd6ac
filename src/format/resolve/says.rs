//! What is said.

use super::wanted::{Role, Wanted};
use super::{Resolver, Scope};
use crate::format::faults;
use crate::format::source::{LineSource, ReadApart, SaySource, trouble};
use crate::scenario::{Line, PersonId, Say, TextId};

impl<'a> Resolver<'a> {
    /// What is said at a node.
    pub(super) fn says(&mut self, scope: Scope<'a>, says: &'a [ReadApart<'a, SaySource<'a>>]) -> Vec<Say> {
        says.iter().filter_map(|say| self.say(scope, say)).collect()
    }

    /// The message with the node's own name, by the person opposite.
    pub(super) fn own_line(&mut self, scope: Scope<'a>, name: &str) -> Vec<Say> {
        let text = self.line_text(scope, name);
        let line = Line {
            text,
            by: PersonId(0),
            when: Vec::new(),
            face: None,
            tells: Vec::new(),
            mentions: Vec::new(),
        };
        vec![Say::Line(line)]
    }

    fn say(&mut self, scope: Scope<'a>, say: &'a ReadApart<'a, SaySource<'a>>) -> Option<Say> {
        let source = self.readable(scope, say)?;
        Some(match source {
            SaySource::Line(line) => Say::Line(self.line(scope, line)),
            SaySource::OneOf(lines) => Say::OneOf(self.lines(scope, say.text, lines)),
            SaySource::First(lines) => Say::First(self.lines(scope, say.text, lines)),
        })
    }

    fn lines(
        &mut self,
        scope: Scope<'a>,
        place: &str,
        lines: &'a [ReadApart<'a, LineSource<'a>>],
    ) -> Vec<Line> {
        if lines.is_empty() {
            self.report(scope, faults::EMPTY_CHOICE, place);
        }
        let read = |line| self.readable(scope, line).map(|line| self.line(scope, line));
        lines.iter().filter_map(read).collect()
    }

    fn line(&mut self, scope: Scope<'a>, line: &LineSource<'a>) -> Line {
        Line {
            text: self.line_text(scope, line.text),
            by: line.by.and_then(|name| self.person(scope, name)).unwrap_or(PersonId(0)),
            when: self.conditions(scope, &line.when),
            face: line.face,
            tells: self.facts(&line.tells),
            mentions: self.mentioned(scope, &line.mentions),
        }
    }

    fn line_text(&mut self, scope: Scope<'a>, name: &str) -> TextId {
        let place = scope.document.span_of(name);
        self.wanted.want(Wanted::new(&self.full(scope, name), name, scope.part, place, Role::Line))
    }

    /// What was read apart; where that failed, it is reported.
    fn readable<T>(&mut self, scope: Scope<'a>, apart: &'a ReadApart<'a, T>) -> Option<&'a T> {
        let value = apart.value.as_ref();
        value.map_err(|error| self.diagnostics.push(trouble(scope.document, apart.text, error))).ok()
    }
}
