//! A move's points on their way to the person: what the reflex, a silence and bare challenge make of them.

use super::field::Field;
use super::place::Counted;
use super::silence::{Length, Silence};
use super::{PersonState, Rule, Rules};
use crate::method::FULL;

/// Challenge asked by one step of challenge.
pub(super) const LOAD: i32 = 120;

/// What a reflex of full weight takes from what the same and the next move can carry: so much, and more for each step.
const BLUNT: (i32, i32) = (30, 15);

/// What challenge with no connection in it costs: it feels like pressure.
const BARE: i32 = 15;

/// What a move puts on a person.
pub(super) struct Force {
    /// Connection, −2 to 2.
    pub connection: i32,
    /// Challenge asked.
    pub load: i32,
    /// The most challenge that can be carried.
    pub bearable: i32,
    /// Reflex in hundredths of its weight.
    pub reflex: i32,
    /// What the reflex takes from what can be carried.
    pub blunt: i32,
    /// What of the carried challenge comes to anything, 0 to [`FULL`].
    pub value: i32,
    /// What challenge with no connection in it takes from connection, and adds to resistance.
    pub pressure: i32,
}

impl Force {
    pub(super) fn of(state: &PersonState, counted: &Counted, field: Field, rules: &mut Rules) -> Self {
        let mut connection = i32::from(counted.connection);
        let bare = counted.lands == 2 && connection == 0 && !counted.warm && field.grip == 0;
        if bare {
            rules.add(Rule::Bare, counted.by, -BARE);
        }
        let reflex = i32::from(counted.reflex) * field.reflex_weight;
        if counted.reflex >= 2 {
            connection = connection.min(-1);
        } else if counted.reflex == 1 {
            connection = connection.min(0);
        }
        if reflex > 0 {
            let rule = if field.reflex_weight < 100 { Rule::ReflexHalf } else { Rule::Reflex };
            rules.add(rule, counted.reflex_by, -reflex * 3 / 5);
        }
        let mut force = Self {
            connection: connection.max(-2),
            load: LOAD * i32::from(counted.challenge),
            bearable: LOAD * i32::from(counted.lands),
            reflex,
            blunt: if reflex > 0 { BLUNT.0 * field.reflex_weight / 100 + BLUNT.1 * reflex / 100 } else { 0 },
            value: FULL,
            pressure: if bare { BARE } else { 0 },
        };
        if let Some(silence) = field.silence {
            force.hush(silence, state.connection < field.silence_safe_from, counted, rules);
        }
        force
    }

    /// A silence asks and gives by its length; where there is no safety at all it only hurts.
    fn hush(&mut self, silence: Silence, unsafe_here: bool, counted: &Counted, rules: &mut Rules) {
        self.load = self.load * silence.felt / FULL + silence.strain;
        self.bearable = self.bearable * silence.felt / FULL;
        self.value = if silence.felt == 0 { 0 } else { silence.value * FULL / silence.felt };
        match silence.length {
            Length::Short => {
                self.connection = self.connection.min(0);
                rules.add(Rule::SilenceShort, counted.by, 0);
            }
            Length::Held | Length::Long if unsafe_here => {
                self.connection = self.connection.min(-1);
                self.bearable = 0;
                rules.add(Rule::SilenceUnsafe, counted.by, -self.load);
            }
            Length::Held => rules.add(Rule::SilenceHeld, counted.by, self.bearable * self.value / FULL),
            Length::Long => {
                self.connection = self.connection.min(-1);
                rules.add(Rule::SilenceLong, counted.by, -self.load + self.bearable * self.value / FULL);
            }
        }
    }
}
