//! What a frame of the window costs in our own code: the screens with egui's part of them, and the figure. A conversation
//! is played at sixty frames a second, in every way a frame can differ: words appear, the balance swings, poses blend, mouths
//! speak, everyone on stage breathes and blinks (one opposite and up to two who listen, or two parties), panels open, text
//! is large. What is measured last is the triangles as the graphics card takes them; Bevy only hands them on. It is told in time that passed, one thread at work: run it where nothing else does.
//!
//! `cargo bench --no-default-features --features ui --bench frames`
#![allow(missing_docs, reason = "a benchmark has no reader of its docs")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a benchmark that cannot start has failed")]
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use egui::{Context, Event, Key, Modifiers, RawInput, Rect, pos2};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use weerklank::format::{METHOD, read_method};
use weerklank::locale::Language;
use weerklank::method::Method;
use weerklank::stage::{Fineness, Light, Line, Moment, Pace, Painter, Pose, Tessellator, living};
use weerklank::store::Library;
use weerklank::ui::{Action, Desk, Equipment, Preferences, Scene, Screen, Shelf, Shelved, Telling};

/// How long a frame lasts, in milliseconds.
const FRAME_MS: u64 = 16;

/// How many frames pass between two things the trainee does: three seconds.
const BETWEEN: usize = 190;

/// How many frames a pose blends for.
const BLENDING: u16 = 27;

fn main() {
    for percent in [100, 200] {
        for scenario in ["late-again", "angry-client", "why-should-i"] {
            let mut costs = Window::open(scenario, percent).play();
            costs.sort_unstable();
            let at = |permille: usize| costs[(costs.len() - 1) * permille / 1000];
            println!(
                "{scenario:<14} {percent} % text, {} frames: median {:?}, 99th percentile {:?}, worst {:?}",
                costs.len(),
                at(500),
                at(990),
                at(1000)
            );
        }
    }
}

/// The screens, and the figure behind them, without a window.
struct Window {
    desk: Desk,
    ctx: Context,
    method: Arc<Method>,
    now_ms: u64,
    scene: Option<Scene>,
    from: Vec<Pose>,
    to: Vec<Pose>,
    blended: u16,
    latest: Vec<Pose>,
    painter: Painter,
    tessellator: Tessellator,
}

impl Window {
    fn open(scenario: &str, percent: u16) -> Self {
        let method = Arc::new(read_method(METHOD).unwrap());
        let preferences = Preferences { text_percent: percent, ..Preferences::default() };
        let mut desk = Desk::new(Equipment {
            shelf: shelf(&method),
            method: Arc::clone(&method),
            method_hash: "m".to_owned(),
            preferences,
            records: BTreeMap::new(),
            latest: None,
            unfinished: None,
            folder: None,
            seed: 7,
        });
        desk.act(Action::Choose(scenario.to_owned()));
        desk.act(Action::Start);
        let ctx = Context::default();
        ctx.enable_accesskit();
        Self {
            desk,
            ctx,
            method,
            now_ms: 0,
            scene: None,
            from: Vec::new(),
            to: Vec::new(),
            blended: BLENDING + 1,
            latest: Vec::new(),
            painter: Painter::default(),
            tessellator: Tessellator::default(),
        }
    }

    /// Plays to the end, and tells what each frame cost. The first frames, in which the letters are drawn for the first
    /// time, are left out.
    fn play(mut self) -> Vec<Duration> {
        let keys = [Key::M, Key::Num1, Key::T, Key::Num2, Key::L, Key::Num3, Key::Z, Key::Num2, Key::Num1];
        for _ in 0..10 {
            self.frame(None);
        }
        let mut costs = Vec::new();
        for key in keys.iter().cycle().take(60) {
            if !matches!(self.desk.screen(), Screen::Talk(talking) if !talking.dialogue.ended()) {
                break;
            }
            costs.push(self.frame(Some(*key)));
            costs.extend((0..BETWEEN).map(|_| self.frame(None)));
        }
        costs
    }

    fn frame(&mut self, key: Option<Key>) -> Duration {
        self.now_ms += FRAME_MS;
        let mut events = Vec::new();
        for pressed in [true, false] {
            events.extend(key.map(|key| Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: Modifiers::NONE,
            }));
        }
        let screen_rect = Some(Rect::from_min_max(pos2(0.0, 0.0), pos2(1280.0, 720.0)));
        let input = RawInput { screen_rect, events, ..RawInput::default() };
        let (ctx, began) = (self.ctx.clone(), Instant::now());
        let output = ctx.run_ui(input, |ui| {
            self.desk.show(ui.ctx(), self.now_ms);
        });
        self.draw();
        let cost = began.elapsed();
        std::hint::black_box(output);
        cost
    }

    /// What the shell does for the figure: poses that blend are drawn in every frame, breath ten times a second.
    fn draw(&mut self) {
        let Some(scene) = self.desk.scene() else { return };
        if self.scene.as_ref() != Some(&scene) {
            let to = scene.poses(&self.method);
            self.from = if self.to.len() == to.len() { std::mem::take(&mut self.to) } else { to.clone() };
            (self.to, self.blended) = (to, 0);
        }
        self.blended = (self.blended + 1).min(BLENDING + 1);
        let permille = (self.blended * 1000 / BLENDING).min(1000);
        let blended: Vec<Pose> =
            self.from.iter().zip(&self.to).map(|(from, to)| from.blend(to, permille)).collect();
        let moment = Moment {
            now_ms: self.now_ms,
            pace: Pace::Smooth,
            still: false,
            speaker: scene.speaker(),
            at_the_table: scene.seating().people,
            silent_for: None,
        };
        let poses = living(&blended, &moment);
        if poses != self.latest {
            let picture = scene.picture(&mut self.painter, Light::Day, &poses, Line::default());
            let fineness = if self.blended <= BLENDING { Fineness::Moving } else { Fineness::Living };
            std::hint::black_box(self.tessellator.cels(&picture, fineness).unwrap());
            self.latest = poses;
        }
        self.scene = Some(scene);
    }
}

fn shelf(method: &Method) -> Shelf {
    let scenarios = Library::load(method, &[]).scenarios.into_values().filter_map(|loaded| {
        let scenario = Arc::new(loaded.scenario?);
        let told = loaded.texts.into_iter().filter_map(|(tag, texts)| {
            let names = scenario.cast.map_ids(|person| texts.name(person).to_owned());
            Some((Language::of_tag(&tag)?, Telling { words: Arc::new(texts), names }))
        });
        Some(Arc::new(Shelved::new(method, Arc::clone(&scenario), told.collect())))
    });
    Shelf { scenarios: scenarios.collect(), ..Shelf::default() }
}
