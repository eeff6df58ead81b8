import { asRun, runVariant } from '@letter/shared/lab';
import type { ClaimNews, RunClaim } from './claims-messages.ts';

// Runs one claim outside the page's thread, so that the page stays responsive. Terminating the worker cancels it.

const NEWS_EVERY_MS = 80;

const tell = (news: ClaimNews): void => {
  globalThis.postMessage(news, {});
};

globalThis.addEventListener('message', ({ data }: MessageEvent<RunClaim>) => {
  const { variant } = data;
  let told = 0;
  const result = runVariant(variant, (done, of) => {
    const now = performance.now();
    if (done === 1 || done === of || now - told >= NEWS_EVERY_MS) {
      told = now;
      tell({ kind: 'seed-done', done, of });
    }
    return true;
  });
  tell(
    result.ok
      ? { kind: 'claim-done', run: asRun(variant.set, result.value) }
      : { kind: 'claim-failed', reason: result.error },
  );
});
