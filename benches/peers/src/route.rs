//! The choices that are made, the same in all peers, and that all of them say the same by them.

use crate::lots::Lots;
use crate::played::{Ear, Peer, Screen};

/// How many choices there are at least; the last conversation is played to its end.
const CHOICES: usize = 1_000;

/// The choices, as one of the peers offers them.
#[derive(Default)]
pub(crate) struct Route {
    /// The positions chosen, a list for each conversation.
    pub(crate) conversations: Vec<Vec<usize>>,
    /// How many lines were said.
    pub(crate) lines: usize,
    /// How many responses were offered.
    pub(crate) responses: usize,
    /// How many bytes the words come to.
    pub(crate) bytes: usize,
}

impl Route {
    /// How many choices it has.
    pub(crate) fn choices(&self) -> usize {
        self.conversations.iter().map(Vec::len).sum()
    }

    fn heard(&mut self, screen: &Screen) {
        self.lines += screen.lines.len();
        self.responses += screen.responses.len();
        self.bytes += screen.lines.iter().chain(&screen.responses).map(String::len).sum::<usize>();
    }
}

/// The same choices in all peers, a route for each.
///
/// # Panics
/// Where one of them says something else than the others.
pub(crate) fn walk(peers: &mut [&mut dyn Peer]) -> Vec<Route> {
    let mut lots = Lots::from(2026);
    let mut routes: Vec<Route> = peers.iter().map(|_| Route::default()).collect();
    while routes[0].choices() < CHOICES {
        converse(peers, &mut routes, &mut lots);
    }
    routes
}

/// One conversation, from its beginning to its end.
fn converse(peers: &mut [&mut dyn Peer], routes: &mut [Route], lots: &mut Lots) {
    let mut ear = Ear::that_keeps();
    let seed = routes[0].conversations.len() as u64;
    let mut screens = Vec::new();
    for (peer, route) in peers.iter_mut().zip(&mut *routes) {
        peer.begin(seed, &mut ear);
        route.conversations.push(Vec::new());
        screens.push(ear.take());
    }
    loop {
        assert_the_same(peers, &screens);
        routes.iter_mut().zip(&screens).for_each(|(route, screen)| route.heard(screen));
        let offered = sorted(&screens[0]);
        if offered.is_empty() {
            break;
        }
        let chosen = &offered[lots.below(offered.len())];
        for ((peer, route), screen) in peers.iter_mut().zip(&mut *routes).zip(&mut screens) {
            let position = screen.responses.iter().position(|words| words == chosen);
            let position = position.expect("it is offered by all");
            peer.choose(position, &mut ear);
            *screen = ear.take();
            route.conversations.last_mut().expect("it was begun").push(position);
        }
    }
    assert_counted_the_same(peers);
}

/// The same lines in the same order, and the same responses. Weerklank shows these in an order of its own at every visit;
/// the others show them as they are written.
fn assert_the_same(peers: &[&mut dyn Peer], screens: &[Screen]) {
    for (peer, screen) in peers.iter().zip(screens) {
        assert_eq!(screen.lines, screens[0].lines, "{} says something else", peer.name());
        assert_eq!(sorted(screen), sorted(&screens[0]), "{} offers something else", peer.name());
    }
}

fn assert_counted_the_same(peers: &[&mut dyn Peer]) {
    let counted: Vec<_> = peers.iter().filter_map(|peer| peer.counted()).collect();
    assert!(counted.windows(2).all(|two| two[0] == two[1]), "they count differently: {counted:?}");
    assert!(counted.iter().all(|sums| *sums != (0, 0)), "nothing was counted");
}

fn sorted(screen: &Screen) -> Vec<String> {
    let mut responses = screen.responses.clone();
    responses.sort();
    responses
}
