import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Route, Router, Switch } from 'wouter';
import { BASE_PATH } from '../net/base-path.ts';
import { fetchSessionPage } from './session/fetch-session-page.ts';
import { fetchTable } from './table/fetch-table.ts';
import { LandingPage } from '../features/landing/landing-page.tsx';
import { Announcer } from '../ui/announcer.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { pageChunk } from './page-chunk.tsx';
import { fetchWords } from '../text/i18n.ts';
import { WORD_SETS } from '../text/word-sets.ts';

const how = pageChunk(async () => (await import('../features/how/how-page.tsx')).HowPage);
const glossary = pageChunk(async () => (await import('../features/glossary/glossary-page.tsx')).GlossaryPage);
const model = pageChunk(async () => (await import('../features/model/model-page.tsx')).ModelPage);
const teachers = pageChunk(async () => (await import('../features/teachers/teachers-page.tsx')).TeachersPage);
const table = pageChunk(async () => (await import('./table/table-page.tsx')).TablePage);
const hostSetup = pageChunk(async () => (await import('./session/host-setup.tsx')).HostSetup);
const host = pageChunk(async () => (await import('./session/host-page.tsx')).HostPage);
const screen = pageChunk(async () => (await import('./session/screen-page.tsx')).ScreenPage);
const session = pageChunk(async () => (await import('./session/participant-page.tsx')).ParticipantPage);
const notFound = pageChunk(async () => (await import('../features/not-found/not-found-page.tsx')).NotFoundPage);
// A table without a server, for developers who build its panels; left out of production builds.
const Sample: ComponentType | null = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./sample/sample-page.tsx')).SamplePage }))
  : null;
const SampleScreen: ComponentType | null = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./sample/sample-screen.tsx')).SampleScreen }))
  : null;

/** Fetches the page of an address together with its texts before the first render. */
export async function fetchPage(path: string): Promise<void> {
  if (path === '/') await fetchWords(WORD_SETS['first-words']);
  else if (path.startsWith('/t/')) await Promise.all([table.fetch(), fetchTable()]);
  else if (path.startsWith('/s/')) await Promise.all([session.fetch(), fetchSessionPage()]);
}

/** Every page and its address; each page is its own chunk. */
export function App() {
  return (
    <>
      <Announcer />
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Router base={BASE_PATH}>
            <Switch>
              <Route path="/" component={LandingPage} />
              <Route path="/how" component={how.Page} />
              <Route path="/glossary" component={glossary.Page} />
              <Route path="/model" component={model.Page} />
              <Route path="/teachers" component={teachers.Page} />
              <Route path="/t/:code">{({ code }) => <table.Page code={code} />}</Route>
              <Route path="/host" component={hostSetup.Page} />
              <Route path="/host/:code">{({ code }) => <host.Page code={code} />}</Route>
              <Route path="/screen/:code">{({ code }) => <screen.Page code={code} />}</Route>
              <Route path="/s/:code">{({ code }) => <session.Page code={code} />}</Route>
              {Sample === null ? null : <Route path="/sample" component={Sample} />}
              {SampleScreen === null ? null : <Route path="/sample/screen" component={SampleScreen} />}
              <Route component={notFound.Page} />
            </Switch>
          </Router>
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
