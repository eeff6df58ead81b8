import { majorityOf, presentOf } from '@letter/shared/play';
import type { DelegationView, TableView } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { peopleOf } from '../people.ts';
import { docketByOf } from './changes.ts';
import { deciderAsked, mayReopen } from './decider.ts';
import { delegationOf, isPresent, isShared, ownersOf } from './delegation.ts';
import { dissentsOf, notesOf } from './notes.ts';
import { stateOf } from './state.ts';

type Told = Pick<TableView['you'], 'docketBy' | 'delegation' | 'motions' | 'notes' | 'dissents'>;

const ALONE: Told = { docketBy: {}, delegation: null, motions: [], notes: [], dissents: [] };

/** What a person is told of the delegation they share with others; nothing of it concerns one alone or an onlooker. */
export function toldOfDelegation(core: Core, person: Person): Told {
  const { seat } = person;
  if (seat === null || core.world === null || !isShared(core, seat)) return ALONE;
  const delegation = delegationOf(core, seat);
  const { agreed, motions } = stateOf(core, seat);
  const told: DelegationView = {
    rule: delegation.rule,
    you: person.id,
    head: delegation.head,
    people: peopleOf(core, seat).map((one) => ({
      id: one.id,
      name: one.name,
      isPresent: isPresent(core, one),
      isHere: one.isHere,
      isAdviser: one.isAdviser,
      hasAgreed: agreed.includes(one.id),
    })),
    owners: Object.fromEntries(ownersOf(core, seat, delegation)),
    mayReopen: mayReopen(core, seat, person.id),
  };
  return {
    docketBy: docketByOf(core, seat),
    delegation: told,
    motions: motions.map((motion) => {
      const decider = deciderAsked(core, seat, delegation, motion.asked);
      return {
        ...motion,
        decider: decider.kind === 'majority' ? null : decider.kind === 'person' ? decider.id : delegation.head,
        needed: decider.kind === 'majority' ? majorityOf(presentOf(delegation).length) : 1,
      };
    }),
    notes: notesOf(core, seat),
    dissents: dissentsOf(core, seat),
  };
}
