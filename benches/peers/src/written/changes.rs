//! What a response changes where the script has to count it itself. In Weerklank the engine does.

use crate::dialogue::{BEHAVIOURS, COUNTED, Response};
use crate::played::ours::method;

/// A change to one of the script's variables.
pub(crate) enum Change {
    /// So much is added to it.
    Added(String, i8),
    /// It becomes true.
    Learnt(String),
}

/// The points of the behaviours.
pub(crate) struct Points(Vec<(i8, i8)>);

impl Points {
    /// Connection and challenge of each, from the method's table.
    pub(crate) fn of_the_method() -> Self {
        let method = method();
        let place = |id: &&str| method.behaviour(method.find(id).expect("it is in the table")).place;
        let challenge = |challenge: u8| i8::try_from(challenge).expect("it is 2 at most");
        let places = BEHAVIOURS.iter().map(place);
        Self(places.map(|place| (place.connection, challenge(place.challenge))).collect())
    }

    /// What a response changes: the sums that stand for the score, a count where a condition asks for it, a fact.
    pub(crate) fn changes(&self, response: &Response) -> Vec<Change> {
        let (connection, challenge) = self.0[response.does];
        let sum = |name: &str, points: i8| (points != 0).then(|| Change::Added(name.to_owned(), points));
        let did = (response.does < COUNTED).then(|| Change::Added(did(response.does), 1));
        let learns = response.learns.map(|fact| Change::Learnt(format!("k{fact}")));
        let changes = [sum("connection", connection), sum("challenge", challenge), did, learns];
        changes.into_iter().flatten().collect()
    }
}

/// The variable that counts how often a behaviour was done.
pub(crate) fn did(behaviour: usize) -> String {
    format!("did_{}", BEHAVIOURS[behaviour])
}
