import { z } from 'zod';
import { tidyName } from '../lib/plain-text.ts';
import { hashToken, TOKEN } from '../lib/token.ts';

/** Who a connection says it is, checked. */
export interface Credentials {
  readonly tokenHash: string;
  readonly name: string;
}

const OPTIONS = z.object({ token: TOKEN, name: z.string().max(400) });

/** Read the options of a join. The token is the person's secret: only its hash is kept. `null` if unusable. */
export function readCredentials(options: unknown): Credentials | null {
  const read = OPTIONS.safeParse(options);
  if (!read.success) return null;
  const name = tidyName(read.data.name);
  return name === null ? null : { tokenHash: hashToken(read.data.token), name };
}
