import * as z from 'zod/mini';
import { BOT_LEVELS } from '../../terms/bot-level.ts';
import { FORMATS } from '../../terms/vocabulary.ts';
import { NAME_RULES, SESSION_LIMITS } from '../../session/terms.ts';
import type { SessionSettings } from '../../session/terms.ts';
import { LIMITS } from '../limits.ts';
import { ROLE } from '../common.ts';
import { DELEGATION_RULE } from './common.ts';

/** What a host chooses for a session. */
export const SESSION_SETTINGS: z.ZodMiniType<SessionSettings> = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(LIMITS.nameCharacters)),
  scenario: z.string().check(z.maxLength(LIMITS.idCharacters)),
  format: z.enum(FORMATS),
  bots: z.enum(BOT_LEVELS),
  expected: z.int().check(z.gte(1), z.lte(SESSION_LIMITS.people)),
  perDelegation: z.int().check(z.gte(1), z.lte(SESSION_LIMITS.perDelegation)),
  roles: z.readonly(z.array(ROLE).check(z.maxLength(2))),
  rule: z.nullable(DELEGATION_RULE),
  names: z.enum(NAME_RULES),
  asksRealName: z.boolean(),
  sharesHeadlines: z.boolean(),
  asksQuestions: z.boolean(),
  showsNote: z.boolean(),
});

/** What a host says of the lesson's time; the bell in ms from now, since clocks of host and server may differ. */
export const LESSON_WISH = z.strictObject({
  bellInMs: z.nullable(z.int().check(z.gte(0), z.lte(24 * 3_600_000))),
  debriefMinutes: z.int().check(z.gte(0), z.lte(120)),
  hasClock: z.boolean(),
  stretch: z.number().check(z.gte(1), z.lte(3)),
});

/** What a host says of the lesson's time. */
export type LessonWish = z.infer<typeof LESSON_WISH>;

/** What a host decides before the door opens, and may keep for another session. */
export const SESSION_PLAN = z.object({ settings: SESSION_SETTINGS, lesson: LESSON_WISH });

/** What a host decides before the door opens. */
export type SessionPlan = Readonly<z.infer<typeof SESSION_PLAN>>;
