import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { bestEncoding } from './encodings.ts';
import type { Encoding } from './encodings.ts';

/** Beside the page: what pages of each kind need at once, as links for their head. Its name begins with a dot, so it is not served. */
const LINKS = '.links.json';

/**
 * Answer with the page of the built client, for the path under which it is served: the build leaves its addresses relative,
 * which would lead astray from any page but the first. Each kind of page names what it needs at once, so that a browser asks
 * for all of it together. It is made ready once, and again after a new build.
 */
export const page = (folder: string, basePath: string): RequestHandler => {
  let ready: { readonly builtAt: number; readonly pages: Promise<Pages> } | null = null;
  const pagesNow = async (): Promise<Pages> => {
    const { mtimeMs } = await stat(join(folder, 'index.html'));
    if (ready?.builtAt !== mtimeMs) ready = { builtAt: mtimeMs, pages: makePages(folder, basePath) };
    return ready.pages;
  };
  const send = async (request: Request, response: Response): Promise<boolean> => {
    try {
      const pages = await pagesNow();
      const made = pages.get(kindOf(request.path, basePath)) ?? pages.get('other');
      if (made === undefined) return false;
      const encoding = bestEncoding(request.get('accept-encoding'), ['br', 'gzip']);
      response.set('Cache-Control', 'no-cache').type('html').vary('Accept-Encoding');
      response.set('ETag', `"${made.digest}-${encoding}"`);
      if (encoding !== 'identity') response.set('Content-Encoding', encoding);
      response.send(made.bodies[encoding]);
      return true;
    } catch {
      // No page is built, or it is being built just now.
      ready = null;
      return false;
    }
  };
  return async (request, response, next) => {
    if (!(await send(request, response))) next();
  };
};

/** Kinds of pages that need different things at once. */
export type PageKind = 'landing' | 'table' | 'other';

/** The kind of page that a path leads to, whether or not a proxy took the base path away. */
export function kindOf(path: string, basePath: string): PageKind {
  const under = path.startsWith(basePath) ? path.slice(basePath.length - 1) : path;
  if (under === '/') return 'landing';
  return under.startsWith('/t/') ? 'table' : 'other';
}

interface MadePage {
  readonly digest: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
}

type Pages = ReadonlyMap<string, MadePage>;

async function makePages(folder: string, basePath: string): Promise<Pages> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const links = await readFile(join(folder, LINKS), 'utf8').then(readLinks, () => new Map<string, string>());
  const kinds = ['landing', 'table', 'other'] satisfies readonly PageKind[];
  const made = kinds.map(async (kind) => {
    const head = html.replace('</title>', `</title>${links.get(kind) ?? ''}`);
    return [kind, await makePage(forPath(head, basePath))] as const;
  });
  return new Map(await Promise.all(made));
}

/** Reads the links of each kind of page; a file that holds something else has none. */
function readLinks(text: string): ReadonlyMap<string, string> {
  const read: unknown = JSON.parse(text);
  const links = typeof read === 'object' && read !== null ? Object.entries(read) : [];
  return new Map(links.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

async function makePage(html: string): Promise<MadePage> {
  const identity = Buffer.from(html);
  const [br, compressed] = await Promise.all([promisify(brotliCompress)(identity), promisify(gzip)(identity)]);
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  return { digest, bodies: { br, gzip: compressed, identity } };
}

/** The page with its addresses under a path that begins and ends with a slash. */
export const forPath = (html: string, basePath: string): string =>
  html
    .replaceAll(/(?<=\b(?:src|href)=")\.\//gu, basePath)
    .replace(/(?<=<meta name="letter-base" content=")[^"]*/u, basePath);
