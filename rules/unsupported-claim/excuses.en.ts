/** English circumstances in which a claim is none, or is supported. Groups are explained in rule.ts. */
export const patterns = {
  // One of the best is no superlative.
  softened: `
    (everyone | everybody | all | each) ~1 who
    (one of | among | some of | top #number | list of) ~3 (<best> | most #word)
  `,
  sourced: `
    (ranking/n | rating/n | index/n | register/n | guinness | unesco | un | world bank | the who | by who | world health organisation | world health organization | oecd | certificate/n | jury | peer reviewed | journal/n)
    (ranked by | rated by | recognised by | recognized by | certified | verified | awarded | named by | listed by)
    (laureate/n | champion/n | championship/n | olympiad/n | competition/n | tournament/n | medal/n | prize/n)
    (published | citing | cited)
  `,
  measured: `
    (as of | during the reporting period | last year | this year | in the first quarter | in the first half)
    (in | by | since | on | for | during) [january | february | march | april | may | june | july | august | september | october | november | december] #number
    #number (year/n | month/n | quarter/n | january | february | march | april | may | june | july | august | september | october | november | december)
    #number (thousand | million | billion | tonne/n | ton/n | tenge | metre/n | kilometre/n | hectare/n)
  `,
  wish: `
    (goal/n | dream/n | aim/n | aim/v | strive/v | want/v | wish/v | hope/v | plan/v | ambition/n | task | intend/v | seek/v | so that | promise/v)
  `,
  // Praise at a feast, of a person or of a work of art.
  greeting: `
    (congratulate/v | congratulations | holiday/n | gift/n | present/n | thank/v | thanks | dear | anniversary/n | toast/n | gratitude)
    (will become | will be | shall be | should be | must be | to become | to be | can be)
    (mother/n | poet/n | song/n | poem/n | friend/n | novel/n)
  `,
  // A poll that the sentence beside tells of.
  surveyed: `
    (survey/n | poll/n | questionnaire/n | referendum | respondent/n | census | surveyed | polled | inspection report | inspection act)
  `,
  // The next sentence names the source of the one before.
  backed: `
    (these | such | those) (figures | data | results | findings) ~2 (are | were | come | is)
    (source | sources) (the | report | bureau | ministry | act | register | committee | website | data | order | minutes)
    (this | that) (is | was) (confirmed | shown | recorded | borne out | stated) (by | in)
  `,
  dispel: `
    (do not | don't | never) ~1 (believe | trust | spread | share | fall for | rely on | listen to)
    (verify | check) ~2 (information | source/n | rumour/n)
    (myth/n | fake/n | disinformation | misinformation | misconception/n)
    (cannot | can't | wrong to | too early to | would not | exaggeration to) ~1 (say | claim | assert | call)
    (they | people) say ..12 (but | yet | however)
    (dispel/v | spread/v | spreading) ~2 (rumour/n | rumor/n)
  `,
};
