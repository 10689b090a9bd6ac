# What can be heard, in words: for those who do not hear it. It appears in the conversation, in brackets.

heard-office = [you hear: an office where someone types now and then]
heard-shop-floor = [you hear: machines on the shop floor]
heard-counter = [you hear: a hall with people]
heard-kitchen-table = [you hear: a fridge and a clock]
heard-meeting-room = [you hear: a quiet meeting room]
heard-telephone = [you hear: the hiss of the telephone]
heard-video-call = [you hear: the fan of the computer]
heard-lift = [two soft knocks, going up: the balance hangs more level or higher]
heard-sway = [a dull knock: the balance hangs to one side]
heard-reflex = [two knocks, going down: a repair reflex]
heard-cloth = [clothes rustle]
heard-foot = [a foot moves]
heard-breath = [a breath]
heard-time-out = [a book is closed: a time-out]
heard-hush = [it goes quiet]
heard-release = [the silence is over]
heard-ending = [three slow knocks: the conversation is over]

# About the device that plays it: in the settings, under the sound.

heard-no-device = Nothing was found to play sound with. During a conversation Weerklank looks again.
heard-device-lost = The sound dropped out. During a conversation Weerklank tries again.
