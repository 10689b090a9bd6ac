//! Files that are written where the user says: `--out`, `--transcript`, `--record`.

use super::{Context, Exit, Terminal};
use crate::phrase::Phrase;
use crate::store::{Output, StoreError};

/// Whether all of these may be written, asked before the work is done for them; what may not is told.
///
/// # Errors
/// How the program ends where one may not.
pub(super) fn check<'o>(
    outputs: impl IntoIterator<Item = &'o Output>,
    context: &Context,
    terminal: &mut Terminal<'_>,
) -> Result<(), Exit> {
    let mut checked = Ok(());
    for fault in outputs.into_iter().filter(|output| !output.is_standard_output()).map(Output::check) {
        if let Err(fault) = fault {
            context.complain(&fault, terminal);
            checked = Err(Exit::Faults);
        }
    }
    checked
}

/// Writes a file and tells which, beside the results.
///
/// # Errors
/// How the program ends where it could not be written; why is told.
pub(super) fn write(
    output: &Output,
    text: &str,
    context: &Context,
    terminal: &mut Terminal<'_>,
) -> Result<(), Exit> {
    let path = put(output, text, terminal).map_err(|fault| {
        context.complain(&fault, terminal);
        Exit::Faults
    })?;
    if let Some(path) = path {
        let phrase = Phrase::new("cli-file-written").with("path", path.display().to_string());
        terminal.complain(&format!("{}\n", context.locale.phrase(&phrase, &())));
    }
    Ok(())
}

/// Writes a file and gives it; none where what was written to is none.
fn put(
    output: &Output,
    text: &str,
    terminal: &mut Terminal<'_>,
) -> Result<Option<std::path::PathBuf>, StoreError> {
    if output.is_standard_output() {
        terminal.print(text);
        return Ok(None);
    }
    output.write(text)
}
