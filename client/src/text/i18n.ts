import i18next from 'i18next';
import type { BackendModule, FlatNamespace } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { DEFAULT_LOCALE, LANGUAGES, requestedLocale } from './languages.ts';

const catalogues = import.meta.glob<object>('./*/*.json', { import: 'default' });

async function readCatalogue(locale: string, namespace: string): Promise<object> {
  const language = LANGUAGES.find((one) => one.locale === locale);
  const load = catalogues[`./${language?.folder ?? locale}/${namespace}.json`];
  if (load === undefined) throw new Error(`no catalogue ${locale}/${namespace}`);
  if (language?.isPseudo !== true) return await load();
  const [catalogue, { pseudoCatalogue }] = await Promise.all([load(), import('./pseudo.ts')]);
  return pseudoCatalogue(catalogue);
}

/** Fetches one namespace of one language as its own chunk, when it is first requested. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, namespace, done) => {
    readCatalogue(locale, namespace).then(
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
