import * as z from 'zod/mini';
import { messageId, reportId } from '../terms/ids.ts';
import { HEADLINE_CHARACTERS, LEANS, MAX_LINE, ROLES } from '../terms/role.ts';
import { SEATS } from '../terms/vocabulary.ts';
import { LIMITS } from './limits.ts';
import { isAsTidied, TEXT_LENGTH } from './message-codec.ts';

// What the Panel and the Press did, as it stands in a log, which is untrusted input.

/** As with messages, composing its letters can make a typed line longer. */
const WORDS_LENGTH = 3 * HEADLINE_CHARACTERS;

const round = z.int().check(z.gte(1), z.lte(LIMITS.rounds));

/** A finding that the Panel itself published. */
export const PANEL_FINDING = z.strictObject({
  round,
  report: z.pipe(z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters)), z.transform(reportId)),
});

/** A line of the public record, by its round and its place there. */
const RECORD_LINE = z.strictObject({ round, line: z.int().check(z.gte(0), z.lte(MAX_LINE)) });

/** A headline of the Press. */
export const PRESS_HEADLINE = z.strictObject({
  lean: z.enum(LEANS),
  words: z.string().check(
    z.maxLength(WORDS_LENGTH),
    z.refine((words) => words === '' || (isAsTidied(words) && !words.includes('\n'))),
  ),
  about: z.nullable(RECORD_LINE),
  round,
});

/** A note between a delegation and one of the two roles. */
export const ROLE_NOTE = z.strictObject({
  id: z.pipe(z.string().check(z.minLength(1), z.maxLength(LIMITS.messageIdCharacters)), z.transform(messageId)),
  round,
  role: z.enum(ROLES),
  seat: z.enum(SEATS),
  from: z.enum(['seat', 'role']),
  text: z.string().check(z.minLength(1), z.maxLength(TEXT_LENGTH), z.refine(isAsTidied)),
  at: z.exactOptional(z.int().check(z.gte(0))),
});
