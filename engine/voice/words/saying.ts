import type { PatternSet } from '../../rule.ts';

/** Verbs that tell, write, ask, think or accuse. */
export const say: PatternSet = {
  kk: `
    айт/v, мәлімде/v, хабарла/v, жаз/v, жазып жүр/v, ойла/v, сана/v, пайымда/v, тұжырымда/v, сұра/v, сендір/v, айыпта/v
    атап өт/v, атап көрсет/v, атап айт/v, мәлім ет/v, жеткіз/v, түсіндір/v, ескерт/v, уәж айт/v, шағымдан/v, көрсет/v
    пікір білдір/v, наразылық білдір/v, жауап бер/v, жауап қайтар/v, ренжі/v, сына/v, мойында/v, растады, кінәла/v
    жариялады, бөлісті, толықтырды, қосты, қорытты, дәлелде/v, шу көтер/v, айқайла/v, аттандат/v, күңкілде/v, есепте/v
    жауап қат/v, үн қат/v, тіл қат/v, жар сал/v, налы/v, ашын/v, кейі/v, сөк/v, наразылан/v, ашулан/v, мұңын шақ/v, сыр шерт/v
    уәде бер/v, уәде ет/v, сөз бер/v, серт бер/v, атады, атап кетті, баға берді, түйінде/v, алға тарт/v, хабарлап жатыр, жарияла/v, сөйле/v
  `,
  ru: `
    сказать/v, говорить/v, заявить/v, заявлять/v, сообщить/v, сообщать/v, отметить/v, отмечать/v, подчеркнуть/v
    подчеркивать/v, добавить/v, добавлять/v, рассказать/v, рассказывать/v, пояснить/v, пояснять/v, объяснить/v, объяснять/v
    утверждать/v, считать/v, полагать/v, писать/v, написать/v, ответить/v, отвечать/v, спросить/v, спрашивать/v, уточнить/v
    уточнять/v, напомнить/v, напоминать/v, признать/v, признаться/v, предположить/v, указать/v, указывать/v, подтвердить/v
    пожаловаться/v, жаловаться/v, возмутиться/v, возмущаться/v, обвинить/v, обвинять/v, упрекнуть/v, упрекать/v, уверять/v
    заверить/v, заверять/v, выразиться/v, воскликнуть/v, кричать/v, крикнуть/v, бросить/v, парировать/v, возразить/v
    возражать/v, прокомментировать/v, комментировать/v, констатировать/v, резюмировать/v, поделиться/v, делиться/v
    предупредить/v, предупреждать/v, обещать/v, пообещать/v, доложить/v, докладывать/v, информировать/v, проинформировать/v, настаивать/v
    требовать/v, потребовать/v, думать/v, назвать/v, называть/v, обозвать/v, обзывать/v, 
    цитировать/v, процитировать/v, критиковать/v, раскритиковать/v, намекать/v, намекнуть/v
    спорить/v, шутить/v, пошутить/v, скандировать/v, выкрикнуть/v, прокричать/v, посетовать/v, сетовать/v, сокрушаться/v, недоумевать/v
    поинтересоваться/v, вторить/v, процедить/v, огрызнуться/v, усмехнуться/v, иронизировать/v, съязвить/v, ворчать/v, твердить/v
    повторять/v, повторить/v, продолжить/v, продолжать/v, рассуждать/v, вспоминать/v, вспомнить/v, высказаться/v, высказать/v
    негодовать/v, утверждаться/v, настоять/v, заметить/v, заключить/v, отозваться/v, задаться/v, задать/v
  `,
  en: `
    say/v, tell/v, state/v, claim/v, allege/v, argue/v, insist/v, assert/v, maintain/v, contend/v, write/v, post/v, tweet/v
    announce/v, declare/v, report/v, note/v, add/v, stress/v, emphasise/v, emphasize/v, explain/v, ask/v, answer/v, reply/v
    respond/v, comment/v, remark/v, complain/v, accuse/v, blame/v, believe/v, think/v, feel/v, suggest/v, warn/v, admit/v
    acknowledge/v, confirm/v, recall/v, remind/v, conclude/v, shout/v, chant/v, cry/v, exclaim/v, joke/v, 
    describe/v, call/v, brand/v, label/v, dub/v, denounce/v, criticise/v, criticize/v, quote/v, cite/v, reveal/v, put it
    object/v, retort/v, promise/v, vow/v, assure/v, threaten/v, demand/v, wonder/v, suspect/v, fear/v, charge/v, mutter/v, grumble/v, testify/v, gripe/v, moan/v, fume/v, snap/v, scoff/v, observe/v, yell/v, scream/v
    lament/v, sneer/v, quip/v, opine/v, continue/v, protest/v, predict/v, estimate/v, deny/v, used to say
  `,
};

/** Content comes after the word in the focus, up to the end of the sentence. */
export const contentAfter: PatternSet = {
  ru: `
    <say> ..6 {что}
    <say> ..3 {как будто}
    <say> ..3 {будто}
    <say> ..6 {о том что}
    <say> ..6 {в том что}
    <say> ..6 {тем что}
    (обвинить/v | обвинять/v | упрекнуть/v | упрекать/v | подозревать/v | заподозрить/v) ~4 {в}
    (назвать/v | называть/v | обозвать/v | обзывать/v | прозвать/v | окрестить/v | выставить/v | считать/v) ~3 {#word}
  `,
  en: `
    <say> ~6 {that}
    (accuse/v | suspect/v) ~5 {of}
    (blame/v | criticise/v | criticize/v | denounce/v | attack/v) ~4 {for}
    (call/v | brand/v | label/v | dub/v | describe/v | paint/v) ~2 {#word}
    {(say/v | claim/v | allege/v | argue/v | insist/v | believe/v | think/v | feel/v | complain/v | maintain/v | suspect/v | assert/v | contend/v)}
  `,
};

/** Content comes before the focus, back to the speaker or the start of the sentence: Kazakh puts the verb last. */
export const contentBefore: PatternSet = {
  kk: `
    {деп} ~3 <say>
    {деп} #word
    {деп} ~3 (жазды | жазған | жазыпты | жазып | отырған | жүрген | жүр | отыр)
    {(дейді | деді | депті | десті | деседі | деген еді | деген болатын | дейтін)}
    {деп} ~3 (ата/v+past | ата/v+pres | ата/v+part | айыпта/v)
  `,
};

/** In whose words the whole sentence stands: «по словам …», «…-тың айтуынша», “according to …”. */
export const according: PatternSet = {
  kk: `
    (айтуынша | айтуларынша | сөзінше | сөздерінше | пікірінше | пікірлерінше | ойынша | ойларынша | хабарлауынша)
    (жазуынша | жазғанынша | мәліметінше | дерегінше | болжамынша | есептеуінше | санауынша | пайымдауынша | түсіндіруінше)
    (мәлімдеуінше | сендіруінше | пайымынша | түсінігінше | айтқанындай | жазғанындай | атап өткендей | айтқандай)
    (айтуына | сөзіне | пікіріне | жазғанына | айтқанына | сөздеріне) (қарағанда | сүйенсек | сенсек)
  `,
  ru: `
    по (словам | мнению | утверждению | утверждениям | версии | выражению | сообщению | сообщениям | оценке | заявлению | заявлениям | признанию)
    со слов
    словами
    с точки зрения
    (как | что) (сказать/v | говорить/v | заявить/v | заявлять/v | сообщить/v | сообщать/v | отметить/v | отмечать/v | утверждать/v | писать/v | написать/v | считать/v | полагать/v | уверять/v | выразиться/v | подчеркнуть/v)
    если верить
    верить/v ли
  `,
  en: `
    according to
    in the (words | opinion | view) of
    in (his | her | their) (words | opinion | view)
    as ~3 (put it | claim/v-part | say/v-part | note/v-part | state/v-part | write/v-part | allege/v-part)
    if ~2 (is | are) to be believed
  `,
};

/** Others said it, nobody in particular: «говорят, что», «ел айтады», “people say”. */
export const impersonal: PatternSet = {
  kk: `
    (ел | жұрт | халық | біреулер | кейбіреулер | көпшілік | жұртшылық) ~6 (дейді | дейтін | деп | деседі | айтады | айтып)
    (деген | деп) (қауесет/n | сыбыс/n | өсек/n | алыпқашпа/n | әңгіме/n | сөз тарап/v | сөз тара/v | сөз жүр/v)
    (айтылып | жазылып) (жүр | жатыр)
    (бізді | мені | маған | бізге | біз туралы) ..10 (деп | дейді | деседі) [жиі] (айыптайды | айыптап | жазады | жазып | айтады | айтып | кінәлайды | кінәлап | атайды | сынайды | сөгеді | сұрайды | дейді | жатыр | жүр)
    (жиі | талай | қаншама рет | талай рет) ~2 (естідік | естиміз | естіп | естідім | естимін)
    (құлағымызға | құлағымыз) ~2 (шалын/v | жет/v | естіп)
    деседі
  `,
  ru: `
    {говорят} что
    (говорят | пишут | твердят | болтают | шепчутся | судачат | поговаривают | утверждают | спрашивают | упрекают | обвиняют)
    (нам | мне) (говорят | пишут | приписывают | вменяют | твердят | кричат)
    (нас | меня) ~1 (обвиняют | называют | упрекают | обзывают | спрашивают | критикуют | подозревают)
    (кое-кто | кто-то | некоторые | многие | иные) ~4 (говорит | говорят | считает | считают | думает | думают | пишет | пишут | утверждает | утверждают)
    (мне | нам | вам | ему | ей | им) ~3 (кричали | орали | говорили | писали | кричат | бросили | выкрикивали | скандировали)
    (как часто | не раз | часто | сколько раз | порой | нередко) ~3 (слышал | слышала | слышали | слышим | слышу | слышишь | слышать | слыхали)
    ходить/v ~2 слух/n
  `,
  en: `
    (people | some | others | many | they | critics) (say | claim | allege | believe | argue | think | write | complain | insist)
    (we | i) (are | am | was | were | have been) (told | accused | called | asked | criticised | criticized)
    (have | has | did | do) (we | you | i | they | one) ~2 (heard | hear)
    (we | you | one) ~1 (often | sometimes | still | always) ~1 (hear | heard | hears)
    it is (said | alleged | claimed | rumoured | rumored | believed)
    rumour has it
    rumor has it
    word has it
  `,
};

/** The speaker says openly that he or she speaks or thinks. */
export const ownOpinion: PatternSet = {
  kk: `
    (айт/v+1 | ойла/v+1 | сана/v+1 | мәлімде/v+1 | есепте/v+1 | де/v+1)
    (менің | біздің) (ойымша | ойымызша | пікірімше | пікірімізше | айтарым | айтарымыз | түсінігімізше | айтуымызша)
    (ойымша | ойымызша | пікірімше | пікірімізше | меніңше | біздіңше)
    (деген | дейтін) (ойдамын | ойдамыз | пікірдемін | пікірдеміз | сенімдемін | сенімдеміз | үміттемін | үміттеміз)
  `,
  ru: `
    (сказать/v+1 | говорить/v+1 | заявить/v+1 | заявлять/v+1 | считать/v+1 | полагать/v+1 | думать/v+1 | утверждать/v+1 | повторить/v+1)
    (по | на) (моему | нашему | мой | наш) ~1 (мнению | взгляд | убеждению)
    (по-моему | по-нашему)
    с (моей | нашей) точки зрения
  `,
  en: `
    (i | we) ~2 (say/v | declare/v | believe/v | think/v | state/v | claim/v | consider/v | insist/v | told | maintain/v)
    in (my | our) (view | opinion)
    as (i | we) see it
  `,
};

/** What a clause may consist of that only says whose words the rest of the sentence is: «…, пишет блогер». */
export const trailing: PatternSet = {
  kk: '(дейді | деді | депті)',
  ru: `
    (пишет | пишут | написал | написала | написали | считает | считают | уверяет | уверяют | утверждает | утверждают)
    (говорит | говорят | сказал | сказала | сказали | заявил | заявила | заявили | сообщил | сообщила | сообщили | сообщает)
    (отметил | отметила | отметили | отмечает | добавил | добавила | пояснил | пояснила | рассказал | рассказала | рассказывает)
    (жалуется | жалуются | возмущается | возмущаются | полагает | полагают | подчеркнул | подчеркнула | возразил | возразила)
    (рассуждает | негодует | признался | признается | ответил | ответила | воскликнул | воскликнула | крикнул | крикнула)
    (убежден | убеждена | убеждены | уверен | уверена | уверены | настаивает | настаивают | думает | предположил | цитирует)
  `,
  en: `
    (say/v-part | write/v-part | claim/v-part | allege/v-part | argue/v-part | insist/v-part | complain/v-part | add/v-part)
    (think/v-part | believe/v-part | state/v-part | declare/v-part | tell/v-part | remark/v-part | tweet/v-part | post/v-part)
    (shout/v-part | cry/v-part | exclaim/v-part | explain/v-part | note/v-part)
  `,
};

/** Whoever stands beside it speaks for the body. */
export const onBehalf: PatternSet = {
  kk: '(атынан | тарапынан)',
  ru: '(от имени | от лица | по поручению)',
  en: '(on behalf of | speaking for | speaks for | spoke for | writing for)',
};
