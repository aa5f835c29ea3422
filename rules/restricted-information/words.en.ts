/** Classes of English words. */
export const classes = {
  diagnosis: `
    diabetes, hepatitis, hiv, aids, cancer/n, leukaemia, leukemia, tumour/n, tumor/n, tuberculosis, epilepsy, schizophrenia, depression
    psychosis, psychiatric disorder/n, mental disorder/n, mental illness/n, bipolar disorder, anxiety disorder/n, stroke/n, heart attack/n
    syphilis, gonorrhoea, infertility, alcoholism, drug addiction, alcohol addiction, cirrhosis, asthma, autism, cerebral palsy
    heart defect/n, multiple sclerosis, dementia, alzheimer's, parkinson's, miscarriage/n, abortion/n, lupus, psoriasis, disability
    venereal disease/n, kidney failure, heart disease, a nervous breakdown, nervous breakdown/n, panic attacks, hypertension, endometriosis
    pregnancy
    aneurysm/n, arrhythmia, angina, sarcoma, melanoma, lymphoma, glaucoma, pancreatitis, anaemia, anemia, arthritis
    herpes, neurosis, thrombosis, pneumonia, anorexia, bulimia, chlamydia, impotence, post-traumatic stress disorder
    ptsd, hiv infection, hepatitis b, hepatitis c, ulcer/n, heart failure, schizoaffective disorder, suicidal thoughts
    a stroke, a brain tumour
  `,
  patient: `
    applicant/n, complainant/n, petitioner/n, victim/n, suspect/n, accused, defendant/n, detainee/n, witness/n, colleague/n, driver/n
    employee/n, staff member/n, specialist/n, teacher/n, nurse/n, accountant/n, inspector/n, director/n, deputy/n, akim/n, official/n
    wife, husband, son, daughter, mother, father, brother, sister, spouse, widow, pensioner/n, blogger/n, journalist/n, activist/n
    pupil/n, student/n, schoolgirl/n, schoolboy/n, secretary/n, claimant/n, resident/n, headmaster/n, conscript/n, convict/n, adviser/n
  `,
  decided: `
    approved, signed, announced, published, adopted, agreed, over, finished, completed, complete, concluded, closed, final, finalised
    finalized, official, public, confirmed, released, issued, appointed, out, made public, disclosed, decided, ended, done, opened
    endorsed, cleared, declared, unveiled, formalised, formalized
  `,
  undecided: `
    unapproved, unsigned, unpublished, unannounced, unfinished, unreleased, not yet approved, not yet signed, not yet published
    not yet announced, not yet adopted, as yet unpublished, as yet unapproved, still unsigned, yet to be approved, yet to be published
    yet to be signed, yet to be announced
  `,
  leak: `
    is already visible, can be seen, it emerges, it turns out, is plain, we can see, we see, already shows
    i can tell, i can say, i can confirm, i can reveal, i can disclose, i can share, we can tell, we can say, we can confirm
    we can reveal, i can already, we can already, i know, we know, i will tell, i'll tell, let me tell, let me say, it is known
    it is already known, is known, is clear, is already clear, it is clear, is obvious, already know, will rise, will go up, will grow
    will increase, will be increased, will be raised, will fall, will drop, will be cut, will cut, will decrease, will double, will cost
    will be set, will be appointed, will be named, will become, will replace, will head, will take over, will be dismissed
    will be sacked, will be fired, will be removed, will lose, will win, will get, will go to, will be closed, will close, will be merged
    will be abolished, will be reduced, is confirmed, confirmed, will be charged, will be arrested, will be prosecuted, is guilty, are guilty, was guilty
    to blame, stole, embezzled, was stolen, were stolen, found, has found, have found, has been found, have been found, were found
    was found, has shown, has revealed, confessed, admitted, established, has established, has been established, winner/n, winning
    has been chosen, has been decided, is decided, already decided, has been set, was set, is set, provides for, foresees, envisages
    will amount, will be paid, will be transferred, will be privatised, will be introduced, proved, has proved, will be, is going to
  `,
  unit: 'per cent, percent, tenge, million, billion, thousand, trillion, dollars, posts, jobs, points',
  closed: `
    interrogation record, draft verdict/n, draft indictment/n, medical record/n, medical card/n, patient card/n, patient's card, medical file/n, case notes
    closed meeting/n, closed door meeting/n, closed-door meeting/n, closed session/n, closed-door session/n, closed hearing/n
    closed briefing/n, closed-door briefing/n, closed-door talks, closed talks, closed part of the meeting, private session/n
    closed-door hearing/n, closed board meeting/n, closed report/n, internal memo/n, internal memorandum, internal report/n
    internal document/n, internal email/n, internal e-mail/n, internal letter/n, internal note/n, internal correspondence, internal chat/n, internal meeting/n, internal session/n
    internal minutes, internal audit report/n, internal briefing/n, internal file/n, office memo/n, confidential report/n, confidential memo/n
    confidential document/n, confidential letter/n, confidential briefing/n, confidential minutes, classified document/n, classified report/n
    secret document/n, secret report/n, restricted document/n, restricted report/n, investigation file/n, investigation material/n
    case file/n, file/n of the investigation, materials of the investigation, inspection file/n, interrogation record/n, witness statement/n
    personnel file/n, draft order/n, draft decree/n, leaked report/n, leaked memo/n, draft audit report/n, staff chat/n, intelligence report/n
    draft inspection report/n, restricted letter/n, operational data
  `,
  said: `
    said, decided, agreed, told, discussed, heard, ordered, instructed, resolved, approved, admitted, voted, named, mentioned, revealed
    says, states, stated, shows, show, reveals, indicates, lists, listed, mentions, names, provides, provides for, provided, envisages
    proposes, proposed, describes, contains, confirms, concludes, concluded, reads, put, set, recommends, recommended, written
    according, follows, appears, learned, learnt, settled, chosen, given, quoted, warned, promised, sets out, identifies
  `,
  show: `
    i attach, we attach, i am attaching, attached is, attached are, i publish, we publish, i am publishing, i am posting, i post, posting
    i am sharing, i share, we share, here is, here are, i quote, i enclose, enclosed is, extract/n, excerpt/n, copy/n, copies, screenshot/n
    scan/n, photograph/n, i reproduce, reproduced below, see below, is given below, are given below, i am uploading, read it here
    passage/n, quoted below
  `,
  when: `
    tomorrow, tonight, this week, next week, the day after tomorrow, on monday, on tuesday, on wednesday, on thursday, on friday
    on saturday, on sunday, in the coming days, in the next few days, within days, in two days, in three days, later this week
    early next week, any day now, this coming monday, next monday, next tuesday, next wednesday, next thursday, next friday, this friday
    tomorrow morning, this afternoon, this evening
  `,
  month: 'january, february, march, april, may, june, july, august, september, october, november, december',
  surprise: 'surprise, unannounced, secret, undercover, covert, snap, unscheduled, without warning',
  raid: 'inspection/n, audit/n, raid/n, check/n, search/n, sweep/n, test purchase/n, visit/n',
  taken: `
    will be detained, will be arrested, will be charged, will be raided, will be searched, will be taken into custody, will be indicted
    will arrest, will detain, will raid, will search, is to be arrested, is to be detained, are to be arrested, is to be charged
    will be handcuffed, going to be arrested, going to be detained, will be picked up, are going to arrest, are going to detain
    will be placed under arrest, will be named a suspect
  `,
};

/** Pattern groups of English. */
export const patterns = {
  'iin-label': 'iin\nindividual identification number\npersonal identification number',
  'card-label': `
    (identity | id) card
    identity card ~2 (no | number)
    identity document
  `,
  'passport-label': 'passport/n',
  'other-number-label': `
    bin
    business identification number
    barcode/n
    lot/n
    (application | case | contract | order | tender | invoice | receipt) (no | number)
    settlement account
    cadastral number
  `,
  personal: `
    (personal | private) ~1 (number/n | phone/n | mobile | email/n | e-mail/n | mailbox/n | telephone/n | account/n | card/n | cell | whatsapp | address/n)
    home (phone/n | number/n | telephone/n)
  `,
  mobile: 'mobile\ncell\ncellphone/n\ncell phone/n',
  his: `
    your ~1 (phone/n | number/n | address/n | account/n | card/n | passport/n)
    (his | her) ~2 (number/n | phone/n | mobile | email/n | e-mail/n | telephone/n | cell | address/n | account/n | card/n)
    (call | ring | phone | text | write to | contact | reach) (him | her)
    (applicant's | complainant's | witness's | victim's | suspect's | inspector's | director's | teacher's | colleague's | wife's | husband's) ~2 (number/n | phone/n | mobile | email/n | e-mail/n | telephone/n | account/n | card/n | address/n)
    (number/n | phone/n | mobile | telephone/n | email/n | account/n | address/n) of ~2 (applicant | complainant | witness | victim | suspect | inspector | director | teacher | colleague)
  `,
  person:
    '(applicant/n | complainant/n | petitioner/n | victim/n | suspect/n | defendant/n | detainee/n | witness/n | wife | husband | widow | neighbour/n | relative/n | pensioner/n | patient/n | mother | father | daughter | landlord/n)',
  own: '(my | our) ~2 (number/n | phone/n | mobile | email/n | address/n)\n(call | write to | text) (me | us)\ni live',
  office: `
    (press | media) (office/n | service/n | centre/n | center/n | secretary/n | contact/n | officer/n | enquiries | inquiries | relations)
    for (media | press | journalists | further | more)
    spokesperson/n
    (hotline/n | helpline/n | call centre | call center | contact centre | contact center | trust line | switchboard | reception | front desk)
    (duty officer/n | on duty | chancellery)
    (enquiries | inquiries | information | questions)
    (please call | to book | to register | to apply | bookings)
    (office | work | official | business) (phone/n | number/n | telephone/n | mobile)
    contacts
    (ministry's | department's | akimat's | agency's | school's | hospital's) ~2 (number/n | phone/n | whatsapp | line)
    organiser/n
    dispatcher/n
  `,
  sample: 'for example\nsample/n\nfictitious\ndummy\nplaceholder/n',
  requisites: `
    (bank details | payment details | requisites)
    treasury
    beneficiary
    bin
    (charitable | public | corporate) (fund/n | foundation/n)
    (llp | jsc | ngo) #word
    (account/n) of the (department | ministry | akimat | committee | fund | foundation | treasury | budget)
    (fine/n | tax/n | duty | duties | fee/n) ~3 (pay/v | transfer/v | paid)
    (pay/v | transfer/v) ~3 (fine/n | tax/n | duty | duties | fee/n)
  `,
  lives: `
    (lives | resides | is registered | living | residing | domiciled) (at | in | on)
    home address
    residential address
    (his | her | applicant's | witness's | suspect's | complainant's | victim's) ~1 address
    address of ~2 <patient>
    home is at
    your ~1 address
    whose (house | flat | apartment) is
  `,
  street: `
    #number ~3 (street | avenue | road | lane | drive | boulevard)
    (street | avenue | road | lane | boulevard | microdistrict) ..2 #number
    (apartment | flat | apt | house | building) #number
  `,
  flat: '(apartment | flat | apt) #number',
  firm: `
    square (metres | meters | feet)
    (llp | jsc | branch/n | company/n | firm/n | shop/n | museum/n | school/n | plaque/n | embassy/n)
    (residents | citizens | people | families | persons) (living | residing)
  `,
  'health-of-name': `
    #name ..4 {(had | has had | underwent) ~1 (an abortion | a miscarriage | abortion)}
    #name ..4 {(treated | hospitalised | hospitalized | operated on | admitted | in hospital | being treated) ~5 (for | with) <diagnosis>}
    #name ..3 {(has | had | suffers from | suffered | is suffering from | was diagnosed with | has been diagnosed with | is being treated for | was treated for | tested positive for | underwent treatment for | is infected with | is living with | is ill with | is dying of | has had | contracted | battles | is recovering from | takes medication for) ~2 <diagnosis>}
    #name ..2 {(is | was) ~2 (pregnant)}
    #name ..3 {(is | was | has been) ~2 registered with ~3 (psychiatrist | narcologist | psychiatric | drug | narcological | dispensary)}
    diagnosis of #name ..2 {<diagnosis>}
    {(treatment | treated | medication | surgery | therapy) for <diagnosis>} ~3 #name
    #name {<diagnosis>}
    #name ..3 {(sick leave | medical leave | leave) ~3 (with | for | because of) <diagnosis>}
  `,
  health: `
    (<patient> | he | she | who) ..4 {(treated | hospitalised | hospitalized | operated on | admitted | in hospital | being treated) ~5 (for | with) <diagnosis>}
    (<patient> | he | she | who) ..3 {(has | had | suffers from | suffered | is suffering from | was diagnosed with | has been diagnosed with | is being treated for | was treated for | tested positive for | underwent treatment for | is infected with | is living with | is ill with | is dying of | has had | contracted | takes medication for) ~2 <diagnosis>}
    (<patient> | she | who) ~2 {is ~1 pregnant}
    (<patient> | he | she | who) ..3 {(is | was | has been) ~2 registered with ~3 (psychiatrist | narcologist | psychiatric | drug | narcological | dispensary)}
    (his | her | applicant's | complainant's | employee's | witness's | suspect's | wife's | husband's | director's | colleague's | teacher's) ~1 {<diagnosis>}
    {diagnosis of <diagnosis>}
    (his | her | applicant's | complainant's | employee's) {diagnosis ~2 <diagnosis>}
    {(sick leave | medical leave) ~3 (with | for | because of) <diagnosis>}
  `,
  'health-public': `
    (incidence | screening | prevention | vaccination | epidemic | prevalence | statistics | mortality)
    <diagnosis> (centre/n | center/n | clinic/n | programme/n | program/n | care | unit/n | ward/n | research | patients | specialist/n | cases | rate/n | charity | association | awareness | medicine/n | drugs | control)
    (doctor/n | oncologist/n | endocrinologist/n | physician/n) ~4 (explain/v | say/v | tell/v | recall/v | advise/v)
    (died | passed away | writer | poet | composer | emperor)
    i have
    my (diagnosis | cancer | diabetes)
    (patients | people) ~3 <diagnosis>
    #number <unit> ~4 <diagnosis>
    (any | every) (patient | person)
    named after
  `,
  consent: `
    (with | gave | given) ~2 consent
    (himself | herself) ~2 (said | told | announced | disclosed | revealed)
    (spoke | talked | told) ~2 (about | of) (his | her) own
  `,
  mark: `
    (for official use only | official use only | fouo)
    (top secret | strictly secret)
    (not for publication | not for release | not for print | not for distribution | not for circulation | not to be published)
    strictly confidential
    (marked | stamped | labelled | marking | stamp) ~1 (restricted | confidential | secret | classified | internal)
  `,
  'mark-alone': 'confidential\nrestricted\nsecret\nclassified',
  reveals: `
    (in | from | by) ~2 (letter/n | memo/n | note/n | report/n | order/n | cable/n | list/n | paper/n | plan/n | summary)
    (according to | based on | as stated in | judging by)
    from ~2 (document/n | letter/n | memo | memorandum | annex | report/n | note/n | order/n)
    <show>
    (lists | listed | states | says | reads | shows | provides for | sets out | contains | names | orders | instructs | proposes | foresees | envisages)
    (i quote | i reveal | we reveal | i disclose | here it is | here is what it says)
    will (rise | increase | fall | be cut | be closed | be reduced | amount)
    #number (<unit> | people | facilities | enterprises | schools | sites)
    list of
  `,
  notion: `
    (law/n | rules | regulation/n | procedure/n | instruction/n | code/n | article/n | requirement/n) ~6 (secret/n | secrecy | classified | marking/n | confidential | restricted | information | document/n | documents)
    state secret/n
    (declassify/v | declassified | declassification)
    (marking | mark | stamp | label) ~3 (removed | lifted | means | assigned | is placed | has been removed)
    (archive/n | archives | museum/n | historian/n | historical)
    (liability | penalty | prohibited | forbidden | punishable | offence) ~6 (disclose/v | disclosing | disclosure | publish/v | publishing)
    (training | seminar/n | course/n | records management | lecture/n)
    (storing | storage | handling | registration) ~3 (document/n | documents | information)
    (film/n | novel/n | book/n | series | episode/n)
    (secret | confidential | restricted) (ballot/n | ingredient/n | garden | area/n | access | hotline/n | counselling | survey/n | helpline/n)
    (treated as | kept | keep | remain | remains) ~1 (confidential | secret)
    (trade | tax | bank | banking | medical) secret/n
    access ~3 restricted
  `,
  withheld: `
    (do | does | did | will | can | could | shall | may | must | cannot | should) not ~1 (comment | disclose | reveal | publish | release | share | discuss | name | provide | speculate | divulge)
    (cannot | can't | won't | don't | doesn't | never) ~1 (comment | disclose | reveal | publish | release | share | discuss | name | provide | speculate | divulge)
    (are | is | will be | were | was) not (disclosed | revealed | published | released | shared | discussed | commented | made public)
    (decline/v | refuse/v | refrain/v) ~2 (comment | disclose/v | name/v | commenting | say | discuss)
    (declined | refused) to
    (premature | too early | inappropriate) to
    (secrecy of the investigation | investigative secrecy | interests of the investigation)
    (will be) ~1 (announced | published | made public | released | disclosed | communicated | posted | presented | unveiled)
    (we will) (announce | publish | inform | report | release)
    (published | posted | available | placed) ~4 (website/n | portal/n | gazette | newspaper/n | register)
    (official | officially | already) (published | gazette | announced)
    (officially | already) published
    (public | open) (consultation/n | discussion/n | comment)
    open data
    (rumour/n | rumor/n | fake/n)
    once (it is | they are | the) ~3 (approved | signed | completed | published | adopted | finished | over)
    until (it is | they are | the) ~3 (approved | signed | completed | published | adopted | finished | over)
  `,
  works: `
    (construction | repair/n | renovation | road/n | building/n | bridge/n | harvest | sowing | registration | season | census | gasification | enrolment)
  `,
  insider: `
    {between (you and me | ourselves | us) ..0 #word}
    {(just | strictly | this stays | stays | keep it | keep this | but | remain | remains) between (us | you and me | ourselves)}
    {off the record ..0 (the | we | i | it | he | she | they | there | our | his | their | a | no | this)}
    {(say | tell you | said | telling you | speaking) ~1 off the record}
    {(don't | do not) (tell | pass | quote | repeat) (anyone | anybody | this on | me on | it to anyone) ..1 but}
    {(although | though | even though) (it is | this is | that is | it's | this is still | it is still) ~1 (confidential | secret | classified | restricted | not public | under wraps | embargoed)}
    {(i shouldn't | i should not | i am not supposed to | i'm not supposed to | i am not allowed to | we are not supposed to | we are not allowed to | i probably shouldn't) ~1 (say | be saying | tell | be telling | reveal | disclose | talk | share | be sharing) ..4 but}
    {(let me | i will | i'll) ~2 (let you in on | share | tell you | reveal | give away) ~1 inside information}
    {(inside information | insider information | inside knowledge | a leak from | inside tip)}
    {(source/n) ~3 (inside | within) ~3 (ministry | agency | department | akimat | investigation) ~3 (told | say/v | tell/v | confirm/v)}
    {(ahead of | before) ~1 (official | formal | public) (announcement | publication | release | decision) ..4 (i | we) (can | will | may | am | are)}
    {(i can | we can | let me | i will | i'll) ~1 (tell | reveal | disclose | share | say) ..8 (ahead of | before) ~1 (official | formal | public) (announcement | publication | release | decision)}
    {(has not been announced | is not public) ~1 and ~2 (keep | quiet)}
  `,
  undecided: `
    {not ~3 <decided> ..4 (but | yet | however | still | though | nevertheless) ..8 (<leak> | #number <unit>)}
    {(although | though | even though | while) ..6 (not | isn't | hasn't | haven't | aren't) ~3 <decided> ..6 (<leak> | #number <unit>)}
    {(<leak> | #number <unit>) ..8 (although | though | even though | but) ..5 (not | isn't | hasn't | haven't | aren't) ~3 <decided>}
    {(isn't | hasn't | haven't | aren't | wasn't) ~3 <decided> ..4 (but | yet | however | still | though) ..8 (<leak> | #number <unit>)}
    {(yet to be | still to be | awaiting | waiting for) ~2 (approved | signed | announced | published | adopted | signature | approval | completed | finalised) ..4 (but | yet | however) ..8 (<leak> | #number <unit>)}
    {(inspection/n | investigation/n | audit/n | inquiry/n | probe/n | review/n) ~2 (under way | underway | ongoing | continuing | in progress | still running | going on) ..2 (but | yet | however) ..8 <leak>}
    {(the | an | a | from | in) ..1 <undecided> ~3 (report/n | draft/n | document/n | decree/n | order/n | budget/n | list/n | audit/n | decision/n) ~4 (<said> | <leak>)}
    {(report/n | draft/n | document/n | decree/n | order/n | budget/n | list/n | audit/n | decision/n) ..0 <undecided> ..1 (<said> | <leak>)}
    {(before | ahead of) ~2 (signed | approved | announced | published | signing | approval | announcement | tender) ..5 (i can | we can | i will tell | let me tell | i'll tell)}
    {(decided | agreed | will be raised | will be cut | will be appointed) ..12 (decree/n | order/n | resolution/n | document/n) will be (signed | published | issued)}
    {without waiting for ..2 <leak>}
  `,
  'closed-source': `
    {(at | in | during | from) [the | a | an | our | this | last | yesterday's] ~2 <closed> ..8 <said>}
    {<said> ..6 (at | in | during | from) ~3 <closed>}
    {as (was | is | it was) ~1 <said> ~1 (at | in) ~3 <closed>}
    {from [the | a] <closed> ..1 (suspect/n | defendant/n | witness/n | accused)}
    {(according to | judging by | as follows from | based on) ~3 <closed>}
    {<closed> ~6 (says | states | shows | reveals | indicates | lists | names | proposes | provides | envisages | describes | confirms | concludes | reads | recommends | sets out)}
    {<show> ~6 <closed>}
    {<closed> ..4 <show>}
    {(behind closed doors) ..6 <said>}
    {<said> ..6 behind closed doors}
  `,
  'planned-action': `
    {<surprise> ~2 <raid> ..8 (<when> | #number <month> | <month> #number)}
    {(<when> | #number <month> | <month> #number) ..8 <surprise> ~2 <raid>}
    {<taken> ..8 (<when> | #number <month> | <month> #number)}
    {(<when> | #number <month> | <month> #number) ..6 <taken>}
    {(soon | shortly) ~2 <taken>}
    {<taken> ~3 (soon | shortly)}
    {(arrest | search | raid) ~2 (is planned | is being prepared | has been scheduled | is scheduled | are planned)}
    {(planned | imminent) (arrest | raid | search) of}
  `,
  embargo: `
    {(embargoed | embargo | under embargo) ~1 (until | till | to | lifts | ends)}
    {under embargo}
    {not (for release | for publication | to be published | to be released) (before | until | till)}
    {(do not publish | do not release) (before | until | till)}
  `,
  trade:
    '(import/n | export/n | trade | sanctions | sanction/n | oil | arms | grain | weapons | goods | livestock | shipment/n)',
};
