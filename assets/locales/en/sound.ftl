# What can be heard, in words: for who does not hear it. It stands in the conversation, in brackets.

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
heard-cloth = [you hear: clothes that move]
heard-foot = [you hear: a foot that taps]
heard-sigh = [you hear: a sigh]
heard-time-out = [a book is closed: a time-out]
heard-hush = [it goes quiet]
heard-release = [the silence is over]
heard-ending = [three slow knocks: the conversation is over]

# About the device that makes it heard.

heard-no-device = Nothing was found to play sound with. You miss nothing: all you would hear can be seen as well.
heard-device-lost = The sound dropped out. You miss nothing: all you would hear can be seen as well.
