import type { Examples } from '../../engine/rule.ts';
import type { Language } from '../../engine/types.ts';
import { en } from './examples.en.ts';
import { kk } from './examples.kk.ts';
import { ru } from './examples.ru.ts';

export const examples: Readonly<Record<Language, Examples>> = { kk, ru, en };
