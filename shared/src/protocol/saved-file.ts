// A game as a file: a line with the table's record and the data of its world, a line with its answers, a line for each
// event, and a last line with the digest of all before it.

/** Version of the file's layout, the field `letter` of its first line. */
export const FILE_VERSION = 1;

/** The content type of a file: JSON, one value per line. */
export const FILE_TYPE = 'application/x-ndjson';

/** The file name under which the record of a table is saved. */
export const fileNameOf = (code: string): string => `letter-and-spirit-${code}.jsonl`;
