//! Assistive technologies: what they ask for reaches the screens, and wakes a window that sleeps.
//!
//! `bevy_egui` tells them what is on the screen but does not listen to them. Bevy hands over what they ask for, once a
//! frame; a window that sleeps has none. A watch beside the window looks, seldom while nobody listens and often while
//! somebody does, and wakes it.

use super::idle::Awake;
use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long the watch sleeps while no assistive technology listens.
const SELDOM: Duration = Duration::from_millis(500);

/// The same while one does: what is asked for is done before it is felt to be late.
const OFTEN: Duration = Duration::from_millis(20);

/// Listens to assistive technologies.
pub(super) struct AccessPlugin;

impl Plugin for AccessPlugin {
    fn build(&self, app: &mut App) {
        app.add_message::<ActionRequest>()
            .add_systems(
                PreUpdate,
                forward.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
            )
            .add_systems(Update, set_watch)
            .add_systems(Last, stay_awake.before(super::idle::sleep_when_settled));
    }
}

/// Hands what was asked for to egui, which presses, focuses and scrolls by it.
fn forward(mut requests: MessageReader<ActionRequest>, mut inputs: Query<&mut EguiInput>) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

/// What was asked for in this frame is done in the next one.
fn stay_awake(mut requests: MessageReader<ActionRequest>, mut awake: ResMut<Awake>) {
    if requests.read().count() > 0 {
        awake.settle();
    }
}

type Handler = Arc<Mutex<WinitActionRequestHandler>>;

/// Sets the watch, once there is a window to watch.
fn set_watch(
    requested: Option<Res<AccessibilityRequested>>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut is_set: Local<bool>,
) {
    let (Some(requested), Some(handlers), Some(proxy)) = (requested, handlers, proxy) else { return };
    if *is_set || handlers.is_empty() {
        return;
    }
    *is_set = true;
    let handlers: Vec<Handler> = handlers.values().map(Arc::clone).collect();
    let (requested, proxy) = (requested.clone(), (**proxy).clone());
    let wake = move || proxy.send_event(WinitUserEvent::WakeUp).is_ok();
    let watch = std::thread::Builder::new().name("accessibility watch".to_owned());
    if let Err(fault) = watch.spawn(move || watch_over(&requested, &handlers, wake)) {
        error!("a screen reader is heard only while the window is awake: {fault}");
    }
}

/// Wakes the window when someone begins to listen, and when something is asked for; until there is no window.
fn watch_over(requested: &AccessibilityRequested, handlers: &[Handler], wake: impl Fn() -> bool) {
    let mut listened = false;
    loop {
        let listens = requested.get();
        if has_to_wake(listened, listens, handlers) && !wake() {
            return;
        }
        listened = listens;
        std::thread::sleep(if listens { OFTEN } else { SELDOM });
    }
}

/// Whether someone begins or ceases to listen, or asks for something.
fn has_to_wake(listened: bool, listens: bool, handlers: &[Handler]) -> bool {
    listens != listened || handlers.iter().any(asks)
}

fn asks(handler: &Handler) -> bool {
    handler.lock().is_ok_and(|requests| !requests.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// What an assistive technology asks for, if it does.
    fn handler(asks: bool) -> Handler {
        let request = || egui::accesskit::ActionRequest {
            action: egui::accesskit::Action::Click,
            target_tree: egui::accesskit::TreeId::ROOT,
            target_node: egui::accesskit::NodeId(1),
            data: None,
        };
        Arc::new(Mutex::new(WinitActionRequestHandler(asks.then(request).into_iter().collect())))
    }

    #[test]
    fn the_window_is_woken_for_who_listens_and_for_what_is_asked() {
        for (listened, listens, asks, wakes) in [
            (false, false, false, false),
            (false, true, false, true),
            (true, true, false, false),
            (true, false, false, true),
            (true, true, true, true),
        ] {
            assert_eq!(
                has_to_wake(listened, listens, &[handler(asks)]),
                wakes,
                "{listened} {listens} {asks}"
            );
        }
    }

    #[test]
    fn the_window_is_woken_until_it_has_heard_or_is_gone() {
        let listening = AccessibilityRequested::default();
        listening.set(true);
        let woken = AtomicUsize::new(0);
        // The window is gone at the third time; the watch ends with it.
        watch_over(&listening, &[handler(true)], || woken.fetch_add(1, Ordering::SeqCst) < 2);
        assert_eq!(woken.load(Ordering::SeqCst), 3);
    }
}
