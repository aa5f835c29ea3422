import type { Rule } from '../../engine/rule.ts';

export const messages: Rule['messages'] = {
  default: {
    kk: '«{text}»: сөйлеуші мемлекеттік саясатқа өз атынан қарсы шыққан. Пікірдің орнына дерек пен ұсыныс келтіріңіз немесе басшымен келісіңіз.',
    ru: '«{text}»: говорящий от себя выступает против государственной политики. Вместо позиции приведите факты и предложение либо согласуйте текст с руководителем.',
    en: '“{text}”: the speaker takes a personal stand against state policy. Give facts and a proposal instead, or clear the text with the head of the body.',
  },
  refusal: {
    kk: '«{text}»: мемлекеттік саясатты орындамауға немесе тоқтатуға шақыру. Қызметші оны жүзеге асыруға тиіс: ұсынысты белгіленген тәртіппен енгізіңіз.',
    ru: '«{text}»: отказ исполнять государственную политику или призыв её отменить. Служащий обязан её проводить: предложения вносите в установленном порядке.',
    en: '“{text}”: a refusal to carry out state policy, or a call to drop it. A servant must put it into practice: make proposals in the established manner.',
  },
  ridicule: {
    kk: '«{text}»: мемлекеттік саясат қате немесе пайдасыз деп көрсетілген. Баға берудің орнына нақты кемшілік пен оны жою ұсынысын жазыңыз.',
    ru: '«{text}»: государственная политика представлена ошибочной или бесполезной. Вместо оценки назовите конкретный недостаток и предложение, как его устранить.',
    en: '“{text}”: state policy is presented as wrong or useless. Instead of the verdict, name the concrete shortcoming and a proposal to remedy it.',
  },
};
