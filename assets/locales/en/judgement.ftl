### What a coach makes of a moment, and what there is to practise.

## How the contact was at the end

bond-low = By the end there is little contact left between you.
bond-mid = By the end there is contact between you. It can bear something, but not too much.
bond-high = By the end there is good contact between you.

## What presses, and is no repair reflex

rule-pressure = { $behaviour }: that puts on pressure. The harder you push, the harder the other person pushes back.
    .source = Coachen op de werkplek, the repair reflex
rule-pressure-half = { $behaviour }: that puts on pressure. Because something has to happen now, it counts for only half.
    .source = Coachen op de werkplek, the repair reflex

## What else could have been done, beside what you did

compared-more = This would have left more within reach
compared-alike = This was about as good
compared-less = This would have cost
report-others = This was possible too
report-move-unspoken = { $number }. { $words }
report-instead-unspoken = What would have done more here: { $words }
report-worked-more = What also worked
report-habits-more = What else you could try

## To try next time

habit-next = { $behaviour }: that would have helped here.
habit-own-words = First say what you would say yourself, and only then look at the responses.

## One sentence to practise, by what the other person had just said

practise-reflex = “Let me see if I understand you: …”
practise-reflex-change = “So it could be different. Tell me more.”
practise-reflex-sustain = “So you’d rather leave it as it is.”
practise-reflex-goes-on = “I can hear how much this matters to you. This stops now, and then I want to hear it.”
practise-interrogation = “So what matters most to you is …”
practise-interrogation-change = “This really matters to you.”
practise-interrogation-sustain = “So you’d rather not, and you have a reason.”
practise-interrogation-goes-on = “Something has really gone wrong here, from what I hear.”
practise-only-connection = “What would you gain if it did work out?”
practise-only-connection-change = “What makes you want it now, of all times?”
practise-only-connection-sustain = “Suppose nothing changes. How would you look back on that a year from now?”
practise-only-connection-goes-on = “I can see that you are angry, and this has to stop now.”
practise-only-challenge = “This isn’t easy for you either, I can see that.”
practise-only-challenge-change = “You do want it, and it’s daunting too.”
practise-only-challenge-sustain = “There is something that makes it hard, from what I hear.”
practise-only-challenge-goes-on = “You can be angry. I would like to help you, but not like this.”
practise-more-reflections = “On the one hand you want …, and on the other …”
practise-more-reflections-change = “So you never want to go through that again.”
practise-more-reflections-sustain = “It costs you more than it brings you, that’s how it feels.”
practise-more-reflections-goes-on = “You’ve been at this for a long time, and now you’ve had enough.”
practise-own-words = Cover the responses, and say your own sentence aloud.

left-off = You had begun “{ $behaviour }” and did not finish it, though you could have here.
    .source = Coachen op de werkplek, the steps of each technique

goal-missed-well = How you did it and what came of it are two things. You did a lot well; whether the other person comes along is for them to decide.
goal-reached-badly = The goal was reached, but the way there cost a lot. You may notice that the next time you speak.
