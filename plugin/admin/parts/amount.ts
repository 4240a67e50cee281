import { pageLocale } from '../time/page-locale.ts';

const locale = pageLocale();

/** A number as the page's language writes it: 12,431. */
export const amount = ( count: number ): string => new Intl.NumberFormat( locale ).format( count );
