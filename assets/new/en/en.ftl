# What is said. One message a line; .inner is what the other thinks and does not say, .why says why a response does what
# it does. A comment such as this begins with a hash at the very start of the line.

-noor = Noor

scenario = Not finished yet
    .you = You are writing a report with { -noor }. You are equals.
    .other = { -noor } has been here for three months. She wants to do well.
    .situation = Her part should have been ready yesterday. You cannot go on.
    .goal = She says herself when her part is ready, and what she needs for it.
    .trailer = Your work is waiting for hers.

break = Yes, fine. Let me catch my breath. Where were we?
begins = I know, my part is not finished yet. It is just very busy.
    .inner = If I say I am stuck, it looks as if I cannot do it.
begins_mirror = You are working on it, and you are still not getting anywhere.
    .why = You give back what she means, without judging. Then she can go on telling.
begins_ask = How is the writing going?
    .why = You ask about her, not about the result.
begins_never-mind = Never mind. Take your time.
    .why = Kind, and you still cannot go on.
begins_solution = Then skip the introduction. That saves a day.
    .why = A solution before you know what the matter is.
begins_reproach = Why do I hear this only now?
    .why = She has to defend herself, and tells less.

tells = To be honest, I am stuck. I do not know how to go about the part on the costs.
    .inner = There, it is out.
tells_courage = Good that you say so. You wanted to work it out yourself first.
    .why = You see what it costs her, and what lies behind it.
tells_wish = What would help you to get going again?
    .why = She thinks of what she needs herself, and then she will do it too.
tells_soothe = Oh, but the rest of it has turned out lovely.
    .why = Kindly meant. What troubles her is off the table with it.
tells_take-over = You know what, give it to me. I will write that part.
    .why = It gets finished, and she has learnt that she cannot do it.

keeps-off = It will be fine, really. A little longer.
    .inner = Leave me be.
keeps-off_honest = I notice that I worry, because I cannot go on myself.
    .why = You say openly what it does to you. That is no reproach.
keeps-off_room = You know best how it stands. How do you want to go about it?
    .why = The choice stays with her.
keeps-off_threaten = At this rate I will have to tell Karin.
    .why = Pressure on someone who is already cornered.

all-right = Oh well, it will be all right.
    .inner = Good, nothing has to happen now.
all-right_leave-it = Lovely. Then I will hear from you.
    .why = It stays pleasant, and it stays where it is.
all-right_worry = I see it is busy, and without your part I cannot go on.
    .why = You stay on her side, and still say what is at stake for you.
all-right_by-nine = Then I want it on my desk at nine tomorrow.
    .why = Now you decide, and she only nods.

yes-but = Yes, but I have tried that long ago.
    .inner = This is not about me.
yes-but_back = That is frustrating, especially after all the time you have put in.
    .why = You mend it: first hear what it is like for her.
yes-but_another = And what if you start early, then it is quiet.
    .why = Another piece of advice. She will say “yes, but” again.
yes-but_discussed = Have you talked about it with anyone?
    .why = A question with yes or no for an answer. It does no harm, and brings little.

proposes = Perhaps I can send the first half tomorrow, and look at the costs together with you.
    .inner = If that is allowed.
proposes_plan = The first half tomorrow, the costs together on Thursday. Shall we do it like that?
    .why = Her proposal becomes an agreement, with a day to it.
proposes_sum-up = So the writing works, and with the costs you want someone beside you.
    .why = You sum up what she wants, and leave the agreement to her.
proposes_today = No, I want everything this afternoon.
    .why = She came with something of her own, and it does not count.

agreed = Gladly. I will send it to you before noon tomorrow.
    .after = She said herself what she will do and when.
    .discuss = Who thought of this plan, and when did she begin to?
half = All right. I will see how far I get.
    .after = Something was said about later, but it is not her plan.
    .discuss = What would she have needed to propose it herself?
stays-put = Good. Then I am off home now.
    .after = You parted pleasantly, and nothing has changed.
    .discuss = Who felt better for this, and for how long?
walks-off = Never mind. I will work it out myself.
    .after = She is gone, and you know no more than before.
    .discuss = At which sentence did she drop out?
