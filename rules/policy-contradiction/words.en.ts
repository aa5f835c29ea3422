/** English classes and patterns: the speaker's own stance. Groups are explained in stances.ts. */
import * as excuses from './excuses.en.ts';
import { authority, measure, policy } from './register.en.ts';
import * as verdicts from './verdicts.en.ts';

const abolish = `
  scrap/v, abolish/v, cancel/v, abandon/v, drop/v, repeal/v, stop/v, halt/v, freeze/v, bury/v, forget/v, reverse/v, withdraw/v, bin/v, ditch/v, shelve/v, revoke/v, dump/v, throw/v out, give/v up, call/v off, roll/v back, end/v, get rid of, do away with, axe/v, tear/v up, wind/v up, bring an end to, put an end to
`;

const carryout = `
  implement/v, carry/v out, carry it out, carry this out, carry them out, execute/v, introduce/v, apply/v, observe/v, support/v, follow/v, obey/v, comply/v, participate/v, take part, promote/v, enforce/v, adopt/v, switch/v, back/v, fulfil/v, fulfill/v, roll out, roll-out
  pay/v, file/v, submit/v, push/v, preach/v, bother/v, waste/v, lift a finger, be part of, have anything to do, spend/v, hurry/v, rush/v, trouble/v
`;

export const classes = {
  policy,
  measure,
  authority,
  abolish,
  carryout,
  must: "should, must, ought to, needs to, need to, has to, have to, it is time to, it is high time to, high time to, high time they, high time we, better, had better, let us, let's, i call for, we call for, i urge, we urge, i demand, we demand, i suggest we, i propose to, i propose that we",
  body: 'ministry/n, akimat/n, department/n, committee/n, agency/n, office/n, directorate/n, inspectorate/n, team/n, staff, we',
  /** Those for whom the speaker answers. */
  mine: 'my office, my staff, my department, my team, my school, my schools, my doctors, my teachers, my people, my district, my region, my village, my inspectors, our office, our staff, our department, our team, our school, our schools, our district, our region, our village, our people, nobody here, no one here',
  ...verdicts.classes,
};

const WONT =
  "will not | won't | are not going to | am not going to | is not going to | do not intend to | don't intend to | does not intend to | shall not | shan't | have no intention of | has no intention of | have no plans to | refuse to | refuses to | do not plan to | are not obliged to | am not obliged to | never | will never | would rather not | are in no hurry to | am in no hurry to";

export const patterns = {
  item: `
    <policy>
    (new | latest | current | yet another) ~2 <measure>
    (this | that | these | those) (initiative/n | reform/n | innovation/n | campaign/n)
    <measure> ~2 (from above | from the top | from on high | from the capital | handed down)
  `,
  'weak-item': '<measure>',
  authority: '<authority>',

  oppose: `
    (i | we) [personally | myself | strongly | firmly | categorically | still | always | openly | publicly | absolutely] {(oppose/v-past | reject/v | condemn/v | resent/v | deplore/v | protest/v | despise/v | loathe/v | detest/v | hate/v)}
    (i | we) ~2 {(oppose | reject | condemn | object to | disapprove of | disagree with | dissent from | take issue with | quarrel with | grudge | begrudge)}
    (i am | we are | i'm | we're | i stand | we stand | i remain | we remain | i have always been | we have always been | i was and remain) [personally | strongly | firmly | categorically | totally | absolutely | completely | still] {(against | opposed to)}
    (i | we) ~2 {(speak/v | vote/v | come/v out | be/v | fight/v) against}
    (i am | we are | i'm) ~2 {(an opponent | opponents | no supporter | no supporters | no fan | no friend | no admirer | no believer | not a fan | not a supporter | not supporters | not an admirer) (of | in)}
    <body> ~2 {(opposes | rejects | objects to | is against | is opposed to | disagrees with | disapproves of | are against)}
    {(my | our) ~2 (opposition | objection/n | resistance) to}
    (i | we) ~1 {(doubt/v | question/v) ~1 (the need | the point | the sense | the wisdom | the value) of}
    (i | we) ~2 {(cannot stand | can't stand | cannot bear | can't bear | cannot stomach | can't stomach | have no time for | want nothing to do with | have no faith in | have no patience with | have no use for | lost faith in | have lost faith in)}
    {(over my dead body | not on my watch | not in my name | thumbs down)}
    {(leaves me cold | leaves us cold | turns my stomach | makes me sick | makes me laugh | makes me ashamed)}
  `,

  disagree: `
    {(call | describe | regard | see) ~5 (anything but | nothing but | as anything but) ~1 (<scorn> | <figure>)}
    (i | we) ~1 {(do not | don't | cannot | can't | will not | won't | could not | am not going to | never did | shall not | would not | have never | never) ~2 (support | supported | approve | endorse | back | welcome | accept | share | agree with | believe in | believed in | recognise | recognize | stand behind | defend | see the point)}
    (i am | we are | i'm | we're) {not ~1 (in favour | in favor | convinced) ~1 (of | by)}
    (i | we) {(see no | do not see the | don't see the | cannot see the | can't see the | fail to see the | see little | see precious little) ~1 (point | need | sense | use | benefit | reason | value | purpose | any)}
    (i | we) {(do not | don't | fail to | cannot) understand (why | what | who)}
    <body> ~2 {(does not | doesn't | cannot | will not | do not) ~1 (support | approve | endorse | back | agree with | share)}
    neither i nor ~3 {(support | supports | approve | approves | believe | believes | agree | agrees | accept)}
  `,

  refuse: `
    {(nobody | no one) ~4 (will | is going to | wants to | intends to) ~1 <carryout>}
    {there will be no (<policy> | <measure>)}
    {(while | as long as) (i am | i'm | we are) ~1 (in charge | here | head | director | akim | alive | in this chair)}
    (we | i | our department | our office | nobody here | no one here | our staff) ~1 {(${WONT}) ~3 <carryout>}
    <mine> ~1 {(${WONT}) ~3 <carryout>}
    {neither i nor ~3 (intend to | will | shall | plan to | am going to | are going to | want to) ~2 <carryout>}
    <mine> ~2 {(will have nothing to do with | will have no part in | wants no part in | want no part in | stay out of | will stay out of | steer clear of | will steer clear of | keeps away from | is staying out of)}
    (i | we) ~2 {(will have nothing to do with | will have no part in | want no part in | want no part of | wash our hands of | wash my hands of | stay out of | steer clear of | have nothing to do with)}
    (we | i | people | everyone | officials | you | one | departments | schools) {(should not | shouldn't | must not | need not | ought not to | do not have to | don't have to | are free not to | may safely not) ~2 <carryout>}
    {(refuse/v-past | decline/v-past) to ~1 <carryout>}
    (i | we) ~1 {(refused | declined | have refused) to ~1 <carryout>}
    (we | i | our department | let us | let's | i urge | we urge | i call | we call | everyone should | people should) ~5 {(boycott | ignore | disregard | disobey | turn a blind eye to | forget about | pay no attention to | take no notice of)}
    {(turn | close | shut | turning) (a blind eye | our eyes | your eyes) to}
    {(call/v on | urge/v | ask/v | advise/v | tell/v | told | instruct/v | order/v | forbid/v) ~4 not to ~1 (<carryout> | vote/v | sign/v | spend/v | attend/v)}
    (i | we) ~1 {(have forbidden | forbade | forbid | banned | have banned) ~4 (from | to) ~1 (<carryout> | implementing | applying | carrying | observing | taking part)}
    {(there is no | there's no | no) (need | point | sense | reason) (to | in) ~1 (<carryout> | spend | spending | waste | implementing | carrying | introducing | supporting | observing)}
    {(do not | don't | never) (<carryout> | register)}
    {(do not | don't) (hurry | rush | be in a hurry | bother | trouble | be quick) to ~1 <carryout>}
    {(take your time | no need to hurry | no rush) ~1 (with | over | about)}
    (please | just | simply | colleagues | better) {ignore}
    (we | i) [(simply | just | will | shall | openly | quietly | happily)] {(boycott | ignore | sabotage)}
    (i | we) (will | would | shall) [happily | gladly | personally | simply | quietly] {(bury | ignore | boycott | sabotage | shelve | bin | sit out | wait out | drag our feet | look the other way)}
    (my | our) ~1 <body> ~1 {(does not intend to | will not | is not going to | has no intention of | refuses to | will be in no hurry to) ~2 <carryout>}
    {let (those who | whoever | them | the ministry | the minister | astana | the capital | the authors | the clever ones) ~4 (carry | implement | apply | observe | obey | fulfil | do it | work by)}
    {(there will be none of it | there will be nothing of the kind | there will be no such thing | it will not happen | not going to happen) ~1 (here | in our | in my | with us)}
    {(without us | without me | not with my help | not with our help)}
    {(won't | will not | would not | wouldn't) lift a finger}
    {(pretend | pretending) ~1 to (carry | implement | comply | observe | obey | support)}
    (i | we) {(hope | trust) [that] (it | this | that | the reform | the programme) (fails | will fail | collapses | dies | is scrapped | is forgotten | never)}
  `,

  call: `
    {i would ~1 <abolish>}
    (in my view | i believe | my belief | i am convinced | in my opinion | i am sure | my firm belief | to my mind | i think) ..12 {(must not | should not | must never | should never | cannot | ought not to) ~1 be (built | introduced | adopted | passed | implemented | launched | carried out | supported)}
    {(hand | handed | hand over | put | throw | shove | stick | file | file away | lock | send | drop | toss | consign) ~5 (drawer | shelf | museum | bin | archive | dustbin | attic | stove | fire | wastepaper basket | scrap heap)}
    {(forget it | forget about it | forget them)}
    {<must> ~3 <abolish>}
    {<must> ~2 be ~1 (scrapped | abolished | cancelled | canceled | abandoned | dropped | repealed | stopped | halted | frozen | buried | forgotten | reversed | withdrawn | binned | ditched | shelved | revoked | dumped | thrown out | called off | rolled back | ended | axed | torn up)}
    {(i | we) (call for | demand | insist on | want) ~2 (the abolition | the repeal | the cancellation | an end to | the withdrawal | a halt to | the end of)}
    {(belongs | belong) (in | on) ~1 (the bin | the dustbin | the archive | the rubbish | the scrap heap | the scrapheap | a museum | the museum | the stove | the fire | the dump)}
    {the sooner ..8 (scrapped | abolished | cancelled | abandoned | dropped | repealed | stopped | halted | frozen | buried | forgotten | forget | scrap | drop | bury | cancel | abandon | stop | reversed | withdrawn | ended | gone | rid) ..5 the better}
    {(down with | hands off | enough of)}
    {(enough | stop) (reforming | experimenting | tinkering)}
    {(leave | left) ~3 (alone | in peace)}
  `,

  ridicule: `
    {(so-called | so called | much-vaunted | much vaunted | self-styled | vaunted | infamous | notorious | self styled | wretched | blessed | precious | much-trumpeted | much trumpeted | ill-fated) ~1 (<policy> | <measure>)}
    {(reform/n | digitalisation | digitalization) for the sake of (reform | digitalisation | digitalization | reports | it)}
    {<policy> ~2 (fairy tale | fairytale | circus | farce | nonsense | folly | madness | mania | fever | itch | craze | bandwagon | cult)}
  `,
  ...verdicts.patterns,
  ...excuses.patterns,
};
