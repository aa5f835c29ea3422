import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: 'Қолтаңбада «{text}» тұр. Ғылыми, педагогикалық және шығармашылық еңбек жеке тұлға ретінде, лауазымсыз және мемлекеттік органсыз жарияланады.',
    ru: 'В подписи стоит «{text}». Научные, учебные и творческие работы публикуются от собственного имени частного лица, без должности и государственного органа.',
    en: 'The by-line carries “{text}”. Scholarly, teaching and creative work is published in the own name as a private person, without post or state body.',
  },
  behalf: {
    kk: '«{text}»: мұндай еңбек мемлекеттік органның атынан емес, автордың өз атынан жарияланады.',
    ru: '«{text}»: такая работа публикуется от имени автора, а не государственного органа.',
    en: '“{text}”: such work is published in the author’s own name, not in that of a state body.',
  },
  address: {
    kk: '{text} – қызметтік пошта. Жеке тұлға ретінде жарияланатын еңбекте жеке мекенжай көрсетіледі.',
    ru: '{text} – служебная почта. В работе, опубликованной частным лицом, указывают личный адрес.',
    en: '{text} is an official address. Work published as a private person gives a private one.',
  },
  capacity: {
    kk: 'Еңбекке қызмет бабымен (capacity: official) қол қойылған. Ғылыми, педагогикалық және шығармашылық еңбек жеке тұлға ретінде жарияланады.',
    ru: 'Работа подписана по должности (capacity: official). Научные, учебные и творческие работы публикуются как частным лицом.',
    en: 'The piece is signed in the official capacity. Scholarly, teaching and creative work is published as a private person.',
  },
};
