//! Whether there is a display to open the window on: on Linux one has to be named, and something has to answer there.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

/// The first TCP port of the X window system; a display's number is added to it.
const X_PORT: u16 = 6000;

/// What there is to open a window on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Display {
    /// Something that answers, or of which it is not known.
    There,
    /// This one is named, but nothing answers.
    Dead(String),
    /// None is named.
    Absent,
}

/// What the environment names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedDisplay {
    /// `DISPLAY`, of the X window system.
    pub x: Option<OsString>,
    /// `WAYLAND_DISPLAY`.
    pub wayland: Option<OsString>,
    /// `XDG_RUNTIME_DIR`, the folder of Wayland's sockets.
    pub runtime: Option<OsString>,
}

/// Where a display is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Server {
    /// A socket on this computer.
    Socket(PathBuf),
    /// A port of a computer.
    Port(String, u16),
    /// In a way that is not looked into.
    Elsewhere,
    /// In no place at all.
    Nowhere,
}

impl NamedDisplay {
    /// The display the window would be opened on, and where that is asked for: Wayland's where both are named, as the
    /// window itself prefers it.
    #[must_use]
    pub fn server(&self) -> Option<(&OsStr, Server)> {
        let named = |name: &'_ Option<OsString>| name.as_ref().is_some_and(|name| !name.is_empty());
        match (&self.wayland, &self.x) {
            (Some(name), _) if named(&self.wayland) => {
                Some((name, wayland_server(name, self.runtime.as_deref())))
            }
            (_, Some(name)) if named(&self.x) => Some((name, x_server(name))),
            _ => None,
        }
    }

    /// Whether it can be opened on, by what `answers` says of the place.
    pub fn display(&self, answers: impl FnOnce(&Server) -> bool) -> Display {
        match self.server() {
            None => Display::Absent,
            Some((_, server)) if answers(&server) => Display::There,
            Some((name, _)) => Display::Dead(name.to_string_lossy().into_owned()),
        }
    }
}

/// A path, or a name in the runtime folder.
fn wayland_server(name: &OsStr, runtime: Option<&OsStr>) -> Server {
    let name = Path::new(name);
    match runtime.filter(|folder| !folder.is_empty()) {
        _ if name.is_absolute() => Server::Socket(name.to_owned()),
        Some(folder) => Server::Socket(Path::new(folder).join(name)),
        None => Server::Nowhere,
    }
}

/// `HOST:NUMBER.SCREEN`: a socket where the host is left out, else a port of the host.
fn x_server(name: &OsStr) -> Server {
    let Some((host, number)) = name.to_str().and_then(|name| name.rsplit_once(':')) else {
        return Server::Elsewhere;
    };
    let number = number.split_once('.').map_or(number, |(number, _)| number);
    match (host, number.parse::<u16>().ok()) {
        ("" | "unix", Some(number)) => Server::Socket(format!("/tmp/.X11-unix/X{number}").into()),
        (host, Some(number)) if !host.contains([':', '/', '[']) => {
            X_PORT.checked_add(number).map_or(Server::Elsewhere, |port| Server::Port(host.to_owned(), port))
        }
        _ => Server::Elsewhere,
    }
}

/// Whether something answers there.
#[cfg(target_os = "linux")]
#[must_use]
pub fn answers(server: &Server) -> bool {
    match server {
        Server::Socket(path) => socket_answers(path),
        Server::Port(host, port) => port_answers(host, *port),
        Server::Elsewhere => true,
        Server::Nowhere => false,
    }
}

/// Elsewhere than on Linux no display has to be named.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn answers(_server: &Server) -> bool {
    true
}

/// A socket by its path; an X server may have one without a file too, which is the only one that gets into some
/// containers.
#[cfg(target_os = "linux")]
fn socket_answers(path: &Path) -> bool {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::{ffi::OsStrExt, net::SocketAddr, net::UnixStream};
    let without_file = || {
        let address = SocketAddr::from_abstract_name(path.as_os_str().as_bytes())?;
        UnixStream::connect_addr(&address)
    };
    UnixStream::connect(path).is_ok() || without_file().is_ok()
}

#[cfg(target_os = "linux")]
fn port_answers(host: &str, port: u16) -> bool {
    use std::net::{TcpStream, ToSocketAddrs};
    /// Who waits for a window waits no longer than this.
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);
    let found = (host, port).to_socket_addrs();
    found.is_ok_and(|mut all| all.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok()))
}
