import { recordOf } from '../../lib/record-of.ts';
import { councilLetter } from '../../rules/votes/text-effect.ts';
import type { PublicView } from '../../terms/seat-view.ts';
import { SEATS, type SeatId } from '../../terms/vocabulary.ts';
import type { ProjectorPart } from '../../protocol/session/projector-view.ts';
import {
  CURVES,
  followedScene,
  type Scene,
  type SceneContent,
  type SeatHeld,
  type TableStand,
} from '../../session/scenes.ts';
import { POSTS, type Place } from '../../session/terms.ts';
import type { Surroundings, TableNow } from './audience.ts';
import type { Participant, SessionState } from './state.ts';

/**
 * What a projector gets beside what everybody knows (R-5.2 for a session): its scene and public facts of the tables, field
 * by field. It never reads a World, a message or a name; what the debrief reveals stands in what everybody knows.
 */
export function projectProjector(state: SessionState, around: Surroundings): ProjectorPart {
  const { scene, table } = sceneOf(state, around);
  const shown = table === null ? around.tables : around.tables.filter(({ number }) => number === table);
  return { scene, table, content: contentOf(scene, state, { ...around, tables: shown }) };
}

/** The scene that stands on the projector: the one that a host pinned, or the one that follows the session. */
export function sceneOf(state: SessionState, { tables }: Pick<Surroundings, 'tables'>): Scene {
  const followed = followedScene({
    stage: state.stage,
    sharesHeadlines: state.settings.sharesHeadlines,
    tables: tables.map((table) => ({
      ...standOf(table),
      hasDraft: table.public !== null && table.public.draft !== null,
      hasRoll: table.public !== null && rollOf(table.public)?.text.round === table.public.round,
    })),
  });
  if (state.pinned === null) return followed;
  const isThere = state.pinned.table === null || tables.some(({ number }) => number === state.pinned?.table);
  // A table that is gone leaves the scene to the class as a whole.
  return isThere ? state.pinned : { scene: state.pinned.scene, table: null };
}

function contentOf(scene: Scene['scene'], state: SessionState, around: Surroundings): SceneContent {
  const tables = around.tables.flatMap((table) =>
    table.public === null ? [] : [{ table: table.number, view: table.public }],
  );
  switch (scene) {
    case 'join':
      return { scene, tables: seatsHeld(state, around), last: lastPlaced(state) };
    case 'delegations':
      return {
        scene,
        people: recordOf(POSTS, (post) => state.people.filter((one) => isIn(one) && one.place?.post === post).length),
      };
    case 'plenary':
      return { scene, tables: around.tables.map(standOf) };
    case 'text':
      return {
        scene,
        tables: tables.map(({ table, view: { draft, whip, voted, letters } }) => ({
          table,
          draft,
          whip,
          voted,
          now: Object.fromEntries(
            (draft?.blanks.changes ?? []).map(({ basket }) => [basket, councilLetter(letters, basket)]),
          ),
        })),
      };
    case 'roll-call':
      return {
        scene,
        tables: tables.map(({ table, view }) => {
          const roll = rollOf(view);
          return { table, roll, isNow: roll?.text.round === view.round };
        }),
      };
    case 'headlines':
      return {
        scene,
        tables: tables.flatMap(({ table, view }) => {
          const last = view.record.at(-1);
          return last === undefined ? [] : [{ table, round: last.round, headlines: last.headlines }];
        }),
      };
    case 'curves':
      return {
        scene,
        tables: tables.map(({ table, view: { record } }) => ({
          table,
          figures: recordOf(CURVES, (curve) => record.map((round) => round[curve])),
        })),
      };
    case 'debrief':
      return { scene };
  }
}

const rollOf = ({ rollCalls }: PublicView) => rollCalls.at(-1) ?? null;

const standOf = ({ number, status, public: view, isPaused, isWaiting }: TableNow): TableStand => ({
  table: number,
  status,
  round: view?.round ?? 0,
  phase: view?.phase ?? null,
  ready: view?.ready ?? [],
  isPaused,
  isWaiting,
  ending: view?.ending ?? null,
});

const isIn = ({ isRemoved, isAbsent }: Participant): boolean => !isRemoved && !isAbsent;

/** Who holds the seats of every table; a delegation is there when one of its people is. */
function seatsHeld(
  { tables, people }: SessionState,
  { here, tables: now }: Surroundings,
): Extract<SceneContent, { readonly scene: 'join' }>['tables'] {
  return tables.map(({ number }) => {
    const bots = now.find((one) => one.number === number)?.bots ?? [];
    const heldBy = (seat: SeatId): SeatHeld => {
      const own = people.filter((one) => isIn(one) && one.place?.table === number && one.place.post === seat);
      if (own.some(({ id }) => here.has(id))) return 'person';
      if (own.length > 0) return 'away';
      return bots.includes(seat) ? 'bot' : 'empty';
    };
    return { table: number, seats: recordOf(SEATS, heldBy) };
  });
}

/** The place of the latest person who came and was seated. */
const lastPlaced = ({ people }: SessionState): Place | null =>
  people.findLast((one) => isIn(one) && one.tokenHash !== null && one.place !== null)?.place ?? null;
