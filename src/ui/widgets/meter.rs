//! The balance meter, drawn as a balance.
//!
//! A post with three marks, and on it a beam with two pans. The beam hangs to the side that weighs more, and stands
//! higher on the post as the lower of the two sides grows. The pans differ in shape (a round bowl, a flat tray), and
//! under it stands in words what it shows, so that it is read without colour as well.

use super::Pose;
use super::text::small;
use crate::phrase::{Arg, Phrase};
use crate::scoring::Meter;
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use egui::{Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// From this tilt on the balance hangs far to a side.
const HANGS_FAR: i32 = 450;

/// From these heights on the balance stands halfway and high.
const STANDS: (i32, i32) = (333, 666);

/// From these rates on the repair reflex is there, and often.
const REFLEX: (i32, i32) = (1, 250);

/// The widest the balance is drawn, in points.
const WIDEST: f32 = 280.0;

/// What the meter shows, in words.
#[must_use]
pub fn meter_in_words(texts: &Texts<'_>, meter: &Meter) -> String {
    let phrase = Phrase::new("meter-words")
        .with("tilt", Arg::Message(tilt_message(meter.tilt).into()))
        .with("height", Arg::Message(height_message(meter.height).into()));
    texts.phrase(&phrase)
}

/// Draws the balance and says in words what it shows.
pub fn meter(ui: &mut Ui, texts: &Texts<'_>, meter: &Meter, pose: &Pose) {
    let width = ui.available_width().min(WIDEST);
    let (rect, response) = ui.allocate_exact_size(vec2(width, width * 0.5), Sense::hover());
    let words = meter_in_words(texts, meter);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
    if ui.is_rect_visible(rect) {
        paint_balance(ui, rect.shrink2(vec2(space::S, 2.0)), pose);
    }
    legend(ui, texts, width);
    small(ui, &words);
    reflex_sign(ui, texts, meter.reflex);
}

/// Draws the balance as high as what can be pressed beside it, with a repair reflex where there was one; what it shows
/// stands in words for a screen reader.
pub fn small_meter(ui: &mut Ui, texts: &Texts<'_>, meter: &Meter, pose: &Pose) {
    let height = ui.spacing().interact_size.y;
    let reflex = meter.reflex >= REFLEX.0;
    let sign = if reflex { height * 0.7 } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(height * 2.2 + sign, height), Sense::hover());
    let words = format!("{} {}", meter_in_words(texts, meter), reflex_in_words(texts, meter.reflex));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
    if ui.is_rect_visible(rect) {
        let (balance, arrow) = rect.split_left_right_at_x(rect.left() + height * 2.2);
        paint_balance(ui, balance.shrink2(vec2(2.0, 0.0)), pose);
        if reflex {
            let ink = Palette::of(ui).reflex;
            springing_arrow(ui.painter(), arrow.shrink(height * 0.16), Stroke::new(2.5, ink));
        }
    }
}

/// Draws the balance as high as a few words of small type that stand beside it and say the same.
pub fn balance(ui: &mut Ui, pose: &Pose) {
    let height = ui.text_style_height(&Size::Small.style()) * 1.5;
    let (rect, _) = ui.allocate_exact_size(vec2(height * 2.0, height), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint_balance(ui, rect.shrink(1.0), pose);
    }
}

fn tilt_message(tilt: i32) -> &'static str {
    match tilt {
        tilt if tilt <= -HANGS_FAR => "tilt-far-to-connection",
        tilt if tilt <= -Meter::HANGS => "tilt-to-connection",
        tilt if tilt >= HANGS_FAR => "tilt-far-to-challenge",
        tilt if tilt >= Meter::HANGS => "tilt-to-challenge",
        _ => "tilt-level",
    }
}

fn height_message(height: i32) -> &'static str {
    match height {
        height if height >= STANDS.1 => "height-high",
        height if height >= STANDS.0 => "height-halfway",
        _ => "height-low",
    }
}

fn reflex_message(reflex: i32) -> &'static str {
    match reflex {
        reflex if reflex >= REFLEX.1 => "meter-reflex-often",
        reflex if reflex >= REFLEX.0 => "meter-reflex-some",
        _ => "meter-reflex-none",
    }
}

/// The names of the two pans, each under its own; where there is no room beside each other, one under the other.
fn legend(ui: &mut Ui, texts: &Texts<'_>, width: f32) {
    let palette = Palette::of(ui);
    let lay = |id: &str, ink| ui.painter().layout_no_wrap(texts.get(id), Size::Small.font(ui), ink);
    let left = lay("meter-connection", palette.connection);
    let right = lay("meter-challenge", palette.challenge);
    let row = left.size().y;
    let narrow = left.size().x + right.size().x + space::S > width;
    let height = if narrow { 2.0 * row } else { row };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let at = pos2(rect.right() - right.size().x, rect.bottom() - row);
    ui.painter().galley(rect.min, left, palette.connection);
    ui.painter().galley(at, right, palette.challenge);
}

/// The balance as it hangs, without words.
pub(super) fn paint_balance(ui: &Ui, rect: Rect, pose: &Pose) {
    let palette = Palette::of(ui);
    let painter = ui.painter();
    let centre = rect.center().x;
    let pan_drop = rect.height() * 0.24;
    // The pivot's lowest and highest place leave room for the swing of the beam and for the pans.
    let low = rect.bottom() - pan_drop - rect.height() * 0.12;
    let high = rect.top() + rect.height() * 0.14;
    let scale = (rect.width() / WIDEST).min(1.0);
    paint_post(painter, &palette, pos2(centre, rect.bottom()), (low, high), scale);
    let pivot = pos2(centre, low + (high - low) * (pose.height / 1000.0).clamp(0.0, 1.0));
    let half = rect.width() * 0.36;
    let angle = (pose.tilt / 1000.0).clamp(-1.1, 1.1) * 0.30;
    let reach = vec2(half * angle.cos(), half * angle.sin());
    let (left, right) = (pivot - reach, pivot + reach);
    let thin = (rect.width() / 120.0).clamp(0.4, 1.0);
    painter.line_segment([left, right], Stroke::new(4.0 * thin, palette.ink));
    painter.circle(pivot, 5.5 * scale.max(0.6 * thin), palette.sheet, Stroke::new(2.5 * thin, palette.ink));
    level_marks(painter, &palette, pivot, half, scale);
    bowl(painter, &palette, left, pan_drop);
    tray(painter, &palette, right, pan_drop);
}

/// The post, with marks at low, halfway and high.
fn paint_post(painter: &Painter, palette: &Palette, foot: Pos2, (low, high): (f32, f32), scale: f32) {
    let stroke = Stroke::new(3.0 * (scale * 2.3).clamp(0.4, 1.0), palette.edge);
    painter.vline(foot.x, high - 6.0 * scale..=foot.y, stroke);
    painter.hline(foot.x - 26.0 * scale..=foot.x + 26.0 * scale, foot.y - 1.5, stroke);
    for mark in 0..=3_u8 {
        let at = low + (high - low) * f32::from(mark) / 3.0;
        painter.hline(foot.x - 7.0 * scale..=foot.x + 7.0 * scale, at, Stroke::new(1.5, palette.edge));
    }
}

/// Two short lines that show where the ends of the beam are when it is level.
fn level_marks(painter: &Painter, palette: &Palette, pivot: Pos2, half: f32, scale: f32) {
    let stroke = Stroke::new(1.5, palette.soft);
    for (from, to) in
        [(half + 22.0 * scale, half + 34.0 * scale), (-half - 34.0 * scale, -half - 22.0 * scale)]
    {
        painter.hline(pivot.x + from..=pivot.x + to, pivot.y, stroke);
    }
}

/// The round bowl of connection.
fn bowl(painter: &Painter, palette: &Palette, hangs_from: Pos2, drop: f32) {
    let (centre, radius) = (hangs_from + vec2(0.0, drop * 0.62), drop * 0.62);
    let cord = Stroke::new(1.5, palette.edge);
    painter.line_segment([hangs_from, centre - vec2(radius, 0.0)], cord);
    painter.line_segment([hangs_from, centre + vec2(radius, 0.0)], cord);
    let rim = (0..=16_u8).map(|step| {
        let angle = std::f32::consts::PI * f32::from(step) / 16.0;
        centre + vec2(radius * angle.cos(), radius * 0.72 * angle.sin())
    });
    painter.add(Shape::convex_polygon(rim.collect(), palette.connection, Stroke::NONE));
}

/// The flat tray of challenge, with a weight on it.
fn tray(painter: &Painter, palette: &Palette, hangs_from: Pos2, drop: f32) {
    let (centre, half) = (hangs_from + vec2(0.0, drop * 0.86), drop * 0.66);
    let cord = Stroke::new(1.5, palette.edge);
    painter.line_segment([hangs_from, centre - vec2(half, 0.0)], cord);
    painter.line_segment([hangs_from, centre + vec2(half, 0.0)], cord);
    let slab = Rect::from_center_size(centre + vec2(0.0, 2.0), vec2(2.0 * half, 5.0));
    painter.rect_filled(slab, 1, palette.challenge);
    let weight = Rect::from_center_size(centre - vec2(0.0, drop * 0.2), vec2(half * 0.8, drop * 0.36));
    painter.rect_filled(weight, 1, palette.challenge);
}

/// The repair reflex: an arrow that springs back from a wall, since who is pushed pushes back.
fn reflex_sign(ui: &mut Ui, texts: &Texts<'_>, reflex: i32) {
    let palette = Palette::of(ui);
    ui.horizontal(|ui| {
        let height = ui.text_style_height(&Size::Small.style()) + 4.0;
        let (rect, _) = ui.allocate_exact_size(vec2(height * 1.3, height), Sense::hover());
        let there = reflex >= REFLEX.0;
        let ink = if there { palette.reflex } else { palette.edge };
        springing_arrow(ui.painter(), rect.shrink(2.0), Stroke::new(if there { 2.5 } else { 1.5 }, ink));
        small(ui, &reflex_in_words(texts, reflex));
    });
}

fn reflex_in_words(texts: &Texts<'_>, reflex: i32) -> String {
    let often = Arg::Message(reflex_message(reflex).into());
    texts.phrase(&Phrase::new("meter-reflex").with("often", often))
}

/// The sign of the repair reflex.
pub(super) fn springing_arrow(painter: &Painter, rect: Rect, stroke: Stroke) {
    painter.vline(rect.right(), rect.y_range(), stroke);
    let tip = pos2(rect.left(), rect.bottom() - 2.0);
    let wall = pos2(rect.right() - 3.0, rect.center().y);
    painter.line_segment([pos2(rect.left(), rect.top() + 2.0), wall], stroke);
    painter.line_segment([wall, tip], stroke);
    painter.line_segment([tip, tip + vec2(6.0, -5.0)], stroke);
    painter.line_segment([tip, tip + vec2(7.0, 1.5)], stroke);
}
