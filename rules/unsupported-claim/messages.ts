import type { Rule } from '../../engine/rule.ts';

export const messages: Rule['messages'] = {
  default: {
    kk: '«{text}»: өсу не кему санмен көрсетілмеген, дереккөзі де жоқ. Көрсеткішті, кезеңін және дереккөзін жазыңыз.',
    ru: '«{text}»: рост или снижение названы без цифр и источника. Укажите показатель, период и источник.',
    en: '“{text}”: growth or decline without figures or a source. Give the indicator, the period and the source.',
  },
  rank: {
    kk: '«{text}»: теңдессіздік не тұңғыштық дереккөзсіз айтылған. Рейтингке не құжатқа сілтеме беріңіз немесе сөзді жұмсартыңыз.',
    ru: '«{text}»: первенство или исключительность заявлены без источника. Сошлитесь на рейтинг или документ либо смягчите формулировку.',
    en: '“{text}”: a superlative or a first without a source. Refer to a ranking or a document, or soften the wording.',
  },
  total: {
    kk: '«{text}»: жаппай айтылған тұжырым («бәрі», «мүлде жоқ») дерекпен расталмаған. Сауалнаманы немесе ресми көрсеткішті келтіріңіз.',
    ru: '«{text}»: сплошное утверждение («все», «вообще нет») ничем не подтверждено. Приведите опрос или официальный показатель.',
    en: '“{text}”: a sweeping claim (“all”, “none at all”) that nothing supports. Give a survey or an official figure.',
  },
  known: {
    kk: '«{text}»: «баршаға мәлім», «дәлелденген» деу дереккөзді алмастырмайды. Құжатты, деректі және күнін көрсетіңіз.',
    ru: '«{text}»: ссылка на общеизвестность или доказанность не заменяет источника. Назовите документ, данные и дату.',
    en: '“{text}”: that everyone knows, or that it is proven, is no source. Name the document, the data and the date.',
  },
  anonymous: {
    kk: '«{text}»: қауесет не аталмаған дереккөздің сөзі нақты дерек ретінде берілген. Ресми дереккөзді көрсетіңіз немесе сөйлемді алып тастаңыз.',
    ru: '«{text}»: слух или слова безымянного источника выданы за факт. Назовите официальный источник или уберите предложение.',
    en: '“{text}”: a rumour or a nameless source is passed off as fact. Name an official source or remove the sentence.',
  },
};
