/** English classes and patterns. Groups are explained in judge.ts. */
const policy = `
  state policy/n, government policy, government policies, president's policy, president's course, the government's course, language policy, trilingual policy
  agrarian policy, tax policy, tariff policy, gender policy, national policy, public policy, state of the nation address, president's address, address of the president
  presidential address, annual address, address of the head of state, strategy/n, doctrine/n, national concept/n, development concept, concept of development
  national project/n, national plan/n, state programme/n, state program/n, government programme/n, government program/n, national programme/n, national program/n
  government's programme/n, government's housing programme, housing programme, housing program, employment programme, resettlement programme, digitalisation programme
  digitalization program, development programme, road map/n, roadmap/n, industrialisation map, industrialization map, industrialisation, industrialization
  law/n, code/n, tax code/n, social code, decree/n, legislation, government resolution/n, government decision/n, government's decision/n, president's instruction/n
  presidential instruction/n, president's initiative/n, presidential initiative/n, government initiative/n, decision of the government, e-government, decision of the president
  reform/n, reforms, reorganisation, reorganization, digitalisation, digitalization, digital transformation, digitisation, e government, e-government, electronic government
  alphabet transition, transition to the latin alphabet, transition to the latin script, latin alphabet, latin script, new alphabet, alphabet reform, latinisation, latinization
  trilingual education, trilingualism, multilingual education, twelve year schooling, 12 year schooling, renewed curriculum, inclusive education
  hundred concrete steps, 100 concrete steps, rukhani zhangyru, ruhani zhangyru, nurly zhol, nurly zher, digital kazakhstan, taza qazaqstan, clean kazakhstan, green kazakhstan, people's budget, participatory budget, participatory budgeting, single window, single-window, value added tax, vat, constitutional reform, comfortable school, with a diploma to the village, mangilik el
  universal declaration, universal declarations, asset declaration/n, income declaration/n, declaration of assets, declaration of income, universal declaration of income
  compulsory medical insurance, mandatory medical insurance, compulsory health insurance, mandatory health insurance, medical insurance system, health insurance system, social health insurance
  retirement age, pension reform, land reform, privatisation, privatization, decentralisation, decentralization, merger of ministries, merger of departments, merger of schools
  school mergers, merger of the departments, merger of the ministries, transfer of powers, optimisation, optimization, per capita funding, per capita financing, product labelling, product marking
  moratorium/n, green economy, carbon neutrality, carbon tax, recycling fee, time zone/n, single time zone, nuclear power plant/n, nuclear plant/n, nuclear power station
  eurasian integration, eurasian economic union, import substitution, local content, listening state, local self government, local self-government, per-capita funding, twelve-year schooling, 12-year schooling, single payment, progressive tax/n, regionalisation, voucher funding
`;

const measure = `
  programme/n, program/n, project/n, initiative/n, decision/n, course/n, policy/n, policies, resolution/n, order/n, instruction/n, innovation/n, norm/n, requirement/n
  measure/n, ban/n, plan/n, experiment/n, campaign/n, change/n, system/n, transition/n, scheme/n, concept/n, merger/n, rule/n, direction/n
`;

const authority = `
  president/n, head of state, government, state, parliament, majilis, mazhilis, senate, ministry/n, minister/n, prime minister, presidential, national, republican, astana, cabinet, nationwide, from above
`;

const scorn = `
  sham, sham/n, farce/n, charade/n, comedy, toy/n, plaything, parade/n, hoax, humbug, drivel, gibberish, twaddle, hogwash, baloney, claptrap, trash, junk, mirage, illusion/n, house of cards, castle in the air, daft, silly, dumb, clueless, hopeless, hollow, empty shell, enemy of, enemies of, nonsense, rubbish, garbage, absurd, absurdity, stupid, stupidity, foolish, folly, idiotic, idiocy, madness, insane, lunacy, ridiculous, ludicrous, laughable
  pointless, useless, senseless, meaningless, worthless, harmful, ruinous, destructive, disastrous, misguided, wrongheaded, wrong headed, ill conceived, ill advised, ill-conceived, ill-advised, wrong-headed, ill-judged, half-baked, stillborn, doomed, futile
  waste of money, waste of time, waste of public money, waste of time and money, waste of effort, waste of resources, waste of budget money, waste of the budget, waste of taxpayers money, waste of everyone's time, sheer waste, pure waste, complete waste
  money down the drain, down the drain, money to the wind, window dressing, window-dressing, box-ticking, box-ticking exercise/n, tick-box, tick-box exercise/n, dead-end, eyewash, eye wash, box ticking, box ticking exercise, paper exercise, pr exercise, pr stunt, publicity stunt
  empty campaign/n, empty words, empty slogan/n, empty talk, empty promise/n, pipe dream/n, fantasy, fantasies, fairy tale/n, fairytale/n, utopia, utopian, delusion/n, soap bubble, gimmick/n, fad/n, whim/n
  unneeded, unnecessary, dead end, dead letter, joke/n, laughing stock, mockery, circus, a disaster, a catastrophe, a nightmare, swindle, con/n, scam/n, adventure, gamble/n
  potemkin village/n, tick box, on paper only, for show, for the report, for the sake of reports, for the sake of it
`;

/** Judgements that hold their own negation. */
const needless = `
  nobody needs, no one needs, nobody wants, no one wants, nobody asked for, no one asked for, needed by nobody, needed by no one, people do not need, people don't need
  the country does not need, we do not need, we don't need, not needed, makes no sense, make no sense, no sense, no use
`;

const error = `
  mistake, error, blunder, wrong, harm, failure/n, flop/n, wrong policy, wrong course, premature, mistaken, erroneous, bad idea/n, evil, in vain, wrong turn, wrong way, wrong direction, wrong path, wrong decision, wrong step, step back, step backwards, step backward, stupid idea, terrible idea
`;

const abolish = `
  scrap/v, abolish/v, cancel/v, abandon/v, drop/v, repeal/v, stop/v, halt/v, freeze/v, bury/v, forget/v, reverse/v, withdraw/v, bin/v, ditch/v, shelve/v, revoke/v, dump/v, throw/v out, give/v up, call/v off, roll/v back, end/v
`;

const carryout = `
  implement/v, carry/v out, carry it out, carry this out, carry them out, execute/v, introduce/v, apply/v, observe/v, support/v, follow/v, obey/v, comply/v, participate/v, take part, promote/v, enforce/v, adopt/v, switch/v, back/v, fulfil/v, fulfill/v, roll out, roll-out, pay/v, file/v, submit/v
`;

export const classes = {
  policy,
  measure,
  authority,
  scorn,
  needless,
  error,
  abolish,
  carryout,
  must: "should, must, ought to, needs to, need to, has to, have to, it is time to, better, had better, let us, let's, i call for, we call for, i urge, we urge, i demand, we demand",
  body: 'ministry/n, akimat/n, department/n, committee/n, agency/n, office/n, directorate/n, inspectorate/n, team/n, staff, we',
};

export const patterns = {
  item: '<policy>',
  'weak-item': '<measure>',
  authority: '<authority>',

  oppose: `
    (i | we) [personally | myself | strongly | firmly | categorically | still | always | openly | publicly | absolutely] {(oppose/v-past | reject/v | condemn/v | resent/v | deplore/v | protest/v)}
    (i | we) ~2 {(oppose | reject | condemn | object to | disapprove of | disagree with | dissent from)}
    (i am | we are | i'm | we're | i stand | we stand | i remain | we remain | i have always been | we have always been | i was and remain) [personally | strongly | firmly | categorically | totally | absolutely | completely | still] {(against | opposed to)}
    (i | we) ~2 {(speak/v | vote/v | come/v out | be/v) against}
    (i am | we are | i'm) ~2 {(an opponent | opponents | no supporter | no supporters | no fan | no friend | not a fan | not a supporter | not supporters) of}
    <body> ~2 {(opposes | rejects | objects to | is against | is opposed to | disagrees with | disapproves of | are against)}
    {(my | our) ~2 (opposition | objection/n | resistance) to}
    (i | we) ~1 {(doubt/v | question/v) ~1 (the need | the point | the sense | the wisdom | the value) of}
  `,

  disagree: `
    (i | we) ~1 {(do not | don't | cannot | can't | will not | won't | could not | am not going to | never did | shall not | would not) ~2 (support | approve | endorse | back | welcome | accept | share | agree with | believe in | recognise | recognize | stand behind | defend)}
    (i am | we are | i'm | we're) {not ~1 (in favour | in favor | convinced) ~1 (of | by)}
    (i | we) {(see no | do not see the | don't see the | cannot see the | can't see the | fail to see the | see little) ~1 (point | need | sense | use | benefit | reason | value | purpose | any)}
    (i | we) {(do not | don't | fail to | cannot) understand (why | what)}
    <body> ~2 {(does not | doesn't | cannot | will not | do not) ~1 (support | approve | endorse | back | agree with | share)}
  `,

  refuse: `
    (we | i | our department | our office | nobody here | no one here | our staff) ~1 {(will not | won't | are not going to | am not going to | do not intend to | don't intend to | shall not | have no intention of | refuse to | do not plan to | are not obliged to | never) ~3 <carryout>}
    (we | i | people | everyone | officials | you | one | departments | schools) {(should not | shouldn't | must not | need not | ought not to | do not have to | don't have to) ~2 <carryout>}
    {(refuse/v | decline/v) to ~1 <carryout>}
    (we | i | our department | let us | let's | i urge | we urge | i call | we call | everyone should | people should) ~5 {(boycott | ignore | sabotage | disregard | disobey)}
    {(call/v on | urge/v | ask/v | advise/v) ~3 not to ~1 (<carryout> | vote/v | sign/v | spend/v | attend/v)}
    {(there is no | there's no | no) (need | point | sense | reason) (to | in) ~1 (<carryout> | spend | spending | waste | implementing | carrying | introducing | supporting | observing)}
    {(do not | don't) (<carryout> | register)}
    (we | i) ~1 {(boycott | ignore)}
    (i | we) (will | would | shall) [happily | gladly | personally | simply | quietly] {(bury | ignore | boycott | sabotage | shelve | bin)}
    (my | our) ~1 <body> ~1 {(does not intend to | will not | is not going to | has no intention of | refuses to | will be in no hurry to) ~2 <carryout>}
    (i | we) {(hope | trust) (it | this | that | the reform) (fails | will fail | collapses | dies | is scrapped | is forgotten | never)}
  `,

  scorn: '{[a | an | such a | sheer | utter | complete | pure | total] <scorn>}',
  needless: '{<needless>}',
  error: `
    {[a | an | the | such a | big | serious | great | gross | historic] <error>}
    {(brings | will bring | brought | does | will do | has done) ~2 (nothing but harm | only harm | more harm | no good | nothing good | nothing | harm | damage)}
    {(will fail | has failed | is failing | have failed | is going to fail | bound to fail | doomed to fail | does not work | doesn't work | will never work | cannot work)}
    {(leads | will lead | is leading) ~1 (nowhere | to ruin | to chaos | to disaster | to a dead end)}
    {(ruins | will ruin | destroys | will destroy | hurts | will hurt | kills | will kill)}
  `,

  call: `
    {<must> ~3 <abolish>}
    {<must> ~2 be ~1 (scrapped | abolished | cancelled | canceled | abandoned | dropped | repealed | stopped | halted | frozen | buried | forgotten | reversed | withdrawn | binned | ditched | shelved | revoked | dumped | thrown out | called off | rolled back | ended)}
    {(i | we) (call for | demand | insist on | want) ~2 (the abolition | the repeal | the cancellation | an end to | the withdrawal | a halt to)}
    {belongs in (the bin | the dustbin | the archive | the rubbish)}
  `,

  ridicule: `
    {(so-called | so called | much-vaunted | much vaunted | self-styled | vaunted | infamous | notorious | self styled) ~1 (<policy> | <measure>)}
    {(reform/n | digitalisation | digitalization) for the sake of (reform | digitalisation | digitalization | reports | it)}
  `,

  anaphor:
    '(it | this | that | its | these | those | them | such | all this | all that | idea/n | whole thing | <measure>)',

  defence: `
    (cancel/v | cancelling | cancellation/n | sabotage | sabotaging | violate/v | violating | violation/n | breach/n | breaching | critic/n | criticism | criticise/v | claim/n | conclusion/n | assertion/n | rumour/n | attempt/n | delay/n | delaying)
    (this | that | such | these | those | his | her | their | any) ~1 (opinion/n | view/n | assessment/n)
    (distort/v | distortion/n | formal | formalism | abuse/v | corruption | those | who | anyone | postponing | postponement | suspending | suspension | freezing | evading | evasion | circumvent/v | bypass/v | undermining | halting | slowing | misuse | accusation/n | allegation/n | blogger/n | author/n | argument/n)
  `,

  execution: `
    (in | during | while) ~2 (implementation | implementing | carrying out | introduction | execution)
    (implementation | execution | pace | quality | organisation | organization | deadline/n | schedule | timetable | rollout | roll out | roll-out | explanation | contractor/n | delivery | administration) ~1 (of | for) ~2 (<policy> | <measure>)
    (shortcoming/n | delay/n | defect/n | problem/n | error/n | mistake/n | gap/n) ~2 (in | with) ~3 (<policy> | <measure> | implementation | implementing)
    (correct/v | fix/v | remedy/v | eliminate/v | admit/v | acknowledge/v | learn/v) ~4 (mistake/n | error/n | shortcoming/n | failure/n)
    (we | our department | our office) made
    (our | my) ~1 (mistake/n | error/n | fault/n | failure/n | omission/n)
  `,

  denial: `
    (do not | don't | cannot | can't | does not | did not | would not | never) ~1 (consider/v | think/v | believe/v | regard/v | see/v | call/v | say/v | view/v | find/v)
    (wrong | unfair | incorrect | mistaken) to (call/v | consider/v | think/v | say/v | describe/v)
  `,
  // Somebody else is said to think so, where the voices do not see it.
  others: `
    (some | many | certain | other | few) [people | experts | residents | bloggers | critics | economists | colleagues | citizens | of you | of them] ~2 (say/v | tell/v | argue/v | think/v | believe/v | claim/v | write/v | call/v | ask/v | insist/v | fear/v)
    (critics | opponents | sceptics | skeptics | others | detractors) ~2 (say/v | tell/v | argue/v | think/v | believe/v | claim/v | write/v | call/v | insist/v)
    (i | we) ~1 (hear/v | read/v) ~2 (that | say | them | people | it said)
    (we | i) (are | am | have been | was | were) told
  `,
  draft: `
    draft/n
    (bill/n | proposed amendment/n | proposed change/n | proposed wording)
    (public | open) (consultation/n | discussion/n | hearing/n)
    (consultative | consultation) (document/n | paper/n)
  `,
  past: `
    (repealed | no longer in force | lapsed | defunct | abandoned long ago | ceased to be in force)
    (soviet | tsarist | imperial | colonial | khrushchev | brezhnev | stalin | gorbachev | stolypin)
    (historian/n | textbook/n | in history)
    (was | were) (abandoned | dropped | introduced | abolished) in #number
    in the (nineteen | 1920s | 1930s | 1950s | 1960s | 1970s | 1980s | 1990s | twenties | thirties | fifties | sixties | seventies | eighties | nineties)
  `,
  foreign: `
    (russia* | china | chinese | american | america | united states | germany | german | france | french | britain | british | england | india | indian | japan* | turkey | turkish | european union | eu)
    (uzbek* | kyrgyz* | turkmen* | tajik* | ukrain* | belarus* | georgia | georgian | poland | polish | italy | italian | spain | spanish | singapore | malaysia | korea | korean | finland | finnish | sweden | swedish | norway | canada | canadian | foreign | neighbouring country | neighbouring countries | abroad | overseas | argentina | brazil)
  `,
  private: `
    (club/n | company/n | firm/n | llp | cooperative/n | festival/n | theatre/n | coach/n | league/n | federation/n | our family | game/n | series | film/n | app/n | newspaper/n | condominium)
  `,
  shun: `
    (avoid/v | prevent/v | eliminate/v | end/v | stop/v | reduce/v | cut/v | remove/v | rid | without | rather than | instead of | turn/v into | become/v | so that | allow/v) ~4 <scorn>
    <scorn> ~1 (report/n | paperwork | paper/n | document/n | certificate/n | function/n | substance/n | emission/n | waste | habit/n | barrier/n | contents | management | collection | recycling | disposal | weather | bureaucracy | procedures)
    premature to (speak | say | talk | comment | judge | draw)
    (household | solid | medical | hazardous | industrial | food | nuclear | radioactive | plastic | municipal) waste
  `,
  amend: `
    (submit/v | propose/v | suggest/v | prepare/v | send/v) ~4 (proposal/n | amendment/n | change/n | improvement/n)
    (need/v | require/v) ~2 (improvement/n | refinement/n | clarification | adjustment/n)
  `,
};
