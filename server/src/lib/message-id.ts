import { createHash } from 'node:crypto';

/**
 * The id of a message as everybody may read it: always the same for a person's own id, so that a repeated request is
 * recognised, and nobody sees from it which person of a delegation wrote. The id of the table is known to the server alone.
 */
export const openMessageId = (table: string, person: string, own: string): string =>
  createHash('sha256').update(`${table}/${person}/${own}`).digest('base64url').slice(0, 22);
