/** English classes and patterns of claims. Groups are explained in rule.ts. */
import * as excuses from './excuses.en.ts';

export const classes = {
  best: `
    best, finest, greatest, most advanced, most modern, most honest, most efficient, most transparent, most successful, most beautiful, most reliable, most effective, most comfortable, most developed, most hospitable, most diligent
    most affordable, most educated, cleanest, safest, fastest, cheapest, smartest, strongest, happiest, fairest, number one, lowest, highest, most generous, most humane, most popular, most competitive, tastiest, most open, most talented, most hard-working
    richest, healthiest, greenest, purest, wisest, kindest, most prosperous, most skilled, most experienced, most trusted
  `,
  better: `
    better, higher, faster, cheaper, cleaner, fairer, safer, stronger, smarter, finer, purer, kinder, more honest, more reliable, more efficient, more transparent, more beautiful, more modern, more comfortable, more advanced, as good, as well, as clean, as honest, as safe, as strong, as fast
  `,
  scope: `
    in the world, in the whole world, in the entire world, on the planet, on earth, in history, in the country, in the whole country, in kazakhstan, in the republic, in the cis, in central asia, in eurasia, in all kazakhstan, in all of kazakhstan
    in asia, in all asia, in all of asia, in europe, in all of europe, on the continent, on the whole continent, of all time, in the region, of all regions, anywhere, anywhere else, in human history, in existence, ever seen, ever made, ever built, ever created, ever devised, ever produced, ever held, ever known
    known to man, known to mankind, by mankind, in the universe, in the former soviet union, in the post-soviet space, under the sun, in the nation, of any region, in any region, in any country, of any country, among all regions
  `,
  whole: 'of the republic, of the country, of kazakhstan, of the world, of the planet, of the nation, of central asia',
  nowhere:
    'nowhere, nowhere else, nowhere in the world, nowhere on earth, nowhere in kazakhstan, in no other country, in no other region, in no country, in no region, in no other city',
  ill: `
    unemployment, corruption, bribery, bribe/n, bribe-taker/n, nepotism, poverty, crime, crime/n, criminal/n, queue/n, problem/n, complaint/n, violation/n, violator/n, shortage/n, drug addiction, drug/n, drug addict/n, addict/n, shortcoming/n, risk/n, danger/n, pollution
    delay/n, defect/n, accident/n, side effect/n, theft, thief, thieves, offence/n, unemployed, unemployed person, deficit/n, complication/n, error/n, mistake/n, discontent, dissatisfied, poor, homeless, homeless person, beggar/n, traffic jam/n, jam/n, pothole/n, dump/n, litter, dirt, smog, leak/n
    brain drain, truant/n, orphan/n, debtor/n, red tape, bureaucracy, extremist/n, extremism, sect/n, cult/n, follower/n, radical/n, gambler/n, drunkard/n, drunkenness, fight/n, violence, bullying, suicide/n, infection/n, epidemic/n, fraud, fraudster/n, embezzlement, leaking roof/n, unhappy customer/n
  `,
  people: `
    resident/n, citizen/n, people, parent/n, villager/n, townspeople, townsfolk, entrepreneur/n, farmer/n, patient/n, teacher/n, employee/n, student/n, pensioner/n, user/n, doctor/n, customer/n, respondent/n, population, driver/n, consumer/n, passenger/n, businessman, businessmen, business owner/n, visitor/n, household/n, family, families, voter/n, taxpayer/n, guest/n, pupil/n
  `,
  content: `
    happy, satisfied, delighted, content, pleased, grateful, support/v, supports, approve/v, back/v, welcome/v, agree/v, trust/v, love/v, in favour, in favor, overjoyed, thrilled, convinced, praise/v, thankful, thank/v, thanks, admire/v, behind us, on our side, for us, cheer/v, adore/v, endorse/v
  `,
  rise: `
    grow/v+past, rise/v+past, fall/v+past, drop/v+past, improve/v+past, increase/v+past, decrease/v+past, decline/v+past, grown, risen, fallen, jumped, multiplied, shrunk, soared, climbed, gone up, gone down, went up, went down, cut, reduced, raised, expanded, up, down
  `,
  times: `
    many times over, many times, dozens of times, hundreds of times, twofold, threefold, fourfold, fivefold, tenfold, twentyfold, a hundredfold, hundredfold, manifold, several times over, several times, several fold, severalfold, by half, twice over, ten times, five times, three times, four times, six times, twenty times, a hundred times, by an order of magnitude
  `,
  share: `
    seventy per cent, eighty per cent, ninety per cent, ninety-five per cent, ninety-six per cent, ninety-seven per cent, ninety-eight per cent, ninety-nine per cent, hundred per cent, one hundred per cent, eighty-five per cent, ninety-two per cent, ninety-three per cent
    seventy percent, eighty percent, ninety percent, ninety-five percent, ninety-eight percent, ninety-nine percent, hundred percent, one hundred percent, nine out of ten, eight out of ten, nine in ten, eight in ten, nine tenths, ninety-nine out of a hundred
    the overwhelming majority, overwhelming majority, the vast majority, vast majority, the lion's share, almost all, practically all, virtually all, nearly all, three quarters, three out of four, three in four, almost every, practically every, nearly every
  `,
};

export const patterns = {
  rank: `
    {(no other | no) (region | country | city | district | akimat | ministry | department | town | village | agency) ~1 (has | have | can boast | can offer | boasts) ~4 (like | as good | such | comparable)}
    {<better> than (anyone | anybody | everyone | everybody | any other #word | all others | all) ~1 <scope>}
    {(the | our) ~1 <best> ~2 (from | between) ~1 #name ~1 (to | and)}
    {nowhere (between | from) ~1 #name}
    {(beaten | beat | outclassed | outrun | outshone | eclipsed | bested | trounced) ~1 (everyone | everybody | them all | all the rest | all comers | all others | every region | the lot)}
    {(exists | exist | found | seen | is) nowhere else}
    {(more | better | higher | faster) ..6 than ~6 (put together | combined | taken together)}
    {(unattainable | unheard-of | unprecedented | fantastic) (height/n | level/n | quality | success | result/n)}
    {(thought | considered | reckoned | acknowledged) (the | to be the) <best>}
    {(the | our | kazakhstan's | ours is the) ~1 <best> ~4 <scope>}
    {(is | are | was | were | remains | remain | has become) ~1 the <best> ~3 <whole>}
    {(the | our) ~1 most #word ~4 <scope>}
    {(is | are | was | were | remains | remain | has become) ~1 most #word ~3 <scope>}
    {(we have | we've got | ours are | ours is) the <best>}
    {no #word (anywhere | in the world | on earth) ~1 (has matched | can match | matches | compares | has anything like | comes close | rivals)}
    {(is | are | was | were | remains | remain | has become | our | ours is) ~2 (world's | country's | planet's | nation's | region's | kazakhstan's | asia's | europe's) <best>}
    {(has | have | had | with) no (equal/n | analogue/n | analog/n | match | rival/n | parallel/n | peers | competitor/n) [in the world | anywhere]}
    {(is | are | was | were | remains | remain) ~2 (unmatched | unrivalled | unrivaled | unparalleled | unsurpassed | second to none | peerless | matchless | without equal | in a league of | the envy of)}
    {(unmatched | unrivalled | unrivaled | unparalleled | unsurpassed) (in the | anywhere | by any | across the) [world | country | region]}
    {(nobody | no one | no other country | no other region | no country | no region | no other city | no other akimat | no other ministry | no other district | no other agency) ~4 (comes close | even comes close | can compare | can match | has done | has achieved | does as much | has ever done | can boast | has built | offers)}
    {nowhere else (in the world | in the country | on earth)}
    {<nowhere> ~6 (as well | as good | as much | as many | as safe | as clean | like ours | like here | like this | so well | such | better)}
    {(nowhere | in no other place) ~8 (as #word as | as in our | like ours | like here)}
    {(there is | there are | there's | you will find | you will see) (no | no other | not another) ~4 (better | like | finer | equal) ~5 <scope>}
    {(there is | there are | there's) no (better | finer | cleaner | safer | fairer | faster | stronger | cheaper) #word}
    {(will not | won't | cannot | can't | will never) (find | see | meet | come across) ~4 (like ours | like this | as good | as fine | better | such) ~5 (<scope> | elsewhere)}
    {(will not | won't | cannot | can't | will never) (find | see) ~2 (like ours | like this | a better | better)}
    {the only ~6 (in the world | on the planet | on earth | in the cis | on the continent | of its kind)}
    {(for the first time | the first | first time | first ever) ~4 (in the world | in history | in world history | in human history | on the planet)}
    {(first | top | leaders | number one | ahead) (in the country | in the republic | in the world | among all regions) ~1 (on every | in every | on all | in all | by every | by all)}
    {(on | by | in) (every | all | any) (indicator/n | count | measure | score | respect) ~4 (first | ahead | lead | leads | best | leaders)}
    {(left | leave | leaves | leaving) ~3 (country | world | republic | regions | neighbours | europe | everyone | everybody | rest) ~3 (behind | far behind | standing)}
    {ahead of (the rest | the whole country | the whole world | everyone | everybody | all other | all the other | all regions | any other)}
    {(the whole world | the entire world | the world | all our neighbours | every country | the whole country) ~2 (envies | envy | admires | admire | looks up to us | learns from us | is learning from us | knows that)}
    {<better> than ~2 (anywhere | any other country | any other region | anyone else | anybody else | in any other | everywhere else | all the rest | all others | the rest of)}
    {(overtaken | surpassed | outperformed | overtook | outstripped | outdone | outdid | eclipsed | outclassed) ~1 (the whole world | every country | all other regions | all countries | everyone else | all regions | the rest | europe | every other | all the other)}
    {(every bit as good as | no worse than | as good as | better than) ~4 (europe | european | western | the west | world-class | germany | german | switzerland | singapore | world standards | finest | best)}
    {(superior to | surpass | surpasses | outshine | outshines | outdo | outdoes) ~3 (europe | european | western | germany | german | switzerland | swiss | singapore | any other | all other)}
  `,

  total: `
    {<share> ~2 <people> ~1 are (for | in favour | behind)}
    {(more than | over | nearly | almost | about) (seventy | eighty | ninety) (per cent | percent) ~1 of}
    {(every | all | each) ~1 <people> ~4 (has a job | have jobs | has work | have work | is employed | are employed | has a home | have homes | lives in comfort | live in comfort | is provided for | are provided for | wants for nothing | want for nothing)}
    {(completely | fully | finally | once and for all) solved ~2 (problem/n | question/n | issue/n)}
    {(seven | eight | nine) (out of | in) (ten | every ten) ~2 (<people> | <ill> | marriage/n | child/n | teenager/n | man | men | woman | women | accident/n)}
    {(seventy | eighty | ninety | ninety-five | ninety-eight | ninety-nine | eighty-five) (per cent | percent) of}
    {(the whole town | the whole city | the whole village | the whole district | the entire town) ~2 (talks | is talking | rejoices | celebrates | applauds | sings | speaks)}
    {(people | residents | everyone | everybody) ~1 (like | likes | love | loves) everything}
    {(all | all of | every | every single | every last | each | absolutely all) ~2 <people> ~3 <content>}
    {(everyone | everybody | every single person | the whole country | the whole village | the whole city | the whole town | the whole district | the entire country | the entire population | the whole nation | one and all) ~3 <content>}
    {#number (percent | per cent) of ~3 <people> ~3 <content>}
    {<share> ~2 <people> ~4 <content>}
    {<share> ~4 <content>}
    {(every second | every third | every other | one in two | one in three | every fourth) (teenager/n | schoolchild | pupil/n | man | woman | child | family | newcomer/n | official/n | youth/n | girl | boy | <people>) ~3 (drink/v | smoke/v | lie/v | take/v | steal/v | drives | is | are | dreams | break/v | has | have | live/v | suffers)}
    {(seventy | eighty | ninety | ninety-five | ninety-nine) (percent | per cent) of ~1 (<ill> | road accident/n | accident/n | crash/n | fire/n | burglary | burglaries) ~2 (are | is | were | come | caused | committed | happen)}
    {(a hundred | one hundred | ninety nine | ninety-nine | ninety) (percent | per cent) ~4 <content>}
    {<people> (unanimously | without exception | to a man | all without exception | wholeheartedly | with one voice) ~1 <content>}
    {(all | everyone | everybody) without exception ~3 <content>}
    {(absolutely | completely | totally | entirely | one hundred percent | one hundred per cent | perfectly) (safe | harmless | transparent | honest | risk free | risk-free | flawless | faultless | infallible)}
    {(100 | hundred) (percent | per cent) (safe | success | effective | transparent | guaranteed | satisfied | satisfaction | support)}
    {(risk | probability | likelihood | danger | chance) ~4 (is zero | is nil | equals zero | is non-existent | does not exist | has been reduced to zero | is reduced to zero | is ruled out)}
    {(zero | no) (risk | danger) (at all | whatsoever | whatever)}
    {(cures | heals | treats | helps with) (all | every | any) ~1 (disease/n | illness/n | ailment/n)}
  `,

  none: `
    {(there have | there has | there had) never been ~1 (any | a | a single | one) <ill>}
    {there (are | is) no more <ill>}
    {<ill> ~1 (has | have) never (existed | been | happened | occurred)}
    {(nobody | no one) has ever (complained | objected | been late | refused | broken | taken)}
    {(we have | we've | we had) ~1 (never had | never seen | never known) ~2 <ill>}
    {(defeated | eradicated | eliminated | beaten | rooted out | solved | conquered | stamped out | wiped out) ~1 <ill> ~1 (once and for all | completely | finally | for good | forever | altogether | entirely)}
    {there is ~1 (no longer | not) a single ~3 (pupil/n | child | person | family | house | street | roof | face | school | village | job | place | soul)}
    {(there is | there's) not a ~1 (sour | unhappy | dissatisfied | sad | gloomy | discontented) #word}
    {<ill> ~4 (come to nothing | came to nothing | has vanished | reduced to zero | brought to zero | evaporated | has come to an end)}
    {not (one | a single) (drop | gram | penny | tenge | kopek | minute | metre) ~4 (wasted | lost | goes to waste | is lost | stolen | unused)}
    {(there is | there are | there was | there were | there's | we have | we had | has | have) (no | not a single | not one | zero) ~1 <ill> (at all | whatsoever | whatever | of any kind | any more | anymore | left | and there can be none | nor can there be | and never will be | and can be none)}
    {there are no <ill> and ~2 (can | could | will) ~1 (be none | be any | never)}
    {(there is | there are | there's) not (a single | one) ~4 (left | anywhere | any more | anymore)}
    {(there is | there are) no #word ~1 <ill> left}
    {there (is | are) no <ill> left}
    {(will not | won't | cannot | can't | will never) (find | see | meet | come across | encounter) ~1 (a single | one | any) ~2 #word (in the | in our | on the | on our | anywhere | here)}
    {no <ill> (at all | whatsoever | whatever | any more | anymore | left)}
    {(not a single | not one | zero) ~1 <ill>}
    {(completely | fully | totally | entirely | finally | once and for all | forever) (eradicated | eliminated | solved | defeated | wiped out | abolished | disappeared) ~3 <ill>}
    {<ill> ~2 (has | have | was | were | is | are) ~1 (completely | fully | totally | entirely | finally | forever) (eradicated | eliminated | solved | defeated | wiped out | disappeared | gone)}
    {<ill> (has | have) ~1 (ceased to exist | vanished | disappeared | gone) ~1 (completely | entirely | forever | altogether | for good)}
    {<ill> (has | have | is | are) ~1 (vanished | disappeared | a thing of the past | history)}
    {<ill> ~1 (no longer exists | no longer exist | does not exist | do not exist | is unknown here | is unheard of)}
    {(we | people | residents) ~1 (have forgotten | forgot) ~3 <ill>}
    {(nobody | no one | not a single person | not one person | no <people>) ~2 (complains | complained | objects | objected | is against | is dissatisfied | is unhappy | doubts | has complained | has objected | takes bribes | steals)}
  `,

  known: `
    {scientific fact}
    {(it has been | it is | it's been | it was) ~1 (proved | proven | established) ~2 that}
    {who (does not | doesn't) know}
    {(there can be no two opinions | it goes without saying that | that is an axiom | stands to reason)}
    {(everyone | everybody | anyone | anybody | every child | the whole country | the whole world | any fool | every schoolboy) [already | now] (knows | know | understands | understand) ~1 (that | who | how | why | what | it | this | very well | perfectly well | full well)}
    {(everyone | everybody | the whole country | the whole town | any fool) (knows | knows it)}
    {(it is | it's | as is | is | are) ~1 (well known | common knowledge | universally known | generally known | known to all | known to everyone | no secret | an open secret | obvious to all | obvious to everyone | clear to everyone | obvious to any | clear to any | plain to see | plain as day | clear as day | obvious to anyone | plain to anyone)}
    {(it has | it's) ~1 (been | long been | ceased to be) ~1 (no secret | an open secret | common knowledge | a secret)}
    {(a | an) (well known | well-known | undeniable | indisputable | proven | established | irrefutable | hard | incontrovertible | unquestionable) fact}
    {(undoubtedly | scientifically | conclusively | irrefutably | long been | already | long since | long ago) proven}
    {(proven | proved | established) (long ago | scientifically | beyond doubt | beyond dispute)}
    {no (proof | evidence) ~1 (needed | required | necessary)}
    {(needs | need | requires) no (proof | evidence | checking | confirmation | verification)}
    {(no need | no point | do not bother | don't bother | you need not | no reason) ~1 (to check | in checking | check | checking | to verify | verify | to doubt | doubt)}
    {(scientists | doctors | experts | science | historians | physicians) ~1 (long ago | long since | have long | has long | proved | proven | established | have proved | has proved | have proven) ~1 (proved | proven | agreed | that | long ago | established)}
    {(ask | just ask) (anyone | anybody | whoever you like | any resident | any passer-by | around | the neighbours | anyone you like | any villager)}
    {(any | every) (passer-by | visitor | resident | villager | taxi driver | guest | child | schoolchild) ~1 (will | would | can | admits | knows | says | agrees) ~1 (tell | say | confirm | admit | agree | you | that | so)}
    {(no one | nobody) (would | will | can | could) ~1 (dispute | deny | argue | contest | doubt)}
    {(take my word | take our word | believe me you)}
    {(a fact is a fact | facts are facts | that is a fact | it is a fact | it's a fact | and that is that)}
    {as (every | any) (visitor | guest | resident | child | schoolboy) ~1 (admits | knows | says | agrees | confirms)}
    {(obvious | clear | plain) to (the naked eye | any sensible | any reasonable | a child | a blind man)}
    {(beyond all doubt | beyond any doubt | beyond dispute)}
  `,

  anonymous: `
    {according to some (reports | data | sources | accounts | estimates | people)}
    {(information | data) (in my possession | that has reached me | that has reached us | that i have | i possess)}
    {(one of the | someone among the | somebody among the) #word ~1 (let slip | blurted out | hinted | whispered | mentioned in passing | confided)}
    {as (people | they | locals | folk | folks) say}
    {(reliable | knowledgeable | well-informed | informed | trusted) (people | persons | men) ~2 (have | told | tell | say | said | report | assure)}
    {(competent | informed | well-informed | high | certain) (circles | quarters)}
    {there is talk}
    {(rumour | rumor) has it}
    {(according to | as) ~1 (rumours | rumors | gossip | hearsay | unconfirmed reports | unverified reports | unofficial reports | unofficial data | unofficial information | reliable information | trustworthy information | reliable people | people in the know | insiders)}
    {(reliable | anonymous | informed | well informed | well-informed | unnamed | undisclosed | trusted | inside | confidential | insider | trustworthy | well-placed | knowledgeable) source/n}
    {(a source | sources | our sources | my sources | insiders | my source) ~4 (say | says | claim | claims | tell us | told us | tell me | told me | whisper | confirm | informed us | reported | reports)}
    {(there are | there is) ~1 (rumours | rumors | talk | whispers | gossip) (that | going around | in town | about)}
    {(rumour | rumours | rumor | rumors) ~1 (is going round | are going round | going around | are circulating | is circulating | abound | are spreading | are flying | reached)}
    {(people | locals | neighbours | folks | old people | people in the market | traders) (say | are saying | are talking | whisper | keep saying)}
    {they say ~3 (is | are | was | were | has | have | will)}
    {they say (that | the | it)}
    {(word is that | word has it | word has reached | word on the street | the talk in town | the talk of the town | full of talk | legend has it | i have heard that | i heard that | we have heard that | we heard that | a little bird | no smoke without fire | there is no smoke | grapevine)}
    {(people in the know | those in the know | people who know | knowledgeable people | good people | reliable people | the right people) ~2 (say | tell | told | whispered | whisper | hinted | confirm | have)}
    {(whispered | hinted | let slip | tipped off | tipped me off) ~2 (to me | to us | that)}
    {(someone | somebody | a friend | an acquaintance | a man | one man | a taxi driver | a neighbour) ~3 (told me | told us | whispered | tells me | tells us | assured me) ~1 that}
    {(it is | it's) (rumoured | rumored | whispered | said) (that | to)}
    {there is an opinion that}
  `,

  multiple: `
    {(ten | five | three | four | twenty | hundred | dozens of) times (more | fewer | less | as many | as much)}
    {(ten | five | three | four | twenty | a hundred | dozens of | several) times (better | worse | safer | cleaner | cheaper | faster | higher | lower)}
    {(<rise>) ~3 <times>}
    {(has | have | had | was | were | nearly | almost | more than) ~1 (doubled | tripled | trebled | quadrupled | halved)}
    {(doubled | tripled | trebled | quadrupled | halved)}
    {(dozens | hundreds | many) of times (more | less | better | higher | lower | faster | cheaper | cleaner)}
    {(skyrocketed | plummeted to nothing)}
  `,
  ...excuses.patterns,
};
