import * as z from 'zod/mini';
import { TOKEN } from './common.ts';
import { LIMITS } from './limits.ts';

/** What a page joins with. The token is its person's secret; a page that names no protocol speaks version 1. */
export const JOIN_OPTIONS = z.object({
  token: TOKEN,
  name: z.string().check(z.maxLength(LIMITS.nameCharacters)),
  protocol: z.optional(z.int()),
});

/** What a page joins with. */
export type JoinOptions = z.infer<typeof JOIN_OPTIONS>;
