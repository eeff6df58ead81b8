import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { ErrorBoundary } from './features/shell/error-boundary.tsx';

const Landing = lazy(async () => ({ default: (await import('./features/landing/landing-page.tsx')).LandingPage }));
const How = lazy(async () => ({ default: (await import('./features/how/how-page.tsx')).HowPage }));
const Model = lazy(async () => ({ default: (await import('./features/model/model-page.tsx')).ModelPage }));
const Teachers = lazy(async () => ({ default: (await import('./features/teachers/teachers-page.tsx')).TeachersPage }));
const Table = lazy(async () => ({ default: (await import('./features/table/table-page.tsx')).TablePage }));
const NotFound = lazy(async () => ({
  default: (await import('./features/not-found/not-found-page.tsx')).NotFoundPage,
}));
// The gallery shows every part of the kit to those who build with it; a built client does not contain it.
const Gallery: ComponentType | null = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./features/gallery/gallery-page.tsx')).GalleryPage }))
  : null;
const GalleryPlay: ComponentType | null = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./features/gallery/gallery-play.tsx')).GalleryPlay }))
  : null;

/** Every page and its address; each page is its own chunk. */
export function App() {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/" component={Landing} />
          <Route path="/how" component={How} />
          <Route path="/model" component={Model} />
          <Route path="/teachers" component={Teachers} />
          <Route path="/t/:code">{({ code }) => <Table code={code} />}</Route>
          {GalleryPlay === null ? null : <Route path="/gallery/play" component={GalleryPlay} />}
          {Gallery === null ? null : <Route path="/gallery" component={Gallery} />}
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
