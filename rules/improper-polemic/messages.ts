import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '«{text}» – дәлелге емес, адамның өзіне тиісетін сөз. Пікірталас дұрыс нысанда жүргізілуге тиіс: қарсы уәжіңіз бен нақты деректі келтіріңіз.',
    ru: '«{text}» бьёт по человеку, а не по доводу. Дискуссию нужно вести в корректной форме: приведите возражение и факты.',
    en: '“{text}” attacks the person and not the argument. Debate must be conducted in a correct form: give your objection and the facts.',
  },
  contempt: {
    kk: '«{text}» қарсы пікір айтушыны менсінбеуді білдіреді. Келіспесеңіз, себебін сыпайы түсіндіріңіз.',
    ru: '«{text}» выражает презрение к собеседнику или критику. Если вы не согласны, вежливо объясните почему.',
    en: '“{text}” shows contempt for an opponent or critic. If you disagree, explain politely why.',
  },
  nonsense: {
    kk: '«{text}» – өзгенің сөзіне дәлелсіз тағылған кемсітетін баға. Қай мәліметтің дұрыс емес екенін және нақты деректі көрсетіңіз.',
    ru: '«{text}» – уничижительная оценка чужих слов вместо ответа. Укажите, что именно неверно и каковы данные.',
    en: '“{text}” is a contemptuous label in place of an answer. Say what exactly is wrong and what the facts are.',
  },
  threat: {
    kk: '«{text}» қоқан-лоққы не ультиматум болып естіледі. Заңда белгіленген тәртіпті бейтарап жазыңыз.',
    ru: '«{text}» звучит как угроза или ультиматум. Напишите нейтрально, какой порядок установлен законом.',
    en: '“{text}” sounds like a threat or an ultimatum. State neutrally what procedure the law provides.',
  },
  sarcasm: {
    kk: '«{text}» – сыншыны, журналисті немесе тұрғынды кекету. Ресми мәтінде мазаққа орын жоқ: тура жауап беріңіз.',
    ru: '«{text}» – насмешка над критиком, журналистом или жителем. В официальном тексте ей не место: ответьте прямо.',
    en: '“{text}” mocks a critic, a journalist or a citizen. Sarcasm has no place in an official text: answer directly.',
  },
  service: {
    kk: '«{text}» бүкіл мемлекеттік қызметтің беделін түсіреді. Нақты кемшілікті және оны түзету шарасын жазыңыз.',
    ru: '«{text}» подрывает авторитет госслужбы в целом. Назовите конкретный недостаток и меры по его устранению.',
    en: '“{text}” undermines the authority of the whole civil service. Name the particular shortcoming and the remedy.',
  },
  shouting: {
    kk: '«{text}» айқайдай әсер қалдырады: бас әріптер мен леп белгілерін азайтыңыз.',
    ru: '«{text}» читается как крик: уберите прописные буквы и лишние восклицательные знаки.',
    en: '“{text}” reads as shouting: use ordinary letters and fewer exclamation marks.',
  },
};
