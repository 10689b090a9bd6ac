### What one can do in a conversation, and what it is measured by: names and explanations.
### The points are in method.ron. For each behaviour: its name, .about (what it is and when it helps), .instead (what
### to try in its place) and .practise (one sentence to practise).

## The 26 techniques

behaviour-summary = Summarising and giving structure
    .about = You say back in your own words, briefly, what was said and felt, and make clear where you both are now. The other person notices that you listened and can put you right.
    .practise = “If I understand you, there are two things: it is busy at home, and you would rather sort this out yourself. Is that right?”
behaviour-listen = Listening
    .about = You let the other person finish, in their own words and at their own pace, and listen to understand rather than to answer. Almost always a good start, most of all under pressure.
    .practise = After the other person’s last word wait for two counts, nod, and only then say something.
behaviour-self-disclosure = Showing something of yourself
    .about = You briefly say something about yourself that fits the other person’s story, and then return to them. It makes the distance smaller, as long as the conversation does not become about you.
    .practise = “I had that too when I started here, and I found it hard. How is it for you?”
behaviour-empathy = Empathy and compassion
    .about = You put yourself in the other person’s place, say what you think they feel, and are gentle when something does not work out. It helps most with grief, fear or disappointment, and when people are hard on themselves.
    .practise = “That must be a blow, after all you put into it.”
behaviour-compliment = Giving a compliment
    .about = You say exactly what you value, trying and small steps included. Take care: to people who are unsure of themselves, a compliment can feel like a burden.
    .practise = “I am glad that you came to tell me this yourself.”
behaviour-undivided-attention = Undivided attention and eye contact
    .about = You put distractions away, sit down and look at the other person from time to time, without staring. With a hard or private subject it says: you matter now.
    .practise = Put your phone away, close the door and say: “I have time for you now.”
behaviour-nugget = Naming the nugget of gold
    .about = In behaviour that annoys you, you look for the small part that you truly value, and you say so. It can turn a bad mood; with others present it may sound forced or lower the standard.
    .practise = “You are angry, and I think it is good that you tell me so honestly.”
behaviour-express-trust = Expressing trust
    .about = You say aloud that you trust the other person, and act on it: you give room instead of checking. It matters most to people with little faith in themselves.
    .practise = “I am not going to check this. I know that you do it well.”
behaviour-nonverbal-signal = Responding to non-verbal signals
    .about = You say what you see in posture, face or voice, and ask what it means instead of guessing. It helps when you sense that there is more than what is being said.
    .practise = “I see you looking at the door. What is it?”
behaviour-question-connecting = Connecting question
    .about = You ask, out of real interest, what the other person cares about, doubts or thinks. It draws people out, most of all those who are politely waiting; with others present an honest answer is harder.
    .practise = “What makes this so hard for you?”
behaviour-positive-feedback = Specific positive feedback
    .about = You name exactly what someone did and what it brings them or says about them. It stays with people longer than a compliment and makes it more likely that they will do it again.
    .practise = “You rang to ask about it yourself. That way you stay in charge, which is just what you wanted.”
behaviour-help-each-other = Letting people help each other
    .about = Rather than giving the answer, you bring together people who can offer support, tips or a hand. Support from a colleague often feels safer than support from the boss.
    .practise = “Piet had this last year. Would you like to ask him how he did it?”
behaviour-humour = Humour
    .about = A small joke, best of all about yourself, can break tension and bring people closer. There has to be enough safety: never mock, never joke at the other person’s expense, and do not laugh worries away.
    .practise = “I had a very clever speech for this, and now I have lost it. You go first.”
behaviour-elicit-provide-elicit = Elicit–provide–elicit
    .about = You ask first what the other person already knows, then briefly give what is missing, and ask what they can do with it. That way you inform or advise without provoking resistance.
    .practise = “What do you know about it already? … What helped others is to choose one thing first. Is that of any use to you?”
behaviour-reflection-simple = Simple reflection
    .about = You repeat in a few words what the other person said, as a statement and not as a question. The other person feels heard and goes on talking.
    .practise = “A lot has happened.”
behaviour-reflection-complex = Deeper reflection
    .about = You say what the other person means or feels but has not said yet, as a statement. Even when you are slightly off, it sets people thinking about themselves.
    .practise = “You do want it, and you are afraid that it will go wrong again.”
behaviour-perspective = Changing perspective
    .about = You ask the other person to look through someone else’s eyes, and describe the situation so that they can step into it. Useful when someone is surprised by how others react.
    .practise = “Suppose you are Kim and you are here alone at seven. What would you need then?”
behaviour-plan = Making a plan
    .about = Together you turn a wish into a goal, with small steps and a moment to look back. It works only when the other person is ready: they say more in favour of the change, or already ask how.
    .practise = “What could your first step be tomorrow, and who can help you with it?”
behaviour-persist = Helping to persist
    .about = After a setback you look together for what did work, and work out what to do when it gets hard again. Slipping back is part of it; do not ask why it went wrong.
    .practise = “Last week it did work, twice. What was different then?”
behaviour-silence = Letting a silence fall
    .about = You say nothing for a while, keep eye contact and look friendly, so that the other person can think and go on. Up to about six seconds it works; after that it becomes too uncomfortable.
    .practise = Ask your question, count to five in your head, and do not fill the silence.
behaviour-decisional-balance = Making a decisional balance
    .about = You put the pros and cons of two or three choices side by side, and the other person picks what weighs most. Good for someone who keeps doubting or sees one side only.
    .practise = “What does it bring you to leave it as it is, and what does it cost you? Let us write down both sides.”
behaviour-balance-weigh = Weighing what counts most
    .about = The pros and cons are on the table; you ask which of them weigh most, and what it brought to look at them. That leaves the choice with the other person.
    .practise = “Seeing it laid out like this, what weighs most for you?”
behaviour-question-challenging = Challenging question
    .about = You ask the other person to look at their own behaviour or at what follows from it, or to commit to something. Do it when there is enough trust, and not too often in a row.
    .practise = “When you look back at how you reacted, what do you think of it yourself?”
behaviour-negative-feedback = Giving negative feedback
    .about = In six steps: what you saw, what came of it, how it affects you and what you would like to see; then the other person may respond and you look for a way forward together. Done like this, it shows that you take someone seriously.
    .practise = “This is the third time this week that you started after seven. Kim was on her own, and that worried me. I would like you to ring. Do you recognise this?”
behaviour-feedback-room = Giving room to respond
    .about = After your feedback you ask how the other person sees it, and you listen. Without this part it is an announcement.
    .practise = “That is how I saw it. How was it for you?”
behaviour-feedback-together = Looking for a solution together
    .about = The last step of feedback: you look together for another way, and the other person goes first.
    .practise = “What would help here, do you think?”
behaviour-functional-anger = Functional anger
    .about = You show that a line was crossed, in control, briefly, and about behaviour anyone could see. Only when something has to stop now and you are in control of yourself; reconnect afterwards.
    .practise = “Stop. You are shouting at her and I do not accept that.”
behaviour-evoke-change-talk = Evoking change talk
    .about = You ask a question that gets the other person to say why they want to change, could change or need to. What people hear themselves say weighs more than your arguments.
    .practise = “What would be better if this did work out?”
behaviour-question-scaling = Scaling question
    .about = You ask for a number from 1 to 10. It works only with what comes next: the question why it is not lower.
    .practise = “How important is this to you, from 1 to 10? A six. What makes it not a two?”
behaviour-scaling-follow-up = Following up on the number
    .about = You ask what keeps the number from being lower. The other person then names the reasons for change. Without this question the scaling question is half done.
    .practise = “A six. What makes it not a two?”
behaviour-feed-ambivalence = Feeding ambivalence
    .about = You make the doubt bigger with a thought-provoking question, so that the other person also sees the side they skip. Good for someone who is stuck, or who sees no reason at all yet.
    .practise = “What does doing nothing bring you? And what are you leaving behind by it?”
behaviour-confront = Confronting
    .about = You put side by side two things that seem to contradict each other, without judging, and wonder how the other person sees it. Without safety it feels like an attack, so see to that first.
    .practise = “You say that you want to be taken seriously, and I see you skip the meetings. How do you look at that?”

## The repair reflex: eight faces

behaviour-reflex-persuading = Persuading
    .about = You bring arguments the other person has long known. The harder you push, the more reasons the other person looks for to stay put.
    .instead = Ask which reasons the other person sees.
    .practise = Swallow your first argument and say: “How do you see it yourself?”
behaviour-reflex-advice = Unasked-for advice
    .about = You say what the other person ought to do, though nobody asked. Usually a “yes, but” follows; if they did ask, advice is welcome.
    .instead = Ask first what the other person has thought of or tried, and whether they want to hear your idea.
    .practise = “I have a thought about this. Would you like to hear it, or finish your story first?”
behaviour-reflex-solution = Jumping to a solution
    .about = You leap to a solution before it is clear what is going on. What the other person hears is that you find it simple.
    .instead = First say what you hear, and only then ask more.
    .practise = Count to three and say what you just heard: “You cannot get going in the mornings.”
behaviour-reflex-solving-it = Solving it yourself
    .about = You arrange it for the other person. Kindly meant and sometimes quick, but the other person learns nothing and the problem becomes yours.
    .instead = Ask which part the other person can do and where they want help.
    .practise = “What can you do about it yourself, and what do you need me for?”
behaviour-reflex-taking-over = Taking it out of their hands
    .about = You take the work or the decision away from the other person. Without words it says: you cannot do it.
    .instead = Leave it with the other person and offer to stay near.
    .practise = Keep your hands still and say: “You do it, and I will look along if you like.”
behaviour-reflex-warning = Warning
    .about = You describe how badly it will end if the other person does not listen. They defend themselves, or tell you what is good about the way things are.
    .instead = If there is a real consequence, name it calmly and as an equal, and leave the choice with the other person.
    .practise = “This is what the rules say happens if it goes on. You choose what to do, and I am glad to think along.”
behaviour-reflex-lecturing = Lecturing
    .about = You explain at length how things ought to be. The other person feels like a child and stops listening.
    .instead = Say one thing, briefly, and ask what the other person thinks of it.
    .practise = Say it in one sentence and end with: “How does that sound to you?”
behaviour-reflex-judging = Judging
    .about = You say what you think of the other person instead of what they did. It is aimed at the person, and from then on they are busy defending themselves.
    .instead = Describe what you saw and ask how it came about.
    .practise = Replace “you are lazy” by: “I saw that it was left undone yesterday. How did that come about?”

## Other pitfalls

behaviour-haste = Haste
    .about = You act as if there is no time. You miss signals, and repairing the contact takes longer later.
    .instead = Say honestly how much time you have, or choose another moment.
behaviour-being-right = Being right
    .about = You assume you know what the other person thinks, and hear only what fits. You learn nothing new, and the other person does not feel seen.
    .instead = Look for something that contradicts your idea, and ask whether you have it right.
behaviour-planning-too-soon = Planning too soon
    .about = You make a plan before the other person is ready. They may nod, but it is your plan and it will not last.
    .instead = Ask first what the other person wants and why.
behaviour-expert-role = Playing the expert
    .about = You talk as the one who knows to someone who does not know yet. The other person feels small, or starts to argue.
    .instead = Ask what the other person knows and can do: nobody knows their life better.
behaviour-blame = Blaming
    .about = You put the blame on the other person and make it a fight. People who are attacked defend themselves or strike back.
    .instead = Name what happened and what came of it, and ask for the other side.
behaviour-imposing = Imposing your opinion
    .about = You make your opinion the only one that counts. The other person gives up or digs in, and neither helps.
    .instead = Say that this is how you see it, and ask how they see it.
behaviour-threat = Forcing and threatening
    .about = You put pressure on someone with what you can do to them. It takes the safety away and makes resistance large.
    .instead = Name a limit or a consequence, calmly and without punishment in your voice.
behaviour-empty-remark = Empty remark
    .about = A sentence such as “it will be fine” or “others have it worse”. It mostly soothes you, and the other person does not feel taken seriously.
    .instead = Name what you see in the other person, and let it be there for a moment.
behaviour-why-reproach = “Why” as a reproach
    .about = You ask why, and the other person hears that something has to be justified. You get an excuse instead of an answer.
    .instead = Ask: “What got in the way?” or “How did it go?”
behaviour-always-never = “Always” and “never”
    .about = You turn a few times into always. The other person looks for the one exception, and from then on the conversation is about that.
    .instead = Name when it was and how often.
behaviour-sarcasm = Sarcasm
    .about = You say the opposite of what you mean, with a sting in it. It hurts, and not everyone sees that it was meant as a joke.
    .instead = Simply say what you mean, or joke about yourself.
behaviour-i-think-you = “I think that you…”
    .about = You begin with what the other person ought to be or do in your view. It sounds like a judgement from above.
    .instead = Begin with what you saw and how it affects you.
behaviour-scaling-reversed = Scaling question the wrong way round
    .about = You ask why the number is not a ten, or how it could become a ten. The other person then names all the reasons not to change, and hears that their number was too low.
    .instead = Ask what makes it not a two.
behaviour-giving-in = Giving in too fast
    .about = You say yes to take the tension away when you mean no. It feels good for a moment, but your own point is left behind.
    .instead = Ask for time to think, or calmly repeat what matters to you.
behaviour-silence-evading = Silence for an answer
    .about = The other person asks you something and waits, and you say nothing. A breath is fine; past three seconds or so they hear that you are avoiding it.
    .instead = Say what you know, say that you don’t know, or ask for a moment to think.
behaviour-interrupting = Interrupting
    .about = You talk over the other person. You miss the end of the sentence, and the other person learns that their story does not count.
    .instead = Breathe in, count to three, and let the sentence end.

## What gives safety

behaviour-partnership = Standing beside the other person
    .about = You speak of “we” and “together” and make the difference in position smaller. The conversation becomes less of a struggle: you move along with each other.
behaviour-acknowledge-expertise = Acknowledging what the other person knows
    .about = You show that the other person knows or can do something that you do not or cannot. It gives people something to hold on to, most of all when they are unsure.
behaviour-honesty = Being honest and open
    .about = You say what you want to achieve and why, which other interests play a part, or what you should have done differently yourself. The other person does not have to guess, and is free to be open too.
behaviour-hard-reality = Naming a hard reality
    .about = Calmly, and as an equal, you say what the consequences are or what is settled. It is not a threat: you give the other person what they need in order to choose.
behaviour-mending = Mending
    .about = You name what you did wrong a moment ago, and do not add “but”. The other person need not go on defending themselves against it. Where nothing went wrong, an apology gives nothing.
behaviour-acceptance = Accepting without approving
    .about = You take the other person as they are, even if you do not approve of the behaviour. It gives room to be honest.
behaviour-curiosity = Being curious
    .about = You show that you really do not know yet and want to understand. Without assumptions, and not to check up on anyone.
behaviour-autonomy-support = Leaving the choice with the other person
    .about = You say aloud that the other person decides. People who are free to choose have no need to resist.
behaviour-affirm = Affirming
    .about = You name a strength or an effort that you see. It gives the other person faith in what they can do.

## Neither good nor bad in itself

behaviour-question-open = Open question
    .about = A question that cannot be answered with yes or no. It makes people think; whether it connects depends on your interest. Too many in a row feel like an interrogation.
behaviour-question-closed = Closed question
    .about = A question with a short answer. Good for checking something, not for getting a talk going.
behaviour-information = Giving information
    .about = You explain how something is. It helps if the other person wants to know; keep it brief, and in plain words.
behaviour-options = Laying out options
    .about = You name a few possibilities and let the other person choose. The choice stays with them.
behaviour-negotiation = Negotiating
    .about = You look for something you can both live with. It goes better once it is clear what matters to each of you.
behaviour-boundary = Setting a boundary
    .about = You say calmly what is possible and what is not, without attacking. A clear boundary makes it safer for everyone.
behaviour-ask-permission = Asking permission
    .about = You ask whether you may say, ask or suggest something. If the other person says yes, it will also be heard.
behaviour-small-talk = Small talk
    .about = A few words about something ordinary, over coffee. It makes the beginning easier, as long as it does not put off the real subject.
behaviour-time-to-think = Asking for time to think
    .about = You need not have an answer to everything at once. You say that you will come back to it.
behaviour-time-out = Time-out
    .about = You suggest stopping for a while when feelings run too high. After the break you say that this is part of it, and go on.
behaviour-own-point = Making your own point
    .about = You say what you have to say or what you want, without attacking. You may do so even with someone who has more power.
behaviour-head-moment = Checking whether the moment is right
    .about = You ask whether now is a good time, and check who can listen in. A good talk at a bad moment fails.
behaviour-head-purpose = Saying what it is about
    .about = You say in one neutral sentence what it is about and what it is not about. You can add that it may get hard and that you may disagree.
behaviour-shared-goal = Choosing a goal together
    .about = You agree on what should be reached by the end. Then you work on the same thing, and can see later whether it worked.
behaviour-speaks-first = Agreeing on who begins
    .about = You settle together who tells their story first. The other listens and asks more before telling theirs.
behaviour-recap-check = Summarising and checking
    .about = At the end you sum up what was discussed and ask whether it is right. That way you do not go home with two different stories.
behaviour-agreements = Making agreements
    .about = You agree on who does what, when and how, so that it can be seen later whether it was done. Small, achievable agreements last longest.
behaviour-expectations = Saying what happens next
    .about = You explain what follows this talk and what does not. It prevents disappointment.
behaviour-room-for-questions = Room for questions
    .about = You ask whether anything has been left unsaid. Keep it short: it is not a second round of the talk.
behaviour-be-reachable = Saying how you can be reached
    .about = You say whom the other person can turn to, and how. It is most often forgotten after a talk by phone or video.
behaviour-ask-feedback = Asking how the talk was
    .about = You ask how the other person feels as they leave, and what you could do better. Their view counts, and you learn from it.
behaviour-thank = Thanking
    .about = You thank the other person for the talk. It seems obvious, and yet it is often forgotten.
behaviour-write-down = Writing down what was agreed
    .about = You settle who writes down what was agreed, and show it to each other.
behaviour-name-disagreement = Naming where you disagree
    .about = You calmly name what you differ on, beside what you agree on. That is an outcome too.
behaviour-new-appointment = Making a new appointment
    .about = You stop now and agree on when to go on. Sometimes that is the best ending.
behaviour-prepare-goal = Beforehand: setting your goal
    .about = You work out what the conversation should achieve, what you want yourself, and what you can do towards it.
behaviour-prepare-pitfalls = Beforehand: knowing your pitfalls
    .about = You think of where you tend to go wrong, such as giving in too fast or pushing too hard.
behaviour-prepare-other = Beforehand: standing in the other person’s shoes
    .about = You think of what the other person is responsible for, cares about and worries about.
behaviour-prepare-worst = Beforehand: imagining the worst
    .about = You think of the worst that can happen and what you will say then. It will take you less by surprise.
behaviour-other = Something else
    .about = Something that does little in the talk, such as “hm” or “right”.

## Goals

goal-stop = Behaviour must stop now
    .about = Challenge first, short and clear, until the behaviour stops. Then reconnect: explain why with understanding, and look together for what can be done instead.
goal-start = Something must begin now
    .about = Challenge with a request, or ask what it is like for someone else. Anger does not help here.
goal-change-motivated = Change behaviour, and the other person wants it
    .about = Plenty of connection and plenty of challenge: make a plan together, help them keep going, and advise only when the other person wants to hear it.
goal-change-unmotivated = Change behaviour, while the other person sees no need for it
    .about = Plenty of connection and plenty of challenge: let the other person name the reasons, make the doubt bigger and confront without judging.
goal-keep = Keep what there is
    .about = Plenty of connection and little challenge. Nothing has to change: it is about the mood, the level and the bond.
goal-own-agenda = Stand up for yourself
    .about = Keep the connection and make your own points, also when the other person has more power. Do not give in too fast, and do not attack.
goal-agreement = Come to agreements
    .about = Hear each side and sum it up first, and only then look for a solution. At the end it is clear who does what and when.

## How someone comes in today

temper-wary = wary
    .about = Does not trust it yet and says little.
temper-hot = heated
    .about = Soon angry, and says so.
temper-tired = tired
    .about = Little energy to want or to say anything.
temper-open = open
    .about = Is up for it and speaks freely.

## Basic needs

need-autonomy = autonomy
    .about = The need to make one’s own choices. Under pressure it makes people contrary.
need-competence = competence
    .about = The need to feel able. Under pressure people give up or start proving themselves.
need-relatedness = relatedness
    .about = The need to be seen and to belong. Under pressure people withdraw.

## What a conversation moves in the other

quantity-connection = connection
    .about = How safe and connected the other person feels.
quantity-challenge = challenge
    .about = How much is being asked of the other person at this moment. It fades by itself if nothing sustains it.
quantity-resistance = resistance
    .about = How hard the other person pushes back.
quantity-readiness = readiness
    .about = How far the other person has come in wanting to change.
quantity-openness = openness
    .about = How much the other person says of what they think.
quantity-autonomy = autonomy
    .about = Whether the other person feels free to choose.
quantity-competence = competence
    .about = Whether the other person feels able.
quantity-relatedness = relatedness
    .about = Whether the other person feels seen.

## Levels and delivery

level-low = low
level-mid = middle
level-high = high

delivery-clumsy = clumsy
delivery-plain = plain
delivery-skilful = skilful
