/** English patterns. Groups are explained in rule.ts. */
export const en = {
  insult: `
    [(a | an | the | this | that | these | those | such | such a | complete | total | utter | absolute | real | proven | bunch of | pack of | bunch of)] <insult>
    {<bad-quality> <insult>}
  `,

  attribute: `
    {(half | most | a third | the rest | all | some) of ~2 (<official> | <state-body> | <colleague> | staff) ~1 (is | are) ~1 (<mild-insult> | <insult> | <crime-name> | <bad-quality>)}
    {(haven | paradise | playground | breeding ground | bazaar | refuge | nest | den | incubator) (of | for) ~1 (<crime-name> | <insult> | <mild-insult>)}
    {(composed | made up | consists) of ~4 (<insult> | <mild-insult> | <crime-name> | relatives | cronies)}
    {not a ~1 <official> ..2 but ~2 (<insult> | <mild-insult>)}
    {<official> in name only}
    {(apology | substitute | stand-in) for a <official>}
    {(those | these) ~1 (clowns | leeches | puppets | jokers | donkeys | vultures | jackals | amateurs | losers | parrots | deadbeats | rats | dinosaurs | little emperors) ~1 [(in suits | in uniform | in office)]}
    {(zoo | flock | herd | circus | menagerie) of ~2 (<official> | <mild-insult>)}
    {(grovelling | snivelling | fawning | preening | strutting | scheming) (clerk/n | <official>)}
    {(<mild-insult> | <insult>) like ~2 <official>}
    {<insult> of ~1 <official>}
    {(nest | den | bunch | pack | gang) of ~1 (<insult> | <mild-insult> | <crime-name> | vipers | snakes)}
    {<bad-quality> ~1 (<official> | <colleague>)}
    {(<crime-name> | <mild-insult> | <insult>) (with | in | behind) ~1 (stamp/n | briefcase/n | tie/n | ties | office/n | epaulettes | badge/n | uniform/n | suit/n | desk/n | a doctorate | armchair/n)}
    {<bad-quality> <state-body>}
    {(bunch | pack | gang | herd | collection | clique | crowd | circus | parade | band) of ~2 (<insult> | <mild-insult> | <crime-name> | <bad-quality>)}
    {[(that | this | the | some | those | these)] (<insult> | <mild-insult> | <crime-name>) (at | in | from | running | inside | within) ~3 <state-body>}
    {(<insult> | <mild-insult> | <crime-name>) in (office | charge | power | suits | uniform | parliament | government)}
    {so-called ~1 <official>}
    {so called ~1 <official>}
    {(excuse | poor excuse | sorry excuse) for ~1 <official>}
    {(joke | caricature | disgrace | parody) of ~1 (<official> | <state-body>)}
    {(clown | puppet | thief | bandit | buffoon | idiot) <official>}
  `,

  predicate: `
    {what ~1 (can | could | do | else) ~2 expect (of | from) ~2 (<official> | <colleague>)}
    {(<official> | <colleague> | <state-body>) [(of | at | in | from | for) ~3 #word] (is | are | was | were) ~1 [(a | an | the | such a | nothing but a | no more than a | just a | a real | a true)] (<bad-quality> | <mild-insult> | <insult>)}
    {(<official> | <colleague>) ..0 (that | this) ~1 (<mild-insult> | <insult>)}
    {(<official> | <colleague>) ~5 (is | are | was | were) ~1 (a | an | the | such a | nothing but a | no more than a | little more than a | just a) ~2 (<mild-insult> | <insult>)}
    {(<official> | <colleague>) ~5 (is | are | was | were) ~1 (too | so | simply | just | plainly | hopelessly | totally | utterly | incredibly) ~1 <bad-quality>}
    {(<official> | <colleague> | <state-body>) ~5 (is | are) ~1 (for sale | up for sale | a law unto | beneath contempt | past it | dead from the neck | dim | thick | slow on the uptake | a waste of)}
    {<citizen> ~8 (is | are) ~2 (dim | thick | stupid | lazy | ignorant | fools | idiots | illiterate | backward | simple-minded)}
    {(<official> | <colleague> | <state-body> | they | he | she) ~3 (is | are | was | were | am | remains | seems | looks | proved | become | became | has become) [(so | such | just | simply | nothing but | truly | too | utterly | totally | completely | plainly | clearly | hopelessly | known to be)] [(a | an | the | of)] [#word] (<bad-quality> | <mild-insult>)}
    {(<official> | <colleague> | <state-body>) (behave/v | act/v | look/v) ~1 like ~2 (<mild-insult> | <insult>)}
    {(consider/v+1 | call/v+1 | think/v+1 | find/v+1) ~3 (<official> | <state-body>) ~2 (<bad-quality> | <mild-insult>)}
  `,

  ending: `
    (no longer a | not a | not the | not an) ~1 <state-body> .. {[(a | just)] <mocked-place>}
  `,

  label: `
    {(<mild-insult> | <bad-quality>)}
  `,

  crimeLabel: `
    {<crime-name>}
  `,

  place: `
    {<state-body> ~4 (turned into | turned itself into | become | became | reduced to) ~2 (branch | subsidiary | annex | appendage | servant | lapdog | fiefdom | rubber stamp | laundry | family firm | cash desk | doormat)}
    {not a ~2 <state-body> ..2 (but | it is | it's | rather) ~2 (circle | kindergarten | sandbox | social club | talking shop | family business | sect | bazaar | museum | morgue | sanatorium | holiday camp | playground | theatre | debating club | tea party | knitting circle)}
    {(more | less) like a ~1 (kindergarten | circus | tea party | family business | bazaar | holiday camp | retirement home | zoo) ~1 [than]}
    {<state-body> ~3 (turned | become | became | is | has become) ~3 (family business | feeding trough | gravy train | private club | private fiefdom | fiefdom | family firm | old boys club | retirement home | bazaar | marketplace)}
    {(<state-body> | <official>) ~4 (turn/v | turned | degenerate/v | descend/v | become | became) ~2 (into | a | an) ~2 <mocked-place>}
    {(turn/v | turned) ~1 <state-body> ~1 into ~2 <mocked-place>}
    {<state-body> ~2 (is | are | was | has been | have been) ~2 (circus | madhouse | shambles | joke | farce | laughing stock | laughing-stock | snake pit | swamp | zoo | cesspool | pigsty | retirement home | kindergarten | disgrace)}
    {(circus | madhouse | shambles | farce | zoo) ~1 (at | called | known as) ~1 <state-body>}
  `,

  idiom: `
    {(could | can) not ~2 (run | manage | organise | organize | lead) ~2 (bath | shop | stall | kiosk | village | stand | party | raffle)}
    {(couldn't | can't | cannot) ~2 (run | manage | organise | organize | lead) ~2 (bath | shop | stall | kiosk | village | stand | party | raffle | school play)}
    {(couldn't | can't | cannot) ~1 (manage | organise | organize) anything}
    {(has | have) ~1 never ~2 (done | worked) ~1 (honest | day | single)}
    {never done ~1 (honest | day's | single)}
    {the (intellect | brains | intelligence | morals | conscience | backbone | vision | manners | imagination | attention span) of ~1 #word}
    {(not | isn't | aren't) worth the ~1 (air | paper | salary | ink | chair | space)}
    {(no | any | zero | without) ~1 (talent | integrity | morals | decency | honour | competence | intelligence | wit)}
    {(small | little) ~1 (man | woman | men | people) (with | in) ~2 (big | large)}
    {(too | so) ~1 (lazy | stupid | dim | arrogant | dense | thick) to}
    {(think/v | believe/v | imagine/v | act/v) ~2 (they | he | she) ~1 (own | owns | is a king | are kings | is god | are gods | is above | are above)}
    {(act/v | behave/v | strut/v | carry/v on) ~1 like ~2 (king/n | prince/n | tsar/n | gangster/n | child | children | tyrant/n | peacock/n | lord/n | emperor/n | bandit/n | feudal)}
    {(care/v) only (about | for) ~3 (pocket/n | salary | chair/n | career/n | bonus/n | bonuses | seat/n | own)}
    {only ~1 (interested | care/v) ~3 (pocket/n | chair/n | career/n | own | themselves | himself | herself)}
    {(grovel/v | crawl/v | toady/v | suck/v up | kowtow/v) ~1 (to | before)}
    {(make/v | made | making) a (fool | mockery | laughing stock | spectacle | disgrace) of}
    {(disgrace/v | shame/v | embarrass/v) ~1 (the uniform | the office | the country | the service | the ministry | us all | the nation)}
    {(clueless | useless | hopeless) as}
    {(bury/v | stick/v | buries | sticks) ~1 (head/n | heads) in the sand}
    {(twiddle/v | twiddling) ~1 thumbs}
    {(drink/v | drinking | sip/v | sipping) ~1 (tea | coffee) ~3 (all day | instead of | while | from morning)}
    {(blow/v | blowing) ~1 smoke}
    {(sell/v | sold | fed | feed/v | feeding) ~2 (fairy tales | fairy stories | tall tales | lies | empty promises)}
    {(tell/v | telling | told) ~2 (fairy tales | fairy stories | tall tales | lies | fables)}
    {(cheat/v-inf | deceive/v-inf | dupe/v-inf | fool/v-inf | hoodwink/v-inf | con/v-inf | fleece/v-inf | rob/v-inf) ~2 (people | public | citizens | residents | us | everyone | farmers | pensioners | the people)}
    {(wreck/v+past | ruin/v+past | destroy/v+past | bungle/v+past | botch/v+past) ~3 (industry | sector | region | district | city | project | reform | everything | department | schools | hospitals)}
    {(insult | offend) ~2 intelligence}
    {(parasite/n | leech/n | leeches) on}
    {(bully/v+pres | bullies | humiliate/v+pres | humiliates | insult/v+pres | insults) ~2 (staff | employees | subordinates | people | visitors | citizens)}
    {asleep at (the wheel | the switch | their desks | his desk | her desk)}
    {(sleep/v | slept | snooze/v | doze/v) ~1 (at | on | through) ~2 (wheel | job | desk/n)}
    {(could | can) not ~1 (run | organise | organize | manage) a (bath | bake sale | raffle | lemonade stand | kiosk | corner shop)}
    {(couldn't | can't) ~1 (run | organise | organize | manage) a (bath | bake sale | raffle | lemonade stand | kiosk | corner shop | bus stop)}
    {(couldn't | can't | cannot | can not | could not) ~1 (count | read | spell | think | add | tell) ~2 (to ten | properly | straight | up | two numbers | left from right | right from left)}
    {(barely | hardly) (read | literate | sign | count | able to read)}
    {(haven't | hasn't | have not | has not | without | don't have | doesn't have | does not have | do not have) (a | the) (clue | foggiest | faintest | faintest idea | slightest clue | brain)}
    {(no | any | a single) (brains | brain | brain cell | shame | conscience | backbone | spine | clue | sense of shame | guts | honour)}
    {(have | has | had) ~1 (no | any | neither) ~1 (brains | brain | shame | conscience | backbone | spine | clue | decency)}
    {(lack/v) ~1 (brains | shame | conscience | backbone | spine | intelligence | wit)}
    {the brains of a}
    {(line/v | lining | lined | fill/v | filling | stuff/v | stuffing) ~1 (their | his | her | its) ~1 pocket/n}
    {(feather/v | feathering) ~1 (their | his | her) ~1 (nest | nests)}
    {(feed/v | feeding | snouts | snout) ~2 (at | in) the trough}
    {(pull/v | pulling) the wool over}
    {(throw/v | throwing) dust in}
    {(take/v | taking | took) ~1 (us | people | citizens | everyone | the public | residents) for (fools | idiots | a ride)}
    {(treat/v | treating) ~2 (as | like) (fools | idiots | cattle | dirt | sheep)}
    {(sit/v | sitting | sat) ~1 (on | around on) ~1 (backside/n | hands | behinds | bottoms)}
    {(warm/v | warming) ~1 (chair/n | seat/n | the chair | the seat | office chairs)}
    {(wouldn't | would not) (know | recognise | recognize) ~5 if it}
    {not fit to ~1 (run | hold | lead | govern | serve | manage | be)}
    {(unfit | not fit) ~1 (for | to hold) ~1 (office | post | job | chair)}
    {full of (hot air | himself | herself | themselves | it)}
    {all (mouth | talk | show) and no}
    {(talk/v | talking | spout/v | spouting | spew/v | spewing | utter/v | babble/v) ~2 (nonsense | rubbish | drivel | gibberish | garbage | lies | baloney | hogwash | tripe)}
    {(lie/v=lying=lied=lies-inf) ~2 (to | about | through | again | constantly | and)}
    {(is | are | was | were | been | keeps | keep) ~1 lying}
    {(has | have) lied}
    {(lies | lied | lying) (to | through)}
    {(through) (his | her | their) teeth}
    {(out of) (his | her | their | its) (depth | mind | minds | tiny mind)}
    {lost (his | her | their) (mind | minds | marbles | senses | shame)}
    {(couldn't | could not) care less}
    {(don't | doesn't | do not | does not) ~1 (care | give) ~1 (a damn | a fig | a hoot | two hoots | less | about people | about the people)}
    {(know/v | understand/v | knows | knew) (nothing | next to nothing | absolutely nothing)}
    {(understand | understands | know | knows) nothing}
    {(ran | run | running | driven | drove) ~3 into the ground}
    {(bring/v | brought | brings) ~2 (shame | disgrace) (on | upon | to)}
    {(should | ought | deserve/v | belong/v) ~3 (in a circus | in the circus | in a zoo | in a madhouse | in kindergarten | on the scrapheap | in the dustbin)}
    {(kick/v | kicked | thrown | throw/v | chase/v | swept | driven) ~2 out ~1 [(like dogs | with a broom | of office)]}
    {(do | does | did) (nothing | nothing at all | absolutely nothing) (but | except)}
    {(never | not) ~1 lifted a finger}
    {(got | gets | bought | buy | owes) ~2 (job | post | position | diploma | degree) ~1 (through | from | by | thanks to) ~2 (connections | relatives | uncle | nepotism | bribe | bribes | family | market)}
    {bought ~1 (diploma | degree)}
    {(push/v | pushing | shuffle/v | shuffling) (paper | papers | pens)}
    {(worth | worthy of) (nothing | only contempt | no respect)}
    {(head | heads) ~1 (in the sand | up | in the clouds)}
  `,

  crowd: `
    {(all | every one | each one | the lot) of (them | these | those) ~3 (<insult> | <crime-name> | <mild-insult>)}
    {(are | is | were) ~1 (all | nothing but | full of | packed with | filled with | staffed by | staffed with | run by | mostly) ~2 (<insult> | <crime-name> | <mild-insult> | <bad-quality>)}
    {(nothing but | full of | packed with | staffed by | run by | infested with | teeming with | crawling with) ~2 (<insult> | <crime-name> | <mild-insult> | idlers)}
    {(all | every) <official> ~2 (is | are) ~2 (<insult> | <crime-name> | <mild-insult> | <bad-quality> | corrupt | crooked)}
    {(spoilt | spoiled | entitled | lazy | ungrateful | ignorant | stupid | backward | illiterate) ~1 (<citizen>)}
    {(every second | every other) <official> ~2 (is | takes | lies | steals) ~2 [(<insult> | <crime-name> | bribes)]}
    {not (one | a single) (honest | decent | competent | intelligent | sane) ~1 (<official> | person | man | employee)}
    {(everyone | everybody) (there | in <state-body>) ~2 (steals | lies | takes | is) ~2 [(bribes | <crime-name> | <insult>)]}
  `,

  accusation: `
    {<critic> ~6 (is | are | was | were) ~1 (a | an | the | nothing but a | just a) ~2 (<crime-name> | slanderer/n | extortionist/n | blackmailer/n)}
    {(paid | bribed | hired | bought) ~1 (slanderer/n | provocateur/n | liar/n | agent/n | agitator/n)}
    {(<official> | <colleague> | they | he | she) ~2 (is | are | was | were) ~1 (a | an | the | nothing but a | just | just a | real | common) ~1 <crime-name>}
    {(<official> | they) (is | are | were) ~1 (<crime-name> | corrupt | crooked | on the take | in the pocket of | bought and paid for)}
    {(corrupt | crooked | bribed | thieving | bought) ~1 (<official> | <colleague>)}
    {(corrupt | crooked) (ministry | akimat | department | police | court | committee | agency | government)}
    {that (<crime-name>)}
  `,

  deed: `
    {(fabricated | fabricates | cooked up | concocted | stitched up | trumped up) ~2 (case/n | charge/n | evidence | report/n | accusation/n)}
    {(gets | takes | take | get | got | took) ~1 (his | her | their) (cut | slice)}
    {for the right (price | sum | money | fee | envelope)}
    {(robbed | rob | robs | bled | bleeds) ~4 (blind | dry)}
    {(sold | sells | selling) (itself | himself | herself | themselves)}
    {(known | notorious | well-known) ~1 (extortionist/n | bribe taker/n | bribe-taker/n | thief/n)}
    {(whoever | whomever) (brings | pays | offers | slips | gives) ~4 [(envelope | most | more | cash | money | fattest | fatter)]}
    {(bribe/n | bribes | envelope/n) to (collect | be had | pick up | pocket)}
    {(milk/v | milks | milked | milking | fleece/v | fleeces | fleeced | shake/v down | shakes down | squeeze/v | squeezes) ~2 (traders | drivers | business | businesses | farmers | entrepreneurs | people | everyone | shopkeepers | taxi drivers)}
    {on ~2 (payroll | leash | books) of}
    {(on | in) ~2 (developer's | contractor's | oligarch's | firm's | dealer's) ~1 (payroll | pocket | leash)}
    {(eat/v | eats | fed | feeds | feeding) ~1 (from | out of) ~2 (hand | palm)}
    {(whoever | who) pays ~3 (right | wins | gets | decides)}
    {(for | without) ~2 (envelope/n | brown envelope/n | kickback/n | backhander/n | little something)}
    {(brown | fat | thick) (envelope/n)}
    {(grease/v | greased | greasing | oil/v) ~2 (palm/n | palms)}
    {(everything | everyone | everybody | all) ~1 (is | are | has been) ~1 (bought off | for sale)}
    {(has | have) (his | her | their | its) price}
    {(sells | sell | sold | selling | trades in | trade in) ~2 (verdict/n | judgment/n | post/n | licence/n | license/n | decision/n | permit/n | diploma/n | land | office/n)}
    {(hand/v | handed | hands | handing | gave | gives | give) ~3 to ~3 (relatives | cronies | family | nephew | brother | son | in-laws | friends and family)}
    {(rig/v | rigged | fixed | fixes | rigs) ~3 (competition/n | tender/n | contest/n | election/n | result/n | examination/n | exam/n)}
    {(rob/v | robs | robbed | robbing | steals | steal | stealing | stole) ~1 (from)}
    {(profiteer/v | profiteering | enrich/v | enriching | enriched | grow rich | grew rich | getting rich)}
    {(takes | took | taken | taking | accepts | accepted | pockets | pocketed | extorts | extorted | demands | demanded | pocketing) ~2 (bribe/n | kickback/n | backhander/n)}
    {take (bribes | kickbacks)}
    {on the take}
    {(stole | stolen | steals | stealing | steal | embezzled | embezzles | embezzling | pocketed | pilfered | looted | looting | plundered | plundering | siphoned | misappropriated | swindled) ~4 [(money | funds | budget | documents | millions | taxpayers | treasury | subsidies)]}
    {(lines | lined | lining) ~1 (his | her | their) ~1 pocket/n}
    {(in the pay | in the pocket) of}
    {(sold | sells | selling) ~1 (himself | herself | themselves | out) ~1 [to]}
    {(forged | falsified | faked | doctored | cooked | rigged) ~2 (document/n | report/n | book/n | figure/n | data | election/n | result/n | tender/n | protocol/n)}
    {(launders | laundered | laundering) ~1 (money | funds | millions)}
    {(covers | covered | covering) up for}
    {(in cahoots | colluding | colluded) with}
    {(is | are) (mired | steeped | drowning) in (corruption | bribery | graft)}
    {(profits | profited | profiting) from ~3 (misery | suffering | poor | budget | people | contracts)}
  `,
};
