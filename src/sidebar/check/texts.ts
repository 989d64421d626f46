// What the dialog «Systemsjekk» says, in the language of the product.
import { checkTexts } from '../../messages/check';

export const texts = checkTexts();
