import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { checkAsStatement } from './checkAsStatement.ts';
import { explain } from './explain.ts';
import { providePreviews } from './preview.ts';
import { showRule } from './showRule.ts';

/** The schemes of real documents; those of diffs, outputs and previews stay out. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs'];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = new LanguageClient('adep', 'Adep', serverOptions(context), clientOptions());
  context.subscriptions.push(
    client,
    vscode.commands.registerCommand('adep.checkAsStatement', () => checkAsStatement(client)),
    vscode.commands.registerCommand('adep.restartServer', () => client.restart()),
    vscode.commands.registerCommand('adep.showRule', (rule: unknown) => showRule(context.extensionUri, rule)),
    vscode.commands.registerCommand('adep.explain', () => explain(client)),
    providePreviews(),
  );
  await client.start();
}

function serverOptions(context: vscode.ExtensionContext): ServerOptions {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
}

function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: SCHEMES.flatMap(scheme => [
      { scheme, language: 'markdown' },
      { scheme, language: 'plaintext' },
      { scheme, pattern: '**/adep.yaml' },
    ]),
    initializationOptions: { locale: vscode.env.language, ownClient: true },
    markdown: { isTrusted: { enabledCommands: ['adep.showRule'] } },
  };
}
