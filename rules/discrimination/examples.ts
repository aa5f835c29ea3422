import type { Rule } from '../../engine/rule.ts';
import { en } from './examples.en.ts';
import { kk } from './examples.kk.ts';
import { ru } from './examples.ru.ts';

export const examples: Rule['examples'] = { kk, ru, en };
