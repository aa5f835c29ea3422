import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '«{text}»: тұтас бір топқа кемсітетін мін тағылған. Адамның шығу тегі, жынысы, тілі, діні не жасы кінә емес – жалпылауды алып тастаңыз, нақты әрекет туралы ғана айтыңыз.',
    ru: '«{text}»: целой группе людей приписан порок. Происхождение, пол, язык, вера или возраст – не вина; уберите обобщение и говорите только о конкретных поступках.',
    en: '“{text}”: a fault is ascribed to a whole group of people. Origin, sex, language, faith or age is no fault; drop the generalisation and speak of particular deeds only.',
  },
  exclusion: {
    kk: '«{text}»: адамдар шығу тегіне, жынысына, тіліне не дініне қарай шеттетілген немесе қызмет көрсетуден бас тартылған. Құқық пен мемлекеттік қызмет баршаға бірдей – бұл шектеуді алып тастаңыз.',
    ru: '«{text}»: людей отстраняют или им отказывают в услуге из-за происхождения, пола, языка или веры. Права и госуслуги равны для всех – уберите это ограничение.',
    en: '“{text}”: people are kept out or refused a service because of origin, sex, language or faith. Rights and public services are equal for all; remove this limit.',
  },
  vacancy: {
    kk: '«{text}»: жұмысқа қабылдау кезінде жынысына, жасына не сырт келбетіне қарай шектеу қойылған. Тек біліктілік талаптарын көрсетіңіз.',
    ru: '«{text}»: при приёме на работу поставлено условие пола, возраста или внешности. Укажите только квалификационные требования.',
    en: '“{text}”: a job is limited by sex, age or looks. State qualification requirements only.',
  },
  contempt: {
    kk: '«{text}»: тілге, дәстүрге не дінге менсінбей қарау. Мемлекеттік қызметші Қазақстан халқының тілдері мен салт-дәстүрлерін құрметтейді – бұл бағаны алып тастаңыз.',
    ru: '«{text}»: пренебрежение к языку, обычаю или вере. Госслужащий уважает языки и традиции народа Казахстана – уберите эту оценку.',
    en: '“{text}”: contempt for a language, custom or faith. A civil servant respects the languages and traditions of the people of Kazakhstan; remove this judgement.',
  },
  slur: {
    kk: '«{text}»: адамды тегіне, жынысына не жағдайына қарай кемсітетін сөз. Бейтарап атауын қолданыңыз немесе сөйлемді алып тастаңыз.',
    ru: '«{text}»: слово, унижающее людей по происхождению, полу или положению. Замените его нейтральным названием или уберите предложение.',
    en: '“{text}”: a word that belittles people for their origin, sex or condition. Use a neutral name, or remove the sentence.',
  },
};
