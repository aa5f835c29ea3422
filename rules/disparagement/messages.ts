import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '«{text}» – лауазымды адамды, мемлекеттік органды немесе азаматты кемсітетін сөз. Мемлекеттік қызметші көпшілік алдында әдепсіз сөз айтпауға тиіс: баға берудің орнына нақты дерек келтіріңіз.',
    ru: '«{text}» унижает должностное лицо, госорган или гражданина. Госслужащий не вправе публично допускать неэтичные высказывания: замените оценку фактом.',
    en: '“{text}” belittles an official, a state body or a citizen. A civil servant may not use improper words in public: put a fact in place of the label.',
  },
  ridicule: {
    kk: '«{text}» мемлекеттік органды мазаққа айналдырады. Кемшілік болса, оны нақты атап, жою мерзімі мен шарасын жазыңыз.',
    ru: '«{text}» выставляет госорган на посмешище. Если есть недостаток, назовите его, срок и меры по его устранению.',
    en: '“{text}” makes a mockery of a state body. If there is a shortcoming, name it, the remedy and its date.',
  },
  generalisation: {
    kk: '«{text}» бүкіл ұжымға бірдей айып тағады. Жалпылаудың орнына нақты жағдайды және оны кім анықтағанын көрсетіңіз.',
    ru: '«{text}» обвиняет всех разом. Вместо обобщения назовите конкретный случай и кто его установил.',
    en: '“{text}” accuses everyone at once. Name the particular case and who established it.',
  },
  accusation: {
    kk: '«{text}» – қылмыс немесе теріс қылық туралы айып, бірақ сот шешімі, тексеру қорытындысы не басқа дереккөз көрсетілмеген. Дәлелсіз айып тағуға болмайды: дереккөзін көрсетіңіз немесе сөйлемді алып тастаңыз.',
    ru: '«{text}» – обвинение в преступлении или проступке без ссылки на решение суда, итог проверки или иной источник. Голословные обвинения недопустимы: назовите источник или уберите предложение.',
    en: '“{text}” accuses of a crime or misconduct and cites no judgment, inquiry or other source. Unfounded accusations are not allowed: name the source or remove the sentence.',
  },
};
