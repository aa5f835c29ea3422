import type { SharedVocabulary } from '../rule.ts';
import { LANGUAGES, type Language } from '../types.ts';
import { createAutomatonBuilder, type ResolvedClass } from './automaton.ts';
import { classMembers, parsePattern, patternLines } from './parse.ts';
import { createSymbolTable, type SymbolTables } from './symbols.ts';
import { PatternError, type PatternNode } from './syntax.ts';
import type { Automaton } from './tables.ts';

/** A vocabulary whose pattern groups get the name `scope.group`. */
export interface ScopedVocabulary {
  /** A rule's id, `context` or `speech`. */
  readonly scope: string;
  readonly vocabulary: Partial<SharedVocabulary>;
}

/** All words and patterns, compiled: plain data that a package can carry. */
export interface CompiledVocabulary {
  readonly symbols: SymbolTables;
  readonly automaton: Automaton;
}

/**
 * Compiles the patterns of all scopes into one automaton. A class name is
 * looked up in the pattern's own scope first, then in the `context` scope.
 * Throws PatternError that names scope, group, language and line.
 */
export function compileVocabulary(scopes: readonly ScopedVocabulary[]): CompiledVocabulary {
  const byScope = new Map(scopes.map(({ scope, vocabulary }) => [scope, vocabulary]));
  const symbols = createSymbolTable();
  const resolved = new Map<string, ResolvedClass>();
  const open = new Set<string>();

  const resolver =
    (scope: string) =>
    (name: string, language: Language): ResolvedClass => {
      const owner = [scope, 'context'].find(candidate => byScope.get(candidate)?.classes?.[name]);
      if (owner === undefined)
        throw new PatternError(`unknown class <${name}>: define it in "${scope}" or among the shared classes`);
      const key = `${owner}.${name} ${language}`;
      const known = resolved.get(key);
      if (known) return known;
      if (open.has(key)) throw new PatternError(`the class <${name}> contains itself`);
      open.add(key);
      const members = classMembers(byScope.get(owner)!.classes![name]![language] ?? '');
      const result = resolveMembers(owner, name, language, members);
      open.delete(key);
      resolved.set(key, result);
      return result;
    };

  const resolveMembers = (
    owner: string,
    name: string,
    language: Language,
    members: readonly string[],
  ): ResolvedClass => {
    const symbol = symbols.classSymbol(language, `${owner}.${name}`);
    const phrases: PatternNode[] = [];
    let single = false;
    for (const member of members) {
      const node = located(`class <${name}> of ${owner}, ${language}`, () => parsePattern(member));
      if ((node.kind === 'form' || node.kind === 'prefix' || node.kind === 'lemma') && !constrained(node)) {
        symbols.include(symbol, symbols.wordSymbol(language, node));
        single = true;
      } else if (node.kind === 'class' && !constrained(node)) {
        const inner = resolver(owner)(node.name, language);
        phrases.push(...inner.phrases);
        if (inner.symbol !== undefined) {
          symbols.include(symbol, inner.symbol);
          single = true;
        }
      } else phrases.push(node);
    }
    return { symbol: single ? symbol : undefined, phrases };
  };

  let currentScope = '';
  const builder = createAutomatonBuilder(symbols, (name, language) => resolver(currentScope)(name, language));
  for (const { scope, vocabulary } of scopes) {
    currentScope = scope;
    for (const [group, set] of Object.entries(vocabulary.patterns ?? {}))
      for (const language of LANGUAGES)
        for (const line of patternLines(set[language] ?? ''))
          located(`patterns "${group}" of ${scope}, ${language}`, () =>
            builder.add(`${scope}.${group}`, language, line, parsePattern(line)),
          );
  }
  return { symbols: symbols.tables(), automaton: builder.automaton() };
}

function constrained(node: PatternNode): boolean {
  return 'constraint' in node && (node.constraint.require !== 0 || node.constraint.forbid !== 0);
}

function located<T>(place: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof PatternError && !error.message.startsWith('In '))
      throw new PatternError(`In ${place}: ${error.message}`);
    throw error;
  }
}
