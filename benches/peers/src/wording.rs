//! What is said: sentences put together from their parts, each different from all others.
//!
//! No sign in them means anything in Fluent, in ink or in Yarn. The numbers of parts have no divisor in common, so that
//! counting through all of them at once repeats nothing.

const LINES: [&[&str]; 3] = [
    &[
        "I know, I know",
        "That is easy to say",
        "You may be right",
        "I did not see it that way",
        "Nobody asked me that before",
        "It has been a long month",
        "Fine, ask what you like",
        "I thought we were done with this",
        "I don’t know what you want to hear",
    ],
    &[
        "The mornings are hard at home",
        "The others never say a word about it",
        "I do what I can on the line",
        "My sister needs the car at six",
        "The roster changes every week",
        "I sleep through two alarms",
        "We were one short again on Monday",
        "The course starts in May",
        "I like the work itself",
        "There is always someone who is sick",
    ],
    &[
        "and then I let it go",
        "so I keep it to myself",
        "and that is how it goes",
        "but you don’t see that from here",
        "and I am tired of it",
        "so what would you do",
        "and it gets to me more than I show",
    ],
];

const RESPONSES: [&[&str]; 3] = [
    &[
        "So",
        "It sounds as if",
        "I can see that",
        "As I hear it,",
        "Tell me if I am wrong, but",
        "You mean that",
        "Let me say it in my own words,",
    ],
    &[
        "you want to be on time and home gets in the way",
        "the line counts on you at seven",
        "you have tried more than one thing already",
        "this costs you more than people think",
        "nobody has asked you what you need",
        "you have had enough of being told what to do",
        "part of you would like it to be different",
        "the team has noticed it too",
        "you care about the work",
    ],
    &[
        "What would help?",
        "Is that so?",
        "What makes it hard?",
        "Where would you begin?",
        "May I tell you what I see?",
        "How is that for you?",
        "What have you tried?",
        "What would have to change first?",
    ],
];

/// The sentences that are still to be said.
#[derive(Default)]
pub(crate) struct Wording {
    lines: usize,
    responses: usize,
}

impl Wording {
    /// The next line of the other.
    pub(crate) fn line(&mut self) -> String {
        let [opening, middle, closing] = parts(&LINES, &mut self.lines);
        format!("{opening}. {middle}, {closing}.")
    }

    /// The next words of a response.
    pub(crate) fn response(&mut self) -> String {
        let [opening, clause, question] = parts(&RESPONSES, &mut self.responses);
        format!("{opening} {clause}. {question}")
    }
}

fn parts(of: &[&[&'static str]; 3], said: &mut usize) -> [&'static str; 3] {
    let parts = of.map(|parts| parts[*said % parts.len()]);
    *said += 1;
    parts
}
