import { classes as targets } from './targets.en.ts';

const vice = `
  lazy, idle, idler/n, loafer/n, layabout/n, parasite/n, freeloader/n, scrounger/n, sponger/n, beggar/n, stupid, dumb, dim, ignorant, ignoramus/n, illiterate, uneducated, backward, primitive, savage/n, savage, barbarian/n, barbaric, uncivilised, uncivilized, uncultured, ill mannered, ill-mannered, rude, boorish, boor/n, crude, filthy, dirty, unclean, smelly
  thieves, thief/n, thieving, crook/n, cheat/n, liar/n, dishonest, deceitful, cunning, sly, greedy, stingy, ungrateful, traitor/n, treacherous, criminal/n, bandit/n, drunkard/n, drunk/n, drug addict/n, terrorist/n, extremist/n, dangerous, aggressive, violent, cruel, hysterical, emotional, too emotional, overemotional, moody, gossip/n, chatterbox/n, quarrelsome, unreliable, untrustworthy, irresponsible, incapable, incompetent, useless, worthless, unfit, inferior, second class, second-class, a burden, burden/n, dead weight, scum, vermin, rabble, trash, lowlife/n, trouble, nothing but trouble, troublemaker/n, cowardly, coward/n, weak, weak minded, slow, a nuisance, nuisance/n, not very bright, undisciplined, unruly, shameless
`;

const slur = `
  mambet/n, chink/n, chinks, gook/n, gooks, nigger/n, niggers, kike/n, kikes, gyppo/n, gyppos, gippo/n, wog/n, wogs, paki/n, pakis, towelhead/n, raghead/n, camel jockey/n, spic/n, spics, coon/n, coons, redskins, untermensch, subhuman/n, subhumans, half breed/n, half-breed/n, half breeds, darkies, yids
  yokel/n, country bumpkin/n, bumpkin/n, hillbilly/n, hick/n, hicks, village idiot/n, retard/n, retards, retarded people, cripple/n!crippled!crippling, cripples, spastics, spaz, mongoloid/n, old crone/n, old hag/n, old geezer/n, old fogey/n, old codger/n, women drivers, woman driver/n, female logic, women's logic, woman's logic, the weaker sex, not a woman's job, not women's work, no job for a woman, no work for a woman, welfare queens, riffraff, riff raff, white trash, the great unwashed
`;

export const classes = {
  ...targets,
  vice,
  slur,
  leading: `
    lead/v, manage/v, govern/v, command/v, rule/v, decide/v, think/v, be managers, be leaders, be directors, be ministers, be judges, be officers, be engineers, be in charge, be bosses, be trusted, be relied on, be believed, make/v decisions, hold/v office, hold/v senior posts, run/v a ministry, run/v a department, run/v anything, run/v a district, run/v an office, head/v, keep/v a secret, do/v a man's job, do/v serious work, tell/v the truth, live/v among decent people, keep/v anything clean
  `,
  capability: `
    lead/v, manage/v, run/v, govern/v, command/v, rule/v, drive/v, decide/v, think/v, be managers, be leaders, be directors, be ministers, be judges, be officers, be engineers, be trusted, be relied on, make/v decisions, handle/v, cope/v, hold/v office, hold/v a post, hold/v senior posts, work/v, study/v, learn/v, behave/v, understand/v technology, understand/v politics, keep/v order, keep/v a secret, follow/v rules, follow/v the rules, obey/v the law, do/v this job, do/v the job, do/v a man's job, do/v serious work, keep/v anything clean, keep/v clean, wash/v, tell/v the truth, live/v in a city, live/v among, integrate/v, adapt/v
  `,
} as const;

export const generalise = `
  {<people> (are all the same | are all alike | are all cut from)}
  {<woman> (panic | always panic | lose their heads | lose their head | lose their nerve | fall apart | burst into tears | faint at | think with their | are ruled by | can only think about | only think about)}
  {[all | these | those | such | most | as everyone knows] <people>-sg (are | were) [all | always | just | simply | by nature | naturally | mostly | too | so | nothing but | only | born | known to be | a bunch of | a lot of | such] ~1 <vice>}
  {[all | these | those] <people> (are | tend to be | remain) ~1 (all | always | just | simply | naturally | by nature | nothing but) ~2 <vice>}
  {(these | those | all these | you) <vice> <people>}
  {<people> (only | just | always | never do anything but | do nothing but | can only | know only how to) (want | know how to | care about | steal | complain | whine | beg | cheat | lie | litter | drink | gossip | breed | make trouble | cause trouble | take | sponge | live off | sit on benefits | look for handouts | wait for handouts)}
  {<people> (bring | cause | spread | breed | commit) ~1 (nothing but | all the | only | most of the) ~3 (crime | dirt | trouble | disorder | filth | disease | problems | chaos | garbage)}
  {(all | most of) ~1 (the | our) ~1 (crime | dirt | trouble | disorder | filth | problems | theft | litter | garbage | rubbish) ~2 (comes from | come from | is from | is caused by | are caused by | is down to | because of) ~1 (<people> | them)}
  {(only ones | only people | ones) who (litter | steal | break | spoil | drink | fight | cheat | complain | cause) ~5 (are | is) ~1 <people>}
  {(only | just) ~1 <people> (litter | steal | fight | cheat | complain | drink | break the law | cause trouble | make a mess)}
  {<people> (are | is) ~1 (to blame for | responsible for | the cause of | the reason for | behind) ~1 (all | everything | every | most) }
  {(laziness | theft | lying | cheating | stealing | crime | trickery | violence) is in (their blood | their genes | their nature | the blood of)}
  {<people> (live off us | live at our expense | sponge off | are taking our jobs | take our jobs | steal our jobs | are stealing our jobs | sit on our necks | have flooded | are flooding | have overrun | are overrunning | have taken over our | breed like | multiply like)}
  {(what | nothing) (can you expect | else can you expect | do you expect | can one expect) from ~1 <people>}
`;

export const incapable = `
  {(what | how much) (do | would | can) <people> (know | understand) about}
  {<people> ~1 (know | understand) (nothing | nothing but | little) about}
  {(job | work | post | profession | office | service) ~1 (is not | isn't | not) for <people>}
  {<people> (can't | cannot | can not | can never | could never | are unable to | are not able to | are unfit to | are not fit to | aren't fit to | should not | shouldn't | must not | must never | should never | will never | will never be able to) ~1 (<leading> | leading | managing | governing)}
  {<people> (don't know how to | do not know how to | never want to | refuse to | are not capable of | are incapable of | have no idea how to | are not made to | were not made to | are not meant to | never learn to | will never learn to) ~2 (<capability> | <leading> | leading | managing | running | driving | thinking | governing | working)}
  {<people> (simply | just | never | do not even | don't even) (want | don't want | do not want) to ~1 (work | study | learn)}
  {(<people>) (are not | aren't) (suited | cut out | fit | made | meant | born) (for | to) ~2 (leadership | office | management | politics | public service | this job | responsible | lead | power | work | serious | the civil service | senior)}
  {<people> ~1 (have no | has no | lack) ~1 (culture | manners | shame | conscience | brains | discipline | sense | honour | honor | brain)}
  {(never | do not | don't | you can't | you cannot | one cannot | nobody should | we cannot | we can't) (trust | rely on | believe) ~1 <people>}
  {<people> ~4 (know no order | know no shame | know no manners | have no respect | respect nobody | obey nobody)}
  {<people> ~2 not to be (trusted | relied on | believed)}
`;

export const exclusion = `
  {(this is | it is | that is | it's | this remains | always was) a man's (job | work | business | world)}
  {no place for ~1 <people>}
  {<people> (have no place | has no place | have no business | do not belong | don't belong | has no business in | are of no use | are no use | are useless | are not welcome | aren't welcome | are not wanted | are unwanted | should stay away | should keep out)}
  {(a woman's place | women's place | the place of a woman | the place of women | a wife's place | their place) is ~1 (at home | in the home | in the kitchen | at the stove | with the children | the kitchen)}
  {<woman> (belong | should stay | should sit | should be | are better off | belongs | ought to stay | must stay) ~1 (in the kitchen | at home | in the home | at the stove | barefoot)}
  {<woman> should (have babies | bear children | raise children | cook | obey | keep quiet | know their place | be seen and not heard)}
  {(let them | they should | they can | they could | should | can | must | you can | you should | may | let) ~2 (go back | go home | return | pack up | clear off) ~1 (to where they came from | where they came from | where they belong | to their own | to their village | to their villages | to their country | to their countries | to the village | to your village | to where you came from)}
  {(go back | go home) to (where you came from | your own country | your village | your villages | your country)}
  {we (do not | don't | will not | won't | never) (hire | employ | take | accept | serve | receive | recruit | admit | appoint | consider | take on | let in | want | help | need) ~2 (<people> | such people)}
  {<people> ~2 (will not | won't | need not | are not | should not) (be served | be hired | be received | be admitted | be considered | be accepted | expect help | apply | bother | be allowed in | be employed | served | hired | accepted | admitted | considered)}
  {(we | our office | our department) (serve | hire | receive | accept | employ | take | admit | help) only ~3 (men | women | kazakhs | russians | locals | muslims | christians | natives | our own | those who speak | people who speak | speakers of | kazakh speakers | russian speakers)}
  {(if you | those who | anyone who | whoever | people who) (do not | don't | does not | doesn't | cannot | can't) ~1 (speak | know) ~3 (language | kazakh | russian) .. (not be served | will not serve | won't serve | need not | go elsewhere | leave | go back | not receive | refuse | turned away | don't bother | do not bother)}
  {(drive | throw | kick | clean | clear | sweep) ~2 <people> ~1 (out of | from) (the city | our city | the country | our country | our town | the town | town | our district)}
  {(rid of | cleanse the city of | clean the city of) ~2 (these | those | all these | all) <people>}
`;

export const vacancy = `
  {(vacancy | wanted | looking for | hiring | seek | seeking | require | required | need | recruiting | invite) ..4 (a man | a woman | a girl | a young man | a young woman | a young lady | men | girls | women | young men | young women | male | female | males | females | young people) ..3 (under #number | up to #number | aged | below #number | not older than #number | no older than #number | over #number | of pleasant appearance | unmarried | without children | good looking | attractive | with a pleasant | only)}
  {(only | exclusively) ~1 (men | women | males | females | young people | girls) ~1 (under #number | up to #number | below #number | need apply | should apply | may apply | will be considered | are considered | no older | not older)}
  {(men | women | males | females) only ..4 (vacancy | position | post | job | apply | under #number | up to #number)}
  {(candidate/n | applicant/n | secretary/n | assistant/n | driver/n) (must | should) be ~1 (male | female | a man | a woman | under #number | below #number | unmarried | no older than #number | not older than #number | younger than #number | of slavic | of european)}
  {(women | mothers | pensioners | pregnant women | people over #number | anyone over #number | the disabled | applicants over #number) (need not | should not | please do not) (apply | call | bother)}
  {no (women | mothers | pensioners | migrants | disabled | foreigners | newcomers) (please | need apply | wanted | allowed)}
`;

export const contempt = `
  {(this | that | their | such | these | those | your) ~1 (language/n | custom/n | tradition/n | religion/n | faith/n | rite/n | ritual/n | culture/n | dialect/n | holiday/n) (is | are) ~2 (primitive | dead | backward | savage | savagery | barbaric | barbarism | sheer ignorance | ignorance | ridiculous | a joke | useless | needed by nobody | inferior | stupid | nonsense | a disgrace | second rate | second class | second-class | uncivilised | uncivilized)}
  {(kazakh | russian | uzbek | uighur | german | korean | english | turkish | the state) [language] is ~1 (a dead language | a primitive language | a kitchen language | a language of | useless | primitive | not a real language | good only for | needed by nobody)}
  {(old | these | folk | local | village) ~1 (custom/n | tradition/n | rite/n) are ~1 (ignorance | sheer ignorance | savagery | barbarism | nonsense | backward)}
  {(our | one | this) (nation | blood | faith | people) (is | are) ~1 (superior to | better than | above) ~1 (others | other | all others | the rest)}
`;

export const neutral = `
  (discrimination | discriminate/v | discriminatory | stereotype/n | stereotypical | prejudice/n | bias | xenophobia | sexism | racism | equality | equal rights | equal opportunities | equal opportunity | equal access | inclusion | inclusive | gender)
  (as the law | by law | under the law | the law provides | the law requires | requires a licence)
  (regardless of | irrespective of | no matter | without distinction)
  (unacceptable | inadmissible | prohibit/v | prohibited | forbidden | unlawful | illegal to | wrong to | it is wrong | myth/n | false | untrue | mistaken | misconception/n | condemn/v | contrary to | hate speech | offensive | insulting)
  (must not be | may not be | should never be) ~2 (called | judged | refused | blamed | insulted | treated | labelled)
  (tournament/n | championship/n | sports competition/n | the race | first race | conscription | military service | screening | vaccination | quota/n | the novel | the play | the film | dictionary/n)
  (bride kidnapping | bride abduction | forced marriage/n | blood feud/n)
`;

/** Words that others were heard to say. */
export const hearsay = `
  (hear | hears | heard | hearing that | overheard)
  (comment/n | slogan/n | leaflet/n | inscription/n | graffiti | remark/n | shout/v | chant/v)
  (such | these | those) (words | remarks | phrases)
  (some people | people | they | users | many) (say | write | wrote | said | think | believe | believed)
`;

/** A word is spoken about, not used. */
export const mention = `
  (word | term | label | epithet | nickname) ~1 <slur>
`;
