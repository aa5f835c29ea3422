/** The workspace that is opened: statements written for this test. */

const PRESS_RELEASE = `---
type: press-release
date: 2026-03-14
language: ru
body: Акимат города Сарыбулака
---

# О ремонте улицы Абая

Ремонт улицы Абая завершится в июне 2026 года.

Этот бездарный аким соседнего района провалил ремонт дорог.

Гарантируем каждому обратившемуся земельный участок без очереди и конкурса.
`;

const NOTES = `# Заметки

Этот бездарный аким соседнего района провалил ремонт дорог.
`;

export const FILES = {
  'press/release.md': PRESS_RELEASE,
  'notes.md': NOTES,
  'adep.yaml': 'failOn: error\n',
};
