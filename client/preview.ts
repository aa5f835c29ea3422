import * as vscode from 'vscode';

const SCHEME = 'adep-preview';

/** Previews are of read-only documents whose whole text is their address's query. */
export function providePreviews(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: uri => uri.query,
  });
}

/** Shows Markdown under a name, rendered, beside the text or in its place. */
export async function preview(name: string, markdown: string, place: 'here' | 'beside'): Promise<void> {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: markdown });
  await vscode.commands.executeCommand(place === 'here' ? 'markdown.showPreview' : 'markdown.showPreviewToSide', uri);
}
