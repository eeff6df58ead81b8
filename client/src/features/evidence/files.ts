import type { EvidenceFile } from '@letter/shared/protocol';

/** The files of the page in their groups, those that most teachers want first. */
export const FILE_GROUPS = [
  { id: 'replay', files: ['replay-public.json', 'replay-class.json', 'replay-host.json'] },
  { id: 'sheets', files: ['acts.csv', 'participation.csv', 'answers.csv', 'code-book.md'] },
  { id: 'programs', files: ['session.json', 'statements.json'] },
] as const satisfies readonly { readonly id: string; readonly files: readonly EvidenceFile[] }[];

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
};

/** The MIME type of a file by its ending. */
export const typeOf = (name: string): string => TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';

/** The name under which a file is saved: a replay is saved as a page. */
export const savedName = (code: string, file: EvidenceFile): string =>
  `letter-and-spirit-${code}-${file.replace(/^(replay-.*)\.json$/, '$1.html')}`;
