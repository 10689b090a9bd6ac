### The rules behind the figures: one sentence per rule, with .title (a short label) and .source (where the rule comes from).
### $behaviour is the name of what you did, with a capital; rules that can hold without one do not use it.
### How the rules together make a score is explained in docs/scoring.md.

## Connection and challenge

rule-connects = { $behaviour }: that gives connection.
    .title = Gives connection
    .source = Coachen op de werkplek, the 26 techniques and their place
rule-distances = { $behaviour }: that costs connection.
    .title = Costs connection
    .source = Coachen op de werkplek, common pitfalls
rule-carried = This asked something of the other person, and it landed.
    .title = Challenge landed
    .source = Coachen op de werkplek, connection and challenge
rule-too-much = You asked for more than the connection could carry. That made it less safe and raised resistance.
    .title = More than was carried
    .source = Coachen op de werkplek, connection and challenge
rule-grip = Something had to stop or begin here at once. So the challenge landed all the same, though there was too little connection to carry it.
    .title = Needed now
    .source = Coachen op de werkplek, “Wanneer doe je wat?” (when to do what)
rule-bare = You challenged without making a connection. That soon feels like pressure.
    .title = Challenge without connection
    .source = Coachen op de werkplek, connection and challenge

## The repair reflex

rule-reflex = { $behaviour }: that is the repair reflex. The harder you push, the harder the other person pushes back.
    .title = Repair reflex
    .source = Coachen op de werkplek, the repair reflex
rule-reflex-half = { $behaviour }: that is the repair reflex. Because something has to happen now, it counts for only half.
    .title = Reflex, counted half
    .source = Coachen op de werkplek, the repair reflex
rule-blunted = The pressure of a moment ago still lingers. That is why this landed less well.
    .title = The reflex lingers
    .source = Coachen op de werkplek, the repair reflex
rule-permitted = The other person asked for this, or agreed to it. Then it is no repair reflex.
    .title = With permission
    .source = Coachen op de werkplek, technique 14

## The right moment

rule-unmended = What you had said just before still stood between you. Until you name it, warmth does not reach the other person.
    .title = Not yet mended
    .source = Eerlijk gesprek: looking back together on what went wrong between you
rule-mended = You named what you had done yourself, with no “but”. It weighs half as much now, and what follows lands again.
    .title = Mended
    .source = Eerlijk gesprek: looking back together on what went wrong between you
rule-let-pass = Somebody was being belittled or threatened, and you said nothing about it. Then warmth feels like licence to carry on.
    .title = Let pass
    .source = Coachen op de werkplek, “Wanneer doe je wat?” (behaviour that has to stop)
rule-unmet = { $behaviour }: it was not the moment for that yet, so it gave less and cost something.
    .title = Not yet the moment
    .source = Coachen op de werkplek, “Wanneer zet je het in?” (when to use it) at each technique
rule-interrogation = This was at least the third question without your saying in between what you heard. It begins to feel like an interrogation.
    .title = Question after question
    .source = Coachen op de werkplek, technique 10
rule-telling = You gave more information, without asking anything in between or giving back what you heard. That soon becomes a lecture.
    .title = Telling on and on
    .source = Coachen op de werkplek, technique 14
rule-repeated = { $behaviour }: you did that twice running. The second time half of it lands, after that even less.
    .title = Twice running
    .source = Coachen op de werkplek, connection and challenge
rule-listeners = Others are listening. That is less safe: the other person may lose face.
    .title = Others are listening
    .source = Coachen op de werkplek, on the shop floor
rule-new = You do not know each other yet. There is little to build on, so the beginning needs more connection.
    .title = New to each other
    .source = Coachen op de werkplek, new employees
rule-remote = On a screen it feels less safe until you have both taken a moment to settle into the conversation.
    .title = Through a screen
    .source = Digitaal moeilijke gesprekken voeren, the social side

## How you did it

rule-skilful = { $behaviour }: you did that well, so it gave more.
    .title = Done well
    .source = Coachen op de werkplek, the basics of each technique
rule-clumsy = { $behaviour }: that came out awkwardly, so it gave less.
    .title = Done awkwardly
    .source = Coachen op de werkplek, the basics of each technique
rule-next-step = { $behaviour }: you carried on with what you had begun. That does not count as repetition, nor as one question too many.
    .title = The next step
    .source = Coachen op de werkplek, the steps of each technique

## The other

rule-need-fed = You gave the other person something that was much needed at that moment.
    .title = A need fed
    .source = Coachen op de werkplek, the basic needs; Deci and Ryan (2000)
rule-need-harmed = You touched a need that was already under pressure. That causes resistance.
    .title = A need touched
    .source = Coachen op de werkplek, the basic needs; Deci and Ryan (2000)
rule-sensitive = { $behaviour }: that is a tender spot for the other person, so it gave less connection.
    .title = A tender spot
    .source = Coachen op de werkplek, technique 5

## Silence

rule-silence-held = You let a silence fall, and that gave room to think.
    .title = Room to think
    .source = Coachen op de werkplek, technique 19
rule-silence-short = The silence was so short that it did nothing.
    .title = A short silence
    .source = Coachen op de werkplek, technique 19
rule-silence-long = The silence was long. After about six seconds the challenge grows too great and it feels less safe.
    .title = A long silence
    .source = Coachen op de werkplek, technique 19
rule-silence-unsafe = There was very little connection yet. Then a silence mostly feels unsafe.
    .title = Silence without safety
    .source = Coachen op de werkplek, technique 19

## The scenario

rule-overruled = In this conversation, this response does not work as it usually does. The author gave it points of its own.
    .title = Points of its own
    .source = This scenario

# What can be reached in a scenario.
range-exact = In this conversation the lowest possible score is { $worst } and the highest { $best }.
range-between = In this conversation the lowest possible score is { $worst } and the highest { $best }. Where there are two figures, the exact one lies between them.
reachable-after = After this moment, at least { $reachable } was still within reach.
reachable-then = After that, at least { $reachable } was still within reach.
