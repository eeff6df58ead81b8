import type { ListingId } from '@letter/shared/play';
import type { TFunction } from 'i18next';

/** What the words of acts are made from: the catalogues, and the names that their reader knows. */
export interface ActTexts {
  readonly t: TFunction<'acts'>;
  readonly play: TFunction<'play'>;
  readonly marks: TFunction<'marks'>;
  /** The name of the firm that a listing is about. */
  readonly listing: (id: ListingId) => string;
}

/** Whose step it is in a sentence that one delegation says to another: the speaker's, or that of whom it speaks to. */
export type Who = 'we' | 'you';
