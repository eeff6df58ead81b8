import type { Scenario } from '@letter/shared/play';
import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { WorldText } from '../../../kit/words/world-text.tsx';
import { readReplay } from '../../../net/read-replay.ts';
import { ScenarioProvider } from '../../../state/use-table.ts';
import { fetchWords } from '../../../text/i18n.ts';
import { REPLAY_CSS } from './replay-css.ts';
import { ReplayPage } from './replay-page.tsx';

/** Drawing a page as text waits for no words: they are all fetched before. */
const NAMESPACES = [
  'acts',
  'agreements',
  'debrief',
  'evidence',
  'marks',
  'moments',
  'play',
  'record',
  'roles',
  'stock',
  'story',
  'worlds',
] as const;

/** Makes one page of a session that stands alone, without script or network; `null` if the text is not a session. */
export async function makeReplay(text: string, scenario: Scenario): Promise<string | null> {
  const replay = readReplay(text);
  if (replay === null) return null;
  await fetchWords(NAMESPACES);
  const page = renderToStaticMarkup(
    <html lang={i18next.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{replay.name === '' ? replay.code : replay.name}</title>
        <style>{REPLAY_CSS}</style>
      </head>
      <body>
        <ScenarioProvider scenario={scenario}>
          <WorldText world={replay.scenario}>
            <ReplayPage replay={replay} />
          </WorldText>
        </ScenarioProvider>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
