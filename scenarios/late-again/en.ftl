# Late again: the words. The structure is in scenario.ron.

-sam = Sam
-kim = Kim

scenario = Late again
    .you = You lead line three in a packing hall. You have been { -sam }’s supervisor since he started here six months ago.
    .other = { -sam }, 22, is quick, good with his hands and not much of a talker. His name is down for the forklift course. Until a month ago he was always on time.
    .situation = The line starts at seven. On Monday and Tuesday { -sam } was over twenty minutes late. On Monday he said it wouldn’t happen again. Now it is Thursday, twenty-five past seven, and he is walking in. { -kim }, who runs the line with him, is standing close by and has lifted the first boxes on her own.
    .goal = { -sam } makes an agreement that is his own, and that helps the line.
    .trailer = The third time this week. He sleeps through his alarm, he says.

prepare_facts = What have I seen for myself, and what am I only guessing?
prepare_want = What do I want to be different next week, and what is his to choose in that?
prepare_own-pitfall = What do I do when someone keeps saying yes and nothing changes?
prepare_listener = { -kim } is right there. What can I ask in front of her, and what can’t I?
prepare_worst = What is the worst thing he could say to me, and what would I say back?

# --- The head --------------------------------------------------------------------------------------------------------

enters = Morning. Yeah, I know. I didn’t hear the alarm.
    .inner = If I get going straight away, it might blow over.
enters-hot = Yeah, yeah. I can see what time it is. Go on then, say it.
    .inner = Out of bed four times, and now this.
enters-wary = Hi. Sorry. Overslept. I’ll get my coat off and I’m there.
    .inner = Don’t stop. Keep walking.
kim-greets = Morning, { -sam }. The belt’s already running.
kim-dry = There he is. First ten boxes are done.

enters_apart = Shall the two of us sit down at the back table for a bit? It’s quieter there.
    .why = He doesn’t have to account for himself with { -kim } right beside him.
enters_purpose = I’d like to talk about your mornings, not your work. Is now all right?
    .why = He knows what it is about and what it isn’t, and can say whether it suits him.
enters_fact = It’s twenty-five past seven. Monday and Tuesday went the same way.
    .why = These are facts, without a verdict, but they ask nothing of him either.
enters_expected = After our chat on Monday I’d expected a bit more from you, { -sam }.
    .why = He hears that he falls short before he has been able to say a thing.
enters_start-first = Why not make a start first? We can look at it together later on.
    .why = It is friendly, and it leaves open what is actually the matter.
enters_short-night = Looks like you’ve had a short night. Get your breath back first.
    .why = You say how he looks to you, without holding it against him.

excuse-apart = Okay. So I slept through it. But I make that time up every afternoon, you know.
    .inner = At least { -kim } isn’t standing on top of us.
    .seen = He rubs his eyes with two fingers, longer than he needs to.
excuse-purpose = Now’s fine. I just don’t really see the problem. I make that time up every afternoon.
    .inner = My mornings. As long as it stops there.
    .seen = He rubs his eyes with two fingers, longer than he needs to.
excuse-judged = Well, thanks. As if I do it for fun. I make that time up every afternoon, by the way.
    .inner = Knew it. Mind already made up.
    .seen = He rubs his eyes with two fingers, longer than he needs to.
excuse-postponed = No, just say it. You’ve got it on your mind anyway. I make the time up in the afternoon.
    .inner = Later is worse. It’d hang over me all day.
    .seen = He rubs his eyes with two fingers, longer than he needs to.
excuse-tired = I’m all right. Overslept, that’s all. I’ll stay on this afternoon and we’re even again.
    .inner = One short night. I wish.
    .seen = He rubs his eyes with two fingers, longer than he needs to.
excuse = True. But I never leave at four either. Add it all up and I do my hours.
    .inner = Go on, do the sums.
    .seen = He rubs his eyes with two fingers, longer than he needs to.

excuse_evens = You give the time back. So as you see it, there’s nothing owing.
    .why = You say what he meant but didn’t say out loud, and he can hear if it’s right.
excuse_phone = Leave your phone out in the hall. Then you have to get up to stop it.
    .why = A solution he didn’t ask for, and one he had already thought of himself.
excuse_bedtime = So what time did you actually end up going to bed last night?
    .why = The answer is a time, and then you still don’t know what is going on.
excuse_describe = Take me through it: how does a morning like this go, from the alarm on?
    .why = He can tell it his own way, without you filling anything in.
excuse_without = And what happens here between seven and half past, when you’re not in?
    .why = A question that rubs, at a moment when he is still defending himself.
excuse_eyes = You’re rubbing your eyes. This doesn’t look like one short night.
    .why = You say what you see, and he can pick it up or leave it.

bit-more = Well. It’s not exactly nice, walking in like this.
    .inner = No sermon. Odd.
bit-more-looks = I mean, I don’t enjoy it. Everyone looks up when you come in.
    .inner = No sermon. Odd.
not-one = No. It wasn’t just the one. Anyway, I’m here now.
    .inner = You’re looking, at least. The others look at the clock.
describes = It goes off at six. I see that afterwards, on my screen. And then I run.
    .inner = At six I’d been asleep for an hour.
guarded = I sleep through an alarm. That’s all it is.
    .inner = Keep it short. It’ll be over in a minute.
tried-that = Yeah, but it’s already in the hall. I just don’t wake up from it.
    .inner = You think I hadn’t thought of that?
in-time = Half past ten. It’s really not that.
    .inner = And at twelve I was out of it again.
runs-fine = Then the line runs anyway. { -kim } can manage, she’s done it for years.
    .inner = You want me to say it’s wrong. Not a chance.

# --- The mornings ----------------------------------------------------------------------------------------------------

morning_ask = What’s the night like, before a morning when it goes wrong?
    .why = You ask what comes before it for him, out of interest and not to check up.
morning_since = Until last month you were always on time. What’s changed since then?
    .why = You start by saying that he can do it, and then ask what is different.
morning_lamp = Do you know those slow wake-up lamps? At my place one helped at once.
    .why = Well-meant advice, while you don’t know yet what it is about.

restless = I’m in bed in good time. It’s just that the nights aren’t so quiet at ours any more.
    .inner = If I say more, the whole canteen will know.
restless-since = Things are a bit different at home. The nights aren’t so quiet any more.
    .inner = If I say more, the whole canteen will know.
restless_time = I’m listening. Take your time, the belt can do without us.
    .why = You fill nothing in and make room; he decides how much he wants to say.
restless_awake = So there’s something at night that gets you out of bed.
    .why = You say what seems to lie behind his words, and he can go on from there.
restless_earplugs = A decent pair of earplugs and you’d sleep right through that.
    .why = A solution to something you don’t know yet, so it doesn’t fit.
restless_household = How many of you are there living at your place at the moment?
    .why = An ordinary question about a fact, which passes by what he just let show.
restless_neighbours = Neighbours, is it? I used to have those too, you don’t sleep a wink.
    .why = You fill in what is going on yourself, and then it is about you.

somebody-up = Somebody has to get up, nights. So that’s me.
    .inner = { -kim } can’t hear it from here. Okay then.
not-here = Somebody has to get up, put it that way. But I’m not going to shout it across the belt.
    .inner = Almost. But { -kim } is standing so close.
hear-him = Yeah, but then I won’t hear him either. And then she’s the one who wakes up.
    .inner = I nearly said it after all.
so-what = More than before. Does it matter?
    .inner = What’s it to you.
never-mind = No. Leave it. It’s not that interesting.
    .inner = You’ve got your story already. No need for mine.

nothing-more = Same as anyone’s. Bed, alarm, up. What do you want me to say?
    .inner = One wrong word and this goes in my file.
nothing-more-since = Nothing special. It’s just been a busy month.
    .inner = One wrong word and this goes in my file.
nothing-more-lamp = Yeah, but that’s not it. I’ve got plenty of light.
    .inner = Lamps. If only it were that simple.
nothing-more_carpet = To you this feels like being called in for a telling-off.
    .why = You say what he seems to feel, even though it is about you.
nothing-more_worried = To be honest: it’s you I’m thinking of, more than the minutes.
    .why = You show why you are asking, and it is less stern than he thought.
nothing-more_two-clocks = Try two alarms then, fifteen minutes apart. That helps a lot.
    .why = A tip about the alarm; so the talk stays with the alarm, and there he is safe.
nothing-more_monday = Why did you tell me on Monday that it wouldn’t happen again?
    .why = He has to account for something that has already failed.
nothing-more_such-weeks = Never mind. We all get a week like that sometimes, me too.
    .why = It takes the pressure off, and the subject along with it.

the-nights = A bit, yeah. It’s the nights. It’s not so quiet at home any more.
    .inner = You can see it, at least.
the-nights-then = Oh. Well. It’s the nights. It’s not so quiet at home any more.
    .inner = I wasn’t expecting that.
meant-it = Because I thought so at the time.
    .inner = I meant it. That’s the worst part.
such-a-week = Yeah. It’s just one of those weeks.
    .inner = Good. Then I don’t have to go into it.
shuts = Okay. Just tell me what you want me to do.
    .inner = Say yes. Then it stops.
shuts-sharp = Fine. Anything else?
    .inner = One more and I’m off.

# --- The line and Kim ------------------------------------------------------------------------------------------------

team_swap = Say you’re here at seven and { -kim } isn’t. How does your day start then?
    .why = You let him stand in her place for a moment and don’t answer for him.
team_tell = When you’re not here at seven, { -kim } lifts it all alone. I’m not happy with that.
    .why = You say what happens, what comes of it and what it does to you.
team_together = It takes two to run a line, doesn’t it? You don’t leave the other alone at seven.
    .why = You explain how it ought to be, and he knows that already.
team_all-well = And apart from that it’s all fine, isn’t it, between you and { -kim } on the line?
    .why = Your question already holds the answer, and that answer is what you get.

heavy-start = On her own? I hadn’t really thought about that. That’s not what I want.
    .inner = She had trouble with her back last year. Damn.
    .seen = His eyes go to { -kim }’s back for a moment, and then to his shoes.
heavy-start-swap = Badly. You can hardly get those first boxes on the belt by yourself.
    .inner = She had trouble with her back last year. Damn.
    .seen = His eyes go to { -kim }’s back for a moment, and then to his shoes.
heavy-start_rather = That’s not how you’d want it for { -kim } either, by the sound of it.
    .why = You say out loud the regret in his words, without making it a reproach.
heavy-start_scale = One to ten: how much does it matter to you that { -kim } starts on her own?
    .why = By giving a number he says himself how much it matters to him.
heavy-start_deal = Shall we agree then, for { -kim }’s sake: on the floor at seven tomorrow?
    .why = You have an agreement fast, before he could say what he wants and can do.
heavy-start_manages = It’s good of you to think of { -kim }. She gets by all right, really.
    .why = It is kind, but it takes the weight off what he had just seen for himself.
heavy-start_glance = When it was about { -kim }, you looked over at her and then away.
    .why = You say what you saw and leave it to him what it means.

a-six = A six, I think. Something like that.
    .inner = Higher, really. But then I’d have to do something about it.
a-six_not-two = It could have been a two as well. What makes it a six?
    .why = He will say why it does matter, and hear himself say so.
a-six_not-nine = A six isn’t bad at all. So why isn’t it a nine?
    .why = He will say why it doesn’t matter that much, and hear himself say so.
a-six_matters = A six, you say. So to you it does count for something.
    .why = You give him back his own answer, and he hears what he said himself.
a-six_low = A six seems a bit low to me, when you see her lifting.
    .why = You mark his answer down, and the next one he will keep to himself.

owes-kim = She never says a word, but I don’t think it’s right. She takes it on and I get away with it.
    .inner = I hadn’t told anyone that.
an-eight = Make it an eight, then. Happy?
    .inner = Why ask, then?
no-nine = Well, because most days it goes fine. Those boxes aren’t that heavy.
    .inner = Maybe it isn’t that bad, then.
sure = Sure. Seven tomorrow.
    .inner = That’s what I said on Monday.
fine-then = There you go. So it’s not that bad.
    .inner = Got away with it again.
too-quiet = What? I’ve nothing more to say about it.
    .inner = What do you want me to say, then?

says-nothing = { -kim } never says anything about it. And not one lorry has left late.
    .inner = As long as she says nothing, I can keep this up.
says-nothing-swap = Then I’d just start. So does { -kim }. She never says anything about it.
    .inner = As long as she says nothing, I can keep this up.
says-nothing-well = With { -kim }? Yeah, fine. She never says anything about anything.
    .inner = As long as she says nothing, I can keep this up.
kim-passes = Sorry, I just need the tape. And I don’t say anything, no. That’s not the same as not noticing.
    .inner = Three mornings. I ought to have said something myself.
kim-differs = I don’t say anything, no. That’s not the same as not noticing.
    .inner = Three mornings. I ought to have said something myself.
says-nothing_to-kim = { -kim }, I’ll be with you in a minute. This bit is between { -sam } and me.
    .why = You see to it that he doesn’t face two people at once, and { -kim } keeps her dignity.
says-nothing_lifting = You hear no complaints, and { -kim } does notice. How do you look at that now?
    .why = You put two things side by side; whether he can look at them depends on how safe it is.
says-nothing_kind = She keeps quiet because she’s kind. But those first boxes are the heaviest of the day.
    .why = You bring in arguments, so he goes looking for arguments of his own.
says-nothing_quiet = You never heard a word about it, so you took it that everything was all right.
    .why = You give back how he looks at it, and then he hears it too.
says-nothing_ring = Shall I ask { -kim } to give you a ring? She’s awake at five as it is.
    .why = It is meant lightly, but { -kim } hears it and laughs, and he is on show.

between-us = Thanks. Well, she’s right, though. She’s here and I’m not.
    .inner = You could have left me to sink.
too-easy = Hm. Put like that, I suppose I made it easy for myself.
    .inner = It’s true. I didn’t want to know.
make-up = I’ll lift the last pallet by myself later, then. Makes us even.
    .inner = Tell me what it costs and we’re done.
first-anyway = Yeah, but she likes to be first anyway. Ask her yourself.
    .inner = As if I don’t know how heavy those boxes are.
kim-laughs = Ha. I’ll ring you at five, { -sam }. With pleasure.
very-funny = Yeah, funny.
    .inner = By this afternoon the whole canteen will have it.

# --- Home ------------------------------------------------------------------------------------------------------------

home_door = You don’t have to. But if you’d like: what happens at yours at night?
    .why = You are curious and he may say no, which makes it easier to say yes.
home_quarrel = Rows at home, is it, in the middle of the night? That takes it out of you.
    .why = You fill it in yourself; even with sympathy it stays your story.
home_refer = I’ll put you down for the company’s welfare officer today. They know what to do.
    .why = You take over before you know what it is, and before he has asked.

baby = My sister’s staying with me, Eva. With her little one. Milo, seven weeks. The father’s gone.
    .inner = There. Now you know.
    .seen = His shoulders drop, as if he is putting down something heavy.
baby-after-all = Okay. Quickly, then. My sister’s staying with me, Eva. With Milo, seven weeks. The father’s gone.
    .inner = You didn’t pull. Then I can say it.
    .seen = His shoulders drop, as if he is putting down something heavy.
baby-nights = I do the nights, till five or so. Then at least she gets some sleep.
baby_three-oclock = So you’re up with a bottle at three, and at six you have to be out of bed. Phew.
    .why = You picture his night and let him notice it, without doing anything about it.
baby_both = You want to be there for Eva. And you don’t want to be the one missing here.
    .why = You say both of the things he wants, and that now collide.
baby_leave = There’s leave for that. Just put in for it at the office and you’ve got some air.
    .why = A scheme that may well exist, but he hadn’t finished talking.
baby_her-own = Good of you, but that’s really for your sister to sort out with the child’s father.
    .why = You pass a verdict on his choice and her life, and he asked for none.
baby_passes = The first weeks are the hardest. Before you know it they sleep right through.
    .why = It comforts a little, and it closes what he had only just begun.
baby_weight = Your shoulders dropped when you said that. Like you’ve carried it a while.
    .why = You say what you saw, and he notices that you see him.

promised = I promised Eva I’d sort it. But this isn’t working. Not there and not here.
    .inner = It sounds different out loud than in my head.
promised-three = Yeah, phew. I promised Eva I’d sort it. But I can’t keep this up. Not there and not here.
    .inner = It sounds different out loud than in my head.
no-forms = Yeah, but then I’ve got to explain it all over the place. Eva doesn’t want that.
    .inner = I wasn’t asking for a form.
forget-it = Forget it. I shouldn’t have said anything.
    .inner = Never telling anyone here again.
suppose-so = Yeah. I suppose.
    .inner = You don’t know how long seven weeks is.

rather-not = I’d rather not. That’s between us at home.
    .inner = It’s nobody’s business here.
rather-not-quarrel = No, no rows. And I’d rather keep home out of it, here.
    .inner = So that’s what you think of us.
rather-not-refer = Yeah, but I don’t need a social worker. There’s nothing wrong with us.
    .inner = Before you know it there’s someone at Eva’s door.
rather-not_yours = Then I’ll leave that with you. Whether you tell me, and when, is up to you.
    .why = You don’t pull, and he keeps his own hand on the door.
rather-not_decide = I ask because otherwise I’ll start guessing, and I’m bound to get it wrong.
    .why = You say honestly why you would like to know.
rather-not_allow-for = I can only make allowances for you if I know what’s going on.
    .why = It is a fair argument, and still it pushes him.
rather-not_office = Later in the office is fine too, or now in two sentences. Or not at all.
    .why = He gets something to choose, not telling included.
stays-private = It’s about the alarm, isn’t it? Let’s leave it at that, then.
    .inner = It doesn’t belong here.

# --- What he wants here ----------------------------------------------------------------------------------------------

wish_forklift = You’re on the list for the forklift. How much do you still want that, really?
    .why = You ask what he wants himself, and that is where his reason to change is.
wish_risk = With mornings like these that course will pass you by, you do see that?
    .why = It is a warning; he knew it already, and he braces himself.

forklift = A lot. It’s the one thing here I really look forward to. Mind you, those lads start at half past six.
    .inner = You remembered that.
forklift_square = You’d love half past six, and right now seven isn’t working. How do those two fit?
    .why = You put his wish beside his mornings and leave the verdict to him.
forklift_after = And once you’ve got that licence, what will be different for you then?
    .why = You let him look ahead, and he names what he would be doing it for.
forklift_see-you = I can see you driving one. You work with care, I’ve seen that often enough.
    .why = He hears that you believe in him; nothing more is asked of him.
forklift_move-up = Shall I give the planner a ring later? Perhaps you can go up a place.
    .why = You set about fixing it, and it becomes your business instead of his.
forklift_show = Well, this is the moment then to show them that they can count on you.
    .why = You draw the conclusion for him, and then he no longer has to.

at-four = They don’t, no. Some nights at four I think about that.
    .inner = You said it, and I still don’t feel small.
contract = A permanent contract, I think. Not having to count every month. But then this has to work out.
    .inner = I really want this.
not-often = Thanks. I don’t hear that a lot.
    .inner = Now I have to live up to it. Nice, though.
no-leave-it = No, don’t. Then I’d really have to be there.
    .inner = Not another thing to live up to.
know-that = Yeah, but I know that. I don’t need anyone to tell me.
    .inner = Everyone always knows what I should do.
not-yet = Yeah, but that course isn’t till autumn. By then it’ll all be back to normal.
    .inner = Don’t take that away from me as well.

# --- Stuck -----------------------------------------------------------------------------------------------------------

stuck = I heard you. Can I get to work now?
    .inner = One more sentence and I’m gone.
    .seen = His jaw is set. A muscle moves beside his ear.
stuck-hot = You know what? Put it in writing. I’m going to work.
    .inner = One more sentence and I really am gone.
    .seen = His jaw is set. A muscle moves beside his ear.
stuck-asked = Because that’s what you wanted to hear. Can I get to work now?
    .inner = One more sentence and I’m gone.
    .seen = His jaw is set. A muscle moves beside his ear.
stuck_too-hard = I came on too strong, I can see that. That’s not how I meant it.
    .why = You own your part in it, and then he no longer has to fight.
stuck_later = We won’t get there like this. Tomorrow at ten, just the two of us?
    .why = You stop before it breaks, and say when you will go on.
stuck_official = Then it’ll have to go in a letter, and you don’t want that either.
    .why = It is a threat, however calmly said, and all it leaves is a fight.
stuck_stay = Hang on a moment. This is important for both of us, you included.
    .why = You make him stay at the very moment he wants to leave.
stuck_go = Off you go. We’ll talk about it some other time, when it suits.
    .why = You let him go with nothing arranged, and it stays hanging between you.
stuck_jaw = Your jaw’s tight. I think I touched on something I shouldn’t have.
    .why = You say what you see and lay it with yourself, and he can answer that.
half-out = Fine. You do what you have to do.
    .inner = Done. I’m not listening any more.
half-out-let = Good. I’m off, then.
    .inner = Told you. It wasn’t that important after all.
half-out_mine = Wait. That went wrong, and it was my doing too. Tomorrow at ten?
    .why = You own your part in it, and he knows when it goes on.
half-out_reach = You know where I am, if you want to talk about it later on.
    .why = You can be reached, but someone who walks off doesn’t come back by himself.
half-out_on = Right, then we both get to work. The belt won’t wait for us.
    .why = The work goes on, and what just went wrong is left lying there.
half-out_last-word = Have a good think about it. You can’t go on like this here, { -sam }.
    .why = A warning at his back, and it is the last thing he hears.

thaws = Okay. It’s not you. I’m just tired.
    .inner = Nobody says that every day.
after-break = { -kim } gave me a coffee. Didn’t say a thing. Okay. Go on.
    .inner = Bit of air. That helped.

tomorrow = Ten tomorrow. Okay. Where?
    .inner = I can go. And it still isn’t over.
tomorrow_office = In the office, with coffee. We’ll sit on the same side of the table.
    .why = A quiet place, and you set yourself beside him.
tomorrow_choose = You choose. Somewhere you feel you can talk, that’s what counts.
    .why = He chooses for himself where it is safe.
tomorrow_here = Just here on the floor. That way we’re soon back at work as well.
    .why = It is clear, but { -kim } will be able to hear again.
tomorrow_result = The office. And I do want a result, because it can’t go on like this.
    .why = The talk is under pressure before it has begun.
until-then = Right. And until then?
    .inner = There’s bound to be a catch.
until-then_think = You think about what you’d like to say. I’ll let it sink in as well.
    .why = You both leave with something, and he doesn’t have to solve it now.
until-then_seven = Tomorrow I’m counting on seven. If you can’t make it, let me know first.
    .why = A clear limit, with a way out that is in his own hands.
until-then_nothing = Until then it stays as it is, and I don’t talk to anyone about it.
    .why = He knows what to expect today, and that it stays between you.
until-then_early-night = Get yourself to bed an hour earlier tonight, you’ll be fresher for it.
    .why = A tip after all, and it is about sleep again.
until-then-stiff = Right. I’ll be there.
    .inner = A result. Like what?
until-then-stiff_start = You start tomorrow. I’ll hear first how it is for you.
    .why = Now he knows that his side comes first.
until-then-stiff_serious = Good. It’s in your own interest too, you do see that.
    .why = You persuade him once more of what he had just agreed to.
until-then-stiff_work = Right. Then on to the line with you, { -kim }’s waiting.
    .why = It is clear and businesslike, and it adds nothing.

# --- What is going to be different -----------------------------------------------------------------------------------

talk_both-sides = So, side by side: at night they count on you at home, and at seven we do here.
    .why = You sum up both sides, and he sees them lying there at once.
talk_so-far = So, side by side: you make up your hours, and at seven there’s still a gap on the line.
    .why = You sum up what he said and what you see, and polish nothing away.
talk_month = Say it’s a month from now and it’s going well. What are you doing differently?
    .why = He describes how it could be, and so talks himself towards something new.
talk_rule = Let’s put it like this: seven o’clock, or else you ring me before half past six.
    .why = You make the agreement; all he has to do is nod.
talk_eight = Shall I put you on at eight for now? Then it’s off both our minds.
    .why = You solve it with the roster, and what lies under it stays there.
talk_rest = You’ve enough on your plate as it is. Let’s leave it at this for today.
    .why = It feels like understanding, and it leaves him alone with what comes next.

own-idea = Well. Eva’s got this friend, Jamie. She wouldn’t mind doing a few nights.
    .inner = I kept saying no. As if I’d be doing it badly otherwise.
own-idea-no = I’ve said no every time.
own-idea_which = Which nights would that be, and when will you ask her?
    .why = He wants to already; now he makes it small and exact himself.
own-idea_cost = Saying no kept it in your own hands. And all the while it cost you sleep.
    .why = You name both sides of his no, so that he can weigh them.
own-idea_setback = Say one night goes wrong anyway. What do you do that morning?
    .why = You look ahead together at where it may go wrong, and he thinks of what to do.
own-idea_knew-it = Now there’s a good plan. I knew you’d get there yourself.
    .why = With a compliment it is finished at once, and now he has to live up to it.
own-idea_three = Couldn’t you make it three straight away? Then you’re sure to manage.
    .why = You improve his idea, and with that it isn’t his any more.

commits = Okay. I’ll text her at the break. Tuesdays and Thursdays. And if it does go wrong, { -kim } will know before half past six.
    .inner = Strange. It was just lying there.
commits-which = Tuesdays and Thursdays. I’ll text her at the break. And if it does go wrong, { -kim } will know before half past six.
    .inner = Strange. It was just lying there.
commits-setback = Then { -kim } will know before half past six, from me. And I’ll text Jamie at the break: Tuesdays and Thursdays.
    .inner = Strange. It was just lying there.
commits-cost = Weeks now. Yeah. I’ll text her at the break: Tuesdays and Thursdays. And if it goes wrong, { -kim } will know before half past six.
    .inner = I wanted to manage it alone. Why, really.
kim-hears = Fine by me. I’m up early anyway.
maybe = Well, I’ll have a look. I can’t promise anything.
    .inner = Now I’ve suddenly got to. Then I’d rather not.
not-three = Yeah, but I can’t ask three of her. I’ll have to think about it.
    .inner = It was my idea. Now it’s yours.

asks-you = I don’t know any more either. What would you do?
    .inner = Please don’t say anything about an alarm.
asks-you_know-best = You know best what’s possible at yours. What have you thought of so far?
    .why = You grant that he knows his home better than you do, and let him search.
asks-you_beside = Tell me first what you’ve tried, and I’ll put something next to it.
    .why = He starts, you add, and he decides what to do with it.
asks-you_someone = I’d find someone to do a few of the nights. Could you see that working?
    .why = He asked, so this is an answer; and you hand it back to him.
asks-you_message = I’d start with a text when it goes wrong. Could you see that working?
    .why = He asked, so this is an answer; and you hand it back to him.
asks-you_seen-it = I’ve been through this before. With a fixed rhythm it’s soon put right.
    .why = You know it already, and then he no longer has to think along.
asks-you_leave-me = You leave that to me. I’ll make you a roster that you can live with.
    .why = You take it out of his hands just when he wanted to think along.

says-yes = Eva’s friend Jamie is up for doing nights. I kept saying no. I’ll text her later: Tuesdays and Thursdays.
    .inner = It’s been there for weeks. All I had to do was take it.
at-least = Well, I can send a text if it goes wrong, at least. Before half past six. To you and { -kim }.
    .inner = At least that’s something I know I can do.
if-you-say-so = If you say so.
    .inner = A fixed rhythm. Tell that to them at home.
if-you-arrange = Okay. If you arrange it.
    .inner = Fine. Then it’s your problem now.
eight-then = Eight? Oh. Well, nice. We’ll see, then.
    .inner = Then I’ll just take an hour longer over it.
no-fuss = Great. Thanks for not making a thing of it.
    .inner = So Monday will be the same again.

alright = I’ll buy a louder alarm. Then it’s off your mind too, right?
    .inner = Just say yes.
alright-rule = All right. I’ll make sure I’m there. Anything else?
    .inner = Just say yes.
alright-home = I’ll sort it out at home. Then it’s off your mind too, right?
    .inner = Just say yes.
alright_hollow = You say it, but it sounds as if you don’t believe it yourself.
    .why = You hear the gap between his words and his voice, and give that back.
alright_note = Then I’ll put down that from tomorrow you’re simply here at seven.
    .why = On paper it is settled; in his mind it isn’t yet.
alright_light = There are alarms that shake your pillow, did you know? They really do work.
    .why = Another tip, and he can say yes again without doing a thing.
alright_rhythm = Good. A week or so and you’ll be back in the rhythm, I should think.
    .why = It sounds hopeful, but nothing has changed.
alright_moment = I don’t think this is the moment. Shall we go on tomorrow at ten?
    .why = You don’t press for a yes that is worth nothing, and choose a better moment.

not-the-clock = No. You’re right. It’s not the alarm. It’s home.
    .inner = You saw through that. Bit of a relief.
another-time = No. You’re right. It’s not the alarm, it’s home. Can I come back to it tomorrow?
    .inner = I can’t do it today. Tomorrow, maybe.
said-so = I’m telling you it’ll be fine.
    .inner = Let me go.
look-into = I’ll look into it.
    .inner = That’ll be number four.
hope-so = Yeah. Let’s hope so.
    .inner = You want it over with too.

# --- The tail: lines of the shared closing, in his words --------------------------------------------------------------

closing--recap = Was that it? I’ll go and give { -kim } a hand, then.
closing--recap-ready = Right. I think that’s about it.
    .inner = I came in for a sermon. And now this.
closing--recap_differ = We see those made-up hours differently, you and I, and that’s fine by me.
closing--named = I’ll do my part. And Friday in two weeks we look at it together.
    .inner = Now I have to do it as well.
closing--expectations = And if it doesn’t work after all?
    .inner = Because it may well not.
closing--first-thing = Not act as if nothing’s wrong again, I think.
closing--takes-little = That you’ve got a problem with it.
    .inner = I have to say something.
closing--takes-part = That I don’t have to sort it all by myself.
    .inner = I wouldn’t have thought so this morning.

# --- How it ends -----------------------------------------------------------------------------------------------------

own-plan = Jamie at the break, then. And now those heavy ones.
    .inner = I might even get some sleep tonight.
    .after = { -sam } leaves with an agreement he thought of himself. Jamie takes two nights, and { -kim } knows where she stands. The Monday after, he is there at ten to seven, with bags under his eyes and a coffee.
    .discuss = Which of your lines made him bring up Jamie, do you think? And what had you nearly said instead?
kim-shoves = Come on then. I’ve left you nine.
half-way = Okay. What I said, I’ll do. The rest I’ll have to see.
    .after = { -sam } has promised one thing, and he keeps to it. Being on time still comes and goes. There is a beginning, and most of the talk is still to come.
    .discuss = What would he have needed to go one step further: more room, or a harder question?
pleasant = Good of you to take the time. See you later.
    .after = It was a pleasant talk, and { -sam } walks off lighter than he came in. Nothing was agreed that the line can count on. On Monday he is late again, and it is now harder to begin.
    .discuss = At what moment could you have asked something of him without spoiling the mood?
empty-yes = Yeah. Fine. Can I go?
    .inner = I’ll just say sorry again on Monday.
    .after = { -sam } said yes to everything. On Monday he is there at half past seven, with a different alarm and the same night. { -kim } still doesn’t know where she stands.
    .discuss = How could you tell that his yes wasn’t a yes?
walks-off = I’m already gone.
    .inner = And I nearly did tell you.
    .after = { -sam } walks to the line and says nothing for the rest of the day. What else he might have said you don’t get to hear. Next time he will start further away from you than today.
    .discuss = When did he begin to close up, and what were you doing just then?
tomorrow-at-ten = All right. See you tomorrow.
    .after = You stopped before it broke, and the talk goes on tomorrow at ten, in a place you agreed on. { -sam } turns up the next day, at five past ten, with two cups of coffee.
    .discuss = How did you know that going on no longer helped? And what will you do differently tomorrow?
