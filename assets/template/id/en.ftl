# English. Written, not translated: names, money and places may differ.
# What is indented belongs to the line above it.
# Lines with @source are renewed by: peduli translate my-scenario --to en

# @source 6fbc29/979b8e
title = A metre too late
# @source 706f3e/b6d891
summary = A bicycle brake squeals after its service. The rider does not want to make a fuss, and has a reason to.
# @source 6719aa/279f5b
briefing-role = You answer the telephone of a bicycle workshop. It is ten past one on a Tuesday.
# @source 3f7bab/99c58f
briefing-ticket = Nadia Karim, green town bike. Serviced on Saturday, fetched at noon, £45 paid. No calls since.
# @source c00056/b69cb3 .body b4ec82/f5e390
card-job = Saturday's job sheet
    .body = Front pads: new. Front cable: no tick and no word, so nobody can say that it was looked at.
# @source 3f96fd/ccb2a5 .body 895536/69bcbf
card-brakes = New brakes
    .body = New pads may squeal for a day or two. A brake that grips late is never the pads: nobody should ride on it.
# @source 277f8b/6eac44 .body 603e60/100eea
card-van = Van and loan bikes
    .body = The van fetches and brings until four. Free where the work was ours. Both loan bikes are in today.
# @source ccc2b1/59b157
customer-name = Nadia Karim
# @source 22f7ac/6e1bf8 .department 6c0baf/8d6f21
cast-workshop = Bram
    .department = Workshop
# @source ea5a80/33bc14 .or-2 06a453/d1d1b2
opening-line-1 = Hello, Nadia Karim. You had my bike on Saturday, the green one. I don't want to make a fuss.
    .or-2 = Nadia Karim here, the green bike, on Saturday. I'm not ringing to make a fuss.
# @source 1b788d/41a589 .thinks e58365/fd4f01
opening-line-2 = The front brake squeals. And then it takes a moment.
    .thinks = If they tell me to get used to it, I'll have nobody left to ask.
# @source 941f01/f87d42 .why abecf5/787c3d
opening-receipt = Thanks for ringing. Have you still got the number on your receipt? Then I'll look up what we did.
    .why = The number before the person, and it is not needed: her job sheet is found by Saturday and green.
# @source 908df6/055cf9 .why 38d813/d6b7e7
opening-no-fuss = A brake that takes a moment is no fuss. I'm Jamie, I've got Saturday here. When does it do it?
    .why = Takes her worry seriously in her own words, gives a name, and asks for the story.
# @source 7018fd/be69d4 .why 367e98/facf58
opening-bedding-in = Ah, new pads do squeal, that's quite usual. Give them a week of riding and they'll bed in.
    .why = True of the squeal. She also said that it takes a moment, and no pad explains that.
# @source ded0c6/238101 .thinks 53de46/a06324
hill-line-1 = When it's wet. And on Harbour Hill, that's my way home from nights. Well. Mostly there.
    .thinks = I needn't tell them about the boy.
# @source 99daa1/346c17 .why a6450a/1d96a2
hill-poor-thing = Home from a night shift, and then that hill in the wet! You poor thing, I'd be scared stiff.
    .why = Warm, and it closes the door: now she would have to talk about your fright instead of her own.
# @source b356fe/b0b72a .why 5d6d46/e9441b
hill-rim-or-lever = Right, the wet. Does the lever feel soft, or is it hard and the rim just doesn't grip?
    .why = A good question for the stand. She had just begun to say something else.
# @source e540c5/b66229 .why 15f85b/805e3f
hill-mostly = Mostly there, you say. I'm in no hurry, Nadia. What was it like when it happened last?
    .why = Hears the word that did not fit and leaves room for what is behind it.
# @source .why aaaf64/38828c
hill-silence =
    .why = She had not finished. Leaving her the pause was enough.
# @source 871a82/6d9e6b .thinks d57d8c/565ec9
the-boy-line-1 = There was a boy at the crossing, yesterday. I did stop. I've pushed it home since.
    .thinks = There. Now it's said.
# @source f66467/34b014
workshop-line-1 = Saturday? That was me. The pads are new. It'll be the rain.
# @source 3ff093/9ad1db .thinks 8a57b5/35650a
workshop-line-2 = So it's the rain.
    .thinks = So it's me.
# @source e432ac/8f633e .why ae4b9b/5ce484
workshop-ours = Rain makes a noise, it makes no brake late. It was on our stand, so I'll see to it.
    .why = Says plainly what cannot be, and whose it is to find, without a word against a colleague.
# @source 747d8a/d8ca4f .why 02f5c0/52c1c0
workshop-bram-knows = Bram has been doing this for twenty years, you know. If he says it's the rain, I'd trust him.
    .why = Stands by the colleague and leaves her alone with the brake.
# @source ac1db7/7d51cb .why d98e14/f9d96c
workshop-not-you = It certainly isn't you, Nadia. You notice things, and anybody would be uneasy after that.
    .why = Answers what she thinks and does not say. Nothing happens to the brake.
# @source 0c0479/15d1fd
tonight-line-1 = I'm on again tonight. After that boy: would you ride it?
# @source 6d8700/045674 .thinks dc9676/387d03
tonight-line-2 = I'm on again tonight. So can I ride it?
    .thinks = Just say yes or no.
# @source 08cb56/6f39f4 .why f96f9f/6e3824
tonight-gently = Ride gently and brake early. It's a short way, and nothing will happen, I promise you that.
    .why = Friendly, and nobody can know it. She will hear this sentence at the top of the hill.
# @source ea815e/747ef9 .why c57048/64d5aa
tonight-bring-it = Better not. Push it round whenever suits you, we're here until six, and we'll look at once.
    .why = An honest no. The three kilometres are hers, though, before a night shift.
# @source 1deaf9/0257b5 .why f0ce51/7119f5
tonight-van = No. The van fetches it at two and leaves a loan bike. By six I ring you with what it was.
    .why = Yes or no, what happens now, and when she will hear, all of it in your hands.
# @source 78dcc2/11a5ca .why 95091f/a8f94e
tonight-soon = I quite see why you ask. I'll talk to the workshop, and one of us gets back to you today.
    .why = Kind, and it is neither yes nor no. Her shift begins at nine.
# @source e9f905/9b8cf6
six-line-1 = 17:50. The cable had slipped in its clamp. New cable, tried on the hill. Somebody waits at the till.
# @source d8fe60/ede159
six-line-2 = 17:50. The green bike came in pushed. A slipped cable; an hour's work. Somebody waits at the till.
# @source 157d37/59f6fb .why 929434/cceb7e
six-ring = It was the cable, and ours to see. It's mended, there's no bill; I'll ask you on Friday.
    .why = What it was, whose it was, what it costs, and a check that it held.
# @source b5d2d2/38a2f3 .why 1332bb/aa4d1c
six-message = (A message.) Dear customer, your repair has been completed. Opening hours: ten to six. Your team.
    .why = She knows that it is done, and not what it was. So she does not know whether to trust it.
# @source 276073/93e6ea .why 0702d6/1d2696
six-note = (You serve the till first, and put a note on the handlebar: ring her tomorrow.)
    .why = The till has somebody who waits; so has the telephone. At six she looks at it.
# @source 8c1711/57bc0b .why dbe122/de38db
six-whenever = It was the cable, and it's nearly done. I'll leave it by the door; come whenever you can.
    .why = Open and friendly. How she gets to work and back is left to her.
# @source ea4233/ff7671 .thinks 2556e6/a28e4a
recommends-line-1 = Two minutes to six. You rang.
    .thinks = I'd have rung nobody else, ever.
# @source 708b85/a00b4e
recommends-afterwards = Two nurses from her ward brought their bikes before the month was out. The job sheet has a line for the cable now.
# @source 0309ad/b5153f .thinks 24758d/4724e1
back-on-line-1 = Right. Thank you.
    .thinks = I'll try it on the flat first.
# @source 928651/0a881f
back-on-afterwards = The brake held. Nadia goes down Harbour Hill on foot all the same, and says so to nobody.
# @source ab465c/32af82 .thinks 53fbd1/0abeba
station-line-1 = If that's how it is.
    .thinks = Then I know now.
# @source ff2de1/1a1e95
station-afterwards = The shop by the station had the brake right in ten minutes. On her ward they know both numbers.
