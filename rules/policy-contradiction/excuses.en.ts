/** English words that point back, and circumstances in which a stance is none. Groups are explained in stances.ts. */
export const patterns = {
  anaphor:
    '(it | this | that | its | these | those | them | such | all this | all that | idea/n | whole thing | <measure>)',

  defence: `
    (cancel/v | cancelling | cancellation/n | sabotage | sabotaging | violate/v | violating | violation/n | breach/n | breaching | critic/n | criticism | criticise/v | claim/n | conclusion/n | assertion/n | rumour/n | attempt/n | delay/n | delaying)
    (proposal/n | suggestion/n | postpone/v | suspend/v | delay/v | put off | <abolish>)
    (break/v | breaks | flout/v | infringe/v | that breaks | contrary to | in breach of)
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
  // An answer to a question that was asked for its sake.
  answer: `
    (because | so that | to | in order | first | above all | the answer | it | they | let | since | mainly | for)
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
    (club/n | company/n | a firm | the firm | this firm | our firm | firms | llp | cooperative/n | festival/n | coach/n | league/n | federation/n | our family | computer game/n | series | film/n | newspaper/n | condominium)
  `,
  // The haste is needless because the time is long.
  term: `
    (deadline/n | extended | until the end of | in time)
  `,
  shun: `
    (forbid/v | prohibit/v | ban/v | outlaw/v | punish/v) ~9 (<scorn> | <figure> | <epithet>)
    (avoid/v | prevent/v | eliminate/v | end/v | stop/v | reduce/v | cut/v | remove/v | rid | without | rather than | instead of | turn/v into | become/v | so that | allow/v | allowed) ~9 (<scorn> | <figure> | <epithet>)
    (<scorn> | <figure> | <epithet>) ~1 (report/n | paperwork | paper/n | document/n | certificate/n | function/n | substance/n | emission/n | waste | habit/n | barrier/n | contents | management | collection | recycling | disposal | weather | bureaucracy | procedures)
    premature to (speak | say | talk | comment | judge | draw)
    (household | solid | medical | hazardous | industrial | food | nuclear | radioactive | plastic | municipal) waste
  `,
  amend: `
    (submit/v | propose/v | suggest/v | prepare/v | send/v) ~4 (proposal/n | amendment/n | change/n | improvement/n)
    (need/v | require/v) ~2 (improvement/n | refinement/n | clarification | adjustment/n)
  `,
  // Praise, or a plain word for what the policy is.
  plain: `
    (needed | necessary | important | useful | right | good | best | chance | opportunity | basis | foundation | success | salvation | pride | breakthrough | help | step forward | solution | tool | instrument | process | task | question | challenge | responsibility | support/v | work | difficult | hard | complex | future | people | answer | document | act | life | care | overdue)
  `,
  // Who calls a policy so in the first person is not quoted.
  calls: `
    (i | we) ~2 (call/v | brand/v | label/v | term/v | dub/v)
  `,
};
