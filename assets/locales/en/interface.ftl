### The screens: everything in the window that does not come from a scenario.
### The same messages in every language. Plain language, to one adult, without exclamation marks.

## Everywhere

product-name = Weerklank
product-sentence = Practise a difficult conversation before you have it, and see what your words do to the other person.
me = You
quoted = “{ $words }”
key-escape = Esc
key-enter = Enter
key-space = Space
bar-back = Back
bar-home = Home
bar-choose = Conversations
bar-pause = Pause
bar-settings = Settings
bar-keys = Keys
notice-read = I have read this
window-home = Weerklank
window-choose = Weerklank: choose a conversation
window-prepare = Weerklank: prepare
window-talk = Weerklank: in conversation
window-look-back = Weerklank: look back
window-settings = Weerklank: settings
window-keys = Weerklank: keys
window-pause = Weerklank: pause

## The beginning

home-start = Choose a conversation
home-latest = Last practised
home-steps = How it works
home-step-prepare = Who are you, who is the other person, and what do you want to achieve?
    .name = 1. Prepare
home-step-talk = The other person reacts to what you say, and to what you do not say.
    .name = 2. Have the conversation
home-step-look-back = What worked, where did it turn, and what could you try next time?
    .name = 3. Look back
home-private = What you do here stays on this computer.
home-quit = Close Weerklank
unfinished = You were in the middle of this
unfinished-which = { $moves ->
    [0] You had not said anything yet. What you wrote is still here.
    [one] You are one step in.
   *[other] You are { $moves } steps in.
}
unfinished-continue = Go on
unfinished-put-away = Set it aside
unfinished-changed = This conversation has changed since, or is no longer on this computer. So you cannot go on with it.

## Choosing a conversation

choose-title = Which conversation do you want to practise?
choose-empty = No conversations were found. Put a folder with a scenario into the folder with your own scenarios and start Weerklank again.
choose-this = Prepare this conversation
choose-this-named = Prepare this conversation: { $title }
find-words = Search
find-all = { $all ->
    [one] One conversation
   *[other] { $all } conversations
}
find-left = { $left } of the { $all } conversations
find-none = None of the { $all } conversations fits what you are looking for.
find-clear = Show all conversations
find-any = Any
find-option = { $name } ({ $left })
find-by = { $facet }: { $chosen }
facet-goal = Goal
facet-place = Where
facet-technique = Technique
facet-length = Length
length-short = up to 10 minutes
length-medium = 10 to 20 minutes
length-long = longer than 20 minutes
fact-goal = Goal: { $goal }
fact-place = Where: { $place }
fact-place-listeners = Where: { $place }. Also there: { $listeners }
fact-length = { $minutes ->
    [one] About one minute
   *[other] About { $minutes } minutes
}
fact-difficulty = Difficulty: { $difficulty }
fact-techniques = You can practise here: { $techniques }
fact-best = Your best score: { $best } out of 100
fact-not-played = Not played yet
difficulty-gentle = low, the other person is open to talking
difficulty-fair = medium, the other person waits to see what you do
difficulty-tough = high, the other person resists or says little
faulty = “{ $id }” cannot be opened
place-office = in an office
place-shop-floor = on the shop floor
place-counter = at a counter
place-kitchen-table = at a table in a kitchen or canteen
place-meeting-room = in a meeting room
place-telephone = on the telephone
place-video-call = in a video call

## Preparing

prepare-you = Who are you?
prepare-other = Who is the other person?
prepare-situation = What has happened?
prepare-goal = What do you want to achieve?
prepare-goal-asks = What this goal asks of you
prepare-listens = { $name } can hear the conversation.
prepare-how = How do you want to play it?
prepare-start = Start the conversation
way-guided = Guided
    .about = You see the balance and a short explanation, and you can take a step back.
way-real = Real
    .about = The balance stays hidden until the end, and what has been said stays said.
variation-new = The other person may be different from last time
variation-same = The other person is exactly the same as last time
own-words-first = My own words first
    .about = You first write down what you would say. Then you see the responses. What you write does not count towards the score; you see it again beside what you chose.
sheet = Your preparation
sheet-about = This is optional. What you write here stays beside you during the conversation, and afterwards you look back on it.
sheet-own-goal = What is my own goal in this conversation?
sheet-own-pitfall = What is my pitfall, such as giving in too fast or offering a solution too soon?

## The conversation

talk-silent = You are silent. Let go of the space bar when it is enough.
talk-silent-chosen = You are silent. Is it enough sooner? Press the space bar, or the button for silence.
talk-ended = The conversation is over.
talk-look-back = Look back
talk-back = Back to the conversation
talk-silence = Be silent
    .short = Silent
talk-look = Look closely
    .short = Look
talk-describe = Describe the other
    .short = Describe
talk-time-out = Ask for a time-out
    .short = Time-out
talk-rewind = Step back
talk-course = What was said
talk-trail = The course
own-words-ask = What would you say to { $name } now? Write it down, or say it aloud.
own-words-show = Show the responses
own-words-skip = Skip this
own-words = Your own words: “{ $words }”
silence-short = Short: { $seconds } seconds
silence-middle = Medium: { $seconds } seconds
silence-long = Long: { $seconds } seconds
lesson-balance = The balance hangs level when connection and challenge are in the proportion your goal asks for. The more there is of both, the higher it stands.
lesson-looking = Look at the other person too. Sometimes people give something away without saying it. With L you choose where to look, or you press the place in the picture: once for each thing that is said.
lesson-silence = You do not have to say something at once. Hold the space bar to be silent, and let go when it is enough. If you cannot hold a key, press the button for silence.
lesson-understood = I see
lesson-enough = No more tips
remark-time-out = You both take a break. Breathe, and then go on.
remark-looked-already = You have looked. Look again when the other person has said something.
area-face = Face
area-shoulders = Shoulders
area-hands = Hands
area-feet = Feet
area-voice = Voice
area-breath = Breath
area-background = What else you hear
seen = { $area }: { $standing } { $detail }
seen-of = { $name }. { $area }: { $standing } { $detail }
seen-face = { $area }: { $face } { $gaze } { $detail }
seen-face-of = { $name }. { $area }: { $face } { $gaze } { $detail }
detail-blink = The eyes blink now and then.
detail-light = The eyes narrow for a moment against the light.
detail-head = The head moves a little with the words.
detail-chest = You can see the chest rise and fall.
detail-level = The shoulders move a little with each sentence.
detail-rest = The upper body shifts for a moment, then is still again.
detail-elbows = One arm shifts a little.
detail-sleeves = A hand straightens a sleeve.
detail-wrists = The hands hardly move.
detail-legs = The legs shift for a moment.
detail-floor = The feet do not move.
detail-shoes = One foot slides forward a little.
detail-pace = The words come at an ordinary pace.
detail-loudness = The voice is easy to hear.
detail-words = The sentences are not long.
detail-pause = Between the sentences there is a pause for breath.
detail-in-breath = You hear one breath being drawn.
detail-mouthpiece = The breath brushes the phone.
detail-line = There is some noise on the line.
detail-room = The room over there sounds small.
detail-street = Far off something drives past.
shoulders-at-ease = The shoulders are at ease, the breath is calm.
shoulders-high = The shoulders are up, the breath is shallow.
shoulders-low = The shoulders hang, the breath is slow.
feet-down = The feet are side by side.
breath-calm = A calm breath.
breath-quick = A quick, shallow breath.
breath-slow = A slow breath.
background-quiet = There is little else to hear.
voice-neutral = An ordinary voice.
voice-guarded = A voice on its guard.
voice-open = An open voice.
voice-tired = A tired voice.
voice-tense = A tense voice.
voice-angry = An angry voice.
voice-closed = A flat voice.
voice-moved = A voice that catches for a moment.
voice-sad = A sad voice.
voice-thoughtful = A voice that looks for words.
voice-relieved = A relieved voice.
voice-smiling = A voice with a smile in it.
voice-surprised = A surprised voice.
voice-doubtful = A doubtful voice.
report-signals = What there was to see
signal-was-noticed = At “{ $line }” you saw this: { $what }
signal-was-missed = At “{ $line }” you missed this: { $what }
course-title = What was said
notes-title = Your preparation
meter-title = The balance
meter-hidden = You will see the balance after the conversation.
meter-connection = Connection
meter-challenge = Challenge
meter-words = The balance { $tilt } and stands { $height }.
tilt-level = hangs level
tilt-to-connection = leans towards connection
tilt-far-to-connection = leans heavily towards connection
tilt-to-challenge = leans towards challenge
tilt-far-to-challenge = leans heavily towards challenge
height-low = low
height-halfway = halfway
height-high = high
meter-reflex = Repair reflex: { $often }
meter-reflex-none = not yet
meter-reflex-some = a little
meter-reflex-often = a lot
trail-title = The course of the conversation
trail-about = Each dot is a moment in the conversation, from the beginning to where the circle is. An arrow that springs back is a repair reflex. In the hatched area there is enough connection and enough challenge for this goal.
trail-ask = Press a dot to read why it is there. With the keyboard: go to the picture with Tab, then from dot to dot with the arrow keys.
trail-target = target
trail-up = Challenge
trail-right = Connection
pause-title = Pause
pause-kept = Everything that was said has been kept. You can carry on later from where you left off.
pause-continue = Go on with the conversation
pause-leave = Stop for now

## What you did, where it was not words

move-silence-short = You were silent only briefly, too briefly to make a difference.
move-silence-held = { $seconds ->
    [one] You were silent for { $seconds } second.
   *[other] You were silent for { $seconds } seconds.
}
move-silence-too-long = You were silent for { $seconds } seconds. That was too long.
move-silence-breath = You took a breath before answering.
move-silence-evaded = { $seconds ->
    [one] You were silent for { $seconds } second after a question that asked for an answer.
   *[other] You were silent for { $seconds } seconds after a question that asked for an answer.
}
move-silence-not-theirs = { $seconds ->
    [one] You were silent for { $seconds } second. It was your turn, so nothing changed.
   *[other] You were silent for { $seconds } seconds. It was your turn, so nothing changed.
}
move-looked = You looked closely. { $signal }
move-time-out = You asked for a time-out.

## What you see when you look closely

signal-foot-taps = A foot taps on the floor.
signal-gaze-drops = The gaze drops to the ground.
signal-arms-fold = The arms fold.
signal-sighs = A sigh.
signal-rubs-eyes = A hand rubs the eyes.
signal-jaw-sets = The jaw sets.
signal-hands-fidget = The hands fidget.
signal-shoulders-drop = The shoulders drop.
signal-foot-taps-heard = Something taps, softly and fast.
signal-gaze-drops-heard = The voice sounds further from the phone.
signal-arms-fold-heard = Cloth slides along cloth.
signal-sighs-heard = A sigh.
signal-rubs-eyes-heard = A hand rubs over a face.
signal-jaw-sets-heard = The words come through the teeth.
signal-hands-fidget-heard = Something clicks on and off, a pen perhaps.
signal-shoulders-drop-heard = A long breath goes out.
face-neutral = An ordinary face.
face-guarded = A face on its guard.
face-open = An open face.
face-tired = A tired face.
face-tense = A tense face.
face-angry = An angry face.
face-closed = A face that gives nothing away.
face-moved = A face that is moved.
face-sad = A sad face.
face-thoughtful = A thoughtful face.
face-relieved = A relieved face.
face-smiling = A smile.
face-surprised = A surprised face.
face-doubtful = A doubtful face.
arms-rest = The arms are low, in front of the body.
arms-crossed = The arms are crossed.
arms-open = The arms are open.
arms-hand-to-face = A hand rests against the face.
gaze-toward = The eyes are on you.
gaze-down = The eyes are down.
gaze-away = The eyes are turned away from you.

## Looking back

own-view-title = Your own view first
own-view-about = Before you read how it turned out: how do you see it yourself?
own-view-went = How did it go?
own-view-feeling = How do you think { $name } feels now?
own-view-done = Continue
own-view-working-out = One moment: finding out what was possible in this conversation …
own-view-skip = Skip this
went-1 = Badly
went-2 = Not so well
went-3 = All right
went-4 = Well
went-5 = Very well
feeling-heard = Heard
feeling-relieved = Relieved
feeling-thinking = With something to think about
feeling-unmoved = The same as before
feeling-tense = Tense
feeling-hurt = Hurt or angry
look-back-title = How it ended
look-back-again = Play this conversation again
look-back-other = Choose another conversation
meaning-reached = The goal was reached.
meaning-partly = The goal has not been reached in full yet.
meaning-missed = The goal was not reached.
meaning-lost = The goal was not reached, and things are worse than before.
meaning-broken-off = You stopped here and will talk again later. That can be a good ending.
worked-title = What worked
worked-nothing = No moment stood out. That happens. Play it again, and say something different at one moment.
worked-heard = In answer to { $name }: “{ $words }”
turning-title = A turning point
turning-others-title = { $count ->
    [one] One more turning point
   *[other] More turning points
}
turning-moment = Moment { $number }
turning-moment-heard = Moment { $number }, in answer to { $name }: “{ $words }”
turning-said = What you did
turning-felt = What { $name } thought and did not say
turning-instead = What would have done more here
instead-silence = { $seconds ->
    [one] Being silent for { $seconds } second
   *[other] Being silent for { $seconds } seconds
}
turning-replay = Play again from here
replay-named = Play again from the turning point, moment { $number }
next-title = To try next time
next-moment = Moment { $number }: { $words }
next-practise = Practise: { $words }
prepared-title = Your preparation
prepared-about = Did what you wrote down come up? What did you forget?
discuss-title = To talk about
number-ask = Show the score, and everything behind it
number-title = The score
number-total = { $total } out of 100
number-connection = Connection: { $value } out of 100
number-challenge = Challenge: { $value } out of 100
number-reflex = Repair reflex: { $value } out of 100 (the lower, the better)
scale-worst = lowest { $worst }
scale-own = you { $total }
scale-best = highest { $best }
scale-between = Where there are two figures, the exact one lies between them.
number-rests = This score rests on { $moves } moments.
number-rests-little = { $moves ->
    [one] This score rests on one moment. That is too little to go on.
   *[other] This score rests on { $moves } moments. That is too little to go on.
}
number-own-view = Your own view
number-no-own-view = You skipped it.
number-went = How it went, in your view: “{ $went }”.
number-feeling = How { $name } felt at the end, in your view: “{ $feeling }”.
own-view-even = That matches your score.
own-view-harder = You were harder on yourself than the score is. See above what worked.
own-view-milder = You were easier on yourself than the score is. The turning points show where the difference lies.
own-view-feeling-fits = That matches how the other person was at the end.
own-view-feeling-differs = At the end, the other person probably felt more like this: { $seems }.
own-view-learn = What you think and what the other person notices often differ in this kind of conversation. The difference is something to learn from.
moves-title = All moments
moves-about = Each moment shows what it did. Press “Why?” for the explanation.
moves-answered = { $name }: “{ $words }”
moves-others = What else could have been done here
others-words = What you could do
others-balance = The balance afterwards
others-reachable = Still within reach
others-level = level, height { $height }
others-to-connection = towards connection, height { $height }
others-to-challenge = towards challenge, height { $height }
others-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
others-fewer = Show only the best three
others-more-named = Show what else could have been done ({ $count }), moment { $number }
others-more-named-trail = Show what else could have been done at this point ({ $count }), moment { $number }
sign-connection = more connection
sign-connection-lost = less connection
sign-challenge = challenge landed
sign-challenge-not-landed = challenge did not land
sign-reflex = repair reflex
sign-pushes = this pushes
sign-pitfall = pitfall
sign-nothing = did little
sign-not-scored = does not count
moves-why = Why?
moves-why-named = Why? Moment { $number }
moves-replay-named = Play again from moment { $number }
why-part-said = What was said
why-part-effect = What it did
why-part-reachable = Still within reach
why-heard = { $name } had just said: “{ $words }”
why-said = You then said: “{ $words }”
moves-did = What you did
moves-instead = Instead
moves-not-scored = This does not count towards the balance.
moves-source = Source: { $source }
reflex-title = The repair reflex
reflex-none = You did not push: there was no repair reflex.
reflex-none-but-pressed = There was no repair reflex, but there was another pitfall that pushes just as hard.
techniques-used = Techniques you used
techniques-missed = Tried, but here it cost more than it gave
techniques-unused = Techniques you could have used
techniques-none = None
technique-moves = { $technique } (moment { $moves })

## Habits to try

habit-reflex = { $times ->
    [one] The repair reflex came up once: “{ $behaviour }”. Notice it, take a breath, and first say what you hear.
   *[other] The repair reflex came up { $times } times. It began with “{ $behaviour }”. Notice it, take a breath, and first say what you hear.
}
habit-pitfall = { $behaviour }: this was a pitfall here. Watch out for it next time.
habit-interrogation = After two questions, a third one feels like an interrogation. In between, say what you heard.
habit-only-connection = You took care of the connection, and asked for little. Where there is trust, the other person can take a hard question too.
habit-only-challenge = You asked for a lot while there was little trust yet. Connect first, then challenge.
habit-more-reflections = You mostly asked questions. A reflection, a sentence in which you say what you hear, often opens more.

## Settings

settings-title = Settings
settings-about = Every choice applies at once and is kept.
settings-language = Language
settings-text = Text size
settings-theme = Colours
settings-motion = Motion
settings-pace = How fast the other person’s words appear
settings-sound = Sound
sound-on = Sound during the conversation
sound-about = You miss nothing with the sound off: all you need can be seen.
volume-room = The room you are in
volume-bed = The tone that follows the conversation
volume-cues = Soft knocks, and what you hear of the other
captions-on = Show in words what can be heard
settings-own-words = Own words
settings-lessons = Tips
lessons-on = Short tips during the conversation, until I have seen each of them once
settings-files = Where everything is kept
files-where = Your settings and your conversations are in this folder:
files-open = Open the folder
files-move = Would you rather use another folder? Start Weerklank with --data and the name of that folder. First move what is in this folder, if you want to keep it.
files-nowhere = Weerklank found no folder to keep anything in, so nothing is kept. Start it with --data and the name of a folder to change that.
files-not-opened = The folder { $path } did not open. You can open it yourself.
settings-close = Done
text-smaller = Smaller
text-larger = Larger
text-percent = { $percent } %
theme-light = Light
theme-dark = Dark
theme-high-contrast = High contrast
motion-usual = As usual
motion-reduced = As little as possible
pace-at-once = All at once
pace-calm = At a calm pace
pace-slow = Slowly

## Keys

keys-title = What the keys do
keys-in-talk = In a conversation
keys-everywhere = Everywhere
keys-close = Close this list
help-say = say the response with that number
    .key = 1 to 9
help-silence = be silent, for as long as you hold the key
    .key = Space
help-look = choose where to look, or have the other person described
    .key = L
help-time-out = ask for a time-out, once in a conversation
    .key = P
help-rewind = take a step back, when you play guided
    .key = Z
help-course = read back what was said
    .key = T
help-trail = see the course of the conversation, when you play guided
    .key = M
help-pause = pause
    .key = Esc
help-words = see all of the other person’s words at once
    .key = Enter or click
help-own-words = see the responses, when you write your own words first
    .key = Enter
help-tab = go to the next thing, with Shift to the one before
    .key = Tab
help-enter = press what is outlined
    .key = Enter
help-main = press the main button of the screen
    .key = Ctrl Enter
help-find = look for a conversation, where you choose one
    .key = Ctrl F
help-page = turn the page on a long screen
    .key = PgUp and PgDn
help-keys = open this list
    .key = F1
help-settings = open the settings
    .key = F2
help-text = make text larger or smaller
    .key = Ctrl + and Ctrl -

choose-write = Write it
choose-write-named = Write: { $title }
window-write = Writing
window-writing = { $id }: { $count ->
    [0] nothing wrong
    [one] one thing wrong
   *[other] { $count } things wrong
 }
talk-writing = Writing
writing-title = Writing
writing-at = The conversation is at “{ $node }”.
writing-lost = { $count ->
    [one] One move is not possible any more, as you have written it now.
   *[other] { $count } moves are not possible any more, as you have written it now.
 }
writing-faulty = As it stands now it cannot be played. This is the conversation from before the latest change.
writing-not-yet = As it stands now this cannot be played yet. As soon as you save it and it is right, the conversation begins here.
writing-not-there = Put the folder back. As soon as it is there again, the conversation goes on.
writing-anew = Begin anew
writing-elsewhere = Go on elsewhere
writing-find = Where? Type part of the name.
writing-knows = What is known already
writing-told = { $errors ->
    [0] { $warnings ->
        [0] Nothing wrong
        [one] One warning
       *[other] { $warnings } warnings
    }
    [one] One error{ $warnings ->
        [0] {""}
        [one] , one warning
       *[other] , { $warnings } warnings
    }
   *[other] { $errors } errors{ $warnings ->
        [0] {""}
        [one] , one warning
       *[other] , { $warnings } warnings
    }
 }
writing-more = { $count ->
    [one] One more; weerklank check names all.
   *[other] { $count } more; weerklank check names all.
 }
