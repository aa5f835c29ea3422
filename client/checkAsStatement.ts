import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { STATEMENT_TYPES, say } from './strings.ts';

/** Asks for the statement's type and has the active document checked until it is closed. */
export async function checkAsStatement(client: LanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    await vscode.window.showInformationMessage(say('noEditor'));
    return;
  }
  const untyped: vscode.QuickPickItem & { type?: string } = { label: say('untyped') };
  const items = STATEMENT_TYPES.map(({ id, label }) => ({ label: label(), description: id, type: id }));
  const chosen = await vscode.window.showQuickPick([untyped, ...items], { placeHolder: say('whichType') });
  if (!chosen) return;
  const known = await client.sendRequest('workspace/executeCommand', {
    command: 'adep.checkAsStatement',
    arguments: [client.code2ProtocolConverter.asUri(document.uri), chosen.type],
  });
  if (known !== true) await vscode.window.showWarningMessage(say('notCheckable'));
}
