import { seat } from '../../terms/order-fields.ts';
import { immediate } from '../../terms/order-shape.ts';

export const showBorderFlow = immediate('show-border-flow', { to: seat }, ['proof.trust']);
