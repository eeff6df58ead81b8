import { installMedia, resetMedia } from './media.ts';
import { installSight, putInSight } from './in-sight.ts';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, beforeAll } from 'vitest';
import { startText } from '../../../client/src/text/i18n.ts';
import { forgetArrivals } from '../../../client/src/features/talk/thread.ts';
import { fetchLayers } from '../../../client/src/ui/layers.tsx';
import { withoutFrames } from '../../../client/src/ui/turns.ts';

// Before every file of component tests: the words of the pages. After every test: a clean page and an empty memory.

/** The namespaces of the catalogues; with all of them at hand nothing waits while it is drawn. */
const NAMESPACES = [
  'acts',
  'adjudication',
  'agreements',
  'briefing',
  'dashboard',
  'debrief',
  'decide',
  'delegation',
  'host',
  'what-if',
  'questions',
  'evidence',
  'landing',
  'lesson',
  'levels',
  'marks',
  'lesson-clock',
  'moments',
  'roles',
  'minds',
  'play',
  'record',
  'refusal',
  'seat',
  'stakes',
  'stock',
  'story',
  'table',
  'talk',
  'texts',
  'waiting',
  'worlds',
] as const;

// As `expect.poll` of the other tests: a busy machine must not make a test fail.
configure({ asyncUtilTimeout: 60_000 });

installMedia();
installSight();
withoutFrames();

beforeAll(async () => {
  // Without globals the library cannot see by itself that it runs in a test.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startText();
  await i18next.loadNamespaces(NAMESPACES);
  await fetchLayers();
});

afterEach(() => {
  forgetArrivals();
  cleanup();
  resetMedia();
  putInSight(true);
  window.localStorage.clear();
  window.sessionStorage.clear();
});
