import type { Redaction, Replay, ReplayTable } from '../../session/replay.ts';
import type { World } from '../world.ts';
import { runBaseline } from '../outcome/baseline.ts';
import { projectPublic } from '../projection/project-public.ts';
import type { Participant, SessionState } from './state.ts';

/** A table as it stood when it was last on record. */
interface Played {
  readonly number: number;
  readonly world: World;
}

/** Show a session to those for whom a file is made; tables that never began are left out. */
export const projectReplay = (
  redaction: Redaction,
  { code, settings, people }: Pick<SessionState, 'code' | 'settings' | 'people'>,
  played: readonly Played[],
): Replay => ({
  redaction,
  code,
  name: settings.name,
  scenario: settings.scenario,
  tables: played.map((table) => tableOf(redaction, people, table)),
});

function tableOf(redaction: Redaction, people: readonly Participant[], { number, world }: Played): ReplayTable {
  const open = projectPublic(world, () => runBaseline(world.scenario, world.seed, world.history.length));
  const own = people.filter(({ isRemoved, place }) => !isRemoved && place?.table === number);
  switch (redaction) {
    case 'public':
      return { number, public: { ...open, debrief: null, ready: [] }, messages: [], people: [] };
    case 'class':
      return {
        number,
        public: open,
        messages: world.messages.filter(({ channel }) => channel.kind === 'plenary'),
        people: own.flatMap(({ place, name }) => (place === null ? [] : [{ post: place.post, name }])),
      };
    case 'host':
      return {
        number,
        public: open,
        messages: world.messages,
        people: own.flatMap(({ place, name, realName }) =>
          place === null ? [] : [{ post: place.post, name: realName === '' ? name : `${name} (${realName})` }],
        ),
      };
  }
}
