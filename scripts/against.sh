# What an older revision gives beside what the present one gives, and how fast; for scripts/measure.
# shellcheck shell=bash

# How many rounds the benchmarks run in turns: the quick ones, and those that explore a whole scenario.
rounds_quick=${ROUNDS:-15}
rounds_slow=3
# The benchmarks that take seconds.
slow='analyse|the_range_of_a_scenario'
# No command may take longer, in seconds.
longest=120

# Builds the program and its benchmark as they are in a folder; puts both into another.
build_in() {
    local tree=$1 target=$2 into=$3 bench
    (
        cd "$tree" || exit 1
        export CARGO_TARGET_DIR=$target
        cargo build --locked --quiet --release --no-default-features --bin weerklank &&
            bench=$(cargo bench --locked --quiet --no-default-features --bench core --no-run --message-format=json |
                sed -n 's/.*"executable":"\([^"]*\/core-[^"]*\)".*/\1/p' | tail -n 1) &&
            mkdir -p "$into" && cp "$target/release/weerklank" "$into/weerklank" && cp "$bench" "$into/core"
    )
}

# The older revision stands in a worktree of its own while it is measured, for its benchmark reads its scenarios there. What
# was built of it is kept in the cache, so that it is built once.
build_before() {
    local revision=$1
    before="$CARGO_TARGET_DIR/against/$revision"
    tree="$before/tree"
    git worktree prune
    [ -d "$tree" ] || git worktree add --quiet --detach "$tree" "$revision" || fail "The revision could not be checked out."
    trap 'git worktree remove --force "$tree"; rm -rf "$work"' EXIT
    [ -x "$before/core" ] || build_in "$tree" "$CARGO_TARGET_DIR/against/target" "$before" ||
        fail "The older revision could not be built."
}

# One command of one program: what it printed and how it ended; beside it what it said of faults and of files it wrote, and
# where it can be told the seconds and kilobytes it took.
given() {
    local program=$1 out=$2
    shift 2
    local timed=()
    [ -x /usr/bin/time ] && timed=(/usr/bin/time -q -o "$out.cost" -f '%e %M')
    "${timed[@]}" timeout "$longest" "$program" --data "$work/nobody" "$@" >"$out" 2>"$out.errors"
    printf 'exit %s\n' "$?" >>"$out"
    # Where the two write is not what differs between them.
    sed -i "s|$work/[a-z]*/||g" "$out.errors"
}

# All that both programs give of one scenario: by its id, and the folder it stands in.
given_of() {
    local id=$1 folder=$2 side number=0 line seed way inputs
    for side in before now; do
        local program=${!side}/weerklank out=$work/$side/$id
        given "$program" "$out.check" check --json "$folder"
        given "$program" "$out.graph" --scenarios "$folder" graph "$id" --format dot --seed 7
        given "$program" "$out.analyse" --scenarios "$folder" analyse "$id" --seed 7 --json
    done
    while read -r line seed way inputs; do
        [ "$line" = "$id" ] || continue
        number=$((number + 1))
        local real=()
        [ "$way" = real ] && real=(--real)
        for side in before now; do
            local program=${!side}/weerklank out=$work/$side/$id
            given "$program" "$out.play-$number" --scenarios "$folder" play "$id" --seed "$seed" --choices "$inputs" --json \
                --transcript "$out.transcript-$number" "${real[@]}"
        done
    done <"$work/conversations"
}

# How many outputs are the same, and which differ.
compare_outputs() {
    local kind same differ ill file name
    for kind in check graph analyse play transcript errors; do
        same=0 differ="" ill=0
        for file in "$work/now"/*."$kind"*; do
            case $file in
                *.cost) continue ;;
                *.errors) [ "$kind" = errors ] || continue ;;
            esac
            name=$(basename "$file")
            [[ $kind = transcript || $kind = errors ]] || grep -qx 'exit 0' "$file" || ill=$((ill + 1))
            if cmp -s "$work/before/$name" "$file"; then same=$((same + 1)); else differ="$differ $name"; fi
        done
        say "  $kind: $same the same, $(wc -w <<<"$differ") differ; $ill ended otherwise than well now"
        # shellcheck disable=SC2086 # a list of names
        [ -z "$differ" ] || printf '    %s\n' $differ
    done
}

# What analyse took: each built-in scenario, and of all scenarios the most.
tell_costs() {
    local file
    [ -x /usr/bin/time ] || return 0
    say "What analyse took, before and now:"
    for file in "$work/now"/*.analyse.cost; do
        printf '%s %s %s\n' "$(basename "$file" .analyse.cost)" "$(tail -n 1 "$work/before/$(basename "$file")")" "$(tail -n 1 "$file")"
    done | LC_ALL=C awk '
        $1 !~ /^mutant/ { printf "  %-14s %6.2f s %5d MB   %6.2f s %5d MB\n", $1, $2, $3 / 1024, $4, $5 / 1024 }
        { for (i = 2; i <= 5; i++) if ($i > most[i]) most[i] = $i }
        END { printf "  %-14s %6.2f s %5d MB   %6.2f s %5d MB\n", "most of all", most[2], most[3] / 1024, most[4], most[5] / 1024 }'
}

# What a benchmark printed, as lines of: name, median in nanoseconds, allocations a time (those that grow too), and the most
# bytes held at once.
medians() {
    sed 's/│/|/g; s/├─/+-/; s/╰─/+-/' | LC_ALL=C awk -F'|' '
        function nanoseconds(text, part) {
            split(text, part, " ")
            return part[1] * (part[2] == "s" ? 1e9 : part[2] == "ms" ? 1e6 : part[2] == "ns" ? 1 : 1e3)
        }
        function bytes(text, part) {
            split(text, part, " ")
            return part[1] * (part[2] == "GB" ? 1e9 : part[2] == "MB" ? 1e6 : part[2] == "KB" ? 1e3 : 1)
        }
        function tell() {
            if (name != "") print name, median, count, held
            name = ""
        }
        /\+- ?[a-z]/ {
            tell()
            inside = $0 !~ /^\+-/
            sub(/^[| ]*\+- */, "")
            split($1, word, /  +/)
            if (word[2] == "") { group = word[1]; next }
            name = inside ? group "/" word[1] : word[1]
            median = nanoseconds($3); count = 0; held = 0; part = ""
            next
        }
        {
            sub(/^[| ]*/, "")
            if ($1 ~ /:/) { part = $1; sub(/:.*/, "", part); row = 0; next }
            row++
            if ((part == "alloc" || part == "grow") && row == 1) count += $3
            if (part == "max alloc" && row == 2) held = bytes($3)
        }
        END { tell() }'
}

# The benchmarks of both, in turns; of every figure the median over all rounds.
compare_speed() {
    local round side
    for round in $(seq 1 "$rounds_quick"); do
        for side in before now; do
            "${!side}/core" --bench --color never --max-time 0.5 --skip "$slow" 2>/dev/null | medians | sed "s/^/$side /"
            [ "$round" -gt "$rounds_slow" ] ||
                "${!side}/core" --bench --color never "$slow" 2>/dev/null | medians | sed "s/^/$side /"
        done
    done >"$work/medians"
    say "Speed: the median of $rounds_quick rounds in turns ($rounds_slow for what explores), allocations a time and the most held:"
    sort -k2,2 -k1,1 -k3,3g "$work/medians" | LC_ALL=C awk '
        function shown(ns) {
            return ns >= 1e9 ? sprintf("%.2f s", ns / 1e9) : ns >= 1e6 ? sprintf("%.2f ms", ns / 1e6) : ns >= 1e3 ? sprintf("%.2f us", ns / 1e3) : sprintf("%.0f ns", ns)
        }
        { n[$1, $2]++; value[$1, $2, n[$1, $2]] = $3; count[$1, $2] = $4; held[$1, $2] = $5; if (!seen[$2]++) names[++all] = $2 }
        END {
            printf "  %-44s %11s %11s %7s   %s\n", "", "before", "now", "ratio", "allocations and bytes held, before and now"
            for (i = 1; i <= all; i++) {
                name = names[i]
                for (s = 1; s <= 2; s++) {
                    side = s == 1 ? "before" : "now"
                    there[side] = n[side, name] > 0
                    middle[side] = value[side, name, int((n[side, name] + 1) / 2)]
                }
                if (!there["before"] || !there["now"]) {
                    printf "  %-44s only %s: %s\n", name, there["now"] ? "now" : "before", shown(there["now"] ? middle["now"] : middle["before"])
                    continue
                }
                printf "  %-44s %11s %11s %7.3f   %s (%s), %s (%s)\n", name, shown(middle["before"]), shown(middle["now"]),
                    middle["now"] / middle["before"], count["before", name], held["before", name], count["now", name], held["now", name]
            }
        }'
}

# scripts/measure against REV [MUTANTS]
measure_against() {
    local mutants=${2:-200} revision id
    [ -n "${1:-}" ] || fail "scripts/measure against takes a revision, and how many mutants (200)."
    revision=$(git rev-parse --verify --quiet "$1^{commit}") || fail "There is no revision “$1”."
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    say "Building the present one, and $1 ($(git log -1 --format=%s "$revision"))"
    now="$CARGO_TARGET_DIR/against/now"
    build_in "$root" "$CARGO_TARGET_DIR" "$now" || fail "Weerklank could not be built."
    build_before "$revision"
    cargo run --locked --quiet --no-default-features --example mutants -- "$work" "$mutants" || fail "There are no mutants."
    mkdir -p "$work/before" "$work/now"
    # shellcheck disable=SC2154 # root is of common.sh
    for id in angry-client late-again why-should-i; do cp -r "$root/scenarios/$id" "$work/scenarios/$id"; done
    cp -r "$root/scenarios/fragments" "$work/scenarios/fragments"
    say "Outputs of $(($(ls "$work/scenarios" | wc -l) - 1)) scenarios, before and now:"
    export -f given given_of
    export work before now longest
    find "$work/scenarios" -mindepth 1 -maxdepth 1 ! -name fragments -printf '%f\n' | sort |
        xargs -P "$(nproc)" -I ID bash -c 'given_of ID "$work/scenarios/ID"'
    compare_outputs
    tell_costs
    compare_speed
}
