/** English words that belittle a person or a body, by how much company they need to be an insult. */

/** Nouns that name nothing but a despised person: an insult of whomever they are said. */
export const nouns = `
  // stupidity and ignorance
  idiot/n, moron/n, imbecile/n, dunce/n, halfwit/n, half wit/n, nitwit/n, dimwit/n, simpleton/n, blockhead/n, dolt/n
  cretin/n, ignoramus/n
  nincompoop/n, numbskull/n, bonehead/n, fathead/n, dullard/n, dunderhead/n, ninny/n, twit/n, prat/n, halfwitted/a
  airhead/n, know-nothing/n
  illiterates, incompetents, knucklehead/n, birdbrain/n, pinhead/n, fool/n!fooled!fooling, dummy/n!dummies
  clod/n, dork/n, dumbbell/n, oaf/n, lummox/n, klutz/n, muppet/n, numpty/n, plonker/n, wally/n, pillock/n, nitwits
  dimwits, thicko/n, dumbo/n, meathead/n, lamebrain/n, featherbrain/n, scatterbrain/n, pea brain/n, yokel/n
  philistine/n
  half educated upstart/n, semi-literate/a, semiliterate/a, dummkopf/n, booby/n, noodle head/n, ne'er do well/n
  // lies and empty talk
  prattler/n, babbler/n, chatterer/n, bloviator/n, tub thumper/n, bigmouth/n, fabulist/n, fantasist/n, dissembler/n
  fibbers, two timer/n, double dealer/n, weathercock/n, humbug/n, mountebank/n, pharisee/n, sophist/n
  spin merchant/n, backstabber/n
  liar/n, fibber/n, windbag/n, blowhard/n, loudmouth/n, gasbag/n, hypocrite/n, charlatan/n, quack/n, impostor/n
  phoney/n, phony/n, braggart/n
  demagogue/n, scaremonger/n, tattler/n, snitch/n, hatemonger/n
  // slander and spite
  scandalmonger/n, scandal monger/n, rumour monger/n, rumourmonger/n, rumor monger/n, gossipmonger/n, gossip monger/n, mudslinger/n
  fearmonger/n, fear monger/n, gasbag/n, chatterbox/n, tattletale/n, poison pen/n
  // idleness
  slacker/n, layabout/n, idler/n, loafer/n, freeloader/n, sponger/n, scrounger/n, good for nothing/n
  good for nothings, deadbeat/n, slob/n, shirker/n
  time-server/n, wastrel/n, skiver/n, lazybones, do-nothing/n, bungler/n, seat warmer/n
  laggard/n, malingerer/n, goldbricker/n, couch potato/n, clock watcher/n, cadger/n, moocher/n, leechers
  dawdler/n, sluggard/n, footdragger/n
  // servility
  brown noser/n, fawner/n, flatterer/n, groveller/n, groveler/n, doormats, apple polisher/n, cat's paw/n, placeman/n
  placemen
  seat polisher/n, career climber/n, social climber/n, turncoats, timeserver/n, lapdog/n
  stooge/n, lackey/n, flunkey/n, flunky/n, toady/n, sycophant/n, bootlicker/n, yes man/n, yes men, lickspittle/n
  henchman/n, henchmen, bagman/n
  crony/n, cronies, mouthpiece for hire, careerist/n
  // baseness and character
  scoundrel/n, scum, scumbag/n, rascal/n, swine, lowlife/n, degenerate/n!degenerates, nonentity/n, mediocrity/n
  has-been/n, coward/n, weakling/n, wimp/n
  wretch/n, boor/n, lout/n, thug/n, brute/n, upstart/n, buffoon/n, jackass/n, vermin, riff raff, riffraff, rabble
  petty tyrant/n, tinpot dictator/n
  tin pot dictator/n, drunkard/n, lunatic/n, psychopath/n, crackpot/n, nutcase/n, ingrate/n, bigwig/n
  parasite/n on the people
  blackguard/n, cur/n, reprobate/n, miscreant/n, ruffian/n, hoodlum/n, hooligans in suits, ogre/n, bloodsuckers
  ghoul/n, weakling/n, milksop/n
  crybaby/n, crybabies, sissy/n, sissies, wet blanket/n, poltroon/n, chicken hearted/a, egomegalomaniac/n
  martinet/n, slave driver/n, bigot/n, ignoble/a wretch, snob/n, popinjay/n, windbag/n, loose cannon/n
  maniac/n, madcap/n, screwball/n, oddball/n, boozer/n, sot/n
  money grubber/n, moneygrubber/n, skinflint/n, bloodsucking/a, shyster/n, sleazebag/n, slimeball/n, dirtbag/n
  sleaze/n, vulgarian/n, guttersnipe/n
  // mocking names of posts and trades
  desk jockey/n, desk warmer/n, pencil pusher/n, red tape merchant/n, rubber stamper/n, chair warmer/n, tax leech/n
  quill driver/n
  pocket dictator/n, petty despot/n, little napoleon/n, jack in office, party hack/n, political hack/n, has-beens
  never-was/n
  gutter journalist/n, tabloid hack/n, self-promoter/n, publicity hound/n, ambulance chaser/n, clickbaiter/n
  tin god/n, tin gods, bloodsucker/n, puffed-up clerk/n, glorified clerk/n, pen pusher/n, penpusher/n
  paper shuffler/n, paper pusher/n, bean counter/n, jobsworth/n, busybody/n, armchair expert/n, armchair critic/n
  armchair general/n
  sofa expert/n, couch expert/n, keyboard warrior/n, scribbler/n, hack journalist/n, presstitute/n, pseudo expert/n
  would be expert/n, pseudo journalist/n
  bureaucratic drone/n, know-it-all/n, little tsar/n, little emperor/n, petty bureaucrat/n
`;

/** Words that insult only when said of somebody. */
export const mildNouns = `
  opportunist/n, narcissist/n, prima donna/n, peacock/n, poser/n, poodle/n, paper tiger/n, maniac/n, autocrat/n
  pretender/n, barbarian/n, minion/n, creep/n
  schemer/n, intriguer/n, backbiter/n, thief/n in law, errand boy/n, sleepwalker/n, weather vane/n, weathervane/n, scarecrow/n, nonsense-monger/n, freak/n, snooper/n
  drunk/n!drunker, drunken sot/n, jellyfish, highwayman, highwaymen, hooligan/n, dinosaur/n, bootlicker/n
  dullard/n, dead loss, waste of oxygen, sultan/n, princeling/n, lapdog/n, mouthpiece/n, rubber stamp/n
  clown/n, joker/n, jester/n, puppet/n, pawn/n, amateur/n, dilettante/n, fraud/n, parasite/n, leech/n, rat/n
  snake/n, pig/n, sheep, donkey/n, ass/n!asses
  mule/n, jackal/n, vulture/n, hyena/n, dinosaur/n, tyrant/n, despot/n, bully/n, loser/n, complete failure/n
  total failure/n, utter failure/n, laughing stock/n, laughingstock/n, joke/n, disgrace/n
  embarrassment/n, troll/n, hack/n, mob/n, herd/n, lightweight/n, weasel/n, worm/n, cretin/n, villain/n, rogue/n
  madman/n, madmen, dead wood, deadwood
  waste/n of space, waste/n of taxpayers, bunch of amateurs, parrot/n, zombie/n, crook/n, buffoon/n, hooligan/n
  rubber stamp/n, dimwit/n, drone/n, farce/n
  dead weight, empty suit/n, empty suits, provocateur/n, populist/n, attention seeker/n, doormat/n, spoiled brat/n
  little hitler/n
`;

/** Crimes and vices told of a person as a fact. */
export const crimes = `
  thief/n, thieves, bribe taker/n, bribe takers, bribetaker/n, embezzler/n, fraudster/n, swindler/n, crook/n
  con man/n, con men, conman/n, con artist/n, gangster/n
  bandit/n, mafia, mafioso/n, racketeer/n, extortionist/n, criminal/n!criminally, traitor/n, kleptocrat/n, grafter/n
  profiteer/n, robber/n, forger/n
  looter/n, plunderer/n, turncoat/n, foreign agent/n, saboteur/n, falsifier/n, cheat/n!cheated!cheating!cheats
  scammer/n, mobster/n
`;

/** Qualities that belittle whom or what they are said of. */
export const adjectives = `
  rude/a, cynical/a, vindictive/a, petty, spiteful/a, slothful/a, sluggish/a, crooked/a, shady/a, slippery/a, sycophantic/a, tactless/a
  ill mannered, ill-mannered, dim/a, daft/a, dense/a, dull witted, vulgar/a, obnoxious/a, insolent/a, impudent/a, surly/a, smug/a
  self satisfied, self-satisfied, weak kneed, weak-kneed, lily livered, bone idle, work shy, workshy, devious/a, conniving/a, scheming, corrupt to the core
  stupid/a, dumb/a, brainless/a, mindless/a, clueless/a, witless/a, incompetent/a, inept/a, useless/a, worthless/a
  hopeless/a, pathetic/a, ignorant/a, illiterate/a
  lazy/a, idle/a, dishonest/a, lying, two faced, hypocritical/a, cowardly, spineless/a, gutless/a, toothless/a
  shameless/a, brazen/a, unscrupulous/a, greedy/a
  arrogant/a, pompous/a, haughty/a, conceited/a, bungling, blundering, bumbling, thick headed, thickheaded/a
  thick skulled, dim witted, half witted, slow witted
  feeble minded, weak willed, simple minded, senile/a, insane/a, crazy/a, deranged, delusional/a, unhinged, demented
  good for nothing, rotten/a, venal/a, servile/a
  talentless/a, mediocre/a, second rate, third rate, fourth rate, amateurish/a, uneducated/a, uncouth/a, boorish/a
  loutish/a, out of touch, callous/a, heartless/a
  foolish/a, idiotic/a, moronic/a, imbecilic/a, asinine/a, dishonourable/a, sleazy/a, slimy/a, self serving
  power hungry, jumped up, self important
  feckless/a, shiftless/a, ridiculous/a, laughable/a, contemptible/a, despicable/a, disgraceful/a, loathsome/a
  mendacious/a, puffed up, hapless/a, gormless/a, brain dead
  unfit for office, unfit for the job, unfit for the post, not fit for office, drunken
`;

/** Names of places and gatherings that ridicule a body. */
export const places = `
  circus/n, madhouse/n, shambles, joke/n, farce/n, laughing stock/n, laughingstock/n, snake pit/n, den of thieves
  den of corruption, nest of vipers, swamp/n
  hotbed of corruption, gang/n, bunch/n, pack/n, clique/n, cabal/n, kindergarten/n, zoo/n, disgrace/n, puppet show/n
  retirement home/n, pigsty/n, cesspool/n, sinecure/n
`;
