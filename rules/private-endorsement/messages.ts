import type { Localised } from '../../engine/types.ts';

export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '«{text}»: қызмет бабы пайдаланылып, белгілі бір компания, тауар не маман жарнамаланған. Оны алып тастаңыз немесе қызмет көрсетушілердің толық тізіміне сілтеме беріңіз.',
    ru: '«{text}»: с использованием должности рекламируется отдельная компания, товар или специалист. Уберите это или сошлитесь на полный перечень поставщиков.',
    en: '“{text}”: a particular company, product or professional is advertised by use of office. Remove it, or refer to the full list of providers.',
  },
  own: {
    kk: '«{text}»: өзінің, туысының не танысының кәсібі жарнамаланған. Қызметтік мүмкіндікті жеке пайдаға жұмсауға болмайды – бұл сөйлемді алып тастаңыз.',
    ru: '«{text}»: реклама своего дела либо дела родственника или знакомого. Служебные возможности нельзя использовать для личной выгоды – уберите это.',
    en: '“{text}”: one’s own business, or that of a relative or friend, is advertised. Office must not be used for private gain; remove it.',
  },
  favour: {
    kk: '«{text}»: белгілі бір компанияның клиенттеріне артықшылық уәде етілген. Өтініштер баршаға бірдей тәртіппен қаралады – мұны алып тастаңыз.',
    ru: '«{text}»: клиентам отдельной компании обещано преимущество. Обращения всех рассматриваются в одном порядке – уберите это.',
    en: '“{text}”: customers of one company are promised better treatment. Applications are considered in the same manner for all; remove it.',
  },
  promo: {
    kk: '«{text}»: жеңілдігі не промокоды бар коммерциялық ұсыныс таратылған. Мемлекеттік қызметші жарнама таратпауға тиіс – оны алып тастаңыз.',
    ru: '«{text}»: распространяется коммерческое предложение со скидкой или промокодом. Госслужащий не должен распространять рекламу – уберите это.',
    en: '“{text}”: a commercial offer with a discount or promotional code is passed on. A civil servant must not spread advertising; remove it.',
  },
};
