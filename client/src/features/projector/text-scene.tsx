import { VETO_SEATS, type BasketId, type DraftText, type SenderId } from '@letter/shared/play';
import { Trans, useTranslation } from 'react-i18next';
import type { SquareLook } from '../../marks/square.tsx';
import { listWords, rowWords } from '../../text/formats.ts';
import { Frame, Say } from './frame.tsx';
import { Fifteen } from './roll-squares.tsx';
import type { ContentOf } from './scene-of.ts';
import { useRoundLeft, useRoundWords } from './use-room-words.ts';

type TextAt = ContentOf<'text'>['tables'][number];

/** The text that stands before the Council: of one table in full, of several in a line each. */
export function TextScene({ content }: { readonly content: ContentOf<'text'> }) {
  const { t } = useTranslation('screen');
  const round = useRoundWords();
  const left = useRoundLeft();
  const { tables } = content;
  const only = tables.length === 1 ? tables[0] : undefined;
  const frame = { middle: t('scene.text'), right: <b>{round}</b>, footLeft: t('room.onDevices'), footRight: left };
  if (only === undefined)
    return (
      <Frame {...frame}>
        <Say title={tables.length === 0 ? t('text.none') : t('text.class')} />
        <ul className={`screen-lines ${tables.length > 12 ? 'is-some' : ''}`}>
          {tables.map(({ table, draft }) => (
            <li key={table}>
              <b>{t('table', { number: table })}</b> <ShortText draft={draft} />
            </li>
          ))}
        </ul>
      </Frame>
    );
  return (
    <Frame {...frame} left={t('table', { number: only.table })}>
      {only.draft === null ? (
        <Say title={t('text.none')} sub={t('text.noneSub')} size="large" />
      ) : (
        <WholeText at={only} draft={only.draft} />
      )}
    </Frame>
  );
}

function ShortText({ draft }: { readonly draft: DraftText | null }) {
  const { t } = useTranslation('screen');
  const parts = useParts();
  return <span>{draft === null ? t('text.none') : rowWords(parts(draft))}</span>;
}

/** What a text would do, part by part. */
function useParts(): (draft: DraftText) => readonly string[] {
  const { t } = useTranslation('screen');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return ({ blanks }) => {
    const { changes, commonList, exemptions, procedure, panel, sunset } = blanks;
    return [
      ...(changes.length === 0 ? [t('text.short.empty')] : []),
      ...changes.map(({ basket, level }) =>
        t('text.short.change', { basket: marks(`basket.${basket}`), level: play(`letterWord.${level}`) }),
      ),
      ...(commonList ? [t('text.short.list')] : []),
      ...(exemptions ? [t('text.short.exemptions')] : []),
      ...(procedure ? [t('text.short.procedure')] : []),
      ...(panel === true ? [t('text.short.panel')] : []),
      ...(sunset === 'none' ? [] : [t('text.sunset', { count: sunset })]),
    ];
  };
}

function WholeText({ at, draft }: { readonly at: TextAt; readonly draft: DraftText }) {
  const { t } = useTranslation('screen');
  const { t: texts } = useTranslation('texts');
  const { whip, voted } = at;
  return (
    <>
      <Say title={t('text.title', { round: draft.round })} />
      <ol className="screen-clauses">
        {draft.blanks.changes.map(({ basket, level }) => (
          <li key={basket}>
            <ChangeClause basket={basket} level={level} now={at.now[basket] ?? 0} />
          </li>
        ))}
        <OtherClauses draft={draft} />
        <li>
          <Trans
            t={texts}
            i18nKey="clause.sunset"
            components={{
              em: <em />,
              rounds: (
                <b>
                  {draft.blanks.sunset === 'none'
                    ? texts('clause.standing')
                    : texts('clause.rounds', { count: draft.blanks.sunset })}
                </b>
              ),
            }}
          />
        </li>
      </ol>
      {whip === null ? null : <WhipRow whip={whip} />}
      <p className="screen-note">
        <VotedWords voted={voted} />
      </p>
    </>
  );
}

/** The pen's count of the thirteen, with the two seats to come. */
function WhipRow({ whip }: { readonly whip: NonNullable<TextAt['whip']> }) {
  const { t } = useTranslation('screen');
  const many = (look: SquareLook, count: number): readonly SquareLook[] => Array.from({ length: count }, () => look);
  return (
    <div className="screen-whip">
      <Fifteen
        label={t('text.whip', { ...whip })}
        groups={[
          { id: 'yes', looks: many('solid', whip.yes), words: t('text.likely') },
          { id: 'leaning', looks: many('split', whip.leaning), words: t('text.leaning') },
          { id: 'open', looks: many('hatched', whip.undecided + VETO_SEATS.length), words: t('text.open') },
          { id: 'against', looks: many('cross', whip.against), words: t('text.against') },
        ]}
      />
    </div>
  );
}

function VotedWords({ voted }: { readonly voted: readonly SenderId[] }) {
  const { t } = useTranslation('screen');
  const seats = listWords(voted.map((seat) => t(`post.${seat}`)));
  return <span>{voted.length === 0 ? t('text.votedNobody') : t('text.voted', { seats })}</span>;
}

function ChangeClause({
  basket,
  level,
  now,
}: {
  readonly basket: BasketId;
  readonly level: 0 | 2 | 4;
  readonly now: 0 | 1 | 2 | 3 | 4;
}) {
  const { t } = useTranslation('texts');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return (
    <Trans
      t={t}
      i18nKey={now === level ? 'clause.keep' : 'clause.change'}
      components={{
        em: <em />,
        basket: <b>{marks(`basketWithin.${basket}`)}</b>,
        level: <b className="screen-letter">{play(`letterWord.${level}`)}</b>,
        old: <s>{play(`letterWord.${now}`)}</s>,
      }}
    />
  );
}

function OtherClauses({ draft: { blanks } }: { readonly draft: DraftText }) {
  const { t } = useTranslation('texts');
  const em = <em />;
  return (
    <>
      {blanks.commonList ? (
        <li>
          <Trans t={t} i18nKey="clause.common-list" components={{ em, list: <b>{t('blank.list')}</b> }} />
        </li>
      ) : null}
      {blanks.exemptions ? (
        <li>
          <Trans t={t} i18nKey="clause.exemptions" components={{ em, what: <b>{t('clause.relief')}</b> }} />
        </li>
      ) : null}
      {blanks.procedure ? (
        <li>
          <Trans t={t} i18nKey="clause.procedure" components={{ em, what: <b>{t('clause.aProcedure')}</b> }} />
        </li>
      ) : null}
      {blanks.panel === true ? (
        <li>
          <Trans t={t} i18nKey="clause.panel" components={{ em, what: <b>{t('clause.renewal')}</b> }} />
        </li>
      ) : null}
    </>
  );
}
