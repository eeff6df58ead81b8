import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A well-formed token: the secret by which a browser finds its person again. */
export const TOKEN = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
