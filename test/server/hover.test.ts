import assert from 'node:assert/strict';
import { rules } from '../../rules/generated/index.ts';
import { law } from '../../rules/law/index.ts';
import { PULL, start, type TestClient } from './client.ts';
import { FRONT_MATTER, INSULT, STATEMENT } from './statements.ts';

/** Without Markdown's escapes and markers. */
const plain = (markdown: string) => markdown.replaceAll(/\\(?=[^\w\s])|\*\*|^> /gmu, '');

function value(hover: unknown): string {
  const { contents } = hover as { contents: { value: string } };
  return contents.value;
}

describe('server: hover', () => {
  let client: TestClient;
  const uri = 'untitled:hover.md';
  const line = STATEMENT.split('\n').indexOf(INSULT.sentence);
  const column = INSULT.sentence.indexOf(INSULT.word) + 2;

  afterEach(() => client.stop());

  for (const language of ['kk', 'ru', 'en'] as const) {
    it(`explains in ${language}: the article in force, why it applies, a bad and a good example, the rule's page`, async () => {
      client = await start({ capabilities: PULL, options: { locale: language } });
      client.open(uri, STATEMENT);
      const text = plain(value(await client.hover(uri, line, column)));
      const rule = rules.find(candidate => candidate.id === INSULT.rule)!;
      const provision = law.provision('kz-2015/9.1c')!;
      const original = provision.text[language] ?? provision.text.kk!;
      const gloss = provision.gloss[language];
      assert.ok(text.includes(rule.title[language]));
      assert.ok(text.includes(original.slice(0, 60)), text);
      if (provision.text[language] === null) {
        assert.ok(text.includes(gloss!.slice(0, 40)));
        assert.ok(text.indexOf(original.slice(0, 60)) < text.indexOf(gloss!.slice(0, 40)), 'the original comes first');
      }
      assert.ok(text.includes(rule.summary[language]));
      assert.match(text, /docs\/rules\/disparagement\.md/u);
    });
  }

  it("cites the wording of the statement's date", async () => {
    client = await start({ capabilities: PULL });
    client.open(uri, STATEMENT.replace('2026-03-14', '2014-03-14'));
    const text = plain(value(await client.hover(uri, line, column)));
    assert.ok(text.includes(law.provision('kz-2013/16.3')!.text.kk!.slice(0, 40)), text);
    assert.match(text, /в силе с 1 октября 2013 года по 31 декабря 2015 года/u);
  });

  it('is silent elsewhere, and leads into the extension by a command where the client is ours', async () => {
    client = await start({ capabilities: PULL, options: { locale: 'ru', ownClient: true } });
    client.open(uri, STATEMENT);
    assert.equal(await client.hover(uri, 6, 2), null);
    assert.match(
      value(await client.hover(uri, line, column)),
      /\(command:adep\.showRule\?%5B%22disparagement%22%5D\)/u,
    );
    assert.equal(client.initializeResult.capabilities.executeCommandProvider, undefined);
  });

  it('writes plain text for clients that show no Markdown, and no HTML of the statement ever', async () => {
    const capabilities = {
      ...PULL,
      textDocument: { ...PULL.textDocument, hover: { contentFormat: ['plaintext' as const] } },
    };
    client = await start({ capabilities });
    client.open(uri, STATEMENT);
    const hover = await client.hover(uri, line, column);
    assert.equal((hover!.contents as { kind: string }).kind, 'plaintext');
    assert.doesNotMatch(value(hover), /\*\*|\\/u);
  });

  it('gives the explanation by command too', async () => {
    client = await start({ capabilities: PULL });
    client.open(uri, `${FRONT_MATTER}${INSULT.sentence}\n`);
    const at = { line: FRONT_MATTER.split('\n').length - 1, character: column };
    assert.match(String(await client.execute('adep.explain', uri, at)), /docs\/rules\/disparagement\.md/u);
    assert.equal(await client.execute('adep.explain', uri, { line: 0, character: 0 }), null);
  });
});
