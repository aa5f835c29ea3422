/** Traits that only people have, and only to their discredit. */
const trait = `
  brainless, mindless, stupid, dumb, dim, silly, foolish, foolish creatures, thick, clueless, hopeless, useless, worthless, incompetent, inept, clumsy, ignorant, ignoramus/n, backward, primitive, savage/n, wild, half-wild, narrow-minded, simple-minded, lazy, laziness, idle, idler/n, loafer/n, slacker/n, sluggish, spoilt, spoiled, pampered, capricious, hysterical, hysterics, hysteria, whiny, whiner/n, whining, moaner/n, moaning, quarrelsome, cantankerous, gossip/n, gossiping, gossipy, chatterbox/n, talkative, nagging, moody, touchy
  cunning, crafty, sly, shifty, slippery, two-faced, hypocritical, greedy, grasping, stingy, miserly, thieving, thievish, thief/n, thieves, crook/n, crooked, cheat/n, cheats, swindler/n, liar/n, liars, lying, deceitful, treacherous, traitor/n, vengeful, ungrateful, unthankful, shameless, insolent, impudent, brazen, cheeky, boorish, boor/n, loutish, lout/n, rude, coarse, uncultured, ill-mannered, unkempt, slovenly, filthy, unwashed, smelly, stinking, sweaty, rowdy, brawler/n, unruly, aggressive, hot-headed, hotheads, stubborn, pigheaded
  cowardly, coward/n, weak-willed, spineless, unreliable, untrustworthy, irresponsible, undisciplined, unhinged, crazy, abnormal, fanatical, fanatic/n, drunkard/n, drunks, drunken, beggar/n, beggars, scrounger/n, nuisance/n, pest/n, plague/n, torment/n, disgrace/n, shame on, laughing stock, misfit/n, nobody, nobodies, hag/n, shrew/n, hens, hen-house, freak/n, freaks, ugly, eyesore/n, horde/n, hordes, mob/n, rabble, gang of, invasion, decoration, ornament/n, frivolous, flighty, loose women, peddler/n, hucksters, huckster/n, hagglers
`;

/** Low chores, as a place assigned to people. */
const chore = `
  saucepan/n, saucepans, pots, pans, pots and pans, frying pan/n, stove/n, kitchen/n, soup, borscht, dumplings, nappies, diapers, cradle/n, pram/n, prams, mop/n, mops, broom/n, rag/n, shovel/n, hoe/n, ironing, iron/n, laundry, washing up, dishes, knitting, embroidery, sewing, herding, milking, sheep, goats, cows, cattle, saddle/n, whip/n, dung, manure, barn/n, stable/n, flock/n, sunflower seeds, seeds, onions, watermelons, melons, kebabs, bazaar/n, market stall/n, stall/n, haggling, trading, counter/n, vegetable patch, garden/n, grandchildren, bench, bench outside, floors, sweeping, making tea, tea-making, babies, bricks, sacks
`;

/** What people do to their discredit; told of a group at large in the present and the future. */
const misdeed = `
  steal, rob, pilfer, pinch, swipe, drink away, get drunk, drink it away, cheat, swindle, haggle, lie, betray, break, ruin, spoil, wreck, sell out, fight, brawl, stab, bite, grab, snatch, litter, spit, swear, curse, gossip, cackle, cluck, doze, snore, nap, grumble, grumbling, whine, moan, nag, quarrel, squabble, wail, weep, faint, burst into, scream, shriek, squeal, beg, run away, run off, quit, explode, blow up, breed, multiply, resell, grab everything, bungle, muddle, mess up, oversleep, slack, loaf, sponge, mumble, bleat, jabber
`;

/** What a group is said to amount to. */
const calamity = `
  death sentence, disaster/n, catastrophe/n, calamity/n, war, circus, farce, nightmare/n, horror/n, misery, curse/n, joke/n, anecdote/n, laughing stock, zoo, kindergarten, madhouse, almshouse, plague/n, punishment/n, misfortune/n, trouble, bad news, ruin, end of, verdict
`;

export const classes = { trait, chore, misdeed, calamity } as const;

/**
 * What may belittle a group, if nothing in the sentence speaks of law, of
 * figures, of help or of a case. One line for each way.
 */
export const soft = `
  <trait>
  (will | would | can | may | might | only | always | would only | will only | do nothing but) ~1 <misdeed>
  (cackling | clucking | grumbling | whining | moaning | nagging | squabbling | dozing | snoring | bleating | jabbering | haggling | pilfering | thieving | loafing)
  (is | are | means | spells | amounts to | equals | it is) ~2 (a | an | already a | a real | pure | simply a | nothing but a) ~1 <calamity>
  (no | without) ~1 (conscience | god | shame | honour | soul | brains | scruples | brakes)
  (vodka | bottle | knife | pocket | pockets) 
  (hot blood | bad blood | sticky hands | long fingers | hands slip | fingers slip | bite off ~2 (arm | hand) | itchy fingers)
  (that is what (comes | you get) | that's what (comes | you get) | what comes of | so much for | serves ~1 right | as always with | as usual with | typical of | it is always the same with | what else from)
  (perhaps | maybe | possibly | with luck | god willing) ~5 (learn | manage | understand | master | grasp)
  (border | station | airport | door | exit | gate) ~3 (close by | is open | is there | not far | nearby | over there | that way | is near)
  (those who | whoever | if you | anyone who) (dislike | dislikes | do not like | does not like | don't like | doesn't like) 
  (nobody (keeps | invited | asked | called | forces | holds) ~1 (them | her | him | you) | no one (invited | asked) them | nobody asked ~3 to come)
  (what would | what do | what does | why would | why should | why do) ~2 <people> ~3 (want | need | with | do | go | come)
  (do not | don't | never | please do not) (send | give | bring | offer | propose | put | let | hire | seat | settle | invite | appoint | place | assign | elect | nominate) ~1 (us | me | in | <people>)
  (will not | won't | shall not | would not) (work | sit | serve | stay | last | survive | fit | settle) ~2 (in my | here | in our | with us | under me | at my)
  (sold | sell | selling) ~2 (mother's milk | mothers' milk | their mothers | their roots | their soul | their souls | their honour | their ancestors | their people)
  (even | any) ~1 (their | her | his) (honour | honor | mother | daughter | daughters | soul | own)
  (has | have | had) ~1 (two | three | one | only) ~1 (talents | talent | virtues | skills | hobbies | gifts) 
  (ride | riding | rides | rode) ~1 (donkeys | donkey | camels | camel | goats | a donkey)
  (only ever | only) (seen | saw) ~3 (television | tv | picture | pictures | films)
  (should not | shouldn't | must not | had better not) ~1 (aspire | hope | dream | expect | bother | count on | apply | dare)
  let (them | her | him | these | those | <people>) ~3 (be thankful | be grateful | suffer | wait | queue | watch | look | look for | search | find | learn | sweep | cook | sit | stay | stick | trade | dance | knit | pray | complain | cry | whine | keep | mind | stand | go | live | dream | thank | say | remain | do without | serve)
  (hide | count | check | lock | watch | guard | mind | hold | keep | sign | beware | avoid | steer) ~4 (purse/n | purses | wallet/n | wallets | pockets | money | change | twice | three times | witnesses | bags | bag | doors | door | clear of | away from | distance | daughters | phones | valuables | spoons | eye on | eyes open)
  never (sign | lend | buy | believe | deal | do business | trust | turn | let | hire | share)
  (would (trade | sell | steal | haggle | cheat | lie | swear)) ~2 (anything | even | their | her | his)
  <chore> ~8 (not | instead of | rather than) ~3 (read | reading | sit | sitting | run | running | teach | teaching | lead | leading | council | office | television | news | ministry | department | clog | clogging | argue | arguing | politics | parliament | desk | school)
  (back to | return to | leave to | better off with | stick to | keep to | stay with | stay at | belong with | belongs with | should be | should stick | should mind | should be selling | should be washing | should be cooking) ~3 <chore>
  (from a | and a | from the) ~2 <chore>
  (if it were not for | if it weren't for | were it not for | but for | without) ~3 <people> ..8 (order | clean | cleaner | quiet | quieter | calm | better | easier | safer | peace)
  (useless to | pointless to | no point in | no use | no sense in | waste of | wasted on | in vain | lost cause | for nothing | what for | on earth for | what use | what good | of no use | of little use | why bother | whatever for | why would | why should) 
  (never again | out of the question | not an option | not under any circumstances | under no circumstances | over my dead body | god forbid | heaven forbid | spare me | spare us | do not even | don't even | forget it | forget about | not for love | no thank you | no thanks)
  (sooner | rather) ~2 (hire | take | trust | have | vote | employ | see) ~3 (goat | dog | donkey | monkey | robot | cat | horse | man | machine)
  (i | we) (don't | do not | won't | will not | would not | wouldn't) ~1 (let | want | recommend | advise | trust | believe | tolerate | allow | take | need)
  (normal | decent | healthy | civilised | civilized | proper | respectable | cultured) (people | children | families | folk | girls | women | kids | society | citizens | colleagues)
  (spoil/v | spoiling | ruin/v | ruining | mar/v | clog/v | clogging | block/v the | blocking the | smell/v | smells of | stink/v | stinking)
  (cannot | can't | could not | not | hardly | never) ~1 (tell | know | distinguish) ~4 from
  (nothing better to do | nothing else to do | too much time on | nothing but | nothing more than | no more than that | at best | and that is all | and that's all | that is all they | all they know | all they do | all they want | all they can)
  (zero | no) (skill/n | skills | talent | talents | brains | abilities | ability | manners | education | idea | ambition)
  (supposed to | expected to | we have to | why should we | are we to | must we) ~2 (feed | support | carry | put up with | tolerate | pay for | keep | nurse)
  (feed them | carry them | support them | pamper them | nurse them | babysit them)
  (find | look for | choose | pick | seek) ~2 (another | a different | other) ~1 (country | place | city | town | employer | job)
  (had | were given | got) ~1 (thirty | forty | fifteen | twenty | ten | enough | #number) ~1 (years | chances) 
  (begging | come begging | begging for | begging to | palms up | demanding | demand again | want again | again demand | complain again | always complaining | always demanding | always want)
  (surprisingly | quite decently | decently | remarkably well | not badly | quite well | astonishingly | amazingly) ~3 for (a | an)
  for (a | an) (woman | girl | oralman | kandas | returnee | villager | shepherd | gypsy | uzbek | russian | kazakh | pensioner | cripple | migrant)
  (habits | ways | manners | customs) ~2 (bazaar | village | aul | market | wherever | with them | backward | wild)
  bazaar (habits | manners | ways | mentality | tricks)
  (bring | brings | bringing) their ~2 (habits | ways | dirt | smells | customs | manners | tricks | quarrels)
  (one of them | every one of them | all of them | the lot of them | they are all | all the same | all alike | each worse | one worse) 
  (do not waste | don't waste | wasting) (our | my | your | everyone's) time
  (once | twice) ~1 (was enough | is enough)
  (sick notes | sick leaves | maternity | pregnancy | tears | tantrums | hysterics) and ~1 (complaints | tears | tantrums | gossip | hysterics | excuses | maternity)
  (stamina | logic | strength | brains | brain | character | discipline | intellect | a firm hand | nerves | nerve) .. (women | woman | girls | ladies | girl)
  (at the back | out of sight | round the back | in the back row | away from the cameras | out of the picture | off camera)
  (know | learn | remember) (your | their | her | his) place
  (speak | learn) ~2 (kazakh | russian | language) or ~2 (find | leave | go | look | move | get | pack)
  (take | dragging | get | drive) ~3 out of the (aul | village | steppe | mountains | bazaar) 
  (keep | keeps | go on | go on and on) (producing | having | making | giving birth | breeding)
`;

/** The sentence speaks of a law, of figures, of help or of a case. */
export const tone = `
  (law/n | legislation | code/n | article/n | programme/n | program/n | project/n | forum/n | conference/n | police | court/n | prosecutor/n | investigation/n | detained | arrested | convicted | suspect/n | suspected)
  (event/n | prevention | support/v+3 | assistance | aid | protection | protect/v | rights | violence | victim/n | injured | bullying | abuse | harassment | treatment | diagnosis | rescuer/n | rescued | accident/n | evacuated | fraudster/n | scammer/n | fraud | swindlers)
  (tenge | percent | per cent | million | billion | share of | statistics | survey/n | study/n | data | rating | competition/n | festival/n | tournament/n | championship/n | exhibition/n | fair/n | novel/n | hero/n | heroine/n)
  (respect/v | grateful to | thank/v | proud of | admire/v | admiration | bow to | dignity | courage | contribution/n)
  (apologise/v | apologize/v | apology | sorry for | rumour/n | slander | fake)
`;
