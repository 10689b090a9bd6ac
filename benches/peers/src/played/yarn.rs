//! Yarn, by Yarn Spinner for Rust and its compiler.

use super::{Ear, Peer};
use crate::dialogue::START;
use yarnspinner::compiler::{Compilation, Compiler, File};
use yarnspinner::core::{Library, YarnValue};
use yarnspinner::runtime::{
    Dialogue, DialogueEvent, MemoryVariableStorage, OptionId, StringTableTextProvider,
};

/// The script, compiled. There is no file that is shipped instead: where Yarn is played in Rust it is compiled there.
pub(crate) fn compiled(script: &str) -> Compilation {
    let file = File { file_name: "peers.yarn".to_owned(), source: script.to_owned() };
    let mut compiler = Compiler::new();
    compiler.extend_library(Library::standard_library()).add_file(file);
    compiler.compile().expect("the script is right")
}

/// What was compiled, ready to be played.
pub(crate) fn load(compilation: Compilation) -> Yarn {
    let program = compilation.program.expect("the whole script was compiled");
    let mut texts = StringTableTextProvider::new();
    texts.extend_base_language(compilation.string_table.into_iter().map(|(id, said)| (id, said.text)));
    let mut dialogue = Dialogue::new(Box::new(MemoryVariableStorage::new()), Box::new(texts));
    dialogue.add_program(program);
    dialogue.set_node(START).expect("it is in the script");
    Yarn { dialogue, offered: Vec::new(), untouched: Vec::new() }
}

/// A dialogue at some place.
pub(crate) struct Yarn {
    dialogue: Dialogue,
    offered: Vec<OptionId>,
    /// The variables as they were before anything was said.
    untouched: Vec<(String, YarnValue)>,
}

impl Yarn {
    /// From where it is to the next choice, or the end.
    pub(crate) fn go_on(&mut self, ear: &mut Ear) {
        self.offered.clear();
        while self.dialogue.can_continue() {
            for event in self.dialogue.continue_().expect("the dialogue goes on") {
                match event {
                    DialogueEvent::Line(line) => ear.line(&line.text),
                    DialogueEvent::Options(options) => {
                        for option in options.iter().filter(|option| option.is_available) {
                            ear.response(&option.line.text);
                            self.offered.push(option.id);
                        }
                    }
                    _ => (),
                }
            }
        }
    }

    fn whole_number(&self, name: &str) -> i64 {
        match self.dialogue.variable_storage().get(name) {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "Yarn counts in floating point; these are whole"
            )]
            Ok(YarnValue::Number(number)) => number as i64,
            other => panic!("{name} is a number, not {other:?}"),
        }
    }
}

impl Peer for Yarn {
    fn name(&self) -> &'static str {
        "Yarn Spinner for Rust"
    }

    fn begin(&mut self, _seed: u64, ear: &mut Ear) {
        if self.untouched.is_empty() {
            self.untouched = self.dialogue.variable_storage().variables().into_iter().collect();
        }
        let variables = self.dialogue.variable_storage_mut();
        variables.clear();
        for (name, value) in &self.untouched {
            variables.set(name.clone(), value.clone()).expect("its name was taken before");
        }
        self.dialogue.set_node(START).expect("it is in the script");
        self.go_on(ear);
    }

    fn choose(&mut self, position: usize, ear: &mut Ear) {
        self.dialogue.set_selected_option(self.offered[position]).expect("it is offered");
        self.go_on(ear);
    }

    fn counted(&self) -> Option<(i64, i64)> {
        Some((self.whole_number("$connection"), self.whole_number("$challenge")))
    }
}
