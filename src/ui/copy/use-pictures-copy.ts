import { picturesEn } from './pictures.en.ts';
import { useCatalogue } from './speaking.ts';

/** The words of the pictures, and none of the others. */
export function usePicturesCopy() {
  return useCatalogue(picturesEn);
}
