/** Parties and movements, by name and in general. Goods come in партии too: see `neutral`. */
const party = `
  party/n, political party/n, party list/n, nur otan, amanat party/n, ak zhol party/n, auyl party/n, people's party/n, respublica
  candidate/n, our candidate/n, youth wing/n, party cell/n, political movement/n, campaign headquarters
  party branch/n, party office/n, party ticket/n, party card/n, party list, bloc/n, movement's congress, party congress/n, campaign team/n, party's candidate/n
  our nominee/n, nominee/n, ruling party, opposition, party headquarters, party rally/n, party meeting/n, campaign office/n
`;

/** Religious communities, public associations and unions that a person joins. */
const association = `
  religious association/n, congregation/n, mosque/n, church/n, parish/n, public association/n, our community, sermon/n
  friday prayer/n, worship service/n, prayer meeting/n
  sect/n, brotherhood/n, imam/n, pastor/n, preacher/n, community/n, prayer group/n, bible class/n, madrasa/n, faith/n, teaching/n, religion/n, trade union/n, union/n
  ngo/n, ngos, non-profit organisation/n, nonprofit/n, non-governmental organisation/n, charity/n, charitable foundation/n, foundation/n, association/n, society/n
  youth union/n, club/n, religious organisation/n, religious community/n, mosque fund/n, church fund/n
`;

/** People who depend on the office. */
const staff = `
  staff, employee/n, teacher/n, doctor/n, civil servant/n, subordinate/n, colleague/n, team/n, student/n, parent/n, personnel
  head/n, heads, manager/n, nurse/n, department/n, section/n, office/n, school/n, specialist/n, director/n, deputy, deputies, unit/n, librarian/n, social worker/n
  headmaster/n, trainee/n, everyone, everybody, each of you, all of you
`;

/** A call to vote for, join or support a party, a candidate or an association. */
const call = `
  {(vote for | please vote for | cast your vote for | cast your votes for | give your vote to | give your votes to | choose | elect) ~4 <party>}
  {(i | we) (urge | call on | ask | invite | encourage | advise) ~6 (to vote for | to support | to join | to back | to elect) ~4 <party>}
  {(support | back | join | sign up for | enrol in | enroll in | become members of | become a member of | stand with) (our | the | this | my) ~2 <party>}
  {(our | my | your | the right | the only) choice is ~3 <party>}
  {(join | enrol in | enroll in | sign up for | come to | donate to | give to) (our | the | this) ~2 <association>}
  {(vote | please vote | cast your vote | cast your votes | give your vote | give your votes | mark your ballot | put your tick | put a tick | put your cross | tick the box) ~1 (for | to | next to | against | beside) ~3 (<party> | #name)}
  {(i | we) ~2 (urge | call on | call upon | ask | invite | encourage | advise | recommend | appeal | expect | want) ~7 (to vote | vote for | to support | to join | to back | to elect | to enrol | to enroll | to sign up | to enter | to become ~1 member | to become members | to donate | to give money | to attend | to pray | join the | come and) ~7 (<party> | <association>)}
  {(as | on behalf of) ~3 (<official> | <state-body>) ..2 (i | we) ~2 (call | urge | ask | appeal | invite | support | back | endorse | declare | vote) ..10 (<party> | <association>)}
  {(support | back | join | sign up for | sign up with | enrol in | enroll in | enter | become members of | become a member of | stand with | stand by | stand behind | rally behind | rally round | get behind) (our | the | this | my | #name) ~2 (<party> | party)}
  {(join | enrol in | enroll in | sign up for | sign up with | come to | donate to | give to | give generously to | contribute to | become a member of | become members of | pray with | worship with | worship at | pray at) (our | this | my | us at the | us in the) ~4 <association>}
  {(join | enrol in | become members of | become a member of | donate to) the ~3 (public association | religious association | religious community | congregation | sect | brotherhood | trade union | charitable foundation)}
  {(come | come and | come to | please come) ~2 (pray | worship | prayer | prayers | sermon) ~2 with us ~8 [<association>]} | {(pray | worship) with us ~6 <association>}
  {(only | one) (true | right | correct) (faith | religion | teaching | path | church | way to god | party)} | {(faith/n | teaching/n | religion/n | community/n) ~6 is the only (true | right | correct)}
  {(accept | embrace | convert to) (islam | christianity | the faith | our faith | the true faith)}
  {(do not | don't | never) vote for ~4 (<party> | the opposition | anyone else)}
  {(collect | gather | sign | give) ~4 signature/n ~2 (for | in support of) ~4 (<party> | <association> | #name)}
  {you ~1 know (who | whom | which party | which name) to (vote for | choose | tick | support | mark | elect)}
  {the (right | correct) (name | box | line | candidate | choice) ~2 (in mind | on the ballot | on the list | at the polling)}
  {(our | my) vote ~1 (is for | goes to | belongs to) ~3 (<party> | #name)} | {(i am | we are | i'm | we're) (voting | all voting) for ~3 (<party> | #name)}
  {i ~1 (vote for | stand with | back | support) ~3 (party | our candidate | #name party) ..6 (you | everyone | should | join | too)}
  {(party | party's) ~3 (list | ticket | candidate) ~3 deserves ~2 (your | our) (vote | support)}
  {(i | we) ~1 (trust | believe in) ~2 (only | nobody but) ~3 <party>} | {(proud | honoured) to ~2 (member of | belong to | represent | serve) ~4 <party>}
  {<party> ~2 (keeps its word | hears the people | listens to the people | never lets us down | will not let us down | has never let us down | is our rock | is our strength | is our pillar | stands by the people | is the only one | deserves your trust | deserves our trust | deserves our support | deserves your support | is the only party | leads us)}
  {<association> ~3 deserves (our | your | everyone's | the whole) ~2 (support | trust | money)}
  {(application/n | form/n | membership form/n) ~2 (to join | for joining | for membership | of membership) ~6 (are | is | at | available | accepted | lie | with) ~4 (reception | secretary | office | desk | room | counter | front desk)}
  {(give your | give us your | bring your) (signature | vote | name) ~2 (for | to) ~4 (<party> | <association> | #name)}
  {(elect | re-elect | reelect | choose) #name ~6 (maslikhat | parliament | majilis | senate | akim | deputy | mayor)}
  {(i | we) ~1 (urge | call on | ask | invite | encourage | advise | want | expect) ~6 (to give | donate | to contribute | to attend | to come | come to | to pay | pay ~2 into) ~6 (<association> | <party>)}
  {(our | my | this) (faith | religion) is ~2 (above | better | higher | truer | the true | the only)}
`;

/** The office serves the party: staff are driven in, favours are given, achievements credited. */
const service = `
  {(all | every | our) ~2 <staff> ~4 (must | should | have to | are required to | are expected to) ~4 <party>}
  {(members | activists | supporters) of ~5 <party> ~2 (get | receive | will get | will receive) ~6 (marks | bonus | priority | preference | credit | points | grants)}
  {only ~2 <party> (can | is able to | cares | will)}
  {thanks to (our | the) ~2 <party> ..5 (built | repaired | opened | got | received | have)}
  {(our | the) (ministry | department | akimat | office | directorate | school | team) ~2 (supports | backs | stands with | stands behind | campaigns for | endorses) ~3 <party>}
  {(all | every | our | each | each of you | all of you | everyone | everybody | no) ~4 (must | should | have to | has to | are required to | are expected to | is expected to | is to | are to | will | shall) ~5 (vote | join | attend | support | come | be | turn out | enrol | campaign | carry | sign) ~5 <party>}
  {i (expect | want | require | demand) ~4 (each of you | all of you | everyone | everybody | every #word | all #word | <staff>) ~8 (<party> | polling station with | rally | signature/n)}
  {(attendance | turnout) ~3 (compulsory | mandatory | obligatory | required | checked | hundred per cent | not optional) ..8 (<party> | rally/n | congress/n)} | {(<party> | rally/n | congress/n of the) ~6 (attendance | turnout) ~2 (compulsory | mandatory | obligatory | required | not optional)}
  {list/n of ~3 (those | people | staff | teachers | employees) ~1 who ~2 (joined | have joined | voted | did not join | support | have enrolled) ~5 (<party>)}
  {(those | anyone | whoever | staff | employees | teachers) ~2 (not | outside) ~3 <party> ..5 (bonus/n | fired | dismissed | resign | promotion | no place | look for another job | can leave | explain)}
  {(anyone | those | whoever) who ~2 (not | refuses | refuse) ~2 (join | vote | support) ~4 <party>}
  {(members | activists | supporters | party members | card holders) [of] ~5 [<party>] ~1 (get | receive | will get | will receive | go first | come first | are served first | are hired first | are promoted first | jump) ~6 (marks | bonus | priority | preference | credit | points | grants | subsidies | first | posts | jobs | places | discount | promotion | queue)}
  {(preference | priority | bonuses | posts | jobs | subsidies | grants | promotion) ~3 (go | goes | given | only) ~2 (to | for) ~1 (party members | members of ~4 <party> | supporters of ~4 <party> | activists of ~4 <party>)}
  {(membership | membership dues | party dues | dues | contributions) ~5 (deducted | withheld | taken | collected) ~4 (salary | salaries | pay | wages | payroll)}
  {(office bus | our bus | our hall | assembly hall | conference room | meeting room | official car | office car | our premises | mailing list | our printer | our letterhead | building | hall | bus) ~6 (at the disposal of | given to | lent to | made available to | placed at | used by | will take | takes | will carry | serves | for) ~6 (<party> | rally)}
  {(leaflet/n | poster/n | flyer/n | flag/n | newspaper/n | brochure/n) ~4 (of | from | for | by) ~3 <party> ~6 (handed out | hand out | distribute | distributed | on the counter | at reception | at the desk | waiting for you | take one | pick up | at the front office)}
  {(hand out | distribute | pin up | hang | put up | pass round | enclose) ~4 <party> ~2 (leaflet/n | poster/n | flyer/n | flags | newspaper/n)}
  {(during | in) (working | office | duty) hours ..8 (<party> | campaigning for | canvass/v)} | {(campaigning | canvassing | work) for ~4 <party> ~4 (during | in) (working | office | duty) hours}
  {(released from | let off | excused from) (work | lessons | duty | classes) ~8 (<party> | rally)}
  {only ~4 <party> ~2 (can | could | is able to | cares | will | held | holds | saved | saves | knows | kept | has kept | keeps | understands | thinks | delivers | brought)}
  {(the | our) ~2 party ~2 (gave us | built us | has given us | gave the people | saved | has saved | built this | built our | brought us | fed | paved | is the only one)}
  {(without | but for) (the | our) ~2 party ..8 (would | nothing | no)}
  {(thanks to | we owe ~4 to | owe it to) (our | the) ~3 <party> ..6 (built | repaired | opened | got | received | have | paved | gas | road | school | water | bridge | clinic)}
  {(the | a | our) (only | best | finest | one) ~1 party ~3 (that | which | who | in | for | capable | worthy)}
  {(other | the other | all other) parties ~2 (only | are | just | merely) ~2 (talk | talkers | chatter | lie | liars | empty | steal | useless | promise)}
  {(long live | glory to) ~3 <party>}
  {(our | the whole | my) (department | office | team | school | hospital | akimat | staff) ~3 (already | all | has) ~2 (joined | member/n | a member | there | supports | votes for) ~5 (<party> | <association>)}
  {(everyone | everybody | each | all | every) ~4 (gives | give | pays | pay | donates | donate | transfers | transfer | contributes | contribute | hands in | chips in) ~8 (to | into | for) ~5 (<association> | fund/n | <party>)}
  {(a | one | their) day's (pay | wages | wage | salary) ~4 (to | into | for) ~5 (<association> | fund/n | <party>)}
  {(the whole | all | our whole | my whole | half) ~2 (department | office | team | akimat | school | staff | section | directorate) ~4 (joined | joins | member/n | there | votes | voted | vote | goes | attends | prays | signed up | enrolled) ~6 (<party> | <association> | for #name)}
  {(photo/n | picture/n | photograph/n | selfie/n) of (your | the | their | each) ~2 ballot/n}
  {(report/v | account/v) ~4 (how you voted | whom you voted | who you voted | how ~3 voted)}
  {(bonus/n | promotion | post/n | extra day/n | day/n off | raise) ~6 (only | go | goes | for | to) ~3 (those | anyone | staff | teachers | employees) ~1 who ~2 (join | vote | campaign | attend | support | sign up) ~6 (<party> | rally | #name)}
  {(bring | bring me | send | send me | hand in | submit | give me | drop off) ~3 list/n ~8 (<party> | rally | joined | voters)}
  {(i | we) ~2 (note | notice | write down | remember | record) ~3 (who | those who | names of those | absent/n) ~4 (come | came | absent | missing | not come | joined | vote) ~6 (<party> | rally)}
`;

/** Elections reported neutrally, law, and other things so called. */
const neutral = `
  election commission | ballot/n | campaigning ~4 (prohibited | forbidden | banned) | equal conditions | any party | all parties
  (third | contracting | interested | other | warring | injured | guilty) (party/n) | tea party | party to the | parties to the
  free choice | may not
  freely | secret ballot | of your own choice | eurovision | song contest | public vote | participatory budget | championship/n | party wall | birthday party | third-party
  (flood/n | earthquake/n) | dinner party | garden party | working party | search party | rescue party
`;

/** Attendance is ordered; a breach beside a gathering. */
const driven = `
  (attendance | turnout | presence) ~3 (compulsory | mandatory | obligatory | required | a must | not optional | hundred per cent | taken | checked)
  (no excuses | no leave | no days off | no exceptions | absentees will | absences will) | (everyone | everybody | each of you | all staff | all employees | all teachers) ~1 (must | is to | are to | has to | have to | will) ~1 (come | be there | attend | turn up | be present)
  (five | ten | three | two | four | #number) people from (each | every) (department | office | school | unit | section)
`;

/** Gatherings of parties, movements and believers. */
const gathering = `
  (congress/n | rally | rallies | meeting/n | conference/n | convention/n | concert/n) ~3 (<party> | movement | candidate/n)
  (party (congress/n | rally | meeting/n | conference/n)) | (friday prayer/n | worship | sermon/n | primaries)
`;

export const classes = { party, association, staff };

export const patterns = { call, service, driven, gathering, neutral };
