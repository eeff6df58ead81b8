import type { Request } from 'express';
import { parseAs, TOKEN } from '@letter/shared/protocol';

const BEARER = /^Bearer (.+)$/;

/** The token of the person who asks; in a header, so that the secret is in no URL, which servers and browsers log. */
export function tokenOf(request: Pick<Request, 'headers'>): string | null {
  const token = parseAs(TOKEN, BEARER.exec(request.headers.authorization ?? '')?.[1]);
  return token.ok ? token.value : null;
}
