import { issueFinding, issueHeadline } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { Rejection, Result, RoleId } from '@letter/shared/play';
import type { Receipt, Refusal, RequestOf } from '@letter/shared/protocol';
import { tidyLine } from '../../lib/plain-text.ts';
import { answerSoon } from '../bots/drive-bots.ts';
import type { Core, Person } from '../core.ts';
import { commit } from '../record/commit.ts';
import { findStale } from './in-play.ts';

/** Publish one of the Panel's files. */
export const publishFinding = (
  core: Core,
  person: Person,
  body: RequestOf<'finding.publish'>,
): Promise<Result<Receipt, Refusal>> =>
  publishAs('panel', core, person, body, (world) => issueFinding(world, body.report));

/** Publish the headline of the Press. */
export const publishHeadline = (
  core: Core,
  person: Person,
  body: RequestOf<'headline.publish'>,
): Promise<Result<Receipt, Refusal>> =>
  publishAs('press', core, person, body, (world) =>
    issueHeadline(world, { lean: body.lean, words: tidyLine(body.words), about: body.about }),
  );

type Stamped = Pick<RequestOf<'finding.publish'>, 'requestId' | 'round' | 'phase'>;

async function publishAs(
  role: RoleId,
  core: Core,
  person: Person,
  { requestId, round, phase }: Stamped,
  make: (world: World) => Result<readonly GameEvent[], Rejection>,
): Promise<Result<Receipt, Refusal>> {
  if (core.world === null) return err({ code: 'not-started' });
  if (person.role !== role) return err({ code: 'not-your-role' });
  const stale = findStale(core.world, { round, phase });
  if (stale !== null) return stale;
  const made = make(core.world);
  if (!made.ok) return err(made.error);
  const reply = { id: requestId, round, phase };
  // Who published is kept with the answer only: the record of the game names no people.
  const answer = { person: person.id, request: `publish ${requestId}`, reply };
  const done = await commit(core, made.value, { answer });
  if (!done.ok) return done;
  answerSoon(core);
  return ok(reply);
}
