import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { codeBook } from '@letter/server/session/evidence/code-book';
import { ROOT } from './tools.ts';

/** The path of the code book, beside the other pages that are generated. */
export const CODE_BOOK_FILE = join(ROOT, 'docs', 'code-book.md');

if (import.meta.main) {
  command(
    'generate --only code-book',
    'Write docs/code-book.md from the columns of the files that hosts take. A test says when it is out of date.',
  ).parse();
  writeFileSync(CODE_BOOK_FILE, codeBook());
}
