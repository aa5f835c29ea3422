import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '«{text}» – лауазымды адамды, мемлекеттік органды немесе азаматты кемсітетін сөз. Мемлекеттік қызметші көпшілік алдында әдепсіз сөз айтпауға тиіс: бағаны фактімен алмастырыңыз.',
    ru: '«{text}» унижает должностное лицо, госорган или гражданина. Госслужащий не вправе публично допускать неэтичные высказывания: замените оценку фактом.',
    en: '“{text}” belittles an official, a state body or a citizen. A civil servant may not use improper words in public: put a fact in place of the label.',
  },
  ridicule: {
    kk: '«{text}» мемлекеттік органды мазаққа айналдырады. Мінді атау керек болса, нақты кемшілікті, мерзімді және шараны жазыңыз.',
    ru: '«{text}» выставляет госорган на посмешище. Если есть недостаток, назовите его, сроки и меры.',
    en: '“{text}” makes a mockery of a state body. If there is a shortcoming, name it, with dates and measures.',
  },
  generalisation: {
    kk: '«{text}» бүкіл ұжымға бірдей айып тағады. Жалпылаудың орнына нақты жағдайды және оны кім анықтағанын көрсетіңіз.',
    ru: '«{text}» обвиняет всех разом. Вместо обобщения назовите конкретный случай и кто его установил.',
    en: '“{text}” accuses everyone at once. Name the particular case and who established it.',
  },
  accusation: {
    kk: '«{text}» – қылмыс немесе теріс қылық туралы айып, бірақ сот шешімі, тексеру қорытындысы не басқа дереккөз көрсетілмеген. Дәлелсіз айып тағуға болмайды.',
    ru: '«{text}» – обвинение в преступлении или проступке без ссылки на решение суда, итог проверки или иной источник. Голословные обвинения недопустимы.',
    en: '“{text}” accuses of a crime or misconduct and cites no judgment, inquiry or other source. Unfounded accusations are not allowed.',
  },
};
