import type { Linter } from '../engine/index.ts';
import { rules } from '../rules/generated/index.ts';
import { cite } from '../rules/law/citation.ts';
import { law } from '../rules/law/index.ts';
import { createDefaultLinter } from '../rules/linter.ts';
import type { Knowledge } from './knowledge.ts';

/** The rules and the law that are built in. The linter is made when the first statement needs it. */
export function loadKnowledge(): () => Knowledge {
  let linter: Linter | undefined;
  const knowledge: Knowledge = {
    get linter() {
      linter ??= createDefaultLinter();
      return linter;
    },
    rules: new Map(rules.map(rule => [rule.id, rule])),
    provision: id => law.provision(id),
    cite,
  };
  return () => knowledge;
}
