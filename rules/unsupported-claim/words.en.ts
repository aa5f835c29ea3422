/** English classes and patterns. Groups are explained in rule.ts. */
export const classes = {
  best: `
    best, finest, greatest, most advanced, most modern, most honest, most efficient, most transparent, most successful, most beautiful, most reliable, most effective, most comfortable, most developed
    most affordable, most educated, cleanest, safest, fastest, cheapest, smartest, strongest, happiest, fairest, number one, lowest, highest, most generous, most humane, most popular, most competitive, tastiest
  `,
  scope: `
    in the world, in the whole world, in the entire world, on the planet, on earth, in history, in the country, in the whole country, in kazakhstan, in the republic, in the cis, in central asia, in eurasia
    in asia, in europe, on the continent, of all time, in the region, of all regions, anywhere, in human history, in existence, ever seen, ever made, ever built, ever created, ever devised, ever produced, ever held, ever known, known to man, known to mankind, by mankind, in the universe
  `,
  ill: `
    unemployment, corruption, bribery, bribe/n, poverty, crime, crime/n, queue/n, problem/n, complaint/n, violation/n, shortage/n, drug addiction, drug/n, shortcoming/n, risk/n, danger/n, pollution
    delay/n, defect/n, accident/n, side effect/n, theft, offence/n, unemployed, deficit/n, complication/n, error/n, mistake/n, discontent
  `,
  people: `
    resident/n, citizen/n, people, parent/n, villager/n, townspeople, entrepreneur/n, farmer/n, patient/n, teacher/n, employee/n, student/n, pensioner/n, user/n, doctor/n, customer/n, respondent/n, population, driver/n, consumer/n
  `,
  content: `
    happy, satisfied, delighted, content, pleased, grateful, support/v, supports, approve/v, back/v, welcome/v, agree/v, trust/v, love/v, in favour, overjoyed, thrilled, convinced, praise/v, thankful
  `,
};

export const patterns = {
  rank: `
    {(the | our | kazakhstan's) ~1 <best> ~4 <scope>}
    {(the | our) ~1 most #word ~4 <scope>}
    {(is | are | was | were | remains | remain | has become) ~1 most #word ~3 <scope>}
    {no #word (anywhere | in the world | on earth) ~1 (has matched | can match | matches | compares | has anything like | comes close | rivals)}
    {(world's | country's | planet's | nation's | region's) <best>}
    {(has | have | had | with) no (equal/n | analogue/n | analog/n | match | rival/n | parallel/n | peers) [in the world | anywhere]}
    {(is | are | was | were | remains | remain) ~2 (unmatched | unrivalled | unrivaled | unparalleled | unsurpassed | second to none | peerless | matchless)}
    {(unmatched | unrivalled | unrivaled | unparalleled | unsurpassed) (in the | anywhere | by any | across the) [world | country | region]}
    {(nobody | no one | no other country | no other region | no country | no region | no other city | no other akimat | no other ministry) ~4 (comes close | even comes close | can compare | can match | has done | has achieved | does as much | has ever done | can boast | has built | offers)}
    {nowhere else (in the world | in the country | on earth)}
    {the only ~6 (in the world | on the planet | on earth | in the cis | on the continent | of its kind)}
    {(for the first time | the first | first time | first ever) ~4 (in the world | in history | in world history | in human history | on the planet)}
    {(the whole world | the entire world | the world | all our neighbours | every country) ~2 (envies | envy | admires | admire | looks up to us | learns from us | is learning from us | knows that)}
    {better than ~2 (anywhere | any other country | any other region | anyone else | in any other)}
    {(overtaken | surpassed | outperformed | overtook | outstripped) ~1 (the whole world | every country | all other regions | all countries | everyone else)}
  `,

  total: `
    {(all | all of | every | every single | each | absolutely all) ~2 <people> ~3 <content>}
    {(everyone | everybody | every single person | the whole country | the whole village | the whole city | the entire country | the entire population | the whole nation) ~3 <content>}
    {#number (percent | per cent) of ~3 <people> ~3 <content>}
    {(a hundred | one hundred | ninety nine | ninety-nine | ninety) (percent | per cent) ~4 <content>}
    {<people> (unanimously | without exception | to a man | all without exception | wholeheartedly) ~1 <content>}
    {(all | everyone | everybody) without exception ~3 <content>}
    {(absolutely | completely | totally | entirely | one hundred percent | perfectly) (safe | harmless | transparent | honest | risk free | risk-free | flawless | faultless)}
    {(100 | hundred) (percent | per cent) (safe | success | effective | transparent | guaranteed | satisfied | satisfaction | support)}
  `,

  none: `
    {(there is | there are | there was | there were | we have | we had | has | have) (no | not a single | not one | zero) ~1 <ill> (at all | whatsoever | whatever | of any kind | any more | anymore | left)}
    {(there is | there are | there's) not (a single | one) ~3 (left | anywhere | any more | anymore)}
    {no <ill> (at all | whatsoever | whatever | any more | anymore | left)}
    {(not a single | not one | zero) ~1 <ill>}
    {(completely | fully | totally | entirely | finally | once and for all | forever) (eradicated | eliminated | solved | defeated | wiped out | abolished | disappeared) ~3 <ill>}
    {<ill> ~2 (has | have | was | were | is | are) ~1 (completely | fully | totally | entirely | finally | forever) (eradicated | eliminated | solved | defeated | wiped out | disappeared | gone)}
    {<ill> (has | have) ~1 (ceased to exist | vanished | disappeared) ~1 (completely | entirely | forever | altogether)}
    {(nobody | no one | not a single person | not one person | no <people>) ~2 (complains | complained | objects | objected | is against | is dissatisfied | doubts | was hurt | has complained | has objected)}
  `,

  known: `
    {(everyone | everybody | anyone | anybody | every child | the whole country | the whole world) [already | now] (knows | know | understands | understand) ~1 (that | who | how | why | what | it | this | very well | perfectly well | full well)}
    {(everyone | everybody | the whole country | the whole town) (knows | knows it)}
    {(it is | it's | as is) ~1 (well known | common knowledge | universally known | generally known | known to all | known to everyone | no secret | an open secret | obvious to all | obvious to everyone | clear to everyone)}
    {(a | an) (well known | well-known | undeniable | indisputable | proven | established | irrefutable) fact}
    {(undoubtedly | scientifically | conclusively | irrefutably | long been | already) proven}
    {no (proof | evidence) ~1 (needed | required | necessary)}
    {(needs | need | requires) no (proof | evidence)}
    {(scientists | doctors | experts | science) ~1 (long ago | long since | have long | has long) ~1 (proved | proven | agreed)}
    {(beyond all doubt | beyond any doubt)}
  `,

  anonymous: `
    {(rumour | rumor) has it}
    {(according to | as) ~1 (rumours | rumors | gossip | hearsay | unconfirmed reports | unverified reports | unofficial reports | unofficial data | unofficial information)}
    {(reliable | anonymous | informed | well informed | well-informed | unnamed | undisclosed | trusted | inside | confidential | insider) source/n}
    {(a source | sources | our sources | insiders) ~2 (say | says | claim | claims | tell us | told us | whisper | confirm)}
    {(there are | there is) ~1 (rumours | rumors | talk | whispers | gossip) (that | going around | in town)}
    {(people | locals | neighbours | folks) (say | are saying | are talking | whisper | keep saying)}
    {(word is that | word has it | word on the street | the talk in town | the talk of the town | legend has it | i have heard that | i heard that | we have heard that | we heard that | a little bird)}
    {(it is | it's) (rumoured | rumored | whispered | said) (that | to)}
  `,

  multiple: `
    {(grow/v+past | rise/v+past | fall/v+past | drop/v+past | improve/v+past | increase/v+past | decrease/v+past | decline/v+past | grown | risen | fallen | jumped | multiplied) ~2 (many times over | many times | dozens of times | hundreds of times | tenfold | a hundredfold | manifold | several times over | several times | several fold)}
    {(dozens | hundreds | many) of times (more | less | better | higher | lower | faster | cheaper | cleaner)}
    {(skyrocketed | plummeted to nothing)}
  `,

  // One of the best is no superlative.
  softened: `
    (one of | among | some of) ~2 (<best> | most #word)
  `,
  sourced: `
    (ranking/n | rating/n | index/n | register/n | guinness | unesco | un | world bank | who | oecd | certificate/n | jury | peer reviewed | journal/n)
    (ranked by | rated by | recognised by | recognized by | certified | verified | awarded | named by | listed by)
    (laureate/n | champion/n | championship/n | olympiad/n | competition/n | tournament/n | medal/n | prize/n)
    (published | citing | cited)
  `,
  measured: `
    (as of | during the reporting period | last year | this year | in the first quarter | in the first half)
    (in | by | since | on | for | during) [january | february | march | april | may | june | july | august | september | october | november | december] #number
    #number (year/n | month/n | quarter/n | january | february | march | april | may | june | july | august | september | october | november | december)
    #number (thousand | million | billion | tonne/n | ton/n | tenge | metre/n | kilometre/n | hectare/n)
  `,
  wish: `
    (goal/n | dream/n | aim/n | aim/v | strive/v | want/v | wish/v | hope/v | plan/v | ambition/n | task | intend/v | seek/v | so that | promise/v)
    (congratulate/v | congratulations | holiday/n | gift/n | present/n | thank/v | thanks | dear | anniversary/n | toast/n | gratitude)
    (will become | will be | shall be | should be | must be | to become | to be | can be)
    (mother/n | poet/n | song/n | poem/n | friend/n | novel/n)
  `,
  dispel: `
    (do not | don't | never) ~1 (believe | trust | spread | share | fall for | rely on | listen to)
    (verify | check) ~2 (information | source/n | rumour/n)
    (myth/n | fake/n | disinformation | misinformation | misconception/n)
    (cannot | can't | wrong to | too early to | would not | exaggeration to) ~1 (say | claim | assert | call)
    (dispel/v | spread/v | spreading) ~2 (rumour/n | rumor/n)
  `,
};
