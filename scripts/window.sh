# Drives the real window on a virtual display: opening, waiting for a screen, typing, taking pictures.
# shellcheck shell=bash

# Opens the window with these arguments and waits until it is on screen.
open_window() {
    window_log=$(mktemp)
    "$weerklank" --data "$data" "$@" >"$window_log" 2>&1 &
    window_pid=$!
    for _ in $(seq 1 300); do
        window_id=$(xdotool search --onlyvisible --pid "$window_pid" 2>/dev/null | head -n 1)
        [ -n "$window_id" ] && break
        kill -0 "$window_pid" 2>/dev/null || window_failed "The window closed before it opened."
        sleep 0.1
    done
    [ -n "$window_id" ] || window_failed "The window did not open within 30 seconds."
    xdotool windowfocus "$window_id" 2>/dev/null
    settle 3
}

# Makes the window as large as the display; there is no window manager to do so.
fill_display() {
    xdotool windowmove "$window_id" 0 0 windowsize "$window_id" "${1%x*}" "${1#*x}"
    settle 1
}

window_failed() {
    say "$1 It said:"
    cat "$window_log"
    exit 1
}

close_window() {
    kill "$window_pid" 2>/dev/null
    wait "$window_pid" 2>/dev/null
    rm -f "$window_log"
}

# Waits until the picture has stopped changing; at least the seconds given.
settle() {
    local before after
    sleep "${1:-0.6}"
    before=$(picture_sum)
    for _ in $(seq 1 40); do
        sleep 0.25
        after=$(picture_sum)
        [ "$before" = "$after" ] && return 0
        before=$after
    done
}

# Without the top, where someone breathes on the stage.
picture_sum() { import -silent -window root -gravity south -crop 100%x60%+0+0 rgb:- 2>/dev/null | cksum; }

# Types one key after the other.
type_keys() {
    local key
    for key in "$@"; do
        xdotool key "$key"
        sleep 0.15
    done
}

# Waits until the conversation that has ended is kept, two minutes at most on a busy machine: that is when its feedback is shown.
await_kept() {
    for _ in $(seq 1 600); do
        [ "$(find "$data/finished" -name '*.json' 2>/dev/null | wc -l)" = 1 ] && return 0
        sleep 0.2
    done
    fail "The finished conversation was not kept."
}

# Waits until the window's title holds these words.
expect_title() {
    local wanted=$1
    for _ in $(seq 1 100); do
        [[ "$(title)" == *"$wanted"* ]] && return 0
        sleep 0.1
    done
    fail "The window is called “$(title)”, not “$wanted”."
}

# Says the response with this number until the conversation has been looked back on; the title says when.
play_to_the_end() {
    local number=$1 looking_back=$2
    for _ in $(seq 1 40); do
        [[ "$(title)" == *"$looking_back"* ]] && return 0
        type_keys "$number" ctrl+Return
        settle 0.3
    done
    expect_title "$looking_back"
}

title() { xdotool getwindowname "$window_id" 2>/dev/null; }

picture() {
    settle
    import -silent -window root "$1" || fail "The picture $1 could not be taken."
}

# What the journal of the running conversation holds, a line an input.
inputs() { tail -q -n +2 "$data"/running/*.journal 2>/dev/null; }
