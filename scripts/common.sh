# What the scripts share: where things are built, which system packages are needed, and how to say it.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1

# Compiled dependencies stay outside the checkout, so that a fresh clone does not compile Bevy again.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/weerklank/target}"

# What a window with sound needs to be built and to be shown. Bevy and winit load the libraries when the program starts.
packages_build="gcc libc6-dev pkg-config libasound2-dev"
packages_window="libwayland-dev libxkbcommon-dev libxkbcommon-x11-0 libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrandr2 libvulkan1 mesa-vulkan-drivers"
# What the checks need besides: a virtual display, something that types, something that takes pictures.
packages_checks="g++ xvfb xdotool imagemagick x11-utils procps"

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The line to type where packages are not installed for the user.
other_systems() {
    say "This is not Debian or Ubuntu. If building or starting fails, install what Weerklank needs yourself:"
    if command -v dnf >/dev/null; then
        say "  sudo dnf install gcc pkgconf-pkg-config alsa-lib-devel wayland-devel libxkbcommon-devel libxkbcommon-x11 libX11 libXcursor libXi libXrandr vulkan-loader mesa-vulkan-drivers"
    elif command -v pacman >/dev/null; then
        say "  sudo pacman -S --needed gcc pkgconf alsa-lib wayland libxkbcommon libxkbcommon-x11 libx11 libxcursor libxi libxrandr vulkan-icd-loader vulkan-swrast"
    elif [ "$(uname)" = Darwin ]; then
        say "  xcode-select --install"
    else
        say "  a C compiler, pkg-config, ALSA, Wayland, xkbcommon, X11 with Xcursor, Xi and Xrandr, and a Vulkan driver"
    fi
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
    done
}

# Installs what is missing: at once for root, otherwise with consent; elsewhere says what to type.
need_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        other_systems
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" = 0 ]; then
        say "Installing system packages: $missing"
        install_packages "" "$missing"
    elif command -v sudo >/dev/null && [ -t 0 ]; then
        say "Weerklank needs these system packages: $missing"
        read -r -p "Install them now with sudo? [y/N] " answer
        case "$answer" in
            [yYjJ]*) install_packages sudo "$missing" ;;
            *) fail "Nothing was installed. Type this and start again: sudo apt-get install $missing" ;;
        esac
    else
        fail "System packages are missing. Type this and start again: sudo apt-get install $missing"
    fi
}

install_packages() {
    local with=$1 missing=$2 log
    log=$(mktemp)
    # shellcheck disable=SC2086 # a list of words
    if ! { $with apt-get update && DEBIAN_FRONTEND=noninteractive $with apt-get install -y --no-install-recommends $missing; } \
        >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "The packages could not be installed; above is what apt-get said."
    fi
    rm -f "$log"
}

need_rust() {
    command -v cargo >/dev/null || [ ! -f "$HOME/.cargo/env" ] || . "$HOME/.cargo/env"
    command -v cargo >/dev/null || fail "There is no Rust toolchain. Install one as https://rustup.rs says and start again."
}

# A display that stops takes the socket of its number with it, also where another has just begun with that number. So
# they start and stop one at a time.
display_lock=${TMPDIR:-/tmp}/weerklank-displays-$(id -u).lock

# Starts a virtual display of this size on a free number and sets DISPLAY; stop_display stops it, and only it.
start_display() {
    local size=$1 ready
    ready=$(mktemp)
    {
        flock 9
        Xvfb -displayfd 3 -noreset -screen 0 "${size}x24" -nolisten tcp 3>"$ready" 9>&- 2>/dev/null &
        display_pid=$!
        for _ in $(seq 1 100); do
            [ -s "$ready" ] && break
            sleep 0.1
        done
    } 9>"$display_lock"
    [ -s "$ready" ] || fail "The virtual display did not start."
    DISPLAY=":$(tr -d '[:space:]' <"$ready")"
    export DISPLAY
    unset WAYLAND_DISPLAY
    rm -f "$ready"
}

stop_display() {
    [ -n "${display_pid:-}" ] || return 0
    {
        flock 9
        kill "$display_pid" 2>/dev/null
        wait "$display_pid" 2>/dev/null
    } 9>"$display_lock"
    display_pid=""
}
