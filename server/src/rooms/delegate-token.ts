import { createHash } from 'node:crypto';
import { z } from 'zod';
import { tidyName } from '../lib/plain-text.ts';

/** Who a connection says it is, checked. */
export interface Credentials {
  readonly tokenHash: string;
  readonly name: string;
}

const OPTIONS = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/), name: z.string().max(400) });

/** Read the options of a join. The token is the person's secret: only its hash is kept. `null` if unusable. */
export function readCredentials(options: unknown): Credentials | null {
  const read = OPTIONS.safeParse(options);
  if (!read.success) return null;
  const name = tidyName(read.data.name);
  if (name === null) return null;
  return { tokenHash: createHash('sha256').update(read.data.token).digest('base64url'), name };
}
