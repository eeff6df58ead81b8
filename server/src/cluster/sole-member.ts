import { ok } from '@letter/shared/play';
import { RULES_VERSION } from '@letter/shared/authority';
import { PROTOCOL_VERSION } from '@letter/shared/protocol';
import type { Leases, Member } from './ports.ts';

/** Leases of a process that has its store to itself: it owns everything, and nothing is ever lost or orphaned. */
export function soleMember(id: string, address: string): Leases {
  const self: Member = {
    id,
    address,
    release: { protocol: PROTOCOL_VERSION, rules: RULES_VERSION },
    isDraining: false,
  };
  return {
    self,
    secret: null,
    take: () => Promise.resolve(ok(null)),
    release: () => Promise.resolve(),
    ownerOf: () => Promise.resolve(ok(self)),
    members: () => Promise.resolve(ok([self])),
    takeOrphans: () => Promise.resolve(ok([])),
    onLost: () => undefined,
    drain: () => Promise.resolve(),
    end: () => Promise.resolve(),
  };
}
