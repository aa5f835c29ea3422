import type { Localised } from '../../engine/types.ts';

/** What was disclosed, and what to do. */
export const messages: Readonly<Record<string, Localised>> = {
  default: {
    kk: '«{text}»: жариялауға рұқсат етілмеген ақпарат. Оны алып тастаңыз немесе ресми жарияланған дерекке сілтеме жасаңыз.',
    ru: '«{text}»: сведения, не разрешённые к публикации. Уберите их или сошлитесь на официально опубликованное.',
    en: '“{text}”: information not cleared for publication. Remove it or refer to what is officially published.',
  },
  mark: {
    kk: '«{text}»: таратылуы шектелген құжаттың белгісі. Мұндай құжаттың деректемелері мен мазмұны жарияланбайды: оларды алып тастаңыз.',
    ru: '«{text}»: пометка документа ограниченного распространения. Его реквизиты и содержание не публикуют: уберите их.',
    en: '“{text}”: the mark of a restricted document. Neither its number nor its contents may be published: remove them.',
  },
  iin: {
    kk: '«{text}»: адамның жеке сәйкестендіру нөмірі (ЖСН). Бұл – дербес дерек, оны жасырыңыз.',
    ru: '«{text}»: индивидуальный идентификационный номер (ИИН) человека. Это персональные данные – скройте их.',
    en: '“{text}”: a person’s individual identification number (IIN). These are personal data: withhold them.',
  },
  'iin-unsure': {
    kk: '«{text}»: ЖСН деп берілген нөмір. Бақылау цифры сәйкес келмейді, бірақ адамның нөмірі бәрібір жарияланбайды: оны жасырыңыз.',
    ru: '«{text}»: номер назван ИИН. Контрольная цифра не сходится, но личный номер публиковать нельзя: скройте его.',
    en: '“{text}”: given as an IIN. Its check digit does not fit, yet a personal number must not be published: withhold it.',
  },
  identity: {
    kk: '«{text}»: жеке куәліктің немесе паспорттың нөмірі. Бұл – дербес дерек, оны жасырыңыз.',
    ru: '«{text}»: номер удостоверения личности или паспорта. Это персональные данные – скройте их.',
    en: '“{text}”: the number of an identity card or passport. These are personal data: withhold them.',
  },
  bank: {
    kk: '«{text}»: жеке адамның банк шоты немесе карта нөмірі. Бұл – банк құпиясы, деректі жасырыңыз.',
    ru: '«{text}»: номер счёта или карты частного лица. Это банковская тайна – скройте данные.',
    en: '“{text}”: the number of a private person’s account or card. This is a banking secret: withhold it.',
  },
  phone: {
    kk: '«{text}»: адамның жеке телефон нөмірі болуы ықтимал. Оны жасырып, қызметтік байланыс телефонын беріңіз.',
    ru: '«{text}»: похоже на личный телефон человека. Скройте номер и дайте служебный контакт.',
    en: '“{text}”: this looks like somebody’s private telephone. Withhold it and give an office contact.',
  },
  mail: {
    kk: '«{text}»: адамның жеке электрондық поштасы. Оны жасырып, мекеменің ресми поштасын беріңіз.',
    ru: '«{text}»: личная электронная почта человека. Скройте её и дайте официальный адрес органа.',
    en: '“{text}”: somebody’s private mailbox. Withhold it and give the body’s official address.',
  },
  home: {
    kk: '«{text}»: адамның үйінің мекенжайы. Бұл – дербес дерек, оны жасырыңыз.',
    ru: '«{text}»: домашний адрес человека. Это персональные данные – скройте их.',
    en: '“{text}”: a person’s home address. These are personal data: withhold them.',
  },
  dossier: {
    kk: '«{text}»: адамның жеке ісінен немесе жеке өмірінен алынған дерек. Ондай мәлімет келісімінсіз жарияланбайды.',
    ru: '«{text}»: сведения из личного дела или частной жизни человека. Без его согласия их не публикуют.',
    en: '“{text}”: details of somebody’s personnel file or private life. They are not published without consent.',
  },
  health: {
    kk: '«{text}»: нақты адамның денсаулығы туралы мәлімет. Бұл – медицина қызметкерінің құпиясы: адамның келісімінсіз жарияламаңыз.',
    ru: '«{text}»: сведения о здоровье конкретного человека. Это тайна медицинского работника: без согласия человека её не раскрывают.',
    en: '“{text}”: data on an identified person’s health. This is medical confidentiality: do not disclose it without consent.',
  },
  insider: {
    kk: '«{text}»: жария етуге болмайтын мәлімет «құпия сыр» ретінде айтылған. Ресми жарияланғанша оны таратпаңыз.',
    ru: '«{text}»: закрытые сведения рассказаны «по секрету». До официальной публикации их не раскрывают.',
    en: '“{text}”: restricted information is told “in confidence”. Do not disclose them before official publication.',
  },
  undecided: {
    kk: '«{text}»: іс әлі аяқталмаған немесе шешім жарияланбаған, ал мазмұны ашылып қойған. Ресми жариялануын күтіңіз.',
    ru: '«{text}»: дело не закончено или решение не объявлено, а содержание уже раскрыто. Дождитесь публикации.',
    en: '“{text}”: the matter is not finished or the decision not announced, yet its substance is disclosed. Wait for publication.',
  },
  'closed-source': {
    kk: '«{text}»: жабық отырыстың, ішкі құжаттың немесе тергеу материалының мазмұны ашылған. Оны алып тастаңыз.',
    ru: '«{text}»: раскрыто содержание закрытого заседания, внутреннего документа или материалов следствия. Уберите это.',
    en: '“{text}”: the contents of a closed meeting, an internal document or an investigation file are disclosed. Remove them.',
  },
  'planned-action': {
    kk: '«{text}»: кенеттен жүргізілетін тексеру, тінту немесе ұстау алдын ала жария етілген. Оны алып тастаңыз.',
    ru: '«{text}»: заранее объявлено о внезапной проверке, обыске или задержании. Уберите это.',
    en: '“{text}”: a surprise inspection, search or arrest is given away in advance. Remove it.',
  },
  embargo: {
    kk: '«{text}»: жариялау мерзімі әлі келмеген (эмбарго). Мәлімдеменің күнін тексеріңіз немесе мерзімін күтіңіз.',
    ru: '«{text}»: срок публикации ещё не наступил (эмбарго). Проверьте дату заявления или дождитесь срока.',
    en: '“{text}”: the day of publication has not come (embargo). Check the statement’s date, or wait for that day.',
  },
};
