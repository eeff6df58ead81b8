import i18next from 'i18next';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportClaim, ReportCondition, ReportFinding, ReportPicture } from '../../lab/model-report.ts';
import type texts from '../../text/en/model.json';
import { formatSignificant, formatRough } from '../../text/format-figure.ts';
import { quantityWords } from '../../kit/words/quantity-words.ts';
import { asSentence, rowWords } from '../../text/formats.ts';

type Texts = typeof texts;
export type MechanismId = Exclude<keyof Texts['mechanisms'], 'title' | 'words'>;
type PictureId = keyof Texts['pictures'];

/** The mechanisms in the order in which a half-year runs them. */
export const MECHANISMS: readonly MechanismId[] = [
  'trade',
  'networks',
  'illicit',
  'finance',
  'economy',
  'budget',
  'circle',
  'citizens',
  'control',
  'programme',
  'diplomacy',
];

// A report names things as plain strings; those without words yet are shown by their own names.
const isPicture = (id: string): id is PictureId => i18next.exists(`model:pictures.${id}.title`);
const isLine = (id: string): id is keyof Texts['lines'] => i18next.exists(`model:lines.${id}`);
const isMark = (id: string): id is keyof Texts['marks'] => i18next.exists(`model:marks.${id}`);
const isBar = (id: string): id is keyof Texts['bars'] => i18next.exists(`model:bars.${id}`);
const isOff = (id: string): id is keyof Texts['off'] => i18next.exists(`model:off.${id}`);
const isChapter = (id: string): id is keyof Texts['claims']['chapter'] => i18next.exists(`model:claims.chapter.${id}`);
const isWorld = (id: string): id is keyof Texts['claims']['world'] => i18next.exists(`model:claims.world.${id}`);
const isMechanism = (id: string): id is MechanismId => MECHANISMS.some((one) => one === id);

/** The words for a report. */
export interface ModelWords {
  readonly t: TFunction<'model'>;
  readonly picture: (picture: ReportPicture, part: 'title' | 'sub' | 'x' | 'alt') => string;
  readonly line: (picture: string, line: string) => string;
  readonly mark: (id: string) => string;
  readonly bar: (id: string) => string;
  readonly off: (id: string) => string;
  readonly chapter: (id: string) => string;
  readonly mechanism: (id: string) => string;
  /** The same within a sentence. */
  readonly mechanismIn: (id: string) => string;
  readonly verdict: (holds: boolean) => string;
  readonly verdictIn: (holds: boolean) => string;
  readonly rule: (condition: ReportCondition) => string;
  readonly interval: (condition: ReportCondition, finding: ReportFinding) => string;
  /** In how many of 100 worlds a rule is met, by the share by which every number is varied. */
  readonly worldsIn: (worlds: readonly (number | null)[]) => string;
  /** The verdicts in the worlds that come with the game. */
  readonly worldVerdicts: (scenarios: ReportClaim['scenarios']) => string;
}

/** The words for the page on the model, from its catalogue. */
export function useModelWords(): ModelWords {
  const { t } = useTranslation('model');
  return useMemo(() => {
    return {
      t,
      picture: ({ id, facts }, part) =>
        isPicture(id)
          ? t(`pictures.${id}.${part}`, {
              replace: Object.fromEntries(facts.map(({ id: fact, value }) => [fact, formatRough(value)])),
            })
          : id,
      line: (picture, id) => {
        const key = `${picture}-${id}`;
        return isLine(key) ? t(`lines.${key}`) : id;
      },
      mark: (id) => (isMark(id) ? t(`marks.${id}`) : id),
      bar: (id) => (isBar(id) ? t(`bars.${id}`) : id),
      off: (id) => (isOff(id) ? t(`off.${id}`) : id),
      chapter: (id) => (isChapter(id) ? t(`claims.chapter.${id}`) : id),
      mechanism: (id) => (isMechanism(id) ? t(`mechanisms.${id}.name`) : t('claims.responder')),
      mechanismIn: (id) => (isMechanism(id) ? t(`mechanisms.${id}.nameWithin`) : t('claims.responder')),
      verdict: (holds) => t(holds ? 'claims.holds' : 'claims.fails'),
      verdictIn: (holds) => t(holds ? 'claims.holdsWithin' : 'claims.failsWithin'),
      rule: (condition) => ruleWords(t, condition),
      interval: ({ unit }, finding) => intervalWords(t, unit, finding),
      worldsIn: (worlds) => {
        const [at10 = 0, at20 = 0, at30 = 0] = worlds.map((share) => Math.round(100 * (share ?? 0)));
        return worlds.includes(null) ? t('claims.worldsAt20', { at20 }) : t('claims.worlds', { at10, at20, at30 });
      },
      worldVerdicts: (scenarios) =>
        asSentence(
          rowWords(
            scenarios.map(({ id, holds }) =>
              t(holds ? 'claims.worldHolds' : 'claims.worldFails', {
                world: isWorld(id) ? t(`claims.world.${id}`) : id,
              }),
            ),
          ),
        ),
    };
  }, [t]);
}

const intervalWords = (t: TFunction<'model'>, unit: string, { effect, low, high }: ReportFinding): string =>
  t('claims.interval', {
    effect: quantityWords(effect, unit),
    low: formatSignificant(low),
    high: formatSignificant(high),
  });

function ruleWords(t: TFunction<'model'>, { above, below }: ReportCondition): string {
  if (above !== null && below !== null) {
    return t('claims.between', { above: formatSignificant(above), below: formatSignificant(below) });
  }
  return above === null
    ? t('claims.below', { below: formatSignificant(below ?? 0) })
    : t('claims.above', { above: formatSignificant(above) });
}
