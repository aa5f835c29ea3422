/** The speaker's own post, seen, named or guessed by those who serve him. */
const rank = `
  my ~1 (post | title | rank | position | card | badge | id | plates | uniform | surname | service card | credentials | business card)
  (who i (am | was) | who we (are | were) | where i (work | worked | serve) | what i (do | did) (for | at) | whom they (had | were) | who they were (dealing | talking | speaking) | who was (calling | at the door | coming | standing))
  (as | being) (a | an | the | your) ~3 <official>
  (recognised | recognized) (me | us) | one (look | glance) at (my | me | the)
  (introduced myself | introduced ourselves | gave my name and | stated my | mentioned my | dropped my | named my) ~3 (as | post | title | position | rank | <official>)
  (a | one | my | single) ~1 (call | phone call | word) from (me | my office | my secretary | my assistant) | i ~1 (rang | called | phoned) the (manager | owner | head | director | chief | boss)
  (official | service | ministry | akimat | government) (plates | card | id | badge)
  (a man | a woman | somebody | someone | a person | people) (of | in) (my | our | his | her) (rank | position | standing | station | office | post)
  (important | no small | no ordinary | not an ordinary | not just any) (man | woman | person)
  (my | the) place of work | had (a | the) ~1 <official> on board | me ..0 (the | a) ~1 <official> | who (signs | issues | approves | decides) ~2 (permits | licences | permit | papers) | (call | word | note) from my (office | desk | reception | secretary) | (laid | put | left | placed) ~1 business card
  (asked | asks | ask) (me | us) ~1 (what i do | where i work) | (asked | asks) what i do
`;

/** Those who serve the public fall over themselves. */
const deference = `
  (saluted | salute | saluting | stood up straight | snapped to | stood to attention | stood at attention | jumped up | jumped to his | jumped to her | leapt up | sprang up | bowed | nodded respectfully | turned pale | went pale | went white | went quiet | fell silent | changed colour | all smiles | broke into a smile | smiled | melted | scurried | hurried over | came running | ran out | could not do enough | couldn't do enough)
  (tone | voice | face | manner | attitude | mood) ~2 (changed | softened | sweetened | dropped | turned | altered)
  (wished me | wished us) | (good | safe) journey | (apologised | apologized | apologies | apology)
  (found | find | produced | gave | give | brought | offered | freed | cleared | arranged | kept | laid | had | got | prepared) ~3 (a | the | best | us | me | another) ~3 (table | room | seat | seats | ticket | tickets | slot | bed | suite | parking | coffee | tea | place | appointment | ward)
  (table | room | seat | ticket | tickets | slot | bed | suite | place | appointment | doctor) ~2 (was | were | is) ~1 (found | free | freed | ready | waiting | available | brought | delivered | laid)
  (minute | minutes | moment | second | seconds) later | (within | in) ~2 (minute | minutes | moment | seconds | no time) | right away | straightaway | straight away | immediately | instantly | on the double
  (let | waved | ushered | led | showed | took | escorted | rushed | brought) (me | us) ~2 (in | through | past | by | straight | to the front | ahead | upstairs | personally | first | inside)
  (for nothing | for free | free of charge | without paying | would not take my money | wouldn't take my money | took no money | refused my money | on the house | no bill | no charge | a discount | half price | gift)
  (fine | ticket | report | protocol) ~2 (torn | tore | forgotten | disappeared | waived | cancelled) | (tore up | forgot | cancelled | waived) ~2 (fine | ticket | report)
  (no | without) (box office | queue | queues | queuing | waiting | questions | more questions | further questions | fuss | arguments | argument) ~1 [for me | for us]
  (others | rest | queue | line | people | crowd) ~2 (parted | could wait | can wait | had to wait | kept waiting | stepped aside | made way | looked on)
  naturally ~2 (found | let | gave | made)
  (moved | upgraded | transferred) ~2 (business class | suite | first class) | (before | ahead of) (everyone | everybody | the others | the pregnant | pensioners | the children) | (keep | keeps | kept | save | saves | put aside) ~2 (best | freshest | finest) | (approved | granted | agreed | signed) ~2 (over tea | over coffee | at once | the same day) | opens its doors | open their doors | fainted | in front of him | in front of her
  was a (present | gift)
`;

/** A public person asks why he should be treated like others. */
const above = `
  {why (should | must | does | do | would | am | is) ~1 (i | a | an | the | someone | somebody) ~4 (<official> | of my rank | in my position | of my position | of my standing | department | head) ~3 (stand | wait | queue | pay | look | sit | prove | explain | have to | line up | search | spend | waste)}
  {(since when | how come) ..4 (<official> | head of the department | people like me | man of my) ..4 (stand | wait | queue | pay | queues | waits | pays | stands)}
  {(a | any) (man | woman | person | official) (of my (rank | standing | position | level) | in my position | at my level)}
  {(beneath | below) (a | an | my | the) ~1 (<official> | dignity | rank | position | office | station)}
  {(does not pay | doesn't pay | is unwise | is not wise | is dangerous | is never wise | is a bad idea | nothing to gain | better not | not worth) ~1 (to argue | to quarrel | arguing | quarrelling | to fight | fighting | to fall out | to mess | messing) with ~3 (<official> | man from | woman from | people from | somebody from | someone from | the akimat | the department)}
  {(nice | good | pleasant | handy | convenient | great | lovely) ~1 (to be | being) ~2 (<official> | boss | head | in office | somebody | in charge)}
  {(his | her | their | your) (father | dad | mother | husband | uncle) is ~2 (<official> | somebody | not nobody | no ordinary | an important | from the akimat | in the ministry | head of)}
  {(knew | know | told | heard | remembered | learned | realised) ~1 whose (son | daughter | wife | husband | child | kid | boy | girl) ~2 (he | she | it | i | they)}
  {<official> (do not | don't | does not | doesn't | are not | aren't) ~1 (get fined | get stopped | fined | stopped | searched | kept waiting | wait | pay | be fined)}
  {suing (the | a) ~1 <official> ~6 (poor | fool | funny | good luck | laugh)}
  {(table | suite | ticket | seat) for (a | an | the) ~1 <official>}
  {(learned | learnt | heard | knew | realised) ~1 whose (daddy | father | mother | husband | uncle | dad)}
`;

/** Power of office held over those who serve. */
const menace = `
  {(my | our) (people | inspectors | boys | lads | men | staff | team | guys | colleagues | subordinates) ~1 (will | shall | can | are going to | would) ~2 (look | check | visit | pay | inspect | drop | go | come | deal | sort | find | see | have a look | take an interest | call)}
  {(i'll | i will | i shall | we'll) ~1 (have | send | tell | ask | get | order) ~1 (my | our) ~1 (people | inspectors | boys | lads | men | staff | team | guys | colleagues | subordinates | inspector)}
  {(find out | learn | know | discover | understand | regret | remember) ~1 (whom | who) ~1 (he | she | they | you) ~2 (cheated | insulted | offended | overcharged | stopped | refused | messed | dealt | argued | crossed | upset | turned away | kept waiting | is dealing | are dealing)}
  {(i'll | i will | we'll | we will | i can) ~2 (close | shut | inspect | check | look into | revoke | pull) ~3 (cafe | restaurant | shop | licence | license | salon | garage | hotel | place | business) ~3 [down]}
`;

/** People and places of private life. */
const venue = `
  (taxi | taxi driver/n | driver/n | waiter/n | waitress | cashier/n | shop/n | shop assistant/n | seller/n | neighbour/n | neighbor/n | guard/n | receptionist/n | reception | hairdresser/n | mechanic/n | garage/n | cafe/n | restaurant/n | hotel/n | salon/n | courier/n | airline/n | airport/n | clinic/n | doctor/n | nurse/n | kindergarten/n | traffic officer/n | patrol/n | parking/n | barrier/n | landlord/n | yard/n | tour/n | salesman | saleswoman)
`;

/** The office was known, and the favour was refused; the rule is told. */
const declined = `
  i refused | we refused | i declined | we declined | refused the offer | turned it down | the rules are the same | same for all | same rules | i said no | went back to the queue | back of the queue | end of the queue | back of the line | my own car | in my own | stays in the garage | ashamed | embarrassed | i apologise | i apologize | no privileges
`;

export const patterns = { rank, deference, above, menace, venue, declined };
