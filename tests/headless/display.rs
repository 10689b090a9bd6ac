//! What a window can be opened on: none, one that is named but does not answer, one that is there.

use crate::command_line::weerklank_on;
use std::path::PathBuf;
use weerklank::cli::{Display, Exit, NamedDisplay, Server};

fn named(x: &str, wayland: &str, runtime: &str) -> NamedDisplay {
    NamedDisplay { x: Some(x.into()), wayland: Some(wayland.into()), runtime: Some(runtime.into()) }
}

fn server(x: &str, wayland: &str, runtime: &str) -> Option<Server> {
    named(x, wayland, runtime).server().map(|(_, server)| server)
}

fn socket(path: &str) -> Server {
    Server::Socket(PathBuf::from(path))
}

#[test]
fn where_a_display_is_asked_for_follows_from_its_name() {
    assert_eq!(server("", "", ""), None);
    assert_eq!(NamedDisplay::default().server(), None);
    assert_eq!(server(":0", "", ""), Some(socket("/tmp/.X11-unix/X0")));
    assert_eq!(server("unix:12.1", "", ""), Some(socket("/tmp/.X11-unix/X12")));
    assert_eq!(server("localhost:10.0", "", ""), Some(Server::Port("localhost".to_owned(), 6010)));
    for odd in ["::1:0", "tcp/host:0", "nonsense", ":x", "host:65000"] {
        assert_eq!(server(odd, "", ""), Some(Server::Elsewhere), "{odd}");
    }
    assert_eq!(server(":0", "wayland-1", "/run/user/1"), Some(socket("/run/user/1/wayland-1")));
    assert_eq!(server("", "/somewhere/else", ""), Some(socket("/somewhere/else")));
    assert_eq!(server(":0", "wayland-1", ""), Some(Server::Nowhere));
}

#[test]
fn what_does_not_answer_is_dead() {
    assert_eq!(named("", "", "").display(|_| true), Display::Absent);
    assert_eq!(named(":7", "", "").display(|_| true), Display::There);
    assert_eq!(named(":7", "", "").display(|_| false), Display::Dead(":7".to_owned()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_socket_answers_while_someone_listens() {
    use std::os::unix::net::UnixListener;
    use weerklank::cli::answers;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wayland-0");
    let server = Server::Socket(path.clone());
    assert!(!answers(&server), "there is none yet");
    let listener = UnixListener::bind(&path).unwrap();
    assert!(answers(&server));
    drop(listener);
    assert!(path.exists() && !answers(&server), "the socket of a server that died");
    assert!(answers(&Server::Elsewhere) && !answers(&Server::Nowhere));
}

#[test]
fn without_a_display_nothing_is_written_and_no_conversation_is_promised() {
    let folder = tempfile::tempdir().unwrap();
    let ran = weerklank_on(&Display::Absent, folder.path(), &["--lang", "nl", "write", "."], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("weerklank check") && !ran.errors.contains("gesprek"), "{}", ran.errors);
}

#[test]
fn without_a_display_that_answers_it_is_played_in_the_terminal() {
    for (language, said) in [("nl", "in de terminal"), ("en", "in the terminal")] {
        for display in [Display::Absent, Display::Dead(":99".to_owned())] {
            let folder = tempfile::tempdir().unwrap();
            let ran = weerklank_on(&display, folder.path(), &["--lang", language], "1\nq\n");
            assert_eq!(ran.exit, Exit::Done, "{}", ran.errors);
            assert!(ran.errors.contains(said) && !ran.errors.contains('⟨'), "{}", ran.errors);
            let names_it = cfg!(feature = "gui") && display != Display::Absent;
            assert_eq!(ran.errors.contains(":99"), names_it, "{}", ran.errors);
        }
    }
}
