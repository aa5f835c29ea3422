/** The speaker, or the body through the speaker, binds himself to an outcome. */
const pledge = `
  i promise, we promise, i guarantee, we guarantee, i personally guarantee, i can guarantee, we can guarantee, i vouch, we vouch
  i pledge, we pledge, i assure you, we assure you, you have my word, i give you my word, my word on it, my word, count on me, consider it done
  i will, we will, i'll, we'll, i shall, we shall, i am going to, we are going to, i'm going to, we're going to, i can arrange, we can arrange
  i can get, we can get, i can have, i have arranged, leave it to me, leave it with me, leave that to me, i undertake, we undertake, rest assured
  i will personally, i'll personally, i can fix, we can fix, i can push, i can put, i can place, i can sign, we can sign, i can make sure
  i'll make sure, we'll make sure, i will make sure, we will make sure, i'll see to it, i will see to it, let me arrange, let me fix
  just call me, just ring me, just message me, write to me, message me, dm me, come to me, come and see me, come straight to me, send me the names
  i arrange, i fix, i get people, i get things, we get people, we place, i place, i settle, we settle, i sign, we sign, we take, i take
`;

const outcome = `
  you will be, the plot is yours, you are hired, you are enrolled, it is yours, i shall settle it, is settled
  you will, you'll, you get, you are in, you're in, you won't need, you will not need, you won't have to, you don't need, you need no, you need not
  it will be signed, it will be issued, it gets signed, it gets done, will be yours, is yours, will be settled, will be arranged, will be approved
  will be fixed, will be sorted, gets settled, gets approved, will be registered, will be enrolled, will be hired, will be appointed
  will be admitted, will be taken, will get, will receive, will be signed, will be issued, are hired, are enrolled, are admitted
`;

const procedure = `
  tender/n, competition/n, auction/n, exam/n, examination/n, test/n, permit/n, licence/n, license/n, document/n, paper/n, paperwork, inspection/n
  check/n, interview/n, queue/n, waiting list/n, queuing, commission/n, committee/n, hearing/n, approval/n, review/n, screening, bidding, bid/n
  medical, vetting, drawing lots, lottery/n, queueing, certificate/n, customs check/n, duty/n, declaration/n, assessment/n, selection/n
  competitive selection, public hearing/n, building permit/n, title deed/n, diploma/n, qualification/n, refusal/n, red tape committee/n, panel/n
`;

const authority = `
  court/n, judge/n, prosecutor/n, prosecutor's office, investigator/n, police, police chief/n, inspector/n, inspectorate/n, commission/n, committee/n
  panel/n, tax office/n, taxman, tax inspector/n, tax people, customs, customs officer/n, fire inspector/n, fire inspectorate, sanitary inspector/n
  examiner/n, admissions office, admissions board/n, jury, bailiff/n, tender committee/n, selection panel/n, auditor/n, auditors, traffic police
  environmental inspector/n, anti-corruption service/n, appeal board/n, medical board/n, registrar/n, notary/n, patrol/n, labour inspector/n
`;

const record = `
  fine/n, fines, case/n, charge/n, charges, report/n, penalty/n, penalties, ticket/n, citation/n, summons, complaint/n, protocol/n, file/n, notice/n
  reprimand/n, tax debt/n, debt/n, arrears, violation/n, inspection report/n
`;

const contest = `
  tender/n, contract/n, auction/n, competition/n, bid/n, lot/n, grant/n, exam/n, examination/n, test/n, interview/n, appeal/n, lawsuit/n, trial/n, case/n
  selection/n, election/n, procurement, state order/n, scholarship/n
`;

const benefit = `
  subsidy/n, subsidies, grant/n, flat/n, apartment/n, plot/n, land, contract/n, tender/n, place/n, job/n, post/n, bonus/n, bonuses, promotion/n, allowance/n
  loan/n, permit/n, licence/n, license/n, asphalt, road/n, gas, water, coal, fodder, feed, tractor/n, priority, preference, advantage/n, kiosk/n, stall/n
  discount/n, lease/n, pasture/n, kindergarten place/n, hostel/n, scholarship/n, voucher/n, medal/n, award/n, order/n, funding, pipe/n, attention
`;

const favour = `
  support/v us, support/v me, back/v us, back/v me, vote/v for us, vote/v for me, vote/v for our, vote/v for the party, vote/v the right way, stand/v by us
  stand/v by me, stand/v with us, donate/v to us, donate/v to our, donate/v to the fund, chip/v in, contribute/v to our, contribute/v to the fund
  help/v us with, help/v with our, help/v the fund, pay/v into, thank/v us, show/v gratitude, are loyal, is loyal, stay/v loyal, remain/v loyal, keep/v quiet
  stay/v quiet, stay/v silent, say/v nothing, do not complain, don't complain, does not complain, doesn't complain, withdraw/v the complaint
  withdraw/v your complaint, delete/v the post, delete/v your post, take/v down the post, join/v the party, join/v our, come/v to the rally, sign/v the letter
  back/v our, support/v our, sponsor/v our, sponsor/v the, are with us, is with us, on our side
`;

/** Ways round the procedure, with or without a right to them. */
const around = `
  without [any | a | an | the | all that | all those | all this | so much as a | needing a | holding a | a single] ~1 <procedure>
  (out of turn | ahead of the queue | ahead of the line | ahead of everyone | ahead of everybody | ahead of the rest | top of the list | head of the queue | front of the queue | front of the line)
  ((skip/v | jump/v) ~1 (queue | line | list | exam | tender | auction | interview | inspection | commission))
  (our own people | my own people | the right people | quietly)
  no (tender | auction | exam | queue | waiting list | competition | inspection | paperwork | papers | commission | interview | permit)
`;

/** Ways round the procedure that are never right. */
const crooked = `
  (bypass/v | sidestep/v | get/v round | get/v around | go/v round | go/v around | dodge/v | circumvent/v | ignore/v) ~2 (<procedure> | law | procedure/n | rules | rule/n | regulations | order)
  (bypassing | circumventing | sidestepping) ~2 (<procedure> | law | procedure/n | rules | regulations)
  (around | round | past | behind the back of | over the head of) the (law | commission | committee | rules | tender | queue)
  behind ~2 (commission's | committee's | panel's) back
  (through the back door | by the back door | under the table | under the counter | on the quiet | on the side | off the record | off the books | off the radar | no questions asked | hush hush)
  backdate/v | back-date/v | with yesterday's date | with last (month's | year's) date
  (whatever | no matter what | regardless of what) ~2 (<authority> | law | rules) ~1 (decide/v | say/v | rule/v | find/v | write/v)
  regardless of (the law | the rules | the queue | the ruling | the refusal)
  (one | a single | a | my) (phone call | call) ~4 (settle/v | fix/v | solve/v | enough | do/v | sort/v | and)
  (never mind | forget | forget about | skip | spare you) the (tender | auction | exam | queue | commission | law | rules | competition | paperwork | inspection)
  the (tender | auction | competition | exam | interview | inspection | commission) is [just | only | merely | purely] a (formality | show | mere formality)
  (through | thanks to | via) (my | our | personal) (connections | contacts | people | friends)
  (as | because) you are (one of us | family | a friend | a fellow villager)
  no (auction | auctions | tender | tenders | exam | exams | competition | commission | queue | waiting list)
  (nobody | no one) will ask (for | about | to see) ~2 #word
  without (a tender | tender | any tender | an auction | any auction | an exam | exams | any exam | a competition | any competition | a licence | a license | the commission | any commission | a court order)
`;

const interference = `
  {(talk/v | speak/v | have/v a word | have/v a quiet word | have/v a chat | square/v it | square/v things | arrange/v things | settle/v it | fix/v it | agree/v it | sort/v it out | sort/v it) (to | with) ~2 <authority>}
  {(i will | we will | i'll | we'll | i can | i shall | let me) ~2 (call/v | ring/v | phone/v | tell/v | instruct/v | order/v | lean on) ~2 <authority> (and | to) #word}
  {(i will | we will | i'll | we'll | i can | we can | i shall | we shall) ~3 (turn/v ~1 blind eye | look/v the other way | close/v our eyes | shut/v our eyes | close/v my eyes | overlook | pretend/v ~1 (not to | we did not | i did not | i have not | we have not) ~1 (see/v | notice/v) | wink at)}
  {(i promise | i guarantee | i'll see to it | i will see to it | we'll make sure | i'll make sure | i will make sure | we will make sure | my word | i can promise | we'll see to it) ..4 <authority> ~3 (rule/v | decide/v | find/v | side/v | drop/v | close/v | let/v | leave/v | pass/v | sign/v | approve/v | vote/v | stay/v away | not come | acquit/v)}
  {[the] <authority> will ~3 (rule/v | decide/v | vote/v | find/v) ~3 (in your favour | in our favour | in your favor | our way | your way | as i say | as we say | as told | the right way)}
  {[the] <authority> (will do as | will do what | will sign what | will write what | does what | do what) (i | we) ~1 (say | tell | ask | want)}
  {(the | our | every) <authority> (is | are) ~1 (our man | my friend | one of us | my man | our people | an old friend of mine | in my pocket | in our pocket)}
  {[the] <authority> (will not | won't | will never) ~2 (bother | trouble | touch | disturb | visit | fine | check | inspect | charge | stop | come near | come to) (you | your | him | her | them | our | anyone | anybody)}
  {no <authority> will ~2 (bother | trouble | touch | disturb | visit | fine | check | inspect | charge | stop | come)}
  {(keep/v | call/v off | hold/v off | call/v back | ward/v off) ~2 (<authority> | inspection/n | audit/n | raid/n) ~1 (away | off | back | at bay | your)}
  {(i will | we will | i'll | we'll | i can | we can) ~2 (call off | stop | cancel | suspend | shelve | drop | postpone) ~3 (inspection/n | audit/n | investigation/n | raid/n | check/n)}
  {(i guarantee | we guarantee | i promise | we promise | i can promise | i personally guarantee | you have my word | i assure you) ..8 (win/v | victory in | pass/v) ~3 <contest>}
  {(you | your firm | your company | he | she | they | your son | your daughter | your child | your children) (will | shall) ~1 (win | pass | get through) ~3 <contest> ..4 (i promise | i guarantee | my word | i assure you | trust me | you have my word)}
  {the <contest> is (already yours | as good as yours | yours already | in the bag | decided in your favour)}
  {(i will | we will | i'll | we'll | i can | we can) ~2 (quash/v | tear/v up | lose/v | cancel/v | bury/v | shred/v | write/v off | wipe/v | bin/v | erase/v | scrap/v | hush/v up | annul/v | make/v) ~3 <record> ~2 [disappear | go away | vanish]}
  {<record> will ~2 (be lost | get lost | disappear | vanish | go away | be torn up | be dropped | be forgotten | be hushed up | be closed quietly)}
  {(i will | we will | i'll | we'll) ~2 (make | have) ~3 (case/n | charge/n | fine/n | charges) ~1 (disappear/v | go/v away | dropped)}
  {(i will | we will | i'll | we'll | i can | we can) ~2 (add | raise | correct | adjust | draw | improve) ~3 (score/n | mark/n | marks | points | result/n | grade/n | years of service | length of service)}
  {(nobody | no one) will ~1 (be punished | be fined | be inspected | be charged | be fired | find out | notice | know) ..5 (i promise | i guarantee | my word)}
  {(i promise | i guarantee | you have my word | i assure you | i give you my word) ..3 (nobody | no one | no inspection/n | no inspector/n | no fine/n) will ~1 (be punished | be fined | come | visit | trouble | touch | check | find out | notice | be charged | be fired | ask)}
  {(we | i) (do not | don't | won't | will not) (fine | punish | inspect | check | charge) (our own | our people | our guys | friends | ours)}
  {i (vouch | answer) for the <authority>}
  {(it | he | she | they) will ~1 (sign | rule | approve | decide | agree | pass it | vote | drop it | close it | acquit) ..3 (i guarantee | i promise | my word | i vouch | i will see to | i'll see to)}
  {<authority> ..12 it will ~1 (sign | rule | approve | agree) ..2 (i guarantee | i promise | my word | you have my word)}
  {can forget about ~2 (inspection/n | audit/n | fine/n | tax/n | check/n | inspector/n | queue/n | exam/n | tender/n | police)}
  {(<authority> | inspection/n | our people) ~1 (will not | won't | shall not) (see | notice | find | come near | look at) ~1 (you | him | her | anything | your | me)}
  {(i shall | i will | i'll) ~1 (settle | fix | square) (it | things | that | the matter) ..2 (quietly | personally | myself | with)}
  {(don't worry | do not worry | never mind | do not fear | don't fear | forget | don't be afraid | no need to worry | no need to fear) ~4 (<authority> | inspection/n | fine/n | exam/n | tender/n) ..6 (<pledge> | sorted | settled | taken care of | my man | my friend)}
  {<pledge> ~1 (sign/v | approve/v | accept/v | stamp/v | pass/v) ~3 (without looking | without reading | unread | with my eyes closed | with our eyes closed | with eyes closed | blind | no questions)}
  {<pledge> ~1 (tailor/v | write/v | draw/v up | fit/v | word/v) ~3 (specification/n | specs | terms of reference | criteria | requirements | tender/n | conditions) ~3 ((to | for | around) (you | your ~1 #word | our ~1 #word) | to suit (you | your ~1 #word))}
  {consider (it | yourself | the #word | your #word) ~1 (yours | signed | hired | enrolled | admitted | approved | appointed | settled | won | closed | registered)}
  {<benefit> (is yours | is as good as yours | is in your pocket | will be yours | is already yours)}
  {(i will | we will | i'll | we'll) ~2 (find | arrange | get | keep | make room) ~3 (place/n | job/n | post/n | flat/n | plot/n) ~3 (for | to) ~3 (relative/n | nephew/n | niece/n | cousin/n | son/n | daughter/n | our own | friend/n | classmate/n | fellow villagers | countrymen | staff's children | children of our staff)}
  {(i will | we will | i'll | we'll) ~2 (hire | take on | appoint | enrol | place | promote | squeeze) ~3 (your | our | my) ~1 (relative/n | nephew/n | niece/n | cousin/n | son/n | daughter/n | friend/n | classmate/n | people | own | brother/n)}
  {(i will | we will | i'll | we'll) ~2 (bend | rewrite | stretch | waive | overlook | forget) ~2 (law | rule/n | rules | regulations | requirement/n | limit/n)}
  {(you | your firm | nobody here) (will | shall) ~1 (never pay | not pay | pay no) ~1 (tax/n | taxes | fine/n | duty | duties)}
  {put/v ~2 (yesterday's | last year's | an earlier | any | whatever) date}
  {(and | so that) (nobody | no one) will ~1 (know | notice | ask | check | find out) ..4 <pledge>} | {<pledge> ..8 (nobody | no one) will ~1 (know | notice | ask | find out)}
`;

const privately = `
  {(write to | message | dm | ring | call | come to | text | whisper to) me [privately | directly | personally] ..4 (i'll | i will | we'll | we will) ~2 (push/v ~3 through | arrange/v | fix/v | slip/v | squeeze/v | put/v ~4 list | get/v ~3 through | register/v | enrol/v | place/v | speed/v)}
  {(send | give | drop | slip) me (the | your) (name/n | names | surname | number | file/n) ..4 (i'll | i will | we'll | we will) ~2 (push/v | arrange/v | fix/v | slip/v | squeeze/v | put/v | get/v | register/v | enrol/v | place/v | sort/v | settle/v)}
`;

const loyalty = `
  {(those | everyone | anybody | anyone | whoever | farmers | firms | companies | people | villages | businesses | schools | all) [who | that | which] ~1 <favour> ..6 (will get | will receive | get/v | gets | will have | will be first | first | will not be forgotten | will not go without | won't go without | won't be forgotten | can count on | <benefit> | <pledge>)}
  {we (will not forget | won't forget | will remember | shall remember | never forget) (those | everyone | anyone) who <favour>}
  {(vote for | support | back | join) (us | me | the party | our party) and ~1 (<pledge> | you will | you'll)}
  {(if | once | as soon as | provided) you ~1 <favour> ..5 (<pledge> | you will | you'll | <benefit>)}
  {<pledge> ..8 (those | everyone | firms | farmers | people | anyone | whoever) [who] ~1 <favour>}
  {<benefit> ~4 (only | first | go to | goes to | reserved for) ~3 (those | people | firms | farmers) who ~1 <favour>}
  {(in return | in exchange) for (your | their) ~1 (vote/n | support | loyalty | silence | donation/n | backing) ..5 (<pledge> | <benefit> | you will | you'll)}
  {<pledge> ..8 in (return | exchange) for (your | their) ~1 (vote/n | support | loyalty | silence | donation/n | backing)}
  {(those | anyone | whoever | people | everyone) who ~1 (do | does | did) not <favour> ..5 (will get nothing | get nothing | gets nothing | will go without | can forget | will wait | need not apply)}
`;

const refusal = `
  (will | shall | can | could | would | do | am | are) (not | never) | (i | we) ~1 (refuse | decline | never)
  (won't | can't | cannot | don't | nobody | no one) ~2 (promise | guarantee | arrange | vouch | issue | give | register)
`;

/** A benefit that the law itself gives out of turn, a legal instrument, a plan. */
const lawful = `
  (i | we) (will | shall | can | could | would) (not | never) (promise | guarantee | give | issue | allocate | arrange | accept | turn | close | sign | let | comment)
  (i | we) (won't | cannot | can't) ~1 (promise | guarantee | give | issue | allocate | arrange | accept | turn | close | sign | let)
  by law | under the law | in accordance with | according to the | as the law provides | moratorium/n | provided for | statutory
  (veteran/n | disabled | pregnant | large families) ~6 (out of turn | queue | without queuing)
  (out of turn | queue) ~6 (veteran/n | disabled | pregnant | large families) | online | through the portal | automatically | proactive | digital
  (may not | must not | forbidden | prohibited | not allowed | illegal | unlawful | has no right)
  (never | not) ~1 (promise/v | guarantee/v)
`;

export const classes = { pledge, outcome, procedure, authority, record, contest, benefit, favour };

export const patterns = {
  bound: '<pledge>',
  given: '<outcome>',
  around,
  crooked,
  interference,
  privately,
  loyalty,
  refusal,
  lawful,
};
