import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal } from '@letter/shared/protocol';

/** The reply to a request that has no result of its own. */
export interface Done {
  readonly done: true;
}

/** What a request without a result of its own comes to. */
export type DoneOrNot = Promise<Result<Done, SessionRefusal>>;

/** The reply of what was carried out, or why it was not. */
export const doneIf = (outcome: Result<null, SessionRefusal>): Result<Done, SessionRefusal> =>
  outcome.ok ? ok({ done: true }) : outcome;
