// The dialog's texts in the language it speaks.
import { overviewTexts } from '../../messages/overview';

export const texts = overviewTexts();
