/** What shows that somebody holds a post. */
const token = `
  service card/n, service id/n, official id/n, government id/n, id card/n, badge/n, credentials, service pass/n, work id/n
  warrant card/n, official pass/n, department id/n, ministry id/n, id
  red book/n, little red book, service pass, official card/n, government card/n, business card/n, office pass/n, departmental card/n, office card/n, official badge/n, deputy's card
`;

/** What an ordinary visitor does not get. */
const privilege = `
  skip/v the queue, skip/v the line, jump/v the queue, jump/v the line, cut/v the line, without queuing, without waiting
  without an appointment, out of turn, past the queue, past the line, no queue, free of charge, for free, a discount
  best table, upgrade/n, upgrade/v, let/v me go, let/v me through, let/v us through, wave/v me through, waved me past
  torn up the fine, without a fine, no fine, ahead of everybody, ahead of everyone, entitled, special treatment, vip
  saluted, saluted us, saluted me, stood to attention, barrier went up, barrier lifted, barrier rose, rope was lifted, gate opened, gates opened, doors opened, at once, in a minute
  in five minutes, within minutes, on the spot, the same day, straight in, straight through, straight to the, in no time, front row, best seat/n, best seats
  corner office, apologised, apologized, on the house, forgot the fine, forgot about the fine, tore up the ticket, no ticket, let off, waved through, waved on
  without a word, a table was found, table appeared, slot appeared, appointment appeared, ticket appeared, seat appeared, a place was found, no questions
  wished me a good day, wished us a good journey, wished me a safe journey, first in line, to the front, jumped to attention, ahead of the line, past everyone
  let us in, let me in, served first, served us first, served me first, seen first, without paying, did not pay, didn't pay, at half price, half price
`;

/** Private errands. */
const errand = `
  market/n, wedding/n, dacha/n, shopping, kindergarten/n, birthday/n, fishing, hunting, holiday/n, vacation/n, mall/n
  mother-in-law/n, relative/n, picnic/n, barbecue/n, school run
  airport to meet, the lake, the beach, the mountains, cinema, restaurant/n, anniversary/n, in-laws, parents, furniture, moving house, potatoes, sofa, puppy, dog/n, gym
  sauna, groceries, supermarket/n, my daughter's, my son's, my wife's, kebab/n, bazaar/n, weekend trip/n, cottage/n, summer house/n
`;

/** The office's car and driver. */
const officeCar = `
  official car/n, service car/n, government car/n, staff car/n, official driver/n, flashing light/n, blue light/n
  office car/n, office driver/n, department's car, department car/n, akimat car/n, akimat's car, company driver, duty car/n, duty driver/n, my driver/n, official vehicle/n, service vehicle/n
`;

/** The office's sign is shown, or the post named, to get something. */
const display = `
  {(show/v | flash/v | produce/v | wave/v | present/v | pull/v out) ~3 my <token>}
  {my <token> ~2 (opened | did the trick | helped | worked)}
  {(remind/v | tell/v | explain/v | mention/v | let/v) ~3 (who i am | who i was | where i work | where i worked | what post i hold | my post | my position | my rank)}
  {(show/v | flash/v | produce/v | wave/v | present/v | pull/v out | take/v out | took out | put/v ~1 down | lay/v down | brandish/v | slam/v | hold/v up) ~3 (my | the | a) ~2 <token>}
  {i ~1 (said | told | mentioned | explained | let drop | let slip | reminded | announced | hinted | whispered | let it be known | made clear | made it clear) ~4 (who i am | who i was | where i work | where i worked | what i do | what post | my post | my position | my rank | my title | whose office | whom i work for | who i work for)}
  {(said | told | mention | mentioned | dropped | let drop | let slip) ..3 (where i work | where i worked | who i am | who i was | which ministry i | what office i | that i am from | that i was from | i work (at | for) the ~2 <state-body>)}
  {(told | asked | advised | invited | ordered) ~4 to (look | check | read | think | remember | find out) ~4 (whose | who i | whom | who they | who she | who he | who is | who was)}
  {so that (you | they | he | she) ~1 (understand | know | realise | realize | remember | see) ~1 (who | whom | whose)}
  {(signed | sign | signing) ..2 (as | with) (my | the) ~1 (full title | title | rank | post | position)}
  {(wrote | write | writing | sent | send) ~5 on ~1 (official | office | ministry | departmental | akimat | service | government) (letterhead | notepaper | stationery | paper) ..8 (neighbour/n | landlord/n | shop/n | garage/n | builder/n | seller/n | bank/n | money | refund | restaurant/n | school | dealer/n | mechanic/n)}
  {(letter | complaint | claim) ~6 on ~1 (official | office | ministry | departmental | akimat | service) (letterhead | notepaper | stationery)}
  {(dropped | drop | dropping | mentioned | used) (the minister's | the akim's | the ministry's | my boss's | the governor's | my chief's) name}
`;

/** “Do you know who I am?” */
const who = `
  {(do you | don't you) (know | realise | realize | understand) who (i am | you are talking to | you're talking to | you are dealing with)}
  {you (clearly | obviously) have no idea who (i am | you are talking to)}
  {(do you | don't you | did you | have you | you) (know | realise | realize | understand | any idea | have any idea | forget | forgotten) ..1 (who | whom | whose) ~3 (i am | i'm | (you are | you're) ~1 (talking to | dealing with | speaking to | talking with | messing with | to do with) | car | neighbour | dealing | talking | standing | daughter | son | child | wife | name | scratched | parked | speaking | keeping)}
  {(don't forget | do not forget | remember | mind | never forget | kindly remember | bear in mind) ..1 (who i am | (who | whom) (you are | you're) ~1 (talking to | dealing with | speaking to | talking with | living next to) | who your neighbour | whose car | whose door | where i work | what i can)}
  {you (will | shall | are going to) ~1 (find out | learn | see | regret | remember | soon know | discover) ..1 (who i am | who you are | whom you | who you | messing with | crossing me | what an | what a <official>)}
  {you'll ~1 (find out | learn | see | regret | remember | know) ..1 (who i am | who you are | whom you | who you)}
  {(picked | chosen | messing with | messed with | crossed) the wrong (man | woman | person | official | family)}
`;

/** The post is given as the reason for a privilege, or held over a private person. */
const reason = `
  {(as | being) (a | an | the) ~3 <official> i ..6 <privilege>}
  {i am (a | an | the) ~3 <official> ..4 so ~3 <privilege>}
  {i'm (a | an | the) ~3 <official> ..4 so ~3 <privilege>}
  {<privilege> ..4 (because | since | as) (i am | i'm) ~4 <official>}
  {(heard | learned | learnt | saw | realised | realized) ~1 (who i | where i | i was the | i was a | i was from | what i) ..8 <privilege>}
  {my (post | position | rank | office | title) ~3 (got | gets | gave | gives | bought | opened | opens) (me | us) ..6 <privilege>}
  {(as | being) (a | an | the | your) ~3 <official> i ..3 (deserve | am entitled | am owed | need not | do not queue | don't queue | do not wait | don't wait | do not stand | don't stand | do not pay | don't pay | never queue | never wait | never pay | should not have to | shouldn't have to | have a right to a)}
  {(a | an | the) ~2 <official> (is not going to | does not | doesn't | will not | won't | should not have to | should not | shouldn't | need not | never | cannot be expected to | can't be expected to | is not supposed to) ~1 (look for a ~1 #word | wait in line | wait in ~1 (queue | line | queues) | wait like everyone | queue | stand in line | stand in ~1 (queue | queues | line) | ask twice | pay for parking | circle | beg)}
  {i am (a | an | the) ~3 <official> ..4 (and | so) ~3 (you will | you'll | your licence | your license | regret | inspected | inspection | closed down | close you | expect a | demand | fired | sacked | out of a job | lose your)}
  {i'm (a | an | the) ~3 <official> ..4 (and | so) ~3 (you will | you'll | your licence | your license | regret | inspected | inspection | closed down | expect a | demand | fired | sacked)}
  {(one | a single | just one) (call | phone call | word) from (me | my office | the ministry | my desk) ..1 (and | is enough | would | will)}
  {i (will | shall) ~1 (call | ring | phone) your (boss | manager | chief | director | superior | owner | headmaster) ..6 (fired | job | sacked | out | regret | talk | place | see)}
  {i ~1 (called | rang | phoned) ~2 (head doctor | chief | boss | director | headmaster | rector | owner | minister | akim | prosecutor) ..6 <privilege>}
  {(with | in | given) (my | a) (post | position | rank | job | title | badge) like mine} | {(in | with | given) my (post | position | rank) ..4 (one does not | i do not | i don't | you do not | nobody | no one | queues are | i need not | waiting) ~6 #word}
  {(perk/n | privilege/n | benefit/n | advantage/n | bonus/n) of (the | my | this) (post | position | rank | office | job | badge) ..8 (<privilege> | queue | table | parking | discount)}
  {while (everyone else | everybody else | the rest | others | ordinary people | mere mortals) ~3 (waited | queued | stood | wait | queue | stand) ..4 (i | we | me | us)}
  {my ~1 (post | position | rank | title | badge | uniform | epaulettes | number plates | plates) ~1 (got | gets | gave | gives | bought | opened | opens | worked | works | did | does | helped | helps | came in handy | has its uses)}
  {(what is | what's) (a | the | my) (post | rank | position | badge | title) for}
`;

/** The post becomes known; a breach beside a privilege. */
const told = `
  (heard | learned | learnt | saw | realised | realized | recognised | recognized | noticed | understood) ~3 (who i | where i | i was the | i was a | i was from | what i | who was | my rank | my post | my title | my uniform | my plates | the plates | the number plates | the uniform | the badge | me | who drives)
  i ~2 (said | told | mentioned | explained | reminded) ~4 (i am | i was | i'm | we are | we were) ~2 (from | with | at | head | deputy | the | a) ~3 (<state-body> | <official>)
  (thanks to | courtesy of | because of) my (post | position | rank | badge | uniform | plates | card | title | job)
  (went | came | turned up | arrived | walked in) ~2 in (uniform | my uniform | full uniform)
  i ~1 put on ~1 (uniform | tunic | epaulettes)
`;

/** The office's car goes on private errands, or its plates are a privilege. */
const car = `
  {<office-car> ..6 <errand>}
  {<errand> ..5 <office-car>}
  {i (park | parked | leave | left) ..8 (number plates | plates | official plates | akimat plates | nobody dares | who i am | know whose | service plates | ministry plates | pass on the windscreen)}
  {(official | service | ministry | akimat | government | my | our) (plates | number plates | number plate) ..8 (nobody stops | no one stops | never stop | do not stop | don't stop | wave/v | salute/v | nobody fines | no one fines | not stopped | look away)}
  {(turned on | switched on | put on | with) the (siren | flashing light | flashing lights | blue light | blue lights) ..8 (traffic jam/n | jam | home | wedding | airport | in time | past everyone)}
  {(my | the office | the official | our) driver ~3 (takes | took | drove | drives | picked up | picks up | fetched | fetches | collected | collects) ~4 (mother-in-law | wife | son | daughter | children | kids | dog | groceries | shopping | from school | to school | dacha)}
`;

/** Somebody else, or the law, or duty: no parading. */
const duty = `
  (inspector/n | officer/n | he | she | they | police | visitors | employees) ~2 (show/v | flash/v | produce/v | present/v)
  driving licence | driver's licence | driver's license | driving license | library card
  (may not | must not | no right | forbidden | prohibited | a reminder | entitles nobody | no privileges | not entitled)
  (stood | waited | queued) ~2 (queue | line | turn) | like everyone else | like everybody else | in the ordinary way
`;

export const classes = { token, privilege, errand, 'office-car': officeCar };

export const patterns = { display, 'who-am-i': who, reason, told, gain: '<privilege>', car, duty };
