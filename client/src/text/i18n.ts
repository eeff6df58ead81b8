import i18next from 'i18next';
import type { BackendModule, FlatNamespace } from 'i18next';
import { initReactI18next } from 'react-i18next';

const catalogues = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

/** Fetch one namespace of one language as its own chunk, when something first asks for it. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = catalogues[`./${language}/${namespace}.json`];
    if (load === undefined) done(new Error(`no catalogue ${language}/${namespace}`), null);
    else
      load().then(
        (texts) => done(null, texts),
        (fault: unknown) => done(String(fault), null),
      );
  },
};

/** Start the message catalogues; resolves once the words that every page needs are loaded. */
export async function startText(): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** Fetch namespaces side by side before anything asks for them; one asked for by one, each would wait for the one before. */
export const fetchWords = (names: readonly FlatNamespace[]): Promise<void> => i18next.loadNamespaces(names);
