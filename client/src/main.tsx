import 'letter-fonts.css';
import './styles/tokens.css';
import './styles/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { carryAlong } from './lib/carried.ts';
import { pathHere } from './net/base-path.ts';
import { noteLostStyles } from './lib/lost-styles.ts';
import { reloadWhenStale } from './lib/reload-stale.ts';
import { App, fetchPage } from './app/app.tsx';
import { startText } from './text/i18n.ts';
import { applyStoredTheme } from './kit/shell/theme.ts';

reloadWhenStale();
noteLostStyles();
carryAlong();
applyStoredTheme();
void start();

/**
 * Shows the page once its words and its code are there. The module itself must not wait for them: they lie in chunks that
 * need this one, and would wait for it in turn.
 */
async function start(): Promise<void> {
  await startText();
  // Whatever cannot be fetched is requested again where it is rendered, and the failure is shown there.
  await fetchPage(pathHere()).catch(() => undefined);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
