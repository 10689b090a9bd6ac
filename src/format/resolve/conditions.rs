//! What has to be so.

use super::{Resolver, Scope};
use crate::format::faults;
use crate::format::source::ConditionSource;
use crate::method::BehaviourId;
use crate::scenario::{Condition, FactId, PersonId, Signal};

impl<'a> Resolver<'a> {
    /// Conditions on the person opposite.
    pub(super) fn conditions(
        &mut self,
        scope: Scope<'a>,
        conditions: &[ConditionSource<'a>],
    ) -> Vec<Condition> {
        self.all_about(scope, PersonId(0), conditions)
    }

    fn all_about(
        &mut self,
        scope: Scope<'a>,
        person: PersonId,
        conditions: &[ConditionSource<'a>],
    ) -> Vec<Condition> {
        conditions.iter().filter_map(|condition| self.about(scope, person, condition)).collect()
    }

    /// A condition on someone; `None` where a name in it is unknown.
    fn about(
        &mut self,
        scope: Scope<'a>,
        person: PersonId,
        condition: &ConditionSource<'a>,
    ) -> Option<Condition> {
        Some(match condition {
            ConditionSource::Is(quantity, level) => Condition::Is(person, *quantity, *level),
            ConditionSource::AtLeast(quantity, level) => Condition::AtLeast(person, *quantity, *level),
            ConditionSource::AtMost(quantity, level) => Condition::AtMost(person, *quantity, *level),
            ConditionSource::Knows(fact) => self.knows(scope, fact)?,
            ConditionSource::Saw(signal) => self.saw(scope, *signal),
            ConditionSource::Did(behaviour) => Condition::Did(self.behaviour(scope, behaviour)?, 1),
            ConditionSource::DidTimes(behaviour, times) => {
                Condition::Did(self.behaviour(scope, behaviour)?, *times)
            }
            ConditionSource::Chose(path) => self.chose(scope, path)?,
            ConditionSource::Visited(node) => self.visited(scope, node)?,
            ConditionSource::Finished(subject) => self.finished(scope, subject)?,
            ConditionSource::Temper(temper) => match self.method.find_temper(temper) {
                Some(id) => Condition::Temper(person, id),
                None => return self.unknown_temper(scope, temper),
            },
            ConditionSource::Not(inner) => Condition::Not(Box::new(self.about(scope, person, inner)?)),
            ConditionSource::Any(inner) => Condition::Any(self.all_about(scope, person, inner)),
            ConditionSource::All(inner) => Condition::All(self.all_about(scope, person, inner)),
            ConditionSource::Of(name, inner) => {
                let person = self.person(scope, name)?;
                self.about(scope, person, inner)?
            }
        })
    }

    fn knows(&mut self, scope: Scope<'a>, name: &str) -> Option<Condition> {
        self.fact(scope, name).map(Condition::Knows)
    }

    /// What a line or a response supposes to have been told.
    pub(super) fn mentioned(&mut self, scope: Scope<'a>, names: &[&str]) -> Vec<FactId> {
        names.iter().filter_map(|name| self.fact(scope, name)).collect()
    }

    /// A fact that is learnt or told somewhere.
    pub(super) fn fact(&mut self, scope: Scope<'a>, name: &str) -> Option<FactId> {
        let fact = self.declared.fact(name);
        if fact.is_none() && !self.declared.incomplete() {
            self.report_unknown(scope, faults::UNKNOWN_FACT, name, |resolver| {
                resolver.declared.facts.iter().copied().collect()
            });
        }
        fact
    }

    fn saw(&mut self, scope: Scope<'a>, signal: Signal) -> Condition {
        if !self.declared.signals.contains(&signal) && !self.declared.incomplete() {
            // As files of structure write it; its name is that of inputs.
            let name = signal.name().replace('-', "_");
            let written = format!("Saw({name})");
            let text = scope.document.text.as_str();
            let place = text.find(&written).and_then(|at| text.get(at..at + written.len()));
            let diagnostic = scope.document.fault(faults::SIGNAL_NEVER_SHOWN, place.unwrap_or_default());
            self.diagnostics.push(diagnostic.with("name", name));
        }
        Condition::Saw(signal)
    }

    /// A behaviour by its id.
    pub(super) fn behaviour(&mut self, scope: Scope<'a>, name: &str) -> Option<BehaviourId> {
        let found = self.method.find(name);
        if found.is_none() {
            self.report_unknown(scope, faults::UNKNOWN_BEHAVIOUR, name, |resolver| {
                resolver.method.behaviours().iter().map(|behaviour| behaviour.id.as_str()).collect()
            });
        }
        found
    }

    fn chose(&mut self, scope: Scope<'a>, path: &str) -> Option<Condition> {
        let found = self.declared.responses.get(&self.full(scope, path)).copied();
        if found.is_none() && !self.declared.incomplete() {
            self.report_unknown(scope, faults::UNKNOWN_RESPONSE, path, |resolver| {
                resolver.declared.responses.keys().map(String::as_str).collect()
            });
        }
        found.map(Condition::Chose)
    }

    fn visited(&mut self, scope: Scope<'a>, name: &str) -> Option<Condition> {
        let found = self.declared.nodes.get(&self.full(scope, name)).copied();
        if found.is_none() {
            self.report_unknown(scope, faults::UNKNOWN_NODE, name, |resolver| {
                resolver.parts[scope.part].nodes.names().collect()
            });
        }
        found.map(Condition::Visited)
    }

    fn finished(&mut self, scope: Scope<'a>, name: &str) -> Option<Condition> {
        let found = self.declared.subjects.get(&self.full(scope, name)).copied();
        if found.is_none() && !self.declared.incomplete() {
            self.report_unknown(scope, faults::UNKNOWN_SUBJECT, name, |resolver| {
                resolver.declared.subjects.keys().map(String::as_str).collect()
            });
        }
        found.map(Condition::Finished)
    }

    /// Reports an unknown temper; there is no condition then.
    pub(super) fn unknown_temper<T>(&mut self, scope: Scope<'a>, name: &str) -> Option<T> {
        self.report_unknown(scope, faults::UNKNOWN_TEMPER, name, |resolver| {
            resolver.method.tempers.iter().map(|temper| temper.id.as_str()).collect()
        });
        None
    }
}
