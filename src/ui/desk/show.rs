//! Drawing the present screen, and applying what is done on it.

use super::Desk;
use crate::session::{HowFar, Input};
use crate::ui::action::Action;
use crate::ui::screen::{Overlay, Screen};
use crate::ui::screens;
use crate::ui::talking::Talking;
use crate::ui::theme::{self, Palette};
use crate::ui::wish::Wish;
use crate::ui::{keys, preferences::Preferences};
use egui::{Context, LayerId, Rect, Ui, UiBuilder};

/// What came of drawing a screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What the shell has to do on disk, in order.
    pub wishes: Vec<Wish>,
    /// Whether something moves or has just changed, so that it has to be drawn again soon.
    pub moving: bool,
}

impl Desk {
    /// Draws the present screen and applies what is done on it. `now_ms` is the time in milliseconds from any beginning;
    /// it must not go back.
    pub fn show(&mut self, ctx: &Context, now_ms: u64) -> Shown {
        theme::apply(ctx, &self.preferences);
        let moving = self.go_on_moving(now_ms);
        let mut wishes = self.end_long_silence(ctx, now_ms);
        let key = keys::read(ctx, &self.screen, self.overlay, &self.preferences, now_ms);
        let (action, stage) = self.draw(ctx, now_ms);
        self.stage = stage;
        let done = key.or(action);
        let moving = moving || done.is_some();
        wishes.extend(done.map(|action| self.apply(ctx, action)).unwrap_or_default());
        self.mind_the_space_bar(ctx, now_ms);
        Shown { wishes, moving }
    }

    /// Ends a silence whose chosen length is over, or that the other cannot bear any longer.
    fn end_long_silence(&mut self, ctx: &Context, now_ms: u64) -> Vec<Wish> {
        let wishes = self.let_time_pass(now_ms);
        if !wishes.is_empty() {
            ctx.request_repaint();
        }
        wishes
    }

    /// A space bar that is still down when no silence is held begins none: it says itself again and again.
    fn mind_the_space_bar(&mut self, ctx: &Context, now_ms: u64) {
        if let Screen::Talk(talking) = &mut self.screen {
            let is_down = ctx.input(|input| input.key_down(egui::Key::Space));
            talking.put_in(Input::SilenceKey { is_down }, now_ms);
        }
    }

    /// Applies an action; the focus does not outlive the screen it was on.
    fn apply(&mut self, ctx: &Context, action: Action) -> Vec<Wish> {
        let before = (std::mem::discriminant(&self.screen), self.overlay);
        let wishes = self.act(action);
        if before != (std::mem::discriminant(&self.screen), self.overlay) {
            ctx.memory_mut(|memory| {
                if let Some(focused) = memory.focused() {
                    memory.surrender_focus(focused);
                }
            });
        }
        ctx.request_repaint();
        wishes
    }

    /// Lets what moves go on; whether something does.
    fn go_on_moving(&mut self, now_ms: u64) -> bool {
        let passed = now_ms.saturating_sub(self.drawn_ms.replace(now_ms).unwrap_or(now_ms));
        let preferences = &self.preferences;
        match (&mut self.screen, self.overlay) {
            (Screen::Talk(talking), None) => move_on(talking, preferences, passed, now_ms),
            // Nothing else says when what is worked out beside the screen is known.
            (Screen::LookBack(looking), _) => looking.how_far == HowFar::WorkingOut,
            _ => false,
        }
    }

    /// Draws the screen, or what lies over it.
    fn draw(&self, ctx: &Context, now_ms: u64) -> (Option<Action>, Option<Rect>) {
        let Some(texts) = self.texts() else { return (None, None) };
        let room = ctx.content_rect();
        let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(room);
        let mut ui = Ui::new(ctx.clone(), "weerklank".into(), builder);
        let bar = screens::bar::show(&mut ui, &self.screen, self.overlay, &self.preferences, &texts);
        let bar = bar.or(screens::notices::show(&mut ui, &self.notices, &texts));
        if let (Screen::Talk(talking), None) = (&self.screen, self.overlay) {
            let (action, stage) = screens::talk::show(&mut ui, talking, &self.preferences, &texts, now_ms);
            return (bar.or(action), Some(stage));
        }
        let ground = Palette::of(&ui).ground;
        let rest = ui.available_rect_before_wrap();
        ui.painter().rect_filled(rest, 0, ground);
        (bar.or(self.draw_page(&mut ui, &texts)), None)
    }

    /// Draws what has no stage.
    fn draw_page(&self, ui: &mut Ui, texts: &crate::ui::Texts<'_>) -> Option<Action> {
        match self.overlay {
            Some(Overlay::Settings) => {
                return {
                    let trouble = self.trouble_with_sound.as_ref();
                    screens::settings::show(ui, &self.preferences, self.folder(), trouble, texts)
                };
            }
            Some(Overlay::Keys) => return screens::keys_help::show(ui, texts),
            Some(Overlay::Pause) => return screens::pause::show(ui, texts),
            None => {}
        }
        match &self.screen {
            Screen::Home => self.draw_home(ui, texts),
            Screen::Choose => screens::choose::show(ui, &self.shelf, &self.records, &self.finding, texts),
            Screen::Prepare(preparation) => screens::prepare::show(ui, preparation, &self.preferences, texts),
            Screen::LookBack(looking) => screens::look_back::show(ui, looking, texts),
            Screen::Write(writing) => {
                screens::writing::page(ui, writing, texts);
                None
            }
            Screen::Talk(_) => None,
        }
    }

    /// Draws the beginning, with what is known of earlier conversations.
    fn draw_home(&self, ui: &mut Ui, texts: &crate::ui::Texts<'_>) -> Option<Action> {
        let language = self.preferences.language;
        let found = self.unfinished.as_ref().map(|unfinished| {
            let shelved = self.shelf.find(&unfinished.log.scenario);
            let telling = shelved.and_then(|shelved| shelved.telling(language));
            screens::home::Found { unfinished, telling, fits: self.material_of_unfinished().is_some() }
        });
        let latest = self.latest.as_ref().and_then(|id| {
            let (shelved, record) = (self.shelf.find(id)?, self.records.get(id)?);
            Some(screens::home::Latest { id, telling: shelved.telling(language), best: record.best })
        });
        screens::home::show(ui, found.as_ref(), latest.as_ref(), texts)
    }
}

/// The balance swings, and words appear.
fn move_on(talking: &mut Talking, preferences: &Preferences, passed: u64, now_ms: u64) -> bool {
    let meter = talking.dialogue.meter();
    let swings = if preferences.reduced_motion {
        talking.pose = crate::ui::widgets::Pose::at_rest(&meter);
        false
    } else {
        talking.pose.approach(&meter, passed)
    };
    talking.appears_since.get_or_insert(now_ms);
    let appears = screens::talk::is_appearing(talking, preferences, now_ms);
    swings || appears
}
