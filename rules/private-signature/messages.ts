import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: 'Қолтаңбада «{text}» тұр. Ғылыми, педагогикалық және шығармашылық еңбек жеке тұлға ретінде жарияланады: лауазым мен мемлекеттік органды алып тастаңыз.',
    ru: 'В подписи стоит «{text}». Научные, учебные и творческие работы публикуют от своего имени, как частное лицо: уберите должность и государственный орган.',
    en: 'The by-line carries “{text}”. Scholarly, teaching and creative work is published in one’s own name, as a private person: remove the post and the state body.',
  },
  behalf: {
    kk: '«{text}»: мұндай еңбек мемлекеттік органның атынан емес, автордың өз атынан жарияланады.',
    ru: '«{text}»: такая работа публикуется от имени автора, а не государственного органа.',
    en: '“{text}”: such work is published in the author’s own name, not in that of a state body.',
  },
  address: {
    kk: '{text} – қызметтік пошта. Жеке тұлға ретінде жарияланған еңбекте жеке мекенжай көрсетіледі.',
    ru: '{text} – служебная почта. В работе, опубликованной частным лицом, указывают личный адрес.',
    en: '{text} is an official address. In work published as a private person, give a private one.',
  },
  capacity: {
    kk: 'Еңбекке лауазымды адам ретінде (capacity: official) қол қойылған. Ғылыми, педагогикалық және шығармашылық еңбек жеке тұлға ретінде жарияланады: private деп өзгертіңіз.',
    ru: 'Автор подписался как должностное лицо (capacity: official). Научные, учебные и творческие работы публикуют как частное лицо: укажите private.',
    en: 'The piece is signed in the official capacity (capacity: official). Scholarly, teaching and creative work is published as a private person: put private.',
  },
};
