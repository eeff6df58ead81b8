import i18next from 'i18next';
import type { BackendModule, FlatNamespace } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { lineBack } from '../lib/line-back.ts';
import { DEFAULT_LOCALE, LANGUAGES, requestedLocale } from './languages.ts';
import { WORD_SETS } from './word-sets.ts';

const sets = import.meta.glob<Readonly<Record<string, object>>>('./*/*-words.ts');
/** Catalogues that are in no set are fetched one by one; the bundler reads the names of the others here. */
const catalogues = import.meta.glob<object>(
  [
    './*/*.json',
    '!./*/{common,landing,levels,marks,worlds}.json',
    '!./*/{acts,agreements,briefing,moments,play,refusal,roles,seat,stakes,stock,story,table,talk}.json',
  ],
  { import: 'default' },
);

class NoCatalogue extends Error {}

async function loadCatalogue(folder: string, namespace: string): Promise<object> {
  const set = Object.entries(WORD_SETS).find(([, names]) => names.some((name) => name === namespace))?.[0];
  const found =
    set === undefined
      ? await catalogues[`./${folder}/${namespace}.json`]?.()
      : (await sets[`./${folder}/${set}.ts`]?.())?.[namespace];
  if (found === undefined) throw new NoCatalogue(`no catalogue ${folder}/${namespace}`);
  return found;
}

async function readCatalogue(locale: string, namespace: string): Promise<object> {
  const language = LANGUAGES.find((one) => one.locale === locale);
  const folder = language?.folder ?? locale;
  if (language?.isPseudo !== true) return loadCatalogue(folder, namespace);
  const [catalogue, { pseudoCatalogue }] = await Promise.all([loadCatalogue(folder, namespace), import('./pseudo.ts')]);
  return pseudoCatalogue(catalogue);
}

/** The library takes what failed once for fetched: while the network is away it is asked for until it is there. */
async function persist(locale: string, namespace: string): Promise<object> {
  for (;;) {
    try {
      return await readCatalogue(locale, namespace);
    } catch (fault) {
      if (fault instanceof NoCatalogue) throw fault;
      await lineBack();
    }
  }
}

/** Fetches one namespace of one language as its own chunk, when it is first requested. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, namespace, done) => {
    persist(locale, namespace).then(
      (texts) => done(null, { ...texts }),
      (fault: unknown) => done(String(fault), null),
    );
  },
};

/**
 * Starts the message catalogues in the requested language; resolves once the words that every page needs are loaded.
 */
export async function startText(): Promise<void> {
  const locale = requestedLocale();
  document.documentElement.lang = locale;
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: DEFAULT_LOCALE,
      load: 'currentOnly',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      // Each piece of text is an element of its own, as everywhere: a page may be translated by the browser.
      react: { useSuspense: true, transWrapTextNodes: 'span' },
    });
}

/**
 * Fetches namespaces in parallel before anything requests them; requested one by one, each would wait for the previous.
 */
export const fetchWords = (names: readonly FlatNamespace[]): Promise<void> => i18next.loadNamespaces(names);
