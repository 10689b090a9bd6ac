# The command line, the conversation in the terminal, the report, and what can go wrong on disk.

cli-about = Weerklank: practise difficult conversations. Without a command, the window opens.
cli-usage = Usage
cli-commands = Commands
cli-arguments = What you give
cli-options = Options
cli-play = Play a conversation
cli-list = List the scenarios there are
cli-check = Check scenarios: what is wrong, where, and what to do about it
cli-write = Write a scenario: the window plays the conversation and follows what you save
cli-new = Write a small scenario to start from
cli-explain = Explain what a diagnostic means and what to do about it
cli-test = Play the conversations recorded beside scenarios, and see whether they go as expected
cli-analyse = Look into a scenario: who ends up where, what can be reached, where it is decided
cli-arg-lang = The language: nl or en
cli-arg-data = The folder in which everything is kept
cli-arg-scenarios = A folder with more scenarios; may be given more than once
cli-arg-text-size = The size of the text in the window, in percent: 100 to 250
cli-arg-theme = The colours of the window: light, dark or high-contrast
cli-arg-version = Show the version
cli-arg-help = Show this help
cli-arg-scenario = The scenario’s name, as “list” shows it
cli-arg-text = In the terminal, also where a window is possible
cli-arg-seed = The number all variation follows from
cli-arg-real = Without the balance and without a step back
cli-arg-own-words = Your own words first, and only then the responses
cli-arg-choices = Play these moves unattended: listen,~4000,look:foot-taps,timeout
cli-arg-all = Also tell everything behind the score at once
cli-arg-json = Write the result as JSON
cli-arg-paths = Folders of scenarios
cli-arg-written = The folder of the scenario
cli-arg-dir = The folder to be made; its name is the scenario’s
cli-arg-code = The code a diagnostic shows; all codes without one
cli-arg-tested = Folders of scenarios; without a folder all scenarios at hand
cli-arg-record = Record the conversation in a new file (plays/NAME.play); what came of it stands in it as what is expected
cli-arg-force = Replace a file that is there already; a file of a scenario (.ron, .ftl, .play) never is, but --record may replace a .play
cli-arg-analysed = Scenarios: the name “list” shows, or the folder
cli-not-printed = Not all of the output could be written ({ $detail }).
cli-file-written = Written: { $path }
cli-no-display = There is no display to open a window on.
cli-dead-display = The display “{ $name }” does not answer.
cli-no-window = This is Weerklank without its window.

misuse-unknown-argument = Weerklank does not know “{ $argument }”.
misuse-unknown-command = Weerklank does not know the command “{ $command }”.
misuse-missing = { $argument } is missing here.
misuse-missing-value = { $argument } needs a value.
misuse-invalid-value = “{ $value }” is not possible for { $argument }.
misuse-help = “weerklank --help” shows what can be done.

list-scenario = { $id }: { $title } ({ $goal })
list-faulty = { $id }: cannot be played, { $faults ->
    [one] one error
   *[other] { $faults } errors
 }. Look with “weerklank check”.
check-summary = { $scenarios ->
    [one] One scenario
   *[other] { $scenarios } scenarios
 } checked: { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
 }, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
 }{ $silenced ->
    [0] {""}
    [one] , and one silenced with a reason
   *[other] , and { $silenced } silenced with a reason
 }.
play-without-window = The conversation takes place here in the terminal.
write-without-window = Check the scenario with “weerklank check”, and play it with “weerklank play”.
new-bad-name = “{ $name }” cannot be the name of a scenario. Use small letters and digits, with hyphens between, and begin with a letter: late-again.
new-written = This scenario can be played already. Change the words, and see as you go what becomes of it:
explain-unknown = “{ $name }” is not a code. All codes: weerklank explain
explain-unknown-nearest = “{ $name }” is not a code. Did you mean “{ $nearest }”?
test-passed = passed: { $id }, { $name } ({ $score }, { $ending })
test-failed = failed: { $id }, { $name } ({ $score }, { $ending })
test-no-plays = Nothing is recorded beside { $id } yet. “weerklank play { $id } --scenarios DIR --record DIR/plays/NAME.play” records a conversation; DIR is the scenario’s folder.
test-refused = Move { $number }, “{ $input }”, is not possible there. { $reason }
test-ending = It ends at “{ $came }”; “{ $wanted }” was expected.
test-no-ending = The conversation has not ended; the ending “{ $wanted }” was expected.
test-score = The score is { $came }; { $least } to { $most } was expected.
test-level = At the end { $quantity } is { $came }; { $wanted } was expected.
test-summary = { $passed ->
    [0] No conversation came
    [one] One conversation came
   *[other] { $passed } conversations came
 } out as expected; { $failed ->
    [0] none came out differently
    [one] one came out differently
   *[other] { $failed } came out differently
 }{ $broken ->
    [0] .
    [one] ; one scenario or folder cannot be read or played.
   *[other] ; { $broken } scenarios or folders cannot be read or played.
 }
diagnostic-error = error
diagnostic-warning = warning
diagnostic-help = what to do

play-name-a-scenario = Say which scenario: “weerklank list” shows what there is.
play-unknown-scenario = There is no scenario “{ $id }”. “weerklank list” shows what there is.
play-faulty-scenario = The scenario “{ $id }” cannot be played. “weerklank check” with the scenario’s folder says what is wrong with it.
play-bad-input = Move { $number }, “{ $word }”, cannot be read. A move is a response (listen), a silence (~4000), look:foot-taps, timeout or rewind:1.
play-refused-input = Move { $number }, “{ $word }”, is not possible here: { $reason } The conversation was played up to there.
play-choose = Which conversation do you want to practise? Type its number.
play-choose-again = Type the number of a conversation in the list.
play-unfinished = You were in the middle of “{ $title }”. Do you want to go on? Type yes or no. If you say no, that conversation is put away; it is still kept.
play-yes-or-no = Type yes to go on, no to put it away, or q to stop. As long as you choose nothing, the conversation is kept.
play-put-away = The conversation is put away. It is still there in { $path }.
play-resumed-as-begun = This conversation goes on as it began: --seed and --real do not apply.
play-kept-aside = The conversation as it was is in { $path }.
play-changed = You were in the middle of “{ $title }”, but the scenario or the scoring has changed since. That conversation cannot go on; it is kept all the same.
play-prepare = Type p to prepare, or press Enter to begin.
play-sheet = Your preparation. Write something on each point, or press Enter to skip it. During the conversation you see it again with n, and afterwards you look back on it.
play-no-notes = You wrote nothing down beforehand.
play-help = Type the number of what you want to say, or a letter: s to be silent (s1 short, s2 medium, s3 long), k to look (then k and the letter of a place), p for a time-out, n for your preparation, q to stop; everything is kept. When you play guided, also: z for a step back, m for the balance. Type ? to read this again.
play-own-words = Type it in your own words, or press Enter to skip this. Then you see the responses.
play-not-understood = That is not a number from the list and not a command. Type ? for help.
play-you = You
play-left = The conversation is kept. Next time you can go on where you were.
play-left-nothing = Nothing had been said or written yet, so nothing is kept.
play-left-not-kept = The conversation could not be kept. Next time you start again.
play-rewound = One step back.
play-nothing-seen = You look closely. Nothing stands out at the moment.
play-meter-hidden = In a real conversation the balance stays hidden until the end.
play-own-view = The conversation is over. How did it go, do you think? Type a number from 1 (badly) to 5 (very well), or press Enter.
play-own-view-again = That is not possible. Type a number from 1 (badly) to 5 (very well), or press Enter.
play-own-view-feeling = Type a number from 1 to 6, or press Enter.
play-number = Press Enter for the score and everything behind it.
play-number-all = With --all the score stands here too, with everything behind it.
refused-ended = The conversation is over.
refused-not-offered = You cannot say that here.
refused-time-out-taken = You have already had a time-out.
refused-nothing-to-rewind = There is nothing to take back.
refused-no-way-back = In a real conversation nothing can be taken back.

balance-level = The balance hangs level, at a height of { $height } out of 100.
balance-connection-heavy = The balance leans towards connection: little is being asked. That is why it stands no higher than { $height } out of 100.
balance-challenge-heavy = The balance leans towards challenge: there is little connection by comparison. That is why it stands no higher than { $height } out of 100.

report-ending = How it ended
report-unfinished = The conversation did not come to an end.
report-worked = What worked
report-worked-nothing = No moment stood out. That happens.
report-move = { $number }. “{ $words }”
report-turning-point = A turning point
report-turning-points = More turning points
report-instead = What would have done more here: “{ $words }”
report-reflexes = The repair reflex
report-score = The score
report-score-line = { $total } out of 100.
report-score-parts = Connection { $connection } out of 100, challenge { $challenge } out of 100, repair reflex { $reflex } out of 100 (the lower, the better).
report-score-little = This score rests on { $moves ->
    [one] one moment
   *[other] { $moves } moments
 }. That is too little to go on.
report-moves = All moments
report-behaviour = What you did: { $behaviour }
report-inner = What { $name } thought: { $words }
report-technique = { $technique } (moment { $moves })
report-used = Techniques you used
report-missed = Tried, but here it cost more than it gave
report-unused = Techniques you could have used
report-habits = To try next time
report-discuss = To talk about

shelf-more-faults = And { $count } more. “weerklank check” names them all.

system-not-found = is not there
system-permission-denied = no permission
system-already-exists = is there already
system-storage-full = the disk is full
system-read-only = nothing can be saved there
system-is-a-folder = is a folder
system-not-a-folder = is not a folder
store-read = { $path } cannot be read ({ $detail }). See whether the folder exists and whether you may open it.
store-write = { $path } could not be saved ({ $detail }). Free some space or choose another folder with --data. What was there is still there.
store-damaged = { $path } is damaged ({ $detail }). The file was left as it is; everything else works.
store-newer = { $path } was made with a newer version of Weerklank. The file was left as it is. You can open it with that newer version.
store-partly-read = A conversation that was not finished is damaged from line { $line } on. What came before is still there; the damaged file is in { $path }.
store-in-use = { $path } is already open in another window. Go on there, or close it.
preferences-set-aside = Your settings could not be read. The old file is now in { $path }; your new settings are kept.
resumed-shorter = { $moves ->
    [one] The last move is
   *[other] The last { $moves } moves are
 } no longer possible in this version. You go on from before that; what was there is kept.

## Coded transcripts and the yardstick of the field

cli-score = Score coded transcripts of real conversations
cli-arg-files = CSV files with the columns turn, speaker and codes, or folders of them; - reads what comes in
cli-arg-goal = The goal of conversations that do not name one: stop, start, change_motivated, change_unmotivated, keep, own_agenda or agreement
cli-arg-transcript = Write the conversation to this file as a coded transcript
score-line = { $file }: { $total } out of 100 ({ $moves } moments)
score-line-little = { $file }: { $total } out of 100, but that rests on { $moves ->
    [one] one moment
   *[other] { $moves } moments
 } and so says little
score-line-none = { $file }: no score, there { $errors ->
    [one] is one error
   *[other] are { $errors } errors
 }
score-empty-folder = There is no CSV file in { $path }. Name a folder that has them directly in it.
score-opposite = How the other came out of it, as far as the codes show: readiness { $readiness }, resistance { $resistance }. What the other says does not count towards the score.

miti-heading = Beside the yardstick of motivational interviewing (MITI 4.2.1)
miti-ratio-none = No question was asked, so there is no ratio of reflections to questions.
miti-ratio-below = Reflections: { $reflections }, questions: { $questions }. That is less than one reflection per question. Fair begins at one, good at two.
miti-ratio-fair = Reflections: { $reflections }, questions: { $questions }. That is called fair: at least one reflection per question. Good begins at two.
miti-ratio-good = Reflections: { $reflections }, questions: { $questions }. That is called good: at least two reflections per question.
miti-complex-none = Nothing was given back, so there is no telling how many reflections went deeper.
miti-complex-below = Of the reflections, { $percent }% went deeper than what was said. Fair begins at { $fair }%, good at { $good }%.
miti-complex-fair = Of the reflections, { $percent }% went deeper than what was said. That is called fair, from { $fair }% on. Good begins at { $good }%.
miti-complex-good = Of the reflections, { $percent }% went deeper than what was said. That is called good, from { $good }% on.
miti-adherent = What is in line with it: { $total ->
    [one] once
   *[other] { $total } times
 } (a strength named { $affirm }, collaboration sought { $seek }, own choice emphasised { $emphasise }). There is no threshold for this.
miti-adherent-unknown = These codes do not show whether a strength was named, collaboration sought or own choice emphasised.
miti-non-adherent = What goes against it: { $total ->
    [one] once
   *[other] { $total } times
 } (persuading or unasked advice { $persuade }, blaming or warning { $confront }). There is no threshold for this.
miti-non-adherent-coarse = What goes against it: at least { $total ->
    [one] once
   *[other] { $total } times
 } (unasked advice { $persuade }). These codes do not show blaming and warning. There is no threshold for this.
miti-basis = The yardstick was made for conversations about change. “Fair” and “good” are the opinion of its makers; they have not been established empirically.

overview-different = There are about 10 to the power { $power } conversations that differ in what is said (with 95 % certainty a power between { $least } and { $most }).
overview-structure = Nodes: { $nodes } (turns { $turns }, open nodes { $open }, endings { $endings }). Responses: { $responses }. Subjects: { $subjects }.
overview-nodes-reached = Every node can be reached.
overview-nodes-never = No conversation can come here: { $nodes }.
overview-nodes-unknown = No conversation came here, and whether one can is not known: { $nodes }.
overview-different-exact = The conversations that differ in what is said were counted. There { $count ->
    [one] is exactly one
   *[other] are exactly { $count }
 }.
overview-responses = They take { $least } to { $most } responses, without silences and time-outs.
overview-moves = The conversations that were tried and came to an end took { $least } to { $most } moves.
overview-range-heading = Score
overview-no-range = The scenario is too large to find out what can be reached and where it is decided: the best and the worst are not known.
overview-best-exact = Best: exactly { $range }.
overview-best = Best: { $range }. The lowest was reached; more than the highest is not possible.
overview-worst = Worst: { $range }. The highest was reached; less than the lowest is not possible.
overview-trainees-heading = Who is playing
overview-trainee = Someone who { $trainee }: { $score } on average (with 95 % certainty { $least } to { $most }). Endings: { $endings }.
overview-margin = With 95 % certainty the percentages after “Endings” are off by { $points } points at most.
overview-tells-apart = There is a clear difference between someone who { $best } and everyone else.
overview-too-close = Note: someone who { $other } stays less than { $points } points behind someone who { $best }.
overview-endings-heading = Endings
overview-ending-reached = { $id } (“{ $meaning }”): conversations ended here. For someone who says anything that is offered, the chance is { $share } % (with 95 % certainty { $least } to { $most } %).
overview-ending-exact = { $id } (“{ $meaning }”): conversations ended here. For someone who says anything that is offered, the chance is exactly { $share } %.
overview-ending-never = { $id } (“{ $meaning }”): no conversation can end here.
overview-ending-unknown = { $id } (“{ $meaning }”): no conversation ended here; whether one can is not known.
overview-hinges-heading = Where it is decided
overview-hinge = { $node }: what is done here makes a difference of { $points ->
    [one] one point
   *[other] { $points } points
 } on average (measured at { $met ->
    [one] one move
   *[other] { $met } moves
 }).
overview-techniques-heading = Where each technique can be used
overview-technique = { $name }: { $nodes }
trainee-fixing = fixes everything
trainee-pleasing = keeps everyone happy
trainee-confronting = keeps confronting
trainee-learning = is learning
trainee-random = chooses at random
decimal-mark = .
overview-seed = What can be reached, where it is decided and how many conversations there are holds for the other person as they come in with --seed { $seed }. Those who play it meet { $held } different ones.
overview-unfinished = not finished
overview-worst-exact = Worst: exactly { $range }.
store-taken = { $path } is there already and is not overwritten. Choose another name.
store-replaces = { $path } is there already and stays as it is. Choose another name, or add --force to replace it.
store-authored = { $path } belongs to a scenario (.ron, .ftl or .play). Such a file is never replaced here, not even with --force. Choose another name.

## Twee, the text format of Twine

cli-import = Make a scenario of a Twee file (Twine)
cli-export = Write a scenario as a Twee file (Twine)
cli-arg-twee = A Twee file: made in Twine, or with “weerklank export”
cli-arg-out-folder = The folder that is made; without it, it comes beside the file, with the same name
cli-arg-exported = A scenario: the name “list” shows, or the folder
cli-arg-out-file = The Twee file that is made; without it, it is shown here
import-other = The other
import-done = In { $path } there is now a scenario with { $nodes ->
    [one] one node
   *[other] { $nodes } nodes
 } and { $responses ->
    [one] one response
   *[other] { $responses } responses
 }. { $losses ->
    [0] Everything was carried over.
    [one] One thing needs your attention: see above.
   *[other] { $losses } things need your attention: see above.
 }
import-faulty = The files are in { $path }, but there { $errors ->
    [one] is still one error
   *[other] are still { $errors } errors
 } to be mended first: see above.
import-next = “weerklank check { $path }” says what is still missing.
import-nothing = No scenario can be made of { $file }.
export-remark = In passages such as this one is the scenario itself, with all that Twine does not know. Leave them as they are.
export-done = { $path } is written. In Twine you open it with “Import”.
unplayed-heading = What Twine does not play. It is in the file all the same, and comes back at import:
unplayed-item = { $what }: { $number }, at { $nodes }
unplayed-conditions = Conditions
unplayed-candidates = Places where the conversation can go more than one way
unplayed-variants = Lines of which one is said
unplayed-speakers = Lines of someone else
unplayed-silences = Silences
unplayed-timeouts = Where a time-out leads
unplayed-subjects = Subjects that can be taken up in any order
unplayed-once = Responses that can be given once only
unplayed-toward = Responses to someone else
unplayed-facts = Facts that become known
unplayed-points = Points of their own
unplayed-turns = What else a turn does: another goal, needs, advice welcome, stopped, changing the subject
unplayed-faces = Faces of a single line
unplayed-attributes = Thoughts, what can be seen, why something works, how it ended, questions to discuss

## The branches of a scenario as a drawing

cli-graph = Draw the branches of a scenario
cli-arg-drawn = The scenario: the name “list” shows, or the folder
cli-arg-format = How the drawing is written: mermaid, dot (for Graphviz) or svg
cli-arg-out = Write the drawing to this file; without --force, a file that is there already stays as it is
graph-several = There are { $count } scenarios in { $path }. Name one.
graph-summary = { $id }: { $nodes ->
    [one] one node
   *[other] { $nodes } nodes
 }, { $responses ->
    [one] one response
   *[other] { $responses } responses
 }, { $endings ->
    [one] one ending
   *[other] { $endings } endings
 }
graph-responses = Responses
graph-connects = connects
graph-challenges = challenges
graph-both = connects and challenges
graph-reflex = repair reflex
graph-pitfall = pitfall
graph-neutral = none of these
graph-other-edges = Other ways
graph-silence = silence
graph-long-silence = too long a silence
graph-time-out = time-out
graph-itself = goes on by itself
graph-jump = other subjects
graph-together = different ways together
graph-endings = Endings
graph-reached = goal reached
graph-partly = goal partly reached
graph-missed = goal not reached, no quarrel
graph-lost = goal not reached, further apart
graph-broken-off = to be continued
graph-reading = How to read it
graph-best = thick: the best conversation that was found, score { $score } with --seed { $seed }
graph-best-moves = its moves
graph-no-best = No best conversation was found.
graph-candidates = possibilities in order: the first that fits wins
graph-start = start
graph-open = in any order
graph-leave = rounding off
graph-subject = subject { $name }
graph-fragment = fragment { $name }
graph-required = required
graph-atomic = in one go
