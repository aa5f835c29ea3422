import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from './files.mjs';
import { hands } from './hands.mjs';

const RELEASE = 'press/release.md';
const INSULT_LINE = FILES[RELEASE].split('\n').findIndex(line => line.includes('бездарный')) + 1;

/** What the test does and asserts, in order; each step goes on where the one before has ended. */
export function steps({ page, workspace }) {
  const hand = hands(page);
  const onDisk = name => readFileSync(join(workspace, name), 'utf8');
  const insult = hand.problem('disparagement');
  const promise = hand.problem('unlawful-promise');

  return [
    [
      'a press release is underlined',
      async shot => {
        await hand.open(RELEASE);
        await hand.squiggle('error').first().waitFor();
        await shot();
      },
    ],
    [
      'both findings stand in Problems, with rule, source and a message in the chosen language',
      async shot => {
        await hand.showProblems();
        await insult.waitFor();
        await promise.waitFor();
        const row = (await insult.textContent()).replaceAll(/\s+/gu, ' ');
        assert.match(row, /adep/u);
        assert.match(row, /[а-я]{4} [а-я]/u);
        await shot();
      },
    ],
    [
      'the hover quotes the article in force and says why it applies',
      async shot => {
        const hover = await hand.hover('error');
        await shot();
        const text = await hover.textContent();
        assert.match(text, /мемлекеттік қызмет/iu, 'the original words of the Code');
        assert.match(text, /неофициальный перевод/u);
        assert.match(text, /Этическ/u);
        assert.match(text, /Почему/u);
        await hand.leave();
      },
    ],
    [
      'a quick fix removes the breach from the file on disk',
      async shot => {
        await hand.goTo(INSULT_LINE, 10);
        const rows = await hand.fixes();
        assert.ok((await rows.allInnerTexts()).length > 0);
        await shot();
        await page.keyboard.press('Enter');
        await insult.waitFor({ state: 'detached' });
        await hand.save();
        const text = onDisk(RELEASE);
        assert.ok(!text.includes('бездарный'), text);
        assert.ok(text.includes('Ремонт улицы Абая завершится в июне 2026 года.'));
        assert.ok(text.includes('без очереди'));
      },
    ],
    [
      'a rule turned off in adep.yaml on disk is turned off in the editor',
      async shot => {
        writeFileSync(join(workspace, 'adep.yaml'), 'rules:\n  unlawful-promise: off\n');
        await promise.waitFor({ state: 'detached' });
        await shot();
      },
    ],
    [
      'a mistake in adep.yaml is shown in adep.yaml, with the nearest rule',
      async shot => {
        writeFileSync(join(workspace, 'adep.yaml'), 'rules:\n  unlawful-promisse: off\n');
        await hand.problem('unlawful-promisse').waitFor();
        await shot();
        writeFileSync(join(workspace, 'adep.yaml'), 'failOn: error\n');
        await hand.problem('unlawful-promisse').waitFor({ state: 'detached' });
      },
    ],
    [
      'notes are left alone until they are checked as a statement by command',
      async shot => {
        await hand.open('notes.md');
        await page.waitForTimeout(1500);
        assert.equal(await hand.squiggle('error').count(), 0);
        await hand.command('Check This Document as a Statement');
        const type = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Выступление' });
        await type.waitFor();
        await shot();
        await type.click();
        await hand.squiggle('error').first().waitFor();
      },
    ],
    [
      'the finding at the cursor is explained beside the text',
      async shot => {
        await hand.goTo(3, 10);
        await hand.command('Adep: Explain the Finding at the Cursor');
        await page.locator('.tab', { hasText: 'Preview' }).first().waitFor();
        const frames = () => page.frames().map(frame => frame.getByText('Мемлекеттік қызметшілер').first());
        await until(async () => (await Promise.all(frames().map(text => text.isVisible()))).includes(true));
        await shot();
      },
    ],
    [
      "a rule's page opens in the chosen language",
      async shot => {
        await hand.command('Adep: Show a Rule');
        const rule = page.locator('.quick-input-list .monaco-list-row', { hasText: 'disparagement' });
        await rule.waitFor();
        await rule.click();
        await page.locator('.tab.active', { hasText: 'disparagement.md' }).waitFor();
        const frames = () => page.frames().map(frame => frame.getByText('Унижающие слова о должностных лицах').first());
        await until(
          async () => (await Promise.all(frames().map(text => text.isVisible()))).filter(Boolean).length === 2,
        );
        // A preview is shown only when the workbench's progress bar has ended.
        await page.locator('.editor-group-container .monaco-progress-container.active').waitFor({ state: 'detached' });
        await shot();
      },
    ],
  ];
}

async function until(condition) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await condition().catch(() => false)) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(`never became true: ${condition}`);
}
