import type { DraftBlanks } from '@letter/shared/play';

/** A paragraph of a text: a change of a letter, or one of the five standing paragraphs. */
export type ClauseId = 'change-0' | 'change-1' | 'common-list' | 'exemptions' | 'procedure' | 'panel' | 'sunset';

/**
 * The paragraphs of a text in order; the pen sees every paragraph it could fill in, that on the Panel where its mandate
 * depends on a text.
 */
export function clausesOf(blanks: DraftBlanks, isPen: boolean, mayMandate: boolean): readonly ClauseId[] {
  const all: readonly ClauseId[] = [
    'change-0',
    'change-1',
    'common-list',
    'exemptions',
    'procedure',
    'panel',
    'sunset',
  ];
  return all.filter((id) => {
    switch (id) {
      case 'change-0':
        return isPen || blanks.changes.length > 0;
      case 'change-1':
        return isPen ? blanks.changes.length > 0 : blanks.changes.length > 1;
      case 'common-list':
        return isPen || blanks.commonList;
      case 'exemptions':
        return isPen || blanks.exemptions;
      case 'procedure':
        return isPen || blanks.procedure;
      case 'panel':
        return blanks.panel === true || (isPen && mayMandate);
      case 'sunset':
        return true;
    }
  });
}

/** The text without one paragraph: the difference is what that paragraph wins or costs. */
export function withoutClause(blanks: DraftBlanks, id: ClauseId): DraftBlanks {
  switch (id) {
    case 'change-0':
      return { ...blanks, changes: blanks.changes.slice(1) };
    case 'change-1':
      return { ...blanks, changes: blanks.changes.slice(0, 1) };
    case 'common-list':
      return { ...blanks, commonList: false };
    case 'exemptions':
      return { ...blanks, exemptions: false };
    case 'procedure':
      return { ...blanks, procedure: false };
    case 'panel':
      return { ...blanks, panel: false };
    case 'sunset':
      return { ...blanks, sunset: 'none' };
  }
}

/**
 * Replaces, adds or removes one of the two changes; a basket already changed by the other paragraph takes its place.
 */
export function withChange(
  blanks: DraftBlanks,
  index: 0 | 1,
  change: DraftBlanks['changes'][number] | null,
): DraftBlanks {
  const changes = [...blanks.changes];
  if (change === null) changes.splice(index, 1);
  else changes[Math.min(index, changes.length)] = change;
  return { ...blanks, changes };
}
