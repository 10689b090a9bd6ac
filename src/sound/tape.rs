//! A backend without a device: what would be heard is recorded, as fast as it is asked for.

use az::SaturatingAs;
use kira::backend::{Backend, Renderer};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is recorded; a clone is the same tape.
#[derive(Clone)]
pub struct Tape {
    rate: u32,
    machine: Arc<Mutex<Machine>>,
    let_go: Arc<Condvar>,
}

/// For so long a device that is held keeps waiting who opens it or lets it go: a test that fails need not hang.
const HELD_AT_MOST: Duration = Duration::from_secs(5);

#[derive(Default)]
struct Machine {
    renderer: Option<Renderer>,
    broken: bool,
    held: bool,
    opened: usize,
    closed: usize,
}

/// There is no device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDevice;

/// Puts what would be heard on a [`Tape`].
pub struct TapeBackend {
    tape: Tape,
}

impl Tape {
    /// An empty one with so many frames a second.
    #[must_use]
    pub fn new(rate: u32) -> Self {
        Self { rate, machine: Arc::default(), let_go: Arc::default() }
    }

    /// How many frames a second it has.
    #[must_use]
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// Records the next `milliseconds`, left and right; nothing but silence where nothing was opened yet.
    #[must_use]
    pub fn record(&self, milliseconds: u32) -> Vec<[f32; 2]> {
        let frames = (u64::from(self.rate) * u64::from(milliseconds) / 1000).saturating_as::<usize>();
        let mut sides = vec![0.0; frames * 2];
        if let Some(renderer) = &mut self.machine().renderer {
            // As a device does: it asks for about ten milliseconds at a time.
            for part in sides.chunks_mut((self.rate / 100).saturating_as::<usize>().max(1) * 2) {
                renderer.on_start_processing();
                renderer.process(part, 2);
            }
        }
        sides.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect()
    }

    /// From now on there is no device, or there is one again. What was opened is lost.
    pub fn set_broken(&self, broken: bool) {
        let mut machine = self.machine();
        machine.broken = broken;
        machine.renderer = None;
    }

    /// From now on who opens it or lets it go has to wait, as for a device that does not answer; or nobody has to any more.
    pub fn set_held(&self, held: bool) {
        self.machine().held = held;
        self.let_go.notify_all();
    }

    /// How many times it was opened.
    #[must_use]
    pub fn opened(&self) -> usize {
        self.machine().opened
    }

    /// How many times it was let go.
    #[must_use]
    pub fn closed(&self) -> usize {
        self.machine().closed
    }

    /// The machine, once it is not held.
    fn free_machine(&self) -> MutexGuard<'_, Machine> {
        let waited = self.let_go.wait_timeout_while(self.machine(), HELD_AT_MOST, |machine| machine.held);
        waited.unwrap_or_else(PoisonError::into_inner).0
    }

    fn machine(&self) -> MutexGuard<'_, Machine> {
        self.machine.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backend for TapeBackend {
    type Settings = Tape;
    type Error = NoDevice;

    fn setup(tape: Tape, _internal_buffer_size: usize) -> Result<(Self, u32), NoDevice> {
        let (broken, rate) = (tape.free_machine().broken, tape.rate);
        if broken { Err(NoDevice) } else { Ok((Self { tape }, rate)) }
    }

    fn start(&mut self, renderer: Renderer) -> Result<(), NoDevice> {
        let mut machine = self.tape.machine();
        machine.opened += 1;
        machine.renderer = Some(renderer);
        Ok(())
    }
}

impl Drop for TapeBackend {
    fn drop(&mut self) {
        self.tape.free_machine().closed += 1;
    }
}
