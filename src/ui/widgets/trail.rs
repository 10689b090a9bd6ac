//! The trail of a conversation over the plane of connection and challenge, with the target area.

use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use egui::{Align2, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// From here on, on both sides, the balance is what the goal asks; of 1000.
const TARGET_FROM: f32 = 600.0;

/// A point on the plane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Connection, 0 to 1000.
    pub connection: i32,
    /// Challenge, 0 to 1000.
    pub challenge: i32,
    /// Whether a repair reflex was in the move that led here.
    pub reflex: bool,
}

/// Draws the trail, oldest first; `words` say for a screen reader where it goes.
pub fn trail(ui: &mut Ui, texts: &Texts<'_>, points: &[Point], words: &str) {
    let palette = Palette::of(ui);
    let font = Size::Small.font(ui);
    let below = ui.text_style_height(&Size::Small.style()) + space::XS;
    let side = (ui.available_width() - space::M).min(340.0);
    let (all, response) = ui.allocate_exact_size(vec2(side, side * 0.82 + 2.0 * below), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words));
    if !ui.is_rect_visible(all) {
        return;
    }
    let painter = ui.painter();
    let plane = Rect::from_min_max(all.min + vec2(2.0, below), all.max - vec2(2.0, below));
    painter.rect(plane, 2, palette.sheet, Stroke::new(1.0, palette.edge), StrokeKind::Inside);
    target(painter, &palette, plane);
    let corner = on(plane, TARGET_FROM, TARGET_FROM) + vec2(space::XS, -space::XS);
    painter.text(corner, Align2::LEFT_BOTTOM, texts.get("trail-target"), font.clone(), palette.ink);
    let up = texts.get("trail-up");
    painter.text(all.left_top(), Align2::LEFT_TOP, up, font.clone(), palette.challenge);
    let right = texts.get("trail-right");
    painter.text(all.right_bottom(), Align2::RIGHT_BOTTOM, right, font, palette.connection);
    paint_points(painter, &palette, plane, points);
}

/// The target area, hatched so that it is seen without colour.
fn target(painter: &Painter, palette: &Palette, plane: Rect) {
    let area = Rect::from_two_pos(on(plane, TARGET_FROM, TARGET_FROM), on(plane, 1000.0, 1000.0));
    let within = painter.with_clip_rect(area.intersect(painter.clip_rect()));
    let mut at = area.left() - area.height();
    while at < area.right() {
        let line = [pos2(at, area.bottom()), pos2(at + area.height(), area.top())];
        within.line_segment(line, Stroke::new(1.0, palette.line));
        at += 9.0;
    }
    painter.rect_stroke(area, 0, Stroke::new(1.5, palette.edge), StrokeKind::Inside);
}

/// A round dot for a move, a cross for one with a repair reflex, a ring around where it stands.
fn paint_points(painter: &Painter, palette: &Palette, plane: Rect, points: &[Point]) {
    let places: Vec<Pos2> = points.iter().map(|point| place(plane, *point)).collect();
    painter.line(places.clone(), Stroke::new(1.5, palette.soft));
    for (point, at) in points.iter().zip(&places) {
        if point.reflex {
            let stroke = Stroke::new(2.5, palette.reflex);
            painter.line_segment([*at - vec2(4.5, 4.5), *at + vec2(4.5, 4.5)], stroke);
            painter.line_segment([*at + vec2(-4.5, 4.5), *at + vec2(4.5, -4.5)], stroke);
        } else {
            painter.circle_filled(*at, 3.5, palette.ink);
        }
    }
    if let Some(last) = places.last() {
        painter.circle_stroke(*last, 8.0, Stroke::new(2.0, palette.accent));
    }
}

#[expect(clippy::cast_precision_loss, reason = "the plane's scale ends at 1000")]
fn place(plane: Rect, point: Point) -> Pos2 {
    on(plane, point.connection as f32, point.challenge as f32)
}

fn on(plane: Rect, connection: f32, challenge: f32) -> Pos2 {
    let inner = plane.shrink(6.0);
    pos2(
        inner.left() + inner.width() * (connection / 1000.0).clamp(0.0, 1.0),
        inner.bottom() - inner.height() * (challenge / 1000.0).clamp(0.0, 1.0),
    )
}
