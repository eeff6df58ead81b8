import type { TableCard, TableCurves } from '@letter/shared/protocol';
import { SEATS } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { SplitDisc } from '../../marks/split-disc.tsx';

/** The means of a table's last round as a split disc: letter, report, true effort; empty before the first. */
export function TableMark({
  number,
  curves,
  size,
}: {
  readonly number: number;
  readonly curves: TableCurves['curves'] | undefined;
  readonly size: number;
}) {
  const { t } = useTranslation('dashboard');
  const last = (figure: 'letter' | 'report' | 'effort') => curves?.[figure].at(-1);
  const letter = last('letter');
  return (
    <SplitDisc
      letter={letter === undefined ? 0 : Math.round(letter)}
      report={last('report') ?? 'none'}
      spirit={last('effort') ?? 'none'}
      size={size}
      about={t('needs.markAbout', { table: number })}
      isDecorative={letter === undefined}
    />
  );
}

/** The four seats of a table: dashed is away, one dot is a bot. */
export function SeatSigns({ card }: { readonly card: TableCard }) {
  return (
    <span className="dash-seats">
      {SEATS.map((seat) => {
        const { people, here, isBot } = card.posts[seat];
        return (
          <SeatSign key={seat} seat={seat} size={17} isBot={isBot} isAway={people.length > 0 && here === 0} isNamed />
        );
      })}
    </span>
  );
}
