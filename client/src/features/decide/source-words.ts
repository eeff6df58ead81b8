import { useTranslation } from 'react-i18next';

const SOURCES = [
  'commodities',
  'labour',
  'arms',
  'holdings',
  'cyberAndOther',
  'counterfeiting',
  'cyber',
  'stakes',
  'transfers',
  'households',
  'kept',
  'start',
] as const;

/** The label of a source of hard currency; a line this client does not know keeps its own name. */
export function useSourceWords(): (key: string) => string {
  const { t } = useTranslation('decide');
  return (key) => {
    const known = SOURCES.find((source) => source === key);
    return known === undefined ? key : t(`source.${known}`);
  };
}
