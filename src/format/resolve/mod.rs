//! Looking up every name: from what is written to a scenario the engine can play.
//!
//! Two rounds: the first gives every node, subject, response and fact its index, the second looks up what refers to
//! them. A name that is not found is a diagnostic, and the rest goes on.

mod cast;
mod conditions;
mod declare;
mod nodes;
mod parts;
mod reach;
mod responses;
mod says;
mod targets;
mod too_many;
mod wanted;

use super::Diagnostic;
use super::document::Document;
use super::faults::Fault;
use super::limits;
use super::nearest::nearest;
use super::place::{Place, Places};
use crate::method::{ById, Method};
use crate::scenario::{
    NodeId, PersonId, Response, ResponseId, Scenario, Setting, Subject, SubjectId, Target,
};
use declare::Declared;
pub(super) use declare::RESERVED;
pub use declare::is_id;
pub(super) use parts::{Part, Parts};
use std::collections::BTreeMap;
pub(super) use wanted::{Wanted, WantedMessages, is_attribute};

/// What came of looking up the names.
pub(super) struct Resolved {
    /// The scenario, to be used only where nothing is wrong; its hash is still empty.
    pub(super) scenario: Scenario,
    /// Where everything stands.
    pub(super) places: Places,
    /// The messages that have to be there or may be, by [`TextId`](crate::scenario::TextId).
    pub(super) wanted: WantedMessages,
    /// Whether a node could not be read, so that what seems unused may well be used there.
    pub(super) incomplete: bool,
    /// What is wrong.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Looks up the names of a scenario and of the fragments it uses.
pub(super) fn resolve(id: &str, parts: &Parts<'_>, method: &Method) -> Resolved {
    let scenario = parts.scenario;
    let main = parts.all[0].document;
    let mut diagnostics = Vec::new();
    let declared = declare::declare(parts, &mut diagnostics);
    let incomplete = declared.incomplete();
    let mut resolver = Resolver {
        method,
        parts: &parts.all,
        declared,
        people: BTreeMap::new(),
        party: None,
        exits: BTreeMap::new(),
        places: Places::default(),
        wanted: WantedMessages::default(),
        responses: ById::new(),
        subjects: ById::new(),
        diagnostics,
    };
    let whole = Scope { part: 0, document: main };
    resolver.want_scenario_messages(whole, scenario);
    let cast = resolver.cast(whole, &scenario.cast);
    let listeners = resolver.people(whole, &scenario.setting.listeners);
    resolver.party = scenario.setting.party.and_then(|name| resolver.party_named(whole, name, &listeners));
    let setting = Setting {
        place: scenario.setting.place,
        channel: scenario.setting.place.channel().unwrap_or(scenario.setting.channel),
        party: resolver.party,
        listeners,
        listeners_until: scenario.setting.listeners_until.and_then(|name| resolver.fact(whole, name)),
        known: scenario.setting.known,
    };
    let prepare = resolver.prepare(whole, &scenario.prepare);
    let time_out = resolver.says(whole, scenario.time_out.as_deref().unwrap_or_default());
    let promised = resolver.promised(whole, &scenario.techniques);
    let nodes = resolver.nodes();
    let start = resolver.node_named(whole, scenario.start).unwrap_or(NodeId(0));
    resolver.check_counts(main);
    let Resolver { declared, mut places, wanted, responses, subjects, mut diagnostics, .. } = resolver;
    places.start = Place::of(main, scenario.start);
    places.nodes = declared.places.map(|(part, name)| Place::of(parts.all[*part].document, name));
    let scenario = Scenario {
        id: id.to_owned(),
        hash: String::new(),
        goal: scenario.goal,
        setting,
        cast,
        prepare,
        time_out,
        promised,
        facts: declared.facts.map(|fact| (*fact).to_owned()),
        start,
        nodes,
        responses,
        subjects,
        messages: wanted.messages(),
    };
    if !diagnostics.iter().any(Diagnostic::is_error) {
        reach::check(&scenario, parts, &declared.places, &mut diagnostics);
    }
    Resolved { scenario, places, wanted, incomplete, diagnostics }
}

/// Where a name is looked up: which part it stands in, and in which file.
#[derive(Clone, Copy)]
struct Scope<'a> {
    part: usize,
    document: &'a Document,
}

/// The second round.
struct Resolver<'a> {
    method: &'a Method,
    parts: &'a [Part<'a>],
    declared: Declared<'a>,
    people: BTreeMap<&'a str, PersonId>,
    /// The other party at the table.
    party: Option<PersonId>,
    /// What the exits of fragments are bound to, by the fragment's part and the exit.
    exits: BTreeMap<(usize, &'a str), Target>,
    places: Places,
    wanted: WantedMessages,
    responses: ById<ResponseId, Response>,
    subjects: ById<SubjectId, Subject>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Resolver<'a> {
    /// Reports a fault at a part of the text.
    fn report(&mut self, scope: Scope<'a>, fault: Fault, place: &str) {
        self.diagnostics.push(scope.document.fault(fault, place).with("name", place));
    }

    /// Reports a name that is not found, with the one that is most like it among those that are `known`.
    fn report_unknown(
        &mut self,
        scope: Scope<'a>,
        fault: Fault,
        name: &str,
        known: impl for<'s> FnOnce(&'s Self) -> Vec<&'s str>,
    ) {
        let few = self.diagnostics.len() < limits::FAULTS_WITH_SUGGESTION;
        let suggestion = if few { nearest(name, known(self)) } else { None };
        let diagnostic = scope.document.fault(fault, name).with("name", name).suggesting(suggestion);
        self.diagnostics.push(diagnostic);
    }

    /// A name with the fragments it stands in before it.
    fn full(&self, scope: Scope<'a>, name: &str) -> String {
        self.parts[scope.part].full(name)
    }
}
