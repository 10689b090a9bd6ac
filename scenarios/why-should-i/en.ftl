# Why should I: the words. The structure is in scenario.ron.

-carla = Carla

scenario = Why should I
    .you = For three years you have led the team in a workshop for wheelchairs and mobility scooters. You are not a mechanic yourself.
    .other = { -carla }, 57, has been a mechanic here for twenty-two years. She is the one people go to with the tricky chairs. There’s always a notebook in her top pocket, and Ravi, the apprentice, works beside her at the bench.
    .situation = After New Year the paper job sheets go. That is fixed: whoever signs off a chair will do it on a tablet. There is a morning’s training two weeks from now, on a Tuesday. You put the names on a list and pinned it up in the canteen, without asking anyone. Next to hers, { -carla } has written in pencil: why?

        Last month a chair of hers came back, Mr Bos’s. The South branch had put his brake back to standard, and he could no longer get it on by himself. He didn’t fall. { -carla } had put something about it on the sheet, but nobody there had noticed.

        It is ten past four. The others have gone home, and she is in the canteen, finishing her coffee.
    .goal = { -carla } takes a step towards the new sheet that is her own, and that has a place for her craft in it.
    .trailer = Twenty-two years in the trade, and now a training course. Next to her name there is one word.

prepare_facts = What do I know for certain about why she doesn’t want to, and what am I filling in?
prepare_fixed = What is fixed, and what can she choose for herself?
prepare_own-pitfall = What do I do when someone asks me why: explain, or listen?
prepare_expertise = What does she know about her craft that I don’t?
prepare_worst = What is the hardest question she could ask, and what would I say?

# --- The head --------------------------------------------------------------------------------------------------------

list = You’ve seen it, I take it. That pencil was mine.
    .inner = Let’s see what you do with it.
list-hot = I know what you’re here for. There’s a list up, and nobody asked me a thing.
    .inner = Twenty-two years, and I get to read it on the noticeboard.
list-wary = Were you looking for me? I’m just finishing this and then I’m off.
    .inner = That list. I wish I’d never written on it.

list_everyone = The training’s for everyone here, from apprentice to mechanic. So that includes you.
    .why = A rule is no answer to her question, and all that’s left to her is yes or no.
list_own-share = I put your name down without asking you. I should have done that differently.
    .why = You say what you did yourself, before you want anything from her.
list_one-morning = It’s only one morning, with lunch thrown in. And it’ll save you work for years.
    .why = You start selling before you know what is holding her back.
list_word = There’s a question next to your name. I’m curious: what do you want to know?
    .why = You take her word as a real question, and not as a refusal.
list_sleeve = If you really can’t see yourself doing it, we’ll find a way round it somehow.
    .why = It sounds easy-going, and her question is left lying there.
list_moment = I’ve come about that list, not about your work. Is now all right, or tomorrow?
    .why = She knows what it is about and what it isn’t, and picks the moment herself.

why-own-share = That’s honest, at least. But even so, why should I? There’s never been a chair sent back for something I’d missed.
    .inner = Didn’t expect that. But I bet you still want me to go.
    .seen = Her thumb runs along the edge of the notebook in her top pocket, up and down.
why-word = Why should I, that’s what I want to know. Twenty-two years, and not one chair’s been sent back for something I’d missed.
    .inner = You’re asking. Let’s see if you want to hear it too.
    .seen = Her thumb runs along the edge of the notebook in her top pocket, up and down.
why-moment = Now’s fine, it’ll be packed here tomorrow. But why should I? There’s never been a chair sent back for something I’d missed.
    .inner = Not about my work, you say. We’ll see about that.
    .seen = Her thumb runs along the edge of the notebook in her top pocket, up and down.
why-everyone = I’m not everyone. There’s never been a chair sent back for something I’d missed. So why should I?
    .inner = There we go. A number on a list.
    .seen = Her thumb runs along the edge of the notebook in her top pocket, up and down.
why-one-morning = I do four chairs in a morning. And I do them well. Why should I leave those standing for a tablet?
    .inner = Lunch. As if I’m a kid being talked into a school trip.
    .seen = Her thumb runs along the edge of the notebook in her top pocket, up and down.
why = No, that’s not what I mean. I want to know why. There’s never been a chair sent back for something I’d missed.
    .inner = A way round it. And I still don’t know a thing.
    .seen = Her thumb runs along the edge of the notebook in her top pocket, up and down.

why_search = You’d never have to hunt for an old sheet again. It’s all in one place.
    .why = An advantage she didn’t ask for, so she goes looking for a drawback.
why_stands = You stand by your work, and that list makes it look as if that counts for nothing.
    .why = You say what lies under her question, and she can hear if it’s right.
why_ill = And if you’re off ill for a month, who else knows what you know now?
    .why = A question that rubs, while she is still defending herself.
why_open = Paper’s going, and that’s fixed. How and when you learn this is still open.
    .why = You say calmly what is fixed and where she has a choice, without pushing.
why_handy = You’ll pick it up in no time. There aren’t many here as handy as you are.
    .why = Praise that misses her question; and now she has to live up to it as well.
why_fair = That’s a fair question. In your place I’d have asked it too.
    .why = You let her question stand, so she needn’t defend it.
why_pocket = Your hand keeps going to that notebook. As if that’s where the answer is.
    .why = You say what you see, and she can pick it up or leave it.

loosens-pocket = This tells me who a chair is right for. That new sheet doesn’t.
    .inner = You’ve got eyes. I’ll tell you, then.
loosens-seen = I’ve seen that new sheet, you know.
    .inner = You’re listening. I’ll tell you, then.
loosens = Fourteen tick boxes. ‘Brake OK.’ OK for who, though?
loosens-boxes = ‘Brake OK: yes or no.’ Who it has to be OK for, they don’t ask.

guarded-search = Yes, but I never hunt for a sheet. I can tell you what was wrong with every one of those chairs.
    .inner = That’s your problem, not mine.
guarded-ill = Then they can ask Ravi. He learnt it from me.
    .inner = Come to sort out my replacement, have you?
guarded-open = So it’s been decided. Then you might as well have put ‘compulsory’ at the top.
    .inner = Open. I’ll believe it when I see it.
guarded-handy = Yes, that’s what they always say. And then there you are, sitting there.
    .inner = Handy, yes. With my hands.
guarded-fair = Nicely put. But it was you who put up a list.
    .inner = Asked it, yes. Asked who?
guarded-pocket = That’s my notebook. There’s nothing in there about any training.
    .inner = Hands off that.
guarded = I do it the way I do it, and it comes out right. That’s all there is to it.
    .inner = Keep it short and you’ll soon be gone.

# --- Her craft -------------------------------------------------------------------------------------------------------

craft_teach = Teach me something. How can you tell when a chair is right?
    .why = You ask about what she knows and you don’t, which is not the same as wanting to teach her.
craft_system = What only you know is no use to anyone else. It has to go in the system.
    .why = It is an argument she knows already, and it makes little of what she can do.
craft_book = What do you actually keep in that notebook of yours?
    .why = You are curious about something of hers, and she can say as much about it as she likes.

by-ear = I sit in it myself. Any chair runs straight when it’s empty. And with a powered one I listen to the brake. One click is good. If you hear two, one of them’s letting go late.
    .inner = Nobody’s asked me that in years.
by-ear-book = Little drawings. A hand, an arrow, a number. Every chair that had something about it. And what I heard. One click from the brake is good. If you hear two, one of them’s letting go late.
    .inner = Nobody’s asked me that in years.
by-ear_type = You could type that sort of thing in the box for remarks, you know.
    .why = A tip she didn’t ask for, before you have heard what hangs on it.
by-ear_go-on = Three years I’ve worked here, and I didn’t know that. Go on, I’m listening.
    .why = You acknowledge that she knows something you don’t, and give her the room.
by-ear_film = Shall we film that some time? Then everyone can watch it back later.
    .why = You turn it into something at once, and it stops being her story.
by-ear_no-box = And there’s no box for that on the sheet. All of it sits in you.
    .why = You say out loud what her craft is worth and how fragile that is, and draw no conclusion.
by-ear_each = Do you do that with every chair, or only if there was something wrong?
    .why = A question about a fact: a short answer will do, and that ends the story.
by-ear_later = What would you like to happen to all that, a few years from now?
    .why = You have her look ahead, and she says herself what she wants done with it.

in-the-book = So it’s all here, in my head and in this notebook. Ravi writes the sheets, I tell him what to put. But this I never tell him to put. Shame, really.
    .inner = You just wait. So I hear it too.
in-the-book-no-box = True. In my head, and in this notebook. Ravi writes the sheets, I tell him what to put. But this I never tell him to put. Shame, really.
    .inner = Never looked at it that way before.
in-the-book-go-on = You’ve got to stand next to it to hear it. Ravi’s nearly there. He writes the sheets, I tell him what to put. It’d be a shame if it stayed with me.
    .inner = You really are listening. It’s been a while.
in-the-book-later = That it ends up somewhere. With Ravi, and whoever comes after him. He writes the sheets, I tell him what to put. But this is only in me.
    .inner = Ten more years. They’ll fly by.

that-is-all-each = Every one. That’s how it’s done.
    .inner = What did you think?
that-is-all = Well, that was it. Your turn.
    .inner = What are you looking at me like that for?

just-know = You can tell, if you know the trade. There’s nothing more to explain.
    .inner = You ask, but it’s the list you’re here for.
just-know-book = Notes. No use to anyone else.
    .inner = That notebook stays shut.
just-know-system = No use? Ask Ravi what use it is to him. He’s standing there every day.
    .inner = So that’s what it’s worth to you.
just-know_come-by = Why do you go writing on a list, then, instead of coming to me?
    .why = She has to account for herself, while her question is still lying there.
just-know_prove = After all these years it feels as if you have to prove yourself again.
    .why = You say what she seems to feel, even though it was you who put up that list.
just-know_times = The trade is changing, that’s how it is. We all have to move with it.
    .why = You explain to her how the world works, and she knows that perfectly well.
just-know_cannot = I couldn’t tell. I’ve never set up a brake in my life.
    .why = You show what you can’t do, and that makes the gap between you smaller.
just-know_no-change = Fair enough. Nobody needs to change a thing about how you work.
    .why = It is nice to hear, and it isn’t true: something is going to change.

ravi-writes = Yes. That’s what it feels like. And it runs fine the way we do it: I say it, and Ravi puts it on the sheet.
    .inner = Did I just say that? Oh well.
ravi-writes-cannot = I know. But you say so yourself, that’s something. It runs fine as it is: I say it, and Ravi puts it on the sheet.
    .inner = The last one always pretended he could.

shuts-come-by = Because the list was already up.
    .inner = Because you didn’t tell me either.
shuts-times = Yes, but a brake doesn’t change. It holds or it doesn’t.
    .inner = The trade. What do you know about the trade?
shuts-no-change = Good. Then we agree.
    .inner = And that list? Not a word about that.
shuts-cannot = No. Everyone here knows that.
    .inner = You say that now. Three years late.
shuts = Prove myself? Who to? Those chairs run.
    .inner = That’s a bit close.

yes-but-alone = Yes, but I’ve been standing here for twenty-two years. Standing alone won’t kill me.
    .inner = You needn’t try to scare me with that.
yes-but-pass = Go ahead. But the people who make it have never set up a brake. They won’t know what I mean.
    .inner = And it’s gone. It’s yours now.
yes-but-chance = Yes, but nobody asks you anything on a morning like that. You sit there and you listen.
    .inner = You see. You were fishing all along.
yes-but-type = Yes, but then I’m the one who has to sit and type. Ravi writes the sheets, I tell him what to put.
    .inner = Here we go again. Typing.
yes-but = Yes, but a click on a film tells you nothing. You’ve got to stand next to it.
    .inner = I tell you something, and you make it a project.

# --- Mr Bos’s chair --------------------------------------------------------------------------------------------------

chair_proof = That trouble with Mr Bos’s brake would never have happened with a digital sheet.
    .why = You use what bothers her as evidence, so she has to defend herself.
chair_both = You’d made a note about Mr Bos, and South knew nothing. How do you look at that?
    .why = You put two things side by side and leave the verdict to her.
chair_not-you = You couldn’t help what happened with Mr Bos, you know. Everyone knows that.
    .why = It is kind, and it takes away what she might have had something to say about.
chair_how = What was it like for you, when Mr Bos’s chair came back?
    .why = You ask what it did to her, without wanting to prove anything by it.

rotten = Rotten. He’s got no strength in his left hand, so I’d made that lever longer. And they put it neatly back, because that’s what the book says.
    .inner = He said it didn’t matter. That was the worst of it.
    .seen = Her eyes go to the table top and stay there.
rotten-both = It bothers me, yes. He’s got no strength in his left hand, so I’d made that lever longer. And they put it neatly back, because that’s what the book says.
    .inner = He said it didn’t matter. That was the worst of it.
    .seen = Her eyes go to the table top and stay there.
rotten_luckily = Luckily he didn’t fall. In the end that’s what matters, isn’t it.
    .why = It soothes, and it takes the weight off what she just said.
rotten_scale = One to ten: how much does it matter to you that a note like that gets through?
    .why = By giving a number she says herself how much it is worth to her.
rotten_south = I’ll ring South in the morning. Then they’ll leave your chairs alone from now on.
    .why = You solve it for her, and what it is about for her stays unsaid.
rotten_arrived = You’d done it right, and it still never got through to him.
    .why = You say where it hurts, without blaming anyone.
rotten_tuesday = Shall we agree you’ll be there on the Tuesday, then, because of him?
    .why = You get an agreement out of it before she has said what she wants.
rotten_table = You’re looking at the table. As if you can still see him sitting there.
    .why = You say what you see and leave it to her what it means.

a-nine = An eight. No, a nine. There’s someone sitting in it.
    .inner = I didn’t have to think about that.
a-nine_ten = A nine is high already. What would it take to make it a ten?
    .why = She will think of what can’t be done, and hear herself say so.
a-nine_not-three = It could have been a three as well. Where does that nine come from?
    .why = She will say why it is worth so much to her, and hear herself say so.
a-nine_then = If it’s worth that much to you, you can hardly stay away on the Tuesday.
    .why = You draw the conclusion for her, so she needn’t draw it any more.
a-nine_two-things = A nine, and still that word next to your name. You mean both of them.
    .why = You put two things together that are both true, and don’t choose for her.

my-note = It was on there. On the back: a little hand with an arrow. I thought, anyone can see that. But I was the only one who read it.
    .inner = I hadn’t said that out loud before.
my-note-nine = Because he trusts it. He pulls that brake and thinks: that’ll hold. And there it is on the back, a little hand with an arrow, and nobody sees it.
    .inner = I hadn’t said that out loud before.
my-note-both = Both, yes. I want it to get through, and I don’t want that morning. It was on the back, a little hand with an arrow. So that wasn’t enough.
    .inner = You say it, and I don’t have to choose. Odd.

that-was-it-ten = A ten? Then I suppose I’d have to go and sit through that training.
    .inner = Never good enough.
that-was-it-then = Yes, but that’s different. The brake’s mine. The tablet’s yours.
    .inner = Give you an inch.
that-was-it-luckily = Yes. This time.
    .inner = You didn’t see him, with that lever.
that-was-it-south = Go ahead. Only, the next chair ends up with someone else again.
    .inner = Ring them. I could have done that myself.
that-was-it-tuesday = Yes, but what good is a morning in a back room to Mr Bos?
    .inner = So that’s why you were asking.
that-was-it = Well. That was it, about that chair.
    .inner = I’ve said more than I meant to.

their-fault = South should have looked. That’s where it lies, not with my sheet.
    .inner = Don’t touch that. Not like this.
their-fault-proof = Yes, but it wasn’t the paper. South didn’t look.
    .inner = Using that man to sell your tablet.
their-fault-not-you = No. South should have looked. Put them on a list.
    .inner = Everyone knows it. And nobody asks.
their-fault_looked = You’d put it on the sheet, and they didn’t look at it.
    .why = You give back how she sees it, and then she can go on from there herself.
their-fault_handover = What only you can read isn’t a handover. It’s as simple as that.
    .why = True, perhaps, but now she pushes it away.
their-fault_asked = I should have asked you then how it could happen. I didn’t.
    .why = You name your own part, so she needn’t defend hers.
their-fault_where = Where could they have found that note of yours, do you think?
    .why = A question that has her look at her own part; that works if it is safe.
their-fault_ring = I’ll ring South about it tomorrow. Then that’s dealt with, at least.
    .why = You sort it out, and the talk about it is over.

half-right = Yes. They should have looked. And I could have written it bigger, that too.
    .inner = I can say that. You won’t jump on it.
half-right-where = On the back. Well. If you don’t know, you don’t turn a sheet like that over.
    .inner = It’s just a fact. Annoying.
half-right-asked = No. I’d been waiting for that. And I could have written it bigger, that too.
    .inner = Good of you to say so.

digs-in = They could have rung. My number’s up there on the wall.
    .inner = I’m not on trial here.
digs-in-handover = Simple. You come and set up a brake, then.
    .inner = You don’t talk about my work like that.
digs-in-ring = You do that. Then I don’t need any training for it.
    .inner = Good. Let it be their lesson.
digs-in-where = Where they can always find it: with me. One phone call.
    .inner = You want me to say it’s my fault. Not a chance.

# --- Her own question ------------------------------------------------------------------------------------------------

if-not = Tell me honestly. What if I just don’t do it?
    .inner = Now I want to know.
if-not-sharp = And if I don’t do it? What then?
    .inner = Say it, then. Come on.
if-not_choose = You want to know if you really have any choice in this at all.
    .why = You hear the question beneath her question, and say it out loud.
if-not_trouble = Then we’ll both be in trouble over it, and you more than anyone.
    .why = It is a warning: she hears pressure, and still no answer.
if-not_weigh = What would you gain by it, do you think? And what would you lose?
    .why = She looks at both sides herself, and hears what she says.
if-not_far-off = I’m sure it won’t come to that. We’ll see when the time comes.
    .why = You dodge the question, and she notices.
if-not_plain = Then after New Year you can’t sign chairs off any more. What you do is up to you.
    .why = An honest answer without a threat, and the choice stays with her.

straight = Okay. I don’t like it. But I’d sooner have that than have you talk round it.
    .inner = Not signing chairs off. That’s quite something.
straight-choose = Yes. Because if it’s fixed anyway, don’t make it a question. I’d rather know what is mine to decide.
    .inner = Exactly that. You heard it.
weighs-say = I’d gain not having the bother. But then someone else signs for my chairs. No. Not that. Never.
    .inner = Oh. So that’s what it is.
weighs = Gain? Peace and quiet. And lose… a chair goes out of that door and I’ve no say in it any more. Not that. Never.
    .inner = Oh. So that’s what it is.
no-choice = So there’s nothing to choose. Then don’t ask.
    .inner = It was settled before you sat down.
no-choice-trouble = There. A threat. Good to know.
    .inner = There’s the answer to my question.
no-choice-far-off = Good. I’ll wait and see, then.
    .inner = You don’t know either.
no-choice-weigh = A quiet morning, I’d gain that. I can’t think of anything else.
    .inner = There’s a question from a book.

# --- What came before ------------------------------------------------------------------------------------------------

before_home = You can have a tablet to take home. Then you can practise in your own time.
    .why = A solution to something you don’t know yet, so it doesn’t fit.
before_door = Ravi writes, you say it. If you like, I’d be glad to hear how that came about.
    .why = You are curious and she is free to say no; that makes it easier to say yes.
before_glasses = Ravi doing the writing, that’ll be your eyes, won’t it? Those screens are small.
    .why = You fill in what is going on, so she needn’t say it any more.
before_buddy = I’ll put Ravi next to you that Tuesday. He types, and you needn’t touch it.
    .why = You arrange it over her head, and she becomes someone who needs help.

screen-start = I’ll tell you how. Six years ago, with the stock system.
    .inner = Oh, go on. Now that I’ve started.
screen-after-all = Okay. I’ll say it, then. Six years ago, with the stock system.
    .inner = You didn’t push. So all right.
screen-laughing = We had to type something in, and the trainer put my screen up on the wall. ‘What does that even say?’ The whole room was in stitches. The boss we had then as well.
    .inner = I can still feel my cheeks.
    .seen = Her shoulders come down a little, and she lets go of her mug.
screen = I was sitting at one of those things, and the trainer put my screen up on the wall. ‘Look, this is how not to do it.’ Everyone laughing. The boss we had then as well.
    .inner = I can still feel my cheeks.
    .seen = Her shoulders come down a little, and she lets go of her mug.
screen_long-ago = That’s nasty. But that’s six years ago, nobody remembers that now.
    .why = It is meant to comfort, and it says that it mustn’t count any more.
screen_sat-there = And there you sat. You, the one they’d come to for advice any other day.
    .why = You see what it was like for her and let that show, without doing anything about it.
screen_said = Why didn’t you say anything at the time? Or later on, to me?
    .why = She has to explain why she kept quiet, and that feels like a second time.
screen_room = And now when a list says ‘training’, you’re back in that room.
    .why = You connect then with now, as a statement, and she can hear if it’s right.
screen_other = This trainer’s nothing like that. He’d never make a fool of anyone, I’m sure.
    .why = An argument against her fear, and that doesn’t make it any smaller.
screen_cup = You let go of your mug when you said that. As if you’d been gripping it all along.
    .why = You say what you saw, and she notices that you see her.

slow = And do you know what it is? Reading is slow with me. Always has been. On paper I know where everything is. On a screen like that it jumps, and then there’s somebody standing there waiting.
    .inner = There. Now you know too.
slow-room = Yes. That’s where I am. Because reading is slow with me. Always has been. On paper I know where everything is. On a screen like that it jumps.
    .inner = There. Now you know too.
slow_again = You’re not against that sheet. You just never want to be on show like that again.
    .why = You take apart two things that for her were stuck together.
slow_course = There are good courses for that, you know. We’d simply pay for one.
    .why = Another course, when she has just told you what the last one did to her.
slow_between-us = This stays between us. Who else gets to hear it is up to you.
    .why = You make it safe, and she keeps it in her own hands.
slow_how = How could it work, so that you’d be sitting there as the mechanic you are?
    .why = She thinks of what might be possible, and talks herself towards something new.
slow_button = There’s a read-aloud button on that tablet. So that’s sorted straight away.
    .why = Handy, perhaps, but she asked nothing, and she hadn’t finished.
slow_hands = So all those chairs, you do them on your ears, your hands and your memory.
    .why = You see what she can do, in the very thing she finds hard to say.

nobody-knows = And nobody here knows. Ravi, maybe. He’s started reading things out loud lately, without being asked. With him next to me I think I could face it.
    .inner = It’s out. And the clock just ticks on.
nobody-knows-again = No. I’m not even against that sheet. It’s coming anyway, and it had better be a good one. But not like that. Ravi already reads out loud without being asked, that way it’s all right.
    .inner = Listen to me. Not even against it.
nobody-knows-how = Not in a room. At my bench, with a chair there. And Ravi reads it out, he’s been doing that lately without being asked.
    .inner = The mechanic I am. You just put that in.
nobody-knows-between = Thank you. Ravi’s noticed, I think. He reads things out loud without being asked. With him next to me I think I could face it.
    .inner = I’ll hold you to that.
nobody-knows-hands = Yes. I’ve never looked at it like that. Ravi’s started reading things out loud lately, without being asked. With him next to me I think I could face it.
    .inner = You say it as if it’s something to be proud of.

a-case-course = Another course. You see, now I’m someone with a problem.
    .inner = I should have kept my mouth shut.
a-case-button = A button. And then the whole workshop hears it talking.
    .inner = If only it were a button.
a-case-long-ago = I do.
    .inner = I know who was laughing, and where they were sitting.
a-case-said = To who? To the one who laughed the loudest?
    .inner = And you put up a list.
a-case-other = That’s what the boss said then, too.
    .inner = You weren’t there.
a-case = Well. Never mind. I shouldn’t have started on it.
    .inner = Say something, then.

rather-not = It just worked out that way. There’s nothing behind it.
    .inner = We’re not going into that.
rather-not-home = I’ve got better things to do at home. And that’s not what it’s about.
    .inner = Practise. As if that’s it.
rather-not-glasses = There’s nothing wrong with my eyes. I can see a buckled wheel from here to that door.
    .inner = Go on, think that. Or no, don’t.
rather-not-buddy = Ravi’s here to learn a trade. Not to hold my hand.
    .inner = And then they’ll all see.
rather-not_corner = I’ve touched on something, I can tell. I didn’t mean to put you in a corner.
    .why = You say honestly what you notice and what you didn’t want, and ask nothing more.
rather-not_need-to-know = If I don’t know what’s going on, I can’t do anything for you either.
    .why = It is a reasonable argument, and it pushes her all the same.
rather-not_two-fingers = Nothing odd about it. Half the company types with two fingers.
    .why = It reassures her about something other than what is on her mind.
rather-not_yours = I’ll leave it there, then. If you ever say anything about it is up to you.
    .why = You don’t pull, and she keeps the door in her own hand.
stays-shut-coffee = Yes. Well. My coffee’s getting cold. You came about that list, didn’t you?
    .inner = Keep it shut. It’s been six years.
stays-shut = Never mind. It was about that list, wasn’t it?
    .inner = Keep it shut. It’s been six years.

# --- What she would make of it ---------------------------------------------------------------------------------------

wish_alone = Soon they’ll all be on that tablet here, and you’ll be left on your own.
    .why = A warning; she braces herself and stops looking.
wish_own-sheet = Suppose you’d been the one to make that sheet. What would have been on it?
    .why = You ask her to think along as the expert, and then she hears what she wants.

own-sheet-hands = A person. Who it is, what their hands can do, where they need to get to. Only then the ticks. And room for a drawing.
    .inner = So I’ve been thinking about it, it seems.
own-sheet = At the top: who’s sitting in it, and what can they do with their hands. Only then the brake. And room for a drawing. Then I’d have some use for it.
    .inner = So I’ve been thinking about it, it seems.
own-sheet_chance = There you are, and that’s why you need to be there. This is your chance.
    .why = You turn her idea into an argument for your training.
own-sheet_together = You know what belongs on it, and you don’t want to be there. How does that fit?
    .why = You put two things she wants side by side, curious and without reproach.
own-sheet_pass = That’s a good point. I’ll pass it on to the people who make it.
    .why = You walk off with her idea, and she is left without it.
own-sheet_trust = If you made a sheet like that, I’d trust it. You know what it’s about.
    .why = You express trust in what she knows; it asks nothing more of her.
own-sheet_south = Say you’re at South and you’ve never met Mr Bos. What would you want to see?
    .why = You put her in someone else’s place, and she looks at her own note from there.

square-together = It doesn’t, no. If I want that on there, I’ll have to be in on it one way or another.
    .inner = You said it, and still I don’t feel small.
square-south-left = That he’s got no strength in his left hand. Big, at the top. And a name I could ring. So that has to go on, or it’ll happen again.
    .inner = I hadn’t looked at it from there.
square-south = That little hand. Big, at the top. And a name I could ring. So that has to go on, or it’ll happen again.
    .inner = I hadn’t looked at it from there.
square = Yes. Well. Then it really ought to be on there.
    .inner = It’s been a while since anyone said that.

# --- Getting stuck ---------------------------------------------------------------------------------------------------

stuck = I’ve written down my answer. It’s half past four, I’m going home.
    .inner = One more and I’m out of that door.
    .seen = Her jaw is set. She already has her coat in her hand.
stuck-hot = You know what? Just cross my name off. I’m going home.
    .inner = One more and I’m out of that door.
    .seen = Her jaw is set. She already has her coat in her hand.
stuck_stay = Hang on, we’re not done yet. This really has to be dealt with some time.
    .why = You hold on to her just as she wants to leave.
stuck_pushed = I was pushing, and you’d asked a question. That’s not how I wanted to do this.
    .why = You own your part, and then she needn’t fight any longer.
stuck_later = We’re not getting anywhere like this. Shall we go on tomorrow, with less rush?
    .why = You stop before it breaks down, and say that it will go on.
stuck_report = Then I’d have to take it higher up, and I’d rather spare you that.
    .why = You threaten, however kindly it sounds, and then there is only a fight left.
stuck_go = Off you go, it’s been a long day. We’ll see how it works out.
    .why = You let her go without an agreement, and it stays hanging between you.
stuck_jaw = Your jaw is tight. I’ve hit on something, and I didn’t mean to.
    .why = You say what you see and put it down to yourself, and that she can answer.
thaws-question = All right. All I did was ask something. Five minutes, then.
    .inner = You don’t hear that often round here.
thaws = All right. I’m tired too, it’s been a long day. Five minutes, then.
    .inner = You don’t hear that often round here.
after-break = I’ve rinsed my mug. Bit of quiet. All right, go ahead.
    .inner = That was close.
coat-on = Fine. Write down whatever you like.
    .inner = I’m not hearing any more.
coat-on-let = Good. I’ll be off, then.
    .inner = So that’s how much my question mattered.
coat-on_think = Have a good think about it at home. There’s no stopping this.
    .why = A warning at her back, and that is what she takes home.
coat-on_evening = Right, let’s leave it there, then. Have a nice evening, see you tomorrow.
    .why = It is polite, and what has just gone wrong is left lying there.
coat-on_mine = Wait. This went wrong, and that was me. Can I come back to it tomorrow?
    .why = You own your part, and the talk still has a next time.
coat-on_reach = You know where to find me, if you do want to talk about it after all.
    .why = You stay within reach, but someone who walks off like this won’t come back by herself.

later = Tomorrow. Fine by me. Where, then?
    .inner = I can go home. And still it’s not over.
later_here = Here again, in the coffee break. Then it won’t take long either.
    .why = It is clear, but there will be others sitting there.
later_bench = At your bench. Then I get to see what you do all day, for once.
    .why = You come to her, to the place where she is in charge.
later_result = In my office. And this time I’d like something to come out of it.
    .why = There is pressure on the talk before it has begun.
later_choose = You say. Somewhere you can talk without being overheard.
    .why = She picks for herself where it feels right.
until-then = All right. And that list? It’ll just be hanging there, meanwhile.
    .inner = With my name on it, and my pencil.
until-then-stiff = In the office, then. And I suppose that list just stays up?
    .inner = Something has to come out of it. What, then?
until-then_objections = Put your objections on paper tonight. Then we’ll go through them one by one.
    .why = Homework after all, and of a kind that is harder for her than you know.
until-then_down = I’ll take it off the wall now. I should have come to see you first.
    .why = You put right something you had done yourself, and she sees that you mean it.
until-then_nothing = Nothing changes on that list for now. And I’ll talk to nobody about it.
    .why = She knows where she stands until tomorrow.
until-then_think = Your question’s still there. I want to think about it as well.
    .why = You take her question home with you, and needn’t prove anything now.

# --- What is going to be different -----------------------------------------------------------------------------------

talk_rule = Then let’s keep it like this: you’re there on the Tuesday, same as everyone.
    .why = You decide; all that’s left for her is to nod.
talk_both-sides = If I hear you right: what you know mustn’t get lost, and no more rooms like that.
    .why = You sum up the two sides, and she sees them both at once.
talk_so-far = If I hear you right: your work is sound, and a tick doesn’t say what you know.
    .why = You sum up her objection, and show that it has been heard.
talk_off = Shall I just take you off the list? Then Ravi can sign off your chairs.
    .why = You solve it for her, and you take something away from her too.
talk_half-year = Say it’s going well half a year from now, for you too. How did that come about?
    .why = She describes herself how it could be, and talks her way to something new.
talk_rest = Let’s leave it for now. There’s two weeks yet, and you want to get home.
    .why = It feels like understanding, and it leaves her alone with how to go on.

own-idea = Yes. Both of those. But one chair, I could do that. Just at my bench, and Ravi reads it out.
    .inner = It was there all the time. I only had to hear it.
own-idea-how = Yes. Both of those. But what I just said, at my bench, I could do that. With one chair.
    .inner = It was there all the time. I only had to hear it.
own-idea-half-year = By starting with one chair. Just at my bench, with Ravi reading it out. I could do that.
    .inner = It was there all the time. I only had to hear it.
own-idea-how-half-year = By starting the way I just said. At my bench, with one chair. I could do that.
    .inner = It was there all the time. I only had to hear it.
own-idea-then = Then at least I’d know what I’m saying yes or no to.
own-idea_tuesday = And while you’re at it, you might as well do the Tuesday too.
    .why = You make her step bigger, and then it isn’t hers any more.
own-idea_which = Which chair would you take for it, and what day would you do it?
    .why = She wants to already; now she makes it small and precise herself.
own-idea_great = What a good idea. You see, you’ve got it in you, haven’t you?
    .why = A compliment rounds it off at once, and now she has to live up to it.
own-idea_feel = First feel for yourself how it works, and only then say what you make of it.
    .why = You say what her step means to her: she chooses the way she works.
own-idea_arrange = Leave that to me. I’ll free up Ravi and set everything up for you.
    .why = You take it out of her hands just as she picks it up.
own-idea_setback = And if it starts jumping on that screen again, what will you do then?
    .why = You look ahead together to where it may go wrong, and she thinks of what she’d do.

commits = Yes. Mr Bos’s chair is in for a check on Friday. I’ll take that one. And I’ll ask Ravi myself.
    .inner = Funny. I’m almost looking forward to it.
commits-which = Mr Bos’s chair is in for a check on Friday. I’ll take that one. And I’ll ask Ravi myself.
    .inner = Funny. I’m almost looking forward to it.
commits-setback = Then I say: Ravi, read that again. That’s all it is. Friday, with Mr Bos’s chair. And I’ll ask him myself.
    .inner = It’s true, really. That’s all it is.
commits-feel = That’s how I do a chair as well. So I’ll start with Mr Bos’s, on Friday. And I’ll ask Ravi myself.
    .inner = You get how I work.
commits-then = After that I’ll tell you if I’m coming on the Tuesday. And what’s missing from that sheet.
commits-then-missing = And then I’ll tell you what’s missing from that sheet. Before the Tuesday.
maybe = Well. Whether I’ll actually do it, I’ll see about that.
    .inner = Now all of a sudden I have to. Then I’d rather not.
maybe-tuesday = One chair, I said. I’ll see about the Tuesday.
    .inner = Give them an inch and they take a mile.
maybe-great = Steady on. One chair, I said.
    .inner = Got it in me. I’m fifty-seven.
maybe-arrange = I’d have liked to ask Ravi myself. Well, see what you do.
    .inner = It was mine for a minute.

asks-you = That’s about it, yes. And now? How would you go about it, if you were me?
    .inner = Please don’t say: just do it.
asks-you-half-year = I wouldn’t know. You tell me. How would you go about it, if you were me?
    .inner = Please don’t say: just do it.
asks-you_seen-it = I’ve seen this before. Just grit your teeth for a bit, and it’s not so bad.
    .why = You know already, and then she needn’t think along any more.
asks-you_learn = You know best how you learn things. How did it go with a chair you didn’t know yet?
    .why = You acknowledge that she knows herself best, and let her look in what she can do already.
asks-you_bench = I’d start with one chair, at your own bench. How does that sound to you?
    .why = She asked, so this is an answer; and you hand it back to her.
asks-you_leave-me = Leave that to me. I’ll come up with something, and you’ll hear from me.
    .why = You take it out of her hands when she wanted to think along.
asks-you_first-you = Tell me first what you know about that tablet. Then I’ll add to it, and you choose.
    .why = She begins, you add to it, and she decides what to do with it.

says-yes = With a chair there, that’s how I learn anything. Friday, Mr Bos’s, at my bench. Ravi reads it out, and I’ll ask him myself.
    .inner = It was there all the time. I only had to hear it.
says-yes-bench = I could do that. Friday, then, Mr Bos’s chair. And Ravi reads it out, I’ll ask him myself.
    .inner = It was there all the time. I only had to hear it.
says-yes-first-you = Fourteen tick boxes, and it can take a photo. So a drawing could go on. Then I’ll start on Friday, with Mr Bos’s chair. Ravi reads it out, and I’ll ask him myself.
    .inner = A photo. Why didn’t I think of that before?
at-least = With a chair there, that’s how I learn anything. I wouldn’t mind having that thing in my hands for once. No room full of people. I’m not saying more than that.
    .inner = No harm in looking.
at-least-first-you = Fourteen tick boxes, and it can take a photo. That’s all I know. I wouldn’t mind having it in my hands for once, without a room full of people.
    .inner = No harm in looking.
at-least-bench = One look, at my bench. I wouldn’t mind that. I’m not saying more than that.
    .inner = No harm in looking.
as-you-say = If you say so.
    .inner = Grit my teeth. They’re not your teeth.
as-you-say-leave = All right. I’ll hear from you, then.
    .inner = Fine. It’s yours now.
let-off = All right. Good of you not to make a thing of it.
    .inner = Two weeks from now I’ll be sitting here with it again.
let-off-off = Off the list? Oh. Well. That saves me a morning.
    .inner = So he’s the mechanic then, and I just stand there.

alright = Rub that word out, then. I’ll come and sit there, that morning.
    .inner = At the back. By the door.
alright-half-year = By me sitting there that morning, I suppose. You can rub that word out.
    .inner = At the back. By the door.
alright-rule = All right. The Tuesday. That word can come off, then.
    .inner = At the back. By the door.
alright_tick = Good. Then I’ll put a tick next to your name right now.
    .why = On the list it is settled; in her head it isn’t.
alright_hollow = You say yes, and it sounds as if you don’t expect anything of it.
    .why = You hear the difference between her words and her voice, and give that back.
alright_used-to = Good. You’ll see, in a week or two you won’t want it any other way.
    .why = It sounds hopeful, but nothing has changed.
alright_front = Go and sit at the front, then. You can follow everything from there.
    .why = A tip, and she can say yes again without meaning a thing.
alright_moment = I don’t think that’s a yes. Shall we talk about it again tomorrow?
    .why = You don’t press for a yes that is worth nothing, and pick a better moment.

owns-up = True. If I go and sit there like that, I won’t hear a thing. I want to have it in my own hands first. Without a room full of people.
    .inner = You see right through it. Bit of a relief.
said-so = I’ve said yes, haven’t I? What more do you want?
    .inner = Let me go.
said-so-tick = A tick. That suits it.
    .inner = Training OK: yes or no.
said-so-used-to = I’m sure.
    .inner = That’s what they said about the stock system.
said-so-front = At the front. Of course.
    .inner = Not on your life.

# --- The tail: the lines of the shared closing, in her mouth ---------------------------------------------------------

closing--recap = Was that it? My bus is due.
closing--recap-ready = Right. I think that’s about it, then.
    .inner = I came for a coffee. And now this.
closing--recap_differ = We still see that training differently, and that’s fine by me.
closing--named = I’ll do my part. And in three weeks, on the Friday, we look at it together.
    .inner = Now I’ll have to do it, too.
closing--expectations = And if it comes to nothing?
    .inner = Because it might. You know that too.
closing--first-thing = Say so. Not pretend it works. And then see together what’s wrong with it.
closing--takes-part = That I’ve got a say in it. In what’s on it, too.
closing--takes-little = That you see it differently from me.
    .inner = I’ve got to say something.
closing--was-good = Better than I thought. You asked something, at least. Only, next time come before the list does.
closing--was-alright = It was all right. I asked why, and I still don’t know.

# --- How it ends -----------------------------------------------------------------------------------------------------

own-plan = I’ve got a bus to catch. And not a word to Ravi yet, I’ll do that myself.
    .inner = I ought to measure up that lever.
    .after = { -carla } goes home with a step she thought of herself. On Friday she signs off Mr Bos’s chair on the tablet. Ravi reads it out, she says what to put, and with the brake there is a photo of a little hand with an arrow. A day later there is a drawing up beside the list: this is what the sheet leaves out.
    .discuss = What did you say or ask that brought her to an idea of her own? And which solution did you nearly mention yourself?
own-plan-ravi = I’ve got a bus to catch. I’ll ask Ravi tomorrow, over coffee. You needn’t do a thing.
    .inner = Before I change my mind.
half-way = I’ll have a look at it. I’ve said no more than that.
    .after = { -carla } gets her hands on the tablet for once, at her own bench. Whether she will come on the Tuesday she leaves open, and what bothers her most hasn’t been solved. There is a beginning, and most of the talk is still to come.
    .discuss = What would she have needed to go one step further: more room, or a harder question?
pleasant = Nice of you to come and sit for a bit. See you tomorrow.
    .after = It was a pleasant talk over coffee. Nothing was agreed that { -carla } can do anything with. After New Year Ravi fills in the tick boxes, and her notebook stays in her top pocket.
    .discuss = At what moment could you have asked something of her without spoiling the mood?
empty-yes = Yes, all right. See you tomorrow.
    .inner = They can have my signature. That’s all.
    .after = { -carla } didn’t say no to anything. After New Year Ravi fills in the tick boxes and she puts her initials to it. What she hears and feels in a chair doesn’t end up on any sheet. And her question is still a question.
    .discuss = How could you tell that she was resigning herself to something, and not choosing it?
goes-home = See you tomorrow.
    .inner = Why, I asked. That’s all it was.
    .after = { -carla } walks to her bus without looking back. The next morning her name has been crossed out, and the word rubbed off. Nobody mentions the training, she least of all.
    .discuss = When did her question become a refusal to you, and what did you do then?
tomorrow = All right. See you tomorrow.
    .after = You stopped before it broke down, and tomorrow it goes on in a place that has been agreed. The next day it is { -carla } who begins. She lays her notebook open in front of you and says: look, this is what I mean.
    .discuss = How did you know that going on no longer helped? And what will you do differently tomorrow?
