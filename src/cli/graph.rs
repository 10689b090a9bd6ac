//! `weerklank graph SCENARIO`: the branches of a scenario as a picture.

use super::arguments::{GraphArguments, GraphFormat};
use super::meant::meant;
use super::{Exit, Session, Terminal, written};
use crate::analysis::{Graph, Reach};
use crate::conversation::Play;
use crate::format::Loaded;
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::{GraphPicture, diagnostics_text, graph_dot, graph_mermaid, graph_svg};
use crate::store::Output;

pub(super) fn run(session: &Session, arguments: &GraphArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Session::method() else { return Exit::Faults };
    let out = arguments.out.as_deref().map(|path| Output::at(path, arguments.force));
    if let Err(exit) = written::check(&out, session, terminal) {
        return exit;
    }
    let library = session.library(&method);
    let (found, _) = meant(session, &library, &method, &arguments.drawn, terminal);
    match &found[..] {
        [] => Exit::Faults,
        [one] => draw(session, arguments, &method, one.loaded(), out.as_ref(), terminal),
        several => {
            let phrase = Phrase::new("graph-several")
                .with("path", arguments.drawn.as_str())
                .with("count", several.len());
            terminal.complain(&format!("{}\n", session.locale.phrase(&phrase, &())));
            Exit::Faults
        }
    }
}

fn draw(
    session: &Session,
    arguments: &GraphArguments,
    method: &Method,
    loaded: &Loaded,
    out: Option<&Output>,
    terminal: &mut Terminal<'_>,
) -> Exit {
    let Some(scenario) = &loaded.scenario else {
        terminal.complain(&diagnostics_text(&loaded.diagnostics, &loaded.sources, &session.locale));
        return Exit::Faults;
    };
    let play = Play::new(method, scenario);
    let reach = Reach::of(&play, arguments.seed);
    let best = reach.as_ref().map_or(&[][..], Reach::best);
    let texts = session.texts(loaded).map(|(_, texts)| texts);
    let picture = GraphPicture {
        graph: &Graph::of(&play, arguments.seed, best),
        play: &play,
        texts,
        title: texts.and_then(|texts| texts.get("scenario", None)).unwrap_or(&scenario.id),
        best: reach.as_ref().map(|reach| (reach.range().best.least, arguments.seed)),
        locale: &session.locale,
    };
    let drawn = match arguments.format {
        GraphFormat::Mermaid => graph_mermaid(&picture),
        GraphFormat::Dot => graph_dot(&picture),
        GraphFormat::Svg => graph_svg(&picture),
    };
    let Some(out) = out else {
        terminal.print(&drawn);
        return Exit::Done;
    };
    written::write(out, &drawn, session, terminal).err().unwrap_or(Exit::Done)
}
