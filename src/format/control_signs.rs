//! Signs that are not seen and do something, found in the files of a scenario: as they stand in a text, and in the names of
//! files. Ids are looked at where they are declared, and what a text of Fluent writes as a code (`{"\\u001B"}`) where it is
//! read.

use super::diagnostic::Diagnostic;
use super::faults;
use super::loaded::Loaded;
use super::{Folder, limits};
use crate::phrase::{code_point, harmful_signs};

/// Reports those in the name of the scenario's folder and of the files in it.
pub(super) fn report_in_names(id: &str, folder: &Folder, diagnostics: &mut Vec<Diagnostic>) {
    let own = std::iter::once((id, folder.name_of("scenario.ron")));
    let files = folder.files.keys().map(|path| (path.as_str(), folder.name_of(path)));
    for (name, file) in own.chain(files) {
        if let Some((_, sign)) = harmful_signs(name).next() {
            let fault = Diagnostic::new(faults::CONTROL_SIGN_IN_NAME, &file, None);
            diagnostics.push(fault.with("name", name).with("sign", code_point(sign)));
        }
    }
}

/// Reports those in the files that were read, the first of each line; one in an id is reported there already.
pub(super) fn report_in_texts(loaded: &mut Loaded) {
    let mut found = Vec::new();
    for (file, text) in &loaded.sources {
        let mut line_end = 0;
        for (at, sign) in harmful_signs(text) {
            if at < line_end || found.len() > limits::FAULTS {
                continue;
            }
            line_end = text[at..].find('\n').map_or(text.len(), |length| at + length);
            let place = at..at + sign.len_utf8();
            let is_in_name = loaded.diagnostics.iter().any(|fault| {
                let span = fault.span.as_ref().filter(|_| fault.file == *file);
                fault.code == faults::CONTROL_SIGN_IN_NAME.code && span.is_some_and(|span| span.contains(&at))
            });
            if !is_in_name {
                let fault = Diagnostic::new(faults::CONTROL_SIGN, file, Some(place));
                found.push(fault.with("sign", code_point(sign)));
            }
        }
    }
    loaded.diagnostics.extend(found);
}
