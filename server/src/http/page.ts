import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler } from 'express';

/**
 * Answer with the page of the built client, for the path under which it is served: the build leaves its addresses relative,
 * which would lead astray from any page but the first.
 */
export const page =
  (folder: string, basePath: string): RequestHandler =>
  (_request, response, next) => {
    readFile(join(folder, 'index.html'), 'utf8').then(
      (html) => void response.set('Cache-Control', 'no-cache').type('html').send(forPath(html, basePath)),
      () => next(),
    );
  };

/** The page with its addresses under a path that begins and ends with a slash. */
export const forPath = (html: string, basePath: string): string =>
  html
    .replaceAll(/(?<=\b(?:src|href)=")\.\//gu, basePath)
    .replace(/(?<=<meta name="letter-base" content=")[^"]*/u, basePath);
