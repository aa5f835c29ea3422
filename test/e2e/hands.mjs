/** What a person does in the workbench, by mouse and keyboard. */
export function hands(page) {
  const quickInput = page.locator('.quick-input-widget .quick-input-box input').first();
  const row = (list, text) => page.locator(`${list} .monaco-list-row`, { hasText: text }).first();

  return {
    async open(name) {
      await page.keyboard.press('Control+P');
      await quickInput.fill(name);
      await row('.quick-input-list', name.split('/').at(-1)).waitFor();
      await page.keyboard.press('Enter');
      await page.locator(`.tab.active[data-resource-name="${name.split('/').at(-1)}"]`).waitFor();
      await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
    },

    async goTo(line, column) {
      await page.keyboard.press('Control+G');
      await quickInput.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    },

    squiggle: kind => page.locator(`.monaco-editor .squiggly-${kind}`),

    async showProblems() {
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel').waitFor();
    },

    problem: text => page.locator('.markers-panel .monaco-list-row', { hasText: text }),

    /** The hover over the first passage underlined with `kind`. */
    async hover(kind) {
      const box = await page.locator(`.monaco-editor .squiggly-${kind}`).first().boundingBox();
      await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + 4);
      const hover = page.locator('.monaco-hover:visible').first();
      await hover.waitFor();
      return hover;
    },

    /** Takes the mouse away from the text, so that no hover covers it, and puts the focus into the editor. */
    async leave() {
      await page.mouse.move(640, 8);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+1');
      await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    },

    /** Opens the light bulb's menu at the cursor, again when the first try comes too early. */
    async fixes() {
      const rows = page.locator('.action-widget .monaco-list-row.action');
      for (let attempt = 1; ; attempt++) {
        await page.keyboard.press('Control+.');
        try {
          await rows.first().waitFor({ timeout: 4000 });
          return rows;
        } catch (error) {
          if (attempt === 5) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },

    async save() {
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor();
    },

    async command(label) {
      await page.keyboard.press('F1');
      await quickInput.fill(`>${label}`);
      await row('.quick-input-list', label).click();
    },
  };
}
