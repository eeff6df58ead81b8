import type { FlatNamespace } from 'i18next';
import type { ComponentType } from 'react';
import { fetchWords } from '../../text/i18n.ts';
import { pageChunk } from '../page-chunk.tsx';
import type { PageChunk } from '../page-chunk.tsx';

function part<P extends object>(words: readonly FlatNamespace[], load: () => Promise<ComponentType<P>>): PageChunk<P> {
  return pageChunk(async () => {
    const [Part] = await Promise.all([load(), fetchWords(words)]);
    return Part;
  });
}

/** The parts of a table that its first screen does not show, in the order in which a game comes to them. */
export const PARTS = {
  waiting: part(['waiting'], async () => (await import('../../features/waiting/waiting-page.tsx')).WaitingPage),
  talk: part([], async () => (await import('./shared-talk.tsx')).Talk),
  texts: part(['texts'], async () => (await import('../../features/texts/texts-panel.tsx')).TextsPanel),
  decide: part(['decide'], async () => (await import('../../features/decide/decide-panel.tsx')).DecidePanel),
  seat: part([], async () => (await import('../../features/briefing/seat-panel.tsx')).SeatPanel),
  adjudication: part(
    ['adjudication'],
    async () => (await import('../../features/adjudication/adjudication-panel.tsx')).AdjudicationPanel,
  ),
  record: part(['record'], async () => (await import('../../features/record/record-panel.tsx')).RecordPanel),
  handover: part(
    ['adjudication', 'record'],
    async () => (await import('../../features/handover/handover-page.tsx')).HandoverPage,
  ),
  debrief: part(
    ['debrief', 'minds', 'record', 'screen'],
    async () => (await import('../../features/debrief/debrief-page.tsx')).DebriefPage,
  ),
} as const;

/** The parts that few tables have: of shared delegations, of roles beside them, of games without people. */
export const RARE_PARTS = {
  motions: part(
    ['delegation'],
    async () => (await import('../../features/delegation/waiting-motions.tsx')).WaitingMotions,
  ),
  whoDecides: part(['delegation'], async () => (await import('../../features/delegation/who-decides.tsx')).WhoDecides),
  roleDesk: part(['roles'], async () => (await import('../../features/roles/role-desk.tsx')).RoleDesk),
  sitDown: part(['seat'], async () => (await import('../../features/seat/sit-down-page.tsx')).SitDownPage),
  rest: part(['table'], async () => (await import('../../features/rest/rest-page.tsx')).RestPage),
  ledWait: part(['debrief'], async () => (await import('../../features/led-debrief/led-wait.tsx')).LedWait),
} as const;

/**
 * Fetches the parts one after another, so that the first ones come first on a slow line. What cannot be fetched is asked for
 * again where it is shown.
 */
export async function fetchParts(): Promise<void> {
  for (const { fetch } of Object.values(PARTS)) await fetch().catch(() => undefined);
}
