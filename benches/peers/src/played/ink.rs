//! ink, by bladeink and its compiler.

use super::{Ear, Peer};
use bladeink::story::Story;
use bladeink::value_type::ValueType;
use bladeink_compiler::{Compiler, CompilerOptions};

/// The script, compiled to the JSON that is shipped. Visits are counted where they are asked for.
pub(crate) fn compiled(script: &str) -> String {
    let options = CompilerOptions { count_all_visits: false, ..CompilerOptions::default() };
    Compiler::with_options(options).compile(script).expect("the script is right")
}

/// The compiled story, ready to be played.
pub(crate) fn load(json: &str) -> Ink {
    Ink { story: Story::new_with_seed(json, 7).expect("the compiler wrote it") }
}

/// A story at some place.
pub(crate) struct Ink {
    story: Story,
}

impl Ink {
    /// From the start on, without beginning anew: right after loading.
    pub(crate) fn go_on(&mut self, ear: &mut Ear) {
        while self.story.can_continue() {
            let said = self.story.cont().expect("the story goes on");
            let words = said.trim_end();
            if !words.is_empty() {
                ear.line(words);
            }
        }
        // The leaner of the two ways to ask for them.
        for choice in self.story.get_current_choice_infos() {
            ear.response(&choice.text);
        }
    }

    fn whole_number(&self, name: &str) -> i64 {
        match self.story.get_variable(name) {
            Some(ValueType::Int(number)) => number.into(),
            _ => panic!("{name} is not a whole number"),
        }
    }
}

impl Peer for Ink {
    fn name(&self) -> &'static str {
        "ink (bladeink)"
    }

    fn begin(&mut self, _seed: u64, ear: &mut Ear) {
        self.story.reset_state().expect("it can be begun anew");
        self.go_on(ear);
    }

    fn choose(&mut self, position: usize, ear: &mut Ear) {
        self.story.choose_choice_index(position).expect("it is offered");
        self.go_on(ear);
    }

    fn counted(&self) -> Option<(i64, i64)> {
        Some((self.whole_number("connection"), self.whole_number("challenge")))
    }
}
