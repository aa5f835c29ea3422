/** English words of secrets told: what is not public, and who tells it all the same. */
export const classes = {
  'tell-inf': `
    say, tell, talk, speak, reveal, disclose, publish, announce, share, name, mention, comment, discuss, report, release, show, print, post, quote, divulge, talk about, speak about
  `,
  forbid: `
    not allowed to, not supposed to, not meant to, forbidden to, been told not to, told not to, must not, may not, should not, shouldn't, cannot, can't, not authorised to, not authorized to, not permitted to
    not free to, no right to, prohibited from, too early to, under orders not to, sworn not to, asked not to, not for me to, not at liberty to
  `,
  however:
    'but, yet, however, still, though, all the same, nevertheless, nonetheless, oh well, never mind, so be it, since you ask, as you ask',
  'i-tell': `
    i will tell, i'll tell, i shall tell, i will say, i'll say, i shall say, i will whisper, i'll whisper, let me whisper, i will hint, i'll hint, i will share, i'll share, i will reveal, i'll reveal, let me tell
    let me reveal, let me share, i will name, i'll name, i can tell, i can reveal, i can name, i can share, i can already tell, i will give you, i'll give you, we will tell, we'll tell, here you are, i will let slip, let me let
  `,
  paper: `
    list/n, plan/n, schedule/n, table/n, memo/n, note/n, figure/n, figures, data, summary, folder/n, file/n, minutes, report/n, letter/n, database, order/n, decree/n, resolution/n, decision/n, draft/n
    budget/n, opinion/n, act/n, document/n, staffing table, candidate list, shortlist/n, rate/n, tariff/n, results, estimate/n, spreadsheet/n, findings, paper/n
  `,
} as const;

export const patterns = {
  /** Said to be a secret and told in one breath. */
  hush: `
    {(only for you | for your ears only | for you alone | to you alone | to you only) ..1 #word}
    {(asked | told | ordered | begged) ~1 (me | us) ~1 to (keep quiet | keep silent | keep it quiet | keep mum | say nothing | stay silent) ..4 (but | so | yet | however) ..8 #word}
    {(in confidence | in strict confidence) ..0 (the | a | an | our | his | her | they | we | he | she | it | you | there | in | on) ~6 #word}
    {<forbid> ~1 <tell-inf> ..6 <however> ..8 <i-tell>}
    {(although | though | even though) ..3 <forbid> ~1 <tell-inf> ..8 <i-tell>}
    {<i-tell> ..8 (although | though | even though) ..3 <forbid>}
    {<i-tell> ~4 (in confidence | in secret | quietly | between us | off the record | in your ear | before anyone | before anybody | in advance | first)}
    {(in confidence | in strict confidence | in secret | between us | off the record | strictly between us | between ourselves | entre nous) ..1 <i-tell>}
    {(strictly between us | only between us | just between us | strictly between ourselves) ..8 #word}
    {between us ..0 (its | his | her | their | the | our | a | we | it | he | she | they | there | all) ~8 #word}
    {(i will | i'll | i'd | i would) ~1 (get into trouble | be in trouble | be scolded | be punished | lose my job | get it in the neck) ..3 <however> ..8 #word}
    {(switch off | turn off) ~2 (recorder | camera | microphone) ..8 #word}
    {(officially | publicly) ..3 (silent | silence | no comment | nothing) ..3 <however> ..10 #word}
    {a little bird (told | has told | whispered)}
    {(let slip | let it slip | spill the beans | let the cat out of the bag | give the game away)}
  `,
  /** Words that ask to keep or to hide who told: what stands beside them is the secret. */
  frame: `
    {(not a word to | don't tell anyone | don't tell anybody | do not tell anyone | not a soul | mum's the word | keep it to yourself | keep it quiet | keep this quiet | keep this to yourself)}
    {(you | nobody) (did not | didn't) hear (it | this | that) from (me | us)}
    {i (never | did not | didn't) ~1 (told | tell) you (this | that | anything)}
    {(don't | do not) (quote | cite | name) (me | us)}
  `,
  /** A ban on telling, and something told after it. */
  banned: `
    {<forbid> ~1 <tell-inf> ..6 <however> ..10 (<leak> | #number)}
    {(although | though | even though) ..3 <forbid> ~1 <tell-inf> ..8 (<leak> | #number)}
  `,
  /** What is said not to be public. */
  unpublic: `
    {(commission | committee/n | board | jury | council | maslikhat | court) ~3 (not | yet) ~3 (voted | met | decided | sat | considered | to vote | to meet)}
    {(bids | envelopes | tenders | offers) ~2 (will be | are to be | are) (opened | unsealed)}
    {(will be | is to be | are to be) (announced | signed | published | approved | released) ~1 (<when> | later | only | after | on | next)}
    {(under wraps | hushed up | in the safe | in a safe | under lock and key | nobody admits | not being advertised)}
    {(not | isn't | hasn't | haven't | aren't | wasn't | never) ~3 <decided> ~1 [yet]}
    {(not yet | yet to be | still to be) ~2 <decided>}
    {<undecided>}
    {(awaiting | awaits | waiting for | waits for) ~2 (signature | approval | publication)}
    {(lies | is lying | sits | is sitting | is) ~2 on ~2 (desk | table) ~3 (signature | to be signed | unsigned | minister)}
    {(nobody | no one | none | no outsider | no journalist | the press) ~3 (seen | read | knows | know | heard)}
    {not for ~1 (press | print | publication | the public | outsiders | the record | broadcast)}
    {(closed | secret | confidential | non-public | nonpublic | unpublished) ~1 <paper>}
    {internal (list/n | spreadsheet/n | memo/n | note/n | file/n | letter/n | database | correspondence | document/n | schedule/n)}
    {(marked | stamped) ~2 (restricted | confidential | secret | official use)}
    {(before | ahead of) ~2 (announcement | publication | release | signing | approval | official | press conference)}
    {not ~2 on ~2 (website | portal | site)}
    {(kept | keep | keeping) ~2 (secret | under wraps | under lock | in a safe)}
    {(behind closed doors | closed door | closed-door | closed meeting | closed session | closed part | without the press)}
    {(tender/n | competition/n | auction/n) ~3 not ~2 (announced | held | begun | opened | taken place)}
    {draft (decision/n | order/n | decree/n | resolution/n | budget/n | report/n | act/n | list/n)}
  `,
  /** Somebody saw, knows or tells it all the same. */
  confide: `
    (in front of me | on my desk | on my screen | in my hands | before my eyes)
    (i | we) ~1 (have had a look | had a look | was sent | were sent | got hold of | already know | happen to know)
    (sent | showed | leaked | forwarded | slipped) ~1 (me | us)
    <i-tell>
    (i | we) ~1 (have seen | saw | have read | read it | know | heard | held | leafed through | peeked | have heard | looked at | had a look | got a look | caught a glimpse)
    (i've | we've) ~1 (seen | read | heard)
    (with my own eyes | first hand | at first hand | from a reliable source | from reliable hands | my sources)
    (i was | we were) (told | shown)
    (i can | we can) ~2 (tell | say | name | confirm | reveal | show | hint)
    (get ready | be prepared | stock up | draw your conclusions)
    (here is | here are) ~2 (list | figures | figure | names | name | sum | text | extract | schedule | addresses)
    (between us | between ourselves | in confidence)
    is already (decided | settled)
    (are | is) already known
  `,
  /** What was kept back in the sentence before is told in this one. */
  after: `
    {(but | yet | still | however | all the same) ..1 <i-tell>}
    {(i will | i'll | let me) (whisper | hint | let slip)}
    {(i | we) ~1 (have seen it | saw it | have read it | have seen them | saw them | held it | leafed through it)}
    {(a little bird | first hand | with my own eyes | in your ear)}
  `,
  /** Nobody outside has seen it, and here it is. */
  unseen: `
    {(i was told in confidence | i hear from a good source | my sources say | from a reliable source | people in the know | at first hand | it was whispered to me) ..10 (<leak> | #number <unit> | #name)}
    {(guard/n | patrol/n | sentry | watchman) ~4 (changes | leaves | is off | sleeps | is away | goes off) ..4 (at night | at #number | from #number | until #number)}
    {(password | code | pin) ~4 (safe | alarm | server | database | system | cameras | entrance) ..2 #number}
    {(nobody | no one | no outsider | the press) ~3 (seen | read | knows | know) ..6 (#number <unit> | #number | <leak>)}
    {#number <unit> ..10 (nobody | no one | no outsider | the press) ~3 (seen | read | knows | know)}
    {draft ~2 (decision/n | order/n | decree/n | resolution/n) ~2 (is | was) already (written | ready | prepared | drawn up) ..10 #word}
    {(tender/n | competition/n | contract/n | auction/n) ..3 (will go to | is going to | will be won by | goes to) ~3 #name}
    {(questions | answers | keys) ~3 (test | exam | examination | unt | assessment) ..3 (attached | here | below | will be these | as follows)}
    {(here are | i attach | attached are | i am posting) ~3 (questions | answers | keys) ~4 (test | exam | examination | unt | assessment)}
    {(rival's | competitor's | competitors' | other bidder's) (bid | price | offer) ..4 (#number | lower | higher)}
  `,
  /** A warning of a check that must come unannounced. */
  warned: `
    {(tax people | tax officers | inspectors | auditors | firefighters | fire inspectors) ..3 (will be going round | will go round | will be out | are coming | will come | will visit | will be visiting | will drop in | go round) ..6 (<when> | #number <month> | so | tomorrow) ..6 (so | ring up | receipts | tidy | hide | papers | order | careful)}
    {(<when>) ..3 (tax people | tax officers | inspectors | auditors | fire inspectors) ..3 (will be going round | will go round | will be out | are coming | will come | will visit | will drop in) ..8 (so | ring up | receipts | tidy | hide | papers | order | careful)}
    {(inspection | inspectors | inspector | raid | auditors | audit | commission | tax office | fire service | check) ~5 (will come | will be | will visit | is coming | are coming | comes | come | will call | will start | will knock | drops in | will drop in) ..8 (hide | tidy | prepare | get ready | be ready | close | clear | put in order | warn | make sure | bear in mind)}
    {(hide | tidy | prepare | get ready | be ready | clear away | put in order | warn) ..10 (<when> | #number <month> | <month> #number) ..6 (inspection | inspectors | inspector | raid | auditors | audit | check)}
    {(inspection/n | check/n | audit/n | raid/n) (list | plan | schedule) ..12 (come first | comes first | first | start with | begins with | then | top of) ..4 #word}
    {(list of | schedule of | plan of) ~1 (inspections | checks | audits | raids) ..12 (come first | comes first | first | start with | begins with | top of) ..4 #word}
  `,
  /** A check that everybody may know of. */
  scheduled: `
    (published (schedule | plan | list) | under the schedule | according to ~1 (schedule | plan) | as scheduled | planned inspection/n | scheduled)
  `,
  /** What a person's file holds. */
  dossier: `
    (#number year old | minor | schoolgirl | schoolboy | pupil | girl | boy | victim) ..4 #name ..6 {(was raped | was abused | suffered abuse | attempted suicide | tried to kill | ran away from home | is on the police register)}
    {victim of ~2 (rape | abuse | violence | harassment) ..4 #name}
    {(biological mother | real mother | birth mother) ..5 #name}
    {(our | the) (database | register | system | files) ~1 (shows | show | says | tells) ~2 (that | he | she | this | the) ..4 (loan/n | divorce/n | debt/n | conviction/n | fine/n | arrears)}
    {(he | she | his | her | <patient> | #name) ..4 (number plate | car number | licence plate | license plate) ..2 #number}
    (his | her | <patient> | #name) ..6 {(personnel file | personal file) ..6 (reprimand/n | penalty | penalties | conviction/n | warning/n | absence | absenteeism | record/n | shows | contains | says)}
    {(reprimand/n | penalty | penalties | conviction/n | warnings) ~4 in (his | her) (personnel file | personal file | file)}
    (he | she | <patient> | #name) ~3 {(has | had) ~2 (criminal record | previous conviction/n | prior conviction/n | suspended sentence for)}
    (he | she | <patient>) ~2 {(was adopted | is adopted | is an adopted)}
    (he | she | <patient> | #name) ~3 {(owes | is behind with | is in arrears with | does not pay) ~2 (alimony | maintenance | child support | the bank | loan/n)}
    (he | she | <patient> | #name) ~3 {(failed | did not pass) ~2 (polygraph | lie detector | drug test | psychological test | psychological assessment)}
    {(salary | pay | income | pension) of ~2 (<patient> | #name) ..4 #number (thousand | tenge | million)}
    {(anonymous (complaint | letter | tip | report) | denunciation) ~3 (written by | came from | was from | sent by | from) ~3 #name}
    {(informant | secret witness | protected witness | whistleblower | author of the anonymous) ~4 (is | was) ~2 #name}
  `,
} as const;
