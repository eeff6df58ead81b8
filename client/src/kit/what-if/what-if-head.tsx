import { parseChange, WHAT_IF_FIGURES } from '@letter/shared/play';
import type { WhatIfAnswer, WhatIfFigure } from '@letter/shared/play';
import { Trans, useTranslation } from 'react-i18next';
import { formatFigure, formatPercent } from '../../text/format-figure.ts';
import { hasChanged } from './has-changed.ts';

/** Props of WhatIfHead. */
export interface WhatIfHeadProps {
  /** `null` until there is one. */
  readonly answer: WhatIfAnswer | null;
  readonly table: number | null;
  readonly level: 1 | 2;
}

/** The question as a sentence, with what the model comes to; never a forecast. */
export function WhatIfHead({ answer, table, level }: WhatIfHeadProps) {
  const { t } = useTranslation('what-if');
  const Head = level === 1 ? 'h1' : 'h2';
  const count = answer?.draws ?? DRAWS;
  return (
    <div className="what-if-head">
      <Head className="ending">{answer === null ? t('title') : <Answered answer={answer} />}</Head>
      <p className="narrative second">{table === null ? t('how.own', { count }) : t('how.table', { table, count })}</p>
    </div>
  );
}

/** Draws of the numbers of the model, as long as no answer says how many there were. */
const DRAWS = 40;

function Answered({ answer }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation('what-if');
  const { key, values } = useHad(answer);
  return (
    <>
      <Trans t={t} i18nKey={`had.${key}`} values={values} components={{ s: <span className="spirit-word" /> }} />{' '}
      <span>{useThen(answer)}</span>
    </>
  );
}

interface Had {
  readonly key: keyof (typeof import('../../text/en/what-if.json'))['had'];
  readonly values: Readonly<Record<string, string | number>>;
}

function useHad({ change: written }: WhatIfAnswer): Had {
  const { t } = useTranslation('what-if');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const parsed = parseChange(written);
  if (!parsed.ok) return { key: 'no-test-ever', values: {} };
  const change = parsed.value;
  switch (change.kind) {
    case 'effort': {
      const key = change.bound === 'exactly' || change.level === 3 ? 'effort' : (`effort-${change.bound}` as const);
      return { key, values: { who: play(`seatThe.${change.by}`), level: change.level, from: change.from } };
    }
    case 'no-test':
      return change.round === null
        ? { key: 'no-test-ever', values: {} }
        : { key: 'no-test', values: { round: change.round } };
    case 'no-letter': {
      const { basket, corridor } = change;
      const kind = basket === null ? (corridor === null ? 'all' : 'corridor') : corridor === null ? 'basket' : 'both';
      const what = t(`letterOf.${kind}`, {
        basket: basket === null ? '' : marks(`basketWithin.${basket}`),
        corridor: corridor === null ? '' : marks(`corridorWithin.${corridor}`),
      });
      return { key: 'no-letter', values: { what } };
    }
    case 'no-text':
      return { key: change.kind, values: { round: change.round } };
    case 'text-earlier':
      return { key: change.kind, values: { round: change.round, to: change.to } };
    case 'common-list':
    case 'no-burden':
      return { key: change.kind, values: { from: change.from } };
  }
}

/** What the model comes to: another ending, or the figure that moved most, or nothing much. */
function useThen({ played, unchanged, changed, end }: WhatIfAnswer): string {
  const { t } = useTranslation('what-if');
  const was = (unchanged ?? played).ending;
  if (was !== changed.ending) {
    return t('then.ending', { now: t(`endingAs.${changed.ending}`), was: t(`endingAs.${was}`) });
  }
  const moved = WHAT_IF_FIGURES.filter((figure) => figure !== 'tests' && hasChanged(end[figure]));
  const [most] = moved.toSorted((one, other) => Math.abs(end[other].mean) - Math.abs(end[one].mean));
  if (most === undefined) return t('then.little');
  return t('then.moved', {
    figure: t(`figureWithin.${most}`),
    now: figureWords(most, end[most].now),
    was: figureWords(most, end[most].was),
  });
}

const figureWords = (figure: WhatIfFigure, value: number): string =>
  figure === 'arrived' ? formatPercent(value) : formatFigure(value);
