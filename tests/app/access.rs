//! A screen reader is heard: what it asks for is done on the screens.

use crate::{app, state};
use bevy::a11y::{AccessibilityPlugin, ActionRequest};
use bevy::app::App;
use bevy::asset::AssetApp;
use bevy::image::Image;
use bevy::shader::Shader;
use bevy_egui::egui::accesskit::{self, Action, Node, NodeId, TreeId};
use bevy_egui::{EguiContext, EguiGlobalSettings, EguiOutput, EguiPlugin, PrimaryEguiContext};
use std::path::Path;
use weerklank::app::AppState;

/// The app with screens that are drawn, without a window, and told to a screen reader.
pub(crate) fn told(data: &Path) -> App {
    let mut app = app(data);
    app.init_asset::<Image>().init_asset::<Shader>();
    app.add_plugins((AccessibilityPlugin, EguiPlugin::default()));
    app.world_mut().resource_mut::<EguiGlobalSettings>().auto_create_primary_context = false;
    let context = EguiContext::default();
    app.world_mut().spawn((context, PrimaryEguiContext));
    let mut contexts = app.world_mut().query::<&mut EguiContext>();
    contexts.single_mut(app.world_mut()).unwrap().get_mut().enable_accesskit();
    for _ in 0..3 {
        app.update();
    }
    app
}

/// The node with this name, as a screen reader was told last.
fn node(app: &mut App, name: &str) -> Option<(NodeId, Node)> {
    let mut outputs = app.world_mut().query::<&EguiOutput>();
    let output = outputs.single(app.world()).unwrap();
    let update = output.platform_output.accesskit_update.as_ref().expect("the screen is told");
    update.nodes.iter().find(|(_, node)| node.label() == Some(name)).cloned()
}

/// Whether a screen reader was told this, last.
pub(crate) fn says(app: &mut App, words: &str) -> bool {
    let mut outputs = app.world_mut().query::<&EguiOutput>();
    let output = outputs.single(app.world()).unwrap();
    let update = output.platform_output.accesskit_update.as_ref().expect("the screen is told");
    update.nodes.iter().any(|(_, node)| node.label() == Some(words) || node.value() == Some(words))
}

/// Asks for the node with this name to be pressed, as Bevy passes it on.
fn press(app: &mut App, name: &str) {
    let (target_node, node) = node(app, name).unwrap_or_else(|| panic!("`{name}` is told"));
    assert!(node.supports_action(Action::Click), "{name}");
    let request = accesskit::ActionRequest {
        action: Action::Click,
        target_tree: TreeId::ROOT,
        target_node,
        data: None,
    };
    app.world_mut().write_message(ActionRequest(request));
    for _ in 0..3 {
        app.update();
    }
}

#[test]
fn what_a_screen_reader_presses_is_pressed() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = told(folder.path());
    for (button, screen) in [
        ("Kies een gesprek", AppState::Choose),
        ("Bereid dit gesprek voor: Alweer te laat", AppState::Prepare),
        ("Begin het gesprek", AppState::Talk),
    ] {
        press(&mut app, button);
        assert_eq!(state(&mut app), screen, "{button}");
    }
}
