import type { Example, Examples } from '../../engine/rule.ts';
import type { Language, StatementType } from '../../engine/types.ts';

function piece(type: StatementType, text: string, why?: string): Example {
  return { text, metadata: { type }, ...(why === undefined ? {} : { why }) };
}

function signed(type: StatementType, author: readonly string[], text: string): Example {
  return { text: `---\ntype: ${type}\nauthor:\n${author.map(line => `  ${line}\n`).join('')}---\n\n${text}\n` };
}

export const examples: Readonly<Record<Language, Examples>> = {
  kk: {
    bad: [
      {
        text: '---\ntype: scientific\nbody: ⟦Су басқармасы⟧\nauthor:\n  name: Ерлан Сапаров\n  capacity: private\n---\n\n# Өзен ағыны\n\nМақалада он жылдық деректер салыстырылады.\n',
      },
      piece('creative', 'Бұл жыр қаржы ⟦басқармасы басшысының⟧ қаламынан туды.\n\nКөктем келді қырыма.'),
      piece(
        'creative',
        'Автор – ⟦Қаржы министрлігі департаментінің директоры⟧ Б. Омаров.\n\n# Көктем жырлары\n\nҚар еріді, қырдан су ақты.',
      ),
      piece(
        'scientific',
        '# Қалалық көлік ағынын модельдеу\n\nЕрлан Сапаров, ⟦Көлік басқармасының бас маманы⟧\n\nМақалада ағынның үш моделі салыстырылады.',
      ),
      piece(
        'teaching',
        '# Есеп шығарудың төрт тәсілі\n\nҚұрастырған: ⟦қалалық білім бөлімінің жетекші маманы⟧ Айгүл Серікова.\n\nБірінші тәсіл: кері есептеу.',
      ),
      piece(
        'scientific',
        '# Топырақтың тұздануы\n\nМақала ⟦министрліктің атынан⟧ жазылды, онда менің диссертациямның нәтижелері берілген.',
      ),
      piece('creative', '# Дала түні\n\nЖұлдыз біткен жерге жақын.\n\nСамат Әлібеков\n⟦аудан әкімінің орынбасары⟧'),
      piece('scientific', '# Өзен суының құрамы\n\nДина Ахметова\n\nХат алысу мекенжайы: ⟦d.akhmetova@ecology.gov.kz⟧'),
      signed(
        'scientific',
        ['name: Ерлан Сапаров', 'position: ⟦комитет төрағасының орынбасары⟧', 'capacity: official'],
        '# Егістікті суару тәсілдері\n\nМақалада тамшылатып суару қарастырылады.',
      ),
      signed('creative', ['name: Әсел Нұрланова', 'capacity: ⟦official⟧'], '# Жаңбыр\n\nТерезені тықылдатты түн бойы.'),
    ],
    good: [
      piece(
        'scientific',
        '# Қалалық көлік ағынын модельдеу\n\nЕрлан Сапаров, техника ғылымдарының кандидаты\n\nМақалада ағынның үш моделі салыстырылады.',
        'own name and degree',
      ),
      piece('creative', '# Көктем жырлары\n\nБ. Омаров\n\nҚар еріді, қырдан су ақты.', 'own name only'),
      piece(
        'teaching',
        '# Есеп шығарудың төрт тәсілі\n\nАйгүл Серікова, № 12 мектептің математика мұғалімі',
        'a school is no state body',
      ),
      piece(
        'scientific',
        '# Цифрлық қызмет\n\nДина Ахметова, университет кафедрасының доценті\n\nМинистрліктің ашық деректері пайдаланылды.',
        'a university post; the ministry is a source',
      ),
      piece(
        'teaching',
        '# Құқық негіздері\n\nДәрісте министрліктің құзыреті мен әкімдіктің өкілеттігі салыстырылады.',
        'bodies are the subject',
      ),
      piece(
        'creative',
        '# Роман туралы\n\nСамат Әлібеков\n\nКейіпкер – ескі заманның болысы.',
        'a post of a character',
      ),
      piece(
        'scientific',
        '# Су үнемдеу\n\nДина Ахметова\n\nРецензент: Су комитеті төрағасының орынбасары Е. Сапаров.',
        'a reviewer is no author',
      ),
      {
        text: 'Ерлан Сапаров, басқарма басшысы\n\nЖол жөндеу жұмысы басталды.',
        metadata: { type: 'press-release' },
        why: 'a press release is signed with the post',
      },
    ],
  },
  ru: {
    bad: [
      {
        text: '---\ntype: scientific\nbody: ⟦Водное управление⟧\nauthor:\n  name: Ерлан Сапаров\n  capacity: private\n---\n\n# Сток реки\n\nВ статье сравниваются данные за десять лет.\n',
      },
      piece('creative', 'Эти строки вышли из-под пера ⟦заместителя акима⟧.\n\nПришла весна в мои края.'),
      piece(
        'creative',
        'Автор – ⟦директор департамента Министерства финансов⟧ Б. Омаров.\n\n# Весенние песни\n\nСнега сошли, и речка зазвенела.',
      ),
      piece(
        'scientific',
        '# Модели городского движения\n\nЕрлан Сапаров, ⟦главный специалист Управления транспорта⟧\n\nВ статье сравниваются три модели потока.',
      ),
      piece(
        'teaching',
        '# Четыре способа решить задачу\n\nСоставитель: ⟦ведущий специалист отдела образования города⟧ Айгуль Серикова.\n\nСпособ первый: счёт с конца.',
      ),
      piece(
        'scientific',
        '# Засоление почв\n\nСтатья написана ⟦от имени министерства⟧ и содержит результаты моей диссертации.',
      ),
      piece(
        'creative',
        '# Ночь в степи\n\nЗвёзды спустились к самой траве.\n\nСамат Алибеков\n⟦заместитель акима района⟧',
      ),
      piece('scientific', '# Состав речной воды\n\nДина Ахметова\n\nАдрес для переписки: ⟦d.akhmetova@ecology.gov.kz⟧'),
      signed(
        'scientific',
        ['name: Ерлан Сапаров', 'position: ⟦заместитель председателя комитета⟧', 'capacity: official'],
        '# Способы орошения\n\nВ статье рассматривается капельный полив.',
      ),
      signed(
        'creative',
        ['name: Асель Нурланова', 'capacity: ⟦official⟧'],
        '# Дождь\n\nСтучал в окно всю ночь до света.',
      ),
      {
        text: '# Стихи\n\n⟦Начальник отдела культуры⟧ Самат Алибеков\n\nОсень в городе тихая.',
        metadata: { type: 'article' },
      },
    ],
    good: [
      piece(
        'scientific',
        '# Модели городского движения\n\nЕрлан Сапаров, кандидат технических наук\n\nВ статье сравниваются три модели потока.',
        'own name and degree',
      ),
      piece('creative', '# Весенние песни\n\nБ. Омаров\n\nСнега сошли, и речка зазвенела.', 'own name only'),
      piece(
        'teaching',
        '# Четыре способа решить задачу\n\nАйгуль Серикова, учитель математики школы № 12',
        'a school is no state body',
      ),
      piece(
        'scientific',
        '# Цифровые услуги\n\nДина Ахметова, доцент кафедры государственного управления университета\n\nИспользованы открытые данные министерства.',
        'a university post; the ministry is a source',
      ),
      piece(
        'teaching',
        '# Основы права\n\nВ лекции сравниваются компетенция министерства и полномочия акимата.',
        'bodies are the subject',
      ),
      piece(
        'creative',
        '# О романе\n\nСамат Алибеков\n\nГерой – волостной управитель старых времён.',
        'a post of a character',
      ),
      piece(
        'scientific',
        '# Экономия воды\n\nДина Ахметова\n\nРецензент: заместитель председателя Комитета водного хозяйства Е. Сапаров.',
        'a reviewer is no author',
      ),
      piece(
        'scientific',
        '# Управление рисками\n\nА. Омаров\n\nРассмотрены четыре подхода к управлению рисками в строительстве.',
        'management, not a body',
      ),
      {
        text: 'Ерлан Сапаров, руководитель управления\n\nНачался ремонт дорог.',
        metadata: { type: 'press-release' },
        why: 'a press release is signed with the post',
      },
    ],
  },
  en: {
    bad: [
      {
        text: '---\ntype: scientific\nbody: ⟦Water Directorate⟧\nauthor:\n  name: Yerlan Saparov\n  capacity: private\n---\n\n# The flow of the river\n\nThe paper compares data of ten years.\n',
      },
      piece('creative', 'These lines came from the pen of the ⟦deputy akim⟧.\n\nSpring came to my hills.'),
      piece(
        'creative',
        'Author: ⟦Director of Department, Ministry of Finance⟧ B. Omarov.\n\n# Songs of Spring\n\nThe snow has gone, the river sings.',
      ),
      piece(
        'scientific',
        '# Models of urban traffic\n\nYerlan Saparov, ⟦Chief Specialist of the Transport Directorate⟧\n\nThe article compares three models of flow.',
      ),
      piece(
        'teaching',
        '# Four ways to solve a problem\n\nCompiled by Aigul Serikova, ⟦leading specialist of the city education department⟧.\n\nThe first way is to count back.',
      ),
      piece(
        'scientific',
        '# Salinity of soils\n\nThis paper was written ⟦on behalf of the ministry⟧ and presents the results of my thesis.',
      ),
      piece(
        'creative',
        '# Night in the steppe\n\nThe stars came down to the grass.\n\nSamat Alibekov\n⟦Deputy Akim of the District⟧',
      ),
      piece(
        'scientific',
        '# Composition of river water\n\nDina Akhmetova\n\nCorrespondence: ⟦d.akhmetova@ecology.gov.kz⟧',
      ),
      signed(
        'scientific',
        ['name: Yerlan Saparov', 'position: ⟦Deputy Chair of the Committee⟧', 'capacity: official'],
        '# Ways of irrigation\n\nThe article examines drip irrigation.',
      ),
      signed(
        'creative',
        ['name: Asel Nurlanova', 'capacity: ⟦official⟧'],
        '# Rain\n\nIt knocked at the window all night long.',
      ),
    ],
    good: [
      piece(
        'scientific',
        '# Models of urban traffic\n\nYerlan Saparov, PhD in engineering\n\nThe article compares three models of flow.',
        'own name and degree',
      ),
      piece('creative', '# Songs of Spring\n\nB. Omarov\n\nThe snow has gone, the river sings.', 'own name only'),
      piece(
        'teaching',
        '# Four ways to solve a problem\n\nAigul Serikova, mathematics teacher at School No. 12',
        'a school is no state body',
      ),
      piece(
        'scientific',
        '# Digital services\n\nDina Akhmetova, associate professor at the department of public policy of the university\n\nOpen data of the ministry were used.',
        'a university post; the ministry is a source',
      ),
      piece(
        'teaching',
        '# Basics of law\n\nThe lecture compares the competence of the ministry with the powers of the akimat.',
        'bodies are the subject',
      ),
      piece(
        'creative',
        '# On a novel\n\nSamat Alibekov\n\nThe hero is a district governor of old times.',
        'a post of a character',
      ),
      piece(
        'scientific',
        '# Saving water\n\nDina Akhmetova\n\nReviewer: E. Saparov, Deputy Chair of the Water Committee.',
        'a reviewer is no author',
      ),
      {
        text: 'Yerlan Saparov, head of the directorate\n\nRoad repairs have begun.',
        metadata: { type: 'press-release' },
        why: 'a press release is signed with the post',
      },
    ],
  },
};
