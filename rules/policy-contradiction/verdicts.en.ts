/** English verdicts on a policy: scorn, mockery, prophecies of failure. Groups are explained in stances.ts. */

/** Nouns and sayings so hard that a policy beside them can only be ridiculed. */
const scorn = `
  sham, sham/n, farce/n, charade/n, hoax, humbug, drivel, gibberish, twaddle, hogwash, baloney, claptrap, poppycock, mumbo jumbo, codswallop, balderdash, house of cards, castle in the air, castles in the air
  nonsense, rubbish, absurdity, stupidity, folly, idiocy, madness, lunacy, travesty, mockery, laughing stock, dog's breakfast, dog's dinner, pig's ear, sheer waste, pure waste, complete waste, utter waste
  waste of money, waste of time, waste of public money, waste of time and money, waste of effort, waste of resources, waste of budget money, waste of the budget, waste of taxpayers money, waste of taxpayers' money, waste of everyone's time, waste of breath, waste of paper
  money down the drain, down the drain, money to the wind, window dressing, window-dressing, box-ticking, box-ticking exercise/n, box ticking, box ticking exercise, tick-box, tick-box exercise/n, eyewash, eye wash, paper exercise, pr exercise, pr stunt, publicity stunt
  empty campaign/n, empty words, empty slogan/n, empty talk, empty promise/n, hollow slogan/n, hollow words, pipe dream/n, pie in the sky, soap bubble/n, damp squib, wild goose chase, wild-goose chase, fool's errand, fool's gold, white elephant/n, lame duck, dead duck, dead letter/n
  potemkin village/n, potemkin front/n, painted front/n, painted facade/n, paper tiger/n, paper chase, bureaucratic fantasy, emperor's new clothes, snake oil, smoke and mirrors, hot air, thin air, cloud cuckoo land, cloud-cuckoo land, fairy story
  for the sake of reports, for the sake of the report, for the sake of appearances, for the sake of it, for the tick, for the photograph, for the photo, for the camera, for the cameras, on the scrap heap, on the rubbish heap, lipstick on a pig, old wine in new bottles, new label on an old
  cart before the horse, saddle on a cow, square peg, umbrella to a fish, bicycle to a fish, rearranging deck chairs, rearranging deckchairs, rearranging the deckchairs, deck chairs on the titanic, swaps one label, changing the sign on the door, changing the signboard
  beyond a joke, beyond belief, beggars belief, defies common sense, flies in the face of, makes a mockery of, an insult to, a slap in the face, spit in the face, kick in the teeth, stab in the back, poisoned chalice, millstone round, millstone around, thorn in the side, blind leading the blind
 worth less than the paper, sick and tired of, fed up with, sick to death of, had enough of, up to here with
 more paper than sense
  doomed from the start, dead on arrival, dead in the water, stillborn, half-baked, harebrained, hare-brained, cockeyed, wrong-headed, wrongheaded, wrong headed, ill conceived, ill advised, ill-conceived, ill-advised, ill-judged, asinine, preposterous, laughable, ludicrous, pointless
  swindle, con trick, con/n, scam/n, daylight robbery, extortion, betrayal of, circus, theatre of the absurd
`;

/** Innocent by themselves: only what is said of a policy counts (“the reform is a pretty signboard”). */
const figure = `
  luxury, double-edged sword, tax on poverty, tax on the poor, tax on stupidity, empty box, bottomless pit, bottomless barrel, black hole, puzzle, riddle, charade, hotchpotch, jumble, porridge, somebody else's song
  signboard/n, shop window, shopfront, shop front, facade/n, banner/n, poster/n, wrapper/n, wrapping paper, packaging, label/n, screen, smokescreen, smoke screen, tinsel, show, sideshow, puppet show, merry-go-round, carousel, treadmill, rattle, picture postcard, toy/n, plaything, game, parlour game
  theatre, theater, comedy, tragicomedy, pantomime, carnival, masquerade, fairy tale/n, fairytale/n, fantasy, fantasies, fiction, science fiction, utopia, mirage, illusion/n, delusion/n, dream, daydream, fog, foam, froth, bubble, hole, sieve, swamp, quagmire, maze, labyrinth
  trap, snare, noose, collar, yoke, bondage, corvee, tribute, robbery, burden, millstone, ball and chain, shackles, crutch, suitcase without a handle, titanic, dummy, scarecrow, mock-up, stage set, scenery, grave, funeral, tombstone, death sentence, plague, pest, punishment, trash, junk, garbage, waste, scrap of paper, scraps of paper, piece of paper, paperwork
  joke/n, jest, anecdote, trick, conjuring trick, sleight of hand, gimmick/n, fad/n, whim/n, caprice, fashion, hobby, hobbyhorse, hobby-horse, vanity, vanity project, adventure, gamble/n, experiment on, fuss, noise, din, chatter, talking shop, hypocrisy, lip service, for show, for the report, on paper only
  headache, nightmare, disaster, catastrophe, calamity, torment, torture, ordeal, nuisance, dead end, dead-end, blind alley, cul-de-sac, mess, shambles, muddle, chaos, failure/n, flop/n, blow to, burden on, tax on, enemy of, enemies of, worse than the old, worse than the old one, worse than before, worse than nothing, worse than useless
  cardboard, papier-mache, plywood, painted on, painted, fake, phoney, phony, paper castle, castle of sand, sandcastle, sand castle, built on sand, empty shell, empty vessel, empty box, empty suit, tick, ritual, ceremony, incantation, slogan/n, noise and nothing, parade/n
`;

/** Adjectives that judge a policy only as its own attribute or predicate. */
const epithet = `
  absurd, stupid, foolish, idiotic, insane, ridiculous, daft, silly, dumb, clueless, hopeless, hollow, crazy, mad, useless, senseless, meaningless, worthless, harmful, ruinous, destructive, disastrous, misguided, wicked, cruel, inhuman, predatory
  doomed, futile, unworkable, unrealistic, utopian, unneeded, unnecessary, needless, superfluous, botched, bungled, clumsy, shameful, disgraceful, catastrophic, toothless, lifeless, soulless, brainless, mindless, out of touch, far from life, remote from life, divorced from life, divorced from reality, detached from reality, miserable, pathetic, pitiful
`;

const needless = `
  no earthly use, no good to anyone, no good to anybody, no use to anyone, no use to anybody, no use to man or beast, no more sense, no sense in it, not an ounce of sense, not a grain of sense, neither rhyme nor reason, no rhyme or reason, more paper and no, not worth the paper, not worth a penny, not worth a tenge, not worth a bean, not worth a candle, not worth the ink, couldn't care less, could not care less, don't give a damn, do not give a damn, don't give two hoots, neither fish nor fowl, neither use nor ornament
  nobody needs, no one needs, nobody wants, no one wants, nobody asked for, no one asked for, needed by nobody, needed by no one, people do not need, people don't need, nobody ever asked for, of no use to
  the country does not need, the country has no need of, we do not need, we don't need, we have no need of, i do not need, i don't need, not needed, makes no sense, make no sense, no sense, no use, of no earthly use, serves no purpose, serves nobody
`;

const error = `
  mistake, error, blunder, wrong, fatal mistake, wrong policy, wrong course, premature, mistaken, erroneous, bad idea/n, evil, in vain, wrong turn, wrong turning, wrong way, wrong direction, wrong path, wrong decision, wrong step, step back, step backwards, step backward, stupid idea, terrible idea, lousy idea, foolish idea, crazy idea
`;

const ruin = `
  kill/v, destroy/v, ruin/v, wreck/v, cripple/v, strangle/v, choke/v, suffocate/v, bury/v, gut/v, hollow/v out, bleed/v, rob/v, fleece/v, plunder/v, starve/v, paralyse/v, paralyze/v, undermine/v, torment/v, torture/v, exhaust/v, drive/v out, hurt/v, harm/v, wear/v out, worn out, break/v, insult/v, humiliate/v, smother/v, squeeze/v, drag/v down, drag/v back
`;
const dear = `
  school/n, village/n, business/n, entrepreneur/n, farmer/n, farm/n, doctor/n, teacher/n, child/n, people, person, nation, family, families, country, countryside, economy, industry, district/n, region/n, factory, factories, language/n, tradition/n, culture, education, medicine, hospital/n, clinic/n, science, market/n, trade, pensioner/n, patient/n, worker/n, budget/n, us, health, life, lives
`;

export const classes = { scorn, figure, epithet, needless, error, ruin, dear };

export const patterns = {
  scorn: `
    {(loudly named | empty inside | big name | grand name | hollow inside | empty within)}
    (i | we) ~8 {(laughed | laugh | wept | cried | yawned | shuddered | cringed | groan | groaned)}
    {(gives | gave) (me | us) ~2 (toothache | headache | heartburn | the creeps | indigestion)}
    {(muddles | confuses | fools | bamboozles | muddle | confuse | fool) ~3 (children | people | heads | everyone | everybody | teachers | parents)}
    {[a | an | such a | sheer | utter | complete | pure | total | absolute] <scorn>}
    {(gathered | met | clapped | posed | photographed | chatted | applauded) ..3 (photographed | posed | clapped | chatted | reported | took pictures) ..3 (left | dispersed | forgot | went home | parted)}
    {(no | zero | precious little | little | not much) (use | sense | benefit | good | point | value) (from | in | to be had | came of | comes of | will come of)}
    {for the sake of (a tick | the report | reports | a photograph | fashion | paper | appearances | statistics)}
    {(brought | brings | given | gives | gave) ~2 nothing but (trouble | misery | headaches | paper | paperwork | chaos | harm | losses | confusion | queues | expense | worry)}
  `,
  figure: `
    {[(deeply | utterly | plainly | frankly | simply | very | profoundly)] (unjust | unfair | bad | weak | unlawful | wrong | unjustified | excessive | cruel | dishonest | inappropriate | ineffective | dangerous | humiliating | alien | contrived | hasty | unwise | plunder | theft | absurdly)}
    {(no more than | nothing more than | nothing but | little more than | merely | a mere | only a | only an | just a | just an) ~2 #word}
    {[a | an | the | just | merely | only | mere | one] [big | pretty | empty | expensive | beautiful | costly | gigantic | huge | sheer | bright | colourful | long] <figure>}
  `,
  epithet: '{[utterly | completely | totally | absolutely | simply | plainly | downright] <epithet>}',
  needless: `
    {(nobody | no one | none of us | nobody here | no one here) ~2 (believes | believed | has believed | wants | understands | asked)}
    {(there is no | there's no | no) (place | room) ~4 for}
    {(better | rather | sooner) the old ~2 than}
    {the old #word (was | were) ~1 (better | clearer | simpler | fairer | more sensible)}
    {<needless>}
    {(we | i | people | villages | schools | the village) ~2 (lived | managed | got by | live | manage | worked | got along) ~2 without}
    {(can | could | will | would | shall) ~2 (do | live | manage | go on | get by | get along) ~2 without}
    {better off without}
  `,
  error: `
    {(contradicts | contradict | runs counter to | run counter to | goes against | go against | clashes with | is at odds with) ~2 (tradition/n | common sense | logic | interest/n | conscience | nature | mentality | experience | life | reason)}
    {(badly | poorly | clumsily | hastily | sloppily | ineptly) (conceived | written | drafted | designed | prepared | thought out | planned | made)}
    {(should never have been | ought never to have been | should not have been) ~1 (passed | adopted | introduced | built | started | begun | launched | signed | approved)}
    {[a | an | the | such a | big | serious | great | gross | historic | grave | fatal] <error>}
    {(brings | will bring | brought | does | will do | has done) ~2 (nothing but harm | only harm | more harm | no good | nothing good | nothing | harm | damage)}
    {(will fail | has failed | is failing | have failed | is going to fail | bound to fail | doomed to fail | does not work | doesn't work | will never work | cannot work | won't work)}
    {(leads | will lead | is leading | takes us | is taking us) ~1 (nowhere | to ruin | to chaos | to disaster | to a dead end | into a swamp | into the abyss | backwards)}
    {(collapsed | has collapsed | fallen apart | falling apart | fallen flat | fell flat | flopped | fizzled out | has fizzled | run aground | backfired | has backfired)}
    {not (for us | for people | for the people | for villages | for ordinary people | for the village | for our people | for the likes of us)}
    {(was | were) not ~1 (written | meant | made | designed | invented | intended) for (us | people | the people | the village | villages | ordinary people)}
    {(written | designed | invented | made | meant) for (offices | the capital | reports | officials | other countries | another planet | another country)}
    {(only | merely | just) ~1 (gets in the way | hinders | harms | confuses | annoys | made things worse | makes things worse | adds paper | made it worse | makes it worse)}
    {(things were | life was | it was | everything was | we were) ~1 (better | easier | simpler | calmer | quieter) (before | earlier | without | in the old days | under the old)}
  `,
  doom: `
    {(nobody | no one | none) ~1 (will remember | will miss | will notice | remembers | will use)}
    {(will | is bound to | is going to | is sure to | would) ~2 (fail | collapse | fall apart | fizzle out | flop | backfire | be forgotten | be scrapped | be withdrawn | be rewritten | be dropped | be cancelled | be repealed | be abandoned | come to nothing | come to grief | go nowhere | die | gather dust | end in tears | end badly | end in failure | end in disaster | end in a scandal | sink | rot)}
    {(won't | will not | will never | can never | is not going to | never will) ~2 (work | last | live | survive | take root | take off | fly | help | save | see the | get off the ground | amount to | come to anything)}
    {(nothing | nothing good | no good | little) (will | can | would | ever | is going to) ~1 (come | change) [of]}
    {(stay | remain | stays | remains | die | dies) ~1 (on paper | on the shelf | in a drawer | in the drawer | in folders | a dream | words)}
    {(gather | gathers | gathering | collecting) dust}
    {(mark my words | you will see | you'll see | just you wait | you can take my word)}
    {(same | similar) fate}
    {(money | billions | millions) ~3 (will vanish | will disappear | will end up | will sink | will be stolen | will settle)}
    {(days are numbered | living on borrowed time | time is up)}
  `,
  harm: `
    {(hits | will hit | hit | strikes at | strike at | will strike | weighs on | weigh on) ~2 <dear>}
    {<ruin>-neg [(our | the | all | every | small | rural | ordinary | simple | working)] [(small | rural | ordinary | local | village | working)] <dear>}
    {(ties | tied | tying) ~2 hands}
    {(drives | drove | will drive | driving) ~3 (mad | crazy | to despair | to the wall | into poverty | into debt | out of business)}
  `,
  // What is no question, no thanks and no praise: each is said in mockery.
  mock: `
    {(whoever | the man who | the person who | those who) ~1 (thought | invented | dreamt | dreamed | wrote | designed | devised) ..10 (clearly | evidently | obviously | surely | never | not)}
    {(those | these | your | such) ~2 (fairy tale/n | fairytale/n | fable/n)}
    {(believe/v | believes | believed) ~6 (fairy tale/n | fairytale/n | fable/n)}
    {let ~3 (ministry | minister | government | astana | capital | them) ~3 (introduce | implement | live | try | do | pay | carry)}
    {who (on earth | in the world | in his right mind | in their right mind | the devil | the hell | ever | exactly) ~2 (needs | need | wants | asked | thought | came up | dreamt | invented)}
    {who ~1 (dreamt | dreamed | cooked | thought) ~1 up}
    {who (needs | need) (this | that | such | all this)}
    {(why on earth | what on earth | what in the world | why in the world | what the devil | what for pray | what pray | why pray | and what | and why)  ..2 (do | does | should | would | need | is | are) ~3 (want | need | for | us | we | people | village | school)}
    {(what is the | what's the | what was the) (use | point | sense | good) of}
    {how (much longer | long must | long shall | many more)}
    {(is it not | isn't it) ~1 time ~2 (drop | scrap | bury | stop | cancel | end | admit | abandon)}
    {(would it not | wouldn't it) be (better | simpler | wiser | more honest) to ~1 (drop | scrap | bury | stop | cancel | end | admit | abandon)}
    {(thank you | thanks | many thanks | bravo | hats off | applause | three cheers) ~4 for ~1 (yet another | another | this | these | that | your | such a) ~2 (reform/n | law/n | code/n | decree/n | programme/n | program/n | gift | present | innovation/n | initiative/n | idea/n | brilliance | wisdom)}
    {(brilliant | genius | epoch-making | wondrous | glorious | ingenious | great | almighty) (reform/n | decree/n | code/n | innovation/n | initiative/n | digitalisation | digitalization)}
    {(blessed | favoured | graced | honoured | rewarded | treated | gladdened | showered | saddled | landed) us with}
    {(just what | exactly what | all) we (needed | were waiting for | lacked | were short of)}
    {(yet another | one more) (reform/n | programme/n | program/n | strategy | roadmap/n | decree/n)}
    {(handed down to us | foisted on us | forced on us | dumped on us | imposed on us | thrust upon us | shoved down our throats | rammed down our throats | landed on our heads)}
    {(invented | written | designed | devised | dreamt up | dreamed up | cooked up | thought up | drawn up | concocted) (by people who | by those who | by men who | by officials who) ~2 (never | not)}
    {(invented | written | designed | devised | dreamt up | dreamed up | cooked up | thought up | drawn up | concocted) ~1 (in offices | in an office | in armchairs | behind desks | at a desk | in the capital | in warm offices | over tea | out of thin air | by armchair | by clever | by wise)}
    {(play | plays | playing | amuse themselves | toy | toying) ~1 with ~1 (its | their | this | these | that)}
    {(promised | expecting | expected | waited for) ..4 (and | but) ~1 (got | received | were given | were handed) ~3 (squib | nothing | hole | joke | paper | wrapper | air | mess | slogan | slogans | headache)}
    {(suits | suit | is fine for | is good for | may be good for | may suit | works for | fine for) ..3 (but not | here it | but here | not us | not here)}
    {(better | wiser | more sensible) (to have | if they had | had they) ~3 (mended | built | repaired | bought | asked | stayed | spent | opened)}
    {(would | should) have done better to}
    {would do better to ~2 (mend | build | repair | buy | ask | spend | open | fix)}
    {(reminds me of | puts me in mind of) ~2 (cart | circus | joke | fable | theatre | fairy | emperor | farce | comedy | clown | puppet)}
    {(ha ha | what a joke | what a farce | what a circus | what nonsense | what rubbish | what a shame | what a waste | how ridiculous | how absurd)}
    {(heaven | god | lord) (forbid | help us | save us | spare us)}
    {(so much for | forgive me but | pardon me but | with all due respect it is)}
    {(count me | count us | leave me | leave us) out}
  `,
  // “Call me old-fashioned, but …”: what is said of a policy so, and is not praise, is scorn in figures that no list has.
  blunt: `
    {(call me old-fashioned | call me old fashioned | pardon me | forgive me | excuse me | between ourselves | between you and me | i confess | i must confess | to put it mildly | if you ask me | dare i say | to be blunt | to be brutally honest | let us face it | let's face it | with all due respect | i will not pretend | saving your presence | i dare say)}
  `,
};
