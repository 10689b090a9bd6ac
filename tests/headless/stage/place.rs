//! Places: what a wide window sees of them.

use super::rig::ends;
use weerklank::scenario::Place;
use weerklank::stage::{BLEED, Light, Picture, WIDTH, draw};

/// How wide the ends of a place are, in units, in which something has to stand.
const END: f32 = 500.0;

#[test]
fn every_place_goes_on_to_both_ends() {
    for place in Place::ALL {
        for light in [Light::Day, Light::Dusk] {
            let Picture { shapes } = draw(place, light, &[]);
            let across: Vec<_> = shapes.iter().map(|shape| ends(shape).0).collect();
            let covers = across.iter().any(|(left, right)| *left <= -BLEED && *right >= WIDTH + BLEED);
            let left = across.iter().filter(|(_, right)| *right < END - BLEED).count();
            let right = across.iter().filter(|(left, _)| *left > WIDTH + BLEED - END).count();
            assert!(covers && left >= 3 && right >= 3, "{place:?}: {left} on the left, {right} on the right");
        }
    }
}
