//! `weerklank graph SCENARIO`: the branches of a scenario as a picture.

use super::arguments::{GraphArguments, GraphFormat};
use super::meant::meant;
use super::{Context, Exit, Terminal, written};
use crate::analysis::{Graph, Reach};
use crate::conversation::Play;
use crate::format::Loaded;
use crate::method::Method;
use crate::phrase::Phrase;
use crate::report::{GraphPicture, diagnostics_text, graph_dot, graph_mermaid, graph_svg};
use crate::store::Output;

pub(super) fn run(context: &Context, arguments: &GraphArguments, terminal: &mut Terminal<'_>) -> Exit {
    let Some(method) = Context::method() else { return Exit::Faults };
    let out = arguments.out.as_deref().map(|path| Output::at(path, arguments.force));
    if let Err(exit) = written::check(&out, context, terminal) {
        return exit;
    }
    let library = context.library(&method);
    let (found, _) = meant(context, &library, &method, &arguments.drawn, terminal);
    match &found[..] {
        [] => Exit::Faults,
        [one] => draw(context, arguments, &method, one.loaded(), out.as_ref(), terminal),
        several => {
            let phrase = Phrase::new("graph-several")
                .with("path", arguments.drawn.as_str())
                .with("count", several.len());
            terminal.complain(&format!("{}\n", context.locale.phrase(&phrase, &())));
            Exit::Faults
        }
    }
}

fn draw(
    context: &Context,
    arguments: &GraphArguments,
    method: &Method,
    loaded: &Loaded,
    out: Option<&Output>,
    terminal: &mut Terminal<'_>,
) -> Exit {
    let Some(scenario) = &loaded.scenario else {
        terminal.complain(&diagnostics_text(&loaded.diagnostics, &loaded.sources, &context.locale));
        return Exit::Faults;
    };
    let play = Play::new(method, scenario);
    let reach = Reach::of(&play, arguments.seed);
    let best = reach.as_ref().map_or(&[][..], Reach::best);
    let texts = context.texts(loaded).map(|(_, texts)| texts);
    let picture = GraphPicture {
        graph: &Graph::of(&play, arguments.seed, best),
        play: &play,
        texts,
        title: texts.and_then(|texts| texts.get("scenario", None)).unwrap_or(&scenario.id),
        best: reach.as_ref().map(|reach| (reach.range().best.least, arguments.seed)),
        locale: &context.locale,
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
    written::write(out, &drawn, context, terminal).err().unwrap_or(Exit::Done)
}
