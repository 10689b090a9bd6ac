//! A scale from 0 to 100 with what could be reached on it, and where one came.

use crate::ui::theme::{Palette, Size, space};
use egui::{Align2, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// What stands on the scale, 0 to 100 each; the words stand at the marks.
pub struct Scale<'a> {
    /// The worst that can be reached: not less than the first, not more than the second.
    pub worst: (u8, u8),
    /// The best that can be reached, likewise.
    pub best: (u8, u8),
    /// Where one came.
    pub own: u8,
    /// What is written at the worst, at one's own and at the best.
    pub words: [&'a str; 3],
    /// All of it in a sentence, for a screen reader.
    pub name: &'a str,
}

/// The widest the scale is drawn, in points where text is shown at 100 %.
const WIDEST: f32 = 460.0;

/// How thick the part that can be reached is, in points.
const THICK: f32 = 8.0;

/// Draws the scale: what can be reached is a thick bar, what is not known exactly an open one, and one's own mark points
/// down at it.
pub fn scale(ui: &mut Ui, scale: &Scale<'_>) {
    let row = ui.text_style_height(&Size::Small.style());
    let font = Size::Small.font(ui);
    let palette = Palette::of(ui);
    let width = ui.available_width().min(WIDEST * Size::scale(ui).max(1.0));
    let lay = |words: &str| ui.painter().layout_no_wrap(words.to_owned(), font.clone(), palette.soft);
    let [worst, _, best] = scale.words.map(lay);
    let narrow = worst.size().x + best.size().x + space::M > width;
    let rows = if narrow { 2.0 } else { 1.0 };
    let size = vec2(width, row * (1.0 + rows) + THICK * 2.0 + 3.0 * space::XS);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, scale.name));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let line = rect.top() + row + THICK + space::XS + THICK / 2.0;
    let at = |value: u8| pos2(rect.left() + 2.0 + (width - 4.0) * f32::from(value) / 100.0, line);
    painter.line_segment([at(0), at(100)], Stroke::new(1.5, palette.edge));
    for end in [0, 50, 100] {
        painter.vline(at(end).x, line - 4.0..=line + 4.0, Stroke::new(1.5, palette.edge));
    }
    reachable(painter, &palette, scale, at);
    own(painter, &palette, at(scale.own), scale.words[1], &font, rect);
    let top = line + THICK / 2.0 + space::XS;
    let within = |centre: f32, width: f32| {
        (centre - width / 2.0).clamp(rect.left(), (rect.right() - width).max(rect.left()))
    };
    let mut left = within(middle(scale.worst, at), worst.size().x);
    let mut right = within(middle(scale.best, at), best.size().x);
    if !narrow {
        // Where the two marks are near each other their words make room for each other.
        right = right.max((left + worst.size().x + space::M).min(rect.right() - best.size().x));
        left = left.min(right - space::M - worst.size().x).max(rect.left());
    }
    painter.galley(pos2(left, top), worst, palette.soft);
    painter.galley(pos2(right, top + row * (rows - 1.0)), best, palette.soft);
}

fn middle((least, most): (u8, u8), at: impl Fn(u8) -> Pos2) -> f32 {
    f32::midpoint(at(least).x, at(most).x)
}

fn reachable(painter: &Painter, palette: &Palette, scale: &Scale<'_>, at: impl Fn(u8) -> Pos2) {
    let bar = |from: u8, to: u8| {
        let half = vec2(0.0, THICK / 2.0);
        Rect::from_min_max(at(from) - half, at(to.max(from)) + half)
    };
    let whole = bar(scale.worst.0, scale.best.1);
    painter.rect(whole, 3, palette.sheet, Stroke::new(1.5, palette.edge), egui::StrokeKind::Inside);
    painter.rect_filled(bar(scale.worst.1, scale.best.0), 2, palette.edge);
}

/// One's own mark, with its words above it.
fn own(painter: &Painter, palette: &Palette, at: Pos2, words: &str, font: &egui::FontId, rect: Rect) {
    let tip = at - vec2(0.0, THICK / 2.0 - 2.0);
    let corners = vec![tip, tip + vec2(-THICK * 0.7, -THICK * 1.2), tip + vec2(THICK * 0.7, -THICK * 1.2)];
    painter.add(Shape::convex_polygon(corners, palette.ink, Stroke::NONE));
    painter.vline(at.x, tip.y..=at.y + THICK / 2.0 + 2.0, Stroke::new(2.0, palette.ink));
    let galley = painter.layout_no_wrap(words.to_owned(), font.clone(), palette.ink);
    let left =
        (at.x - galley.size().x / 2.0).clamp(rect.left(), (rect.right() - galley.size().x).max(rect.left()));
    let placed = Align2::LEFT_TOP.anchor_size(pos2(left, rect.top()), galley.size());
    painter.galley(placed.min, galley, palette.ink);
}
