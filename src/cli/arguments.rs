//! What can be asked on the command line. The words of `--help` stand in `assets/locales`, by argument id.

use crate::locale::Locale;
use crate::method::Goal;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Weerklank, a practice simulator for difficult conversations.
#[derive(Clone, Debug, Parser)]
#[command(name = "weerklank", version, disable_help_subcommand = true)]
pub struct Arguments {
    /// The language.
    #[arg(long, global = true, value_name = "nl|en", value_parser = ["nl", "en"])]
    pub lang: Option<String>,
    /// The folder in which everything is kept.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// A folder with more scenarios.
    #[arg(long, global = true, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
    /// The size of the text in the window, in percent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u16).range(100..=250))]
    pub text_size: Option<u16>,
    /// The colours of the window.
    #[arg(long, value_name = "light|dark|high-contrast", value_parser = ["light", "dark", "high-contrast"])]
    pub theme: Option<String>,
    /// What to do; the window opens without.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The subcommands.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Play a conversation.
    Play(PlayArguments),
    /// List the scenarios at hand.
    List(ListArguments),
    /// Check scenarios.
    Check(CheckArguments),
    /// Write a scenario: the window with its conversation, which follows the files.
    Write(WriteArguments),
    /// Write a small scenario to start from.
    New(NewArguments),
    /// Explain a diagnostic.
    Explain(ExplainArguments),
    /// Play what was recorded beside scenarios, and see whether it comes to what is expected.
    Test(TestArguments),
    /// Look at what a scenario comes to.
    Analyse(AnalyseArguments),
    /// Draw the branches of a scenario.
    Graph(GraphArguments),
    /// Score coded transcripts.
    Score(ScoreArguments),
    /// Make a scenario of a Twee file.
    Import(ImportArguments),
    /// Write a scenario as a Twee file.
    Export(ExportArguments),
}

/// Of `play`.
#[derive(Clone, Debug, Default, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
pub struct PlayArguments {
    /// The scenario's id.
    #[arg(value_name = "SCENARIO")]
    pub scenario: Option<String>,
    /// In the terminal.
    #[arg(long)]
    pub text: bool,
    /// The seed of all variation.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Without the meter, and without a way back.
    #[arg(long)]
    pub real: bool,
    /// Own words are asked for before what can be said is shown.
    #[arg(long)]
    pub own_words: bool,
    /// Play these inputs, without anyone present.
    #[arg(long, value_name = "INPUTS")]
    pub choices: Option<String>,
    /// Tell everything behind the score at once.
    #[arg(long)]
    pub all: bool,
    /// Print the conversation and its feedback as JSON.
    #[arg(long)]
    pub json: bool,
    /// Write the conversation as a coded transcript.
    #[arg(long, value_name = "FILE")]
    pub transcript: Option<PathBuf>,
    /// Write the conversation as a play, with what came of it as what is expected.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// A file that is there already is replaced.
    #[arg(long)]
    pub force: bool,
}

/// Of `list`.
#[derive(Clone, Debug, Args)]
pub struct ListArguments {
    /// As JSON, one object a line.
    #[arg(long)]
    pub json: bool,
}

/// Of `check`.
#[derive(Clone, Debug, Args)]
pub struct CheckArguments {
    /// Folders of scenarios.
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// As JSON, one object a diagnostic and a line.
    #[arg(long)]
    pub json: bool,
}

/// Of `write`.
#[derive(Clone, Debug, Args)]
pub struct WriteArguments {
    /// The folder of the scenario.
    #[arg(value_name = "DIR")]
    pub written: PathBuf,
    /// The seed of all variation.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
}

/// Of `new`.
#[derive(Clone, Debug, Args)]
pub struct NewArguments {
    /// The folder to be made; its name is the scenario's id.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
}

/// Of `explain`.
#[derive(Clone, Debug, Args)]
pub struct ExplainArguments {
    /// The code a diagnostic shows; all codes where none is given.
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}

/// Of `test`.
#[derive(Clone, Debug, Args)]
pub struct TestArguments {
    /// Folders of scenarios; all scenarios at hand where none is given.
    #[arg(value_name = "PATH")]
    pub tested: Vec<PathBuf>,
    /// As JSON, one object a play and a line.
    #[arg(long)]
    pub json: bool,
}

/// Of `analyse`.
#[derive(Clone, Debug, Args)]
pub struct AnalyseArguments {
    /// Scenarios, by id or by folder.
    #[arg(value_name = "SCENARIO", required = true)]
    pub analysed: Vec<String>,
    /// The seed of all variation.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub seed: u64,
    /// As JSON, one object a scenario and a line.
    #[arg(long)]
    pub json: bool,
}

/// Of `graph`.
#[derive(Clone, Debug, Args)]
pub struct GraphArguments {
    /// The scenario, by id or by folder.
    #[arg(value_name = "SCENARIO", required = true)]
    pub drawn: String,
    /// As what it is written.
    #[arg(long, value_name = "mermaid|dot|svg", value_enum, default_value_t)]
    pub format: GraphFormat,
    /// The file it is written to.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// A file that is there already is replaced.
    #[arg(long)]
    pub force: bool,
    /// The seed of the best conversation.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub seed: u64,
}

/// As what the branches of a scenario are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum GraphFormat {
    /// Text that wikis and code hosts draw.
    #[default]
    Mermaid,
    /// Text for Graphviz.
    Dot,
    /// A picture that is laid out already.
    Svg,
}

/// Of `score`.
#[derive(Clone, Debug, Args)]
pub struct ScoreArguments {
    /// Files, folders of them, or `-` for what comes in.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The goal of conversations that do not name one.
    #[arg(long, value_name = "GOAL", value_parser = goal)]
    pub goal: Option<Goal>,
    /// As JSON, one object a file and a line.
    #[arg(long)]
    pub json: bool,
}

/// Of `import`.
#[derive(Clone, Debug, Args)]
pub struct ImportArguments {
    /// The Twee file.
    #[arg(value_name = "FILE")]
    pub twee: PathBuf,
    /// The scenario's folder, which is made; without it, beside the file and with its name.
    #[arg(long = "out", value_name = "DIR")]
    pub out_folder: Option<PathBuf>,
    /// What could not be carried over as JSON, one object a line.
    #[arg(long)]
    pub json: bool,
}

/// Of `export`.
#[derive(Clone, Debug, Args)]
pub struct ExportArguments {
    /// The scenario, by id or by folder.
    #[arg(value_name = "SCENARIO")]
    pub exported: String,
    /// The Twee file; printed without it.
    #[arg(long = "out", value_name = "FILE")]
    pub out_file: Option<PathBuf>,
    /// A file that is there already is replaced.
    #[arg(long)]
    pub force: bool,
}

/// A goal as files write it, or with hyphens.
fn goal(text: &str) -> Result<Goal, String> {
    let name = text.replace('-', "_");
    Goal::ALL.into_iter().find(|goal| goal.name() == name).ok_or_else(|| text.to_owned())
}

/// The command with its help in the language of `locale`: `cli-about`, `cli-NAME`, and `cli-arg-ID`.
pub(super) fn localised(command: clap::Command, locale: &Locale) -> clap::Command {
    let version = clap::Arg::new("version").short('V').long("version").action(clap::ArgAction::Version);
    let command = command.about(locale.text("cli-about")).disable_version_flag(true).arg(version);
    let command = describe(command, locale);
    command.mut_subcommands(|sub| {
        let about = locale.text(&format!("cli-{}", sub.get_name()));
        describe(sub.about(about), locale)
    })
}

fn describe(command: clap::Command, locale: &Locale) -> clap::Command {
    let command = command
        .disable_help_flag(true)
        .arg(clap::Arg::new("help").short('h').long("help").action(clap::ArgAction::Help))
        .subcommand_help_heading(locale.text("cli-commands"))
        .help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", locale.text("cli-usage")));
    command.mut_args(|arg| {
        let heading = locale.text(if arg.is_positional() { "cli-arguments" } else { "cli-options" });
        let help = locale.text(&format!("cli-arg-{}", arg.get_id().as_str().replace('_', "-")));
        let takes_values = arg.get_action().takes_values();
        let arg = arg.help(help).help_heading(heading);
        if takes_values { arg.hide_possible_values(true) } else { arg }
    })
}
