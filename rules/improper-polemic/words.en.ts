import { aimed, applause } from './aimed.en.ts';

/** English patterns. Groups are explained in rule.ts. */
export const en = {
  aimed,
  applause,

  insult: `
    [(a | an | the | this | that | these | those | such | such a | complete | total | utter | absolute | real | bunch of | pack of | you)] <insult>
    {<bad-quality> <insult>}
  `,

  attribute: `
    {<bad-quality> ~1 <critic>}
    <critic> ..1 {(this | that | our | the) ~1 (<mild-insult> | <animal> | <insult>)}
    {(sofa | armchair | couch | keyboard | kitchen) (hydrologist/n | expert/n | scientist/n | engineer/n | economist/n | strategist/n | general/n | lawyer/n | doctor/n | ecologist/n | builder/n | critic/n | warrior/n | agronomist/n | prophet/n)}
    {(caricature | parody | apology) of a ~1 <critic>}
    {(bunch | pack | gang | herd | handful | chorus | mob | choir | crowd | clique) of ~2 (<critic> | whiners | complainers | naysayers | loudmouths | moaners | attention seekers | amateurs | trolls)}
    {(self-styled | self styled | self-appointed | self appointed | self-proclaimed | so-called | so called | would-be | wannabe | armchair | sofa | couch | keyboard | paid | hired | hack | professional | serial | perpetual | eternal | bought) ~1 (<critic> | analyst/n | complainer/n | whiner/n | truth-teller/n | watchdog/n | expert/n | genius/n | saviour/n | strategist/n)}
    {(whiner/n | moaner/n | naysayer/n | loudmouth/n | attention-seeker/n | troll/n | clickbait merchant/n | rabble-rouser/n | crybaby/n | crybabies | grumbler/n | ranter/n)}
    {<critic> (who | that) ~2 (can | could) (barely | hardly | not even)}
  `,

  ending: `
    {(<critic> | you) ~1 (is | are | was | were) ~1 [(so | such | just | simply | nothing but | truly | too | utterly | totally | completely | plainly)] [(a | an | the | of)] (<bad-quality> | <mild-insult>)}
  `,

  label: `
    {(<mild-insult> | <bad-quality>)}
  `,

  contempt: `
    {(crawl/v | slither/v | scuttle/v) ~1 (back | off | away)}
    {(stick | poke | put) (your | his | her | their) nose}
    {(i | we) ~1 pity ~1 (you | your | his | her | their) ~1 (readers | viewers | followers | students | subscribers | colleagues | editor)}
    {what ~1 (can | could | do | else) ~2 expect (of | from) ~2 (you | him | her | them | <critic> | people)}
    {(wrap/v | wrapping) ~1 (fish | herring | sandwiches)}
    {(good | fit) for one thing}
    {(has | have) spoken ..2 let us ~1 (kneel | bow | applaud | pray)}
    {what ~1 (nonsense | drivel | tripe | twaddle | claptrap | gibberish)}
    {(can | may | could) ~1 (scream | shout | howl | protest | rage | complain | yell | whine) ~1 (until | till | all)}
    {(that | this | your | their) (rag | scandal sheet | gossip sheet | fishwrap)}
    {simple things to simple}
    {(nobody | no one) ~1 (with common sense | in his right mind | sane | sensible) ~1 (reads | believes | listens | watches | takes)}
    {(<critic> | you) ~1 (is | are | was | were) ~2 (too | so) <bad-quality>}
    {(keep | go on | carry on) (barking | yapping | howling | whining | moaning)}
    {(take | keep | put | file) (your | their | his | her) ~2 and ~1 (hang | shove | stick | stuff | frame | eat | burn | paper)}
    {keep (your | their | his | her) ~2 to (yourself | yourselves | themselves | himself | herself)}
    {(i | we) (do not | don't | never | won't | will not) (argue | debate | talk | discuss | converse) ~2 with ~1 (people who | those who | anyone who | amateurs | trolls | clowns | anonymous | such people | the likes)}
    {the likes of (you | him | her | them)}
    {(slowly | in simple words | in short words | in words of one syllable | once more) ..5 so even}
    {(nobody | no one | not one person) ~3 (takes | take) (you | him | her | them) seriously}
    {(interests | interest) (no one | nobody)}
    {(fit for | belongs in | good for) the (bin | dustbin | wastebasket | rubbish | waste paper)}
    {(talking | arguing | debating) (to | with) (you | him | her | them | such people) is ~1 (like | a waste | pointless | useless)}
    {(pearls before swine | talking to a wall | talking to a brick wall | brick wall)}
    {(laugh/v | laughing | laughed) ~1 at (you | your | him | her | them)}
    {(dislike/v | don't like | doesn't like | do not like | does not like | unhappy with) .. (free to | can always | welcome to | leave | walk | go elsewhere | the door | pack)}
    {(tired | sick | sick and tired | weary) of ~1 (explaining | repeating | answering | justifying | arguing | listening)}
    {(how many times | for the hundredth time | for the umpteenth time | for the slow | for those at the back | for the hard of | in words of one syllable)}
    {(complain | sue | write | protest | appeal) (wherever | to whomever | as much as | all) you (like | want | please | wish)}
    {do you even ~1 (understand | know | read | realise | realize | hear | listen)}
    {(calm down | cool down | simmer down | take it easy | know your place | stay in your lane | mind your manners)}
    {(presume/v | dare/v | dares | decided | decides | think/v) to (lecture | teach | judge) ~1 (us | our | the ministry | professionals)}
    {(teach | teaching) us ~1 (our job | our business | how | about)}
    {(worthless | useless | meaningless) ~1 (piece/n | scrap/n) of paper}
    {not worth ~1 (paper | reply | answer | comment | attention | the time | a reply | an answer | dignifying)}
    {(unworthy of | do not deserve | does not deserve | don't deserve | doesn't deserve | not worthy of) ~2 (reply | answer | response | attention | comment)}
    {(build | do | achieve | run | try) something ~1 (yourself | yourselves | themselves | himself | herself) first}
    {(brainless | mindless | clueless | ignorant) ~1 (people | public | crowd | person | man | woman | individuals)}
    {(your | their | his | her) (ignorance | stupidity | illiteracy | incompetence | arrogance | idiocy | foolishness)}
    {look in the mirror}
    {(can | can't | cannot) you ~1 (read | count | hear | see | think)}
    {so-called ~2 (genius/n | critic/n | analyst/n | investigator/n | expert/n | truth-seeker/n | watchdog/n)}
    {(who cares | nobody is listening | nobody asked you | no one asked you | spare us | save your breath | give us a break | don't make us laugh)}
    {(shoot/v | shot | shoots) ~1 in the foot}
    {(you | they | he | she | <critic>) ~1 (understand | understands | know | knows | understood) ~1 (nothing | next to nothing | absolutely nothing | precious little)}
    {(you | they | he | she | <critic>) ~1 (do not | don't | does not | doesn't | did not) ~1 (understand | know | grasp) ~1 (anything | the first thing | the basics | a thing | the simplest)}
    {(haven't | hasn't | have not | has not | have | don't have | doesn't have | without) ~1 (a clue | the foggiest | the faintest | no clue | no idea what)}
    {(not | n't | isn't | aren't | never) ~1 up to it}
    {(you're | you are | he is | she is | they are | <critic>) ~2 not ~1 (up to it | clever enough | bright enough | smart enough | qualified to | educated enough | in a position to lecture | worth answering | worth arguing)}
    {(out of your | out of their | out of his | out of her) depth}
    {(don't | do not | stop | quit | enough of) ~1 (teach | teaching | lecture | lecturing | telling | tell) us ~2 (how | what | about | our)}
    {(who are you | who are they | who is he) to ~1 (judge | tell | criticise | criticize | question | lecture | teach)}
    {(mind | minding) your own business}
    {none of (your | their) business}
    {keep (your | their) nose/n out}
    {(nobody | no one) ~1 (cares | asked | is interested | wants) ~3 (your | you | their | opinion | think | views)}
    {(your | their | his | her) (opinion/n | view/n | comment/n | criticism | article/n | question/n | objections) ~2 (worth nothing | worthless | of no interest | interests nobody | interests no one | counts for nothing | not worth | beneath | means nothing | mean nothing)}
    {(no | little) ~1 (point | sense | use) ~1 (arguing | debating | talking | explaining | discussing | in arguing | in debating | in talking | in explaining) ~2 (with | to | anything) ~3 (you | them | him | her | such | people | critic/n | blogger/n | journalist/n | those)}
    {(even | merely) (debating | arguing | talking) (with | to) ~2 (is | would be) ~1 (laughable | ridiculous | a joke | pointless)}
    {(not | n't | won't | never) ~4 (waste | wasting) ~2 time ~1 (on | talking to | arguing with | answering | replying to) ~2 (you | them | him | her | such | people | those | these | liars | fools | idiots | critic/n | blogger/n | ignoramus/n)}
    {(waste of | wasting our | wasting my) time ~1 (arguing | talking | to argue | answering you | replying to you)}
    {(we | i) (do not | don't | won't | will not | refuse to) ~1 (answer | reply to | respond to | dignify | stoop | discuss) ~3 (stupid | idiotic | silly | moronic | foolish | idiots | fools | nonsense | such people | amateurs | their level | your level)}
    {(dignify/v | dignifying) ~4 with ~2 (reply | answer | response | comment)}
    {(stoop | sink | descend) to (your | their | his | her) level}
    {(that's | that is | is) ~1 your problem}
    {stop (bothering | pestering | annoying | harassing | wasting | whining | moaning | complaining | lying | crying)}
    {(get | find | try getting) (a life | a job | a real job | something better to do)}
    {(go | goes) ~1 (see a psychiatrist | to hell)}
    {(if you | if they | those who | anyone who) ~4 (like it | like our) .. (leave | free to leave | the door is | the border is | pack | move)}
    {(dogs bark | dog barks | caravan moves | caravan goes | let them bark)}
    {let (them | him | her | these people) ~2 (go on | keep on | keep) ~1 (complaining | whining | moaning | barking | shouting | crying | howling)}
    {(whining | moaning | whingeing | hysterics | hysteria | howling | screeching | tantrum/n | ranting | wailing | bleating) ~3 (<critic> | online | social media | critics | opponents | you | your)}
    {(your | their | his | her | this | these | another) ~1 (whining | moaning | hysterics | hysteria | tantrum/n | rant/n | ranting | scribbling/n | scribbles | drivel | ravings | screed/n | fairy tales | fantasies | hatchet job)}
    {(whine/v | moan/v | whinge/v | bleat/v | shriek/v | screech/v) ~1 about}
    {(for | chasing | in pursuit of | hunting for | hungry for) ~2 (likes | clicks | hype | cheap popularity | followers | fifteen minutes of fame | views)}
    {(has | have | had | with) ~1 (nothing better to do)}
    {(sucked | plucked | pulled) ~2 (out of | from) thin air}
    {(figment/n | product) of ~3 (imagination | sick mind | fevered mind)}
    {(laughable | ridiculous | pathetic | childish) ~1 (question/n | claim/n | argument/n | complaint/n | criticism | article/n | attempt/n | petition/n)}
    {(crawl/v | crawled) ~2 out from}
    {(grow up | wake up | get real)}
    {(try | when you have | have you ever) ~2 (done an honest | a day's work | working for once | real work)}
  `,

  nonsense: `
    {[(complete | total | utter | absolute | pure | sheer | such | this | that | arrant)] (nonsense | rubbish | drivel | gibberish | hogwash | claptrap | balderdash | baloney | poppycock | tripe | twaddle | ravings | garbage | bunkum | codswallop)}
    {(old wives tales | a load of | bunch of nonsense)}
  `,

  belittled: `
    {(stupid | idiotic | dumb | moronic | silly | asinine | inane | brainless | foolish | imbecilic | ignorant | daft) ~1 (question/n | claim/n | application/n | complaint/n | article/n | post/n | comment/n | criticism | argument/n | request/n | statement/n | petition/n | objection/n | remark/n | idea/n | story | stories)}
  `,

  silence: `
    {open/v ~1 (his | her | their | your | its) ~1 (mouth | mouths) ~1 (afterwards | later | then | only then | after)}
    {(before | until) ~3 (opening | opens | open) ~1 (his | her | their | your | its) ~1 (mouth | mouths | trap)}
    {(keep | kept | keeps) ~1 (his | her | their | your | its) ~1 (mouth | mouths | trap) ~1 shut}
    {(be quiet | hush | pipe down | quiet please) ~3 (while | when) ~2 (people | adults | grown-ups | others)}
    {(advise/v | urge/v | suggest/v | recommend/v | invite/v) ~4 to (shut up | pipe down | zip it | hold their tongues | hold his tongue | hold her tongue | bite their tongues | keep their mouths shut | shut their mouths)}
    {shut (your | their | his | her) (mouth/n | trap/n | mouths)}
    {(shut up | pipe down | zip it | hold your tongue | hold your tongues | bite your tongue | be quiet | keep your mouth/n shut | keep your mouths shut | keep quiet)}
    {(should | had better | better | would do well to | must) ~2 (keep quiet | stay silent | shut up | be silent | hold their tongues | keep their mouths shut | stay quiet | pipe down)}
    {enough of your ~2 (lies | nonsense | whining | talk)}
    {stop (shouting | lying | yelling | barking | babbling | talking)}
  `,

  threat: `
    {(i | we) (will | shall) (smash | break | kick | crush | strangle | beat | knock | throw) ~2 (you | your | him | her | them | his | their)}
    {(i | we) (shall | will) see (to it | that) ~6 (never | lose | loses | regret | taken | closed | fired | is | it)}
    {(your | his | her | their) (name | names) ~2 (my | our) ~1 (list | notebook | notepad)}
    {(we | i) (know | found out | will find out) (who | where | with whom) (you | he | she | they) (are | is | live | lives | work | works)}
    {(we | i) know (your | his | her | their) ~1 (employer | boss | address | family | children | school)}
    {blame (yourself | yourselves | themselves | himself | herself)}
    {(we | i) (shall | will) ~1 talk ~1 (differently | in another way | elsewhere | in a different)}
    {(we | i) (shall | will) ~1 (find | get | hunt | crush | destroy | silence | deal with | track | come for | expose | ruin | bury | make) (you | them | him | her) ~4 [(down | regret | sorry | pay)]}
    {(eat | swallow | choke on | take back) ~1 (your | his | her | their) ~1 (words | article | post | lies)}
    {(will | shall) ~1 (come knocking | be knocking | pay you a visit | pay him a visit | pay her a visit)}
    {(your | his | her | their) ~1 (career | days | time) ~1 (is over | are numbered | is finished | is up)}
    {(we | i) (have | will) ~1 (taken note of | remember | remembered | written down) ~1 ((your | his | her | their) name/n | who)}
    {(will | shall) ~1 (come crawling | crawl back | beg for | be begging)}
    {(won't | will not | shall not) ~2 (let | leave) ~1 (this | it) ~1 (go | slide | pass | lie | there)}
    {(i | we) would not be in (your | his | her | their) shoes}
    {(pack/v) ~1 (your | his | her | their) (bags | things | toothbrush)}
    {(before | until | or) we ~2 (talk | speak | deal) ~3 (differently | another way)}
    {we'll talk ~1 (differently | in another way | elsewhere)}
    {(will | shall) ~1 (deal with | take care of | attend to | sort out | pay a visit to | have a word with) (you | them | him | her | these)}
    {(you | they | he | she) will ~1 (find out | learn | discover | see | feel) ~2 (what | the hard way | how | who)}
    {we will ~1 see who}
    {(we | i) (will | shall) (not | never) ~1 (forget | forgive) ~2 (this | you | them | him | that)}
    {(put/v | putting) (you | them | him | her) in (your | their | his | her) place}
    {(one more | another) ~2 (post | article | comment | word | story | video | complaint) .. (and | or) (you | we | they) ~4 (will | shall | going to | regret | find out | lose | meet)}
    {(you | they | he | she | <critic>) ~1 (will | shall) ~2 (regret | be sorry | pay for | answer for | rue | live to regret) ~3 [(this | it | that | words | lies)]}
    {(you'll | they'll | he'll | she'll) ~1 (regret | be sorry | pay | rue) ~3 [(this | it | that)]}
    {(we | i) (will | shall) ~1 (find | get | hunt | crush | destroy | silence | deal with | track | come for | expose | ruin | bury | teach | make) (you | them | him | her | every one | each of you) ~4 [(down | regret | sorry | pay | a lesson)]}
    {(we'll | i'll) ~1 (find | get | hunt | crush | destroy | silence | deal with | track | come for | ruin | bury | teach | make) (you | them | him | her) ~4 [(down | regret | sorry | pay | a lesson)]}
    {teach (you | them | him | her | these) ~3 a lesson}
    {(we | i) know where (you | they | he | she) (live | lives | work | works)}
    {(watch | mind) your (step | back | tongue | mouth)}
    {(don't | do not) ~1 (cross | mess with | provoke | test | push) (us | me)}
    {(or else | or you will | or they will | or you'll | or suffer | or face the consequences)}
    {you've been warned}
    {you (have been | were) warned}
    {(end up | rot | sit | answer | reply) ~4 (in prison | behind bars | in jail | in a cell)}
    {(answer | reply to | respond to) ~4 in prison}
    {(lose/v) (your | their | his | her) (job/n | accreditation | licence | license)}
    {(you | they | he) ~1 (won't | will not) ~2 (get away with | like what | enjoy)}
    {(things | it) (will | could) ~1 (end badly | get worse | get ugly | go badly) ~2 [for]}
    {(wipe/v | wipe) ~2 the floor with}
    {(there will be | expect) (hell to pay | no mercy | a knock on)}
    {(we | i) (have | will) ~1 (long memories | a long memory | remember every | remember your | remember who)}
    {(shut | close) ~1 (you | your outlet | their outlet | the outlet) ~1 down}
  `,

  ultimatum: `
    {(delete | remove | retract | withdraw | take ~4 down | unpublish) ~6 (by | before | within | until) ~4 or ~1 (you | we | i) ~2 [(never | will | shall)]}
    {(never | not) work ~2 (again | in this town) ~2 [(in this town | again)]}
    {either ~1 (you | they | he | she | <critic>) ..12 or ~2 (we | i | you | else)}
    {(ultimatum | last warning | final warning | last chance)}
    {(you | they | he | she | the editors | the editor | the blogger | the author | the outlet | the journalist | <critic>) ~1 (have | has | had | get | gets) ~2 (#number | one | two | three | twenty-four | until) ~2 (hour/n | day/n | week/n | minute/n | noon | midnight | tomorrow | monday | friday) to}
    {(i | we) ~1 (give | are giving | am giving) ~1 (you | them | him | her | the editors | the author | the blogger | the outlet | the journalist) ~2 (#number | one | two | three | twenty-four | until) ~1 (hour/n | day/n | week/n | noon | tomorrow | midnight)}
    {(delete | remove | retract | apologise | apologize | take it down | withdraw) ~6 (immediately | at once | right now | this minute | today) .. (or | otherwise)}
    {(delete | remove | retract | apologise | apologize | withdraw | shut up | resign | stop) .. (or we | or else | or i | or you | otherwise we | otherwise you)}
    {either (you | they | he | she) .. or (we | else | i)}
    {(end of | no further) (discussion | story | debate) [(full stop | period)]}
    {(full stop | period) and no}
  `,

  sarcasm: `
    {(bravo | slow clap | a medal) ..3 (to | gentlemen | ladies | our | dear | geniuses | genius | experts) ~3 (<critic> | expert/n | genius/n | geniuses | gentlemen | on discovering | for discovering)}
    {(discovered | discover | discovering | discovers) america}
    {(reinvented | discovered) the wheel}
    {(thank you | thanks) ..2 (captain obvious | sherlock | einstein | genius | professor)}
    {(captain obvious | great minds | armchair einsteins | resident genius | resident geniuses)}
    {(our | these | the | dear | esteemed | brilliant | such) ~1 (brilliant | all-knowing | all knowing | great | wise | omniscient | fearless | heroic | genius) ~1 (<critic> | expert/n | analyst/n | genius/n | geniuses | strategist/n | commentator/n)}
    {(ha ha | haha | ha-ha | lol | boo hoo | boo-hoo | yeah right | oh please | sarcasm)}
    {(what a | such) ~1 (surprise | genius | revelation | profound thought | touching concern | brilliant discovery | deep thinker)}
    {(fancies | fancy | imagines | imagine | considers | consider | think | thinks) (himself | herself | themselves | yourself | yourselves) ~3 (expert/n | genius | minister | economist/n | prophet | saviour)}
    {(we | whole | entire) ~2 (office | ministry | department | akimat | team) ~2 (laughed | had a good laugh | is laughing | are laughing)}
    {(laughed | had a good laugh) ~3 at (your | their | the blogger's | this)}
    {(made | makes) (us | everyone | the whole) ~2 laugh}
    {(everyone | every blogger | every taxi driver) ~2 (is | an | thinks) ~2 (expert | economist | minister) (now | these days | nowadays)}
  `,

  service: `
    {(civil service | public service | state service) ..5 (<insult> | <mild-insult> | <crime-name>)}
    {where ~2 (careers | talent | ideas | dreams | initiative | ambition) ~2 (die | dies)}
    {(civil service | public service | state service) ~4 (place | refuge | shelter | dumping ground | graveyard | asylum | warehouse | haven) ~1 (for | of) ~3 (those who | failures | losers | idlers | mediocrities | mediocrity | the unemployable | people who)}
    {(civil service | public service | state service) ..8 (nobody | no one) ~1 (does anything | works | cares | decides anything)}
    {(civil service | public service | state service | government service | state apparatus | officialdom | bureaucracy) ~5 (theatre | theater | masquerade | puppet show | pretence | lottery | bazaar | madhouse | rotten | fiction | facade | potemkin | make-believe | charade | paper mill | retirement home | gravy train | family business | parody | kindergarten | treadmill | box-ticking | window-dressing)}
    {in ~1 (civil service | public service | state service | government service | state bodies | government offices | ministries) ..8 (for show | tick boxes | ticking boxes | tick the boxes | box-ticking | for the tick | pretend/v | pretending | warm/v chairs | warming chairs | do nothing | does nothing | nobody works | shuffle paper | push paper | for the salary | for the sake of the report | steals | steal | sleep/v)}
    {(tick boxes | ticking boxes | pretend to work | pretends to work | pretending to work) ..6 in ~1 (civil service | public service | state service | state bodies)}
    {(no | not one | not a single | hardly an) ~1 (honest | decent | competent | clever | intelligent | capable) ~2 (in | left in) ~1 (civil service | public service | state service | government)}
    {(nobody | no one) ~1 (honest | decent | competent | clever | with a brain | in his right mind) ~4 (in | joins | enters | stays in) ~1 (civil service | public service | state service)}
    {(civil service | public service | state service) ~3 (rests | runs | stands | lives | is built) on ~2 (fear | lies | connections | nepotism | bribes | paper | reports | kickbacks | flattery)}
    {(civil service | public service | state service | government service | bureaucracy) ~5 (is | all | just | nothing but | a) ~3 (for show | sham | farce | circus | joke | swamp | rotten | useless | pretence | window dressing | feeding trough)}
    {(nothing | nobody) ~2 (gets decided | is decided | is ever decided | ever gets decided | works | does anything | ever changes) ~2 in the (civil service | public service | ministry | akimat)}
    {all for show}
    {(nobody | no one) (can | should) ~1 (trust | believe) (the government | the state | officials | the authorities)}
  `,
};
