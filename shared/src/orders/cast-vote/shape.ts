import { idOf, vote } from '../../terms/order-fields.ts';
import { textId } from '../../terms/ids.ts';
import { immediate } from '../../terms/order-shape.ts';

export const castVote = immediate('cast-vote', { text: idOf(textId), vote });
