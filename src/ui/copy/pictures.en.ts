import { pictures } from './en/pictures.ts';
import { sizes } from './en/sizes.ts';

/** The words of the pictures and none of the others: several screens show one, each on its own. */
export const picturesEn = { pictures, sizes };
