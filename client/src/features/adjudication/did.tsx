import { CORRIDORS, CORRIDOR_OF, gateRows, isSender } from '@letter/shared/play';
import type { SeatView, SenderId } from '@letter/shared/play';
import { Trans, useTranslation } from 'react-i18next';
import { formatError, formatFigure } from '../../text/format-figure.ts';
import { Section } from '../../ui/layout.tsx';
import { useStory } from '../../kit/words/use-story.ts';
import { rowWords, listWords } from '../../text/formats.ts';

/** What the delegation's orders did, as far as it can measure the effect. */
export function Did({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('adjudication');
  return (
    <Section title={t('did.title')} level={2}>
      {isSender(view.seat) ? <SenderDid view={view} seat={view.seat} /> : <CountryDid view={view} />}
    </Section>
  );
}

function SenderDid({ view, seat }: { readonly view: SeatView; readonly seat: SenderId }) {
  const { t } = useTranslation('adjudication');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const story = useStory();
  const corridor = CORRIDOR_OF[seat];
  const where = play(`corridorIn.${corridor}`);
  const rows = gateRows(view, seat, view.public.round) ?? [];
  const blocked = rows.reduce((sum, row) => sum + row.blocked, 0);
  const parts = rows
    .filter((row) => row.blocked >= 0.5)
    .map((row) => t('did.part', { basket: marks(`basketWithin.${row.basket}`), amount: formatFigure(row.blocked) }));
  const leak = view.observations.at(-1)?.leakAt[corridor];
  return (
    <div className="story-parts">
      <p className="narrative">
        <span>
          {blocked < 1 ? (
            t('did.blockedNone', { where })
          ) : (
            <Trans
              t={t}
              i18nKey="did.blocked"
              values={{ blocked: formatFigure(blocked), where }}
              components={{ b: <b /> }}
            />
          )}
        </span>{' '}
        {parts.length < 2 ? null : <span>{t('did.blockedBy', { parts: rowWords(parts) })}</span>}
      </p>
      <p className="narrative">
        {leak === undefined ? (
          t('did.leakUnknown')
        ) : leak.sd === 0 ? (
          <Trans t={t} i18nKey="did.leakExact" values={{ leak: formatFigure(leak.mean) }} components={{ b: <b /> }} />
        ) : (
          <Trans
            t={t}
            i18nKey="did.leak"
            values={{ leak: formatFigure(leak.mean), sd: formatError(leak), basis: story.source(leak) }}
            components={{ b: <b /> }}
          />
        )}
      </p>
    </div>
  );
}

function CountryDid({ view }: { readonly view: SeatView }) {
  const { t } = useTranslation('adjudication');
  const { t: play } = useTranslation('play');

  const observation = view.observations.at(-1);
  const income = observation?.estimates.income;
  const taken = observation?.ledger?.sources['households'] ?? 0;
  const parts = CORRIDORS.flatMap((corridor) => {
    const leak = observation?.leakAt[corridor];
    return leak === undefined
      ? []
      : [t('did.leakPart', { leak: formatFigure(leak.mean), where: play(`corridorIn.${corridor}`) })];
  });
  return (
    <div className="story-parts">
      {income === undefined ? null : (
        <p className="narrative">
          <Trans
            t={t}
            i18nKey="did.dprkIncome"
            values={{ income: formatFigure(income.mean), reserve: formatFigure(view.country?.reserve ?? 0) }}
            components={{ b: <b /> }}
          />{' '}
          {taken < 1 ? null : <span>{t('did.dprkTaken', { taken: formatFigure(taken) })}</span>}
        </p>
      )}
      {parts.length === 0 ? null : <p className="narrative">{t('did.dprkLeak', { parts: listWords(parts) })}</p>}
    </div>
  );
}
