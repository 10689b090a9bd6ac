//! A small scenario, built in code: two exchanges, a signal, a silence, two endings.

use std::collections::BTreeMap;
use std::sync::Arc;
use weerklank::locale::{Language, ScenarioWords};
use weerklank::method::{ById, Delivery, Done, Goal, Id, Level, Method, Needs, Talk};
use weerklank::scenario::{
    Arms, Channel, Ending, Face, FactId, Gaze, Given, Line, Meaning, Message, Node, NodeId, NodeKind, Person,
    PersonId, Place, Response, ResponseId, Say, Scenario, Setting, Signal, Silence, TextId, Turn,
};
use weerklank::ui::{Shelf, Shelved, Telling};

/// The small scenario with its texts in both languages.
pub(crate) fn small(method: &Method) -> Shelved {
    let tellings = Language::ALL.map(|language| (language, telling(language)));
    Shelved::new(method, Arc::new(structure(method)), BTreeMap::from(tellings))
}

/// So many scenarios that differ in title, goal, place, length and technique.
pub(crate) fn many(method: &Method, count: usize) -> Shelf {
    // In a room: a place far away would have a channel of its own.
    let rooms: Vec<Place> = Place::ALL.into_iter().filter(|place| place.channel().is_none()).collect();
    let one = |number: usize| {
        let scenario = Scenario {
            id: format!("talk-{number}"),
            goal: Goal::ALL[number % Goal::ALL.len()],
            ..structure(method)
        };
        let setting = Setting { place: rooms[number % rooms.len()], ..scenario.setting.clone() };
        let tellings = Language::ALL.map(|language| (language, titled(language, number)));
        let scenario = Scenario { setting, ..scenario };
        let mut shelved = Shelved::new(method, Arc::new(scenario), BTreeMap::from(tellings));
        shelved.glance.moves = (number % 3 * 15 + 2, number % 3 * 15 + 2);
        shelved.glance.techniques.truncate(number % 4 + 1);
        Arc::new(shelved)
    };
    Shelf { scenarios: (1..=count).map(one).collect(), ..Shelf::default() }
}

/// A title of one long word, and one of many words.
const LONG: [&str; 2] = [
    "Arbeidsongeschiktheidsverzekeringsmaatschappijbeoordelingsgesprekken",
    "Een gesprek met een heel lange titel die op geen enkele kaart op één regel past, hoe breed die ook is",
];

fn titled(language: Language, number: usize) -> Telling {
    let title = match number {
        4 => LONG[0].to_owned(),
        5 => LONG[1].to_owned(),
        6 => "Coördinatie in de één-op-één".to_owned(),
        number => format!("Gesprek {number}"),
    };
    Telling {
        words: Arc::new(Titled { words: telling(language).words, title }),
        names: by_id(vec!["Ali".to_owned()]),
    }
}

struct Titled {
    words: Arc<dyn ScenarioWords + Send + Sync>,
    title: String,
}

impl ScenarioWords for Titled {
    fn words(&self, key: &str) -> Option<&str> {
        if key == "scenario" { Some(&self.title) } else { self.words.words(key) }
    }

    fn name(&self, person: u8) -> Option<&str> {
        self.words.name(person)
    }
}

/// The words, by key; `?` stands for the language.
const WORDS: [(&str, &str, &str); 28] = [
    ("scenario", "De pauze", "The break"),
    ("scenario.trailer", "Hij neemt weer een half uur te veel.", "He takes half an hour too long again."),
    ("scenario.you", "Jij leidt de ploeg.", "You lead the team."),
    ("scenario.other", "Ali werkt er een jaar.", "Ali has worked there for a year."),
    ("scenario.situation", "Ali komt laat terug uit de pauze.", "Ali comes back late from the break."),
    ("scenario.goal", "Een afspraak die van hem is.", "An agreement that is his own."),
    ("prepare_facts", "Wat heb je zelf gezien?", "What did you see yourself?"),
    ("enters", "Ja, ik weet hoe laat het is.", "Yes, I know what time it is."),
    ("enters.inner", "Daar gaan we weer.", "Here we go again."),
    ("enters.seen", "Zijn voet tikt op de vloer.", "His foot taps on the floor."),
    ("enters_listen", "Het valt je zwaar vandaag.", "Today is hard on you."),
    ("enters_listen.why", "Je geeft terug wat je ziet.", "You give back what you see."),
    ("enters_fix", "Zet dan een wekker.", "Set an alarm, then."),
    ("enters_fix.why", "Een oplossing waar hij niet om vroeg.", "A solution he did not ask for."),
    ("enters_foot", "Ik zie je voet tikken.", "I see your foot tapping."),
    ("opens", "Mijn moeder is ziek.", "My mother is ill."),
    ("opens.inner", "Nu heb ik het gezegd.", "Now I have said it."),
    ("opens_empathy", "Dat is schrikken.", "That is a shock."),
    ("opens_plan", "Wat zou morgen helpen?", "What would help tomorrow?"),
    ("agreed", "Goed. Morgen ben ik op tijd.", "All right. I will be on time tomorrow."),
    ("agreed.after", "Jullie maakten een afspraak.", "You made an agreement."),
    ("agreed.discuss", "Wie heeft dit bedacht?", "Who thought of this?"),
    ("lost", "Laat maar.", "Never mind."),
    ("lost.inner", "Zie je wel. Weer een tip.", "There you go. Another tip."),
    ("lost.after", "Hij liep weg.", "He walked away."),
    ("lost.discuss", "Wanneer sloot hij zich af?", "When did he close up?"),
    ("silent", "Nou ja. Het is thuis niet makkelijk.", "Well. It is not easy at home."),
    ("silent.inner", "Hij wacht echt.", "He really waits."),
];

struct Words(BTreeMap<&'static str, &'static str>);

impl ScenarioWords for Words {
    fn words(&self, key: &str) -> Option<&str> {
        self.0.get(key).copied()
    }

    fn name(&self, person: u8) -> Option<&str> {
        (person == 0).then_some("Ali")
    }
}

fn telling(language: Language) -> Telling {
    let words = WORDS.iter().map(|(key, nl, en)| (*key, if language == Language::Nl { *nl } else { *en }));
    Telling { words: Arc::new(Words(words.collect())), names: by_id(vec!["Ali".to_owned()]) }
}

struct Builder<'a> {
    method: &'a Method,
    messages: Vec<Message>,
    responses: Vec<Response>,
}

impl Builder<'_> {
    fn text(&mut self, key: &str) -> TextId {
        self.messages.push(Message { key: key.to_owned() });
        TextId(u16::try_from(self.messages.len() - 1).unwrap())
    }

    fn says(&mut self, key: &str) -> Vec<Say> {
        vec![Say::Line(Line {
            text: self.text(key),
            by: PersonId(0),
            when: Vec::new(),
            face: None,
            tells: Vec::new(),
            mentions: Vec::new(),
        })]
    }

    fn response(&mut self, node: u16, name: &str, key: &str, does: &str, to: u16) -> ResponseId {
        let text = self.text(&format!("{name}_{key}"));
        let behaviour = self.method.find(does).expect("a behaviour of the method");
        self.responses.push(Response {
            key: key.to_owned(),
            text,
            node: NodeId(node),
            subject: None,
            when: Vec::new(),
            does: vec![Done { behaviour, delivery: Delivery::Plain }],
            points: None,
            toward: PersonId(0),
            once: false,
            mentions: Vec::new(),
            learns: Vec::new(),
            to: vec![NodeId(to)],
        });
        ResponseId(u16::try_from(self.responses.len() - 1).unwrap())
    }

    fn turn(&mut self, key: &str, responses: Vec<ResponseId>) -> Turn {
        Turn {
            says: self.says(key),
            face: Face::Tense,
            arms: Arms::Crossed,
            gaze: Gaze::Down,
            talk: Some(Talk::Sustain),
            signal: None,
            invites_advice: false,
            stopped: false,
            crosses: false,
            goal: None,
            needs: Needs::default(),
            learns: Vec::<FactId>::new(),
            silence: None,
            timeout: None,
            jump: false,
            responses,
            to: None,
        }
    }

    fn ending(&mut self, key: &str, meaning: Meaning) -> NodeKind {
        let says = self.says(key);
        let text = self.text(key);
        NodeKind::Ending(Ending { says, text, face: Face::Relieved, meaning })
    }
}

const ENTERS: u16 = 0;
const SILENT: u16 = 1;
const OPENS: u16 = 2;
const AGREED: u16 = 3;
const LOST: u16 = 4;

fn structure(method: &Method) -> Scenario {
    let mut build = Builder { method, messages: Vec::new(), responses: Vec::new() };
    let prepare = vec![build.text("prepare_facts")];
    let first = vec![
        build.response(ENTERS, "enters", "listen", "reflection_complex", OPENS),
        build.response(ENTERS, "enters", "fix", "reflex_solution", LOST),
        build.response(ENTERS, "enters", "foot", "nonverbal_signal", OPENS),
    ];
    let mut enters = build.turn("enters", first.clone());
    enters.signal = Some(Given { signal: Signal::FootTaps, by: PersonId(0) });
    enters.silence = Some(Silence::Room { held: vec![NodeId(SILENT)], too_long: vec![NodeId(LOST)] });
    let silent = build.turn("silent", first);
    let second = vec![
        build.response(OPENS, "opens", "empathy", "empathy", AGREED),
        build.response(OPENS, "opens", "plan", "plan", AGREED),
    ];
    let opens = build.turn("opens", second);
    let kinds = [
        ("enters", NodeKind::Turn(enters)),
        ("silent", NodeKind::Turn(silent)),
        ("opens", NodeKind::Turn(opens)),
        ("agreed", build.ending("agreed", Meaning::Reached)),
        ("lost", build.ending("lost", Meaning::Lost)),
    ];
    let nodes = kinds.map(|(id, kind)| Node { id: id.to_owned(), when: Vec::new(), kind });
    Scenario {
        id: "the-break".to_owned(),
        hash: "0".repeat(64),
        goal: Goal::ChangeUnmotivated,
        setting: Setting {
            place: Place::ShopFloor,
            channel: Channel::InPerson,
            party: None,
            listeners: Vec::new(),
            listeners_until: None,
            known: true,
        },
        cast: by_id(vec![Person {
            id: "ali".to_owned(),
            figure: "young-man".to_owned(),
            connection: Level::Low,
            resistance: Level::Mid,
            readiness: Level::Low,
            openness: Level::Low,
            tempers: Vec::new(),
            sensitive: Vec::new(),
        }]),
        prepare,
        time_out: Vec::new(),
        promised: Vec::new(),
        facts: ById::new(),
        start: NodeId(ENTERS),
        nodes: by_id(Vec::from(nodes)),
        responses: by_id(build.responses),
        subjects: ById::new(),
        messages: by_id(build.messages),
    }
}

fn by_id<I: Id, T>(items: Vec<T>) -> ById<I, T> {
    ById::try_from(items).expect("an id for each")
}
