import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { preview } from './preview.ts';
import { say } from './strings.ts';

/** Shows why the passage at the cursor was found, in a preview beside the text. */
export async function explain(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    await vscode.window.showInformationMessage(say('noEditor'));
    return;
  }
  const { document, selection } = editor;
  const explanation = await client.sendRequest('workspace/executeCommand', {
    command: 'adep.explain',
    arguments: [
      client.code2ProtocolConverter.asUri(document.uri),
      client.code2ProtocolConverter.asPosition(selection.active),
    ],
  });
  if (typeof explanation !== 'string') {
    await vscode.window.showInformationMessage(say('nothingHere'));
    return;
  }
  await preview('Adep.md', explanation, 'beside');
}
