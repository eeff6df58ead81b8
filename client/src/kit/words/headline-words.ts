import { assertNever, BASKETS, CORRIDORS, TRADES, VOTES_NEEDED } from '@letter/shared/play';
import type { BasketId, CorridorId, FoundGap, Headline, SeatId, Term, TradeId } from '@letter/shared/play';
import type { TFunction } from 'i18next';
import { clauseWords, personWords } from '../../text/formats.ts';

/** The catalogues and names for the words of a headline. */
export interface HeadlineTexts {
  readonly t: TFunction<'story'>;
  readonly moments: TFunction<'moments'>;
  readonly roles: TFunction<'roles'>;
  readonly marks: TFunction<'marks'>;
  readonly play: TFunction<'play'>;
  readonly seat: (seat: SeatId) => string;
  readonly seatStart: (seat: SeatId) => string;
  readonly seatsStart: (seats: readonly SeatId[]) => string;
  readonly firm: (id: string) => string;
  /** A promise with its delegation, as one clause. */
  readonly term: (term: Term) => string;
  readonly shock: (shock: string) => string;
}

const isBasket = (word: string): word is BasketId => BASKETS.some((basket) => basket === word);
const isCorridor = (word: string): word is CorridorId => CORRIDORS.some((corridor) => corridor === word);

const isTrade = (word: string): word is TradeId => TRADES.some((trade) => trade === word);
const readingOf = (word: string): 'leak' | 'effort' | 'trade' | 'name' =>
  word === 'leak' || word === 'effort' || word === 'trade' ? word : 'name';

/** A public fact as one sentence; exhaustive by type. */
export function headlineWords(texts: HeadlineTexts, line: Headline): string {
  const { t, marks, seat, seatStart, firm } = texts;
  const basket = (word: string) => (isBasket(word) ? marks(`basketWithin.${word}`) : word);
  switch (line.kind) {
    case 'test':
      return t(`headline.test.${line.test}.${line.success ? 'success' : 'failure'}`);
    case 'text':
      return t(`headline.text.${line.outcome}`, { round: line.text.replace('T', ''), needed: VOTES_NEEDED });
    case 'measure':
      return t(`headline.measure.${line.level === 0 ? 0 : line.level >= 4 ? 4 : 2}`, {
        by: seatStart(line.by),
        basket: basket(line.basket),
      });
    case 'lapse':
      return t('headline.lapse', { basket: basket(line.basket) });
    case 'listing':
      return t('headline.listing', { name: firm(line.intermediary), by: seat(line.by) });
    case 'hold':
      return t('headline.hold', { name: firm(line.intermediary), by: seatStart(line.by) });
    case 'dollar-step':
      return t(`headline.dollar-step.${line.step}`);
    case 'finding-rescinded':
    case 'finding-restored':
      return t(`headline.${line.kind}`);
    case 'snap-back':
      return t('headline.snap-back', { by: seatStart(line.by) });
    case 'finding':
      return line.byPanel === true
        ? texts.roles('headline.byPanel', { finding: findingWords(texts, line) })
        : findingWords(texts, line);
    case 'breach': {
      const broken = (line.broken ?? []).map((term) => texts.term(term));
      return broken.length === 0
        ? t('headline.breach', { by: seatStart(line.by) })
        : texts.moments('breach', { by: seatStart(line.by), broken: clauseWords(broken) });
    }
    case 'agreement':
      return t('headline.agreement', { parties: texts.seatsStart(line.parties) });
    case 'meeting':
      return t('headline.meeting');
    case 'procedure': {
      const remedy = line.remedy === 'publish' || line.remedy === 'compensate' ? line.remedy : 'note';
      return t(`headline.procedure.${remedy}`, { accused: seat(line.accused) });
    }
    case 'panel':
      return t(`headline.panel.${line.turn}`);
    case 'press': {
      const words = personWords(line.words);
      if (line.about === undefined) return texts.roles(`headline.words.${line.lean}`, { words });
      const about = headlineWords(texts, line.about);
      return texts.roles(`headline.${words === '' ? 'about' : 'both'}.${line.lean}`, { words, about });
    }
    case 'defection':
      return t('headline.defection');
    case 'unrest':
      return t('headline.unrest');
    case 'shock':
      return texts.shock(line.shock);
    case 'told':
      return line.text;
    case 'exposed':
      return t('headline.exposed', { name: firm(line.intermediary) });
    default:
      return assertNever(line);
  }
}

function findingWords(texts: HeadlineTexts, line: Extract<Headline, { readonly kind: 'finding' }>): string {
  if (line.gap !== undefined) return gapWords(texts, line.gap);
  const { t, play, firm } = texts;
  return t(`headline.finding.${readingOf(line.reading)}`, {
    value: Math.round(line.value),
    name: firm(line.subject),
    where: isCorridor(line.subject) ? play(`corridorIn.${line.subject}`) : line.subject,
    trade: isTrade(line.subject) ? play(`subject.tradeWithin.${line.subject}`) : line.subject,
  });
}

/** What a published reading of effort says of a delegation: what it reported or signed, and what was found. */
function gapWords({ moments, marks, seat }: HeadlineTexts, gap: FoundGap): string {
  const facts = {
    who: seat(gap.sender),
    basket: marks(`basketWithin.${gap.basket}`),
    reported: gap.reported,
    found: gap.found,
    signed: gap.signed ?? 0,
    confidence: Math.round(gap.confidence),
  };
  if (gap.found >= gap.reported && gap.found >= (gap.signed ?? 0)) return moments('gap.none', facts);
  if (gap.signed === undefined || gap.found >= gap.signed) return moments('gap.reported', facts);
  return moments(gap.found >= gap.reported ? 'gap.signed' : 'gap.both', facts);
}
