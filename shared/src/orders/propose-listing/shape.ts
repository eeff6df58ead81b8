import { intermediary } from '../../terms/order-fields.ts';
import { immediate } from '../../terms/order-shape.ts';

export const proposeListing = immediate('propose-listing', { intermediary }, ['listing.evidence']);
