import type { ClassStep } from '@letter/shared/session';
import type { ReactNode } from 'react';
import { useScenario } from '../../../state/use-table.ts';
import { rowWords, sentenceWords } from '../../../text/formats.ts';
import { formatFigure } from '../../../text/format-figure.ts';
import { FanChart } from './fan-chart.tsx';
import { KnewPicture } from './knew-picture.tsx';
import type { ClassLook } from './look.ts';
import { PaidPicture } from './paid-picture.tsx';
import { useClassWords } from './use-class-words.ts';
import './class-picture.css';

/** Props of ClassPicture. */
export interface ClassPictureProps {
  readonly step: ClassStep;
  readonly look: ClassLook;
  /** The reader's own table, or the one a host chose; `null` for none. */
  readonly own: number | null;
  /** What stands where a step has no picture of its own, such as a what-if. */
  readonly slot?: ReactNode;
}

/** The one picture of a step over all tables. */
export function ClassPicture({ step, look, own, slot }: ClassPictureProps) {
  const { t, title } = useClassWords();
  const { breakout } = useScenario();
  const { picture } = step;
  if (step.tables === 0 || picture.kind === 'words') return slot ?? null;
  switch (picture.kind) {
    case 'fan': {
      const named = rowWords(
        picture.fan.named.map(({ table, value }) =>
          t('fan.named', { table: t('table', { number: table }), value: formatFigure(Math.round(value)) }),
        ),
      );
      return (
        <FanChart
          picture={picture}
          look={look}
          own={own}
          breakout={breakout.line}
          label={t('fan.label', { title: sentenceWords(title(step)), named })}
        />
      );
    }
    case 'knew':
      return <KnewPicture picture={picture} look={look} own={own} />;
    case 'paid':
      return <PaidPicture picture={picture} look={look} own={own} />;
  }
}
