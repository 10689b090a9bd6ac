# The tail of a talk, in neutral words. A scenario can put each line into its own person’s mouth.

recap = Was that it?
    .inner = I’m not sure what is expected of me now.
recap-ready = I think that’s about it, then.
    .inner = I did get something out of this.
recap_check = I’ll say what I’ve heard, and you put me right where I’m off.
    .why = You sum up and have it checked, so that you both mean the same thing.
recap_who-when = Who does what, and what day do we look back? I’ll put it on paper.
    .why = That makes it an agreement with a name, a day and a moment to look back.
recap_take = What do you take from it yourself, now that you hear it all?
    .why = The other says in their own words what has stuck.
recap_differ = There’s one thing we see differently, and that’s fine by me.
    .why = You let the difference be instead of talking it away.
recap_see = Let’s simply see how it goes, these things tend to sort themselves.
    .why = It sounds relaxed, and nothing has been agreed.
recap_hold-to = I’ll write down what I expect, and then I’ll hold you to that too.
    .why = You decide on the agreement, and so it is only yours.
recap_onward = Good, then we’d better get on. There’s plenty waiting today.
    .why = You cut it short before anything has been settled.

right = Yes. That’s how I understood it too.
named = I’ll do my part. And in two weeks we look at it together.
best-effort = I’ll do my best. In two weeks we’ll see.
takes-part = That there is something I can do about it.
takes-little = That you see it differently from me.
may-differ = Okay. Good that you just say so.
noted = Write it down, then.
    .inner = So it’s your list.

expectations = And if it doesn’t work out some time?
    .inner = I’d sooner know now than later.
expectations_same-day = Then I’d like to hear the same day. You can always ring me.
    .why = The other knows what happens then and how to reach you.
expectations_handle = Then I’ll trust you to know what needs to be done about it.
    .why = You express trust and leave it with the other.
expectations_first = What would be the first thing you’d do then, before ringing me?
    .why = The other thinks now of what to do when it goes wrong.
expectations_another = Then we’ll talk again, and it’ll be another kind of talk.
    .why = A warning at the end, and that is what sticks instead of the agreement.
expectations_wont = Let’s not expect that. You know what it’s about now.
    .why = The question was serious, and it gets no answer.

first-thing = Let you know at once, I think. And then look again.
    .inner = I hadn’t thought about that yet.
no-idea = No idea. I’ll see when it comes to it.
    .inner = I’m nowhere near that yet.
clear = That’s clear.
clear-short = Okay.

last_room = Is there anything left over that you’d still like to ask or say?
    .why = There is room for what hasn’t been said, without doing the talk again.
last_feedback = How was this for you, and what could I have done differently?
    .why = You ask how it was for the other, and learn from it yourself.
last_thank = Thank you for this talk. If there’s anything, you know where I am.
    .why = You say thank you and let it be known that you can be reached.
last_tip = One last tip: make a start on it today, then you’re into it at once.
    .why = A last piece of advice that nobody was waiting for.
last_line = Good, then let’s draw a line under it and get on with things again.
    .why = The talk is finished, and it stays businesslike.

nothing-left = No. I think we’ve said it all.
was-good = Better than I thought. You let me finish.
was-alright = It was all right.
    .inner = What am I supposed to say to that.
