/**
 * URIs as strings: the server never knows a file system, only addresses that a
 * client gave, in whatever escaping it prefers.
 */

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Equal for two spellings of one address (`file:///C:/a` and `file:///c%3A/a`). */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Za-z]:/u, drive => drive.toLowerCase());
}

/** The decoded last segment of the path. */
export function baseName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The address of the enclosing folder without a trailing slash; undefined at the root and for `untitled:` and the like. */
export function parentUri(uri: string): string | undefined {
  const authority = uri.indexOf('://');
  if (authority < 0) return undefined;
  const pathStart = uri.indexOf('/', authority + 3);
  const end = uri.lastIndexOf('/');
  if (pathStart < 0 || end < pathStart || uri.length === pathStart + 1) return undefined;
  return end === pathStart ? uri.slice(0, pathStart + 1) : uri.slice(0, end);
}

export function joinUri(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** Path of `uri` below `folder`, decoded, with slashes; the base name when it does not lie there. */
export function relativePath(folder: string, uri: string): string {
  const prefix = joinUri(uriKey(folder), '');
  const path = uriKey(uri);
  return path.startsWith(prefix) ? path.slice(prefix.length) : baseName(uri);
}
