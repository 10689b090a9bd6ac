//! Going on from a spot by everything that can be done there.

use super::bounds::Bounds;
use super::deed::{Deed, Gain, SPANS};
use super::past::Trait;
use super::place::{Place, Standings};
use super::ways::{Way, Ways};
use crate::conversation::machine::{fill_silence, look, options, say, signal_at, silence_at, take_time_out};

impl<'a> Ways<'a> {
    /// All ways on by a deed that is asked for.
    pub(super) fn on(
        &mut self,
        place: &Place,
        standings: &Standings,
        asked: &dyn Fn(Deed) -> bool,
        found: &mut Vec<Way>,
    ) {
        if place.ended {
            return;
        }
        let (play, node) = (self.play, place.node);
        let offered = options(&self.standpoint(place, standings), node);
        let signal = signal_at(play.scenario, node).filter(|signal| self.matters_here(*signal, place));
        let can_time_out = !self.traits.is(place.past, Trait::TimedOut).is_sure();
        let mut tried = |deed: Deed, make: &dyn Fn(&mut Bounds<'_, 'a>)| {
            if asked(deed) {
                let gain = Gain::default();
                make(&mut Bounds { ways: self, deed, gain, place: *place, standings: *standings, found });
            }
        };
        for offered in offered {
            tried(Deed::Say(offered.response, offered.from), &|bounds| say(bounds, node, offered));
        }
        if let Some(silence) = silence_at(&play, node) {
            for (span, held) in (0_u8..).zip(SPANS) {
                let too_long = usize::from(span) + 1 == SPANS.len();
                tried(Deed::Hold(span), &|bounds| fill_silence(bounds, silence, held, too_long));
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
