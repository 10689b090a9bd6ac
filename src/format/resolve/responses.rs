//! What the trainee can say.

use super::wanted::{Role, Wanted};
use super::{Resolver, Scope};
use crate::format::faults;
use crate::format::nearest::nearest;
use crate::format::place::Place;
use crate::format::source::{Entries, PointsSource, ResponseSource};
use crate::method::{Delivery, Done};
use crate::scenario::{FactId, NodeId, Overrule, PersonId, Response, ResponseId, SubjectId};

/// Where a response is offered.
#[derive(Clone, Copy)]
pub(super) struct Offered<'a> {
    /// The node.
    pub(super) node: NodeId,
    /// The subject it opens: its index and its name in the file.
    pub(super) subject: Option<(SubjectId, &'a str)>,
    /// The name in the file that its message begins with: of the subject, else of the node.
    pub(super) owner: &'a str,
}

impl<'a> Resolver<'a> {
    /// The responses that are offered at one place.
    pub(super) fn responses(
        &mut self,
        scope: Scope<'a>,
        offered: Offered<'a>,
        responses: &'a Entries<'a, ResponseSource<'a>>,
    ) -> Vec<ResponseId> {
        responses
            .iter()
            .filter_map(|(name, response)| self.response(scope, offered, name, response))
            .collect()
    }

    /// A response; none where there is no id left for it: then there are far more than there may be, and that is reported.
    fn response(
        &mut self,
        scope: Scope<'a>,
        offered: Offered<'a>,
        name: &'a str,
        source: &ResponseSource<'a>,
    ) -> Option<ResponseId> {
        let local = format!("{}_{name}", offered.owner);
        let place = scope.document.span_of(name);
        let text = self.wanted.want(Wanted::new(
            &self.full(scope, &local),
            &local,
            scope.part,
            place,
            Role::Response,
        ));
        let key = match offered.subject {
            Some((_, subject)) => format!("{}.{name}", self.full(scope, subject)),
            None => name.to_owned(),
        };
        let response = Response {
            key,
            text,
            node: offered.node,
            subject: offered.subject.map(|(id, _)| id),
            when: self.conditions(scope, &source.when),
            does: source.does.iter().filter_map(|does| self.done(scope, does)).collect(),
            points: source.points.as_ref().map(|points| self.points(scope, name, points)),
            toward: source.toward.and_then(|name| self.person(scope, name)).unwrap_or(PersonId(0)),
            once: source.once,
            learns: self.facts(&source.learns),
            mentions: self.mentioned(scope, &source.mentions),
            to: self.target(scope, name, &source.to),
        };
        self.places.responses.push(Place::of(scope.document, name));
        self.responses.push(response)
    }

    /// A behaviour as it is written, with its delivery: `humour:clumsy`.
    fn done(&mut self, scope: Scope<'a>, written: &'a str) -> Option<Done> {
        let (name, delivery) = match written.split_once(':') {
            None => (written, Delivery::Plain),
            Some((name, delivery)) => (name, self.delivery(scope, written, name, delivery)?),
        };
        Some(Done { behaviour: self.behaviour(scope, name)?, delivery })
    }

    /// How well a behaviour was done; `written` is all of it.
    fn delivery(&mut self, scope: Scope<'a>, written: &str, name: &str, delivery: &str) -> Option<Delivery> {
        let found = Delivery::named(delivery);
        if found.is_none() {
            let near = nearest(delivery, Delivery::ALL.map(Delivery::name));
            let near = near.map(|near| format!("{name}:{near}"));
            let fault = scope.document.fault(faults::UNKNOWN_DELIVERY, written).with("name", written);
            self.diagnostics.push(fault.suggesting(near.as_deref()));
        }
        found
    }

    fn points(&mut self, scope: Scope<'a>, place: &str, points: &PointsSource) -> Overrule {
        let in_range = points.connection.is_none_or(|value| (-2..=2).contains(&value))
            && points.challenge.is_none_or(|value| value <= 2)
            && points.reflex.is_none_or(|value| value <= 3);
        if !in_range {
            self.report(scope, faults::POINTS_OUT_OF_RANGE, place);
        }
        if points.because.trim().is_empty() {
            self.report(scope, faults::EMPTY_REASON, place);
        }
        Overrule {
            connection: points.connection,
            challenge: points.challenge,
            reflex: points.reflex,
            because: points.because.clone(),
        }
    }

    /// Facts that are learnt; the first round has seen them all.
    pub(super) fn facts(&self, names: &[&str]) -> Vec<FactId> {
        names.iter().filter_map(|name| self.declared.fact(name)).collect()
    }
}
