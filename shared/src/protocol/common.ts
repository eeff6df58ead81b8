import * as z from 'zod/mini';
import { codePattern, REJOIN_CODE_LENGTH, TABLE_CODE_LENGTH, TOKEN_PATTERN } from './codes.ts';
import { LIMITS } from './limits.ts';
import { tidyName } from './names.ts';

// What several messages carry. The first page needs none of it, nor the library behind it.

/** The code of a table, as the server writes it. */
export const TABLE_CODE = z.string().check(z.regex(codePattern(TABLE_CODE_LENGTH)));

/** A personal code, as the server writes it. */
export const REJOIN_CODE = z.string().check(z.regex(codePattern(REJOIN_CODE_LENGTH)));

/** A delegate's token. */
export const TOKEN = z.string().check(z.regex(TOKEN_PATTERN));

/** A display name as typed: one that has something left once it is tidied. */
export const NAME = z.string().check(
  z.maxLength(LIMITS.nameCharacters),
  z.refine((typed) => tidyName(typed) !== null),
);

/** The number of a round. */
export const ROUND = z.int().check(z.gte(1), z.lte(LIMITS.rounds));

/** The schema of a refusal that says nothing beyond its code. */
export const plain = <C extends string>(code: C) => z.object({ code: z.literal(code) });
