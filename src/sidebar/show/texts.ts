// The words of «Vis trekningen».
import { showTexts } from '../../messages/show';

export const words = showTexts();
