import { addresseesOf } from '@letter/shared/play';
import type { Act, Message, Report } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { useTable } from '../../state/use-table.ts';
import { personWords, timeWriter } from '../../text/formats.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Settled } from '../../kit/words/spoken.ts';
import { useMessageWords } from '../../kit/words/use-message-words.ts';
import { pledgeWords } from '../../kit/words/acts/pledge-words.ts';
import { plainSentence } from '../../kit/words/acts/typed.ts';
import { actFactsOf, openingOf, useActWords } from '../../kit/words/acts/use-act-words.ts';
import { TypedSentence } from './acts/typed-sentence.tsx';

const clockTime = timeWriter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Props of Said. */
export interface SaidProps extends Settled {
  readonly message: Message;
  /** It hangs on the act that it answers, so it need not repeat that. */
  readonly isHanging?: boolean;
}

/** One message: who said it and when, its typed act in one sentence, its reason, and the author's own words. */
export function Said({ message, isHanging = false, view, words }: SaidProps) {
  const { t } = useTranslation('acts');
  const say = useMessageWords();
  const actWords = useActWords(actFactsOf(view));
  const author = useTable((table) => table.you.authors).find(({ id }) => id === message.id)?.name;
  const { act } = message;
  const said = act === undefined ? null : actWords(act, message.round);
  const opening = act?.kind === 'answer' && !isHanging ? openingOf(view.messages, act.to) : null;
  // Before all it is said to whom it is said, unless it is said to several.
  const [spokenTo, another] = message.channel.kind === 'plenary' ? addresseesOf(message) : [];
  const spoken = spokenTo === undefined || another !== undefined ? null : words.t(`seatThe.${spokenTo}`);
  const until = act !== undefined && 'by' in act && act.by > message.round ? act.by : null;
  return (
    <>
      <p className="message-head">
        <SeatName seat={message.from} size={11} isColored />{' '}
        {said === null ? null : <b className="message-verb">{said.verb}</b>}{' '}
        {author === undefined ? null : <span className="note">{personWords(author)}</span>}{' '}
        {message.at === undefined ? null : (
          <time className="note" dateTime={new Date(message.at).toISOString()}>
            {clockTime(message.at)}
          </time>
        )}{' '}
        {until === null ? null : <span className="note message-runs">{t('note.runs', { round: until })}</span>}
      </p>
      {opening === null ? null : (
        <p className="small message-quote">
          {t('note.answers', { sentence: plainSentence(actWords(opening, message.round).sentence) })}
        </p>
      )}
      {said === null ? null : (
        <p className="message-text">
          <TypedSentence
            sentence={spoken === null ? said.sentence : t('sayTo', { seat: spoken, sentence: said.sentence })}
          />
        </p>
      )}
      {message.pledge ? (
        <PledgedWords message={message} />
      ) : message.text === '' && said !== null ? null : (
        <p className={`message-text ${said === null ? '' : 'message-own'}`} dir="auto">
          {say(message)}
        </p>
      )}
      {said === null || said.reason === null ? null : (
        <p className="small message-reason">
          <b>{t('reason.title')}</b> <span>{said.reason}</span>
        </p>
      )}
      {act === undefined ? null : <Shown act={act} view={view} words={words} />}
      <Pledged message={message} view={view} words={words} />
    </>
  );
}

function PledgedWords({ message }: { readonly message: Message }) {
  const { t } = useTranslation('talk');
  const say = useMessageWords();
  return (
    <div className="message-pledge">
      <p className="message-text" dir="auto">
        <u>{say(message)}</u>
      </p>
      <p className="small message-note">
        <Icon name="ribbon-filled" size={12} />
        <span>
          <b>{t('pledge.name', { round: message.round })}</b> <span>{t('pledge.note')}</span>
        </span>
      </p>
    </div>
  );
}

/** Whether what is claimed was shown, and by what. */
function Shown({ act, view, words }: Settled & { readonly act: Act }) {
  const { t } = useTranslation('acts');
  const claim = claimOf(act);
  if (claim === null) return null;
  const report = claim.proof === null ? undefined : reportOf(view, claim.proof);
  return (
    <p className="small message-note">
      {report === undefined ? (
        <b>{t('note.said')}</b>
      ) : (
        <>
          <Icon name="page" size={12} />
          <span>{t('note.shown', { reading: words.reading(report.reading) })}</span>
        </>
      )}
    </p>
  );
}

const reportOf = (view: Settled['view'], id: Report['id']): Report | undefined =>
  [...view.reports, ...view.public.publishedReports].find((one) => one.id === id);

/** What an act claims that could be shown, and the proof that came with it. */
function claimOf(act: Act): { readonly proof: Report['id'] | null } | null {
  if (act.kind === 'accuse') return act.evidence === null && act.deed.kind !== 'gap' ? null : { proof: act.evidence };
  const told =
    act.kind === 'inform'
      ? act
      : act.kind === 'answer' && act.answer.kind === 'tells'
        ? { ...act.answer, proof: null }
        : null;
  if (told === null) return null;
  const isProvable = told.fact.kind === 'effort' || told.fact.kind === 'leakage' || told.fact.kind === 'gap';
  return isProvable ? { proof: told.proof } : null;
}

/** What a message bound its author to, and what became of it. */
function Pledged({ message, view }: Settled & { readonly message: Message }) {
  const { t } = useTranslation('acts');
  const pledge = view.pledges.find(({ id }) => id === message.id);
  if (pledge === undefined) return null;
  return (
    <p className="small message-note">
      <Icon name={pledge.outcome === 'open' ? 'ribbon' : 'ribbon-filled'} size={12} />
      <span>{pledgeWords(t, pledge)}</span>
    </p>
  );
}
