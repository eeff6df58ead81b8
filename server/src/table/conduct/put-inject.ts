import { inject } from '@letter/shared/authority';
import type { InjectGiven } from '@letter/shared/authority';
import { err } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import type { Core } from '../core.ts';
import { commit } from '../record/commit.ts';

/** Put an event into the running game, for all its delegations to read at once; the same one a second time is none. */
export async function putInject(core: Core, given: InjectGiven): Promise<Result<null, Refusal>> {
  if (core.world === null || core.status !== 'playing') return err({ code: 'not-started' });
  const made = inject(core.world, given);
  return made.ok ? commit(core, made.value) : made;
}
