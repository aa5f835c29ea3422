/** Verbs by which an office or an employer lets people in. */
export const admit = `
  hire, employ, take, take on, accept, serve, receive, recruit, admit, appoint, consider, let in, allow in, want, need, promote, register, help, house, trust, nominate, advise, invite, let, allow, have, put, send, bother with, deal with, listen to, see, waste time on
`;

/**
 * What is said of a group only to belittle it; a finding when a group is named
 * in the sentence or taken up from the one before. One line for each way.
 */
export const scorn = `
  // nothing in the head
  (no | little | zero | not an ounce of | not a shred of | without | lack | lacks | lacking | devoid of | short on | low on) ~2 (brains | brain | culture | manners | shame | conscience | upbringing | sense | intellect | discipline | breeding | decency | logic | wits | morals | civilisation)
  (culture | brains | manners | conscience | upbringing | intelligence | logic) ~2 (zero | none | is nil | is absent | was never | is unknown | is lacking | is too much to ask)
  (chicken brains | bird brain | bird brains | bird-brained | not the sharpest | not too bright | not very bright | thick as | slow on the uptake | empty heads | empty-headed | dull-witted | slow-witted | dim-witted | feeble-minded | can hardly | can barely | cannot even | can't even | could hardly | can scarcely) ~3 (read | write | speak | talk | count | string | think | hold a pen | sign their | sign his | put two words | tell left | tie)
  (bird-brained | not the sharpest | thick as | slow on the uptake | empty-headed | dull-witted | dim-witted | feeble-minded | half-literate | semi-literate | barely literate | illiterate rabble | two words together)
  (beyond them | above their heads | over their heads | too clever for them | too complicated for ~1 <people> | too difficult for ~1 <woman> | too hard for ~1 <woman> | not made for | not meant for | not built for | not cut out for | not suited to | ill suited to | ill-suited to | unfit for | nature did not | nature never | nature has not | god did not | god never | nature gave them)
  (don't | do not | doesn't | does not | will never | can't | cannot) ~1 understand ~1 (anything | simple | the word | what order | what work | such things | technology | politics)
  // work
  (not | never | hardly) ~2 (used to | accustomed to | taught to | trained to | inclined to | known for | famous for | fond of | keen on | in the habit of) ~2 (work | working | labour | discipline | order | cleanliness | washing | hard work | honest work | thinking | truth | punctuality)
  (allergic to | strangers to | a stranger to | shun | avoid | run from | run away from | shy away from | afraid of | flee from) ~1 (work | soap | labour | discipline | honest work | washing | order | hygiene)
  (lift a finger | sleep till noon | sleep until noon | lie on the sofa | lying on the sofa | sit around drinking | drink tea all | two left hands | good for nothing | good-for-nothing | workshy | work-shy | bone idle | born lazy | lazy by nature | won't work | refuse to work | would rather beg | would rather steal)
  (not much of a | makes a poor | make poor | make bad | makes a bad | no kind of | useless as) ~1 (worker/n | leader/n | manager/n | boss/n | specialist/n | driver/n | workers | leaders | managers | teacher/n | engineer/n | engineers)
  (no | nothing) (good | use | sense | benefit | worker | scholar | scientist | engineer | doctor | leader | manager) ~2 (comes | will come | came | can come | will ever come | ever comes | was ever made) ~1 (of | from | out of)
  (never | will never | won't | will not | cannot | can't) ~1 (make | become | be) ~2 (scientist/n | scholar/n | engineer/n | leader/n | manager/n | doctor/n | people of | decent | of anything | anything of | a good worker | human beings)
  // handouts
  (live/v | living | feed/v | feeding | sponge/v | sponging | sit/v | sitting) ~1 (off | on | at) ~2 (handouts | benefits | the state | the budget | the taxpayer | taxpayers | our taxes | our expense | our backs | our necks | our neck | others' expense | the dole | welfare | everything ready)
  (used to | accustomed to | wait for | waiting for | live for | want only | only want | expect | look for | looking for | demand | hold out for) ~2 (handouts | hand-outs | freebies | free money | charity | alms | everything free | something for nothing | begging | their allowance | the next allowance | benefits without)
  (outstretched hand/n | hand outstretched | hands outstretched | hands out | palms out | cap in hand)
  (breed/v | breeding | multiply/v | multiplying | have babies | have children | give birth | giving birth | bear children | produce children) ~3 (for the | for benefits | for allowances | for money | poverty | like rabbits | like | so fast | for a flat | one after another)
  (scrounge* | freeload* | layabout/n | parasites | spongers | loafers | idlers | beggars by | leeches | moochers)
  // crime, guile and suspicion
  (steal | steals | stealing | swipe | grab) ~2 (anything | everything | whatever) ~3 (nailed | bolted | lying | can | moves)
  (sell their (own | mother | mothers | grandmother | grandmothers) | lie as they breathe | lie like they breathe | lie through their | cheat you blind | rob you blind | stab you in the back | cannot keep their word | never keep their word | can't keep a promise | never keep a promise | light-fingered | sticky fingers | sticky-fingered)
  (count your change | lock your door | lock your doors | hide your wallet | hide your wallets | hold on to your wallet | watch your pockets | watch your wallet | watch your back | keep an eye on them | never turn your back | don't turn your back | need watching | must be watched | bear watching | eye on every one)
  (not | never | cannot | can't | hardly | foolish to | dangerous to | risky to | nobody should | i would not | i wouldn't | who would) ~2 (be trusted | trust | rely on | believe | be relied | be let near | be allowed near | be left alone | be put in charge | be given power | be entrusted) 
  (not to be (trusted | relied | believed | let | given | allowed) | no trust in | untrustworthy to)
  // inborn
  (in (their | her | his | the) (blood | genes | nature | dna | bones | veins) | with mother's milk | with their mother's milk | by birth and blood | born (cheats | liars | thieves | criminals | beggars | lazy | crooks | slaves | servants | losers | troublemakers | gossips) | that is how they are made | the way they are made | that is their mentality | their mentality | cannot be changed | never change | will never change | leopard* | incorrigible | beyond reform | beyond help | beyond saving | hopeless cases)
  (take | drag | pull) ~3 (out of the (village | aul | mountains | steppe)) .. (village | aul | mountains | steppe) out of
  (what | nothing | little | not much) ~1 (can | could | else | do | did | should) ~3 (expect | expected) (from | of) ~2 (<people> | them | her | him | such)
  (what | nothing) (to expect | can be expected) (from | of)
  // rank
  (of | from) ~1 (second | third | lower | lowest | lesser | inferior) ~1 (sort | class | rank | race | order | grade | rate | caste | tier | quality)
  ((second | third | lower | lowest | lesser | inferior) ~1 (sort | class | rank | race | order | grade | rate | caste | tier) ~1 (people | person | citizen/n | human | humans | beings | folk | stock | nation))
  (second-rate people | second-rate citizens | second-class citizens | second-class people | third-rate people | not our equals | not our equal | not equal to us | not on our level | beneath us | below us | not our kind | not our sort | not quite human | hardly human | less than human | not people but | do not count as people | inferior to | backward people | backward nation | backward tribe | primitive people | primitive tribe | rabble | riffraff | scum | vermin | dregs | trash | savages | barbarians | ragamuffins | wretches)
  (know | knows | knew | learn | remember | forget | forgot | put in | keep in | keep to) ~1 (their | her | his | your) place
  (far | long way | centuries | generations) ~2 (below | behind) ~1 (us | ours | civilised | normal | decent)
  (normal | decent | civilised | civilized | proper | respectable) (people | folk | citizens | families) ~4 (suffer | can't | cannot | have to put up | put up with | are afraid | keep away | because of them)
  // beasts and savages
  (like | as) ~2 (sheep | a herd | herds | cattle | goats | pigs | swine | locusts | cockroaches | rats | rabbits | monkeys | savages | animals | beasts | wild animals | gypsies | hens | parrots | dogs | donkeys | a donkey | barbarians | cavemen | a zoo | a bazaar | in a barn | in a cave | in a stable | in a yurt | in the jungle | a plague | an invasion)
  (flock of sheep | herd of sheep | herd of goats | down from the (mountains | hills | trees) | off the (donkey | camel | mountain | tree) | off his donkey | out of the (cave | yurt | stone age | middle ages | jungle) | straight from the (yurt | sheep | pasture) | stone age | middle ages | medieval | cave-dwellers | uncivilised | uncivilized | uncultured | unwashed | ill-mannered | ill-bred | uncouth | boorish)
  (swarm/v | swarming | overrun | overrunning | flooded our | flood our | flooding our | flooded the city | infest* | taken over our | taking over our | everywhere you spit | breeding ground | multiplying like | invaded our | invading our | descended on us)
  // place
  (place | places | proper place) ~3 (in the (kitchen | home | field | fields | village | mountains | stable | barn | bazaar | market | pasture | cowshed) | at the (stove | bazaar | cradle | back | sink) | at home | with the (sheep | children | flock | goats | cows) | behind the (counter | stove) | by the (stove | hearth | cradle) | beside her husband | in prison | on the building site)
  (belong | belongs | belonged) ~2 (in the (kitchen | home | field | fields | village | mountains | stable | barn | bazaar | market | pasture) | at the (stove | bazaar) | at home | with the (sheep | flock | children | goats) | with their | to another century | in a museum | in another country)
  (stay | remain | stick | keep | go back | return | get back | sit) ~1 (with | to | at | in | by) ~1 (their | her | his | the) (sheep | goats | cows | flock | herd | village | villages | aul | auls | kitchen | kitchens | mountains | yurt | yurts | fields | stove | stoves | pots | pans | cradle | cradles | knitting | prayer mat | own kind | steppe)
  (good | fit | suited | useful | capable) ~1 (only | at best | at most | just) ~1 (for | to | of) ~2 (sweeping | sweep | cleaning | clean | digging | dig | herding | herd | trading | trade | carrying | carry | cooking | cook | gossip | begging | beg | making tea | make tea | bearing | weddings | decoration | sheep | mopping | mop | shouting | dancing | complaining | minding | washing)
  (only | just) (good | fit | suited) (for | to) 
  (at best | at most | nothing more than | the most they can | the best they can) ~3 (sweep | clean | dig | herd | trade | cook | carry | mop | mind | wash | fetch | make tea | serve tea)
  (a man's (job | work | business | world) | man's work | not a woman's | no woman's | women's gossip | for men only | men's business | work for men | needs a man | requires a man | need a man | let the men | leave it to the men | leave that to men)
  // exclusion
  (no place for | no room for | no place here | no business | nothing to do here | not welcome | unwelcome | not wanted | unwanted | have no right to be | do not belong | don't belong | doesn't belong | does not belong | keep away from | keep out | kept out | stay away)
  (let | they should | they can | they could | they may | should | can | may | could | must | better | had better | ought to) ~3 (go back | go home | return | pack up | pack their | clear off | clear out | get lost | move out | crawl back | be sent back | be sent home | leave) ~2 (to where | where they | to their | to his | to her | home | whence | country | at once | city | our | with their)
  (send/v | sending | ship/v | shipping | deport/v | drive/v | throw/v | kick/v | chase/v | clear/v | sweep/v) ~4 (back where | back to where | back home | back to their | out of our | out of the city | out of town | from our city | from our streets | to where they came)
  (first | let them first | should first | must first) ~3 (learn | earn | prove | wash | deserve | pick up) ~5 (language | kazakh | russian | speak | manners | behave | wash | hands | read | write | respect | right | how to | themselves | live) 
  (until | unless | once | when) ~2 (they | he | she | you | <people>) ~1 (learn | learns | can speak | speak | speaks) ~5 (wait | nothing | no | not | need not | door | stay | come | then)
  (we | i | our office | our department | this office | the office) ~1 (do not | don't | will not | won't | shall not | never | would not | wouldn't | would never | cannot | refuse to | am not going to | are not going to | have no intention to) ~1 <admit>
  (do not | don't | never | please don't | please do not | kindly do not) (hire | employ | serve | take on | rent | appoint | admit | trust | recruit | promote | register | send me | send us | bring me | bring us)
  (no more | not another | enough of | sick of | tired of | fed up with | had enough of) ~1 (these | those | such | <people>)
  (we | i) ~1 (prefer | would rather have | give preference to | choose | want) ~1 (men | a man | locals | young | unmarried | childless | healthy | slavs | our own | city)
  (good riddance | rid of | cleanse | clean the city of | clean our city of | free the city of | no tears if)
  (not be served | not be hired | not be admitted | not be received | not be considered | not be accepted | need not apply | need not come | need not bother | should not apply | turned away at | shown the door | sent away | do without | can wait | will survive | will manage without | can do without)
  // blame
  (because of | thanks to | from | due to | owing to) ~2 (<people> | them | such) ~4 (all the | all our | nothing but | only | no peace | no order | crime | dirt | noise | filth | disease | trouble | brawls | disorder | queues | complaints | scandals)
  (all the | all our | most of the | every | nothing but | only) ~2 (crime | dirt | trouble | disorder | filth | problems | theft | litter | garbage | rubbish | noise | scandals | diseases | fights | brawls) ~5 (from | because of | caused by | down to | due to | them | <people>)
  (before they came | until they came | since they came | since they arrived | with their arrival | ever since they | before their arrival | was (quiet | clean | safe) until)
  (bring | bringing | brought | carry | spread | spreading) ~4 (disease | diseases | crime | dirt | filth | infection | drugs | lice | their dirt | their habits | savagery | trouble)
  (spoil/v | spoiling | ruin/v | ruining | disfigure/v | disgrace/v | drag/v down | dragging down | pull/v down | drag/v back | drag/v | shame/v) ~4 (statistics | image | look | appearance | view | picture | city | class | figures | indicators | nation | street | streets | us | reputation | everything | language | whole)
  (scare/v | frighten/v | scaring | frightening | put off | repel/v | bother/v) ~1 (people | visitors | investors | tourists | guests | customers | children | clients | normal)
  (disgusting | unpleasant | painful | embarrassing | ridiculous | unbearable | sickening | funny | sad) to (look | listen | watch | see | hear | sit | stand)
  (makes me sick | makes one sick | makes you laugh | hold your nose | hold one's nose | stink | stinks | smell of sheep | smell like | smell of | eyesore/n | a burden | a drain on | dead weight | millstone | useless mouths | extra mouths | dead wood | deadwood | headache/n for | cancer on)
  (their own fault | only themselves to blame | themselves to blame | herself to blame | himself to blame | should have thought before | asked for it | brought it on)
  // half-hearted praise
  (for | considering | given) ~1 (a woman | a girl | a villager | a village | someone from | a pensioner | a disabled | a migrant | an uzbek | a kandas | a returnee | an oralman | her age | his age | their age | a mother | a foreigner) ~3 (not bad | quite | rather | surprisingly | she | he | good enough | well | fine)
  (surprisingly | astonishingly | amazingly | remarkably | unusually | almost) ~1 (clean | literate | clever | honest | hard-working | hardworking | polite | intelligent | civilised | normal | human | capable | sensible) 
  (even (a woman | women | a girl | a granny | a grandmother | a housewife | an old woman | a blonde) ~1 (can | could | will | would | understands | might))
  (although | though | even if | despite being | while) ~2 (a woman | from the village | from a village | from the aul | an aul | disabled | only a woman | just a woman | kazakh | russian | an uzbek | no longer young) ~1 (she | he | but | is)
  (these <woman> again | those <woman> again | typical (woman | women | female | southerner | villager | gypsy) | just like a woman | what a woman | woman that she is | oh those <people>)
  // age
  (time | high time | overdue) ~3 (to retire | for retirement | to make way | to make room | to step aside | to go home | to look after grandchildren | to mind grandchildren | for the scrap heap | for the scrapheap | to babysit)
  (one foot in the grave | past their prime | past his prime | past her prime | past it | over the hill | had their day | outlived their | outlived his | dinosaurs | fossils | relics | dead wood | senile | doddering | decrepit | gone soft | scrap heap | scrapheap | museum pieces | museum piece | wet behind the ears | snotty | milk on their lips | milk still | greenhorns | still in nappies | too old to learn | too old for | cannot find the button | can't find the button | scared of computers | afraid of computers | minds have set | brains have dried)
  // women and mothers
  (always | forever | constantly | next day | today | tomorrow | within a year | in a year | straight) ~2 (pregnant | on sick leave | on maternity leave | maternity leave | off to have | in tears | crying | hysterical | hysterics | gossiping | having babies | children are ill | a sick child | child is sick)
  (on sick leave from | off sick with | running off on maternity | run off on maternity | disappear on maternity | go off on maternity | vanish on maternity | leave to have babies | run off to get married | run off and marry | get married and)
  (think | thinks | thinking | care | dream | heads full | minds are) ~2 (only of | only about | nothing but | of nothing but | about nothing but | with their) ~2 (clothes | husbands | marriage | weddings | make-up | cosmetics | children | rags | men | shopping | pots | gossip | sheep | money | hearts | feelings | emotions)
  (ruled by ~1 (emotions | emotion | hormones | feelings) | too emotional | overemotional | emotions get | lose their heads | lose their head | fall apart | burst into tears | that time of the month | hormones | faint at | panic at | weaker sex | no man wanted | could not keep a husband | couldn't keep a husband | left on the shelf | on the shelf | old maid | old maids | damaged goods | with baggage | know nothing but)
  (should | must | ought to | had better | let them | better | let her) ~2 (have babies | bear children | raise children | mind the children | mind their children | cook | obey | keep quiet | hold their tongues | hold her tongue | be seen and not heard | wash dishes | make soup | be grateful | thank us | say thank you | wash the floors | make the tea | sit at home | sit quietly | stay at home)
  // speech and dress
  (jabber* | gibber* | babble in | mumble in | gabble* | broken (russian | kazakh | english) | mangled (russian | kazakh) | porridge in | speak like humans | speak a human language | speak a normal language | speak properly or | in a human language | in a normal language | hurts the ear | hurts my ears | grates on the ear | forgot their roots | forgotten their roots | cut off from their roots | without kin or tribe | mankurt/n)
  (accent | speech) ~3 (ridiculous | awful | terrible | disgusting | comical | unbearable | grates | hurts | of the bazaar)
  (wrapped up like | in sacks | in a sack | in rags | scarecrow/n | like a ghost | like ghosts | masquerade | fancy dress)
  (either | it is either | choose either) ~2 (headscarf | hijab | beard | prayers | prayer) ..1 or ~3 (job | work | office | service | studies | post)
  (take off | remove | shave) ~2 (headscarf | hijab | beard | rag) .. (then | before | or | otherwise | first)
`;
