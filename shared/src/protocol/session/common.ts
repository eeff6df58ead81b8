import * as z from 'zod/mini';
import { DELEGATION_RULES } from '../../terms/delegation.ts';
import { SESSION_LIMITS, STAGES } from '../../session/terms.ts';
import { TIME_CHANGES } from '../../session/lesson.ts';
import { DEBRIEF_STEPS, SCENES } from '../../session/scenes.ts';
import { SHEETS } from '../../session/sheets.ts';
import { LIMITS } from '../limits.ts';
import { NAME, POST } from '../common.ts';

// What several messages of a session carry.

/** The number of a table in its session. */
export const TABLE_NUMBER = z.int().check(z.gte(1), z.lte(SESSION_LIMITS.tables));

/** A table and a post at it. */
export const PLACE = z.object({ table: TABLE_NUMBER, post: POST }).register(z.globalRegistry, { title: 'Place' });

/** How a delegation of several decides. */
export const DELEGATION_RULE = z.enum(DELEGATION_RULES);

/** Where a session stands. */
export const STAGE = z.enum(STAGES);

/** Why time changed. */
export const TIME_CHANGE = z.enum(TIME_CHANGES);

/** A kind of scene of the projector. */
export const SCENE_ID = z.enum(SCENES);

/** A scene, and the table it shows. */
export const SCENE = z.object({ scene: SCENE_ID, table: z.nullable(TABLE_NUMBER) });

/** A step of the debrief. */
export const DEBRIEF_STEP = z.enum(DEBRIEF_STEPS);

/** A form that participants fill in. */
export const SHEET = z.enum(SHEETS);

/** An id of something or somebody of the session. */
export const ID = z.string().check(z.minLength(1), z.maxLength(LIMITS.idCharacters));

/** The name of a person, as typed. */
export const PERSON_NAME = NAME;

/** A sentence that a host may add to an act on the clock; may be empty. */
export const REASON = z.string().check(z.maxLength(SESSION_LIMITS.reasonCharacters));

/** One question of a form. */
export const QUESTION = z.object({
  id: ID,
  text: z.string().check(z.minLength(1), z.maxLength(300)),
  kind: z.enum(['agree', 'choice', 'words']),
  choices: z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(8))),
  claims: z.readonly(z.array(z.string().check(z.maxLength(12))).check(z.maxLength(8))),
});

/** An answer to a question. */
export const ANSWER = z.object({
  question: ID,
  value: z.union([z.number(), z.string().check(z.maxLength(SESSION_LIMITS.answerCharacters))]),
});
