//! What is really drawn: the words with where they stand, cut off or not, over each other or not.

use crate::hosted::{Hosted, key, screen};
use egui::{Key, Pos2, Rect, Shape, epaint::ClippedShape};
use egui_kittest::Harness;
use std::collections::BTreeSet;

/// The most pages a screen can be long, however large its text.
const LONGEST: usize = 200;

/// A line of words as it is drawn.
struct Words {
    text: String,
    /// Where they are, as far as there is ink.
    rect: Rect,
    /// The part of the window in which they are shown.
    clip: Rect,
}

impl Words {
    fn seen(&self) -> Rect {
        self.rect.intersect(self.clip)
    }

    fn is_whole(&self) -> bool {
        self.clip.expand(1.0).contains_rect(self.rect)
    }
}

fn words(harness: &Harness<'_, Hosted>) -> Vec<Words> {
    let window = harness.ctx.content_rect();
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape } in &harness.output().shapes {
        gather(shape, clip_rect.intersect(window), &mut found);
    }
    found.retain(|words| words.seen().width() > 1.0 && words.seen().height() > 1.0);
    found
}

fn gather(shape: &Shape, clip: Rect, found: &mut Vec<Words>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, found)),
        Shape::Text(text) => {
            assert!(!text.galley.elided, "“{}” is cut short", text.galley.text());
            for row in &text.galley.rows {
                let rect = row.row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2());
                found.push(Words { text: row.text(), rect, clip });
            }
        }
        _ => {}
    }
}

/// Nothing that is read is cut off at a side or lies over something else, on any page of the screen that is up; and what
/// is cut off at the top or the bottom of one page is whole on another.
pub(crate) fn is_drawn_well(harness: &mut Harness<'_, Hosted>, state: &str) {
    turn_back(harness);
    let mut cut = BTreeSet::new();
    let mut whole = BTreeSet::new();
    let mut last: Vec<(String, Pos2)> = Vec::new();
    for _ in 0..LONGEST {
        let drawn = words(harness);
        for one in &drawn {
            let aside = one.rect.left() < one.clip.left() - 1.0 || one.rect.right() > one.clip.right() + 1.0;
            let (at, clip) = (one.rect, one.clip);
            assert!(!aside, "“{}” is cut off at {at:?} of {clip:?}: {state}", one.text);
            let entry = format!("“{}” from {:.0}", one.text, one.rect.left());
            if one.is_whole() {
                whole.insert(entry);
            } else {
                cut.insert(entry);
            }
        }
        apart(&drawn, state);
        let here: Vec<(String, Pos2)> =
            drawn.iter().map(|one| (one.text.clone(), one.rect.min.round())).collect();
        if last == here {
            break;
        }
        last = here;
        key(harness, Key::PageDown);
    }
    turn_back(harness);
    let never: Vec<_> = cut.difference(&whole).collect();
    assert!(never.is_empty(), "never wholly in sight on {}: {never:?}: {state}", screen(harness));
}

/// Turns back to the first page; Home would belong to a field that is being written in.
fn turn_back(harness: &mut Harness<'_, Hosted>) {
    let mut last: Vec<Pos2> = Vec::new();
    for _ in 0..LONGEST {
        let here: Vec<Pos2> = words(harness).iter().map(|one| one.rect.min.round()).collect();
        if last == here {
            return;
        }
        last = here;
        key(harness, Key::PageUp);
    }
}

fn apart(drawn: &[Words], state: &str) {
    for (place, one) in drawn.iter().enumerate() {
        for other in &drawn[place + 1..] {
            let over = one.seen().intersect(other.seen());
            let lies_over = over.width() > 1.5 && over.height() > 1.5;
            assert!(!lies_over, "“{}” lies over “{}” at {over:?}: {state}", one.text, other.text);
        }
    }
}
