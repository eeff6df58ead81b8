import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:js|css|svg|json|html|txt|webmanifest)$/;
/** Bytes below which an answer fits one packet anyway. */
const WORTH_IT = 512;

/**
 * Writes a brotli and a gzip file beside each text file of a folder, at the highest quality, for the server to choose from. The
 * page itself is left out: the server rewrites it for the path it is served under.
 */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(
      (entry) => entry.isFile() && TEXT.test(entry.name) && entry.name !== 'index.html' && !entry.name.startsWith('.'),
    )
    .map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(paths.map(compressFile));
}

async function compressFile(path: string): Promise<void> {
  const plain = await readFile(path);
  if (plain.length < WORTH_IT) return;
  const [br, gz] = await Promise.all([brotli(plain), promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

const brotli = (plain: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
