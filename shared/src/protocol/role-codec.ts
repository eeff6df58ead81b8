import { z } from 'zod';
import { messageId, reportId } from '../terms/ids.ts';
import { HEADLINE_CHARACTERS, LEANS, MAX_LINE, ROLES } from '../terms/role.ts';
import { SEATS } from '../terms/vocabulary.ts';
import { LIMITS } from './limits.ts';
import { isAsTidied, TEXT_LENGTH } from './message-codec.ts';

// What the Panel and the Press did, as it stands in a log, which is untrusted input.

/** As with messages, composing its letters can make a typed line longer. */
const WORDS_LENGTH = 3 * HEADLINE_CHARACTERS;

const round = z.number().int().min(1).max(LIMITS.rounds);

/** A finding that the Panel itself published. */
export const PANEL_FINDING = z.strictObject({
  round,
  report: z.string().min(1).max(LIMITS.idCharacters).transform(reportId),
});

/** A line of the public record, by its round and its place there. */
const RECORD_LINE = z.strictObject({ round, line: z.number().int().min(0).max(MAX_LINE) });

/** A headline of the Press. */
export const PRESS_HEADLINE = z.strictObject({
  lean: z.enum(LEANS),
  words: z
    .string()
    .max(WORDS_LENGTH)
    .refine((words) => words === '' || (isAsTidied(words) && !words.includes('\n'))),
  about: RECORD_LINE.nullable(),
  round,
});

/** A note between a delegation and one of the two roles. */
export const ROLE_NOTE = z.strictObject({
  id: z.string().min(1).max(LIMITS.messageIdCharacters).transform(messageId),
  round,
  role: z.enum(ROLES),
  seat: z.enum(SEATS),
  from: z.enum(['seat', 'role']),
  text: z.string().min(1).max(TEXT_LENGTH).refine(isAsTidied),
  at: z.number().int().min(0).exactOptional(),
});
