import { ok } from '@letter/shared/play';
import { RULES_VERSION } from '@letter/shared/authority';
import { PROTOCOL_VERSION } from '@letter/shared/protocol';
import type { Leases, Member, Release } from './ports.ts';

/** What this program can read. */
export const THIS_RELEASE: Release = { protocol: PROTOCOL_VERSION, rules: RULES_VERSION };

/** Leases of a process that has its store to itself: it owns everything, and nothing is ever lost or orphaned. */
export function soleMember(id = 'alone', address = ''): Leases {
  const self: Member = { id, address, release: THIS_RELEASE, isDraining: false };
  return {
    self,
    secret: null,
    lost: new Promise(() => undefined),
    take: () => Promise.resolve(ok(null)),
    has: () => true,
    release: () => Promise.resolve(),
    leaveToOthers: () => Promise.resolve(),
    ownerOf: () => Promise.resolve(ok(self)),
    members: () => Promise.resolve(ok([self])),
    takeOrphans: () => Promise.resolve(ok([])),
    onLost: () => undefined,
    follow(clock, lastAlive) {
      if (lastAlive !== null) clock.continueFrom(lastAlive);
      return Promise.resolve(ok(clock.steady()));
    },
    drain: () => Promise.resolve(),
    end: () => Promise.resolve(),
  };
}
