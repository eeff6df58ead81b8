import type { SeatId } from '@letter/shared/play';
import type { SessionRequestInput } from '@letter/shared/protocol';

/** Whom a message goes to. */
export type MessageTo = SessionRequestInput<'host.message'>['to'];

/** What stands over the dashboard: one thing at a time. */
export type Opening =
  | { readonly kind: 'table'; readonly table: number }
  | { readonly kind: 'peek'; readonly table: number; readonly seat: SeatId }
  | { readonly kind: 'answer'; readonly table: number }
  | { readonly kind: 'message'; readonly to: MessageTo }
  | { readonly kind: 'inject'; readonly tables: readonly number[] | null }
  | { readonly kind: 'move' | 'code' | 'remove' | 'rename' | 'extra-time'; readonly person: string };
