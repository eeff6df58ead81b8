import * as z from 'zod/mini';
import { IMMEDIATE_KINDS, SEALED_KINDS } from '../terms/order.ts';
import { POSTS, ROLES } from '../terms/role.ts';
import { PHASES, SEATS } from '../terms/vocabulary.ts';
import { codePattern, REJOIN_CODE_LENGTH, TABLE_CODE_LENGTH, TOKEN_PATTERN } from './codes.ts';
import { LIMITS } from './limits.ts';
import { tidyName } from './names.ts';

// What several messages carry, each under the title that the description of the API gives it. The first page needs none
// of it, nor the library behind it.

/** A place at the table. */
export const SEAT = z.enum(SEATS).register(z.globalRegistry, { title: 'Seat' });

/** A role beside the delegations. */
export const ROLE = z.enum(ROLES);

/** A delegation or a role beside them. */
export const POST = z.enum(POSTS).register(z.globalRegistry, { title: 'Post' });

/** A phase of a round. */
export const PHASE = z.enum(PHASES).register(z.globalRegistry, { title: 'Phase' });

/** A kind of order. */
export const ORDER_KIND = z
  .enum([...SEALED_KINDS, ...IMMEDIATE_KINDS])
  .register(z.globalRegistry, { title: 'OrderKind' });

/** The code of a table, as the server writes it. */
export const TABLE_CODE = z
  .string()
  .check(z.regex(codePattern(TABLE_CODE_LENGTH)))
  .register(z.globalRegistry, { title: 'TableCode' });

/** A personal code, as the server writes it. */
export const REJOIN_CODE = z
  .string()
  .check(z.regex(codePattern(REJOIN_CODE_LENGTH)))
  .register(z.globalRegistry, { title: 'PersonalCode' });

/** A delegate's token. */
export const TOKEN = z.string().check(z.regex(TOKEN_PATTERN)).register(z.globalRegistry, { title: 'Token' });

/** A display name as typed: one that still has something in it once it is tidied. */
export const NAME = z.string().check(
  z.maxLength(LIMITS.nameCharacters),
  z.refine((typed) => tidyName(typed) !== null),
);

/** The number of a round. */
export const ROUND = z.int().check(z.gte(1), z.lte(LIMITS.rounds));

/** The schema of a refusal that carries nothing but its code. */
export const plain = <C extends string>(code: C) => z.object({ code: z.literal(code) });
