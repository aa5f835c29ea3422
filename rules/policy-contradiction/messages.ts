import type { Rule } from '../../engine/rule.ts';

export const messages: Rule['messages'] = {
  default: {
    kk: '«{text}»: сөйлеуші мемлекеттік саясатқа өз атынан қарсы шыққан. Пікірдің орнына дерек пен ұсыныс келтіріңіз немесе мәтінді басшымен келісіп алыңыз.',
    ru: '«{text}»: говорящий от себя выступает против государственной политики. Вместо позиции приведите факты и предложение либо согласуйте текст с руководителем.',
    en: '“{text}”: the speaker takes a personal stand against state policy. Give facts and a proposal instead, or clear the text with the head of the body.',
  },
  refusal: {
    kk: '«{text}»: мемлекеттік саясатты жүзеге асырудан бас тарту немесе оны тоқтатуға шақыру. Мемлекеттік қызметші оны жүзеге асыруға тиіс: ұсынысыңызды белгіленген тәртіппен енгізіңіз.',
    ru: '«{text}»: отказ исполнять государственную политику или призыв её отменить. Госслужащий обязан её проводить: предложения вносите в установленном порядке.',
    en: '“{text}”: a refusal to carry out state policy, or a call to drop it. A civil servant must carry it out: make proposals in the established manner.',
  },
  ridicule: {
    kk: '«{text}»: мемлекеттік саясат қате немесе пайдасыз етіп көрсетілген. Баға берудің орнына нақты кемшілікті және оны жою туралы ұсынысты жазыңыз.',
    ru: '«{text}»: государственная политика представлена ошибочной или бесполезной. Вместо оценки назовите конкретный недостаток и предложение, как его устранить.',
    en: '“{text}”: state policy is presented as wrong or useless. Instead of the verdict, name the particular shortcoming and propose how to remedy it.',
  },
};
