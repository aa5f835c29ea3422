import * as vscode from 'vscode';
import { language, say } from './strings.ts';

/** Opens the bundled page of a rule; asks which one when none is named. */
export async function showRule(extension: vscode.Uri, rule: unknown): Promise<void> {
  const folder = vscode.Uri.joinPath(extension, 'docs', 'rules');
  const rules = await listRules(folder);
  const id = typeof rule === 'string' && rules.includes(rule) ? rule : await askForRule(rules);
  if (id === undefined) return;
  // Each page has a part for each language, under an anchor of its name.
  const page = vscode.Uri.joinPath(folder, `${id}.md`).with({ fragment: language() });
  await vscode.commands.executeCommand('markdown.showPreview', page);
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
