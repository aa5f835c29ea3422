/** Parties, candidates and believers: nobody in office may call to them. */
const cause = `
  (<party> | primaries | campaign meeting/n | campaign event/n | friday prayer/n | prayers | mosque/n | church/n | congregation/n | sermon/n | worship | our faith | faith | islam | christianity | next to #name | beside #name)
  (wrong side on #name | running ~2 with #name | running ~3 for #name | nominating #name | nomination of #name | koran/n | quran | bible | scripture | unbeliever/n | infidel/n | heathen)
`;

/** The same, and funds and movements, that dependants may not be driven to. */
const cohort = `
  (<party> | <association> | #name movement | movement of #name | #name foundation | #name fund | #name bloc | #name union | primaries | friday prayer/n | party rally/n)
`;

/** Dependants are driven in, counted, threatened or rewarded. */
const pressed = `
  (absence | absences | absentees | non-attendance | refusal | refusals | those absent | staying away | staying home | failure to attend | no-shows) ~3 (count/v | treat/v | noted | regarded | will be | punish/v | remember/v | recorded | deducted | explain/v | cost)
  (i ~1 (expect | await | want | demand | am waiting for | require)) ~4 (form/n | application/n | signature/n | list/n | dues | contribution/n | receipt/n | everyone | everybody | every one | all of you | each of you | your)
  (on my desk | to my desk | on my table | to my office | hand in to me | against signature | under signature) 
  ((i'll | i will | i shall) ~1 (go through | check | look at | see | note | keep | read | study | write down | remember | be counting | be watching)) ~3 (list | names | who | register | donors | myself | personally)
  ((from | per) (every | each) (school | office | department | employee | teacher | family | section | unit | class | clinic)) | (every | each) (school | office | department | employee | teacher | section | unit | clinic) ~3 (sends | send | will send | brings | provides | supplies | contributes | gives | pays | collects | fields | delivers)
  (everyone | everybody | all of us | all of you | the whole ~1 (team | office | staff | school | department) | every last one) ~2 (goes | go | going | joins | join | joining | signs | sign | votes | voting | vote | marches | marching | turns out | turn out | comes | donates | pays | attends | attending)
  (no excuses | excuses are not | no exceptions | sick notes | no sick leave | i accept no) ~3 [accepted]
  (bonus/n | promotion | appraisal | contract | leave | holiday) ~5 (forget | depend/v | at risk | lose | remember | think twice | consider | reconsider | in doubt)
  (do not | don't) let (me | us) down | make (me | us) proud
  (twenty | ten | fifteen | thirty | fifty | five | #number) (people | teachers | staff | employees | volunteers | men | women) ~1 (from | out of) (every | each)
  you are all (enrolled | signed up | registered | members) | (dues | fee | fees | contribution | contributions) ~3 (come out of | deducted | taken from | withheld) ~2 (pay | salary | salaries | wages) | (whoever | anyone | those) ~2 against the ..8 (no place | no room | fired | out)
`;

/** The hearer is called, the speaker hopes, the body stands behind. */
const urged = `
  (i | we) ~2 (invite | urge | call | ask | encourage | advise | expect | recommend | appeal) ~4 (everyone | everybody | all | you | colleagues | staff | teachers | employees | every #word | each #word)
  (are | is) ~1 (invited | welcome | expected | encouraged | urged) ~4 (with me | together | with us | join | come | at the)
  (i | we) ~1 (trust | hope | am sure | am certain | have no doubt | know | believe | am confident | are sure | count on) ~2 (every | everyone | everybody | all | each | you | our | none | nobody) ~4 (vote/v | tick/v | choose/v | support/v | pick/v | back/v | join/v | mark/v | make/v the right | do/v the right | give/v | stand/v)
  (staff | team | school | department | office | hospital | collective | all of us | we | i) ~3 (is behind | are behind | stand behind | stands behind | is for | are for | are all for | all for | stand with | stands with | throw our weight | rally/v) 
  (want | need | wants | needs | accept | know | want to hear of) ~1 (nobody else | no one else | no other | nothing else | none other)
  (please | kindly | let us | let's) ~1 (transfer | donate | contribute | chip in | give | pay | put in | collect | send) ~5 (each | every | thousand | hundred | tenge | #number | a day's | what you can | generously)
  (the only | the best | the one | the finest | our only | the strongest) ~2 (party | force | candidate | team | choice | hope | leader | movement) 
  (can be | to be | could be | worthy to be) (trusted | relied upon | relied on | entrusted) ~3 (with | to lead | to run) 
  (deserves | deserve | has earned | have earned | merits) ~1 (your | our | every | the) ~1 (vote | votes | support | trust | mandate | victory | cross | tick)
  (speaking | i say | i say this | i say it | i tell you | i speak | let me say) ~2 (as | on behalf of) ~3 (<official> | <state-body> | head | department)
  (tick | cross | mark) ~2 (box | name | line) ~2 (next to | beside | for | of | with)
  (without (faith | prayer | god | allah) | unbelievers | godless | no faith | no work without) 
  (pray | prayer | prayers | worship | mosque | church) ~4 (together | with me | with us | as a team | before work | every morning | every friday | the whole office)
  (had better | may as well | might as well | can) look for another | (vouches | vouch | stands surety) for ~1 (him | her | candidate) | (wear/v | wearing | put on | pinned on) ~2 (pin | badge | scarf) | under the party's | (your | their | nurses' | teachers' | doctors') turn
  (worth | remember | keep) ~2 (remembering | in mind) ~2 (ballot box | booth | election day) | (opens | open | starts | start | begins | begin) with ~2 (reading | prayer | prayers | sermon) | (put | sign) your name (on | under | to) | has no place | have no place | no room for
  no ~1 party ~4 (more honest | better | stronger | closer) | (nobody | no one) ~2 outside the party | more honest
`;

export const patterns = { cause, cohort, pressed, urged };
