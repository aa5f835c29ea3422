import type { Localised, Problem, Span } from '../types.ts';

function problem(span: Span, severity: Problem['severity'], message: Localised): Problem {
  return { start: span.start, end: span.end, severity, message };
}

export function tooDeepProblem(at: number): Problem {
  return problem({ start: at, end: at }, 'warning', {
    kk: 'Markdown белгілері тым терең қабаттасқан: құжат қарапайым мәтін ретінде тексерілді.',
    ru: 'Разметка Markdown вложена слишком глубоко: документ проверен как простой текст.',
    en: 'The Markdown is nested too deep: the document was checked as plain text.',
  });
}

export function tooDenseProblem(span: Span): Problem {
  return problem(span, 'warning', {
    kk: 'Бұл үзіндіде Markdown белгілері тым көп: ол қарапайым мәтін ретінде тексерілді.',
    ru: 'В этом месте слишком много знаков разметки Markdown: оно проверено как простой текст.',
    en: 'There is too much Markdown markup here: the passage was checked as plain text.',
  });
}

export function unclosedCommentProblem(at: number): Problem {
  return problem({ start: at, end: at + 4 }, 'warning', {
    kk: 'HTML түсініктемесі жабылмаған: одан кейінгі мәтін тексерілмейді. Түсініктеменің соңына «-->» қойыңыз.',
    ru: 'Комментарий HTML не закрыт: текст после него не проверяется. Поставьте «-->» в его конце.',
    en: 'The HTML comment is not closed: the text after it is not checked. Put “-->” at its end.',
  });
}

export function unclosedCodeProblem(at: number): Problem {
  return problem({ start: at, end: at + 3 }, 'warning', {
    kk: 'Код блогы жабылмаған: одан кейінгі мәтін код деп саналып, тексерілмейді.',
    ru: 'Блок кода не закрыт: текст после него считается кодом и не проверяется.',
    en: 'The code block is not closed: the text after it is taken for code and is not checked.',
  });
}

export function unclosedFrontMatterProblem(span: Span): Problem {
  return problem(span, 'error', {
    kk: 'Метадеректер «---» жолымен ашылған, бірақ жабылмаған. Соңғы кілттен кейін жеке жолға «---» қойыңыз; әзірге бүкіл файл мәтін ретінде тексерілді.',
    ru: 'Метаданные открыты строкой «---», но не закрыты. Поставьте «---» отдельной строкой после последнего ключа; пока весь файл проверен как текст.',
    en: 'The front matter opens with “---” and is not closed. Put “---” on a line of its own after the last key; until then the whole file is checked as text.',
  });
}

export function longFrontMatterProblem(span: Span, limit: number): Problem {
  return problem(span, 'error', {
    kk: `Метадеректер ${limit} таңбадан асады: олар оқылмады, бүкіл файл мәтін ретінде тексерілді.`,
    ru: `Метаданные длиннее ${limit} знаков: они не прочитаны, весь файл проверен как текст.`,
    en: `The front matter is longer than ${limit} characters: it was not read, and the whole file is checked as text.`,
  });
}
