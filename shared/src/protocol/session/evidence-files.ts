import * as z from 'zod/mini';
import { REDACTIONS } from '../../session/replay.ts';

/** The files of a session that a host can take, by name. */
export const EVIDENCE_FILES = [
  'acts.csv',
  'participation.csv',
  'answers.csv',
  'session.json',
  'statements.json',
  'code-book.md',
  ...REDACTIONS.map((redaction) => `replay-${redaction}.json` as const),
] as const;

/** The name of a file of a session. */
export const EVIDENCE_FILE = z.enum(EVIDENCE_FILES);

/** The name of a file of a session. */
export type EvidenceFile = (typeof EVIDENCE_FILES)[number];

/** Header of an answer that says how many rows a file of acts should have by the logs of the tables. */
export const ROWS_HEADER = 'letter-rows';
