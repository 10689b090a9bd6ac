### What can be wrong with a scenario, and what to do about it. One message per fault, by the fault's name.

diagnostic-did-you-mean = Did you mean “{ $nearest }”?

## Of what there can be too much.

diagnostic-number-of-people = people
diagnostic-number-of-nodes = nodes
diagnostic-number-of-responses = responses at one node
diagnostic-number-of-facts = facts
diagnostic-number-of-messages = texts
diagnostic-number-of-fragments = fragments
diagnostic-number-of-exits = exits of a fragment
diagnostic-number-of-candidates = candidates of a “to”
diagnostic-number-of-turns-in-a-row = turns in a row without you being able to say anything

## Files

diagnostic-no-scenario-file = The file { $file } is not there.
    .help = A scenario is a folder with scenario.ron in it. docs/scenario-format.md says what goes into it.
diagnostic-file-too-large = This file is larger than { $limit } kB.
    .help = See whether this is the right file. A scenario is seldom larger than 100 kB.
diagnostic-not-utf-8 = This file has characters that cannot be read.
    .help = Save the file as UTF-8. Most editors have that under “Save as”.
diagnostic-nul-byte = There is an empty character (NUL) here that does not belong in a text file.
    .help = The file is probably damaged, or not a text file. Take an earlier version.
diagnostic-control-sign = There is an invisible character here that does something all the same ({ $sign }).
    .help = Take it out, or type the line again. Wherever this text is shown, another character stands in its place.
diagnostic-control-sign-in-name = The name “{ $name }” contains an invisible character that does something all the same ({ $sign }).
    .help = Give it a name without that character: type the name again instead of copying it.
diagnostic-too-deep = There are more than { $limit } brackets inside each other here.
    .help = See whether an earlier bracket was not closed. Otherwise split the condition or the node.
diagnostic-newer-format = This file is of version { $version } of the format. This program knows versions up to { $current }.
    .help = Update Weerklank, or ask the author for a version for format: { $current }.
diagnostic-older-format = This file is of version { $version } of the format, which is not read any more.
    .help = Convert the scenario to format: { $current }.

## The form of scenario.ron

diagnostic-expected = There should be a “{ $sign }” here.
    .help = Put “{ $sign }” here, or see whether a bracket, comma or quotation mark is missing just before. In a word such as foot_taps comes a _, not a hyphen.
diagnostic-syntax = This cannot be read: { $detail }.
    .help = Compare this line with the example in docs/scenario-format.md.
diagnostic-unexpected-sign = The sign “{ $sign }” cannot stand here.
    .help = Take it away. Is there a comma too many, a long dash instead of a minus, or a curly quotation mark instead of a straight one?
diagnostic-after-the-end = There is something left here after the last bracket.
    .help = Take it away, or see whether there is a bracket too many before it.
diagnostic-hash-comment = In this file a comment does not begin with #.
    .help = Begin the comment with //.
diagnostic-word-before-bracket = Before the bracket there should be no “{ $word }” here.
    .help = Take that word away; the bracket stays.
diagnostic-not-a-word = “{ $word }” cannot stand here as a word.
    .help = A word begins with a letter and has only letters, digits and _. So it is in_person, not in-person.
diagnostic-unexpected-end = The file ends here while something is still open.
    .help = Close the last bracket or comment that is still open.
diagnostic-unknown-field = There is no field “{ $field }” here.
    .help = Possible here: { $possible }.
diagnostic-missing-field = The field “{ $field }” is missing here.
    .help = Add “{ $field }: …” between these brackets.
diagnostic-field-twice = The field “{ $field }” is given twice.
    .help = Take one of the two away, or join them.
diagnostic-unknown-word = “{ $word }” cannot stand here.
    .help = Possible here: { $possible }.
diagnostic-wrong-value = There should be { $wanted } here.
    .help = See docs/scenario-format.md for what sort of value belongs here. Names stand between quotation marks.
diagnostic-wanted-truth = true or false, without quotation marks,
diagnostic-wanted-integer = a whole number without quotation marks
diagnostic-wanted-quoted = a name or a text between straight quotation marks
diagnostic-wanted-word = a word without quotation marks
diagnostic-wanted-other = another sort of value
diagnostic-number-out-of-range = This number is too large or too small here.
    .help = See docs/scenario-format.md for which numbers are possible here.
diagnostic-missing-value = A value is missing between these brackets.
    .help = A condition such as AtLeast(readiness, mid) has two, for instance.
diagnostic-backslash-in-name = A name cannot have a backslash in it.
    .help = A name is made of lower case letters, digits and hyphens.
diagnostic-key-twice = The name “{ $name }” is given twice.
    .help = Give one of the two another name. Only one of them would count.
diagnostic-too-many = These are { $number } { $what }. There is room for { $limit }.
    .help = Have fewer of them, or split the scenario.
    .in-a-row = Give one of those turns responses.

## Names

diagnostic-bad-id = “{ $name }” cannot be a name.
    .help = Begin with a letter. Use lower case letters without accents and digits, with hyphens between the words, { $limit } characters at most: looks-away.
diagnostic-reserved-name = The program uses the name “{ $name }” itself.
    .help = Choose another name.
diagnostic-name-taken = There is a node, subject, fragment or exit called “{ $name }” already.
    .help = Give one of the two another name.
diagnostic-missing-target = “{ $name }” does not exist.
    .help = Make a node with this name, or let the conversation go elsewhere.
diagnostic-unknown-behaviour = The behaviour “{ $name }” is not in the method.
    .help = All behaviours are listed in assets/method.ron.
diagnostic-unknown-delivery = “{ $name }” does not say how well something was done.
    .help = After the colon there can be: clumsy, plain or skilful. Without it, it is plain.
diagnostic-unknown-person = “{ $name }” is not in this scenario.
    .help = Add this person to “cast”, or name someone who is in it.
diagnostic-unknown-temper = The temper “{ $name }” is not in the method.
    .help = All tempers are listed in assets/method.ron.
diagnostic-unknown-fact = Nowhere in the conversation does “{ $name }” become known.
    .help = Put learns: ["{ $name }"] at the turn or the response that makes it known.
diagnostic-unknown-response = There is no response “{ $name }”.
    .help = Write node.response, or of a subject node.subject.response.
diagnostic-unknown-node = There is no node “{ $name }”.
    .help = Name a node of this file.
diagnostic-unknown-subject = There is no subject “{ $name }”.
    .help = Name a subject of an open node.
diagnostic-signal-never-shown = A condition looks for the signal “{ $name }”, but nobody shows it.
    .help = Put signal: … at a turn, or take the condition away.
diagnostic-signal-out-of-sight = “{ $name }” does not sit at the table, so no signal of theirs can be seen.
    .help = Have the signal shown by the person opposite, or name this person in setting: (party: …).
diagnostic-silence-of-both-sorts = At “{ $name }”, silence does not say one thing: a silence either gives room (held and too_long, both) or evades a question (evades alone).
    .help = Write silence: (held: […], too_long: […]) or silence: (evades: […]).
diagnostic-party-twice = “{ $name }” already sits opposite or listens in, and cannot be the other party as well.
    .help = Name someone else of the cast as party, or take the name out of listeners.

## The course of the conversation

diagnostic-empty-cast = There is nobody to talk with.
    .help = Put whom you talk with in “cast”. The first one is the person opposite.
diagnostic-empty-target = “{ $name }” leads nowhere.
    .help = Put where the conversation goes on between these brackets.
diagnostic-last-candidate-conditional = “{ $name }” is the last candidate, but it has a condition.
    .help = Put a node without “when” after it, so that the conversation can always go on.
diagnostic-candidate-never-used = “{ $name }” never gets its turn: the candidate before it always fits.
    .help = Put “{ $name }” earlier in the row, give the node before it a “when”, or take this one away.
diagnostic-turn-with-both = The turn “{ $name }” has responses as well as a “to”.
    .help = Take “to” away if the other waits for an answer. Take “responses” away if the talk goes on by itself.
diagnostic-turn-without-way-on = After the turn “{ $name }” the conversation cannot go on.
    .help = Add “responses”, or “to” if the talk goes on by itself.
diagnostic-open-without-leave = Nobody can leave the open node “{ $name }”.
    .help = Put a response that takes the conversation further in “leave”.
diagnostic-subject-without-way-in = Nobody can take up the subject “{ $name }”.
    .help = Put a response that brings it up in “ways_in”.
diagnostic-empty-choice = There is nothing to choose from here: there are no lines in it.
    .help = Put one line in it at least.
diagnostic-points-out-of-range = The points of “{ $name }” are not possible.
    .help = connection is −2 to 2, challenge 0 to 2, reflex 0 to 3.
diagnostic-empty-reason = There should be a reason here.
    .help = Say in a sentence why you depart from the rule. Whoever reads the scenario later wants to know.
diagnostic-unreachable-node = The conversation never comes to “{ $name }”.
    .help = Let a response or a turn lead to it, or take the node away.
diagnostic-no-ending = From “{ $name }” on the conversation never comes to an ending.
    .help = See to it that one way at least leads to an Ending.
diagnostic-endless-loop = After “{ $name }” the conversation goes round without you being able to say anything.
    .help = Give one of the turns in that round responses, or let it lead elsewhere.

## Fragments

diagnostic-unknown-fragment = The fragment “{ $name }” is not there.
    .help = Put it in the folder fragments/{ $name }, or choose a fragment that is there.
diagnostic-cyclic-fragment = The fragment “{ $name }” is inside itself, or too deep inside other fragments.
    .help = Let it go back through an exit instead of using itself. Fragments can stand { $limit } deep at most.
diagnostic-unknown-exit = The fragment “{ $fragment }” has no exit “{ $name }”.
    .help = See “exits” in the fragment for what its exits are called.
diagnostic-unbound-exit = The exit “{ $name }” of the fragment “{ $fragment }” leads nowhere.
    .help = Add to the fragment: "{ $name }": ["…"].
diagnostic-person-in-fragment = A fragment does not know “{ $name }”: it does not know who is there.
    .help = In a fragment it is always the person opposite who speaks. Put this line in the scenario itself.

## Texts

diagnostic-no-texts = There are no texts: { $file } is missing.
    .help = Make nl.ftl or en.ftl with what is said.
diagnostic-empty-texts = There is no text in { $file } yet.
    .help = Begin with “scenario = …”, the title; this check then names the texts that are still missing. If the scenario will not be in this language, take the file away.
diagnostic-missing-language = This scenario is not there in this language: { $file } is missing.
    .help = Translate it, or leave it if nobody plays it in this language.
diagnostic-unknown-language = The program does not know the language “{ $name }”.
    .help = There can be texts in: { $possible }.
diagnostic-missing-message = The text “{ $name }” is missing from { $file }.
    .help = Add a line: { $name } = …
diagnostic-missing-name = The name of “{ $name }” is missing from { $file }.
    .help = Add a line, with a hyphen in front: -{ $name } = …
diagnostic-missing-attribute = “{ $message }” has no “.{ $name }”.
    .help = Add an indented line to it: .{ $name } = …
diagnostic-unused-message = Nobody says the text “{ $name }”.
    .help = Does it go on from the line above? Then indent it with spaces: a line that begins at the margin and has an = in it becomes a new text. If the name is misspelt, mend it; otherwise the text can go.
diagnostic-unknown-attribute = The program shows “.{ $name }” of “{ $message }” nowhere.
    .help = A line can have .inner and .seen, a response .why, an ending .after and .discuss, and “scenario” .you, .other, .situation, .goal and .trailer.
diagnostic-message-twice = The text “{ $name }” is given twice. Only the first counts.
    .help = Take one of the two away or give it the right name.
diagnostic-attribute-twice = “.{ $name }” is given twice at “{ $message }”. Only the first counts.
    .help = Take one of the two away, or put it with the text it belongs to.
diagnostic-empty-message = There is a name here without a text.
    .help = Put the text after the = sign, or on the next line, indented with spaces.
diagnostic-empty-attribute = There is a name here without a text.
    .help = Put the text after the = sign, or take the line away.
diagnostic-text-too-long = The text “{ $name }” has { $number } characters. There is room for { $limit }.
    .help = Make it shorter, or spread it over two turns.
    .pieces = The text “{ $name }” is made of more than { $limit } pieces: lines, names and what stands between braces.
diagnostic-unknown-name = The name “{ $name }” is not given anywhere.
    .help = Add a line: -{ $name } = …
diagnostic-cyclic-name = The name “{ $name }” is made of itself.
    .help = Write the name in full.
diagnostic-select-in-text = There can be no choices in a text.
    .help = Put the variants in scenario.ron, with OneOf or First.
diagnostic-variable-in-text = “${ $name }” is a variable, and a scenario has none.
    .help = For a name you write { "{" } -{ $name } { "}" }, with a hyphen.
diagnostic-function-in-text = “{ $name }(…)” is a function, and a scenario has none.
    .help = Write the text in full.
diagnostic-message-in-text = “{ $name }” is another text, which cannot stand inside this one.
    .help = For a name you write { "{" } -{ $name } { "}" }, with a hyphen. Otherwise write the text in full.
diagnostic-spoken-comment = This line is spoken: “{ $name }”.
    .help = Put a comment at the beginning of the line, without spaces before it, and above the text.
diagnostic-attribute-without-dot = This line is spoken: “{ $name }”.
    .help = Put a dot before it: .{ $attribute } = …
diagnostic-line-start = A line of a text cannot begin with “{ $sign }”.
    .help = Put a word before it, or write { "{" } "{ $sign }" { "}" } to say the sign.
diagnostic-tab = There is a tab here.
    .help = Indent with spaces.
diagnostic-brace = There is a brace “{ $sign }” on its own here.
    .help = Braces stand around a name only: { "{" } -sam { "}" }. To show one, write { "{" } "{ $sign }" { "}" }.
diagnostic-loose-line = This line begins at the margin, but is not a text with a name.
    .help = If it belongs to the text above, indent it with spaces. Otherwise: name = text.
diagnostic-escape = What stands after the backslash here is not possible.
    .help = Write the character itself. A backslash is not needed.
diagnostic-open-quote = This quotation mark is not closed.
    .help = Put one after what belongs to it. Plain words can do without braces and quotation marks.
diagnostic-text-syntax = This line begins with #, but is not a comment.
    .help = Put a space after it. A comment begins with #, ## or ### and a space.

## Recorded plays

diagnostic-play-line = “{ $name }” cannot be understood.
    .help = At the top there can be: seed: 7, and expect: ending=name score=80..100 readiness=high.
diagnostic-play-input = “{ $name }” is not something you can do.
    .help = Write a response (listen), a silence (~4000), look:foot-taps, timeout or rewind:1, with commas between.
diagnostic-unknown-ending = The scenario has no ending “{ $name }”.
    .help = Name a node that is an Ending.

## Coded transcripts

diagnostic-transcript-too-large = This file is larger than { $limit } MB.
    .help = See whether this is the right file. A conversation of a hundred thousand turns is a few MB.
diagnostic-transcript-spreadsheet = This is the file of a spreadsheet program, not a CSV file.
    .help = Open it in the spreadsheet and choose “Save as”, “CSV UTF-8”.
diagnostic-transcript-utf-16 = This file was saved as UTF-16 (“Unicode text”).
    .help = Open it in the spreadsheet and choose “Save as”, “CSV UTF-8”.
diagnostic-transcript-empty = There is nothing in this file.
    .help = Put turn,speaker,codes on the first line, and below it one line a turn. docs/transcripts.md has an example.
diagnostic-transcript-column = The column “{ $name }” is missing. The first line is: { $line }
    .help = Name the columns on the first line: turn,speaker,codes. There can be other columns beside them.
diagnostic-transcript-column-twice = There are two columns “{ $name }”.
    .help = Give one of the two another name.
diagnostic-transcript-cells = This line has { $number } cells, and there are { $columns } columns{ $times ->
    [one] {""}
   *[other] . That is so on { $times } lines
 }.
    .help = If a turn has several codes, put semicolons between them: question_open;input_information.
diagnostic-transcript-quote = This quotation mark is never closed.
    .help = Put a second one at the end of the cell, or take this one away.
diagnostic-transcript-turn = “{ $name }” is not the number of a turn.
    .help = Put a number in the column turn, or leave the cell empty. The columns may stand in another order than the first line says.
diagnostic-transcript-order = After turn { $before } comes turn { $name }.
    .help = The lines count in the order in which they stand. Sort them by turn.
diagnostic-transcript-speaker = “{ $name }” cannot speak here{ $times ->
    [one] {""}
   *[other] ; it is there { $times } times
 }.
    .help = Possible in the column speaker: { $possible }.
diagnostic-transcript-person = “{ $name }” points at nobody.
    .help = Count the people from 1, to { $limit } at most: counterpart:2.
diagnostic-transcript-code = “{ $name }” is not a code for a line of “{ $speaker }”{ $times ->
    [one] {""}
   *[other] ; it is there { $times } times
 }.
    .help = docs/transcripts.md has all codes. Between two codes comes a semicolon.
diagnostic-transcript-code-of-another = “{ $name }” is a code for “{ $other }”, and this is a line of “{ $speaker }”{ $times ->
    [one] {""}
   *[other] ; that is so { $times } times
 }.
    .help = See who speaks here, or put the code on the line where it belongs.
diagnostic-transcript-value = After “{ $word }” a value is missing or does not fit.
    .help = Put a colon after it, and then one of these: { $possible }.
diagnostic-transcript-no-value = Nothing should come after the word in “{ $name }”.
    .help = Take away the colon and what follows it.
diagnostic-transcript-late-setting = This line says how the conversation begins, but it has begun already.
    .help = Put all lines with “setting” above the first turn.
diagnostic-transcript-not-coded = This turn of the trainee has no code and does not count{ $times ->
    [one] {""}
   *[other] ; that is so { $times } times
 }.
    .help = Give it a code, or “other” if nothing in it has one.
diagnostic-transcript-no-moves = There is nothing in it that the trainee did.
    .help = Put “trainee” in the column speaker for the person who practises, and in the column codes what is done.
diagnostic-transcript-no-goal = The goal of this conversation is not known.
    .help = Name it with --goal, or put a line at the top with speaker “setting” and code “goal:change_unmotivated”.
diagnostic-transcript-goal-differs = This file names a goal itself: { $named }. That counts, and not { $asked }.
    .help = Take the goal out of the file if --goal is to count.
diagnostic-transcript-more = There { $number ->
    [one] is one more thing
   *[other] are { $number } more things
 } wrong in this file.
    .help = Mend what is listed above first. Often the rest goes with it.

## Twee

diagnostic-twee-too-large = This file is larger than { $limit } MB.
    .help = See whether this is the right file. A story is seldom larger than a few MB.
diagnostic-twee-html = This is a story as Twine publishes it (HTML), not Twee.
    .help = Open the story in Twine and choose “Export As Twee”.
diagnostic-twee-no-passages = There is no passage in this file.
    .help = A passage begins with a line such as “:: Name”. See whether this is the right file.
diagnostic-twee-nothing-to-play = There is nothing in this file that can be played.
    .help = Put a passage in it with what the other says.
diagnostic-twee-before = This text stands above the first passage and is not carried over: “{ $name }”.
    .help = Put it into a passage if it belongs there.
diagnostic-twee-no-name = This passage has no name: “{ $name }”.
    .help = Give it a name after the colons, so that a link can lead to it.
diagnostic-twee-header = This part of the header cannot be understood: “{ $name }”.
    .help = After the name come the tags between [ and ]. Put a backslash before a bracket that belongs to the name.
diagnostic-twee-metadata = These data of the passage cannot be read: “{ $name }”.
    .help = It makes no difference to the conversation. If it belongs to the name, put a backslash before the bracket.
diagnostic-twee-layout = { $number ->
    [one] The place of one passage on the map of Twine is not carried over.
   *[other] The places of { $number } passages on the map of Twine are not carried over.
 }
    .help = There is nothing to do about it: a scenario has no map.
diagnostic-twee-story-data = StoryData cannot be read.
    .help = See whether a bracket, comma or quotation mark is missing. Twine writes this passage itself.
diagnostic-twee-passage-twice = There is a passage called “{ $name }” already.
    .help = The first one counts. This one is kept as a comment at the end of the texts. Give it another name if it has to take part.
diagnostic-twee-code = A script or stylesheet is not carried over: “{ $name }”.
    .help = A scenario has no code. What depends on it goes into scenario.ron, with conditions.
diagnostic-twee-special-passage = The passage “{ $name }” belongs to the story format of Twine and is not carried over.
    .help = It is kept as a comment at the end of the texts. Words that have to be said go into a passage of their own.
diagnostic-twee-tag = The tag “{ $name }” means nothing here.
    .help = Tags that mean something: does-… (what is done), response, ending-…, face-…, arms-…, gaze-…, talk-… and signal-…. See docs/twee.md.
diagnostic-twee-idle-tag = The tag “{ $name }” does nothing in this place.
    .help = Put does-… with what you say, and face-… and the like with what the other says.
diagnostic-twee-no-title = The story has no title. It is “{ $name }” now.
    .help = Put the title after “scenario =” in the texts.
diagnostic-twee-no-start = There is no passage “{ $wanted }” to begin with. It begins with “{ $name }” now.
    .help = Put the right name after “start” in scenario.ron.
diagnostic-twee-guessed = A story in Twine has no goal, place or other person. Filled in: { $filled }.
    .help = Put into scenario.ron what it has to be, and into the texts what the other is called and what it is about.
diagnostic-twee-ending-guessed = The ending “{ $name }” does not say what it means. It is “{ $meaning }” now.
    .help = Give the passage a tag: ending-reached, ending-partly, ending-missed, ending-lost or ending-broken-off.
diagnostic-twee-ending-links = This link stands at an ending and is not carried over: “{ $name }”.
    .help = Take the tag ending-… away if the conversation goes on there.
diagnostic-twee-missing-passage = The passage “{ $passage }” is not there. The conversation ends there now.
    .help = Write the passage, or let the link lead elsewhere.
diagnostic-twee-unreachable = No link leads to the passage “{ $name }”.
    .help = It goes with the rest as a node. Let a link lead to it, or take it away.
diagnostic-twee-behaviour = The behaviour in the tag “{ $name }” is not in the method.
    .help = All behaviours are listed in assets/method.ron, for instance does-question_open.
diagnostic-twee-delivery = The tag “{ $name }” does not say how well something was done.
    .help = After the colon there can be: clumsy or skilful. Without it, it is plain.
diagnostic-twee-no-behaviour = It does not say what is done by this: “{ $name }”.
    .help = Give the passage the link leads to a tag does-…, or put a passage with response between if nothing in particular is done by it.
diagnostic-twee-no-behaviours = Nowhere does it say what is done by what is said: { $number ->
        [one] one response does
       *[other] { $number } responses do
    } not count.
    .help = Give passages a tag such as does-question_open, or put “does” into scenario.ron. See docs/twee.md.
diagnostic-twee-shared-behaviour = The tag “{ $name }” holds for { $number } links to this passage.
    .help = If they do not all do the same thing, make a passage for each response, with this tag and one link to here.
diagnostic-twee-macro = A scenario has no macros. This is not carried over: “{ $name }”.
    .help = It is kept as a comment beside the text. What depends on it goes into scenario.ron, with “when”, First or OneOf.
diagnostic-twee-hook = A hook with a name is not carried over: “{ $name }”.
    .help = The words in it simply stand in the text.
diagnostic-twee-variable = “{ $name }” is a variable, and a scenario has none. It is spoken as it stands.
    .help = Write in the text what has to be said.
diagnostic-twee-html-tag = HTML is not carried over: “{ $name }”.
    .help = The words in it simply stand in the text.
diagnostic-twee-image = Pictures and sound are not carried over: “{ $name }”.
    .help = It is kept as a comment beside the text. How the other looks goes into scenario.ron, with face, arms and gaze.
diagnostic-twee-style = The styles of this text are not carried over.
    .help = The words stay. Nobody in a conversation speaks in italics or bold.
diagnostic-twee-setter = What this link remembers is not carried over: “{ $name }”.
    .help = Put “learns” at the response in scenario.ron, and a condition Knows where it matters.
diagnostic-twee-nested-link = There is a link within a link here.
    .help = The inner one goes with it. Put links one after the other.
diagnostic-twee-outside-link = A link to a web site is not carried over: “{ $name }”.
    .help = The words stay in the text.
diagnostic-twee-unclosed = What begins here is never closed: “{ $name }”. It stays in the text.
    .help = Close it, or take it away.
diagnostic-twee-link-text = These words of a link are not said: “{ $name }”.
    .help = They are kept as a comment beside the text. What stands in the passage of the response is said.
diagnostic-twee-too-many-links = There is no room for this response: “{ $name }”. A turn has room for nine.
    .help = Put responses at a passage that follows.
diagnostic-twee-several-links = From here the conversation goes on by itself, one way. This link is not carried over: “{ $name }”.
    .help = Put more candidates at “to” in scenario.ron, with “when” at the nodes they lead to.
diagnostic-twee-goes-on = After this link nobody can say anything: the passages go on by themselves in a ring, or for too long.
    .help = There is a response without words now. Write what is said there, or let the link lead elsewhere.
diagnostic-twee-more = { $number ->
    [one] One more thing is not carried over.
   *[other] { $number } more things are not carried over.
 }
    .help = Mend what is listed above first.
diagnostic-twee-source = The passage “{ $name }” no longer holds a file of the scenario.
    .help = Leave the passages with the tag weerklank-source as they are, or export the scenario anew.
diagnostic-twee-source-unreadable = The file { $name } of the scenario is no longer there. The passages were read as a story of their own.
    .help = Export the scenario anew if you want the rest of it back.
diagnostic-twee-source-faulty = There are errors in the files of the scenario. What was changed in the passages is not carried over.
    .help = See with “weerklank check” what is wrong, mend it in the passages with the tag weerklank-source, and import anew.
diagnostic-twee-tags-changed = The tags of “{ $name }” were changed, from “{ $were }” to “{ $are }”. That is not carried over.
    .help = Change “does”, “face” or “meaning” in scenario.ron.
diagnostic-twee-passage-gone = The passage “{ $name }” is gone or has another name now. It is still in the scenario.
    .help = Take the node or the response out of scenario.ron if it was meant to go.
diagnostic-twee-passage-new = The passage “{ $name }” is new.
    .help = Its words are kept as a comment at the end of the texts. Make a node or a response of it in scenario.ron.
diagnostic-twee-link-gone = At “{ $name }” the link to “{ $passage }” is gone. It is still in the scenario.
    .help = Take it out of scenario.ron if it was meant to go.
diagnostic-twee-link-new = This link is new: “{ $name }”.
    .help = It is kept as a comment at the end of the texts. Make a response of it in scenario.ron.
diagnostic-twee-words-twice = The text “{ $message }” was changed in two places, in two ways. Here it is: “{ $words }”.
    .help = The other one counts. This one is kept as a comment at the end of the texts.
diagnostic-twee-words-gone = At “{ $name }” the words of “{ $message }” are gone. They are still in the scenario.
    .help = Take the line out of scenario.ron and out of the texts if it is not to be said any more.
diagnostic-twee-words-new = At “{ $name }” there are words where nothing was said.
    .help = They are kept as a comment at the end of the texts. Put them at “says” in scenario.ron.
diagnostic-twee-start-changed = The story begins with “{ $passage }” now. The scenario still begins with “{ $was }”.
    .help = Put the right name after “start” in scenario.ron.
diagnostic-twee-file-left-out = The file “{ $name }” cannot go with a Twee file.
    .help = Keep it yourself. A Twee file has room for text only.
