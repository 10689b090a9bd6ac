//! Going on from a spot by everything that can be done there.

use super::bounds::Bounds;
use super::deed::{Deed, Gain, SPANS};
use super::location::{Location, Standings};
use super::past::Trait;
use super::transitions::{Transition, Transitions};
use crate::conversation::machine::{be_silent, look, options, say, signal_at, silence_at, take_time_out};
use crate::scenario::Silence;

impl<'a> Transitions<'a> {
    /// All ways on by a deed that is asked for.
    pub(super) fn on(
        &mut self,
        location: &Location,
        standings: &Standings,
        asked: &dyn Fn(Deed) -> bool,
        found: &mut Vec<Transition>,
    ) {
        if location.ended {
            return;
        }
        let (play, node) = (self.play, location.node);
        let offered = options(&self.standpoint(location, standings), node);
        let signal = signal_at(play.scenario, node).filter(|signal| self.matters_here(*signal, location));
        let can_time_out = !self.traits.is(location.past, Trait::TimedOut).is_sure();
        let mut tried = |deed: Deed, make: &dyn Fn(&mut Bounds<'_, 'a>)| {
            if asked(deed) {
                let gain = Gain::default();
                make(&mut Bounds {
                    transitions: self,
                    deed,
                    gain,
                    location: *location,
                    standings: *standings,
                    found,
                });
            }
        };
        for offered in offered {
            tried(Deed::Say(offered.response, offered.from), &|bounds| say(bounds, node, offered));
        }
        if let Some(silence) = silence_at(&play, node) {
            match silence.0 {
                Silence::Room { .. } => {
                    for (span, held) in (0_u8..).zip(SPANS) {
                        let too_long = usize::from(span) + 1 == SPANS.len();
                        tried(Deed::Hold(span), &|bounds| be_silent(bounds, silence, held, too_long));
                    }
                }
                Silence::Evasion(_) => {
                    tried(Deed::Evade, &|bounds| be_silent(bounds, silence, SPANS[0], false));
                }
            }
        }
        if let Some(signal) = signal {
            tried(Deed::Look, &|bounds| look(bounds, signal));
        }
        if can_time_out {
            tried(Deed::TimeOut, &|bounds| take_time_out(bounds, node));
        }
    }
}
