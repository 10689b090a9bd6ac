//! The trail of a conversation over the plane of connection and challenge, with the target area.

use super::meter::springing_arrow;
use super::press::ring;
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use az::SaturatingAs;
use egui::accesskit::Action;
use egui::{
    Align2, CursorIcon, EventFilter, InputState, Key, Painter, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// From here on, on both sides, the balance is what the goal asks; of 1000.
const TARGET_FROM: f32 = 600.0;

/// How near to a point one presses to mean it, in points.
const NEAR: f32 = 22.0;

/// The most the plane of a conversation that is over is high, in points.
const HIGHEST: f32 = 440.0;

/// A point on the plane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Connection, 0 to 1000.
    pub connection: i32,
    /// Challenge, 0 to 1000.
    pub challenge: i32,
    /// Whether a repair reflex was in the move that led here.
    pub reflex: bool,
    /// The number of that move.
    pub number: u32,
}

/// Draws the trail, oldest first; `words` say for a screen reader where it goes.
pub fn trail(ui: &mut Ui, texts: &Texts<'_>, points: &[Point], words: &str) {
    let side = (ui.available_width() - space::M).min(340.0);
    let (response, _) = draw(ui, texts, points, vec2(side, side * 0.82), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words));
}

/// Draws the trail of a conversation that is over, with the point that was asked about; gives the point, by its place,
/// that is pressed or that the arrow keys come to.
pub fn trail_to_ask(
    ui: &mut Ui,
    texts: &Texts<'_>,
    points: &[Point],
    chosen: Option<usize>,
    words: &str,
) -> Option<usize> {
    let width = ui.available_width();
    let (response, plane) = draw(ui, texts, points, vec2(width, (width * 0.5).min(HIGHEST)), Sense::click());
    let around = chosen.into_iter().chain([points.len().saturating_sub(1)]);
    numbers(ui, plane, points, &around.collect::<Vec<_>>());
    let number = |count: usize| f64::from(count.saturating_as::<u32>());
    let at = chosen.map_or(0.0, |chosen| number(chosen + 1));
    response.widget_info(|| WidgetInfo::slider(true, at, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(number(points.len()));
        node.add_action(Action::Increment);
        node.add_action(Action::Decrement);
    });
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let under = response.hover_pos().and_then(|pointer| nearest(plane, points, pointer));
    let palette = Palette::of(ui);
    for (at, colour) in [(under, palette.soft), (chosen, palette.focus)] {
        if let Some(point) = at.and_then(|at| points.get(at)) {
            ui.painter().circle_stroke(place(plane, *point), 12.0, Stroke::new(2.5, colour));
        }
    }
    if under.is_some() {
        ui.set_cursor_icon(CursorIcon::PointingHand);
    }
    ring(ui, &palette, &response, plane);
    pressed(&response, plane, points).or_else(|| by_arrows(ui, &response, points.len(), chosen))
}

/// The point that was pressed; where the keyboard presses, the first.
fn pressed(response: &Response, plane: Rect, points: &[Point]) -> Option<usize> {
    if !response.clicked() {
        return None;
    }
    match response.interact_pointer_pos() {
        Some(pointer) => nearest(plane, points, pointer),
        None => (!points.is_empty()).then_some(0),
    }
}

/// The point nearest to the pointer, where one is near.
fn nearest(plane: Rect, points: &[Point], pointer: Pos2) -> Option<usize> {
    let away = |point: &Point| place(plane, *point).distance(pointer);
    let near = points.iter().enumerate().map(|(at, point)| (at, away(point)));
    let nearest = near.min_by(|one, other| one.1.total_cmp(&other.1));
    nearest.filter(|(_, away)| *away <= NEAR).map(|(at, _)| at)
}

/// The point the arrow keys, or a screen reader's steps, come to from the chosen one.
fn by_arrows(ui: &Ui, response: &Response, count: usize, chosen: Option<usize>) -> Option<usize> {
    let focused = response.has_focus();
    if focused {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
    let asks = |input: &InputState, keys: [Key; 2], action| {
        let pressed = focused && keys.into_iter().any(|key| input.key_pressed(key));
        pressed || input.num_accesskit_action_requests(response.id, action) > 0
    };
    let (on, back) = ui.input(|input| {
        let on = asks(input, [Key::ArrowRight, Key::ArrowUp], Action::Increment);
        (on, asks(input, [Key::ArrowLeft, Key::ArrowDown], Action::Decrement))
    });
    let last = count.checked_sub(1)?;
    let wanted = match (on, back, chosen) {
        (true, _, Some(chosen)) => chosen.saturating_add(1).min(last),
        (true, _, None) => 0,
        (_, true, Some(chosen)) => chosen.saturating_sub(1),
        (_, true, None) => last,
        (false, false, _) => return None,
    };
    Some(wanted).filter(|wanted| chosen != Some(*wanted))
}

/// Draws the plane with the points on it; gives where it is.
fn draw(ui: &mut Ui, texts: &Texts<'_>, points: &[Point], size: Vec2, sense: Sense) -> (Response, Rect) {
    let palette = Palette::of(ui);
    let font = Size::Small.font(ui);
    let below = ui.text_style_height(&Size::Small.style()) + space::XS;
    let (all, response) = ui.allocate_exact_size(size + vec2(0.0, 2.0 * below), sense);
    let plane = Rect::from_min_max(all.min + vec2(2.0, below), all.max - vec2(2.0, below));
    if !ui.is_rect_visible(all) {
        return (response, plane);
    }
    let painter = ui.painter();
    painter.rect(plane, 2, palette.sheet, Stroke::new(1.0, palette.edge), StrokeKind::Inside);
    target(painter, &palette, plane);
    let corner = on(plane, 1000.0, TARGET_FROM) + vec2(-space::XS, -space::XS);
    painter.text(corner, Align2::RIGHT_BOTTOM, texts.get("trail-target"), font.clone(), palette.ink);
    let up = texts.get("trail-up");
    painter.text(all.left_top(), Align2::LEFT_TOP, up, font.clone(), palette.challenge);
    let right = texts.get("trail-right");
    painter.text(all.right_bottom(), Align2::RIGHT_BOTTOM, right, font, palette.connection);
    paint_points(painter, &palette, plane, points);
    (response, plane)
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

/// A round dot for a move, the arrow that springs back for one with a repair reflex, a ring around where it stands.
fn paint_points(painter: &Painter, palette: &Palette, plane: Rect, points: &[Point]) {
    let places: Vec<Pos2> = points.iter().map(|point| place(plane, *point)).collect();
    painter.line(places.clone(), Stroke::new(1.5, palette.soft));
    for (point, at) in points.iter().zip(&places) {
        if point.reflex {
            let room = Rect::from_center_size(*at, vec2(17.0, 13.0));
            painter.rect_filled(room, 2, palette.sheet);
            springing_arrow(painter, room, Stroke::new(2.0, palette.reflex));
        } else {
            painter.circle_filled(*at, 3.5, palette.ink);
        }
    }
    if let Some(last) = places.last() {
        painter.circle_stroke(*last, 8.0, Stroke::new(2.0, palette.accent));
    }
}

/// Where a number can stand beside its point, the first first.
const BESIDE: [Align2; 8] = [
    Align2::LEFT_CENTER,
    Align2::RIGHT_CENTER,
    Align2::CENTER_BOTTOM,
    Align2::CENTER_TOP,
    Align2::LEFT_BOTTOM,
    Align2::RIGHT_BOTTOM,
    Align2::LEFT_TOP,
    Align2::RIGHT_TOP,
];

/// The numbers of the moves beside their points, each where it is free of other points and numbers, if there is such a
/// place. Around those in `ringed` there is a ring.
fn numbers(ui: &Ui, plane: Rect, points: &[Point], ringed: &[usize]) {
    let (painter, ink) = (ui.painter(), Palette::of(ui).soft);
    let places: Vec<Pos2> = points.iter().map(|point| place(plane, *point)).collect();
    let mut taken: Vec<Rect> = places.iter().map(|at| Rect::from_center_size(*at, vec2(9.0, 9.0))).collect();
    for (index, (point, at)) in points.iter().zip(&places).enumerate() {
        let galley = painter.layout_no_wrap(point.number.to_string(), Size::Small.font(ui), ink);
        let away = if ringed.contains(&index) { 14.0 } else { 8.0 };
        let spots = BESIDE.map(|side| {
            let away = vec2(-side.x().to_sign(), -side.y().to_sign()).normalized() * away;
            side.anchor_size(*at + away, galley.size())
        });
        let free =
            |rect: &Rect| plane.contains_rect(*rect) && !taken.iter().any(|taken| taken.intersects(*rect));
        let Some(spot) = spots.into_iter().find(free) else { continue };
        taken.push(spot);
        painter.galley(spot.min, galley, ink);
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
