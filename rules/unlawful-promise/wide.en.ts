/** Words that set the hearer's mind at rest: the outcome is settled beforehand. */
const assured = `
  (rest | be | stay | you can be | you may be) (assured | easy | calm | sure)
  (relax | sleep well | sleep soundly | sleep easy | sleep peacefully | fear not | no need to worry | nothing to worry about | nothing to fear | do not worry | don't worry | never fear | do not be afraid | don't be afraid)
  (as long as | while | so long as) i ~1 (am | i'm | sit | run | hold | hold this | work | have) ~3 (here | chair | office | post | in charge | district | around | seat | job)
  i'm in charge | on my watch | under my protection
  (you have | you've got | take | have) my (word | promise) | mark my words | i vouch | i'll vouch | trust me | leave (it | that | everything) (to | with) me | take it from me | take it as read
  (consider | count | call) (it | that | yourself | yourselves | the matter | this) ~1 (done | settled | solved | in | hired | sorted | fixed | closed)
  (it is | it's | that is | that's) ~2 (a done deal | in the bag | settled | a sure thing | as good as done | taken care of)
  (i | we) (promise | guarantee | give you my word | swear | assure you)
  (i | we) ~1 (take | will take | shall take) (that | it | this | everything) (upon | on) (myself | me | ourselves) | (who | nobody) ~1 (will | is going to | ever) ~1 (check | checks | know | notice | ask | count) | build away | carry on | go ahead
  (i | we) (will | shall) (take care of | see to) (it | that | everything) | (do not | don't) fret
`;

/** Steps of the law treated as no obstacle. */
const slight = `
  (we | i | you) ~1 (needn't | need not | won't | don't | shan't | do not have to | don't have to | don't need to) ~1 (bother | trouble ourselves | worry) ~1 (with | about) ~2 (<procedure> | expert/n | <authority> | law | rules | formalities)
  (<procedure> | <authority> | law | rules | expert/n) ~1 (can wait | may wait | will have to wait | is no obstacle | are no obstacle | is no hindrance | will not stop (us | you | me) | won't stop (us | you | me) | mean nothing to us | is not our concern | does not scare us)
  never mind (the | that | about) ~2 (<procedure> | <authority> | law | rules)
  (queue | line | list | tender | exam | law | rules | competition) or no (queue | line | list | tender | exam | law | rules | competition)
  (i'll | we'll | i will | we will | i can | we can | i shall) ~1 (sign | approve | stamp | pass | accept) ~3 (whatever | anything | without looking | unread | with my eyes shut)
  (paper/n | paperwork | document/n | certificate/n | competition | forms | application) ~2 (later | afterwards | can follow | can come later | after the fact | in due course)
  (turn | turning) (a | our | my) (blind eye | blind eyes)
  (list | queue | commission | panel | tender | rules) ~1 (will | can | must | may) ~3 (be patient | wait) | (add | throw in | round up | pad) ~3 (years of service | years | points | marks | score) | (higher | more) than (due | allowed | the law)
  (you | they) (need not | needn't | don't have to | do not have to | won't have to | will not have to) ~1 (even | bother | actually) ~1 (come | bring | show | sit | turn | take | attend | appear)
`;

/** No supervisor will come or dare. */
const immune = `
  {there will be no ~1 (<authority> | patrols | checks | inspection/n | raid/n | inspections)} | {(no | not a single | not one | none of the | never an | no more) ~2 (<authority> | inspections | checks | fines | audits | raids) will ~4 (foot | dare | come | bother | touch | trouble | show | knock | cross | disturb | appear | go near | be | look | ask | darken | stop | find | reach)}
  {<authority> ~1 (will not | won't | would not | wouldn't | will never) ~1 (dare | set foot | show his face | show their faces | come near | knock | darken | cross your | bother | trouble | touch | get past me)}
  {<authority> ~2 will ~2 (pass you by | pass by | drive past | drive by | walk past | look away | leave you alone | leave you in peace | leave them alone | leave us alone | leave you in peace | stay away | steer clear | keep away)}
  {(shield | protect | cover | spare | save | guard) (you | him | her | them | our own | your business) ~1 from ~3 (<authority> | inspections | fines | audits | raids)}
`;

/** The winner of a contest is known before it. */
const rigged = `
  {(<contest> | job/n | place/n | post/n | licence/n | plot/n | order/n) ~1 will ~1 (go | fall | be given | be awarded | be handed | end up) ~2 (to | with) (our | ours | one of ours | one of our | us | you | your | local lads | locals | friends | a friend | people we)}
  {(our | our own | your | local) ~2 (will | are going to) ~1 (win | get | take | walk off with) ~3 <contest>}
  {(winner | outcome | result) ~3 (tender | contest | competition | auction | exam | trial | selection) ~2 is ~1 (already | known | decided | settled | clear | you)}
  {(<benefit> | verdict | decision | approval | diploma | seat | spot) ~1 (is | are) ~1 (already | as good as | practically) ~1 (yours | his | hers | in your pocket | in the bag | theirs)}
  {(i'll | we'll | i will | we will | i can | we can | i am | we are) ~1 (hold | keep | reserve | save | holding | keeping | saving | set aside) ~1 (place | spot | seat | job | post | plot | flat | lot) ~1 (for | free | aside)}
  {(your | his | her) (place | spot | seat | job | post | plot | licence | permit | grant | promotion) is ~1 (guaranteed | secured | assured | waiting | reserved)}
  {(<authority> | warden/n | architect/n | architects | manager/n | chief accountant) ~2 (does as i say | do as i say | eats out of my hand | eat out of my hand | will not say a word | won't say a word | is in my pocket | jumps when i | would not dare | never says no to me)}
  {on (first-name | first name | good | excellent | the best of | friendly) terms with ~2 <authority>}
  {(keep/v | hold/v | push/v | leave/v | screen/v) ~1 (competitors | rivals | outsiders | others) ~2 (away | out | off | back)}
`;

/** The speaker has already talked with those who decide. */
const spoken = `
  (i | we) ~3 (spoken | spoke | talked | had a word | had a quiet word | had a chat | agreed | arranged | settled | squared | have had a word | had already a word) ~3 (with | to) ~2 <authority>
  had ~2 (word | chat | talk) with ~2 <authority>
  <authority> (is | is an | is a | happens to be) ~1 (friend of mine | old friend | classmate of mine | cousin of mine | relative of mine | my cousin | my friend | my classmate | my brother-in-law | one of ours | our man | owes me)
  <authority> owes (me | us)
`;

/** The decision that follows. */
const verdict = `
  (walk free | walks free | go free | acquit/v | acquitted | release/v | released | suspended sentence | drop/v | dropped | let him off | let off | be home | will get | will pass | will sign | will rule | will close | will decide | off the hook | will be fine | will be all right | will not go to prison | won't go to jail | will be | cleared | forgive/v | approve/v)
`;

/** Papers that vanish. */
const papers = `
  {<record> ~4 (will | shall) ~2 (disappear | vanish | evaporate | get lost | be lost | go missing | be forgotten | be buried | end up in the bin | never leave my drawer | gather dust | be torn up | melt away)}
  {(we'll | i'll | we will | i will | we shall | i shall) ~2 (forget | bury | lose | tear up | write off | wipe | bin | shelve | hush up | overlook | cancel | drop | scrap | burn | sit on) ~3 <record>}
  {(we'll | i'll | we will | i will | we shall | i shall) ~1 (make | see) ~3 <record> ~1 (disappear | vanish | go away | lost | buried | forgotten)}
`;

/** Those who stood by the speaker. */
const supporter = `
  (those | anyone | anybody | everyone | everybody | whoever | people | villages | streets | firms | farmers | all) [of you] [who | that | which] ~2 (<favour> | stood by me | stood by us | stands by me | stands by us | sides with me | sided with me | sided with us | helped me | helped us | signed for me | signs for me | backed me | backed us | backs me | backs us | stood up for me | voted for me | votes for me | put/v their name/n | with me | with us | on my side | did not let me down | remembers his friends | speaks up for me)
  (my | our) (loyal | true | faithful) ~1 (supporters | friends | people | voters) | (loyal | obedient | grateful) (people | villages | farmers | firms | businesses)
  (stop | quit) (complaining | writing to the prosecutor | criticising) ..2 (and | then)
  (give | lend) (me | us) your (vote | votes | signature | support) ..0 and
  (those | farmers | villages) who ..6 (put their cross | whom to vote | who to vote | where to put) | (whoever | anyone who | those who) ~1 (complains | complain) | (the quiet ones | the silent ones)
`;

/** What they get for it. */
const reward = `
  (<benefit> | first | ahead of others | ahead of the rest | will get | will receive | will be | not be forgotten | will not regret | won't regret | will be looked after | be looked after | taken care of | <pledge>)
`;

/** An invitation to settle it with the speaker alone. */
const contact = `
  (drop | send | shoot) me (a message | a line | a text | a note | the name | your name | your details | the details)
  (call | ring | text | phone | write to | message | come to | see | come and see | come straight to | find | whisper to | stop by) (me | my office) ~2 [privately | personally | directly | after hours | in the evening]
  you (have | know) my (number | door)
`;

/** What is got by it. */
const fixed = `
  ((get/v | find/v | have/v | receive/v | secure/v) ~4 (place | spot | flat | permit | licence | license | plot | job | grant | certificate | passport | loan | subsidy) ..4 (never mind | without | whatever | no matter | ahead | out of turn | by monday | by friday | tomorrow | the same day | in a day))
  ((i'll | we'll | i will | we will | i shall | i can) ~1 (arrange | sort | sort out | fix | push | slip | squeeze | pull | smooth | find | get | swing) ~2 (it | things | strings | you | your | him | her | place | spot | them | matter))
`;

/** Another body's decision told as certain. */
const certain = `
  {(<authority> | the government | the ministry | parliament | maslikhat) will (definitely | certainly | surely | most certainly | undoubtedly | without fail | for sure) (buy | purchase | sign | approve | pass | acquit | drop | close | allow | permit | release | forgive | rule)}
`;

export const patterns = {
  assured,
  slight,
  immune,
  rigged,
  spoken,
  verdict,
  papers,
  supporter,
  reward,
  contact,
  fixed,
  certain,
};
