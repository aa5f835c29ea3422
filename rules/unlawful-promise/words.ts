import type { PatternSet } from '../../engine/rule.ts';

/** The speaker, or the body through the speaker, binds himself to an outcome. */
const pledge: PatternSet = {
  kk: `
    уәде бер/v+1-neg, уәде ет/v+1-neg, кепілдік бер/v+1-neg, кепіл бол/v+1-neg, сөз бер/v+1-neg, сендір/v+1-neg, ант бер/v+1-neg
    шеш/v+1-neg, бер/v+1-neg, ал/v+1-neg, орналастыр/v+1-neg, рәсімде/v+1-neg, бөл/v+1-neg, тағайында/v+1-neg, қабылда/v+1-neg
    жаз/v+1-neg, жап/v+1-neg, тап/v+1-neg, көмектес/v+1-neg, келіс/v+1-neg, ұйымдастыр/v+1-neg, өткіз/v+1-neg, жібер/v+1-neg
    қамтамасыз ет/v+1-neg, реттест/v+1-neg, ретте/v+1-neg, түзе/v+1-neg, жасат/v+1-neg, жаса/v+1-neg, аш/v+1-neg, бекіт/v+1-neg
    сал/v+1-neg, жеткіз/v+1-neg, босат/v+1-neg, сүйе/v+1-neg, қолда/v+1-neg, айт/v+1-neg, сөйлес/v+1-neg
  `,
  ru: `
    обещать/v+1, пообещать/v+1, гарантировать/v+1, ручаться/v+1, поручиться/v+1, заверять/v+1, заверить/v+1, клясться/v+1
    давать/v+1 слово, дать/v+1 слово, давать/v+1 гарантию, дать/v+1 гарантию, брать/v+1 на себя, взять/v+1 на себя, беру под личный контроль
    решить/v+1, порешать/v+1, устроить/v+1, пристроить/v+1, оформить/v+1, выделить/v+1, выдать/v+1, назначить/v+1, принять/v+1
    договориться/v+1, провести/v+1, помочь/v+1, найти/v+1, организовать/v+1, обеспечить/v+1, закрыть/v+1, списать/v+1, отменить/v+1
    пропустить/v+1, поставить/v+1, сделать/v+1, добиться/v+1, подписать/v+1, согласовать/v+1, зачислить/v+1, протолкнуть/v+1
    отдать/v+1, дать/v+1, передать/v+1, получить/v+2, освободить/v+1, включить/v+1, продвинуть/v+1, вписать/v+1, построить/v+1
  `,
  en: `
    i promise, we promise, i guarantee, we guarantee, i personally guarantee, i can guarantee, we can guarantee, i vouch, we vouch
    i pledge, we pledge, i assure you, you have my word, i give you my word, my word on it, count on me, consider it done
    i will, we will, i'll, we'll, i shall, we shall, i am going to, we are going to, i can arrange, we can arrange, i can get
    i have arranged, leave it to me, leave it with me, i undertake, we undertake
  `,
};

/** Ways round the procedure that the law lays down. */
const bypass: PatternSet = {
  kk: `
    конкурссыз, конкурстан тыс, байқаусыз, тендерсіз, тендерге салмай, аукционсыз, кезексіз, кезектен тыс, кезекке қарамай
    кезек күттірмей, кезегін күтпей, құжатсыз, құжатына қарамай, қағазы жоқтар/n, құжаты жоқтар/n, тексерусіз, сараптамасыз, рұқсатсыз
    заңды айналып, заңды айналдырып, тәртіпті айналып, комиссияны айналып, комиссия шешіміне қарамай, заңға қарамай
    емтихансыз, сынақсыз, таныстықпен, таныс арқылы, өз адамым/n, өз адамдарымыз/n, өзіміздің жігіттер/n, туыстарға
    жасырын түрде, білдіртпей, заң не десе де, ережеге қарамай, лицензиясыз, декларациясыз, айыппұлсыз
  `,
  ru: `
    без конкурса, без конкурсов, без всякого конкурса, без всяких конкурсов, вне конкурса, без тендера, без аукциона, без торгов
    минуя конкурс, минуя комиссию, минуя очередь, минуя процедуру, в обход/n, вне очереди, без очереди, вне всякой очереди
    без документов, без всяких документов, без бумаг, без бумажек, без справок, без проверки, без проверок, без экзамена, без экзаменов
    без экспертизы, без разрешения, без лицензии, без лишних вопросов, по знакомству, по блату, по дружбе, по моему звонку, по звонку
    своим людям, наших людей, своих людей, нужного человека, закрыв глаза, задним числом, что бы ни решил суд, что бы ни решила комиссия
    несмотря на отказ, несмотря на запрет, невзирая на закон, закон не помеха, плевать на закон, как-нибудь обойдем закон
  `,
  en: `
    without a tender, without tender, without any tender, without a competition, without competition, without any competition
    without an auction, without an exam, without exams, without a permit, without a licence, without a license, without documents
    without any documents, without papers, without the paperwork, without paperwork, without an inspection, without checks, no questions asked
    out of turn, skip/v the queue, skip/v the line, jump/v the queue, ahead of the queue, ahead of the line, past the commission
    bypass/v the commission, bypass/v the procedure, bypass/v the law, around the law, round the law, through the back door
    behind the commission's back, backdate/v, whatever the court decides, whatever the commission decides, whatever the law says
    regardless of the law, our own people, my own people, the right people, under the table
  `,
};

/** A decision that belongs to a court, a commission or an inspection. */
const decision: PatternSet = {
  kk: 'сот шешімі/n, үкім/n, сот/n, судья/n, прокурор/n, комиссия/n, тергеуші/n, тендер/n, конкурс/n, іс/n, тергеу/n',
  ru: 'суд/n, судья/n, решение/n суда, приговор/n, прокурор/n, прокуратура/n, следователь/n, комиссия/n, тендер/n, конкурс/n, дело/n',
  en: 'court/n, judge/n, verdict/n, ruling/n, prosecutor/n, investigator/n, commission/n, tender/n, case/n',
};

export const classes = { pledge, bypass, decision };

/** Breaches by themselves, said in the first person. */
const interference: PatternSet = {
  kk: `
    {(судьямен | прокурормен | тергеушімен | комиссиямен | сотпен | тексерушімен | полициямен) ~3 (келіс/v+1-neg | сөйлес/v+1-neg | шеш/v+1-neg | тіл табыс/v+1-neg)}
    {(судьяға | прокурорға | тергеушіге | комиссияға | сотқа) ~3 (айт/v+1-neg | қоңырау шал/v+1-neg | тапсыр/v+1-neg)}
    {көз жұм/v+1-neg} | {көзді жұм/v+1-neg} | {көз жұма қара/v+1-neg}
    {<decision> ~4 (пайдаңызға | пайдаларыңызға | сіздің пайдаңызға | біздің пайдаға) ~3 (шешіл/v-neg | шығ/v-neg | шеш/v+1-neg | шығар/v+1-neg)}
    {тендер/n ~5 (жеңетін | жеңіп шығатын | ұтатын) ~3 (кепілдік | уәде | кепіл | сөз) ~2 (бер/v+1-neg | бол/v+1-neg)}
    {(ешкім | ешқайсысы | ешқайсың) ~3 (жазаланбайды | айыппұл төлемейді | жауап бермейді) ~3 (уәде | кепілдік | сөз) бер/v+1-neg}
    {(тексеріс/n | тексеру/n) ~2 (болмайды | болғызбаймын | жібермеймін | келмейді) ~4 (уәде | кепілдік | сөз) бер/v+1-neg}
    {(істі | айыппұлды | хаттаманы) ~2 (жабамын | жабамыз | жаптырамын | жоямын | жоямыз | жойғызамын)}
  `,
  ru: `
    {(договориться/v+1 | поговорить/v+1 | порешать/v+1 | решить/v+1) ~3 с ~1 (судья/n | прокурор/n | следователь/n | комиссия/n | инспектор/n | проверяющий/a | суд/n)}
    {(позвонить/v+1 | шепнуть/v+1 | скажу | дам команду | дам указание) ~2 (судья/n+dat | прокурор/n+dat | следователь/n+dat | комиссия/n+dat | инспектор/n+dat | суд/n+dat)}
    {(закрыть/v+1 | закрывать/v+1 | прикрыть/v+1) [на это | на такое | на все | на ваши нарушения] глаза}
    {глаза [на это | на все] (закрыть/v+1 | прикрыть/v+1)}
    {(суд/n | судья/n | комиссия/n) ~3 (решить/v+3 | примет | вынесет | признает) ~4 в ~1 пользу}
    {<decision> ~2 будет в ~1 пользу}
    {(победа/n+acc | выигрыш/n) ~2 в (тендер/n | конкурс/n | аукцион/n) ~4 (гарантировать/v+1 | обещать/v+1 | обеспечить/v+1)}
    {(гарантировать/v+1 | обещать/v+1 | обеспечить/v+1) ~4 (победа/n+acc | выигрыш/n) ~2 (тендер/n | конкурс/n | аукцион/n)}
    {(за судью | за суд | за прокурора | за комиссию) [я | лично] (ручаться/v+1 | отвечать/v+1)}
    {(ручаться/v+1 | отвечать/v+1) за (судью | суд | прокурора | комиссию)}
    {(дело/n+acc | штраф/n+acc | протокол/n+acc | штрафы | протоколы) ~2 (закрыть/v+1 | замять/v+1 | аннулировать/v+1 | списать/v+1 | потерять/v+1)}
    {(замять/v+1 | замнем) ~2 (дело/n | историю | нарушение/n)}
    {(никого | никто) ~2 (не накажем | не накажут | не оштрафуем | не тронем | не тронут) ..6 (обещать/v+1 | гарантировать/v+1 | даю слово | ручаюсь)}
    {(обещать/v+1 | гарантировать/v+1 | даю слово | ручаюсь) ..6 (никого не накажем | никого не накажут | никто не накажет | проверок не будет | проверки не придут | штрафов не будет | никто не тронет)}
  `,
  en: `
    {(talk/v | speak/v | have/v a word) (to | with) ~2 (judge/n | prosecutor/n | investigator/n | inspector/n | commission/n) and ~6 (settle/v | fix/v | drop/v | rule/v | close/v)}
    {(i will | we will | i'll | we'll | i can | we can | i shall) ~3 (turn a blind eye | look the other way | close our eyes | shut our eyes | overlook)}
    {(i promise | i guarantee | i'll see to it | i will see to it | we'll make sure | i'll make sure | i will make sure) ..4 (court/n | judge/n | commission/n | prosecutor/n) ~3 (rule/v | decide/v | find/v | side/v)}
    {[the] (court/n | judge/n | commission/n) will ~2 (rule/v | decide/v) ~2 in your favour}
    {(guarantee/v | promise/v) ~6 (win/v | victory in) ~2 (tender/n | contract/n | auction/n | competition/n)}
    {(i will | we will | i'll | we'll) ~2 (quash/v | tear/v up | lose/v | cancel/v) ~2 (fine/n | fines | case/n | report/n)}
    {(i will | we will | i'll | we'll) ~2 (make | have) ~3 (case/n | charge/n | fine/n | charges) ~1 (disappear/v | go/v away | dropped)}
    {(nobody | no one) will (be punished | be fined | be inspected | be charged) ..5 (i promise | i guarantee | my word)}
    {(i promise | i guarantee | you have my word) ..3 (nobody | no one | no inspection/n | no inspector/n | no fine/n) will ~1 (be punished | be fined | come | visit | trouble)}
    {i (vouch | answer) for the (judge | court | commission | prosecutor)}
  `,
};

/** A favour for support, votes or money. */
const loyalty: PatternSet = {
  kk: `
    {(бізді | мені | партиямызды) (қолдағандар/n | қолдаған/a | қолдаса/v | қолдаса | қолдасаңыз | қолдасаңыздар) ..6 <pledge>}
    {(кім | кімде кім) ~1 (бізді | мені) қолдаса ..6 <pledge>}
    {(маған | бізге) дауыс (берсеңіз | берсеңіздер | бергендер/n) ..6 <pledge>}
    {(демеушілік жасағандар/n | қаржы бергендер/n | көмектескендер/n) ..6 <pledge>}
  `,
  ru: `
    {(тем | тому | те | всем | кто | предпринимателям | аграриям | жителям | дольщикам | коллективам | тех) ..1 (кто | которые | который) нас поддержать/v ..6 (<pledge> | получать/v+3 | получить/v+3)}
    {(тем | те | кто | всем | тот) ..1 кто (за нас | за меня) (проголосовать/v | голосовать/v) ..6 (<pledge> | получить/v+3)}
    {<pledge> ..4 (тем | тех | тому | всем) ..0 кто (нас | меня) поддержать/v}
    {(проголосуете | поддержите | скинетесь | поможете нам) ..3 (<pledge> | получить/v+2 | будет)}
    {кто (перечислить/v | заплатить/v | внести/v | занести/v | пожертвовать/v) ..6 (<pledge> | получить/v+3)}
  `,
  en: `
    {(those | everyone | anybody | anyone | farmers | firms | companies | people | villages) who (support/v | back/v | vote/v for | donate/v to) (us | me | our fund) ..4 (will get | will receive | get/v | gets | will have)}
    {(vote for | support | back) (us | me) and <pledge>}
    {(if | once) you (support | back | vote for) (us | me) ..3 <pledge>}
    {<pledge> ..8 (those | everyone | firms | farmers | people) who (support/v | back/v | vote/v for) (us | me)}
  `,
};

const bound: PatternSet = { kk: '<pledge>', ru: '<pledge>', en: '<pledge>' };
const around: PatternSet = { kk: '<bypass>', ru: '<bypass>', en: '<bypass>' };

/** A benefit that the law itself gives out of turn, a legal instrument, a plan. */
const lawful: PatternSet = {
  kk: `
    заң/n (бойынша | аясында | шеңберінде | негізінде) | заңда (белгіленген | көзделген) | заңға сәйкес | қаулы/n (бойынша | негізінде)
    (соғыс ардагерлері | ұлы отан соғысы | мүгедектігі бар | көп балалы | жүкті) ~4 (кезексіз | кезектен тыс)
    мораторий/n | бекітілген (жоспар/n | кесте/n | бюджет/n) | бюджетте көзделген | онлайн/n | электронды/a
  `,
  ru: `
    по закону | законом | в соответствии с | согласно | в рамках закона | предусмотрено/a | предусмотренный/a | мораторий/n | по решению суда
    (ветеран/n | участник/n войны | инвалид/n | многодетный/a | беременный/a | льготный/a) ~5 (вне очереди | без очереди)
    (вне очереди | без очереди) ~6 (ветеран/n | участник/n | инвалид/n | многодетный/a | беременный/a | льготник/n)
    через портал | онлайн | электронный/a | егов
  `,
  en: `
    (will | shall | can | could | would) (not | never) | won't | cannot | can't
    by law | under the law | in accordance with | according to the | as the law provides | moratorium/n | provided for | statutory
    (veteran/n | disabled | pregnant | large families) ~6 (out of turn | queue | without queuing)
    (out of turn | queue) ~6 (veteran/n | disabled | pregnant | large families) | online | through the portal
  `,
};

export const patterns = { interference, loyalty, bound, around, lawful };
