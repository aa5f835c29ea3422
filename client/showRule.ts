import * as vscode from 'vscode';
import { preview } from './preview.ts';
import { language, say } from './strings.ts';

/** Opens the bundled page of a rule in the user's language; asks which one when none is named. */
export async function showRule(extension: vscode.Uri, rule: unknown): Promise<void> {
  const folder = vscode.Uri.joinPath(extension, 'docs', 'rules');
  const rules = await listRules(folder);
  const id = typeof rule === 'string' && rules.includes(rule) ? rule : await askForRule(rules);
  if (id === undefined) return;
  const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, `${id}.md`));
  await preview(`${id}.md`, partIn(language(), new TextDecoder().decode(page)), 'here');
}

/** The part of a page in one language, which begins with an anchor of its name; the whole page when there is none. */
function partIn(wanted: string, page: string): string {
  const parts = page.split(/^<a id="(kk|ru|en)"><\/a>$/mu);
  const index = parts.indexOf(wanted);
  return index < 0 ? page : parts[index + 1]!.trim();
}

async function listRules(folder: vscode.Uri): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries
    .map(([name]) => name)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => name.slice(0, -'.md'.length))
    .sort();
}

async function askForRule(rules: readonly string[]): Promise<string | undefined> {
  return vscode.window.showQuickPick(rules, { placeHolder: say('whichRule') });
}
