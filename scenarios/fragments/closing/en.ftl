# The tail of a talk, in neutral words. A scenario can put each line into its own person’s mouth.

recap = Was that it?
    .inner = What now?
recap-ready = I think that’s about it, then.
    .inner = I did get something out of this.
recap_check = Just to be sure: what we’ve just said stands, and nothing else has been agreed. Is that right?
    .why = You sum up and have it checked, so that you both mean the same thing.
recap_check-plan = Just to be sure: it goes the way we’ve just worked it out, on the days we named. Is that right?
    .why = You say who does what and when, and have it checked.
recap_check-step = Just to be sure: that one step is settled, and the rest is still open. Is that right?
    .why = You say what is settled and what isn’t yet, and have it checked.
recap_who-when = Who does what, and what day do we look at it again? I’ll put it on paper.
    .why = That makes it an agreement with a name, a day and a moment to look back.
recap_take = What will you take away from this?
    .why = The other says in their own words what has stuck.
recap_differ = There’s one thing we don’t agree on, and we don’t have to.
    .why = You let the difference be instead of talking it away.
recap_see = Let’s leave it for a while. These things tend to sort themselves out.
    .why = It sounds relaxed, and nothing has been agreed.
recap_hold-to = I’ll write down what I expect of you, and then I’ll hold you to it.
    .why = What goes on paper is what you expect, and not something the two of you made.
recap_onward = Good, that’s that done. I’ve got to get on.
    .why = You cut it short before anything has been settled.

see-then = Okay. We’ll see, then.
right = Yes. That’s how I understood it too.
named = I’ll do my part. And in two weeks we look at it together.
best-effort = I’ll do my best. In two weeks we’ll see.
takes-part = That there is something I can do about it.
takes-little = That you see it differently from me.
may-differ = Okay. At least that’s been said.
noted = Write it down, then.
    .inner = So it’s your list.

expectations = And if one day it doesn’t work out?
    .inner = I’d sooner know now than later.
expectations_serious = So this is for real, or you wouldn’t be asking.
    .why = You give back that the other means it, and they hear it too.
expectations_same-day = Then I’d like to hear the same day. You can always ring me.
    .why = The other knows what happens then and how to reach you.
expectations_handle = Then I’ll trust you to know what to do about it.
    .why = You express trust and leave it with the other.
expectations_first = What’s the first thing you’d do then, before you came to me?
    .why = The other thinks now of what to do when it goes wrong.
expectations_another = Then we’ll talk again, and it won’t be a chat like this one.
    .why = A warning at the end, and that is what sticks the longest.
expectations_wont = Let’s not assume the worst. You know what it’s about now.
    .why = The question was serious, and it gets no answer.

means-it = It is. I wouldn’t have asked otherwise.
first-thing = Let you know at once, I think. And then look again.
    .inner = I hadn’t thought about that yet.
no-idea = No idea. I’ll see when it comes to it.
    .inner = I’m nowhere near that yet.
clear = That’s clear.
clear-short = Okay.

last_new = That’s not how it sounded at the start.
    .why = You let the other hear what has changed in the course of this talk.
last_room = Is there anything else you’d still like to ask or say?
    .why = There is room for what hasn’t been said, without doing the talk again.
last_feedback = How was this for you, and what could I have done differently?
    .why = You ask how it was for the other, and learn from it yourself.
last_thank = Thanks for talking to me. If there’s anything, you know where I am.
    .why = You say thank you and let it be known that you can be reached.
last_tip = One last tip: write down tonight what you made of it, so that it sticks.
    .why = A last piece of advice that nobody was waiting for.
last_line = Right, let’s draw a line under it and get on with things.
    .why = The talk is finished, and it stays businesslike.

sees-it = No. I didn’t see it that way then.
nothing-left = No. I think we’ve said it all.
was-good = Better than I thought. You let me finish.
was-alright = It was all right.
    .inner = What am I supposed to say to that.
