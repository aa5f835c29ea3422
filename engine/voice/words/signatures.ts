/** How a by-line begins, in the normal form of words. */
export const BY_LINE_LABELS = phrases(`
  автор; авторы; автордың; авторлар; авторлары; авторлары мен; об авторе; об авторах; автор туралы; автор курса
  автор текста; автор статьи; автор книги; автор учебника; автор лекции; автор пособия; автор материала; автор проекта
  мақаланың авторы; мақала авторы; курс авторы; курстың авторы; кітап авторы; оқулық авторы; дәріс авторы; материал авторы
  составитель; составители; составил; составила; құрастырған; құрастырушы; құрастырушылар; құрастырушылары; құрастырғандар
  дайындаған; әзірлеген; әзірлегендер; подготовил; подготовила; подготовили; разработал; разработала; разработчик
  текст; мәтін; мәтін авторы; жазған; лектор; преподаватель; руководитель; руководитель кружка; научный руководитель
  дәріскер; оқытушы; жетекші; жетекшісі; үйірме жетекшісі; ғылыми жетекші; ғылыми жетекшісі; рецензент
  by; author; authors; about the author; about the authors; written by; prepared by; compiled by; compiler; lecturer
  instructor; teacher; supervisor; text by; words by; course author; course by; lecture by; lecturer's name; edited by
`);

/** How a signature begins. */
export const CLOSING_FORMULAS = phrases(`
  с уважением; с искренним уважением; с глубоким уважением; с наилучшими пожеланиями; от имени; по поручению; искренне ваш
  искренне ваша; пресс-служба; құрметпен; зор құрметпен; шынайы құрметпен; ізгі ниетпен; ізгі тілекпен; баспасөз қызметі
  on behalf of; sincerely; yours sincerely; sincerely yours; yours faithfully; yours truly; regards; best regards
  kind regards; with respect; respectfully; respectfully yours; press service; press office
`);

function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[;\n]/)
      .map(phrase => phrase.trim())
      .filter(Boolean),
  );
}
