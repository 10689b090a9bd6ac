//! Who is in the conversation.

use super::too_many::too_many;
use super::wanted::{Role, Wanted};
use super::{Resolver, Scope};
use crate::format::document::Document;
use crate::format::faults;
use crate::format::limits;
use crate::format::place::Place;
use crate::format::source::{Entries, PersonSource, ScenarioSource};
use crate::method::{BehaviourId, ById};
use crate::scenario::{Person, PersonId, TextId};

impl<'a> Resolver<'a> {
    /// The cast, in the order of the file.
    pub(super) fn cast(
        &mut self,
        scope: Scope<'a>,
        cast: &'a Entries<'a, PersonSource<'a>>,
    ) -> ById<PersonId, Person> {
        if cast.0.is_empty() {
            self.diagnostics.push(scope.document.fault_as_a_whole(faults::EMPTY_CAST));
        }
        let mut members = ById::new();
        for (id, person) in cast.iter() {
            let name = self.member(scope, id, person);
            // Who there is no id for is one of far more than there may be, which is reported.
            self.people.extend(members.push(name).map(|person| (id, person)));
        }
        members
    }

    fn member(&mut self, scope: Scope<'a>, id: &str, person: &PersonSource<'a>) -> Person {
        let method = self.method;
        let temper = |resolver: &mut Self, name: &str| {
            method.find_temper(name).or_else(|| resolver.unknown_temper(scope, name))
        };
        Person {
            id: id.to_owned(),
            figure: person.figure.to_owned(),
            connection: person.connection,
            resistance: person.resistance,
            readiness: person.readiness,
            openness: person.openness,
            tempers: person.tempers.iter().filter_map(|name| temper(self, name)).collect(),
            sensitive: person.sensitive.iter().filter_map(|name| self.behaviour(scope, name)).collect(),
        }
    }

    /// Members of the cast by their ids.
    pub(super) fn people(&mut self, scope: Scope<'a>, names: &[&'a str]) -> Vec<PersonId> {
        names.iter().filter_map(|name| self.person(scope, name)).collect()
    }

    /// The other party at the table, who is neither opposite nor one of those who listen in.
    pub(super) fn party_named(
        &mut self,
        scope: Scope<'a>,
        name: &'a str,
        listeners: &[PersonId],
    ) -> Option<PersonId> {
        let person = self.person(scope, name)?;
        if person == PersonId(0) || listeners.contains(&person) {
            self.report(scope, faults::PARTY_TWICE, name);
            return None;
        }
        Some(person)
    }

    /// A member of the cast by its id.
    pub(super) fn person(&mut self, scope: Scope<'a>, name: &str) -> Option<PersonId> {
        if self.parts[scope.part].fragment.is_some() {
            self.report(scope, faults::PERSON_IN_FRAGMENT, name);
            return None;
        }
        let found = self.people.get(name).copied();
        if found.is_none() {
            self.report_unknown(scope, faults::UNKNOWN_PERSON, name, |resolver| {
                resolver.people.keys().copied().collect()
            });
        }
        found
    }

    /// The messages about the scenario as a whole.
    pub(super) fn want_scenario_messages(&mut self, scope: Scope<'a>, scenario: &ScenarioSource<'a>) {
        let start = scope.document.span_of(scenario.start);
        self.wanted.want(Wanted::new("scenario", "scenario", 0, start, Role::Scenario));
        for (rule, _) in scenario.allow.iter().filter(|(_, reason)| reason.trim().is_empty()) {
            self.report(scope, faults::EMPTY_REASON, rule);
        }
    }

    /// The points of the preparation sheet.
    pub(super) fn prepare(&mut self, scope: Scope<'a>, points: &[&'a str]) -> Vec<TextId> {
        let want = |point: &&str| {
            let key = format!("prepare_{point}");
            let place = scope.document.span_of(point);
            self.wanted.want(Wanted::new(&key, &key, 0, place, Role::Prepare))
        };
        points.iter().map(want).collect()
    }

    /// The techniques a scenario promises.
    pub(super) fn promised(&mut self, scope: Scope<'a>, names: &[&'a str]) -> Vec<BehaviourId> {
        let mut promised = Vec::new();
        for name in names {
            if let Some(behaviour) = self.behaviour(scope, name) {
                promised.push(behaviour);
                self.places.promised.push(Place::of(scope.document, name));
            }
        }
        promised
    }

    /// Whether there is room for all of it.
    pub(super) fn check_counts(&mut self, document: &Document) {
        let counts = [
            (self.people.len(), limits::CAST, "people"),
            (self.declared.places.len(), limits::NODES, "nodes"),
            (self.wanted.len(), limits::MESSAGES, "messages"),
        ];
        for (number, limit, what) in counts.into_iter().filter(|(number, limit, _)| number > limit) {
            self.diagnostics.push(too_many(document, "", number, limit, what));
        }
    }
}
