import type { Rule } from '../../engine/rule.ts';
import { examples as en } from './examples.en.ts';
import { examples as kk } from './examples.kk.ts';
import { examples as ru } from './examples.ru.ts';

export const examples: Rule['examples'] = { kk, ru, en };
