import type { Result } from '@letter/shared/play';
import type { FileFault } from '@letter/shared/protocol';
import { readTableFile } from './table-file.ts';
import type { TableFile } from './table-file.ts';

/** Read a stranger's file, in a thread of its own: see file-reader.ts. */
export const readStrangersFile = (text: string): Result<TableFile, FileFault> =>
  readTableFile(text, { trusted: false });
