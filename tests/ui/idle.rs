//! Where nothing moves and nobody touches anything, nothing asks to be drawn again.

use crate::hosted::{Hosted, NUMBER, key, press, screen, usual};
use egui::Key;
use egui_kittest::Harness;

fn is_at_rest(harness: &mut Harness<'_, Hosted>) {
    harness.state_mut().now_ms += 60_000;
    harness.run();
    for _ in 0..60 {
        harness.state_mut().now_ms += 100;
        harness.step();
    }
    assert_eq!(harness.run(), 1, "{} asks to be drawn again", screen(harness));
    assert!(!harness.state().moving, "something moves on {}", screen(harness));
    let passes = harness.output().platform_output.num_completed_passes;
    assert_eq!(passes, 1, "{} is laid out twice", screen(harness));
}

#[test]
fn every_screen_comes_to_rest() {
    let mut harness = usual();
    is_at_rest(&mut harness);
    for overlay in [Key::F1, Key::F2] {
        key(&mut harness, overlay);
        is_at_rest(&mut harness);
        key(&mut harness, overlay);
    }
    press(&mut harness, "Kies een gesprek");
    is_at_rest(&mut harness);
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    is_at_rest(&mut harness);
    press(&mut harness, "Begin het gesprek");
    is_at_rest(&mut harness);
    press(&mut harness, "Zet dan een wekker.");
    is_at_rest(&mut harness);
    press(&mut harness, "Kijk terug");
    is_at_rest(&mut harness);
    press(&mut harness, "Sla dit over");
    is_at_rest(&mut harness);
    press(&mut harness, NUMBER);
    is_at_rest(&mut harness);
    press(&mut harness, "Waarom? Moment 1");
    is_at_rest(&mut harness);
}
