//! What a move did, as a sign with its word: the same shapes as on the balance.

use super::meter::springing_arrow;
use super::text::small;
use crate::ui::theme::{Palette, Size, space};
use egui::{Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, vec2};

/// A side of the balance, or what presses on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The round bowl of connection; hollow where connection was lost.
    Connection {
        /// Whether there is more of it.
        full: bool,
    },
    /// The weight of challenge; hollow where it did not land.
    Challenge {
        /// Whether it landed.
        full: bool,
    },
    /// The springing arrow of the repair reflex.
    Reflex,
    /// A notch in a line: another pitfall.
    Pitfall,
    /// A short line: nothing to speak of.
    Nothing,
}

/// Draws a sign with the words that say the same.
pub fn sign(ui: &mut Ui, sign: Sign, words: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let side = ui.text_style_height(&Size::Small.style());
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        if ui.is_rect_visible(rect) {
            paint(ui.painter(), &Palette::of(ui), rect.shrink(side * 0.12), sign);
        }
        small(ui, words);
    });
}

fn paint(painter: &Painter, palette: &Palette, rect: Rect, sign: Sign) {
    match sign {
        Sign::Connection { full } => bowl(painter, rect, full, Stroke::new(1.5, palette.connection)),
        Sign::Challenge { full } => weight(painter, rect, full, Stroke::new(1.5, palette.challenge)),
        Sign::Reflex => springing_arrow(painter, rect, Stroke::new(2.0, palette.reflex)),
        Sign::Pitfall => pit(painter, rect, Stroke::new(2.0, palette.ink)),
        Sign::Nothing => {
            painter.hline(rect.x_range(), rect.center().y, Stroke::new(2.0, palette.edge));
        }
    }
}

fn pit(painter: &Painter, rect: Rect, stroke: Stroke) {
    let at = |x: f32, y: f32| rect.min + rect.size() * vec2(x, y);
    painter.line(vec![at(0.0, 0.3), at(0.28, 0.3), at(0.5, 0.85), at(0.72, 0.3), at(1.0, 0.3)], stroke);
}

fn bowl(painter: &Painter, rect: Rect, full: bool, stroke: Stroke) {
    let (rim, half) = (rect.top() + rect.height() * 0.3, rect.width() / 2.0);
    let round = (0..=16_u8).map(|step| {
        let angle = std::f32::consts::PI * f32::from(step) / 16.0;
        Pos2::new(rect.center().x + half * angle.cos(), rim + half * angle.sin())
    });
    let within = if full { stroke.color } else { egui::Color32::TRANSPARENT };
    painter.add(Shape::convex_polygon(round.collect(), within, stroke));
}

fn weight(painter: &Painter, rect: Rect, full: bool, stroke: Stroke) {
    let tray = rect.bottom() - 1.5;
    painter.hline(rect.x_range(), tray, Stroke::new(2.0, stroke.color));
    let block = Rect::from_min_max(
        rect.left_top() + vec2(rect.width() * 0.2, rect.height() * 0.15),
        Pos2::new(rect.right() - rect.width() * 0.2, tray - 2.5),
    );
    if full {
        painter.rect_filled(block, 1, stroke.color);
    }
    painter.rect_stroke(block, 1, stroke, StrokeKind::Inside);
}
