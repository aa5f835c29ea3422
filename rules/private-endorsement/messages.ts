import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '«{text}»: лауазым атынан нақты компания, тауар не маман жарнамаланған. Оны алып тастаңыз немесе қызмет көрсетушілердің толық тізіміне сілтеме беріңіз.',
    ru: '«{text}»: от имени службы рекламируется отдельная компания, товар или специалист. Уберите это или сошлитесь на полный перечень поставщиков.',
    en: '“{text}”: a particular company, product or professional is advertised from office. Remove it, or refer to the full list of providers.',
  },
  own: {
    kk: '«{text}»: өзінің, туысының не танысының кәсібіне клиент шақырылған. Қызметтік мүмкіндік жеке пайдаға жұмсалмайды – бұл сөйлемді алып тастаңыз.',
    ru: '«{text}»: реклама своего дела либо дела родственника или знакомого. Служебные возможности не используют для личной выгоды – уберите это.',
    en: '“{text}”: custom is sought for one’s own, a relative’s or a friend’s business. Office is not used for private gain; remove it.',
  },
  favour: {
    kk: '«{text}»: белгілі бір компанияның клиенттеріне артықшылық берілетіндей айтылған. Өтініштер бәріне бірдей тәртіппен қаралады.',
    ru: '«{text}»: клиентам отдельной компании обещано преимущество. Обращения рассматриваются для всех в одном порядке.',
    en: '“{text}”: customers of one company are promised better treatment. Applications are considered in the same manner for all.',
  },
  promo: {
    kk: '«{text}»: жеңілдік не промокод арқылы коммерциялық ұсыныс таратылған. Мемлекеттік қызметші жарнама таратпайды – оны алып тастаңыз.',
    ru: '«{text}»: распространяется коммерческое предложение со скидкой или промокодом. Госслужащий рекламу не распространяет – уберите это.',
    en: '“{text}”: a commercial offer with a discount or promotional code is spread. A civil servant spreads no advertising; remove it.',
  },
};
