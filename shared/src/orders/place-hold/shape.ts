import { idOf } from '../../terms/order-fields.ts';
import { listingId } from '../../terms/ids.ts';
import { immediate } from '../../terms/order-shape.ts';

export const placeHold = immediate('place-hold', { listing: idOf(listingId) });
