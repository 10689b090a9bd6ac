### The rules behind the figures: one sentence a rule, with .title (a short label) and .source (where the rule comes from).
### $behaviour is the name of what you did, with a capital; rules that can hold without one do not use it.
### How the rules together make a score stands in docs/scoring.md.

## Connection and challenge

rule-connects = { $behaviour }: that gives connection.
    .title = Gives connection
    .source = Coachen op de werkplek, the 26 techniques and their place
rule-distances = { $behaviour }: that costs connection.
    .title = Costs connection
    .source = Coachen op de werkplek, common pitfalls
rule-carried = There was enough connection for this challenge, so it landed.
    .title = Challenge landed
    .source = Coachen op de werkplek, connection and challenge
rule-too-much = You asked more than the connection could carry. The part that was too much did not land and made it less safe.
    .title = More than was carried
    .source = Coachen op de werkplek, connection and challenge
rule-grip = Something had to stop or begin at once here. Challenge then lands, even with little connection.
    .title = Needed now
    .source = Coachen op de werkplek, “Wanneer doe je wat?” (when to do what)
rule-bare = You challenged without connection beside it. That soon feels like pressure.
    .title = Challenge without connection
    .source = Coachen op de werkplek, connection and challenge

## The repair reflex

rule-reflex = { $behaviour }: that is a repair reflex. The harder you push, the harder the other pushes back.
    .title = Repair reflex
    .source = Coachen op de werkplek, the repair reflex
rule-reflex-half = { $behaviour }: that is a repair reflex. Because something has to happen now, it weighs half.
    .title = Reflex, half weight
    .source = Coachen op de werkplek, the repair reflex
rule-blunted = The repair reflex of a moment ago is still felt, so this landed less.
    .title = The reflex lingers
    .source = Coachen op de werkplek, the repair reflex
rule-permitted = { $behaviour }: the other asked for it or agreed to it. Then it is no repair reflex.
    .title = With permission
    .source = Coachen op de werkplek, technique 14

## The right moment

rule-unmet = { $behaviour }: the moment for it had not come yet. It gave less and cost something.
    .title = Not yet the moment
    .source = Coachen op de werkplek, “Wanneer zet je het in?” (when to use it) at each technique
rule-interrogation = This was the third question or more without giving anything back. It begins to feel like an interrogation.
    .title = Question after question
    .source = Coachen op de werkplek, technique 10
rule-repeated = { $behaviour }: you did that again at once. The second time half of it lands, after that less still.
    .title = Again at once
    .source = Coachen op de werkplek, connection and challenge
rule-listeners = Others can hear it. That is less safe: the other may lose face.
    .title = Others are listening
    .source = Coachen op de werkplek, on the shop floor

## How you did it

rule-skilful = { $behaviour }: you did that well, so it gave more.
    .title = Done well
    .source = Coachen op de werkplek, the basics of each technique
rule-clumsy = { $behaviour }: that came out awkwardly, so it gave less.
    .title = Done awkwardly
    .source = Coachen op de werkplek, the basics of each technique

## The other

rule-need-fed = You gave the other something that was much needed at that moment.
    .title = A need fed
    .source = Coachen op de werkplek, the basic needs; Deci and Ryan (2000)
rule-need-harmed = You touched a need that was already under pressure. That calls up resistance.
    .title = A need touched
    .source = Coachen op de werkplek, the basic needs; Deci and Ryan (2000)
rule-sensitive = { $behaviour }: this person bears that badly, so it gave less connection.
    .title = A tender spot
    .source = Coachen op de werkplek, technique 5

## Silence

rule-silence-held = You let a silence fall and so gave room to think.
    .title = Room by silence
    .source = Coachen op de werkplek, technique 19
rule-silence-short = The silence was so short that it did nothing.
    .title = A short silence
    .source = Coachen op de werkplek, technique 19
rule-silence-long = The silence lasted long. After about six seconds the challenge grows too great and it feels less safe.
    .title = A long silence
    .source = Coachen op de werkplek, technique 19
rule-silence-unsafe = There was very little connection yet. A silence is then mostly unsafe.
    .title = Silence without safety
    .source = Coachen op de werkplek, technique 19

## The scenario

rule-overruled = The writer of this scenario gave this response points of its own, with a reason.
    .title = Points of its own
    .source = This scenario
