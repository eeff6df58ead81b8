import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { bestEncoding, ENCODINGS } from './encodings.ts';

type StaticOptions = NonNullable<Parameters<typeof express.static>[1]>;

/**
 * Serves the files of a folder, and where the build left a compressed one beside a file, that one to whoever takes it. Such a
 * file has an entity tag of its own, and ranges are ranges of what is sent. A folder without compressed files is served as it is.
 */
export function builtFiles(folder: string, options: StaticOptions): RequestHandler {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const serve = express.static(folder, options);
  return (request, response, next) => {
    negotiate(request, response, names);
    serve(request, response, next);
  };
}

function negotiate(request: Request, response: Response, names: ReadonlySet<string>): void {
  const name = request.path.slice(1);
  if (ENCODINGS.some(({ suffix }) => name.endsWith(suffix) && names.has(name.slice(0, -suffix.length)))) {
    // Made for the negotiation; by itself it would be told as a file of an unknown kind.
    request.url = '/.not-there';
    return;
  }
  const available = ENCODINGS.filter(({ suffix }) => names.has(name + suffix));
  if (available.length === 0 || (request.method !== 'GET' && request.method !== 'HEAD')) return;
  response.vary('Accept-Encoding');
  const encoding = bestEncoding(
    request.get('accept-encoding'),
    available.map((one) => one.name),
  );
  const suffix = ENCODINGS.find((one) => one.name === encoding)?.suffix;
  if (suffix === undefined) return;
  response.set('Content-Encoding', encoding);
  response.type(extname(name));
  request.url = request.url.replace(name, name + suffix);
}
