import type { PatternSet } from '../../../engine/rule.ts';

/** A stupid word said of what somebody asked or wrote, not of a person. */
export const belittledSpeech: PatternSet = {
  kk: `
    <insult> (сұрақ/n | арыз/n | шағым/n | мақала/n | сын/n | пікір/n | жазба/n | уәж/n | дәлел/n | мәлімдеме/n | талап/n | пост/n | өтініш/n | ұсыныс/n | идея/n | сөз/n)
  `,
  ru: '(безмозглый/a | слабоумный/a | твердолобый/a) (вопрос/n | статья/n | пост/n | комментарий/n | заявление/n)',
  en: '(halfwitted/a | half-witted) (question/n | article/n | post/n | comment/n)',
};

/** The passage answers somebody who asked, wrote or argued in public. */
export const reply: PatternSet = {
  kk: `
    (комментарий/n | жазба/n | пост/n | жарияланым/n | әлеуметтік желі/n | желі/n | чат/n | видео/n | сұрақ/n | жауап/n | пікірталас/n | дау/n | сын/n)
    (фейсбук/n | facebook | инстаграм/n | instagram | телеграм/n | telegram | тикток/n | ютуб/n | youtube | whatsapp | ватсап/n | подкаст/n | эфир/n | петиция/n | митинг/n | пикет/n | форум/n | микрофон/n | репортаж/n | мақала/n | интернет/n | жазылушы/n | хештег/n | лайк/n)
    (жазған | жазғандар | жазып жүргендер | сынағандар | сынап жүргендер | таратқандар)
  `,
  ru: `
    (комментарий/n | пост/n | публикация/n | соцсеть/n | соцсетях | чат/n | видео | видеоролик/n | статейка/n | полемика/n | спор/n | дискуссия/n | критика/n)
    (ответить/v | отвечать/v | возразить/v | спорить/v | дискутировать/v)
    (фейсбук/n | facebook | инстаграм/n | instagram | телеграм/n | telegram | тикток/n | ютуб/n | youtube | whatsapp | ватсап/n | подкаст/n | стрим/n | эфир/n | петиция/n | митинг/n | пикет/n | форум/n | микрофон/n | репортаж/n | статья/n | колонка/n | интернет/n | подписчик/n | хештег/n | сторис | лайк/n)
    (пишущий/a | написавший/a | критикующий/a | комментирующий/a | распространяющий/a)
    (пишут | пишете | написали) ~1 (про | о | об)
    (кто | те кто | тем кто) ~2 (писать/v | критиковать/v | распространять/v | комментировать/v)
  `,
  en: `
    (comment/n | post/n | publication/n | social media | chat/n | video/n | debate/n | dispute/n | criticism)
    (answer/v | reply/v | respond/v | argue/v | debate/v)
    (facebook | instagram | telegram | tiktok | youtube | whatsapp | podcast/n | stream/n | broadcast/n | petition/n | rally/n | picket/n | forum/n | microphone/n | article/n | column/n | internet | follower/n | hashtag/n | livestream | likes | headline/n | studio/n)
    (those | people | anyone) who ~1 (write/v | post/v | criticise/v | criticize/v | share/v | comment/v)
  `,
};

/** The civil service as a whole: what is said of it damages its authority, and is judged as polemic. */
export const wholeService: PatternSet = {
  kk: '(мемлекеттік қызмет/n | мемқызмет/n | мемлекеттік аппарат/n)',
  ru: '(госслужба/n | государственный/a служба/n | госаппарат/n | государственный/a аппарат/n)',
  en: '(civil service | public service | state service | state apparatus)',
};

/** People are named by where they come from, what they speak or believe: a matter of discrimination. */
export const origin: PatternSet = {
  kk: '(шеттен келген | шеттен келгендер | қандас/n | оралман/n | мигрант/n | көшіп келген | көшіп келгендер | көшіп келгендердің | көшіп келгендерге | келімсек/n | туа бітті | тегі | орысша өскен | орысша сөйлейтін | орыстілді/n | шала қазақ/n | тілін білмейтін | ана тілін | тамырынан безген | қала балалары | қала балаларының | ауыл балалары | ұлт/n | әйелдер | әйел заты | дін/n)',
  ru: '(приезжий/a | мигрант/n | репатриант/n | переселенец/n | оралман/n | кандас/n | национальность/n | нация/n | женщина/n | мужчина/n | баба/n | верующий/a | иноверец/n | русскоязычный/a | казахскоязычный/a | манкурт/n | южане | южан | северяне | аульный/a | деревенщина/n | понаехавшие | колхозник/n | аульные | по крови | от рождения | от природы | родной/a язык/n)',
  en: '(migrant/n | immigrant/n | newcomer/n | repatriate/n | foreigner/n | ethnic | nationality | women | men | believer/n | outsider/n | by blood | by birth | born thieves | mother tongue | southerner/n | northerner/n)',
};
