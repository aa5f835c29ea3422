/**
 * How custom is sought for a business that is named beside it; alone it says
 * nothing. One line for each way.
 */
export const push = `
  // advice in one's own name
  (i | we | i'd | we'd | let me | may i) ~2 (recommend | advise | endorse)
  (my advice | our advice | a word of advice | a tip | between friends | take it from me | take my word | trust me | believe me | note the name | remember the name | write down the | make a note of | save the number | as a friend)
  (i vouch | we vouch | i can vouch | i guarantee | we guarantee | i stand behind | i answer for | you have my word | my word | my personal guarantee | i have tried | i tried | i have tested | i tested | i checked | i have checked | tried and tested | tested by | proven | personally tested | personally checked | put my name to)
  (you should | you must | you ought to | you had better | better to | it is better to | it makes sense to | everyone should | farmers should | parents should | residents should | do yourself a favour) ~3 (<use> | go | buy | order | call | take | choose | ring | visit | get | try)
  (deserves | worthy of | worth) ~2 (your trust | your custom | your money | your business | a visit | a call | every tenge | the trip | visiting | trying | trusting | recommendation)
  (anyone | anybody | whoever | those | if you | if anyone) ~3 (needs | need | wants | want | looking for | looks for | requires | is after) .. (there | them | him | her | call | ring | go | ask | see | write to)
  (hurry | hurry up | be quick | do not miss | don't miss | don't pass | do not pass | everyone is welcome | all welcome | you are welcome | doors are open | they are waiting | is waiting for you | are waiting for you | await you | awaits you | look forward to seeing)
  (let us go | let's go | let us meet there | join me | come with me | who is with me | see you there | sends ~1 regards | send their regards | expects you | expect you | on offer)
  (should stop there | should go there | should try | should visit | is worth a stop)
  // praise
  (the best | the finest | the cheapest | the most reliable | the most honest | the tastiest | the fastest | the cleanest | the freshest | the friendliest | the only decent | the only honest | the only | excellent | superb | outstanding | top quality | top-quality | splendid | wonderful | magnificent | impeccable | unbeatable | unrivalled | unmatched | perfect | marvellous | fantastic | brilliant | reliable | honest | decent | delicious | affordable)
  (better | cheaper | faster | cleaner | fresher | tastier | safer | more reliable | more honest | warmer) ~2 (than | you will not find | you won't find | there is none | nowhere | in town | in the city | in the region | anywhere)
  (quality | service | prices | price | taste | results | workmanship | work) ~3 (excellent | superb | best | top | fair | reasonable | low | unbeatable | second to none | european | guaranteed | never disappoint | pleasant | great | good)
  (won't regret | will not regret | won't be disappointed | will not be disappointed | can't go wrong | cannot go wrong | will thank me | thank me later | thank us later | never let us down | never let me down | has never failed | have never failed | never failed us | has never disappointed | never disappointed | second to none | no equal | no equals | golden hands | hands of gold | masters of their craft | number one | mark of quality | five stars | look no further | worth every | does it best | do it best | does it better | do it better | know their business | knows his business | knows her business | nobody does | no one does | beats them all | beats any | hard to beat)
  (nobody | no one | none | nothing) ~8 (better than | cheaper than | faster than | like | tastier than | as well as | compares)
  (is the place | is the right place | are the people | is the man | is the one | is just what | is what you need | are wizards | is a wizard | are magicians | works wonders | work wonders | warmly recommended | highly recommended | strongly recommended | recommended to all | recommended)
  (flats | places | seats | plots | tickets | rooms) ~2 (left | remaining | going fast)
  (number | phone | contacts | address | link) ~3 (below | in the profile | in my profile | in the comments | will give | write to me | from me)
  (i | we) (have | will give | can give | will send | will share) ~2 (number | phone | contacts | address | link)
  (write down | take down | save | note) ~2 (number | phone | address | name)
  (rest | others | everything else | anything else) ~2 (is | are) ~2 (robbery | rubbish | a waste | nonsense | junk | swindlers | daylight robbery)
  (delivers | deliver | delivered | builds | finishes) ~2 (on time | in time | to the day)
  (live | lives | living) there (myself | ourselves)
  // nobody else
  (only | exclusively | nobody but | no one but | nothing but | none but | solely) ~2 (there | them | him | her | from them | this | these | at their | from their | to them | here)
  (nowhere else | no one else | nobody else | anywhere else | anyone else | no other | any other | the others | the rest | all others | others will | competitors | rivals | do not waste | don't waste | forget the others | forget about the others | don't bother with | do not bother with | never mind the)
  // lures
  (discount/n | discounts | bonus/n | bonuses | cashback | promo code/n | coupon/n | gift/n | special offer | special price | special prices | instalments | free delivery | prize draw | per cent off | percent off | half price | cut price | bargain/n | friendly price | good price)
  (tell them | say | mention | quote | drop) ~2 (my name | our name | i sent | we sent | you come from | you are from | from me | from us | who sent | the akimat | the ministry | the department | the name | that i)
  (sent you | from me you | for my friends | for our people | for my people | for our staff | on my recommendation | on our recommendation) 
  // the office behind it
  (the whole | our whole | my whole | our entire | the entire | all of our | everyone in our | everyone at the | all our) ~1 (department | akimat | office | ministry | team | directorate | staff | division | agency | committee | family | colleagues) ~3 (use | uses | buy | buys | order | orders | go | goes | shop | shops | eat | eats | lunch | lunches | bank | banks | drive | drives | trust | trusts | insure | insures | switched | moved | fly | flies | wear | wears | is treated | are treated | has its | gets its | get our)
  (i | we | my family | my wife and i | our family | i myself | we ourselves) ~2 (use | buy | order | go there | shop | eat | lunch | bank | drive | trust | bought | have used | have bought | have been using | take my | take our | have my | get my | get our | am treated | insure | keep my | had my | had our | built | wear | drink)
  (has | have) ~1 (worked | dealt | cooperated | banked | been working | been dealing | been) ~1 (with) ~4 for (years | a long | many | #number)
  (the | our) (akimat | ministry | department | directorate | office | agency | akim | minister | committee | administration | inspectorate) ..10 (recommends | trusts | chooses | uses | buys | endorses | supports | approves | prefers | backs | stands behind | orders | chose | has chosen | advises | buys from)
  (approved | recommended | endorsed | tested | trusted | checked) by ~1 (the akimat | the ministry | the department | our | the directorate | us | me | the inspectorate | the agency | your | inspectors)
  (their | its | his | her) ~1 (papers | documents | certificates | drawings | projects | reports | applications | stamp) ~4 (without question | no questions | without looking | faster | first | at once | without delay | out of turn | sail through)
  (they | he | she) ~1 will ~1 (see you quickly | sort it | sort you | not cheat | not fleece | look after | take care | do it | do everything | give you | find you | help you | treat you | make it | fix it | serve you)
  (they know us | he knows us | she knows us | they know me | our partners | our partner | our friends | friends of ours | friends of mine | friend of mine | old friend/n)
`;

/**
 * Bids that also call people to offices, events and help: they count where the
 * business is named as one, and where a clause opens (“in order to” bids nothing).
 */
export const bid = `
  <buy>
  (go to | go and see | go straight | go there | head for | head to | drop in | drop by | call in | pop in | stop by | look in | come to | come along | come and | bring your | take your | send your | hand your | give your | call them | ring them | give them a | phone them | ask for | look for | contact | apply to | turn to | sign up | book a | book your | book now | reserve | enrol | enroll | register with | subscribe to | join | order from | order your | get your | have your | eat at | dine at | lunch at | stay at | sleep at | shop at | bank with | insure with | insure your | fly with | ride with | build with | study at | learn at | switch to | install | download | support | visit)
`;

/** Takes up a business named in the sentence before. */
export const there = `
  (there | them | they | him | her | their | his | its | it | this (company | firm | shop | bank | clinic | place | brand | product) | these (people | guys | lads | fellows | masters) | that (shop | place | firm | company | bank | clinic) | here)
`;

/** English names stand without quotation marks; what custom is sought for is where people go. */
export const place = `
  (from | at | with | through | via | than | called | named | went to) {#name [#name] [#name]}
  {#name #name} (has opened | have opened | opened | delivers | sells | offers | builds)
  {#name [#name]} (on | in | near) #name ~1 (street | avenue | square | road | embankment | market | bazaar)
`;

/** Kinds of names in quotation marks that sell nothing. */
export const publicName = `
  (damumed | egov | enis | kundelik | ikomek | e-otinish | elicense | enbek | otbasy | damu | baiterek holding | kazpost | atameken | amanat | nur otan | samruk)
  (programme/n | program/n | project/n | party/n | newspaper/n | magazine/n | law/n | code/n | contest/n | competition/n | campaign/n | forum/n | festival/n | movement/n | association/n | foundation/n | fund/n | book/n | novel/n | song/n | word/n | notion/n | term/n | tournament/n | camp/n | school/n | lyceum/n | college/n | university/n | stadium/n | palace/n | museum/n | theatre/n | library/n | park/n | portal/n | app/n | column/n | exhibition/n | play/n | film/n | concert/n | marathon/n | relay/n | day/n | order/n | medal/n | prize/n | title/n | badge/n | category/n | status/n | section/n | tab/n | button/n | item/n | form/n | rule/n | initiative/n | concept/n | strategy/n | roadmap/n | platform/n | system/n | club/n | ensemble/n | team/n | station/n | employment centre | service centre | support centre | national company | state enterprise)
`;

/** The sentence speaks of supervision, procurement or a service of the state. */
export const official = `
  (procurement | tender/n | auction/n | lot number | winner/n of | won the)
  (fine/n | fined | violation/n | breach/n | order to remedy | licence | license | revoke/v | revoked | suspend/v | suspended | ban/v | banned | inspection/n | audit/n | lawsuit | court/n | prosecutor/n | police | investigation/n | fraudster/n | fraud | pyramid scheme | counterfeit | fake | seized | poisoning)
  (free of charge | at no cost | public service | public services | subsidy/n | subsidies | quota/n)
  (opened | launched | commissioned | built) ~6 (plant | factory | production | line | jobs)
  (does not | do not | never) (advertise | endorse | recommend | promote)
`;
