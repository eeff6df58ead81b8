import type { Case } from './case.ts';
import { CHAPTER_1 } from './chapter-1.ts';
import { CHAPTER_2 } from './chapter-2.ts';
import { CHAPTER_3 } from './chapter-3.ts';
import { CHAPTER_3_COUNCIL } from './chapter-3-council.ts';
import { PROMISES } from './chapter-3-promises.ts';
import { CHAPTER_4 } from './chapter-4.ts';
import { IMMEDIATE } from './chapter-4-immediate.ts';
import { PYONGYANG } from './chapter-4-pyongyang.ts';
import { CHAPTERS_5_TO_7 } from './chapters-5-to-7.ts';
import { CHAPTER_8 } from './chapter-8.ts';

/** Every case of the rulebook's catalogue: what the clauses accept, refuse and cause. */
export const CASES: readonly Case[] = [
  ...CHAPTER_1,
  ...CHAPTER_2,
  ...CHAPTER_3,
  ...CHAPTER_3_COUNCIL,
  ...PROMISES,
  ...CHAPTER_4,
  ...PYONGYANG,
  ...IMMEDIATE,
  ...CHAPTERS_5_TO_7,
  ...CHAPTER_8,
];
