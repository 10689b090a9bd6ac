//! A scenario that is being written: its files are followed, and what becomes of them is shown at once.
//!
//! The files are looked at every few hundredths of a second rather than watched through the system: this works in the
//! same way for every editor's way of saving, and on a network drive.

use super::host::{Follow, Host};
use super::idle::Awake;
use super::reading::read;
use crate::method::Method;
use crate::store::Stamp;
use crate::ui::Reloaded;
use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How often the files are looked at.
const OFTEN: Duration = Duration::from_millis(80);

/// Follows the files of the scenario that is being written, if one is.
pub(super) struct WritingPlugin;

/// What becomes of the files that are followed.
#[derive(Resource)]
struct Followed {
    news: Mutex<Receiver<Reloaded>>,
    tell: Sender<Reloaded>,
    /// Whoever follows the files at present stops when this is set.
    enough: Arc<AtomicBool>,
}

impl Plugin for WritingPlugin {
    fn build(&self, app: &mut App) {
        let (tell, news) = channel();
        app.insert_resource(Followed { news: Mutex::new(news), tell, enough: Arc::default() })
            .add_systems(PreUpdate, (begin_to_follow, take_news).chain());
    }
}

fn begin_to_follow(
    mut followed: ResMut<Followed>,
    host: Option<ResMut<Host>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
) {
    let Some(mut host) = host else { return };
    let Some(follow) = host.bypass_change_detection().take_follow() else { return };
    followed.enough.store(true, Ordering::Relaxed);
    followed.enough = Arc::default();
    let Follow::Folder(folder) = follow else { return };
    let (enough, tell, method) = (Arc::clone(&followed.enough), followed.tell.clone(), host.method());
    let proxy = proxy.map(|proxy| (**proxy).clone());
    let wake = move || proxy.as_ref().is_none_or(|proxy| proxy.send_event(WinitUserEvent::WakeUp).is_ok());
    let goes_on = move || !enough.load(Ordering::Relaxed);
    let follow = std::thread::Builder::new().name("files".to_owned());
    let follow = follow.spawn(move || follow_files(&folder, &method, &tell, wake, goes_on));
    if let Err(fault) = follow {
        error!("what is saved is seen only when the window is opened again: {fault}");
    }
}

/// Reads the files again whenever they change; until nobody listens.
fn follow_files(
    folder: &Path,
    method: &Method,
    tell: &Sender<Reloaded>,
    wake: impl Fn() -> bool,
    goes_on: impl Fn() -> bool,
) {
    let mut known = None;
    while goes_on() {
        let stamp = Stamp::of(folder);
        if known.as_ref() != Some(&stamp) {
            known = Some(stamp);
            if tell.send(read(method, folder)).is_err() || !wake() {
                return;
            }
        }
        std::thread::sleep(OFTEN);
    }
}

fn take_news(followed: Res<Followed>, host: Option<ResMut<Host>>, mut awake: ResMut<Awake>) {
    let Some(mut host) = host else { return };
    let Ok(news) = followed.news.lock() else { return };
    for reloaded in news.try_iter() {
        host.reload(reloaded);
        awake.settle();
    }
}
