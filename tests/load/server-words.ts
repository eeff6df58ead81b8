// The messages between the bench and its server.

/** The round in which tables are measured. */
export const LATE_ROUND = 6;

/** The bench's requests to its server. */
export type Ask = { readonly kind: 'memory' | 'close-tables' } | { readonly kind: 'table'; readonly name: string };

/** What a server holds, in bytes: what lives in the heap and beside it, and what the system has given the process. */
export interface Memory {
  readonly live: number;
  readonly resident: number;
}

/** The server's answers. */
export type Told =
  | { readonly kind: 'listening'; readonly port: number }
  | ({ readonly kind: 'memory' } & Memory)
  | { readonly kind: 'close-tables' }
  | { readonly kind: 'table'; readonly code: string; readonly round: number };

/** The token of one person of one table. */
export const tokenOf = (table: string, seat: string): string => `bench-${table}-${seat}-0000000000000000`;
